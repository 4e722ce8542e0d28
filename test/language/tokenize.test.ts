import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/language/normalize.js'
import { tokenize } from '../../src/language/tokenize.js'

/** A sentence with a blank wherever a token ends, and the same as written where that has fewer blanks. */
const ROWS: [why: string, tokens: string, written: string][] = [
  ['marks', 'The weir held , mostly ; it leaked .', 'The weir held, mostly; it leaked.'],
  ['not', "They did n't know and ca n't say .", "They didn't know and can't say."],
  ['curly not', 'They did n’t know .', 'They didn’t know.'],
  ['clitics', "It 's Ruiz 's , we 'll see , they 've gone", "It's Ruiz's, we'll see, they've gone"],
  ['owners of many', "The rowers ' boats", "The rowers' boats"],
  ['run together', 'We can not go , gon na wait , do nt ask', 'We cannot go, gonna wait, dont ask'],
  ['apostrophes in names', "O'Leary met d'Orrin and Sha'lan .", "O'Leary met d'Orrin and Sha'lan."],
  ['clipped words', "Tell 'em about the '90s .", "Tell 'em about the '90s."],
  ['two in one', "' T was late", "'T was late"],
  [
    'hyphens',
    'A long - term , 15 - year , state - of - the - art weir',
    'A long-term, 15-year, state-of-the-art weir',
  ],
  [
    'prefixes',
    'A non-profit co-founder , re-elected in mid-July',
    'A non-profit co-founder, re-elected in mid-July',
  ],
  [
    'compounds that begin like a prefix',
    'Year - over - year , over - the - counter , a Post - Gazette poll',
    'Year-over-year, over-the-counter, a Post-Gazette poll',
  ],
  ['large numbers without a blank', '$ 5 million', '$5million'],
  ['dashes', 'The weir -- old – broke — twice - .', 'The weir --old –broke—twice -.'],
  ['slashes', 'He and / or she', 'He and/or she'],
  ['numbers', 'It cost 3,000.50 or 1,200,000 , 3.2 or .5', 'It cost 3,000.50 or 1,200,000, 3.2 or .5'],
  ['lists of numbers', 'In 2001 , 2002 and 2003 , 40', 'In 2001, 2002 and 2003,40'],
  ['money', '$ 5 , US$ 5 m , € 5 , £ 5 bn , 5 %', '$5, US$5m, €5, £5bn, 5%'],
  [
    'units',
    'At 5 pm , 11:30 a.m. and 2 p.m. they rowed 10 km .',
    'At 5pm, 11:30a.m. and 2p.m. they rowed 10km.',
  ],
  ['numbers that are words', 'The 20th and 1990s , a 4G mast', 'The 20th and 1990s, a 4G mast'],
  ['ranges', '5 - 10 rowers in 1969 - 1970 , from 5:00 - 8:30', '5-10 rowers in 1969-1970, from 5:00-8:30'],
  ['telephones', 'Call 555-0123 or 713-555-0123 or +44 .', 'Call 555-0123 or 713-555-0123 or +44.'],
  ['days and parts', 'On 9/11 , 11/28/2000 , 1 / 2 of it , 24 / 7', 'On 9/11, 11/28/2000, 1/2 of it, 24/7'],
  [
    'abbreviations',
    'Maj. Gen. Ruiz , J. K. Lee Jr. , Dr. Moss and Weirworks Inc. met .',
    'Maj. Gen. Ruiz, J. K. Lee Jr., Dr. Moss and Weirworks Inc. met.',
  ],
  [
    'dotted',
    'The U.S. Army , e.g. a Ph.D. , came at 5 a.m. Monday .',
    'The U.S. Army, e.g. a Ph.D., came at 5 a.m. Monday.',
  ],
  ['the last stop is the sentence’s', 'They left the U.S .', 'They left the U.S.'],
  ['also inside a quotation', 'They came at 5 p.m . "', 'They came at 5 p.m."'],
  ['initials without a blank', 'J.K. Lee and J. Ruiz', 'J.K. Lee and J.Ruiz'],
  ['number as a word', 'Gate No. 3 said no .', 'Gate No. 3 said no.'],
  ['lost blank', 'He left town . The weir held .', 'He left town.The weir held.'],
  ['capitals', "WEIRWORKS LTD. SAYS IT DID N'T", "WEIRWORKS LTD. SAYS IT DIDN'T"],
  [
    'quotations',
    "“ It held , ” he said . `` So '' \" it \" ' did '",
    "“It held,” he said. ``So'' \"it\" 'did'",
  ],
  ['brackets', '( see [ 3 ] ) .', '(see [3]).'],
  ['omission', 'The weir ... is old .... Really ? !', 'The weir... is old.... Really? !'],
  ['cries', 'What ?! No !!! Never .', 'What?! No!!! Never.'],
  [
    'addresses',
    'See https://weir.org/a?b=c , www.weir.org , weir.org/news and ana.ruiz@weir-works.org .',
    'See https://weir.org/a?b=c, www.weir.org, weir.org/news and ana.ruiz@weir-works.org.',
  ],
  ['files', 'It stands in gates.pdf , he said', 'It stands in gates.pdf, he said'],
  ['tags and handles', '#WeirHeld said @ana_ruiz to # 1', '#WeirHeld said @ana_ruiz to #1'],
  ['a sign alone', 'Five @ 3 $ each', 'Five @ 3 $ each'],
  ['ampersand', 'R&D at AT&T , Lee & Sons', 'R&D at AT&T, Lee & Sons'],
  ['faces', 'It held :) and leaked :-( again', 'It held :) and leaked :-( again'],
  ['pictures', 'Held 👍🏽 🇫🇷 👨‍👩‍👧 ❤️ !', 'Held👍🏽🇫🇷👨‍👩‍👧❤️!'],
  ['degrees and powers', '24 ° C on 5 km ²', '24°C on 5km²'],
  ['bullets', '• The gates', '•The gates'],
  ['accents and other letters', 'Médina , Ærø , Ольга 𐐀𐐁 , नमस्ते', 'Médina, Ærø, Ольга 𐐀𐐁, नमस्ते'],
]

