import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, type Span } from '../../src/model/span.js'
import { findStatements } from '../../src/statements/find-statements.js'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

/** Pieces of which random reports are made: what attributions turn on, in any order, with broken marks between. */
const pieces = fc.constantFrom(
  'The weir held',
  'Mayor Ruiz',
  'said',
  'told Reuters',
  'that',
  'according to',
  'who runs the port',
  'a senior official',
  'citing witnesses',
  'as saying',
  'denied',
  'declined to comment',
  'his claim that',
  'was accused by',
  'he',
  'and',
  'but',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  "'",
  '[',
  ')',
  ',',
  '.',
  '?',
  ':',
  ';',
  '—',
  '-',
  '\n\n',
  'on Friday',
  'in a statement',
  '12',
  'é',
  '🚢',
)
const texts = fc.array(pieces, { minLength: 1, maxLength: 60 }).map((words) =>
  words
    .join(' ')
    .replace(/ ([,.?”)])/g, '$1')
    .replace(/([“‘[]) /g, '$1'),
)

const read = (text: string) => {
  const parsed = parseEnglish(reportOf(text))
  return { parsed, statements: findStatements(parsed) }
}

describe('laws of statements', () => {
  it('holds on any text: spans in range and not empty, content apart from cue and voices, in reading order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { statements } = read(text)
        let last = -1
        for (const [index, statement] of statements.entries()) {
          const around: Span[] = statement.voices.flatMap((voice) => (voice.span ? [voice.span] : []))
          if (statement.cue) around.push(statement.cue)
          for (const span of [...around, ...statement.content, ...statement.hedges]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(span.end).toBeGreaterThan(span.start)
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
          }
          expect(statement.content.length).toBeGreaterThan(0)
          for (const span of statement.content)
            for (const other of around) expect(overlaps(span, other)).toBe(false)
          for (const [i, span] of statement.content.entries())
            expect(span.start).toBeGreaterThanOrEqual(statement.content[i - 1]?.end ?? 0)
          for (const voice of statement.voices) {
            if (voice.how === 'carried') expect(voice.carriedFrom).not.toBe(null)
            if (voice.carriedFrom !== null) {
              expect(voice.carriedFrom).toBeGreaterThanOrEqual(0)
              expect(voice.carriedFrom).toBeLessThan(statements.length)
              expect(voice.carriedFrom).not.toBe(index)
            }
            if (voice.span) {
              expect(voice.head!.start).toBeGreaterThanOrEqual(voice.span.start)
              expect(voice.head!.end).toBeLessThanOrEqual(voice.span.end)
            }
          }
          expect(statement.confidence).toBeGreaterThan(0)
          expect(statement.confidence).toBeLessThanOrEqual(1)
          expect(statement.content[0]!.start).toBeGreaterThanOrEqual(last)
          last = statement.content[0]!.start
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same for the same report, whatever was read before', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = JSON.stringify(read(text).statements)
        read(other)
        expect(JSON.stringify(read(text).statements)).toBe(first)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves no sentence of the story without a statement, save very short ones', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'The weir held all night long.',
            'Mayor Ruiz said the bank was wet.',
            '“It was a very long night,” she said.',
            'Nobody slept in the old town.',
            'According to Vale, the ferry left at noon.',
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (sentences) => {
          const { parsed, statements } = read(sentences.join(' '))
          for (const sentence of parsed.sentences)
            expect(statements.some(({ content }) => content.some((span) => overlaps(span, sentence)))).toBe(
              true,
            )
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([
    [
      'an opening mark that is never closed',
      (n: number) => `“${'The weir held and nobody slept '.repeat(n)}`,
    ],
    ['a straight mark at every word', (n: number) => `"weir `.repeat(n)],
    ['single marks after s', (n: number) => `'the boats' `.repeat(n)],
    ['one sentence without stops', (n: number) => `Mayor Ruiz said the weir held and, `.repeat(n)],
    ['full stops only', (n: number) => `“${' .'.repeat(n * 4)}`],
  ])(
    'reads in linear time: %s',
    (_name, make) => {
      const time = (n: number): number => {
        const parsed = parseEnglish(reportOf(make(n)))
        let best = Number.POSITIVE_INFINITY
        for (let i = 0; i < 3; i++) {
          const start = performance.now()
          findStatements(parsed)
          best = Math.min(best, performance.now() - start)
        }
        return best
      }
      time(200)
      // Eight times the text may take eight times as long, not sixty-four; the rest is for a noisy machine.
      expect(time(4000)).toBeLessThan(30 * Math.max(time(500), 1))
    },
    30_000,
  )
})
