import { PEOPLE_ADJECTIVES } from '../language/en/peoples.js'
import type { ConditionKind, UnnamedLink } from '../model/actor.js'
import type { Reason } from '../model/reason.js'
import type { Passage } from '../model/span.js'
import { findTellingPair, isBodyNoun } from './roles.js'

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
  /** Where it is of, as worded, lower case. */
  places: ReadonlySet<string>
  /** Sorts of terms on which it speaks. */
  conditions: ReadonlySet<ConditionKind>
  /** Id of the outlet or agency that tells it; null when the report does not say. */
  outlet: string | null
  /** The description itself, where it first stands. */
  place: Passage
}

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

/** Peoples that take in others, or are taken in: an Arab diplomat may be the Lebanese one. */
const WIDE = new Set(
  'african american arab asian british english european flemish german hispanic islamist korean kurdish latin nordic roman russian scottish soviet spanish turkmen welsh basque catalan chechen tibetan saudi'.split(
    ' ',
  ),
)

/** Peoples of which nobody is two at once. */
const peoplesOf = ({ places }: Description): string[] =>
  [...places].filter((place) => PEOPLE_ADJECTIVES.has(place) && !WIDE.has(place))

/**
 * Whether two unnamed sources of different reports are one, and why: what their descriptions tell decides, and what is
 * said of their places and terms is put beside it.
 * @param isCopied do the two stand in one copied stretch or under one shared quotation?
 */
export function compareDescriptions(
  a: Description,
  b: Description,
  isCopied: boolean,
): { verdict: UnnamedLink['verdict']; because: Reason[] } {
  const { verdict, because } = compareWords(a, b, isCopied)
  return { verdict, because: [...because, ...(verdict === 'maybe' ? listHints(a, b) : [])] }
}

/** What speaks a little for or against two descriptions that fit. Everybody asks not to be named: that is no proof. */
function listHints(a: Description, b: Description): Reason[] {
  const evidence = [a.place, b.place]
  const hints: Reason[] = []
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
  const terms = [...a.conditions].filter((as) => b.conditions.has(as))
  if (terms.length)
    hints.push({ code: 'same-conditions', text: 'both speak on like terms', weight: 0.1, evidence })
  return hints
}

/**
 * Whether two unnamed sources of different reports are one. Certain only when the words that tell of them are one
 * text; apart only when the descriptions cannot both fit one source; otherwise perhaps.
 */
function compareWords(
  a: Description,
  b: Description,
  isCopied: boolean,
): { verdict: UnnamedLink['verdict']; because: Reason[] } {
  const evidence = [a.place, b.place]
  const show = (d: Description): string => `‘${[...d.words].join(' ') || d.head}’`
  if (isCopied)
    return {
      verdict: 'same',
      because: [
        { code: 'copied-text', text: 'the words that tell of them are one text', weight: 1, evidence },
      ],
    }
  const pair = findTellingPair(withHead(a), withHead(b))
  if (pair)
    return {
      verdict: 'different',
      because: [
        { code: 'other-role', text: `one is ‘${pair[0]}’, the other ‘${pair[1]}’`, weight: -0.8, evidence },
      ],
    }
  if (a.bodies.length && b.bodies.length && !a.bodies.some((body) => b.bodies.includes(body)))
    return {
      verdict: 'different',
      because: [
        {
          code: 'other-body',
          text: `${show(a)} and ${show(b)} belong to different bodies`,
          weight: -0.7,
          evidence,
        },
      ],
    }
  const [ofA, ofB] = [peoplesOf(a), peoplesOf(b)]
  if (ofA.length && ofB.length && !ofA.some((people) => ofB.includes(people)))
    return {
      verdict: 'different',
      because: [
        { code: 'other-people', text: `one is ‘${ofA[0]}’, the other ‘${ofB[0]}’`, weight: -0.6, evidence },
      ],
    }
  const telling = (d: Description): string[] =>
    [...d.words].filter((word) => !LOOSE.has(word) && word !== d.head)
  const [x, y] = [telling(a), telling(b)]
  const common = x.filter((word) => y.includes(word))
  if (
    a.head === b.head &&
    common.length &&
    common.length === Math.max(x.length, y.length) &&
    a.outlet !== null &&
    a.outlet === b.outlet
  )
    return {
      verdict: 'same',
      because: [
        { code: 'same-description', text: `one outlet describes both as ${show(a)}`, weight: 0.8, evidence },
      ],
    }
  if (a.head === b.head || ANYBODY.has(a.head) || ANYBODY.has(b.head) || common.length) {
    const text = common.length
      ? `both descriptions say ‘${common.join(' ')}’`
      : `nothing in ${show(a)} and ${show(b)} keeps them apart`
    return { verdict: 'maybe', because: [{ code: 'fits', text, weight: 0.4, evidence }] }
  }
  if (isBodyNoun(a.head) !== isBodyNoun(b.head))
    return {
      verdict: 'maybe',
      because: [{ code: 'fits', text: `${show(a)} may speak through ${show(b)}`, weight: 0.2, evidence }],
    }
  // Nothing in common is not yet apart: 'a website' may have it from 'an engineer'. Closed when in doubt.
  return {
    verdict: 'maybe',
    because: [
      {
        code: 'not-told-apart',
        text: `nothing shows that ${show(a)} and ${show(b)} are two`,
        weight: 0.1,
        evidence,
      },
    ],
  }
}

const withHead = (d: Description): Set<string> => new Set([...d.words, d.head])
