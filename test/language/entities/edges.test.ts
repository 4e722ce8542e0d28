import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { EDGES, findNames, type NameSpan } from '../../../src/language/entities/edges.js'

/** Scores that favour the edges written, one letter a word. */
function scoresFor(edges: string, strength = 5): Float32Array {
  const scores = new Float32Array(edges.length * EDGES)
  for (const [at, edge] of [...edges].entries()) scores[at * EDGES + 'OBIES'.indexOf(edge)] = strength
  return scores
}

const namesIn = (edges: string): string =>
  findNames(scoresFor(edges), 0, edges.length)
    .map(({ from, to }) => `${from}-${to}`)
    .join(' ')

describe('where names begin and end', () => {
  test.each([
    ['OOO', ''],
    ['SOS', '0-1 2-3'],
    ['OBIEO', '1-4'],
    ['BEBE', '0-2 2-4'],
    ['SBES', '0-1 1-3 3-4'],
    // What cannot be is read as the nearest that can.
    ['OBIIE', '1-5'],
  ])('%s', (edges, expected) => expect(namesIn(edges)).toBe(expected))

  test('scores of other sentences are left alone', () =>
    expect(findNames(scoresFor('SSOBES'), 2, 5)).toEqual([{ from: 3, to: 5 }]))

  test('a sentence without words has no names', () =>
    expect(findNames(new Float32Array(0), 0, 0)).toEqual([]))

  it('finds the best of all sequences', () => {
    const score = fc.integer({ min: -20, max: 20 })
    fc.assert(
      fc.property(fc.array(score, { minLength: 5, maxLength: 25 }), (numbers) => {
        const length = Math.floor(numbers.length / EDGES)
        const scores = Float32Array.from(numbers.slice(0, length * EDGES))
        const found = worth(scores, length, findNames(scores, 0, length))
        expect(found).toBe(Math.max(...everyCut(length).map((names) => worth(scores, length, names))))
      }),
    )
  })
})

/** Every way to cut a sentence into names and other words. */
function everyCut(length: number, from = 0): NameSpan[][] {
  if (from === length) return [[]]
  const cuts = everyCut(length, from + 1)
  for (let to = from + 1; to <= length; to++)
    for (const rest of everyCut(length, to)) cuts.push([{ from, to }, ...rest])
  return cuts
}

function worth(scores: Float32Array, length: number, names: readonly NameSpan[]): number {
  const edges = Array.from({ length }, () => 0)
  for (const { from, to } of names)
    for (let at = from; at < to; at++)
      edges[at] = to - from === 1 ? 4 : at === from ? 1 : at === to - 1 ? 3 : 2
  return edges.reduce((sum, edge, at) => sum + scores[at * EDGES + edge]!, 0)
}
