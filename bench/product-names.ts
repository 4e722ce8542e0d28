// What the program shows of Wikigold's names: each document is read as a report.

import type { Grammar } from '../src/language/neural/grammar.js'
import { parseReport } from '../src/language/parse-report.js'
import type { Document } from './entities.js'
import { f1, type SpanCounts } from './language.js'
import { reportOf } from './times/ours.js'

/** Exact stretch and kind, each kind by itself and all three; and the stretch whatever its kind. */
export type ProductFigures = Record<string, SpanCounts & { f1: number }>

/** Wikigold's type of what we call it. It has peoples and works under MISC, which we do not tell. */
const TYPES = { person: 'PER', organization: 'ORG', outlet: 'ORG', group: 'ORG', place: 'LOC' } as const

export function scoreProductNames(documents: readonly Document[], grammar: Grammar): ProductFigures {
  const counts: Record<string, SpanCounts> = {}
  const countsOf = (key: string): SpanCounts => {
    counts[key] ??= { right: 0, found: 0, expected: 0 }
    return counts[key]
  }
  for (const key of ['PER, ORG, LOC', 'PER', 'ORG', 'LOC', 'stretch alone']) countsOf(key)
  for (const document of documents) {
    const { text, places } = asText(document)
    const names = parseReport(reportOf(text, undefined), grammar).names
    const marked = new Map(
      document.names.map(({ from, to, type }) => [`${places[from]!.start} ${places[to - 1]!.end}`, type]),
    )
    for (const type of marked.values()) {
      countsOf('stretch alone').expected++
      if (type !== 'MISC') for (const key of ['PER, ORG, LOC', type]) countsOf(key).expected++
    }
    for (const { start, end, kind } of names) {
      const expected = marked.get(`${start} ${end}`)
      countsOf('stretch alone').found++
      if (expected) countsOf('stretch alone').right++
      if (kind === null) continue
      for (const key of ['PER, ORG, LOC', TYPES[kind]]) {
        countsOf(key).found++
        if (expected === TYPES[kind]) countsOf(key).right++
      }
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, { ...count, f1: f1(count) }]))
}

/** The words of a document as running text, and where each lies in it. */
function asText({ sentences }: Document): { text: string; places: { start: number; end: number }[] } {
  let text = ''
  const places: { start: number; end: number }[] = []
  for (const words of sentences) {
    let opens = true
    let isQuoted = false
    for (const [at, word] of words.entries()) {
      const isMark = /^(?:"|``|'')$/.test(word)
      const clings = /^(?:[,.;:!?)\]%]|'|'[a-z]{1,2}|n't|\.\.\.)$/.test(word) || (isMark && isQuoted)
      if (text !== '' && (at === 0 || (!clings && !opens))) text += ' '
      if (isMark) isQuoted = !isQuoted
      const written = isMark ? '"' : word
      places.push({ start: text.length, end: text.length + written.length })
      text += written
      opens = /^[([$#]$/.test(word) || (isMark && isQuoted)
    }
  }
  return { text, places }
}
