import { isSame, isSameSpan, type Reading } from './normal-form.js'

/** Counts of one reader over some cases. */
export interface Tally {
  expected: number
  found: number
  /** Found at the exact stretch. */
  span: number
  /** And with the value. */
  right: number
  cases: number
  /** Cases with everything right and nothing else. */
  whole: number
}

export const emptyTally = (): Tally => ({ expected: 0, found: 0, span: 0, right: 0, cases: 0, whole: 0 })

export function addCase(tally: Tally, expected: readonly Reading[], found: readonly Reading[]): void {
  const span = expected.filter((one) => found.some((other) => isSameSpan(one, other))).length
  const right = expected.filter((one) => found.some((other) => isSame(one, other))).length
  tally.expected += expected.length
  tally.found += found.length
  tally.span += span
  tally.right += right
  tally.cases++
  if (right === expected.length && found.length === expected.length) tally.whole++
}

export const f1 = (hits: number, { expected, found }: Tally): number =>
  expected + found === 0 ? 1 : (2 * hits) / (expected + found)

/** Why a reading is wrong, in one of a few words: what the table of causes counts. */
export function listCauses(
  expected: readonly (Reading & { type?: string })[],
  found: readonly Reading[],
): string[] {
  const meets = (a: Reading, b: Reading): boolean => a.start < b.end && b.start < a.end
  const causes: string[] = []
  for (const one of expected) {
    const type = one.type ? `${one.type}: ` : ''
    const there = found.filter((other) => meets(one, other))
    if (there.some((other) => isSame(one, other))) continue
    if (there.length === 0) causes.push(`${type}not found`)
    else if (there.some((other) => isSameSpan(one, other))) causes.push(`${type}other value`)
    else if (there.length > 1) causes.push(`${type}read as several`)
    else if (there[0]!.start <= one.start && there[0]!.end >= one.end) causes.push(`${type}too long`)
    else if (there[0]!.start >= one.start && there[0]!.end <= one.end) causes.push(`${type}too short`)
    else causes.push(`${type}shifted`)
  }
  for (const other of found) if (!expected.some((one) => meets(one, other))) causes.push('nothing there')
  return causes
}
