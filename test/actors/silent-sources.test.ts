import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/model/span.js'
import { caseFrom } from '../builders/case-from.js'

/** Every mention of an unnamed source that is not the voice of a statement. */
function silentIn(text: string): string[] {
  const kase = caseFrom({ 'weir.txt': `Weir news\n\n${text}\n` })
  const report = kase.reports[0]!
  const voices = kase.statements.flatMap((statement) => statement.voices.map((voice) => voice.span))
  return kase.actors
    .filter((actor) => actor.kind === 'unnamed')
    .flatMap((actor) => actor.mentions)
    .filter((mention) => !voices.some((span) => span && span.start < mention.end && mention.start < span.end))
    .sort((a, b) => a.start - b.start)
    .map((mention) => textOf(report.text, mention))
}

describe('unnamed sources of whom no statement is read', () => {
  test.each<[why: string, text: string, found: string[]]>([
    [
      'those by whom something is told',
      'A light was noticed by a lock keeper and a senior union official.',
      ['a lock keeper', 'a senior union official'],
    ],
    ['those whom an outlet cites', 'The website cites reliable sources in its report.', ['reliable sources']],
    [
      'those with whom it checked',
      'The Gazette also confirmed with sources close to the dam that the gate was shut.',
      ['sources close to the dam'],
    ],
    [
      'those from whom word comes',
      'The report comes from insiders at Lund Steel.',
      ['insiders at Lund Steel'],
    ],
    [
      'those who found out',
      'On Monday a geologist at Harrow College determined the cause.',
      ['a geologist at Harrow College'],
    ],
    ['those who show doubt', 'Some commentators have cast doubt on the tale.', ['Some commentators']],
    ['the press', 'The local Norder media seem to take it seriously.', ['The local Norder media']],
    ['word of nobody', 'Reports began to surface that the gate had gone.', ['Reports']],
  ])('%s', (_, text, found) => expect(silentIn(text)).toEqual(found))

  test.each<[why: string, text: string]>([
    ['people who only do something', 'A farmer pulled the boat ashore. Engineers closed the gate.'],
    ['what a river rises from', 'The source of the river lies above Harrow.'],
    ['those already spoken of', 'The farmer found the boat.'],
    ['reports that the reader knows', 'The report that the gate had gone was wrong.'],
    ['someone named', 'The cause was determined by engineer Ida Lund.'],
  ])('not %s', (_, text) => expect(silentIn(text)).toEqual([]))

  test('one who speaks elsewhere is one source', () => {
    const kase = caseFrom({
      'weir.txt':
        'Weir news\n\nA harbour official said the gate had stuck. The leak was confirmed by the harbour official.\n',
    })
    const unnamed = kase.actors.filter((actor) => actor.kind === 'unnamed')
    expect(unnamed).toHaveLength(1)
  })
})
