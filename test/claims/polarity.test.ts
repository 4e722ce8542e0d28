import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areOpposed, takeSides } from '../../src/claims/polarity.js'
import type { ContentTerms } from '../../src/claims/terms.js'

/** 'gate -crack': what a content affirms, and with a minus what it negates. */
function contentOf(written: string): ContentTerms {
  const words = written.split(' ').filter(Boolean)
  const negated = new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)))
  const affirmed = new Set(words.filter((word) => !word.startsWith('-')))
  return { terms: new Map([...negated, ...affirmed].map((word) => [word, 1])), negated, affirmed }
}

describe('do two contents say the opposite?', () => {
  test.each<[a: string, b: string, opposed: boolean, why: string]>([
    ['gate crack', 'gate -crack', true, 'one negates what the other affirms'],
    ['gate crack', 'gate crack', false, 'the same'],
    ['gate -crack', 'gate -crack', false, 'both negate it'],
    ['gate crack', 'path -shut', false, 'the negation is on something else'],
    [
      'gate crack monday frost weir',
      'gate crack monday frost -weir',
      false,
      'one stray word under a negation',
    ],
    ['-gate -crack', 'gate crack', true, 'a whole denial'],
    ['', '', false, 'nothing'],
  ])('‘%s’ and ‘%s’: %s, %s', (a, b, opposed) => {
    expect(areOpposed(contentOf(a), contentOf(b))).toBe(opposed)
    expect(areOpposed(contentOf(b), contentOf(a))).toBe(opposed)
  })

  test('it makes no difference which of the two is asked first, and nothing is opposed to itself', () => {
    const word = fc.constantFrom('gate', 'crack', 'path', '-gate', '-crack', '-path')
    // A word is affirmed or negated: with both, the content contradicts itself.
    const content = fc
      .uniqueArray(word, { selector: (w) => w.replace('-', '') })
      .map((words) => contentOf(words.join(' ')))
    fc.assert(
      fc.property(content, content, (a, b) => {
        expect(areOpposed(a, b)).toBe(areOpposed(b, a))
        expect(areOpposed(a, a)).toBe(false)
      }),
    )
  })
})

const opposedIn =
  (contents: readonly ContentTerms[]) =>
  (i: number, j: number): boolean =>
    areOpposed(contents[i]!, contents[j]!)

describe('sides', () => {
  const sidesOf = (...written: string[]): boolean[] => {
    const contents = written.map(contentOf)
    return [...takeSides([...contents.keys()], opposedIn(contents), () => 1)]
      .sort(([i], [j]) => i - j)
      .map(([, side]) => side)
  }

  test.each<[rule: string, contents: string[], sides: boolean[]]>([
    ['the first stands for the claim', ['gate crack'], [false]],
    ['whoever says the opposite goes against it', ['gate crack', 'gate -crack'], [false, true]],
    ['two who deny stand together', ['gate crack', 'gate -crack', '-gate -crack'], [false, true, true]],
    [
      'whoever agrees with most of them',
      ['gate crack', 'gate crack', '-crack', 'crack'],
      [false, false, true, false],
    ],
  ])('%s', (_, contents, sides) => expect(sidesOf(...contents)).toEqual(sides))

  test('who has nothing in common with the others goes with the claim', () => {
    const contents = [contentOf('gate crack'), contentOf('path -shut')]
    expect(takeSides([0, 1], opposedIn(contents), () => 0).get(1)).toBe(false)
  })
})
