import { STATE_ADJECTIVES } from '../language/en/peoples.js'
import type { ConditionKind, UnnamedLink } from '../model/actor.js'
import type { Reason } from '../model/reason.js'
import type { Passage } from '../model/span.js'
import { findTellingPair, genderOfNoun, isBodyNoun } from './roles.js'

/** An unnamed source as it is compared with another. */
export interface Description {
  /** Id of the actor. */
  actor: string
  /** Id of the report that describes it. */
  report: string
  /** Lemma of the describing noun. */
  head: string
  words: ReadonlySet<string>
  /** Ids of the bodies it is tied to. */
  bodies: readonly string[]
  /** The same as their names are compared, in the same order. */
  bodyNames: readonly string[]
  /** Does its report set it apart from one that it told of before: 'another official'? */
  isAnother: boolean
  /** One, or several. */
  count: 1 | 2
  /** Where it is of, as worded, lower case. */
  places: ReadonlySet<string>
  /** Sorts of terms on which it speaks. */
  conditions: ReadonlySet<ConditionKind>
  /** Id of the outlet or agency that tells it; null when the report does not say. */
  outlet: string | null
  /** The description itself, where it first stands. */
  place: Passage
}

/** What shows between two sources besides how they are described. */
export interface Between {
  /** Do the two stand in one copied stretch or under one shared quotation? */
  isCopied: boolean
  /** Words that both are quoted with; null when there are none. */
  quoted: string | null
  /** How alike what they say is, 0..1, and the words that they share. */
  likeness: number
  common: readonly string[]
  /** Does one deny there what the other says? */
  areOpposed: boolean
  /** Where they say it. */
  evidence: readonly Passage[]
  /** Through whom both are heard, by name, as the words tell; null when through nobody known. */
  teller: string | null
  /** Through whom one of them is heard, when the other's report has something from there; null else. */
  credited: string | null
  /** Do their reports share text or a quotation? */
  areEchoes: boolean
}

/**
 * From what likeness on, and from how many words in common, two sources that may be one are held for one. Each row
 * asks the more the less else ties the two.
 */
export const ENOUGH = {
  /** Both are heard through one teller: 'sources told the Gazette', 'the Gazette's sources'. */
  teller: { likeness: 0.25, words: 2 },
  /** One is heard through an outlet from which the other's report has something. */
  credited: { likeness: 0.33, words: 3 },
  /** Their reports share text, and the descriptions a telling word. */
  echoes: { likeness: 0.45, words: 2 },
  /** Their reports share text, and the descriptions are the same. */
  told: { likeness: 0.1, words: 1 },
} as const

/** Nouns under which anybody may hide: they fit every other description. */
const ANYBODY = new Set(
  'source sources people person insider insiders report reports someone somebody one other others'.split(' '),
)
/** Words of a description that tell nothing about which person it is. */
const LOOSE = new Set(
  'senior top high ranking high-ranking local security government unnamed anonymous several some two three many close familiar matter'.split(
    ' ',
  ),
)

/** Nouns for the many who saw or live there: two reports that hear some of them need not have met the same ones. */
const CROWD = new Set(
  'witness eyewitness resident local villager people neighbour neighbor onlooker bystander survivor passenger protester student'.split(
    ' ',
  ),
)
/** Nouns under which nobody but a source goes: the outlet that they are of is who hears them. */
const HEARD = /^(?:source|insider|contact|tipster|informant)$/

/** States of which nobody is of two. */
const statesOf = ({ places }: Description): string[] =>
  [...places].filter((place) => STATE_ADJECTIVES.has(place))

/**
 * Whether two unnamed sources are one, and why: what their descriptions tell decides first, then what they say and
 * through whom; what is said of their places and terms is put beside it.
 */
export function compareDescriptions(a: Description, b: Description, between: Between): Look {
  const { verdict, because } = decide(a, b, between)
  return { verdict, because: [...because, ...(verdict === 'maybe' ? listHints(a, b, between) : [])] }
}

type Look = { verdict: UnnamedLink['verdict']; because: Reason[] }

