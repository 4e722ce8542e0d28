import { resolveActors } from '../src/actors/resolve-actors.js'
import { bindStatements, listPlaces } from '../src/pipeline/bind-statements.js'
import { orderReports } from '../src/pipeline/order-reports.js'
import { listPropositions } from '../src/pipeline/write-claims.js'
import { readInputs } from '../src/pipeline.js'
import { english } from './reader.js'
import type { Input } from './stories.js'

/** The statements of some reports as they come to be put into claims, with what that asks for. */
export function openStatements(inputs: readonly Input[]) {
  const given = readInputs(inputs, english).flatMap(({ read }) => (read ? [read] : []))
  const { reads } = orderReports(given, [])
  const cast = resolveActors(reads, new Map())
  const statements = listPropositions(reads.flatMap((read) => bindStatements(read, cast)))
  return { given, reads, statements, places: listPlaces(cast) }
}
