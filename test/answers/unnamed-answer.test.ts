import { expect, test } from 'vitest'
import { indexCase } from '../../src/answers/case-index.js'
import { answerClaim } from '../../src/answers/claim-answer.js'
import { listLedger } from '../../src/answers/unnamed-answer.js'
import { claimScreen } from '../../src/cli/screen/claim-screen.js'
import { ledgerScreen } from '../../src/cli/screen/ledger-screen.js'
import { styleOf } from '../../src/cli/screen/style.js'
import { claimSection } from '../../src/export/html/claim-section.js'
import { caseToHtml } from '../../src/export/html/page.js'
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

const ferries = indexCase(
  caseFrom({
    'echo.txt':
      'Ferry news\n\nCiting an unnamed source, the Harrow Gazette reports that the new ferry will cost 40 million crowns.\n',
    'herald.txt':
      'Harbour news\n\nThe new ferry will cost about 40 million crowns, insiders told the Harrow Gazette on 3 May 2015.\n',
  }),
)
const ledger = listLedger(ferries)

test('the ledger has every unnamed source with its words, its time and those through whom it is heard', () => {
  const told = ledger.map(({ party, labels, words, through, times }) => [
    party.name,
    { labels, words, through, times },
  ])
  expect(Object.fromEntries(told)).toEqual({
    insiders: {
      labels: ['herald.txt'],
      words: ['The new ferry will cost about 40 million crowns'],
      through: ['Harrow Gazette'],
      times: ['3 May 2015'],
    },
    'an unnamed source': {
      labels: ['echo.txt'],
      words: ['that the new ferry will cost 40 million crowns'],
      through: ['Harrow Gazette'],
      times: [],
    },
  })
})

test('and says which of them are one, and why', () =>
  expect(ledger.map(({ links }) => links.map(({ verdict, labels }) => [verdict, ...labels])).sort()).toEqual([
    [['same', 'echo.txt']],
    [['same', 'herald.txt']],
  ]))

test('the screen and the page show the ledger', () => {
  const screen = ledgerScreen(ledger, styleOf(false, 100))
  expect(screen).toContain('2 unnamed sources, 2 of them the same as another.')
  expect(screen).toContain('spoke 3 May 2015')
  expect(screen).toContain(
    'the same as “an unnamed source” in echo.txt: Harrow Gazette has both, and both say',
  )
  const page = caseToHtml(ferries.file)
  expect(page).toContain('<h2 id="sources-h">Unnamed sources</h2>')
  expect(page).toContain('says “that the new ferry will cost 40 million crowns”')
})
