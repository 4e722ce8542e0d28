import { describe, expect, test } from 'vitest'
import { caseToJson } from '../../src/export/json.js'
import type { CaseFile } from '../../src/model/case-file.js'
import { analyze } from '../../src/pipeline.js'
import { recallCase } from '../../src/provenance/recall.js'
import { judgeClaim, listShifts } from '../../src/provenance/what-if.js'
import { english } from '../builders/english.js'
import { listReports } from '../examples/weir-files.js'

const kase: CaseFile = JSON.parse(caseToJson(analyze(listReports(), english)))

test('an older case file, which keeps nothing, cannot be recounted', () => {
  const { testimony: _, ...older } = kase
  expect(recallCase(older)).toBeNull()
})

test('a case counts as it was counted', () => {
  const recalled = recallCase(kase)!
  for (const claim of kase.claims)
    expect(judgeClaim(recalled, claim, [])).toEqual({ support: claim.support, against: claim.against })
  expect(listShifts(kase, recalled, [])).toEqual([])
})

describe('what is kept', () => {
  test('no chain that a statement shows by itself', () => {
    expect(kase.testimony!.chains.length).toBeLessThan(kase.statements.length)
  })

  test('a pair of sources of which no verdict is kept may be one', () => {
    const { ground } = recallCase({ ...kase, testimony: { ...kase.testimony!, pairs: [] } })!
    expect(ground.compareUnnamed('a', 'b').verdict).toBe('maybe')
  })

  test('every judgement leaves the case as it was', () => {
    const before = caseToJson(kase)
    listShifts(kase, recallCase(kase)!, [
      { kind: 'drop', report: kase.reports[0]!.id },
      { kind: 'trust', actor: kase.reports.find((report) => report.outlet)!.outlet! },
    ])
    expect(caseToJson(kase)).toBe(before)
  })
})
