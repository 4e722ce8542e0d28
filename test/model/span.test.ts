import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bySpan,
  listLines,
  mergeSpans,
  overlaps,
  type Span,
  shared,
  trimSpan,
  withoutSpans,
} from '../../src/model/span.js'

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Span => ({ start, end: start + length }))
const units = (spans: readonly Span[]): Set<number> =>
  new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)))

describe('spans', () => {
  test('merging keeps every code unit and leaves neither overlap nor touch', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const merged = mergeSpans(spans)
        expect(units(merged)).toEqual(units(spans))
        expect([...merged].sort(bySpan)).toEqual(merged)
        for (let i = 1; i < merged.length; i++) expect(merged[i]!.start).toBeGreaterThan(merged[i - 1]!.end)
      }),
    )
  })

  test('cutting holes takes out just the holes', () => {
    fc.assert(
      fc.property(span, fc.array(span), (whole, holes) => {
        const cut = units(holes)
        const left = new Set([...units([whole])].filter((unit) => !cut.has(unit)))
        expect(units(withoutSpans(whole, holes))).toEqual(left)
      }),
    )
  })

  test('the lines of a text, put together again, are the text', () => {
    const text = fc.array(fc.constantFrom('a', ' ', '\n')).map((units) => units.join(''))
    fc.assert(
      fc.property(text, span, (words, within) => {
        const lines = listLines(words).map((line) => words.slice(line.start, line.end))
        expect(lines.join('\n')).toBe(words.replace(/\n$/, ''))
        const end = Math.min(within.end, words.length)
        for (const line of listLines(words, { ...within, end })) {
          expect(words.slice(line.start, line.end)).not.toContain('\n')
          expect(line.start).toBeGreaterThanOrEqual(within.start)
          expect(line.end).toBeLessThanOrEqual(end)
        }
      }),
    )
  })

  test('two spans overlap when they share a code unit', () => {
    const filled = span.filter(({ start, end }) => end > start)
    fc.assert(
      fc.property(filled, filled, (a, b) => {
        expect(overlaps(a, b)).toBe(shared(a, b) > 0)
      }),
    )
  })

  test.each([
    ['  the weir ', 2, 10],
    ['\n\t\u00a0', 0, 0],
  ])('%j is trimmed to its words', (text, start, end) => {
    const trimmed = trimSpan(text, { start: 0, end: text.length })
    expect(text.slice(trimmed.start, trimmed.end)).toBe(text.slice(start, end))
  })
})
