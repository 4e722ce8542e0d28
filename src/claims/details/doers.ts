import { between } from '../../model/sorted-spans.js'
import { overlaps } from '../../model/span.js'
import { aboutOf, countedTerm, keysOf, termOf } from './about.js'
import { findSides } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'
import { LIGHT } from './events.js'

/** Named persons and bodies that do something to something. */
export function listWhoDetails(open: OpenReport, from: number, to: number): Detail[] {
  const { tokens } = open.read
  const found: Detail[] = []
  for (let p = from; p < to; p++) {
    if (tokens[p]!.tag !== 'VERB' || LIGHT.has(tokens[p]!.lemma.toLowerCase())) continue
    const { doer, doneTo } = findSides(open.clauses, p)
    if (doer === null || doneTo === null || doer < from || doer >= to || doneTo < from || doneTo >= to)
      continue
    if (tokens[doneTo]!.tag === 'PRON') continue
    const name = between(open.read.names, tokens[doer]!).find((one) => overlaps(one, tokens[doer]!))
    if (!name || !(name.kind === 'person' || name.kind === 'organization' || name.kind === 'group')) continue
    const keys = keysOf(
      open,
      `by ${name.kind === 'person' ? 'person' : 'body'}`,
      tokens[p]!.lemma.toLowerCase(),
    ).flatMap((key) => keysOf(open, key, countedTerm(open, doneTo)))
    const span = { start: name.start, end: name.end }
    found.push({
      kind: 'who',
      span,
      keys,
      about: aboutOf(open, p, from, to, span),
      names: [termOf(open, doer)],
    })
  }
  return found
}
