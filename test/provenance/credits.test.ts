import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Credit, listCaseCredits, listCredits } from '../../src/provenance/credits.js'
import { readOf } from '../builders/read-of.js'

/** 'told Reuters | Reuters told' → credits as 'name cue', for one line a case. */
const creditsOf = (text: string, given: Parameters<typeof readOf>[2] = {}): string[] =>
  listCredits(readOf('r-1', text, given)).map(({ on, cue }: Credit) => `${on} ${cue}`)

describe('listCredits', () => {
  const rows: [text: string, ...credits: string[]][] = [
    ['The gate held, the keeper told Reuters on Friday.', 'Reuters told'],
    ['The keeper told the Norlandian newspaper Voz that the gate held.', 'Voz told'],
    ['According to the Riverton Gazette, the gate held.', 'Riverton Gazette according-to'],
    ['According to a report in the Riverton Gazette, the gate held.', 'Riverton Gazette according-to'],
    ['Citing the Riverton Gazette, the station said the gate held.', 'Riverton Gazette citing'],
    ['The leak was first reported by Harbour FM.', 'Harbour FM reported-by'],
    ['The gate held, the BBC reports.', 'BBC reports'],
    ['The gate held, reports Reuters.', 'Reuters reports'],
    ['Reuters, which has seen the letter, reported that the gate held.', 'Reuters reports'],
    ['As the Riverton Gazette notes, the gate is old.', 'Riverton Gazette reports'],
    ['Reuters was not immediately able to verify the report.', 'Reuters verify'],
    ['Harbour FM has contacted the weir board.', 'Harbour FM contact'],
    ['In an interview with Radio Lumen, the keeper spoke of rust.', 'Radio Lumen interview'],
    ['The keeper spoke to Radio Lumen.', 'Radio Lumen interview'],
    ['The minutes were published on weir-watch.org.', 'weir-watch.org reported-by'],
    ['A column in the Riverton Gazette called it rust.', 'Riverton Gazette reported-by'],
    ["The Riverton Gazette's report says otherwise.", 'Riverton Gazette possessive'],
    ['Associated Press writer Ada Lund contributed.', 'Associated Press contributed'],
    ['The magazine Kite reported that the gate held.', 'Kite reports'],
    ['The keeper told Kite magazine that the gate held.', 'Kite told'],
    ['The keeper told the Times that the gate held.', 'Times told'],
    ['The keeper told Weirford Today that the gate held.', 'Weirford Today told'],
    ['A local newspaper reported that the gate held.', 'A local newspaper reports'],
    ['Sites like Weir Gossip carried it.', 'Weir Gossip reported-by'],
    [
      'Papers including Reuters and the Associated Press said it held.',
      'Reuters reported-by',
      'Associated Press reports',
    ],
    ['The Gull and Reuters reported the leak. The daily Gull is small.', 'Gull reports', 'Reuters reports'],
  ]
  it.each(rows)('%s', (text, ...credits) => expect(creditsOf(text)).toEqual(credits))

  const lines: [why: string, text: string, ...credits: string[]][] = [
    ['an agency in the dateline', 'WEIRFORD (AP) — The gate held.', 'AP dateline'],
    ['a dated dateline', 'WEIRFORD, Oct 17 (Reuters) - The gate held.', 'Reuters dateline'],
    ['agencies below the story', 'The gate held.\n\nAFP, Reuters\n', 'AFP signature', 'Reuters signature'],
    [
      'further reporting',
      'The gate held.\n\nAdditional reporting by AP and Reuters',
      'AP contributed',
      'Reuters contributed',
    ],
    ['a byline', 'By Ada Lund, Associated Press\n\nThe gate held.', 'Associated Press byline'],
    [
      'a copyright line',
      'The gate held.\n\nCopyright 2014 The Associated Press. All rights reserved.',
      'Associated Press copyright',
    ],
    ['a source line', 'The gate held.\n\nSource: Weir Gossip', 'Weir Gossip source-line'],
    [
      'a pasted link',
      'The gate held.\n\nRead more: Gate holds | The Weirford Leader http://leader.example/gate',
      'Weirford Leader link',
    ],
  ]
  it.each(lines)('%s', (_why, text, ...credits) => {
    expect(creditsOf(text)).toEqual(credits)
    expect(listCredits(readOf('r-1', text)).every((credit) => credit.scope === 'report')).toBe(true)
  })

  const none: [why: string, text: string][] = [
    ['an outlet only spoken of', 'The BBC has its seat in a city on a river.'],
    ['an outlet that took part', 'She scolded the BBC for picking up the story.'],
    ['a person who reports', 'Weir keeper Ada Lund is reporting the leak to the board.'],
    ['a picture', 'Photo: Reuters'],
    ['an editor', 'Ada Lund, a newspaper editor, walked along the weir.'],
    ['a station in its own dateline', 'Weirford (CNN) -- The gate held.'],
    ['a place', 'Stories in Weirford differ.'],
    ['a body with a name like a paper’s', 'Norland Mirror Trade Standard said the gate held.'],
    ['papers of a board', 'The FEC reports show that the gate is old.'],
    ['a site for visitors', 'A video posted on a website shows the gate.'],
    ['nothing', ''],
  ]
  it.each(none)('%s is no credit', (_why, text) => expect(creditsOf(text)).toEqual([]))

  it('learns from one place what the name is in another', () => {
    expect(
      creditsOf('The Norlandian newspaper qVoz reported a leak. The keeper told qVoz that the gate held.'),
    ).toEqual(['qVoz reports', 'qVoz told'])
  })

  it('does not take the own outlet for a credit, in any of its forms', () => {
    const own = { outlets: [{ name: 'Associated Press', span: null, as: 'publisher' as const }] }
    expect(
      creditsOf('WEIRFORD (AP) — The keeper told The Associated Press that the gate held.', own),
    ).toEqual([])
    expect(creditsOf('The keeper told Reuters that the gate held.', own)).toEqual(['Reuters told'])
  })

  it('keeps a dateline from which alone the publisher is known', () => {
    const text = 'WEIRFORD (UPI) — The keeper told UPI that the gate held.'
    const span = { start: text.indexOf('UPI'), end: text.indexOf('UPI') + 3 }
    expect(creditsOf(text, { outlets: [{ name: 'UPI', span, as: 'publisher' }] })).toEqual(['UPI dateline'])
  })

  it('passes over biographies and captions', () => {
    const text = 'The gate held.\n\nAda Lund writes for the Riverton Gazette.'
    const start = text.indexOf('Ada')
    expect(creditsOf(text)).toHaveLength(1)
    expect(creditsOf(text, { furniture: [{ start, end: text.length, kind: 'biography' }] })).toEqual([])
  })

  it('keeps a person apart from the outlet of that name', () => {
    const text = 'Ada Bloomberg spoke. The gate held, Bloomberg says.'
    expect(creditsOf(text, { people: ['Ada Bloomberg'] })).toEqual([])
    expect(creditsOf('The gate held, Bloomberg says.')).toEqual(['Bloomberg reports'])
  })

  it('points at the words that name the outlet, and at their sentence', () => {
    const text = 'It rained.  The keeper told the  Riverton Gazette that the gate held. It rained on.'
    const [credit] = listCredits(readOf('r-1', text))
    expect(text.slice(credit!.evidence.start, credit!.evidence.end)).toBe('Riverton Gazette')
    expect(text.slice(credit!.sentence!.start, credit!.sentence!.end)).toBe(
      'The keeper told the  Riverton Gazette that the gate held. ',
    )
  })

  it('gives spans that re-read equal, in reading order, whatever the text', () => {
    const piece = fc.constantFrom(
      'told Reuters ',
      'According to the Riverton Gazette, ',
      'the daily Gull ',
      '(AP) — ',
      '\n\nAFP\n',
      '“ ',
      "the BBC's report ",
      'a local newspaper reported ',
      '. ',
      'Source: x',
      '@gull ',
      '\u{1F426} ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        const credits = listCredits(readOf('r-1', text))
        for (const { on, evidence } of credits) expect(text.slice(evidence.start, evidence.end)).toBe(on)
        const starts = credits.map((credit) => credit.evidence.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 150 },
    )
  })
})

test.each([
  ['as its first line', 'Reuters, 10 June 2015\n\nThe gate held, the keeper said.', 0, []],
  ['above it', 'Reuters, 10 June 2015\n\nThe gate held, the keeper said.', 23, []],
  ['below it', 'The gate held, the keeper said.\n\nReuters, 10 June 2015', 0, ['Reuters reference']],
])('an outlet with a day is where the story appeared when it stands %s', (_, text, start, credits) =>
  expect(creditsOf(text, { body: [{ start, end: text.length }] })).toEqual(credits),
)

test('what one report calls a newspaper is no person in another, however much its title looks like a name', () => {
  const people = ['Glos Rzeki']
  const credits = listCaseCredits([
    readOf('r-1', 'The repair was put off, the engineer told the newspaper Glos Rzeki.'),
    readOf('r-2', 'The engineer also talked to Glos Rzeki, which printed it.', { people }),
  ])
  expect([...credits.values()].map((list) => list.map(({ on }) => on))).toEqual([people, people])
  expect(creditsOf('The engineer also talked to Glos Rzeki, which printed it.', { people })).toEqual([])
})
