import type { ConditionKind } from '../../model/actor.js'
import { listMatches } from '../../model/list-matches.js'
import { bySpan, type Span } from '../../model/span.js'

// On what terms a source speaks, or why it is not named, as sentences word it: 'who asked not to be named', 'speaking on
// condition of anonymity because she was not authorised to speak'. Whose terms they are is decided elsewhere.

/** Words on which a source speaks. `opens` ends before the reason that may follow. */
export interface ConditionMention extends Span {
  as: ConditionKind
  /** Place in the list of the condition that this is the reason of; null where it stands by itself. */
  reasonOf: number | null
}

const SPEAKING = '(?:speaking|spoke|speaks|speak|spoken|talking|talked|commenting|briefed|briefing)'
const NAMED = '(?:named|identified|quoted(?: by name)?)'
const THEIR = '(?:his|her|their|his or her)(?: (?:full|real|last|first))? (?:names?|identity|identities)'
/** Of one's own only a name is given: 'declined to give her identity' is mostly somebody else's. */
const NAME = '(?:his|her|their|his or her)(?: (?:full|real|last|first))? names?'
const NOT = "(?: not|n't)"
/** What one may not do without leave, when one is a source. */
const TELL =
  '(?:speak|talk|comment|discuss|brief|disclose|reveal|release|share|address|give|describe|be (?:quoted|named|identified)|make|publicly)'
/** The rest of the clause, up to the next mark or the next verb of saying. */
const REST =
  '(?:[^,.;:"“”()\\u2013\\u2014]{0,90}?)(?=[,.;:"“”()\\u2013\\u2014]|$| (?:and|but|because|since|said|says|told|that (?:he|she|they|the))\\b)'

/** Each wording of terms that stand by themselves. */
const TERMS: readonly [as: ConditionKind, wording: string][] = [
  [
    'anonymity',
    `(?:(?:only )?${SPEAKING} )?(?:only )?(?:on|under) (?:the )?(?:strict )?condition (?:of (?:strict )?anonymity|(?:that )?(?:he|she|they) (?:not be|would not be|were not|was not) ${NAMED}|of not being ${NAMED})`,
  ],
  ['anonymity', `(?:only )?${SPEAKING} anonymously`],
  [
    'anonymity',
    '(?:(?:asked|asks|asking|requested|requests|requesting|insisted|insisting|granted|given|sought|seeking|wanted|wanting|preferred|preferring|promised|wished|wishing)(?: (?:for|on|to))? )(?:anonymity|(?:remain|stay|be kept)(?:ing)? anonymous)',
  ],
  [
    'anonymity',
    `(?:asked|asks|asking|requested|requests|requesting|wished|wishes|wishing|wanted|wanting|preferred|prefers|preferring|insisted|insisting|chose|choosing)(?: that ${THEIR}| that (?:he|she|they))?(?: on)? not (?:to )?be(?:ing)? (?:${NAMED}|publicly (?:named|identified)|used|published|printed|disclosed)`,
  ],
  [
    'anonymity',
    `(?:declin|refus)(?:ed|es|ing|e) to (?:be ${NAMED}|(?:give|provide|reveal|disclose) (?:${NAME}|a name)|identify (?:himself|herself|themselves))`,
  ],
  [
    'anonymity',
    `(?:did|does|do)${NOT} (?:want|wish|like|dare) (?:to be ${NAMED}|to give ${NAME}|${THEIR} (?:to be )?(?:used|published|printed|known|made public))`,
  ],
  ['anonymity', `(?:would|will)${NOT} (?:be named|be identified|give ${NAME})`],
  ['anonymity', `(?:can|could|may|must)(?:${NOT}|not) be (?:named|quoted by name|identified by name)`],
  ['anonymity', `withh(?:eld|olding|old) ${THEIR}`],
  [
    'anonymity',
    'whose(?: (?:full|real|last|first))? (?:names?|identity|identities) (?:is|are|was|were|has been|have been) (?:being )?(?:withheld|not (?:given|disclosed|published|released))',
  ],
  [
    'authority',
    `(?:(?:is|are|was|were|am|be|been|being|has been|have been|had been)(?: not|n't)|not)(?: (?:officially|yet|been|formally))? (?:authori[sz]ed|permitted|allowed|cleared|entitled|empowered) to ${TELL}\\b${REST}`,
  ],
  [
    'authority',
    `(?:lacked|lacks|lacking|lack|without|did not have|had no|has no|have no) (?:the )?(?:official )?(?:authori[sz]ation|authority|permission|clearance) to ${TELL}\\b${REST}`,
  ],
  [
    'authority',
    `(?:barred|banned|forbidden|prohibited) (?:from (?:speaking|talking|commenting|discussing)|to (?:speak|talk))\\b${REST}`,
  ],
  [
    'private',
    `(?:only )?(?:${SPEAKING}|acknowledged|conceded|admitted) (?:only )?(?:privately|in private|in confidence|confidentially)`,
  ],
  [
    'private',
    `(?:(?:only )?${SPEAKING} )?(?:off the record|not for attribution|without attribution|on a not-for-attribution basis|on deep background|on (?:a )?background basis)`,
  ],
  ['private', `${SPEAKING} on background`],
  [
    'safety',
    `citing (?:\\w+ ){0,3}(?:(?:security|safety) (?:reasons?|concerns?|grounds|rules|risks?|fears)|(?:fears?|threats?|danger)\\b${REST}|reprisals?|retaliation|retribution)`,
  ],
  [
    'sensitive',
    `citing (?:\\w+ ){0,3}(?:(?:sensitivity|sensitivities|confidentiality|sensitive nature)\\b${REST}|privacy (?:reasons?|concerns?|rules|laws?))`,
  ],
]

