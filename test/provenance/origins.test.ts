import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model/case-file.js'
import type { Claim } from '../../src/model/claim.js'
import { caseFrom, nameOf, statementWith, type Written } from '../builders/case-from.js'

const WORDS = 'the lower gate of the Harrow weir had cracked in the frost'

/** The claim that holds the words of this file, as the real pipeline gathers it. */
function claimIn(written: Written): { kase: CaseFile; claim: Claim } {
  const kase = caseFrom(
    Object.fromEntries(Object.entries(written).map(([file, text]) => [file, `${text}\n`])),
  )
  const { claim } = statementWith(kase, 'gate of the Harrow weir')
  return { kase, claim: kase.claims.find((one) => one.id === claim)! }
}

/** '1..2 of 3': low, high, reports. */
const rangeOf = ({ claim }: { claim: Claim }): string =>
  `${claim.support.origins.low}..${claim.support.origins.high} of ${claim.support.reports}`

const ANA = `Weir gate cracks\n\nAna Ruiz, the lock keeper, said ${WORDS}.`
const TOM = `Frost at the weir\n\nTom Vale, a diver, said ${WORDS} on Monday.`

describe('origins behind a claim, from texts', () => {
  test.each<[rule: string, written: Written, range: string]>([
    [
      'one person in two reports',
      { a: ANA, b: `Gate broken\n\nOn Monday ${WORDS}, Ana Ruiz said.` },
      '1..1 of 2',
    ],
    ['two persons', { a: ANA, b: TOM }, '2..2 of 2'],
    [
      'a spokesman and his body',
      {
        a: `Weir gate cracks\n\nThe Norder River Authority said ${WORDS}.`,
        b: `Gate broken\n\nTom Vale, a spokesman for the Norder River Authority, said ${WORDS} on Monday.`,
      },
      '1..1 of 2',
    ],
    [
      'a former director is not the body’s voice',
      {
        a: `Weir gate cracks\n\nThe Norder River Authority said ${WORDS}.`,
        b: `Gate broken\n\nTom Vale, a former director of the Norder River Authority, said ${WORDS} on Monday.`,
      },
      '2..2 of 2',
    ],
    [
      'two unnamed sources may be one',
      {
        a: `Weir gate cracks\n\nA senior official said ${WORDS}.`,
        b: `Gate broken\n\nAn official said on Monday that ${WORDS}.`,
      },
      '1..2 of 2',
    ],
    [
      'a resident may be a witness',
      {
        a: `Weir gate cracks\n\nA resident said ${WORDS}.`,
        b: `Gate broken\n\nA witness said on Monday that ${WORDS}.`,
      },
      '1..2 of 2',
    ],
    [
      'a colonel is no sergeant',
      {
        a: `Weir gate cracks\n\nAn army colonel said ${WORDS}.`,
        b: `Gate broken\n\nAn army sergeant said on Monday that ${WORDS}.`,
      },
      '2..2 of 2',
    ],
    [
      // Of two Haddads in the case, a bare Haddad may be the one who already speaks for this claim.
      'a surname that two persons bear may be either',
      {
        a: `Weir gate cracks\n\nRami Haddad said ${WORDS}.`,
        b: `Gate broken\n\nOn Monday ${WORDS}, Haddad said.`,
        c: 'Fair opens\n\nSamir Haddad said the fair would open in June.',
      },
      '1..2 of 2',
    ],
    [
      'a report that shows no source may rest on the one who is named',
      { a: ANA, b: 'Gate broken\n\nThe lower gate of the Harrow weir had cracked in the frost on Monday.' },
      '1..2 of 2',
    ],
  ])('%s', (_, written, range) => expect(rangeOf(claimIn(written))).toBe(range))

  test('every group of several has a reason, and every reason points into the case', () => {
    const { kase, claim } = claimIn({
      a: `Weir gate cracks\n\nA senior official said ${WORDS}.`,
      b: `Gate broken\n\nAn official said on Monday that ${WORDS}.`,
    })
    const groups = claim.support.origins.groups.filter((group) => group.members.length > 1)
    expect(groups.length).toBe(1)
    for (const reason of groups[0]!.because) {
      expect(reason.text.length).toBeGreaterThan(0)
      for (const place of reason.evidence ?? [])
        expect(kase.reports.map((report) => report.id)).toContain(place.report)
    }
  })

  test('all of it hangs on whoever all have it from', () => {
    const { kase, claim } = claimIn({
      a: ANA,
      b: `Gate broken\n\nOn Monday ${WORDS}, Ana Ruiz told the Gazette.`,
    })
    expect(claim.support.weakest.map((id) => nameOf(kase, id))).toEqual(['Ana Ruiz'])
  })
})
