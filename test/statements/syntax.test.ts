import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Token } from '../../src/model/language.js'
import { listQuotations } from '../../src/statements/quotations.js'
import { syntaxOf } from '../../src/statements/syntax.js'
import { type Item, listUnits } from '../../src/statements/unit.js'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

/** Words w0 w1 …, each hanging on another: items and tokens one to one. */
function wordsHanging(heads: readonly number[]): { items: Item[]; tokens: Token[] } {
  const tokens = heads.map(
    (head, i): Token => ({
      start: 3 * i,
      end: 3 * i + 2,
      norm: `w${i}`,
      lemma: `w${i}`,
      tag: 'NOUN',
      fine: 'NN',
      head,
      relation: head < 0 ? 'root' : 'dep',
    }),
  )
  const items = tokens.map(
    ({ start, end, norm, lemma }, token): Item => ({
      token,
      start,
      end,
      norm,
      lemma,
      tag: 'NOUN',
      quotation: null,
      stopped: false,
      marked: false,
    }),
  )
  return { items, tokens }
}

/** From the first to the last word below `at`, by walking. */
function below(heads: readonly number[], at: number): { from: number; to: number } {
  const inside = heads.flatMap((_, i) => {
    let up = i
    while (up >= 0 && up !== at) up = heads[up]!
    return up === at ? [i] : []
  })
  return { from: Math.min(...inside), to: Math.max(...inside) + 1 }
}

describe('the tree of a unit', () => {
  test('law: what hangs on a word reaches from its first to its last descendant', () => {
    const trees = fc
      .integer({ min: 1, max: 14 })
      .chain((n) =>
        fc.tuple(
          ...Array.from({ length: n }, (_, i) =>
            i === 0 ? fc.constant(-1) : fc.integer({ min: 0, max: i - 1 }),
          ),
        ),
      )
      .chain((heads) =>
        fc
          .shuffledSubarray([...heads.keys()], { minLength: heads.length })
          .map((order) => ({ heads, order })),
      )
    fc.assert(
      fc.property(trees, ({ heads, order }) => {
        // Any tree is one whose heads come first, with its words in another order.
        const place = order.map((_, i) => order.indexOf(i))
        const shuffled: number[] = []
        heads.forEach((head, i) => {
          shuffled[place[i]!] = head < 0 ? -1 : place[head]!
        })
        const { items, tokens } = wordsHanging(shuffled)
        const syntax = syntaxOf(items, tokens)
        for (let i = 0; i < items.length; i++) expect(syntax.spanOf(i)).toEqual(below(shuffled, i))
      }),
    )
  })

  test('a quotation is one item, and hangs where the topmost of its words hangs', () => {
    const text = 'Ruiz said “the gate held all night long” on Monday.'
    const parsed = parseEnglish(reportOf(text))
    const [unit] = listUnits(parsed, listQuotations(text, parsed.paragraphs))
    const syntax = syntaxOf(unit!.items, parsed.tokens)
    const quotation = unit!.items.findIndex((item) => item.tag === 'QUOTE')
    expect(unit!.items[syntax.headOf(quotation)]?.norm).toBe('said')
  })
})