/** What may stand right before the terms and gives their reason: 'who, for security reasons, asked not to be named'. */
const REASON_BEFORE = /(?:for|citing) (?:\w+ ){0,2}(?:security|safety|legal|privacy|personal) reasons,? $/i
/** What may stand right behind the terms and gives their reason. */
const REASON_BEHIND = new RegExp(
  `[, \\u2013\\u2014-]{1,3}(?:and )?((?:because|since|as (?:he|she|they|it)|for (?:fear|\\w+ reasons|(?:\\w+ )?reasons of)|out of (?:fear|concern)|fearing|afraid|worried|citing|due to|owing to|given the|so as|in order to|lest|to (?:speak|talk|discuss|describe|avoid|protect|offer|preserve|be|candidly|freely|give|share|reveal|convey))\\b(?: because of)?${REST})`,
  'iy',
)

/** What a reason is about, the first that fits. */
const REASONS: readonly [as: ConditionKind, words: RegExp][] = [
  ['authority', /\b(?:authori[sz]|permi(?:tted|ssion)|allowed|cleared|barred|forbidden|banned)/i],
  [
    'safety',
    /\b(?:fear|afraid|safety|security reasons|reprisal|retaliat|retribution|revenge|threat|danger|persecut|losing|avoid trouble|protect)/i,
  ],
  [
    'sensitive',
    /\b(?:sensitiv|confidential|private|privacy|internal|delicate|candid|freely|frank|openly|discuss|describe|negotiat|ongoing)/i,
  ],
]

const kindOfReason = (words: string): ConditionKind =>
  REASONS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'

// One expression for all terms, so that a text is read through once; groups tell which it was.
const TERM = new RegExp(`\\b(?:${TERMS.map(([, wording]) => `(${wording})`).join('|')})`, 'gi')
/** A quick look: most sentences have none of these. */
const HINT =
  /anonym|be(?:ing)?\s(?:named|quoted|used|published)|names?\b|identif|authori|permi|allowed|cleared|entitled|empowered|clearance|barred|banned|forbidden|prohibited|privat|confiden|record|attribution|background|citing/i

/** What all wordings of anonymity have one of. */
const NAMELESS = /anonym|name|identi|quoted|be(?:ing)?\s(?:used|published|printed|disclosed)/i

/** Cheap: may somebody there ask not to be named? It may say yes where nobody does, never no where somebody does. */
export const mayAskAnonymity = (text: string, stretch: Span): boolean =>
  NAMELESS.test(text.slice(stretch.start, stretch.end))

/** The terms in a stretch of text, in reading order, each reason behind its terms. */
export function findConditions(text: string, stretch: Span): ConditionMention[] {
  const written = text.slice(stretch.start, stretch.end)
  if (!HINT.test(written)) return []
  // Marks and white space made one for one, so that places stay.
  const words = written.replace(/[’‘]/g, "'").replace(/[^\S ]/g, ' ')
  const found: ConditionMention[] = []
  const add = (start: number, end: number, as: ConditionKind, reasonOf: number | null): number => {
    const trimmed = words.slice(start, end).trimEnd().length
    return (
      found.push({ start: stretch.start + start, end: stretch.start + start + trimmed, as, reasonOf }) - 1
    )
  }
  let end = 0
  for (const match of listMatches(TERM, words)) {
    // Inside the reason of terms before: 'because he was not authorised to speak'.
    if (match.index < end) continue
    const row = match.slice(1).findIndex((group) => group !== undefined)
    const before = REASON_BEFORE.exec(words.slice(Math.max(end, match.index - 50), match.index))
    const term = add(match.index, match.index + match[0].length, TERMS[row]![0], null)
    if (before) {
      const reason = before[0].replace(/[, ]+$/, '')
      const start = match.index - before[0].length
      add(start, start + reason.length, kindOfReason(reason), term)
    }
    end = match.index + match[0].length
    for (;;) {
      REASON_BEHIND.lastIndex = end
      const reason = REASON_BEHIND.exec(words)
      if (!reason) break
      end = REASON_BEHIND.lastIndex
      add(end - reason[1]!.length, end, kindOfReason(reason[1]!), term)
    }
  }
  return found
}

/** In reading order, without what lies in another. */
export const orderConditions = <T extends Span>(conditions: readonly T[]): T[] =>
  [...conditions]
    .sort(bySpan)
    .filter((one, i, all) => i === 0 || one.start >= all[i - 1]!.end || one.end > all[i - 1]!.end)
