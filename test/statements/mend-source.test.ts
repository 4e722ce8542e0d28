import { describe, expect, test } from 'vitest'
import { attributed, plain } from './marked.js'

// Whose words they are, where another noun stands nearer to the verb.

describe('the source by the tree', () => {
  test.each([
    [
      'of a participle behind a comma',
      '<s>Ana Ruiz</s> left the board after the vote on the lock, <c>calling</c> {it a farce}.',
    ],
    [
      'of a second verb',
      '<s>The farmers near the river</s> did not vote on the lock, but <c>told</c> the board {that the gate was old}.',
    ],
    [
      'of one who stands before the verb, not behind it',
      '<s>Tom Vale, who calls the plan a “folly,”</s> <c>said</c> {he does not believe that it will pass}.',
    ],
    [
      'who tells of something',
      '{“They are open to new things,”} <s>Ana Ruiz, the head of the port,</s> <c>said</c> of the board’s plan.',
    ],
    [
      'who gives a letter out',
      '<s>The farmers</s> <c>sent the board a letter saying</c> {that the gate is old}.',
    ],
    ['with what counts them', '<s>About four in ten farmers</s> <c>say</c> {that the weir is old}.'],
    ['with both its names', '<s>Neither Ruiz nor Vale</s> <c>mentioned</c> {the lock}.'],
    ['without a word of the report’s', 'Even <s>the old ferryman</s> <c>said</c> {that the weir was safe}.'],
    [
      'with whom it takes in',
      '<s>Many farmers, including Ana Ruiz of Veld,</s> <c>say</c> {that the weir is old}.',
    ],
    [
      'without where it was said',
      '{“The gate held all night,”} <c>said</c> <s>harbour master Tom Vale</s> in an interview.',
    ],
    [
      'without where they are, though no comma stands behind it',
      'In Harrow and Arle Point <s>local farmers</s> <c>said</c> {the river was rising}.',
    ],
    [
      'with where they are, behind their name',
      '<s>Farmers in Harrow and Arle Point</s> <c>said</c> {the river was rising}.',
    ],
    [
      'who stands between what is spoken of and its verb',
      '{The lower gate}, <c>said</c> <s>Ana Ruiz of the Veld council</s>, {was old}.',
    ],
    [
      'who says it by some means, which is nobody',
      '{“The gate held all night,”} <s>a spokeswoman</s> <c>said</c> by email.',
    ],
    [
      'of a passive, without the amount it gives',
      '{Attendance at the fair} <c>was estimated</c> by <s>police</s> {at 25,000}.',
    ],
    [
      'of a passive, without when it was said',
      '{Her departure} <c>was announced</c> by <s>the mayor</s> at 5.30 p.m.',
    ],
    ['who holds a sign', '<s>Two farmers</s> <c>carried signs saying</c> {“Keep the weir.”}'],
  ])('%s', (_, marked) => expect(attributed(plain(marked))).toContain(marked))

  test('a subject inside what is told goes on telling nothing', () => {
    const marked = 'Ruiz said the gate held all night, <c>adding</c> {that the weir was old}.'
    expect(attributed(plain(marked))).toContain(marked.replace('Ruiz', '<s>Ruiz</s>'))
  })
})
