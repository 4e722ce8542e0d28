import { describe, expect, test } from 'vitest'
import { caseOfWords } from '../builders/case-words.js'

/** 'doer predicate doneTo', each side sorted. */
function tell(text: string, words: string): string {
  const { predicate, doers, doneTo } = caseOfWords([`Ferry news\n\n${text}\n`]).event(0, words)
  const side = (one: ReadonlySet<string>): string => [...one].sort().join('+') || '–'
  return `${side(doers)} ${predicate} ${side(doneTo)}`
}

describe('who did what to whom', () => {
  test.each([
    ['The council closed the bridge.', 'closed', 'council close bridge'],
    ['The bridge was closed by the council.', 'closed', 'council close bridge'],
    ['The closure of the bridge surprised many.', 'closure', '– closure bridge'],
    ['The raid by police surprised many.', 'raid', 'police raid –'],
    ['Tom Vale sank the ferry and was fined.', 'sank', '@Tom Vale sink ferry'],
    // A light verb tells nothing, its noun does.
    ['The council made an offer.', 'made an offer', 'council offer offer'],
    ['The council that closed the bridge was sued.', 'closed', 'council close bridge'],
    ['Many left, according to the mayor.', 'according to', '– say –'],
  ])('%s: %s', (text, words, expected) => {
    expect(tell(text, words)).toBe(expected)
  })

  test('place, day and denial of the sentence', () => {
    const { event } = caseOfWords([
      'Ferry news\n\nThe ferry did not sink in Norway on 3 May 2014. It was repaired in March.\n',
    ])
    const sank = event(0, 'sink')
    expect(sank.isDenied).toBe(true)
    expect([...sank.places]).toEqual(['@Norway'])
    expect([...sank.dates]).toEqual(['2014-05-03'])
    expect(event(0, 'repaired').isDenied).toBe(false)
  })
})
