import { describe, expect, test } from 'vitest'
import { isPlainlyEnglish } from '../../src/ingest/language.js'

describe('plainly English', () => {
  test.each([
    ['The keeper said that the weir was shut for the night.', true],
    ['“The weir,” she said, “isn’t theirs to shut — it’s ours.”', true],
    ['THE KEEPER SAID THAT THE WEIR WAS SHUT FOR THE NIGHT.', true],
    ['Die Schleuse bleibt nach den Worten des Wärters bis Montag zu.', false],
    // Too few words to tell.
    ['The weir was shut.', false],
    // What a word is, is the same in a text with letters of another script.
    ['The keeper said that the weir was shut for the night. Ω', true],
    ['Die Schleuse bleibt nach den Worten des Wärters bis Montag zu. Ω', false],
    // Letters without an end are a word of forty, and another.
    [`the of ${'x'.repeat(81)} and to`, false],
    [`the of and ${'x'.repeat(161)} Ω`, true],
  ])('%s', (text, expected) => {
    expect(isPlainlyEnglish(text)).toBe(expected)
  })
})
