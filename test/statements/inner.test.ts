import { describe, expect, it } from 'vitest'
import { statementsOf } from './marked.js'

/** Who, by which cue and what, of every attribution inside what is told; 'statement' of each chain its links. */
const innerOf = (text: string): string[][] =>
  statementsOf(text).flatMap(({ inner = [] }) =>
    inner.map((one) => [one.span!, one.cue, ...one.content].map((span) => text.slice(span.start, span.end))),
  )

const linksOf = (text: string): (string | null)[][] =>
  statementsOf(text)
    .filter(({ voices }) => voices.length > 1)
    .map(({ voices }) => voices.map(({ cue }) => (cue ? text.slice(cue.start, cue.end) : null)))

describe('attributions inside what is told', () => {
  it.each<[string, string[][]]>([
    ['Ruiz said she believed the weir had held.', [['she', 'believed', 'the weir had held']]],
    ['Ruiz said the engineer knows that the weir held.', [['the engineer', 'knows', 'that the weir held']]],
    ['“I think the weir held,” Ruiz said.', [['I', 'think', 'the weir held']]],
    ['“I hope that it holds, but I know nothing,” Ruiz said.', [['I', 'hope', 'that it holds']]],
    ['Ruiz said: “We suspect the gate was open.”', [['We', 'suspect', 'the gate was open']]],
    ['Ruiz said the weir, I think, held.', [['I', 'think', 'the weir']]],
    // deeds, measures and pauses are none
    ['Ruiz said the engineer found a crack.', []],
    ['Ruiz said the measurement showed that the weir held.', []],
    ['“The weir, you know, held,” Ruiz said.', []],
    ['Ruiz said a widely known fault had been mended.', []],
    // nor is what a statement of its own tells
    ['Ruiz said the engineer had told her that the weir held.', []],
  ])('%s', (text, expected) => {
    const found = innerOf(text)
    expect(found.map(([who, cue]) => [who, cue])).toEqual(expected.map(([who, cue]) => [who, cue]))
    for (const [at, one] of found.entries()) expect(one[2]).toBe(expected[at]![2])
  })
})

describe('the links of a chain', () => {
  it.each<[string, (string | null)[]]>([
    ['Haddad quotes police sources as saying the road was shut.', ['quotes', 'saying']],
    ['Ruiz said the engineer had told her that the weir held.', ['said', 'had told']],
    [
      'The Veld Times reported that the ministry had denied that the weir failed.',
      ['reported', 'had denied'],
    ],
    ['Ruiz said that, according to Reuters, the ferry sank.', ['said', 'according to']],
    // the one told passes it on without a word of its own
    ['Ruiz told Reuters the weir held.', [null, 'told']],
  ])('%s', (text, links) => {
    expect(linksOf(text)).toEqual([links])
  })

  it('are nothing that the report says in its own voice besides', () => {
    const own = statementsOf('Haddad quotes police sources as saying the road was shut.').filter(
      ({ voices }) => voices.length === 0,
    )
    expect(own).toEqual([])
  })
})
