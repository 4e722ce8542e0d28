import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDominators, listPassed } from '../../src/provenance/dominators.js'

const ENDS = { source: 'world', sink: 'reader' }

test.each<[why: string, chains: string[], passed: string[]]>([
  ['one chain passes each of its links', ['world>mate>Post>reader'], ['mate', 'Post']],
  ['two papers, one witness', ['world>mate>Post>reader', 'world>mate>Echo>reader'], ['mate']],
  ['two chains apart share nothing', ['world>mate>Post>reader', 'world>cook>Echo>reader'], []],
  [
    'papers that cite each other in a circle',
    ['world>mate>Wire>Post>Echo>Post>reader', 'world>cook>Wire>Echo>reader'],
    ['Wire'],
  ],
  ['nobody hears it', ['world>mate'], []],
])('%s', (_, chains, passed) => {
  const edges = chains.flatMap((chain) => {
    const nodes = chain.split('>')
    return nodes.slice(1).map((to, i): [string, string] => [nodes[i]!, to])
  })
  expect(listPassed('reader', findDominators({ edges, ...ENDS }))).toEqual(passed)
})

const NODES = ['world', 'reader', 'a', 'b', 'c', 'd', 'e', 'f']
const edge = fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES))

/** What can be reached from the world without this node; the plainest search, to check against. */
function reachedWithout(edges: readonly (readonly [string, string])[], node: string): Set<string> {
  const seen = new Set(['world'])
  for (let grew = true; grew; ) {
    grew = false
    for (const [from, to] of edges)
      if (seen.has(from) && !seen.has(to) && to !== node) {
        seen.add(to)
        grew = true
      }
  }
  return seen
}

test('law: a node is passed by every way to another just when that cannot be reached without it', () => {
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 18 }), (edges) => {
      const above = findDominators({ edges, ...ENDS })
      const all = reachedWithout(edges, '')
      expect([...above.keys()].sort()).toEqual([...all].filter((node) => node !== 'world').sort())
      for (const node of above.keys()) {
        const needed = NODES.filter(
          (one) => one !== 'world' && one !== node && all.has(one) && !reachedWithout(edges, one).has(node),
        )
        expect(listPassed(node, above).sort()).toEqual(needed.sort())
      }
    }),
    { numRuns: 300 },
  )
})
