import { describe, expect, it } from 'vitest'
import { dictionaryOf, isInDictionary } from '../../src/language/dictionary.js'
import { lemma } from '../../src/language/lemmas.js'

/** By tags: words and their lemmas. */
const ROWS: [upos: string, xpos: string, pairs: string][] = [
  ['NOUN', 'NN', 'gate:gate glass:glass bus:bus'],
  [
    'NOUN',
    'NNS',
    'gates:gate cities:city boxes:box churches:church wolves:wolf men:man women:woman series:series ties:tie',
  ],
  ['PROPN', 'NNP', 'ruiz:ruiz aldmoor:aldmoor'],
  // Participles that are seldom met are taken for base forms.
  ['VERB', 'VB', 'hold:hold need:need shot:shoot ridden:ride found:found'],
  ['VERB', 'VBZ', 'holds:hold says:say carries:carry passes:pass does:do lies:lie'],
  ['VERB', 'VBG', 'rowing:row making:make planning:plan lying:lie saying:say denying:deny'],
  [
    'VERB',
    'VBD',
    'said:say told:tell held:hold planned:plan claimed:claim denied:deny swam:swim wrote:write lay:lie',
  ],
  ['VERB', 'VBN', 'known:know broken:break quoted:quote seen:see written:write'],
  ['AUX', 'VBZ', "is:be 's:be has:have"],
  ['AUX', 'VBP', "are:be 'm:be 're:be 've:have"],
  ['AUX', 'MD', "'ll:will ca:can wo:will 'd:would could:could"],
  ['PART', 'RB', "n't:not not:not"],
  ['PART', 'POS', "':'s 's:'s"],
  ['PRON', 'PRP', 'them:they him:he us:we it:it'],
  ['PRON', 'WP', 'whom:who who:who'],
  ['DET', 'DT', 'an:a the:the these:this'],
  ['ADJ', 'JJR', 'better:good bigger:big larger:large easier:easy'],
  ['ADJ', 'JJS', 'worst:bad latest:late happiest:happy'],
  ['ADV', 'RBR', 'more:more faster:fast'],
  ['PUNCT', '.', '.:. ...:...'],
  ['X', 'FW', 'etc:etc'],
  ['NOUN', 'no such tag', 'gates:gates'],
]

describe('lemmas', () => {
  it.each(ROWS)('%s %s %s', (upos, xpos, pairs) => {
    const found = pairs.split(' ').map((pair) => {
      const form = pair.slice(0, pair.lastIndexOf(':'))
      return `${form}:${lemma(form, upos, xpos)}`
    })
    expect(found.join(' ')).toBe(pairs)
  })

  it('of rare words are those the dictionary has', () => {
    const isWord = (word: string): boolean => ['scythe', 'unravel', 'sluice', 'berry'].includes(word)
    const lemmas = ['scything', 'unravelling', 'sluicing'].map((word) => lemma(word, 'VERB', 'VBG', isWord))
    expect(lemmas).toEqual(['scythe', 'unravel', 'sluice'])
    expect(lemma('berries', 'NOUN', 'NNS', isWord)).toBe('berry')
  })

  it('of words no dictionary has follow the rule', () => {
    expect(lemma('zorblats', 'NOUN', 'NNS', () => false)).toBe('zorblat')
  })

  it('are never empty', () => {
    for (const xpos of ['NNS', 'VBG', 'VBD', 'VBN', 'VBZ', 'JJR', 'JJS'])
      for (const word of ['s', 'ed', 'ing', 'er', 'est', 'ies', 'es', 'ied', 'é', '😀'])
        expect(lemma(word, 'NOUN', xpos, () => false)).not.toBe('')
  })
})

describe('the dictionary', () => {
  const words = Array.from({ length: 5000 }, (_, at) => `weir${at * 7}`)
  const dictionary = dictionaryOf(words)

  it('has all of its words', () => {
    expect(words.filter((word) => !isInDictionary(dictionary, word))).toEqual([])
  })
  it('has no others', () => {
    expect(words.map((word) => `${word}x`).filter((word) => isInDictionary(dictionary, word))).toEqual([])
  })
  it('is the same in whatever order its words come, and however often', () => {
    expect(dictionaryOf([...words].reverse().concat(words))).toEqual(dictionary)
  })
  it('may be empty', () => expect(isInDictionary(dictionaryOf([]), 'weir')).toBe(false))
})
