import type { CaseIndex } from '../answers/case-index.js'
import { type FoundParty, findActor, findReport } from '../answers/find-party.js'
import { listed } from '../answers/wording.js'
import { escaped, inert } from './screen/flow.js'
import { UsageError } from './world.js'

/**
 * The report that is asked for on the command line.
 *
 * @throws {UsageError} when none or several fit; then with those to choose from
 */
export function askReport(index: CaseIndex, asked: string): string {
  const known = index.file.reports.map((report) => index.labels.get(report.id)!)
  return chosen(index, asked, findReport(index, asked), {
    one: 'report',
    several: 'reports',
    remedy: `Give its file's name or its id. There are: ${inert(listed(known, 8))}.`,
  })
}

/** The actor that is asked for, or the report that stands for its unknown outlet; errors as above. */
export function askActor(index: CaseIndex, asked: string): string {
  return chosen(index, asked, findActor(index, asked), {
    one: 'actor',
    several: 'actors',
    remedy: 'Give a name as the screen shows it, or an id (hearsay why CASE CLAIM --json has them).',
  })
}

interface Sort {
  one: string
  several: string
  remedy: string
}

function chosen(index: CaseIndex, asked: string, found: FoundParty, sort: Sort): string {
  if (found.kind === 'found') return found.id
  if (found.kind === 'none') throw new UsageError(`no ${sort.one} fits '${escaped(asked)}'. ${sort.remedy}`)
  const lines = found.ids.map((id) => `  ${id}  ${inert(describe(index, id))}`)
  throw new UsageError(
    `several ${sort.several} fit '${escaped(asked)}'. Give one of these ids:\n${lines.join('\n')}`,
  )
}

/** 'a senior official (unnamed), in border-post.txt' */
function describe(index: CaseIndex, id: string): string {
  const actor = index.actors.get(id)
  const label = index.labels.get(id)
  if (!actor) {
    const report = index.reports.get(id)
    return report ? `${report.file ?? label}: ${report.headline}` : id
  }
  const reports = [...new Set(actor.mentions.map(({ report }) => index.labels.get(report) ?? report))]
  return `${actor.name} (${actor.kind})${reports.length > 0 ? `, in ${listed(reports, 3)}` : ''}`
}
