import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Side, standpointOf } from '../../src/statements/standpoint.js'

const SOLD = 'The ferry Aldmoor was sold to a bank'

/** One line a case: the side, the headline, what decides it. */
const headlines: [Side, string, string][] = [
  ['for', 'Ferry Aldmoor sold to bank', 'told'],
  ['for', 'It is official: the Aldmoor has been sold', 'told'],
  ['for', 'How did a bank come to own the Aldmoor?', 'told'],
  ['for', 'No doubt about it: the Aldmoor is sold', 'told'],

  ['against', 'No, the ferry Aldmoor was not sold', 'answers no'],
  ['against', 'Ferry Aldmoor sold? Nope', 'answers no'],
  ['against', 'The Aldmoor wasn’t sold', 'negates'],
  ['against', 'Bank: we never bought the Aldmoor', 'negates'],
  ['against', 'Report of ferry sale is not true', 'falsehood'],
  ['against', 'Fake report claims ferry was sold', 'falsehood'],
  ['against', 'Rumours of ferry sale debunked', 'refutes'],
  ['against', 'Sale of the Aldmoor dismissed as a hoax', 'falsehood'],
  ['against', 'Port shoots down claims of ferry sale', 'refutes'],
  ['against', 'Bank cast in doubt as buyer of the ferry', 'doubts'],
  ['against', 'Newspapers duped by letter on ferry', 'fools'],

  ['observing', 'Ferry Aldmoor reportedly sold to bank', 'hedge'],
  ['observing', 'Ferry Aldmoor may have been sold', 'hedge'],
  ['observing', 'So-called sale of the Aldmoor', 'hedge'],
  ['observing', 'Ferry Aldmoor sold to bank: report', 'report'],
  ['observing', 'Aldmoor sold to bank, port says', 'says'],
  ['observing', 'Ferry ‘sold to bank’', 'quoted'],
  ['observing', 'Has the Aldmoor been sold?', 'asks'],
  ['observing', 'The Aldmoor: sold or fake?', 'asks'],
  ['observing', 'Harbour police: Aldmoor sold to bank', 'speaker'],
  ['observing', 'Port will neither confirm or deny sale of ferry', 'declines'],
  ['observing', 'No evidence that ferry was sold', 'declines'],
  ['observing', 'Analyst expects sale of the Aldmoor', 'source'],
]

describe('where a headline stands on a proposition', () => {
  it.each(headlines)('%s: %s', (side, headline, evidence) => {
    const read = standpointOf(SOLD, headline)
    expect(read.side).toBe(side)
    expect(read.because.filter((reason) => reason.side === side).map((reason) => reason.evidence)).toContain(
      evidence,
    )
  })

  it.each<[Side, string, string, why: string]>([
    ['for', 'The boat is no hoax', 'Boat is no hoax', 'both negate it'],
    ['for', 'The ferry sank', 'Owner denies that sinking of ferry was a hoax', 'a denied hoax is none'],
    ['for', 'The ferry sank', 'Ferry sank, and it is not a fake', 'a negated fake is none'],
    ['for', 'The panel has no women', 'Panel sits without any women', 'both negate it'],
    [
      'for',
      'A sailor claims he saw a whale',
      'Sailor claims he saw a whale',
      'the claim is that he claims it',
    ],
    ['for', 'The tour asks: how deep is it?', 'Tour asks: how deep is it?', 'the claim is itself a question'],
    ['for', 'The ferry will sail on May 3', 'Ferry sails May 3', 'a month'],
    [
      'for',
      'The council raised the fare',
      'Council rejects old fare, sets new one',
      'no word is rejected, but a deed',
    ],
    ['against', 'The council raised the fare', 'Council rejects reports of new fare', 'a report is rejected'],
    ['for', 'Two kites were shot down', 'Farmer shot down two kites', 'no report is shot down'],
    ['for', 'The pier was mended', 'Pier mended so boats won’t drift', 'a purpose'],
    ['against', 'The old oak is dead', 'Old oak alive and well', 'what is alive is not dead'],
    ['against', 'The ferry sails from Veld', 'Ferry will not sail from Veld', 'the same under a negation'],
    [
      'for',
      'The ferry sails from Veld, not from Aldmoor',
      'Veld, not Aldmoor, gets ferry',
      'the same contrast',
    ],
  ])('%s: “%s” in “%s”: %s', (side, claim, headline) => {
    expect(standpointOf(claim, headline).side).toBe(side)
  })

  it('gives the words that it rests on', () => {
    const headline = 'Port denies ferry was sold'
    const [told, refutes] = standpointOf(SOLD, headline).because
    expect(headline.slice(told!.start, told!.end)).toBe(headline)
    expect(headline.slice(refutes!.start, refutes!.end)).toBe('denies')
  })

  it('reads the opening of a long text, in time that its length does not square', () => {
    const long = `Ferry Aldmoor sold to bank. ${'No, it is not a hoax, the port denies. '.repeat(20_000)}`
    const { because } = standpointOf(SOLD, long)
    expect(Math.max(...because.map(({ end }) => end))).toBeLessThanOrEqual(600)
  })

  it('capitals say nothing', () => {
    for (const [side, headline] of headlines)
      expect(standpointOf(SOLD, headline.toUpperCase()).side).toBe(side)
  })

  it('reads any text, and every reason lies in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (claim, text) => {
        for (const { start, end } of standpointOf(claim, text).because) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
