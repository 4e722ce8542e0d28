import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TestimonyGraph, weakestCut } from '../../src/provenance/flow.js'

/** 'world>ferry master>Harbour Post>reader' is one chain; several make a graph. */
function graphOf(...chains: string[]): TestimonyGraph {
  const edges = chains.flatMap((chain) => {
    const nodes = chain.split('>')
    return nodes.slice(1).map((to, i): [string, string] => [nodes[i]!, to])
  })
  return { edges, source: 'world', sink: 'reader' }
}

describe('weakestCut', () => {
  const rows: [why: string, chains: string[], count: number, nearSource: string[], nearSink: string[]][] = [
    ['nothing was told', [], 0, [], []],
    ['nobody hears it', ['world>mate'], 0, [], []],
    ['one chain hangs on each of its links', ['world>mate>Post>reader'], 1, ['mate'], ['Post']],
    ['two papers, one witness', ['world>mate>Post>reader', 'world>mate>Echo>reader'], 1, ['mate'], ['mate']],
    ['two witnesses, one paper', ['world>mate>Post>reader', 'world>cook>Post>reader'], 1, ['Post'], ['Post']],
    [
      'two chains apart',
      ['world>mate>Post>reader', 'world>cook>Echo>reader'],
      2,
      ['cook', 'mate'],
      ['Echo', 'Post'],
    ],
    [
      'a relay in the middle holds three of four',
      [
        'world>mate>Wire>Post>reader',
        'world>cook>Wire>Echo>reader',
        'world>pilot>Wire>Gull>reader',
        'world>warden>Gull>reader',
      ],
      2,
      ['Wire', 'warden'],
      ['Gull', 'Wire'],
    ],
    [
      'the first shortest path has to be taken back',
      ['world>a>d>reader', 'world>b>d', 'world>a>c>x>reader'],
      2,
      ['a', 'b'],
      ['d', 'x'],
    ],
    [
      'papers that cite each other in a circle add nothing',
      ['world>mate>Post>Echo>Post>reader', 'mate>Echo>reader'],
      1,
      ['mate'],
      ['mate'],
    ],
  ]
  it.each(rows)('%s', (_why, chains, count, nearSource, nearSink) => {
    expect(weakestCut(graphOf(...chains))).toMatchObject({ chains: count, cut: nearSource })
    expect(weakestCut(graphOf(...chains), 'sink')).toMatchObject({ chains: count, cut: nearSink })
  })

  it('passes over nodes that cannot be cut', () => {
    const graph = graphOf('world>mate>report 1>Post>reader', 'world>cook>report 1')
    expect(weakestCut({ ...graph, uncuttable: new Set(['report 1', 'Post']) })).toEqual({
      chains: 2,
      cut: ['cook', 'mate'],
      paths: [
        ['cook', 'report 1', 'Post'],
        ['mate', 'report 1', 'Post'],
      ],
    })
  })

  it('says that no cut is possible where a chain has no link to fail', () => {
    expect(weakestCut(graphOf('world>reader', 'world>mate>reader'))).toMatchObject({
      chains: Infinity,
      cut: [],
    })
    const graph = graphOf('world>report 1>reader')
    expect(weakestCut({ ...graph, uncuttable: new Set(['report 1']) }).chains).toBe(Infinity)
  })
})

// Small graphs, so that trying every set of nodes stays cheap; cycles, loops and double edges come by themselves.
const NODES = ['world', 'reader', 'a', 'b', 'c', 'd', 'e', 'f']
const edge = fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES))
const graph = fc
  .array(edge, { maxLength: 18 })
  .map((all): [string, string][] => all.filter(([x, y]) => !(x === 'world' && y === 'reader')))
const near = fc.constantFrom<'source' | 'sink'>('source', 'sink')

const ends = { source: 'world', sink: 'reader' }

/** Is there a way from the world to the reader that avoids `without`? The plainest possible search, to check against. */
function leadsThrough(edges: readonly (readonly [string, string])[], without: ReadonlySet<string>): boolean {
  const seen = new Set(['world'])
  for (let grew = true; grew; ) {
    grew = false
    for (const [from, to] of edges)
      if (seen.has(from) && !seen.has(to) && !without.has(to)) {
        seen.add(to)
        grew = true
      }
  }
  return seen.has('reader')
}

/** Size of the smallest set that parts world and reader, by trying all sets. */
function smallestBySearch(edges: readonly (readonly [string, string])[], nodes: string[]): number {
  let best = Infinity
  for (let bits = 0; bits < 1 << nodes.length; bits++) {
    const set = new Set(nodes.filter((_, i) => bits & (1 << i)))
    if (set.size < best && !leadsThrough(edges, set)) best = set.size
  }
  return best
}

describe('laws of the weakest cut', () => {
  it('is as large as the number of chains, parts the graph, and is the smallest that does', () => {
    fc.assert(
      fc.property(graph, near, (edges, nearest) => {
        const { chains, cut } = weakestCut({ edges, ...ends }, nearest)
        expect(cut.length).toBe(chains)
        expect(leadsThrough(edges, new Set(cut))).toBe(false)
        expect(smallestBySearch(edges, NODES.slice(2))).toBe(chains)
      }),
      { numRuns: 200 },
    )
  })

  it('shows as many chains as there are, all of them ways of the graph, of which no two share a link', () => {
    fc.assert(
      fc.property(graph, fc.subarray(NODES.slice(2)), (edges, held) => {
        const { chains, paths } = weakestCut({ edges, ...ends, uncuttable: new Set(held) })
        expect(paths.length).toBe(chains === Infinity ? 0 : chains)
        const links = paths.flat().filter((node) => !held.includes(node))
        expect(new Set(links).size).toBe(links.length)
        for (const path of paths) {
          const stations = ['world', ...path, 'reader']
          for (const [i, to] of stations.slice(1).entries()) expect(edges).toContainEqual([stations[i], to])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('never cuts what cannot be cut', () => {
    fc.assert(
      fc.property(graph, near, fc.subarray(NODES.slice(2)), (edges, nearest, held) => {
        const { chains, cut } = weakestCut({ edges, ...ends, uncuttable: new Set(held) }, nearest)
        const rest = NODES.slice(2).filter((node) => !held.includes(node))
        expect(cut.filter((node) => held.includes(node))).toEqual([])
        expect(smallestBySearch(edges, rest)).toBe(chains)
      }),
      { numRuns: 200 },
    )
  })

  it('does not depend on the order or the repetition of edges', () => {
    const shuffled = graph.chain((edges) =>
      fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length })),
    )
    fc.assert(
      fc.property(shuffled, near, ([edges, other], nearest) => {
        const first = weakestCut({ edges, ...ends }, nearest)
        expect(weakestCut({ edges: [...other, ...edges.slice(0, 2)], ...ends }, nearest)).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  it('never grows when an edge is taken away', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const { chains } = weakestCut({ edges, ...ends })
        expect(weakestCut({ edges: edges.slice(1), ...ends }).chains).toBeLessThanOrEqual(chains)
      }),
      { numRuns: 100 },
    )
  })
})
