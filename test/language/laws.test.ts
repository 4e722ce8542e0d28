import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/language/normalize.js'
import type { ParsedReport } from '../../src/model/language.js'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

/** Pieces of what news is made of, and of what breaks readers of news. */
const PIECES = [
  'The weir held. ',
  'Maj. Gen. Ana Ruiz ',
  'said ',
  '“',
  '”',
  '"',
  "'",
  '’s ',
  '‘',
  '(',
  ')',
  '[ed.] ',
  '. . . ',
  '…',
  '... ',
  '? ',
  '! ',
  '.',
  'al-Zorblat ',
  'U.S.-led ',
  'at least 12 ',
  '10-12 ',
  '£3m. ',
  '300 metres (985 feet) ',
  'on Tuesday, Oct. 17 ',
  'in 2013 ',
  '1980s ',
  'two ',
  'hundred ',
  'and ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\ud83d\ude00',
  '\ud83d',
  '\udc00',
  'é',
  'e\u0301',
  'İ',
  'ﬁ',
  'مرحبا ',
  '水坝。',
  ' — ',
  '–',
  '-',
  '--',
  "''",
  'cannot ',
  "can't ",
  "won't ",
  'gonna ',
  'constructor ',
  '__proto__ ',
  '@weir ',
  '#weir ',
  ':) ',
  'weir.com ',
  'Institute of ',
  'NRA ',
  '(NRA) ',
  ', who runs it, ',
  ', director of the ',
  'Inc. ',
  'J. K. ',
  '5 p.m. ',
  ', also known as ',
  'WEIR BREAKS ',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

/** Fails with the law's name and the text, so that the failing case is one line of code. */
function holds(text: string, law: string, kept: boolean): void {
  expect(kept, `${law} in ${JSON.stringify(text)}`).toBe(true)
}

function checkLaws(text: string, parsed: ParsedReport): void {
  const { tokens, sentences, paragraphs } = parsed
  const normal = normalize(text)
  holds(text, 'same length', normal.length === text.length)
  let at = 0
  for (const token of tokens) {
    holds(text, 'tokens are in order and never overlap', token.start >= at && token.end > token.start)
    holds(text, 'tokens hold no blank ends', normal[token.start] !== ' ' && normal[token.end - 1] !== ' ')
    holds(
      text,
      'norms are the normalised words',
      token.norm === normal.slice(token.start, token.end).toLowerCase(),
    )
    at = token.end
  }
  let next = 0
  for (const sentence of sentences) {
    const paragraph = paragraphs[sentence.paragraph]!
    holds(
      text,
      'sentences lie in their paragraph',
      paragraph.start <= sentence.start && sentence.end <= paragraph.end,
    )
    holds(text, 'sentences take every token once', sentence.from === next && sentence.to > sentence.from)
    next = sentence.to
    let end = sentence.start
    for (const token of tokens.slice(sentence.from, sentence.to)) {
      holds(text, 'no character of a sentence is lost', normal.slice(end, token.start).trim() === '')
      end = token.end
    }
    holds(text, 'a sentence ends with its last token', end === sentence.end)
  }
  holds(text, 'no token stands outside', next === tokens.length)
  const words = sentences.map(({ start, end }) => normal.slice(start, end)).join('')
  holds(text, 'no word is lost', words.replaceAll(' ', '') === normal.replaceAll(' ', ''))
  for (const list of [parsed.names, parsed.quantities, parsed.moments]) {
    let last = 0
    for (const span of list) {
      holds(text, 'findings are in order and never overlap', span.start >= last && span.end > span.start)
      holds(text, 'findings lie in the text', span.end <= text.length)
      last = span.end
    }
  }
  for (const { start, end, name } of parsed.names)
    holds(text, 'a name is its words', text.slice(start, end).replace(/\s+/g, ' ') === name)
}

describe('laws of reading', () => {
  it('hold on whatever is put together from pieces of news', () => {
    fc.assert(
      fc.property(texts, (text) =>
        checkLaws(text, parseEnglish(reportOf(text, { published: '2014-10-17' }))),
      ),
      { numRuns: 400, seed: 7 },
    )
  })

  it('one report reads the same whatever was read before it', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = JSON.stringify(parseEnglish(reportOf(text)))
        parseEnglish(reportOf(other))
        expect(JSON.stringify(parseEnglish(reportOf(text)))).toBe(first)
      }),
      { numRuns: 60, seed: 8 },
    )
  })

  it('leaves the furniture unread', () => {
    const text = 'By Ana Ruiz\nThe weir held. Photo: Bo Lee'
    const body = [{ start: 12, end: 26 }]
    const { tokens, names } = parseEnglish(reportOf(text, { body }))
    expect(tokens[0]?.norm).toBe('the')
    expect(tokens.at(-1)?.end).toBe(26)
    expect(names).toEqual([])
  })

  it('says so when a report is not in English', () => {
    const { diagnostics } = parseEnglish(reportOf('Das Wehr hielt.', { language: 'de' }))
    expect(diagnostics.map(({ code }) => code)).toEqual(['language-not-read'])
    expect(parseEnglish(reportOf('The weir held.', { language: 'en-GB' })).diagnostics).toEqual([])
  })
})

describe('time grows with length, not faster', () => {
  const ROWS: [what: string, unit: string][] = [
    ['quotation marks', '"'],
    ['quotations never closed', 'He said "the weir. '],
    ['one sentence', 'word '],
    ['full stops', '. '],
    ['one name', 'Aldmoor '],
    ['one institute', 'Institute of '],
    ['one number', 'hundred and '],
    ['ranges', '12 to 13 million, '],
    ['groups of digits', '123 '],
    ['rows of digits', '1,2,'],
    ['multipliers', 'thousand '],
    ['dates', 'on 3 May '],
    ['joints', 'from May to '],
    ['parts of a day', 'early in the morning '],
    ['weekdays', 'Friday '],
    ['what comes again', 'every '],
    ['one word', 'weir'],
    ['short lines', 'a\n'],
    ['hyphens', 'al-'],
    ['brackets', '('],
    ['lost blanks', 'weir.Weir'],
    ['blanks', '      '],
  ]
  it.each(ROWS)('%s', (_what, unit) => {
    const time = (times: number): number => {
      const text = unit.repeat(times)
      const start = performance.now()
      parseEnglish(reportOf(text))
      return performance.now() - start
    }
    time(500)
    // Ten times the text: linear is 10, quadratic is 100. The floor keeps noise of a busy machine out.
    const short = Math.max(time(2_000), 8)
    expect(time(20_000) / short).toBeLessThan(45)
  })
})
