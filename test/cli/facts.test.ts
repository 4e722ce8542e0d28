import { expect, test } from 'vitest'
import { indexCase } from '../../src/answers/case-index.js'
import { summarizeClaim } from '../../src/answers/claim-summary.js'
import { factLines } from '../../src/cli/screen/facts.js'
import { styleOf } from '../../src/cli/screen/style.js'
import type { CaseFile } from '../../src/model/case-file.js'
import { caseOf } from '../builders/case-of.js'

const PEOPLE = ['Ane Holm', 'Per Lind', 'Ida Frost', 'Jon Vik', 'Mai Strand']

/** A claim told in one report by the given people and 'a clerk', or by the report itself when `by` says so. */
function caseHangingOn(weakest: string[], by: string[] = PEOPLE): CaseFile {
  const text = `${[...PEOPLE, 'a clerk'].map((name) => `The ferry stays in port, ${name} said.`).join(' ')}\n`
  const statements = Object.fromEntries(
    by.flatMap((name, at) =>
      ['post', 'radio'].map((report) => [
        `s-${at}-${report}`,
        {
          report,
          ...(name === 'own' ? {} : { by: [[name, name]] as [string, string][] }),
          says: ['The ferry stays in port'],
          claim: 'c-1',
        },
      ]),
    ),
  )
  return caseOf({
    reports: {
      post: { headline: '', file: 'post.txt', text },
      radio: { headline: '', file: 'radio.txt', text },
    },
    actors: {
      ...Object.fromEntries(PEOPLE.map((name) => [name, { name, kind: 'person' as const }])),
      'a clerk': { name: 'a clerk', kind: 'unnamed' },
    },
    statements,
    claims: { 'c-1': { text: 'The ferry stays in port', support: { groups: [], weakest } } },
  })
}

function factsOf(file: CaseFile): string[] {
  const index = indexCase(file)
  const lines = factLines(summarizeClaim(index, file.claims[0]!, 1), styleOf(false, 100), 0)
  return lines.map((line) => line.replace(/ {2,}/g, ' '))
}

test.each([
  [['Ane Holm'], 'Hangs on all of it on Ane Holm'],
  [['Ane Holm', 'Per Lind'], 'Hangs on no single one; on Ane Holm and Per Lind together'],
  // those who can be asked by name come first, a report that names no one last
  [['post', 'a clerk', 'Per Lind'], 'Hangs on no single one; on Per Lind, “a clerk” and post.txt together'],
  // from four on the number is the news; one more is named rather than counted
  [PEOPLE.slice(0, 4), 'Hangs on no single one; on 4 together: Ane Holm, Ida Frost, Jon Vik and Per Lind'],
  [[...PEOPLE], 'Hangs on no single one; on 5 together: Ane Holm, Ida Frost, Jon Vik and 2 more'],
])('hanging on %j', (weakest, line) => expect(factsOf(caseHangingOn(weakest))).toContain(line))

test('reports that name no source say it themselves', () => {
  const lines = factsOf(caseHangingOn(['post', 'radio'], ['own']))
  expect(lines).toContain('No source post.txt, radio.txt say it themselves')
})
