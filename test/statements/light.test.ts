import { describe, expect, test } from 'vitest'
import { attributed, plain } from './marked.js'

// Verbs that speak with their object.

describe('a verb and its object that tell together', () => {
  test.each([
    ['a case', '<s>Ruiz</s> <c>made the case</c> {that the weir should stay}.'],
    ['a promise', '<s>The board</s> <c>made a new promise</c> {to repair the lock}.'],
    ['doubts', '<s>Two engineers</s> <c>raised doubts about</c> {the plan}.'],
    ['an aim', '<s>Kell</s> <c>took aim at</c> {the board} on Monday.'],
    ['a view', '<s>Many farmers</s> <c>have a good opinion of</c> {the old lock}.'],
  ])('%s', (_, marked) => expect(attributed(plain(marked))).toContain(marked))

  test.each([
    ['without what it is about it is a deed', 'The board made a decision.'],
    ['another object', 'The ferry made a stop at the lock.'],
    ['a thing still to be done', 'Kell came to make the case that the weir should stay.'],
  ])('%s', (_, text) => expect(attributed(text)).toEqual([]))
})

describe('a subject that only the tree finds', () => {
  test('between dashes and descriptions', () => {
    const marked =
      '<s>Three of the farmers in the four towns — and two thirds of those in Veld</s> — <c>said</c> {that the gate is old}.'
    expect(attributed(plain(marked))).toContain(marked)
  })
})
