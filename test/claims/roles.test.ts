import { describe, expect, test } from 'vitest'
import { keepSwappedApart, listDeeds } from '../../src/claims/roles.js'
import { SETTINGS } from '../../src/claims/settings.js'
import { readInput } from '../../src/pipeline.js'
import { english } from '../builders/english.js'

/** The deeds of a sentence: 'club sue council'. `name` is a word of it with the actor behind it. */
function deedsIn(sentence: string, name?: { words: string; actor: string }) {
  const { read } = readInput(
    { file: 'a.txt', bytes: new TextEncoder().encode(`Weir news\n\n${sentence}\n`) },
    english,
  )
  const start = read!.report.text.indexOf(sentence)
  const at = name ? read!.report.text.indexOf(name.words, start) : 0
  const places = name ? [{ actor: name.actor, start: at, end: at + name.words.length }] : []
  return listDeeds(read!, [{ start, end: start + sentence.length }], places)
}

describe('who does what to whom', () => {
  test.each<[sentence: string, expected: string[]]>([
    ['The club sued the council over the jetty.', ['club sue council']],
    ['The council was sued by the club over the jetty.', ['club sue council']],
    ['The council has never been sued by the club.', ['club sue council']],
    // One side alone is no deed that could be swapped, and nobody knows here who 'they' are.
    ['The council was sued over the jetty.', []],
    ['They sued the council over the jetty.', []],
  ])('%s', (sentence, expected) => {
    expect(deedsIn(sentence).map(({ verb, doer, doneTo }) => `${doer} ${verb} ${doneTo}`)).toEqual(expected)
  })

  test('a name is the actor behind it', () => {
    const [deed] = deedsIn('Tom Vale sued the council.', { words: 'Tom Vale', actor: 'a-1' })
    expect(deed?.doer).toBe('@a-1')
  })
})

describe('sides that have changed places', () => {
  /** What is left of a likeness of 0.8 between two sentences. */
  function leftOf(a: string, b: string): number {
    const likenesses = [new Map([[1, 0.8]]), new Map<number, number>()]
    keepSwappedApart([deedsIn(a), deedsIn(b)], likenesses)
    return likenesses[0]!.get(1)!
  }

  test.each([
    ['The club sued the council.', 'The council sued the club.'],
    ['The club sued the council.', 'The club was sued by the council.'],
  ])('%s | %s', (a, b) => {
    expect(leftOf(a, b)).toBeCloseTo(0.8 * SETTINGS.swapped, 12)
  })

  test.each([
    ['The club sued the council.', 'The council was sued by the club.'],
    ['The club sued the council.', 'The council was sued.'],
    ['The club sued the council.', 'The council sued the angler.'],
    ['The club and the council met.', 'The council met the club.'],
  ])('not in: %s | %s', (a, b) => {
    expect(leftOf(a, b)).toBe(0.8)
  })
})
