import { expect, test } from 'vitest'
import { indexCase } from '../../src/answers/case-index.js'
import { answerClaim } from '../../src/answers/claim-answer.js'
import { claimScreen } from '../../src/cli/screen/claim-screen.js'
import { styleOf } from '../../src/cli/screen/style.js'
import { claimSection } from '../../src/export/html/claim-section.js'
import { caseFrom, statementWith } from '../builders/case-from.js'

const kase = caseFrom({
  'gazette.txt':
    'The gate at the weir had stuck for days, said a lock keeper, speaking on condition of anonymity because she was not authorised to speak to the press.\n\nThe lock keeper, an employee of the River Authority, said the path was shut.\n',
})
const index = indexCase(kase)
const claim = answerClaim(index, index.claims.get(statementWith(kase, 'had stuck').claim!)!)

test('of an unnamed source on what terms it speaks, in its own words', () =>
  expect(claim.unnamed.map(({ party, conditions }) => [party.name, conditions])).toEqual([
    [
      'a lock keeper',
      [
        { as: 'anonymity', words: 'speaking on condition of anonymity' },
        { as: 'authority', words: 'because she was not authorised to speak to the press' },
      ],
    ],
  ]))

test('the screen of one claim shows them', () => {
  const screen = claimScreen(claim, 1, styleOf(false, 100))
  expect(screen).toContain('What is told of its unnamed sources')
  expect(screen).toContain('“speaking on condition of anonymity” (would not be named)')
})

test('the page shows them', () => {
  const page = claimSection(claim, index.reports, true).text
  expect(page).toContain('“because she was not authorised to speak to the press”')
  expect(page).toContain('may not speak')
})
