import { describe, expect, test } from 'vitest'
import { listReferents } from '../../src/actors/referents.js'
import { caseOfWords } from '../builders/case-words.js'

/** What the last word written so stands for. */
function meantBy(text: string, word: string): string {
  const read = caseOfWords([`Ferry news\n\n${text}\n`]).reads[0]!
  const at = read.tokens.findLastIndex(({ norm }) => norm === word)
  return read.tokens[listReferents(read)[at]!]!.norm
}

describe('what a pronoun stands for, whether it speaks or not', () => {
  test.each([
    ['Ana Ruiz runs the ferry. Doctors treated her at home.', 'her', 'ana'],
    ['Ana Ruiz runs the ferry. She was treated, and her brother called.', 'her', 'ana'],
    ['The boat that sank was old.', 'that', 'boat'],
    ['“I saw the boat,” said Tom Vale.', 'i', 'tom'],
    // Nobody before it, so it stands for itself.
    ['They were treated at home.', 'they', 'they'],
  ])('%s: %s', (text, word, meant) => {
    expect(meantBy(text, word)).toBe(meant)
  })
})
