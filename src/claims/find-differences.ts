import type { ReadReport } from '../model/read-report.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { WordMeaning } from '../model/word-meaning.js'
import { attitudeOf } from './attitude.js'
import { listBecause } from './details/because.js'
import { listCalled } from './details/called.js'
import { listCallings } from './details/callings.js'
import { deniedWords } from './details/denied.js'
import { type OpenReport, openReport } from './details/detail.js'
import { kinWords } from './details/kin-words.js'
import { listLeftOpen } from './details/left-open.js'
import { listDetails } from './details/list-details.js'
import { listOpposed } from './details/opposed.js'
import { listPersons } from './details/persons.js'
import { listReasons } from './details/reasons.js'
import { listSaid } from './details/said.js'
import { listStandIns } from './details/stand-ins.js'
import { type Difference, listDifferences } from './differing.js'
import { SETTINGS } from './settings.js'
import type { ActorPlace } from './terms.js'

/**
 * Where the statements of a case tell one thing differently: a number, a time, a place, who did it, and what one says
 * and another denies. Looked for apart from the claims, since accounts differ in a word of sentences that are about much else.
 * @param placesOf report → mentions of its named actors, in reading order
 * @param meaning what the language tells of its words, where it is known
 */
export function findDifferences(
  reads: readonly ReadReport[],
  statements: readonly Statement[],
  placesOf: ReadonlyMap<string, readonly ActorPlace[]>,
  meaning?: WordMeaning,
): Difference[] {
  const words = kinWords(reads, meaning)
  const alone = reads.map((read) => openReport(read, placesOf.get(read.report.id) ?? [], words))
  const called = listCalled(alone)
  const opened = new Map(alone.map((open) => [open.read.report.id, { ...open, called }]))
  for (const { report, voices, content } of statements) {
    const open = opened.get(report)!
    const voice = voices.at(-1)?.span
    if (voice)
      for (const [pronoun, meant] of listStandIns(open, voice, content)) open.standIns.set(pronoun, meant)
  }
  const told = statements.map((statement) => {
    const open = opened.get(statement.report)!
    const attitude = attitudeOf(statement, open.read)
    return {
      open,
      attitude,
      content: statement.content,
      telling: statement.voices.flatMap(({ span }) => (span ? tellingOf(open, span) : [])),
      denials: [
        ...deniedWords(open, statement.content, attitude, statement.cue),
        ...(statement.stance === 'declines' ? listLeftOpen(open, statement.content) : []),
      ],
    }
  })
  const denials = told.flatMap((one) => one.denials)
  const asked = new Set(denials.flatMap(({ cores }) => cores))
  const denied = new Set(denials.flatMap(({ cores, isOpen }) => (isOpen ? [] : cores)))
  return listDifferences(
    told.map(({ open, attitude, content, telling, denials }) => [
      ...listDetails(open, content),
      ...listCallings(open, content, telling, attitude === 'against'),
      ...listPersons(open, [...content, ...telling]),
      ...(attitude === 'for' ? [...listBecause(open, content), ...listReasons(open, content)] : []),
      ...listOpposed(open, content, denials),
      ...listSaid(open, content, denials, { asked, denied }, attitude),
    ]),
    statements.map(({ report, voices }) => `${report} ${voices.at(-1)?.actor ?? ''}`),
    SETTINGS.differs,
    words.areNear,
  )
}

/** How far behind the phrase that tells who speaks, in code units, more of who it is may stand: 'Ruiz, of the harbour museum, said'. */
const FURTHER = 130

/** A phrase that tells who speaks, and what stands behind it between commas. */
function tellingOf({ read }: OpenReport, { start, end }: Span): Span[] {
  const behind = /^,\s+(?:of|from|at|with|an?|the)\s[^,.;:"”]{3,120}(?=,)/.exec(
    read.report.text.slice(end, end + FURTHER),
  )
  return [{ start, end: behind ? end + behind[0].length : end }]
}
