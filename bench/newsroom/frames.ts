// How a report gives what somebody says. `{S}` who, `{c}` the clause, `{C}` the same with a capital, `{q}` the words in
// quotation marks, `{O}` an outlet that has it. The verbs and frames were written down as papers use them, before and
// without looking at what the program knows.

/** Nothing but the speaker is shown. */
export const PLAIN = [
  '{C}, {S} [said|stated|explained|recounted|remarked].',
  '{S} [said|explained|confirmed|recalled|maintained|reckoned|conceded] that {c}.',
  'According to {S}, {c}.',
  '{C}, according to {S}.',
  '{S} [let it be known|made it known|made plain] that {c}.',
  '{S} [pointed out|noted|disclosed|insisted|acknowledged] that {c}.',
  '{C}, by the account of {S}.',
  '{C}, if {S} is to be believed.',
  '{S} [is certain|has no doubt] that {c}.',
] as const

/** The paper that heard it names itself, or another names it. */
export const TOLD = [
  '{S} [told|assured|informed] {O} that {c}.',
  '{C}, {S} told {O}.',
  'In [an interview with|a telephone call with|a talk with] {O}, {S} said that {c}.',
  '{S}, whom {O} [reached|met] on [Tuesday|the quay|the telephone], said that {c}.',
] as const

/** The paper that had it first is named beside the speaker. */
export const CITED = [
  '{O} [reported|wrote] that {c}, citing {S}.',
  '{C}, {O} [reported|wrote], quoting {S}.',
  '{S} was quoted by {O} as saying that {c}.',
  '{C}, {S} [was cited as saying in|is said to have told] {O}.',
  '{S} [has told|earlier told] {O} that {c}.',
] as const

export const QUOTED = [
  '“{q},” [said|recalled|explained|added|remarked] {S}.',
  '“{q},” {S} [said|told reporters|recounted].',
  '{S} put it this way: “{q}.”',
  '[Asked about it|Pressed on the matter], {S} [answered|replied]: “{q}.”',
  'In the words of {S}, “{q}.”',
] as const

export const QUOTED_TO = ['“{q},” {S} told {O}.', '{O} quotes {S} with the words “{q}.”'] as const

/** In the report's own voice: whose knowledge it is does not show. */
export const OWN = ['{C}.', 'It [emerged|became known|has come out] that {c}.'] as const

/** In the report's own voice, with the paper that had it. */
export const OWN_CREDITED = [
  '{C}, {O} [reports|reported].',
  'As {O} [reported|was first to report], {c}.',
] as const

export const DENIED = [
  '{S} denied that {c}.',
  '{S} [rejected|dismissed] the [suggestion|report] that {c}.',
  '{S} called it untrue that {c}.',
  '{S} [disputed|would not accept] that {c}.',
] as const
