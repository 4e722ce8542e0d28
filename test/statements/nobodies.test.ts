import { describe, expect, it } from 'vitest'
import { attributed, ownWords, plain, statementsOf } from './marked.js'

/** Sentences in which nobody is told to say anything: all of it is the report's own voice. */
describe('what is no voice', () => {
  it.each([
    ['an event', 'The explosion said to have shaken Veld was loud.'],
    ['a measurement', 'Radar observations indicate that the stone was small.'],
    ['a day', 'Monday said nothing of the plan to move the ferry.'],
    ['no one', 'No one has reported seeing a flash of light in the sky.'],
    ['none of those who might', 'No residents have reported that the weir leaked.'],
    ['the reader', 'You think the ferry will never return to Veld.'],
    ['what is only wished', 'We want to hear from you about the ferry!'],
    ['what has not yet been said', 'The gate stays shut until the board has said that it is safe.'],
    ['a condition', 'The vote is off if Ruiz says that it is off.'],
    ['a verb of the senses', 'Farmers heard a blast in the old mill.'],
    ['reading that is no telling', 'They read the gauge in the mill twice.'],
    ['finding that is no telling', 'Police found a boat under the pier.'],
    ['a boiler', 'A boiler exploded over the mill on Friday.'],
    ['lives', 'The flood claimed two lives.'],
    ['a participle', 'The boat, identified as the Ana Kell, lay on its side.'],
    ['a think tank', 'A think tank moved to Veld in May.'],
    ['putting that is no telling', 'She took the lamp and put it, with the rope, on the boat.'],
    ['a letter that somebody wrote', 'The letter was written by the deputy mayor.'],
    ['a case that a judge dismissed', 'Judge Mona Falk dismissed the case against the brewery.'],
    ['a statement that was not given out', 'The council did not release a statement on the leak.'],
    ['people who were dismissed', 'The yard dismissed two workers in May.'],
    ['what is said to be, by whom is not told', 'The captain, said to own three boats, was not on board.'],
    ['what runs into something on some day', 'A lorry hit a wall on Friday.'],
    ['a day by which something is expected', 'A report is expected by the end of January.'],
    ['a picture that is said to show', 'Photographs said to show the new lock appeared on Monday.'],
    ['a preposition', 'There is little news regarding the price of the ferry.'],
  ])('%s: %s', (_name, text) => {
    expect(statementsOf(text).flatMap((statement) => statement.voices)).toEqual([])
    expect(ownWords(text)).not.toEqual([])
  })

  it.each([
    'Ferries: a short history',
    'Example: [Sent by post, May 2014]',
    'FERRIES: THE LAST OF THEIR KIND',
  ])('a headline with a subject before its colon: %s', (text) => {
    const headline = { headline: text, headlineSpan: { start: 0, end: text.length }, body: [] }
    expect(attributed(text, headline)).toEqual([])
  })
})

it('whoever dismisses what is told, or as what it is, does say something', () => {
  const voiced = (text: string): number => statementsOf(text).filter(({ voices }) => voices.length > 0).length
  expect(voiced('Vale dismissed the charge as nonsense.')).toBe(1)
  expect(voiced('Vale dismissed critics as cranks.')).toBe(1)
  expect(voiced('The port dismissed reports that the gate was shut.')).toBe(1)
  expect(voiced('Vale wrote that the lock was shut.')).toBe(1)
})

it('what is told before the record that shows it is nobody else’s word', () => {
  for (const text of [
    'The firm paid fees to the clerk, court records show.',
    'The toll has doubled, figures show.',
    'Ships were stuck in the lock, satellite images showed.',
  ]) {
    expect(statementsOf(text)).toHaveLength(1)
    expect(ownWords(text)).toEqual([])
  }
})

describe('the whole of a voice', () => {
  it.each([
    ['<s>The farmers living not far from the weir</s> <c>told</c> reporters {they heard a bang}.'],
    ['<s>Sources close to the film being shot in upper Veld</s> <c>said</c> {the boat was safe}.'],
    ['<s>Tom Vale, a mechanic who lives less than a mile from the weir</s> <c>said</c> {that it held}.'],
    ['<s>The 21-year-old</s>, from Veld, Western Ardonia, <c>said</c> {he woke at noon}.'],
    ['<s>A doctor</s> <c>found</c> {that it was a small bite}.'],
    ['In an interview <s>Ruiz</s> <c>said</c> {the weir held}.'],
  ])('%s', (marked) => {
    expect(attributed(plain(marked))).toEqual([marked])
  })

  it.each([
    ['Ana Ruiz', 'One of them, Ana Ruiz, said the weir held.'],
    ['Ana Ruiz', 'The head of the board, Ana Ruiz, said the weir held.'],
    // the name is the maker's
    ['spokesman', 'A spokesman for the maker, Lund Steel, said the weir held.'],
    ['military', 'The military said the weir held.'],
    ['21-year-old', 'The 21-year-old said the weir held.'],
  ])('its head: %s', (head, text) => {
    const [voice] = statementsOf(text)[0]!.voices
    expect(text.slice(voice!.head!.start, voice!.head!.end)).toBe(head)
  })
})

describe('one statement and not two', () => {
  it.each([
    'Ruiz declined to comment on whether the weir had failed.',
    'The mayor refused to say whether the ferry would be sold.',
    'The port has not commented on whether the ferry was sold.',
  ])('%s', (text) => {
    expect(statementsOf(text).map(({ stance }) => stance)).toEqual(['declines'])
  })

  it('leaves no words of an announcement to the report', () => {
    const text =
      'The Venna River Authority said in a statement on Tuesday, which is printed here in full:\n\n“The weir held all night and no one was hurt.”'
    expect(ownWords(text)).toEqual([])
  })
})

describe('content in full', () => {
  it.each([
    ['<s>It</s> <c>said</c> {the woman - identified as Ana Ruiz - was the owner of the ferry}.'],
    ['<s>Residents</s> <c>reported</c> {hearing a loud bang and feeling the shock, which split a wall}.'],
    ['Ruiz <c>was told</c> by <s>a doctor</s> {that it was a small bite}.'],
  ])('%s', (marked) => {
    expect(attributed(plain(marked))).toEqual([marked])
  })
})