/** Apart only when the descriptions cannot both fit one source; one when what they say shows it; otherwise perhaps. */
function decide(a: Description, b: Description, between: Between): Look {
  return findCopied(a, b, between) ?? findApart(a, b) ?? findOne(a, b, between) ?? tellFit(a, b)
}

const look = (
  verdict: UnnamedLink['verdict'],
  code: string,
  text: string,
  weight: number,
  evidence: readonly Passage[],
): Look => ({ verdict, because: [{ code, text, weight, evidence: [...evidence] }] })

const show = (d: Description): string => `‘${[...d.words].join(' ') || d.head}’`
const placesOf = (a: Description, b: Description): Passage[] => [a.place, b.place]

function findCopied(a: Description, b: Description, { isCopied }: Between): Look | null {
  if (!isCopied) return null
  return look('same', 'copied-text', 'the words that tell of them are one text', 1, placesOf(a, b))
}

/** What keeps the two apart; null when nothing does. */
function findApart(a: Description, b: Description): Look | null {
  const apart = (code: string, text: string, weight: number): Look =>
    look('different', code, text, weight, placesOf(a, b))
  const later = a.place.start > b.place.start ? a : b
  if (a.report === b.report && later.isAnother && a.head === b.head)
    return apart('told-apart', `their report calls ${show(later)} another one`, -0.9)
  const pair = findTellingPair(a, b)
  if (pair) return apart('other-role', `one is ‘${pair[0]}’, the other ‘${pair[1]}’`, -0.8)
  const [sexA, sexB] = [genderOfNoun(a.head), genderOfNoun(b.head)]
  if (sexA && sexB && sexA !== sexB)
    return apart('other-sex', `one is a ${a.head}, the other a ${b.head}`, -0.8)
  if (areOfOtherBodies(a, b))
    return apart('other-body', `${show(a)} and ${show(b)} belong to different bodies`, -0.7)
  const [ofA, ofB] = [statesOf(a), statesOf(b)]
  if (ofA.length && ofB.length && !ofA.some((state) => ofB.includes(state)))
    return apart('other-people', `one is ‘${ofA[0]}’, the other ‘${ofB[0]}’`, -0.6)
  return null
}

/** Is each said to be of a body, and none of the one's the other's? A name that holds the other's may be its part: 'police', 'Harrow police'. */
function areOfOtherBodies(a: Description, b: Description): boolean {
  // An outlet's source is not of the outlet, and may be another's source too.
  if (HEARD.test(a.head) && HEARD.test(b.head)) return false
  if (!a.bodies.length || !b.bodies.length || a.bodies.some((body) => b.bodies.includes(body))) return false
  const holds = (name: string, other: string): boolean => ` ${name} `.includes(` ${other} `)
  return !a.bodyNames.some((name) =>
    b.bodyNames.some((other) => name !== '' && other !== '' && (holds(name, other) || holds(other, name))),
  )
}

/** What shows that the two are one; null when nothing does. Two that one report describes differently are not made one. */
function findOne(a: Description, b: Description, between: Between): Look | null {
  if (a.report === b.report) return null
  const [x, y] = [tellingWords(a), tellingWords(b)]
  const common = x.filter((word) => y.includes(word))
  const isSameHead = a.head === b.head
  const isSameTold =
    isSameHead && a.count === b.count && common.length > 0 && common.length === Math.max(x.length, y.length)
  const areHeard = HEARD.test(a.head) && HEARD.test(b.head)
  const saying = [...placesOf(a, b), ...between.evidence]
  const words = `‘${between.common.slice(0, SHOWN).join(' ')}’`
  const isEnough = ({ likeness, words }: { likeness: number; words: number }): boolean =>
    !between.areOpposed && between.likeness >= likeness && between.common.length >= words

  if (between.quoted !== null && (isSameHead || common.length || fitsAnybody(a, b)))
    return look('same', 'same-quotation', `both are quoted with ‘${between.quoted}’`, 0.9, saying)
  if (isSameTold && a.outlet !== null && a.outlet === b.outlet)
    return look('same', 'same-description', `one outlet describes both as ${show(a)}`, 0.8, placesOf(a, b))
  if (isSameTold && between.areEchoes && isEnough(ENOUGH.told))
    return look(
      'same',
      'same-in-echo',
      `two reports that share text describe both as ${show(a)}`,
      0.7,
      placesOf(a, b),
    )
  if (between.teller !== null && (isSameHead || areHeard) && isEnough(ENOUGH.teller))
    return look('same', 'one-teller', `${between.teller} has both, and both say ${words}`, 0.8, saying)
  if (
    between.credited !== null &&
    (isSameHead || areHeard) &&
    !CROWD.has(a.head) &&
    isEnough(ENOUGH.credited)
  )
    return look(
      'same',
      'credited-teller',
      `one is known through ${between.credited}, which the other's report names, and both say ${words}`,
      0.7,
      saying,
    )
  if (between.areEchoes && isSameHead && common.length && isEnough(ENOUGH.echoes))
    return look('same', 'same-words', `two reports that share text have both say ${words}`, 0.7, saying)
  return null
}

