import { describe, expect, test } from 'vitest'
import { findDefinition } from '../../../src/language/entities/definition.js'
import { smallText } from '../../builders/entity-model.js'

/** The name stands at the beginning and ends at the bar. */
function definitionIn(marked: string): string | null {
  const words = marked.split(' ')
  const end = words.indexOf('|')
  words.splice(end, 1)
  const found = findDefinition(smallText([words]), end, words.length)
  return found < 0 ? null : words[found]!
}

describe('the word that says what a name is', () => {
  test.each([
    ['Orrin | is a small village in Aldmoor .', 'village'],
    ['Orrin Weir | was the first stone weir of the valley .', 'weir'],
    ['Orrin , | a village', null],
    ['Orrin | , a village of weirs , grew .', 'village'],
    ['Ana Ruiz | ( born 1950 in Orrin ) is an Aldmoor painter who swims .', 'painter'],
    ['The Lanterns | were an Orrin quartet .', 'quartet'],
    ['Orrin | is in Aldmoor .', null],
    ['Orrin | grew a tree .', null],
    ['Orrin | is a', null],
    ['Orrin | (', null],
    ['Orrin |', null],
  ])('%s', (marked, expected) => expect(definitionIn(marked)).toBe(expected))
})
