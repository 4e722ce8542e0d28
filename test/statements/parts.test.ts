import { describe, expect, test } from 'vitest'
import { findStatements } from '../../src/statements/find-statements.js'
import { splitStatements } from '../../src/statements/parts.js'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

/** The words of every statement once each holds one proposition; a part of an attribution is marked '+'. */
function propositionsOf(text: string): string[] {
  const parsed = parseEnglish(reportOf(text))
  return splitStatements(parsed, findStatements(parsed)).map(
    ({ content, partOf }) =>
      (partOf === undefined ? '' : '+ ') +
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  )
}

describe('one statement for each proposition', () => {
  test.each([
    [
      'clauses tied together, without the word that ties them',
      'The steel gate will cost 500 crowns, while the oak gate may cost 5,000 crowns.',
      ['The steel gate will cost 500 crowns', 'the oak gate may cost 5,000 crowns'],
    ],
    [
      'an attribution stays whole before its parts',
      'Ruiz said the ferry sank at noon, and the crew swam to the old pier.',
      [
        'the ferry sank at noon, and the crew swam to the old pier',
        '+ the ferry sank at noon',
        '+ the crew swam to the old pier',
      ],
    ],
    [
      'what stands on both sides of the attribution is one',
      'The gate, according to Vale, failed before the heavy rain came.',
      ['The gate … failed before the heavy rain came'],
    ],
    [
      'also where its verb stands before the attribution',
      'The gate was, according to the inspector, shut at noon.',
      ['The gate was … shut at noon'],
    ],
    [
      'a short sentence of a speech says one thing with the next',
      '“We are certain of a crack. We have seen the old hinge under the gate,” Ruiz said.',
      ['“We are certain of a crack. We have seen the old hinge under the gate,”'],
    ],
    [
      'longer ones say two',
      '“The old gate cracked on Sunday. The ferry left the pier at noon,” Ruiz said.',
      [
        '“The old gate cracked on Sunday. The ferry left the pier at noon,”',
        '+ “The old gate cracked on Sunday.',
        '+ The ferry left the pier at noon,”',
      ],
    ],
    [
      'two numbers of two deeds',
      'Ruiz said the gale had sunk three boats and damaged twelve in the old harbour.',
      [
        'the gale had sunk three boats and damaged twelve in the old harbour',
        '+ the gale had sunk three boats',
        '+ the gale had … damaged twelve in the old harbour',
      ],
    ],
    [
      'two numbers of two things, where the verb is told once',
      'The steel boat will start at 500 crowns, and the oak at about 5,000 crowns.',
      ['The steel boat will start at 500 crowns', 'will start … the oak at about 5,000 crowns'],
    ],
    [
      'a range is one number, and a list of things is not parted',
      'The gale sank between three and five boats and two old barges.',
      ['The gale sank between three and five boats and two old barges'],
    ],
    [
      'a reason keeps its word: it is part of what is said',
      'The ferry stayed in port because the old hull had two long cracks.',
      ['The ferry stayed in port', 'because the old hull had two long cracks'],
    ],
    [
      'what only lists things is one',
      'The divers found the hinge, the bolt and the chain.',
      ['The divers found the hinge, the bolt and the chain'],
    ],
    [
      'a word that goes with the one that opens a clause goes with it',
      'The divers found no cracks in the gate, even though the frost was hard.',
      ['The divers found no cracks in the gate, even though the frost was hard'],
    ],
    [
      'nor is a time split off',
      'The gate fell minutes before the river rose over the old bridge.',
      ['The gate fell minutes before the river rose over the old bridge'],
    ],
  ])('%s', (_, text, parts) => expect(propositionsOf(text)).toEqual(parts))
})

test.each([
  ['“Was the ferry safe?” asked Vale. “Nobody would tell us.”', ['questions', 'asserts']],
  ['“Was the ferry safe? Nobody would tell us,” said Vale.', ['questions', 'asserts']],
])('of a quotation only what is a question asks: %s', (text, stances) => {
  const parsed = parseEnglish(reportOf(text))
  const parts = splitStatements(parsed, findStatements(parsed)).filter(({ partOf }) => partOf !== undefined)
  expect(parts.map(({ stance }) => stance)).toEqual(stances)
})
