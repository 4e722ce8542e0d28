import { type Mention, readMention } from '../../src/actors/mentions.js'
import { resolveActors } from '../../src/actors/resolve-actors.js'
import { type Event, EventReader } from '../../src/claims/events.js'
import type { ReadReport } from '../../src/model/read-report.js'
import { listPlaces } from '../../src/pipeline/bind-statements.js'
import { knowWords, standsIn } from '../../src/pipeline/known-words.js'
import { readInputs } from '../../src/pipeline.js'
import { english } from './english.js'

/** A case of short texts, each a headline and what follows: its words can be asked for as mentions and events. */
export function caseOfWords(texts: readonly string[]) {
  const reads: ReadReport[] = readInputs(
    texts.map((text, n) => ({ file: `${n}.txt`, bytes: new TextEncoder().encode(text) })),
    english,
  ).map(({ read }) => read!)
  const cast = resolveActors(reads, new Map())
  const places = listPlaces(cast)
  const kinds = new Map(cast.actors.map(({ id, kind }) => [id, kind]))
  const known = reads.map((read) =>
    knowWords(read, places.get(read.report.id) ?? [], (actor) => kinds.get(actor) ?? null),
  )
  const nameOf = (actor: string | null): string | null =>
    cast.actors.find(({ id }) => id === actor)?.name ?? null
  const spanOf = (report: number, words: string) => {
    const start = reads[report]!.report.text.lastIndexOf(words)
    if (start < 0) throw new Error(`‘${words}’ is not in text ${report}`)
    return { start, end: start + words.length }
  }
  const stands = reads.map((read, at) => {
    const there = standsIn(read, known[at]!, () => null)
    // Names and not ids: a test should read like the text.
    return (token: number) => {
      const found = there(token)
      return found?.startsWith('@') ? `@${nameOf(found.slice(1))}` : found
    }
  })
  return {
    reads,
    known,
    nameOf,
    mention: (report: number, words: string): Mention =>
      readMention(reads[report]!, report, spanOf(report, words), known[report]!),
    event: (report: number, words: string): Event =>
      new EventReader(reads[report]!, report, stands[report]!, (one) =>
        cast.actors.some(({ kind, name }) => kind === 'place' && one === `@${name}`),
      ).readEvent(spanOf(report, words)),
  }
}
