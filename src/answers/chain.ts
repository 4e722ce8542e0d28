import type { CaseReport } from '../model/case-file.js'
import type { Passage, Span } from '../model/span.js'
import type { Form, Stance, Statement, Voice, VoiceHow } from '../model/statement.js'
import type { CaseIndex } from './case-index.js'
import { wordsOf } from './difference.js'
import { nameOf, type Party, partyOf } from './party.js'
import { oneLine } from './wording.js'

/** One link on the way of a content from the world to the reader. */
export interface Step {
  party: Party
  /**
   * `voice`: in the words; `elsewhere`: the same report gives it to this voice in another sentence; `credit`: a credit
   * in the report puts it there; `report`: the page that was read.
   */
  as: 'voice' | 'elsewhere' | 'credit' | 'report'
  /** The source phrase or credit as it stands, without a comma that closes it; null for a carried-over voice and for the report. */
  worded: string | null
  where: Passage | null
  how: VoiceHow | null
}

/** One statement with the whole way it came. */
export interface Chain {
  statement: string
  report: Party
  published?: string
  side: 'for' | 'against' | 'neither'
  form: Form
  stance: Stance
  /** The quoted words. */
  words: string
  cue: string | null
  hedges: string[]
  /** Its words are not so alike the others that it surely tells this claim: the low end does not count it. */
  isUnsure: boolean
  /** From the innermost voice (nearest the world) to the report. */
  steps: Step[]
}

/**
 * The way of one statement, innermost voice first, the report last.
 *
 * @param elsewhere a statement of the same claim, side and report that names a source: a report that says in its own
 *   voice what it elsewhere gives to somebody has shown from whom it has it
 */
export function chainOf(
  index: CaseIndex,
  statement: Statement,
  { side, isUnsure }: Pick<Chain, 'side' | 'isUnsure'>,
  elsewhere?: Statement,
): Chain | null {
  const report = index.reports.get(statement.report)
  if (!report) return null
  const isOwn = statement.voices.length === 0
  const voices = isOwn ? (elsewhere?.voices ?? []) : statement.voices
  const steps: Step[] = innermostFirst(voices).map((voice) => ({
    party: partyOf(index, voice.actor),
    as: isOwn ? 'elsewhere' : 'voice',
    worded: voice.span ? nameOf(wordsAt(report, voice.span)) : null,
    where: voice.span ? { report: report.id, ...voice.span } : null,
    how: voice.how,
  }))
  if (!isOwn || !elsewhere) steps.push(...listCreditSteps(index, report, statement))
  steps.push({ party: partyOf(index, report.id), as: 'report', worded: null, where: null, how: null })
  const chain: Chain = {
    statement: statement.id,
    report: partyOf(index, report.id),
    side,
    form: statement.form,
    stance: statement.stance,
    words: wordsOf(report.text, statement),
    cue: statement.cue ? wordsAt(report, statement.cue) : null,
    hedges: statement.hedges.map((span) => wordsAt(report, span)),
    isUnsure,
    steps,
  }
  if (report.published !== undefined) chain.published = report.published
  return chain
}

/** Each actor once, where the testimony first reaches it: who quotes himself is one link, not two. */
function innermostFirst(voices: readonly Voice[]): Voice[] {
  const reversed = [...voices].reverse()
  return reversed.filter((voice, at) => reversed.findIndex((each) => each.actor === voice.actor) === at)
}

/**
 * Outlets that the report credits for this statement. A credit in the furniture (a dateline, a signature line) is for
 * the whole report; one in the story counts only for the sentence it stands in, as it does where
 * origins are counted: a report that credits an agency for one thing has the next from elsewhere.
 */
export function listCreditSteps(index: CaseIndex, report: CaseReport, statement: Statement): Step[] {
  const known = new Set([...statement.voices.map((voice) => voice.actor), report.outlet])
  const steps: Step[] = []
  for (const derivation of index.derivations.get(report.id) ?? []) {
    const actor = derivation.on.actor
    if (
      derivation.kind !== 'credit' ||
      actor === undefined ||
      known.has(actor) ||
      derivation.probability < 0.5
    ) {
      continue
    }
    const where = derivation.evidence.find(
      (passage) => passage.report === report.id && reaches(report, passage, statement),
    )
    if (!where) continue
    known.add(actor)
    steps.push({
      party: partyOf(index, actor),
      as: 'credit',
      worded: wordsAt(report, where),
      where,
      how: null,
    })
  }
  return steps
}

function reaches(report: CaseReport, credit: Span, statement: Statement): boolean {
  const inStory = report.body.some((span) => span.start <= credit.start && credit.end <= span.end)
  if (!inStory) return true
  const { text } = report
  let from = credit.start
  while (from > 0 && !endsSentence(text, from)) from--
  let to = credit.end
  while (to < text.length && !endsSentence(text, to)) to++
  return statement.content.some((span) => span.end > from && span.start < to)
}

/** Does a sentence end right before this place? Roughly: a stop, perhaps a closing mark, then white space. */
const endsSentence = (text: string, at: number): boolean =>
  text[at - 1] === '\n' || /[.!?]["”’)]?\s$/.test(text.slice(Math.max(0, at - 3), at))

function wordsAt(report: CaseReport, span: Span): string {
  return oneLine(report.text.slice(span.start, span.end))
}
