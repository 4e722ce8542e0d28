import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model/case-file.js'
import { analyze, gatherCase, readInput } from '../../src/pipeline.js'
import { caseFrom, chainOf, inputsFrom, nameOf, statementWith, type Written } from '../builders/case-from.js'
import { english } from '../builders/english.js'

const LOCK: Written = {
  'gazette.txt': `HARROW, March 3 (NRP) - The lock at Harrow has been closed because of a crack in its lower gate, the canal authority's director, Ana Ruiz, said on Tuesday.

"We found the crack on Monday and we closed the lock at once," Ruiz said. She said 40 boats were waiting.
`,
  'echo.txt': `Harrow lock shut

The lock at Harrow was closed after a crack was found in the lower gate, Ana Ruiz told the Gazette.

Boat owners said they had not been told.
`,
  'gull.txt': `There is no crack in the lower gate of the Harrow lock, a spokesman for the gate's maker, Lund Steel, said on Wednesday.

“Nobody found a crack in the lower gate,” Tom Vale, the spokesman, said. He declined to say who had inspected it.
`,
}

const bytesOf = (kase: CaseFile): string => JSON.stringify(kase)

describe('a case', () => {
  const kase = caseFrom(LOCK)

  test('a claim that two outlets carry from one person has one origin', () => {
    const claim = kase.claims.find((one) =>
      one.statements.includes(statementWith(kase, 'crack was found in the lower gate').id),
    )!
    expect(claim.support.reports).toBeGreaterThanOrEqual(2)
    expect(claim.support.origins).toMatchObject({ low: 1, high: 1 })
    expect(claim.support.weakest.map((id) => nameOf(kase, id))).toEqual(['Ana Ruiz'])
  })

  test('whoever was told is in the chain, outside the speaker', () => {
    expect(chainOf(kase, 'crack was found in the lower gate')).toEqual(['Gazette', 'Ana Ruiz'])
  })

  test('‘she’ is the director', () => {
    expect(chainOf(kase, '40 boats')).toEqual(['Ana Ruiz'])
  })

  test('the spokesman denies it', () => {
    const claim = kase.claims.find((one) =>
      one.statements.includes(statementWith(kase, 'crack was found in the lower gate').id),
    )!
    expect(claim.against.voices.map((id) => nameOf(kase, id))).toEqual(['Tom Vale'])
    expect(kase.disagreements.map((one) => one.reading)).toContain('conflict')
  })
})

describe('laws', () => {
  const names = Object.keys(LOCK)

  test('the order of the inputs leaves no trace, and a second run gives the same bytes', () => {
    const inputs = inputsFrom(LOCK)
    const once = bytesOf(analyze(inputs, english))
    expect(bytesOf(analyze(inputs, english))).toBe(once)
    fc.assert(
      fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), (shuffled) => {
        expect(bytesOf(analyze(shuffled, english))).toBe(once)
      }),
      { numRuns: 10 },
    )
  })

  test('reports added one by one make the case that all at once make; dropping what was added restores it', () => {
    const reads = inputsFrom(LOCK).map((input) => readInput(input, english).read!)
    const all = bytesOf(gatherCase(reads))
    let gathered: typeof reads = []
    for (const read of reads) {
      const before = bytesOf(gatherCase(gathered))
      const added = [...gathered, read]
      gatherCase(added)
      expect(bytesOf(gatherCase(added.filter((one) => one !== read)))).toBe(before)
      gathered = added
    }
    expect(bytesOf(gatherCase(gathered))).toBe(all)
  })

  test('files of equal bytes are two reports of one text, told apart and said to be equal', () => {
    const kase = caseFrom({ ...LOCK, 'gazette-copy.txt': LOCK['gazette.txt']! })
    expect(kase.reports.length).toBe(names.length + 1)
    expect(new Set(kase.reports.map((report) => report.id)).size).toBe(names.length + 1)
    expect(kase.diagnostics.filter((one) => one.code === 'same-bytes').map((one) => one.file)).toEqual([
      'gazette.txt',
    ])
    expect(kase.derivations.filter((one) => one.kind === 'text').length).toBe(1)
  })

  test('no report at all is a case with nothing in it', () => {
    expect(caseFrom({})).toMatchObject({ reports: [], claims: [], statements: [] })
  })

  test('what cannot be read is refused, and the rest is still read', () => {
    const kase = analyze([...inputsFrom(LOCK), { file: 'empty.txt', bytes: new Uint8Array() }], english)
    expect(kase.reports.length).toBe(names.length)
    expect(kase.diagnostics.filter((one) => one.severity === 'refused').map((one) => one.file)).toEqual([
      'empty.txt',
    ])
  })
})
