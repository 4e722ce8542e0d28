import { describe, expect, test } from 'vitest'
import { readOwnModel } from '../../../src/io/own-model.js'
import { openGrammar } from '../../../src/language/neural/grammar.js'
import { isTree } from '../../../src/language/neural/tree.js'

const { bytes, from } = readOwnModel()
const grammar = openGrammar(bytes, from)

/** 'word/TAG(head' for every word of a sentence. */
const read = (sentence: string): string[] => {
  const forms = sentence.split(' ')
  const { tag, head } = grammar.parse(forms)
  return forms.map((form, i) => `${form}/${grammar.tags[tag[i]!]}(${forms[head[i]!] ?? ''}`)
}

describe('the network reads', () => {
  test.each([
    ['The gate held .', ['The/DET(gate', 'gate/NOUN(held', 'held/VERB(', './PUNCT(held']],
    ['Ruiz said the gate held .', ['Ruiz/PROPN(said', 'said/VERB(', 'held/VERB(said']],
    [
      'She told him that it had been opened .',
      ['told/VERB(', 'him/PRON(told', 'opened/VERB(told', 'been/AUX(opened'],
    ],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual(expect.arrayContaining(expected)))

  test('the same whatever was read before', () => {
    const forms = 'The mayor , Ana Ruiz , said on Tuesday that the weir would hold .'.split(' ')
    const first = grammar.parse(forms)
    grammar.parse(Array.from({ length: 150 }, (_, i) => `word${i}`))
    expect(grammar.parse(forms)).toEqual(first)
  })

  test('the same when so much was read that the words are forgotten', () => {
    const forms = 'The mayor , Ana Ruiz , said on Tuesday that the weir would hold .'.split(' ')
    const first = grammar.parse(forms)
    for (let from = 0; from < 15_000; from += 150)
      grammar.parse(Array.from({ length: 150 }, (_, i) => `word${from + i}`))
    expect(grammar.parse(forms)).toEqual(first)
  })

  test('nothing, one word, and a sentence longer than it can look at', () => {
    expect(grammar.parse([]).head).toHaveLength(0)
    expect([...grammar.parse(['Weir']).head]).toEqual([-1])
    const long = grammar.parse(Array.from({ length: 1000 }, (_, i) => (i % 7 === 0 ? 'held' : 'weir')))
    // Pieces are read one after another and hang on the first one's root: still one tree.
    expect(isTree(long.head)).toBe(true)
  })
})
