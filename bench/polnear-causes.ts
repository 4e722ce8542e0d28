// Why attributions of PolNeAR are missed or read otherwise than marked: counts by cause, sorted. The scorer of the data
// says how many; this says what to mend. No word of the texts is kept.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Token } from '../src/model/language.js'
import { overlaps, type Span } from '../src/model/span.js'
import { readInput } from '../src/pipeline.js'
import { findCueVerb } from '../src/statements/en/cue-verbs.js'
import { english } from './reader.js'

interface Marked {
  source: Span[]
  cue: Span[]
  content: Span[]
}

/** Cause → how often, the most frequent first. */
export function listPolnearCauses(split: string): Record<string, number> {
  const causes = new Map<string, number>()
  const blame = (cause: string): void => void causes.set(cause, (causes.get(cause) ?? 0) + 1)
  const files = readdirSync(join(split, 'attributions')).sort()
  for (const file of readdirSync(join(split, 'text')).sort()) {
    const document = file.replace(/\.txt$/, '')
    const marks = files.find((name) => name.replace(/_[^_]+\.ann$/, '') === document)
    const bytes = readFileSync(join(split, 'text', file))
    const { read } = readInput({ bytes, file }, english)
    const raw = bytes.toString('utf8')
    // Places are compared as they stand, so a text of which something was changed in reading is left out.
    if (!marks || !read || read.report.text.length !== raw.length) continue
    const marked = readMarks(readFileSync(join(split, 'attributions', marks), 'utf8'), raw)
    const found = read.statements.filter(({ cue, voices }) => cue !== null && voices.length > 0)
    const taken = new Set<Marked>()
    for (const statement of found) {
      const one = marked.find(
        (mark) => !taken.has(mark) && mark.cue.some((span) => overlaps(span, statement.cue!)),
      )
      if (!one) {
        blame('too much: nothing is marked there')
        continue
      }
      taken.add(one)
      const voice = statement.voices.at(-1)?.span
      blameDifference('source', voice ? [voice] : [], one.source, raw, blame)
      blameDifference('content', statement.content, one.content, raw, blame)
    }
    for (const mark of marked)
      if (!taken.has(mark))
        blame(
          `missed: ${whyMissed(
            mark,
            read.tokens,
            found.flatMap(({ content }) => content),
          )}`,
        )
  }
  return Object.fromEntries([...causes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

function whyMissed(mark: Marked, tokens: readonly Token[], told: readonly Span[]): string {
  if (!mark.source.length) return 'no source is marked'
  if (
    mark.cue.every((span) => told.some((content) => content.start <= span.start && span.end <= content.end))
  )
    return 'inside what another tells'
  const words = tokens.filter((token) => mark.cue.some((span) => overlaps(span, token)))
  const verb = words.find(({ tag }) => tag === 'VERB')
  if (verb)
    return findCueVerb(verb.lemma) ? 'a verb that reports, in another frame' : 'a verb of deed or attitude'
  if (words.some(({ tag }) => tag === 'NOUN')) return 'a noun'
  if (words.some(({ tag }) => tag === 'ADJ')) return 'an adjective'
  if (words.every(({ tag }) => tag === 'PUNCT' || tag === 'SYM')) return 'a colon or dash'
  return 'another word'
}

function blameDifference(
  what: 'source' | 'content',
  ours: readonly Span[],
  theirs: readonly Span[],
  text: string,
  blame: (cause: string) => void,
): void {
  const [a, b] = [ours, theirs].map((spans) => wordsOf(spans, text)) as [Set<number>, Set<number>]
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared === a.size && shared === b.size) return
  if (a.size === 0 || b.size === 0) blame(`${what}: ${b.size === 0 ? 'none is marked' : 'none found'}`)
  else if (shared === 0) blame(`${what}: other words`)
  else if (shared === b.size) blame(`${what}: too long`)
  else if (shared === a.size) blame(`${what}: too short`)
  else blame(`${what}: shifted`)
}

/** Where the words of some spans begin. */
function wordsOf(spans: readonly Span[], text: string): Set<number> {
  const words = new Set<number>()
  for (const { start, end } of spans)
    for (const match of text.slice(start, end).matchAll(/\w+(?:['’]\w+)*|[^\w\s]/g))
      words.add(start + match.index)
  return words
}

/** 'T1<TAB>Source 89 106;120 130<TAB>…' and 'E1<TAB>Attribution:T4 Content:T3 …': brat counts code points. */
function readMarks(annotations: string, raw: string): Marked[] {
  const offsets: number[] = [0]
  for (const char of raw) offsets.push(offsets.at(-1)! + char.length)
  const spans = new Map<string, Span[]>()
  const marked: Marked[] = []
  for (const line of annotations.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (/^T\d+$/.test(id))
      spans.set(
        id,
        body
          .replace(/^\S+ /, '')
          .split(';')
          .map((part) => part.trim().split(' ').map(Number))
          .map(([start = 0, end = 0]) => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 })),
      )
    else if (/^E\d+$/.test(id) && body.startsWith('Attribution')) {
      const mark: Marked = { source: [], cue: [], content: [] }
      for (const argument of body.split(' ').slice(1)) {
        const [role = '', target = ''] = argument.split(':')
        const part = role.replace(/\d+$/, '').toLowerCase()
        if (part in mark) mark[part as keyof Marked].push(...(spans.get(target) ?? []))
      }
      if (mark.cue.length) marked.push(mark)
    }
  }
  return marked
}
