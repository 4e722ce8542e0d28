import { describe, expect, it } from 'vitest'
import { attributed, ownWords, plain, statementsOf } from './marked.js'

describe('word that goes round is no word of the report', () => {
  it.each([
    ['<s>The scuttlebutt</s> <c>is</c> {that the ferry has been sold}.'],
    ['The scuttlebutt from <s>sources in Veld</s> <c>is</c> {that the ferry has been sold}.'],
    ['There <c>was</c> <s>a rumour</s> {that the ferry had been sold}.'],
    ['There are <s>reports</s> <c>circling</c> {that the ferry has been sold}.'],
    ['There <c>were</c> some contradicting and <s>unconfirmed reports</s> {that the ferry was sold}.'],
    ['<s>Reports</s> <c>circulated</c> {that the ferry had been sold}.'],
    ['<s>Rumours</s> <c>swirled</c> on Friday {that the ferry had been sold}.'],
    // what a report is about is no rumour
    ['<s>The mayor</s> <c>said</c> {the first report is that the ferry sank}.'],
    // a claim with an owner is the owner's
    ['<s>His</s> <c>claim</c> {that the weir leaked} was new.'],
    // and one that is denied is the denier's
    ['<s>The port</s> <c>denied</c> {reports that the ferry had been sold}.'],
  ])('%s', (marked) => {
    expect(attributed(plain(marked))).toEqual([marked])
    expect(ownWords(plain(marked))).toEqual([])
  })

  it('keeps who casts doubt apart from what is doubted', () => {
    const found = statementsOf('Engineers have cast doubt over claims that the weir had cracked.')
    expect(found.map(({ stance }) => stance)).toEqual(['questions', 'asserts'])
    expect(found.every(({ voices }) => voices[0]?.how === 'described')).toBe(true)
  })

  it('takes a rumour that the report itself calls untrue as the report denying it', () => {
    const found = statementsOf('Rumours that the ferry has been sold have been greatly exaggerated.')
    expect(found.map(({ voices, stance }) => [voices.length, stance])).toEqual([[0, 'denies']])
  })
})
