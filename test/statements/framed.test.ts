import { describe, expect, test } from 'vitest'
import { attributed, plain, relaying, statementsOf } from './marked.js'

// What the tree tells and the order of words does not.

describe('attributions by what hangs on a word', () => {
  test.each([
    ['an adjective with a clause', '<s>Many farmers</s> <c>are afraid</c> {that the weir will not hold}.'],
    ['an adjective with a phrase', '<s>The engineers</s> <c>were critical of</c> {the plan}.'],
    ['an object and what it is said to be', '<s>Kell</s> <c>depicted</c> {the plan as a waste}.'],
    [
      'a participle behind a verb that colours it',
      '<s>The board</s> <c>seemed to blame</c> {the rain for the flood}.',
    ],
    ['a verb of listing', '<s>The report</s> <c>listed</c> {the faults of the gate}.'],
    ['an adverb before', '<s>Kell</s> <c>effectively painted</c> {the plan as a waste}.'],
    ['a verb of judging', '<s>The board</s> <c>ridiculed</c> {the plan for the lock}.'],
    ['a verb of asking with whom it asks', '<s>The farmers</s> <c>urged</c> {the board to keep the weir}.'],
    ['a verb of approving', '<s>Kell</s> <c>embraced</c> {the old plan}.'],
    ['a verb of approving with more behind it', '<s>Kell</s> <c>embraced</c> {the plan for the lock}.'],
    ['a verb of approving, and when', '<s>Kell</s> <c>embraced</c> {the old plan} on Monday.'],
    ['a feeling about something', '<s>Ruiz</s> <c>is unhappy with</c> {the new lock}.'],
    ['a wish', '<s>The board</s> <c>hopes for</c> {a dry summer}.'],
    ['a decision', '<s>The board</s> <c>decided</c> {that the gate should stay shut}.'],
    ['an aside before', 'As <s>Ruiz</s> <c>noted</c>, {the gate is old}.'],
    ['an aside behind', '{The gate is old}, as <s>Ruiz</s> <c>noted</c> on Monday.'],
    ['an aside with a particle', '{The gate is old}, as <s>Ruiz</s> <c>pointed out</c>.'],
    [
      'a clause before, a time and an addition behind',
      '{The gate held}, <s>Ruiz</s> <c>said</c> late on Monday – more than others did.',
    ],
  ])('%s', (_, marked) => expect(attributed(plain(marked))).toContain(marked))

  test.each([
    ['a deed', 'The ferry listed to port.'],
    ['a supposition', 'The gate stays shut until Kell is certain that it is safe.'],
    ['no one', 'Nobody was afraid that the weir would break.'],
    ['a find', 'Divers found an old ferry lying near the weir.'],
    ['a purpose', 'The council needs a word to describe the lock.'],
    ['a chance', 'Farmers have the chance to praise the plan.'],
    ['a thing', 'The explosion appeared to shake the weir.'],
    ['a description', 'The measures reported here are from the upper gate.'],
  ])('%s is none', (_, text) => expect(attributed(text)).toEqual([]))

  test('doubt is a question, not an assertion', () => {
    const [doubt] = statementsOf('Engineers were sceptical that the weir failed.').filter(({ cue }) => cue)
    expect(doubt?.stance).toBe('questions')
  })

  test.each(['Kell has no doubt that the weir failed.', 'Kell had little doubt that the weir failed.'])(
    'whoever has none affirms: %s',
    (text) => {
      const [certain] = statementsOf(text).filter(({ cue }) => cue)
      expect(certain?.stance).toBe('asserts')
    },
  )

  test('what is told ends where the same speaker tells more', () => {
    const text = 'Kell says the gate is old and notes that nobody has the keys.'
    expect(attributed(text)).toContain(
      '<s>Kell</s> <c>says</c> {the gate is old} and notes that nobody has the keys.',
    )
  })

  test.each([
    ['a promise to', 'Kell repeated <s>his</s> <c>promise</c> {to rebuild the weir}.'],
    ['opposition to', '<s>Ruiz’s</s> <c>opposition to</c> {the plan} is old.'],
    ['a refusal to', '<s>Her</s> <c>refusal</c> {to publish the letter} was new.'],
  ])('a noun with its complement: %s', (_, marked) => expect(attributed(plain(marked))).toContain(marked))

  test.each([
    [
      'a time that only tells which one',
      '<s>Kell</s> <c>said</c> during this week’s council debate {that he is for the weir}.',
    ],
    [
      'a survey and when it came out',
      '<s>A survey released on Friday</s> <c>shows</c> {that the weir is liked}.',
    ],
    ['one of them', '{The flood was mild}, <c>said</c> <s>one well-known engineer</s>.'],
    [
      'a long name behind a cry',
      '{“This is a good year!”} <s>Vale’s niece, council member Ana Ruiz (D-Ostrey),</s> <c>shouted</c> to the crowd.',
    ],
  ])('%s', (_, marked) => expect(attributed(plain(marked))).toContain(marked))

  test('a participle that opens the sentence ends before its main clause', () => {
    expect(
      attributed('Claiming that the weir was safe, Kell told the board that it should be kept.'),
    ).toEqual([
      '<c>Claiming</c> {that the weir was safe}, <s>Kell</s> told the board that it should be kept.',
      'Claiming that the weir was safe, <s>Kell</s> <c>told</c> the board {that it should be kept}.',
    ])
  })

  test('the end of a long subject that the order of words lost is the tree’s', () => {
    const marked = '<s>Dozens of towns reaching from Veld to Ostrey</s> <c>say</c> {that the weir is old}.'
    expect(attributed(plain(marked))).toEqual([marked])
  })
})