const tokensOf = (text: string): string[] =>
  tokenize(normalize(text), { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('tokens', () => {
  it.each(ROWS)('%s', (_why, tokens, written) => {
    expect(tokensOf(written).join(' ')).toBe(tokens)
  })

  it('are looked for in the sentence alone', () => {
    const text = "It is n't the U.S. It held"
    expect(tokenize(text, { start: 6, end: 18 }).map(({ start, end }) => text.slice(start, end))).toEqual([
      "n't",
      'the',
      'U.S',
      '.',
    ])
  })
})

/** Pieces of text that make trouble next to each other. */
const PIECE = fc.oneof(
  fc.constantFrom(
    ...'\'’".,-–/$%#@&_*+:;!?()[]<>=^°²… \t\n\u00a0',
    "n't",
    "'s",
    'http://',
    'www.',
    '.com',
    'a.m.',
    '👍🏽',
    '\u200d',
    '\ud83d',
    '‘',
    'wo',
    'can',
    '3',
    '2015',
    'U.S',
    'é',
    '\ufe0f',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)

it('hold every character that is no white space, once, in reading order', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 40 }), fc.nat(5), fc.nat(5), (pieces, left, right) => {
      const text = normalize(pieces.join(''))
      const sentence = {
        start: Math.min(left, text.length),
        end: Math.max(Math.min(left, text.length), text.length - right),
      }
      let at = sentence.start
      for (const { start, end } of tokenize(text, sentence)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).not.toMatch(/\s/)
        at = end
      }
      expect(at).toBeLessThanOrEqual(sentence.end)
      expect(text.slice(at, sentence.end).trim()).toBe('')
    }),
    { numRuns: 1000 },
  )
})

it.each([
  'a',
  'a.',
  "a'",
  'a-',
  'a@b.',
  'http://)',
  '1-',
  '1/',
  '.',
  "'",
  'a@',
  'w/',
  '👍\u200d',
  're-',
  'U.S.town',
  '_',
  '-ish',
  '1.a',
  ':)',
])('take time in proportion to the length of a line of %s', (unit) => {
  const line = normalize(unit.repeat(Math.ceil(400_000 / unit.length)))
  const from = performance.now()
  tokenize(line, { start: 0, end: line.length })
  // A quadratic look ahead would take minutes.
  expect(performance.now() - from).toBeLessThan(3000)
})
