import type { ActorKind } from '../model/actor.js'
import type { Figure } from './figure.js'
import { nameWords } from './name-key.js'
import { isBodyNoun } from './roles.js'

/**
 * What kind of thing an actor is. Each report guesses from the words around a name and guesses wrong at times, so
 * figures that are one decide together.
 */

/**
 * May two figures of these kinds be one? Null, not known, fits every kind. Bodies, outlets, places and groups are
 * easily taken for each other ('the Harrow Gazette', 'Norder'); a person is never any of them.
 */
export const areCompatible = (a: ActorKind | null, b: ActorKind | null): boolean =>
  a === null || b === null || a === b || (a !== 'person' && b !== 'person')

/** The kind that most mentions speak for, of equals the first by the alphabet; null when no figure has one. */
export function kindOf(figures: readonly Figure[]): ActorKind | null {
  const votes = new Map<ActorKind, number>()
  // One more than its mentions: a figure known from metadata alone stands nowhere in the text.
  for (const figure of figures)
    if (figure.kind) votes.set(figure.kind, (votes.get(figure.kind) ?? 0) + figure.mentions.length + 1)
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** Of what the words around a name did not tell: whoever is quoted under two words without a body's noun is a person. */
export function guessKind(name: string, figures: readonly Figure[]): ActorKind {
  const words = nameWords(name)
  const speaks = figures.some((figure) => figure.speaks)
  return speaks && words.length === 2 && !words.some(isBodyNoun) ? 'person' : 'organization'
}
