import fc from 'fast-check'
import { expect, test } from 'vitest'
import { between, firstEndingAfter, firstStartingFrom } from '../../src/model/sorted-spans.js'
import { overlaps, type Span } from '../../src/model/span.js'

/** Spans in reading order that do not overlap: gaps and lengths one after the other. */
const sorted = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 20 })
  .map((steps) => {
    let at = 0
    return steps.map(([gap, length]): Span => {
      const start = at + gap
      at = start + length
      return { start, end: at }
    })
  })

test('halving finds what looking at each would find', () => {
  fc.assert(
    fc.property(sorted, fc.nat(60), fc.integer({ min: 1, max: 9 }), (spans, start, length) => {
      const span = { start, end: start + length }
      expect(between(spans, span)).toEqual(spans.filter((one) => overlaps(one, span)))
      expect(spans.slice(firstEndingAfter(spans, start))).toEqual(spans.filter((one) => one.end > start))
      expect(spans.slice(firstStartingFrom(spans, start))).toEqual(spans.filter((one) => one.start >= start))
    }),
  )
})
