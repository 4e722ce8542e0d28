import type { Token } from '../model/language.js'
import type { ReadReport } from '../model/read-report.js'
import { between, firstEndingAfter, firstStartingFrom } from '../model/sorted-spans.js'
import { overlaps, type Span } from '../model/span.js'
import type { Likenesses } from './likeness.js'
import { SETTINGS } from './settings.js'
import type { ActorPlace } from './terms.js'

/** Who does what to whom: 'the club sued the council', also where it is 'the council was sued by the club'. */
export interface Deed {
  /** Lemma of the verb. */
  verb: string
  /** Lemma, or the actor behind a name, as in the terms. */
  doer: string
  doneTo: string
}

/** The deeds of a content whose verb, doer and other side the tree all shows. */
export function listDeeds(
  { tokens }: Pick<ReadReport, 'tokens'>,
  content: readonly Span[],
  places: readonly ActorPlace[],
): Deed[] {
  const found = new Map<number, Partial<Deed>>()
  for (const span of content) {
    const to = firstStartingFrom(tokens, span.end)
    for (let t = firstEndingAfter(tokens, span.start); t < to; t++) {
      const token = tokens[t]!
      const side = SIDES[token.relation]
      const verb = tokens[token.head]
      // A pronoun stands for somebody, but for whom is not known here.
      if (!side || verb?.tag !== 'VERB' || token.tag === 'PRON') continue
      const deed = found.get(token.head) ?? { verb: verb.lemma.toLowerCase() }
      deed[side] ??= nameOf(token, places)
      found.set(token.head, deed)
    }
  }
  return [...found.values()].filter((deed): deed is Deed => !!deed.doer && !!deed.doneTo)
}

/** Relation of a word to its verb → its side of what is done. */
const SIDES: Readonly<Record<string, 'doer' | 'doneTo'>> = {
  nsubj: 'doer',
  'obl:agent': 'doer',
  obj: 'doneTo',
  'nsubj:pass': 'doneTo',
}

const nameOf = (token: Token, places: readonly ActorPlace[]): string => {
  const place = between(places, token).find((one) => overlaps(one, token))
  return place ? `@${place.actor}` : token.lemma.toLowerCase()
}

/**
 * Lessens, in place, the likeness of statements in which the two sides of one deed have changed places. Nothing less
 * is asked: the same one on another side of the verb alone ('saw a heron', 'the heron saw off the gulls') is more often
 * one claim than two.
 */
export function keepSwappedApart(deeds: readonly (readonly Deed[])[], likenesses: Likenesses): void {
  likenesses.forEach((row, i) => {
    if (deeds[i]!.length === 0) return
    for (const [j, likeness] of row)
      if (areSwapped(deeds[i]!, deeds[j]!)) row.set(j, likeness * SETTINGS.swapped)
  })
}

const areSwapped = (a: readonly Deed[], b: readonly Deed[]): boolean =>
  a.some((x) =>
    b.some((y) => x.verb === y.verb && x.doer === y.doneTo && x.doneTo === y.doer && x.doer !== x.doneTo),
  )
