import type { Told } from '../ecbplus.js'
import { meaning } from './ours.js'

// Why mentions that are one are not joined, and others are. A pair counts for its share of the mentions of its clusters,
// so that one large cluster does not drown the rest.

/** Cause → mentions it costs, the costliest first. */
export function countCauses(topics: readonly Told[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const told of topics) {
    const { key, ours } = told
    const size = new Map<string, number>()
    for (const name of key) size.set(name, (size.get(name) ?? 0) + 1)
    for (let i = 0; i < key.length; i++)
      for (let j = 0; j < i; j++) {
        const isOne = key[i] === key[j]
        if (isOne === (ours[i] === ours[j])) continue
        const cause = `${isOne ? 'not joined' : 'wrongly joined'}: ${causeOf(told, i, j)}`
        counts.set(cause, (counts.get(cause) ?? 0) + 2 / (size.get(key[i]!)! + size.get(key[j]!)!))
      }
  }
  return Object.fromEntries(
    [...counts]
      .map(([cause, count]): [string, number] => [cause, Math.round(count)])
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  )
}

function causeOf({ kase, marks, ours }: Told, i: number, j: number): string {
  const [a, b] = [marks[i]!, marks[j]!]
  const { storyOf } = kase.stories
  if (storyOf[a.document] !== storyOf[b.document])
    return ours[i] === ours[j] ? 'of what we take for two stories' : 'we put their reports into two stories'
  if (kase.documents[a.document]!.story !== kase.documents[b.document]!.story)
    return 'we put reports of two stories into one'
  if (a.mark.sort === 'event') {
    const [x, y] = [a, b].map(({ document, mark }) => kase.readEvent(document, mark))
    if (x!.sentence < 0 || y!.sentence < 0) return 'not parsed, being taken for furniture'
    return `predicates are ${KINSHIP[meaning.kinship(x!.predicate, y!.predicate)]}`
  }
  const [x, y] = [a, b].map(({ document, mark }) => kase.readMention(document, mark))
  if (x!.sentence < 0 || y!.sentence < 0) return 'not parsed, being taken for furniture'
  if (x!.isOpen || y!.isOpen) return 'a pronoun with nobody to stand for'
  if (x!.actor && y!.actor) return x!.actor === y!.actor ? 'one actor' : 'two names'
  if (x!.actor || y!.actor) return 'a name and a description'
  return `nouns are ${KINSHIP[meaning.kinship(x!.noun, y!.noun)]}`
}

const KINSHIP = {
  same: 'one word',
  derived: 'derived from one another',
  synonym: 'synonyms',
  akin: 'akin',
  wider: 'wider and narrower',
  none: 'not kin by the table',
} as const