/** How many shared words a reason shows. */
const SHOWN = 5

/** Perhaps: what fits, or that nothing shows either way. */
function tellFit(a: Description, b: Description): Look {
  const common = tellingWords(a).filter((word) => tellingWords(b).includes(word))
  const maybe = (code: string, text: string, weight: number): Look =>
    look('maybe', code, text, weight, placesOf(a, b))
  if (common.length) return maybe('fits', `both descriptions say ‘${common.join(' ')}’`, 0.4)
  if (a.head === b.head || fitsAnybody(a, b))
    return maybe('fits', `nothing in ${show(a)} and ${show(b)} keeps them apart`, 0.4)
  if (isBodyNoun(a.head) !== isBodyNoun(b.head))
    return maybe('fits', `${show(a)} may speak through ${show(b)}`, 0.2)
  // Nothing in common is not yet apart: 'a website' may have it from 'an engineer'. Closed when in doubt.
  return maybe('not-told-apart', `nothing shows that ${show(a)} and ${show(b)} are two`, 0.1)
}

const fitsAnybody = (a: Description, b: Description): boolean => ANYBODY.has(a.head) || ANYBODY.has(b.head)
const tellingWords = (d: Description): string[] =>
  [...d.words].filter(
    (word) =>
      !LOOSE.has(word) && word !== d.head && d.head !== `${word}s` && d.head !== word.replace(/y$/, 'ies'),
  )

/** What speaks a little for or against two descriptions that fit. Everybody asks not to be named: that is no proof. */
function listHints(a: Description, b: Description, between: Between): Reason[] {
  const evidence = placesOf(a, b)
  const hints: Reason[] = []
  if (between.common.length >= FEW_WORDS)
    hints.push({
      code: 'like-words',
      text: `both say ‘${between.common.slice(0, SHOWN).join(' ')}’`,
      weight: 0.3,
      evidence: [...between.evidence],
    })
  if (between.teller !== null)
    hints.push({
      code: 'same-teller',
      text: `both are known through ${between.teller}`,
      weight: 0.3,
      evidence,
    })
  if (a.places.size && b.places.size) {
    const common = [...a.places].filter((place) => b.places.has(place))
    hints.push(
      common.length
        ? { code: 'same-place', text: `both are said to be of ‘${common[0]}’`, weight: 0.2, evidence }
        : {
            code: 'other-place',
            text: `one is said to be of ‘${[...a.places][0]}’, the other of ‘${[...b.places][0]}’`,
            weight: -0.2,
            evidence,
          },
    )
  }
  if (a.count !== b.count)
    hints.push({
      code: 'other-number',
      text: `one is told as ${a.count === 1 ? 'one' : 'several'}, the other as ${b.count === 1 ? 'one' : 'several'}`,
      weight: -0.1,
      evidence,
    })
  const terms = [...a.conditions].filter((as) => b.conditions.has(as))
  if (terms.length)
    hints.push({ code: 'same-conditions', text: 'both speak on like terms', weight: 0.1, evidence })
  return hints
}

/** So many words in common are worth showing. */
const FEW_WORDS = 2