describe('a second verb of the same speaker’s', () => {
  test.each([
    [
      'a participle before the source ends where the source begins',
      '<c>saying</c> {that the weir held all night}, Ana Ruiz',
      'While saying that the weir held all night, Ana Ruiz still wanted a new one.',
    ],
    [
      'a participle that looks like a noun',
      '<c>warning</c> {that the gate could fail}',
      'The port said it would not open the lock, warning that the gate could fail.',
    ],
    [
      'a participle behind a quotation',
      '<c>accusing</c> {the board of delay}',
      'He has called the plan “slow and costly,” accusing the board of delay.',
    ],
    [
      'a verb in the same tense with a clause of its own',
      '<c>said</c> {the gate was old}.',
      'Ruiz said the board went to look at the weir and said the gate was old.',
    ],
  ])('%s', (_, marked, text) => {
    const found = attributed(text).map((line) => line.replace(/<\/?s>/g, ''))
    expect(found.some((line) => line.includes(marked.replace(/<\/?s>/g, '')))).toBe(true)
  })
})

describe('a relay', () => {
  test('stands as a statement of its own beside the one whose word it is', () => {
    expect(relaying('Ruiz said the engineer had told him that the weir held.')).toEqual([
      '<s>Ruiz</s> <c>said</c> {the engineer had told him that the weir held}.',
    ])
  })

  test('is none where what is told says more', () => {
    const text = 'Ruiz said the gate had been shut since May and the engineer said that the weir held.'
    expect(relaying(text)).toEqual([])
  })
})

describe('a cue and what stands around it', () => {
  test.each([
    ['the ones told', '<s>Kell</s> <c>told</c> his supporters {that the weir is safe}.'],
    ['a survey and what it found', '<s>A new survey</s> <c>found</c> {Kell leading Vale by ten points}.'],
    [
      'where it was said, at length',
      '<s>Tom Vale</s> <c>said</c> in his opening remarks {that the weir should stay}.',
    ],
    [
      'a source with a time of its own',
      '<s>Many farmers asked at markets in Veld this week, including Ana Ruiz,</s> <c>said</c> {they had no fear of the river}.',
    ],
    ['a mark misprinted', '{“It is unusual,“} <c>said</c> <s>Tom Vale</s>.'],
  ])('%s', (_, marked) => expect(attributed(plain(marked))).toEqual([marked]))
})
