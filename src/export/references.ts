import type { CaseFile } from '../model/case-file.js'
import type { Standing } from '../model/claim.js'
import type { Reason } from '../model/reason.js'
import type { Fault } from './fault.js'
import { listToldParts } from './told-parts.js'

/** Every id that is used twice or points at nothing, and every count that does not follow from what it counts. */
export function listBrokenReferences(file: CaseFile): Fault[] {
  const faults: Fault[] = []
  const ids = (list: string, values: readonly { id: string }[]): Set<string> => {
    const seen = new Set<string>()
    for (const [nth, { id }] of values.entries()) {
      if (seen.has(id)) faults.push({ at: `/${list}/${nth}/id`, message: `'${id}' is used twice` })
      seen.add(id)
    }
    return seen
  }
  const reports = ids('reports', file.reports)
  const actors = ids('actors', file.actors)
  const statements = ids('statements', file.statements)
  const claims = ids('claims', file.claims)
  ids('derivations', file.derivations)
  ids('disagreements', file.disagreements)
  // A common upstream that is not in the case has a name of its own, given where a derivation points at it.
  const unseen = new Set(file.derivations.flatMap(({ on }) => on.unknown ?? []))
  const anyone = new Set([...actors, ...reports, ...unseen])

  const need = (
    at: string,
    id: string | null | undefined,
    among: ReadonlySet<string>,
    what: string,
  ): void => {
    if (id === null || id === undefined || among.has(id)) return
    faults.push({ at, message: `'${id}' is no ${what} of this case` })
  }
  const needAll = (at: string, list: readonly string[], among: ReadonlySet<string>, what: string): void => {
    for (const [nth, id] of list.entries()) need(`${at}/${nth}`, id, among, what)
  }
  const needEvidence = (at: string, values: readonly { because: readonly Reason[] }[]): void => {
    for (const [nth, { because }] of values.entries()) {
      for (const [which, reason] of because.entries()) {
        for (const [part, passage] of (reason.evidence ?? []).entries()) {
          need(`${at}/${nth}/because/${which}/evidence/${part}/report`, passage.report, reports, 'report')
        }
      }
    }
  }

  for (const [nth, report] of file.reports.entries()) {
    need(`/reports/${nth}/outlet`, report.outlet, actors, 'actor')
    needAll(`/reports/${nth}/bylines`, report.bylines, actors, 'actor')
  }
  for (const [nth, actor] of file.actors.entries()) {
    for (const [part, { report }] of actor.mentions.entries()) {
      need(`/actors/${nth}/mentions/${part}/report`, report, reports, 'report')
    }
  }
  for (const [path, part] of file.actors.flatMap(listToldParts)) {
    need(`${path}/report`, part.report, reports, 'report')
    need(`${path}/actor`, part.actor, actors, 'actor')
  }
  for (const [nth, { unnamed }] of file.actors.entries())
    if (unnamed) needAll(`/actors/${nth}/unnamed/through`, unnamed.through, actors, 'actor')
  needEvidence('/actors', file.actors)
  for (const [nth, statement] of file.statements.entries()) {
    const at = `/statements/${nth}`
    need(`${at}/report`, statement.report, reports, 'report')
    need(`${at}/claim`, statement.claim, claims, 'claim')
    for (const [part, voice] of statement.voices.entries()) {
      need(`${at}/voices/${part}/actor`, voice.actor, actors, 'actor')
    }
    for (const [part, inner] of (statement.inner ?? []).entries()) {
      need(`${at}/inner/${part}/actor`, inner.actor, actors, 'actor')
    }
  }
  const claimOf = new Map(file.statements.map(({ id, claim }) => [id, claim]))
  for (const [nth, claim] of file.claims.entries()) {
    const at = `/claims/${nth}`
    needAll(`${at}/statements`, claim.statements, statements, 'statement')
    for (const [part, id] of claim.statements.entries()) {
      if (statements.has(id) && claimOf.get(id) !== claim.id) {
        faults.push({
          at: `${at}/statements/${part}`,
          message: `'${id}' says that it speaks to another claim`,
        })
      }
    }
    const own = new Set(claim.statements)
    needAll(`${at}/neither`, claim.neither, own, 'statement of this claim, nor')
    needAll(`${at}/unsure`, claim.unsure ?? [], own, 'statement of this claim, nor')
    for (const side of ['support', 'against'] as const) {
      const standing = claim[side]
      needAll(`${at}/${side}/statements`, standing.statements, own, 'statement of this claim, nor')
      needAll(`${at}/${side}/voices`, standing.voices, anyone, 'actor')
      needAll(`${at}/${side}/weakest`, standing.weakest, anyone, 'actor or report')
      for (const [part, text] of (standing.texts ?? []).entries()) {
        needAll(`${at}/${side}/texts/${part}/reports`, text.reports, reports, 'report')
      }
      for (const [group, { members }] of standing.origins.groups.entries()) {
        needAll(`${at}/${side}/origins/groups/${group}/members`, members, anyone, 'actor or report')
      }
      needEvidence(`${at}/${side}/origins/groups`, standing.origins.groups)
      for (const message of listMiscounts(standing)) faults.push({ at: `${at}/${side}`, message })
    }
  }
  for (const [nth, derivation] of file.derivations.entries()) {
    const at = `/derivations/${nth}`
    need(`${at}/from`, derivation.from, reports, 'report')
    need(`${at}/on/report`, derivation.on.report, reports, 'report')
    need(`${at}/on/actor`, derivation.on.actor, actors, 'actor')
  }
  for (const [nth, link] of file.sources.entries()) {
    need(`/sources/${nth}/a`, link.a, actors, 'actor')
    need(`/sources/${nth}/b`, link.b, actors, 'actor')
  }
  for (const [nth, disagreement] of file.disagreements.entries()) {
    needAll(`/disagreements/${nth}/statements`, disagreement.statements, statements, 'statement')
  }
  for (const list of ['derivations', 'disagreements'] as const) {
    for (const [nth, { evidence }] of file[list].entries()) {
      for (const [part, { report }] of evidence.entries()) {
        need(`/${list}/${nth}/evidence/${part}/report`, report, reports, 'report')
      }
    }
    needEvidence(`/${list}`, file[list])
  }
  needEvidence('/sources', file.sources)
  for (const list of ['moments', 'quantities', 'diagnostics'] as const) {
    for (const [nth, { report }] of file[list].entries()) {
      need(`/${list}/${nth}/report`, report, reports, 'report')
    }
  }
  if (file.testimony) {
    const { chains, ties, copies, pairs } = file.testimony
    for (const [nth, chain] of chains.entries()) {
      need(`/testimony/chains/${nth}/statement`, chain.statement, statements, 'statement')
      need(`/testimony/chains/${nth}/report`, chain.report, reports, 'report')
      needAll(`/testimony/chains/${nth}/path`, chain.path, anyone, 'actor or report')
    }
    needEvidence('/testimony/chains', chains)
    for (const [nth, { actor, body }] of ties.entries()) {
      needAll(`/testimony/ties/${nth}`, [actor, body], actors, 'actor')
    }
    needEvidence('/testimony/ties', ties)
    for (const [nth, { a, b, evidence }] of copies.entries()) {
      needAll(`/testimony/copies/${nth}`, [a, b], statements, 'statement')
      needAll(
        `/testimony/copies/${nth}/evidence`,
        evidence.map(({ report }) => report),
        reports,
        'report',
      )
    }
    for (const [nth, { a, b }] of pairs.entries()) {
      needAll(`/testimony/pairs/${nth}`, [a, b], actors, 'actor')
    }
    needEvidence('/testimony/pairs', pairs)
  }
  return faults
}

/** What does not add up in one side of a claim. */
function listMiscounts(standing: Standing): string[] {
  const { origins, chains, weakest, statements } = standing
  const wrong: string[] = []
  if (origins.low > origins.high) wrong.push(`origins run from ${origins.low} down to ${origins.high}`)
  if (origins.groups.length !== origins.low) {
    wrong.push(`${origins.groups.length} groups of origins are listed, ${origins.low} are counted`)
  }
  // Menger's theorem: the smallest cut has as many members as there are disjoint chains.
  if (chains !== weakest.length) wrong.push(`${chains} chains, but ${weakest.length} in the weakest set`)
  if (statements.length > 0 && (origins.low === 0 || chains === 0))
    wrong.push('statements, but no origin or no chain')
  if (statements.length === 0 && (origins.high > 0 || chains > 0))
    wrong.push('origins or chains without a statement')
  return wrong
}
