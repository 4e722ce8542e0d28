import { describe, expect, it } from 'vitest'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

/** The word before each `/` must have the tag after it. */
const ROWS: string[] = [
  'Ruiz said/VERB that/SCONJ the weir held.',
  'The mayor told/VERB them so.',
  'The weir broke, according/VERB to/ADP Ruiz.',
  'The town has/VERB a weir.',
  'The weir has/AUX broken.',
  'The weir has/AUX not been mended.',
  'They did/AUX not know.',
  'It did/VERB great harm.',
  'They want to/PART leave.',
  'They went to/ADP the weir.',
  'It held on Tuesday/PROPN in October/PROPN.',
  'Witnesses/NOUN saw the weir.',
  'Hundreds/NOUN of people left.',
  'He asked French/ADJ ministers.',
  'After/SCONJ he left, it held.',
  'There/PRON is a weir.',
  'It broke because/ADP of rain.',
  'It broke because/SCONJ it was old.',
  'Ana Ruiz said the lower gate of the Harrow weir/NOUN had cracked.',
  'Somebody/PRON saw it, and nothing/PRON was done.',
  'They met IS/PROPN boats near the IS/PROPN office.',
  'The boats left, and IS/PROPN was late.',
  'It IS/AUX true.',
  'The ferry that IS/AUX here.',
  'He asked the WHO/PROPN and those who/PRON knew.',
  'The site Weirly.fr/PROPN said so.',
  'He asked Ana Ruiz/PROPN of the River/PROPN Institute/PROPN about it.',
]

describe('tags', () => {
  it.each(ROWS)('%s', (marked) => {
    const expected = [...marked.matchAll(/(\S+)\/([A-Z]+)/g)].map(([, word, tag]) => `${word}/${tag}`)
    const text = marked.replace(/\/[A-Z]+/g, '')
    const found = parseEnglish(reportOf(text)).tokens.map(
      ({ start, end, tag }) => `${text.slice(start, end)}/${tag}`,
    )
    expect(found).toEqual(expect.arrayContaining(expected))
  })

  it('give the lemma of a first word in small letters', () => {
    const first = parseEnglish(reportOf('Witnesses saw the weir.')).tokens[0]
    expect(first?.lemma).toBe('witness')
  })
})

describe('tokens', () => {
  const WORDS: [text: string, ...words: string[]][] = [
    ["Zorblat's weir", 'zorblat', "'s", 'weir'],
    ['Zorblat’s weir', 'zorblat', "'s", 'weir'],
    ["it can't hold", 'it', 'ca', "n't", 'hold'],
    ['they cannot hold', 'they', 'can', 'not', 'hold'],
    ['a U.S.-led team', 'a', 'u.s.', '-', 'led', 'team'],
    ['al-Zorblat left', 'al', '-', 'zorblat', 'left'],
    ['It cost £3m.', 'it', 'cost', '£', '3', 'm', '.'],
    ['The weir\u00a0held', 'the', 'weir', 'held'],
    ['The weir\u200bheld', 'the', 'weir', 'held'],
    ['“Weir”', '"', 'weir', '"'],
  ]
  it.each(WORDS)('%s', (text, ...words) => {
    expect(parseEnglish(reportOf(text)).tokens.map(({ norm }) => norm)).toEqual(words)
  })
})
