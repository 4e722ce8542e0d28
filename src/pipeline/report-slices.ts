import type { CaseFile } from '../model/case-file.js'

/** What stands in a case file for one of its reports, in the order in which it stands there. */
export interface ReportSlice extends Pick<CaseFile, 'statements' | 'claims' | 'moments' | 'quantities'> {
  chains: Testimony['chains']
  copies: Testimony['copies']
}
type Testimony = NonNullable<CaseFile['testimony']>

/**
 * A strand cut up by reports, by their ids. A claim stands with the report of its first statement, what its count rests on
 * with the claim; so that lists of several strands, put together report by report, stand in the order of one.
 */
export function cutByReport(part: CaseFile): ReadonlyMap<string, ReportSlice> {
  const known = cut.get(part)
  if (known) return known
  const slices = new Map(part.reports.map(({ id }) => [id, emptySlice()]))
  for (const one of part.moments) slices.get(one.report)!.moments.push(one)
  for (const one of part.quantities) slices.get(one.report)!.quantities.push(one)
  const claims = new Map(part.claims.map((claim) => [claim.id, claim]))
  /** For each statement the slice in which its claim stands. */
  const sliceOf = new Map<string, ReportSlice>()
  for (const one of part.statements) slices.get(one.report)!.statements.push(one)
  for (const slice of slices.values())
    for (const { claim: id } of slice.statements) {
      const claim = id === null ? undefined : claims.get(id)
      if (!claim || sliceOf.has(claim.statements[0]!)) continue
      slice.claims.push(claim)
      for (const statement of claim.statements) sliceOf.set(statement, slice)
    }
  for (const chain of part.testimony!.chains) sliceOf.get(chain.statement)!.chains.push(chain)
  for (const pair of part.testimony!.copies) sliceOf.get(pair.a)!.copies.push(pair)
  cut.set(part, slices)
  return slices
}

/** A strand that stays as it was is not cut up again. */
const cut = new WeakMap<CaseFile, ReadonlyMap<string, ReportSlice>>()

const emptySlice = (): ReportSlice => ({
  statements: [],
  claims: [],
  moments: [],
  quantities: [],
  chains: [],
  copies: [],
})
