import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openToldClaims, type ToldClaim } from '../../bench/told-claims.js'
import { readReport } from '../../src/ingest/read-report.js'
import { ROOT } from '../source-files.js'

const FOLDER = join(ROOT, 'train', 'stories')

// What the weights of the signs are learned from: if its places are off, nothing else would notice.
describe.each(
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
)('%s', (story) => {
  const files = readdirSync(join(FOLDER, story)).filter((name) => name.endsWith('.txt'))
  const { claims } = JSON.parse(readFileSync(join(FOLDER, story, 'claims.json'), 'utf8')) as {
    claims: ToldClaim[]
  }
  const lengths = new Map(
    files.map((file) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, story, file)))
      const { report } = readReport(bytes, { file })
      return [file.replace(/\.txt$/, ''), report?.text.length ?? 0]
    }),
  )

  test('every claim is told more than once, in reports that are there', () => {
    for (const { claim, told, other = [] } of claims) {
      expect(claim).toBeTruthy()
      expect(told.length, claim).toBeGreaterThan(1)
      for (const [report, start, end] of told) {
        expect(start, `${claim} ${report}`).toBeLessThan(end)
        expect(end, `${claim} ${report}`).toBeLessThanOrEqual(lengths.get(report) ?? -1)
      }
      for (const one of other) expect(told).toContainEqual(one)
    }
  })

  test('several reports tell it', () => {
    const across = claims.filter(({ told }) => new Set(told.map(([report]) => report)).size > 1)
    expect(across.length).toBeGreaterThan(20)
  })
})

describe('which statements are meant', () => {
  const reads = [{ report: { id: 'r-1', file: 'x/one.txt' } }, { report: { id: 'r-2', file: 'two.txt' } }]
  const statement = (report: string, start: number, end: number) => ({ report, content: [{ start, end }] })
  const open = (claims: readonly ToldClaim[], ...statements: ReturnType<typeof statement>[]) =>
    openToldClaims(reads as never, statements as never, claims)

  test('those that stand there, or nearly', () => {
    const told = open(
      [
        {
          told: [
            ['one', 0, 40],
            ['two', 10, 60],
          ],
        },
      ],
      statement('r-1', 0, 38),
      statement('r-2', 12, 60),
      statement('r-2', 0, 11),
    )
    expect(told.areOne(0, 1)).toBe(true)
    expect(told.areOne(0, 2)).toBe(false)
  })

  test('the nearest, not one that it is a small part of', () => {
    const told = open(
      [
        {
          told: [
            ['one', 20, 40],
            ['two', 0, 10],
          ],
        },
      ],
      statement('r-1', 0, 90),
      statement('r-1', 20, 40),
      statement('r-2', 0, 10),
    )
    expect(told.areOne(0, 2)).toBe(false)
    expect(told.areOne(1, 2)).toBe(true)
  })

  test('with another number they differ from all others of the claim, and not from other claims', () => {
    const told = open(
      [
        {
          told: [
            ['one', 0, 10],
            ['one', 20, 30],
            ['two', 0, 10],
          ],
          other: [['two', 0, 10]],
        },
        {
          told: [
            ['two', 20, 30],
            ['one', 40, 50],
          ],
        },
      ],
      statement('r-1', 0, 10),
      statement('r-2', 0, 10),
      statement('r-2', 20, 30),
    )
    expect(told.differ(0, 1)).toBe(true)
    expect(told.differ(0, 2)).toBe(false)
  })
})
