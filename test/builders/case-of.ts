import type { Actor, ActorKind } from '../../src/model/actor.js'
import type { CaseFile, CaseReport } from '../../src/model/case-file.js'
import type { Claim, OriginGroup, Standing } from '../../src/model/claim.js'
import type { Derivation, Disagreement } from '../../src/model/provenance.js'
import type { Passage, Span } from '../../src/model/span.js'
import type { Form, Stance, Statement, VoiceHow } from '../../src/model/statement.js'

/** A report as a test writes it. Lines that begin with `| ` are furniture: in the text, not in the story. */
interface ReportWritten {
  outlet?: string
  file?: string
  headline: string
  published?: string
  text: string
}

/** A statement as a test writes it: every span is given by its words. */
interface StatementWritten {
  report: string
  /** Outermost first: `actor: 'source phrase'`, or `actor: null` when carried over. */
  by?: [actor: string, phrase: string | null][]
  cue?: string
  /** Content spans, in reading order. */
  says: string[]
  form?: Form
  stance?: Stance
  hedges?: string[]
  claim?: string
  against?: boolean
  neither?: boolean
}

export interface CaseWritten {
  reports: Record<string, ReportWritten>
  actors: Record<string, { name: string; kind: ActorKind; role?: string }>
  statements: Record<string, StatementWritten>
  /** Groups of origins by claim and side; `high` when it is above the number of groups. */
  claims: Record<string, { text: string; support?: SideWritten; against?: SideWritten }>
  derivations?: Derivation[]
  disagreements?: Disagreement[]
  diagnostics?: CaseFile['diagnostics']
}

interface SideWritten {
  groups: OriginGroup[]
  high?: number
  weakest: string[]
}

/** A case made by hand: what the stages would have found, so that answers and exports are tested without them. */
export function caseOf(written: CaseWritten): CaseFile {
  const reports = Object.entries(written.reports).map(([id, report]) => reportOf(id, report))
  const texts = new Map(reports.map((report) => [report.id, report.text]))
  const statements = Object.entries(written.statements).map(([id, each]) =>
    statementOf(id, each, texts.get(each.report) ?? ''),
  )
  const mentions = mentionsOf(statements)
  return {
    format: 'hearsay-case',
    version: 1,
    engine: 'hearsay/0.0.0-test',
    reports,
    actors: Object.entries(written.actors).map(
      ([id, actor]): Actor => ({
        id,
        aliases: [],
        mentions: mentions.get(id) ?? [],
        because: [],
        ...actor,
      }),
    ),
    statements,
    claims: Object.entries(written.claims).map(([id, claim]) => claimOf(id, claim, written, statements)),
    derivations: written.derivations ?? [],
    sources: [],
    disagreements: written.disagreements ?? [],
    moments: [],
    quantities: [],
    diagnostics: written.diagnostics ?? [],
  }
}

/** The place of some words in a text. Throws when they are not there: a test with a typo must not pass. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`'${words}' is not in the text`)
  return { start, end: start + words.length }
}

export function passageIn(file: CaseFile, report: string, words: string): Passage {
  const text = file.reports.find((each) => each.id === report)?.text ?? ''
  return { report, ...spanIn(text, words) }
}

function reportOf(id: string, { text: marked, ...rest }: ReportWritten): CaseReport {
  const body: Span[] = []
  let text = ''
  for (const line of marked.split('\n')) {
    const words = line.replace(/^\| /, '')
    const start = text.length
    text += `${words}\n`
    if (words !== '' && words === line) body.push({ start, end: start + words.length })
  }
  return { id, bylines: [], language: 'en', text, body, sha256: '0'.repeat(64), ...rest }
}

function statementOf(id: string, written: StatementWritten, text: string): Statement {
  const how = (phrase: string | null): VoiceHow =>
    phrase === null
      ? 'carried'
      : /^(he|she|they)$/i.test(phrase)
        ? 'pronoun'
        : /^\p{Lu}/u.test(phrase)
          ? 'named'
          : 'described'
  return {
    id,
    report: written.report,
    voices: (written.by ?? []).map(([actor, phrase]) => ({
      actor,
      span: phrase === null ? null : spanIn(text, phrase),
      how: how(phrase),
    })),
    cue: written.cue === undefined ? null : spanIn(text, written.cue),
    content: written.says.map((words) => spanIn(text, words)),
    form: written.form ?? (written.by ? 'indirect' : 'own'),
    stance: written.stance ?? (written.against ? 'denies' : written.neither ? 'declines' : 'asserts'),
    hedges: (written.hedges ?? []).map((words) => spanIn(text, words)),
    claim: written.claim ?? null,
    polarity: written.against ? 'against' : 'for',
    confidence: 0.8,
  }
}

function mentionsOf(statements: readonly Statement[]): Map<string, Passage[]> {
  const mentions = new Map<string, Passage[]>()
  for (const { report, voices } of statements) {
    for (const { actor, span } of voices) {
      if (span) mentions.set(actor, [...(mentions.get(actor) ?? []), { report, ...span }])
    }
  }
  return mentions
}

function claimOf(
  id: string,
  claim: CaseWritten['claims'][string],
  written: CaseWritten,
  statements: readonly Statement[],
): Claim {
  const own = statements.filter((statement) => statement.claim === id)
  const side = (which: (each: StatementWritten) => boolean, groups: SideWritten | undefined): Standing => {
    const members = own.filter((statement) => which(written.statements[statement.id]!))
    const voices = [...new Set(members.flatMap((statement) => statement.voices.at(-1)?.actor ?? []))]
    const low = groups?.groups.length ?? 0
    return {
      reports: new Set(members.map((statement) => statement.report)).size,
      statements: members.map((statement) => statement.id),
      voices,
      unnamed: voices.filter((voice) => written.actors[voice]?.kind === 'unnamed').length,
      origins: { low, high: groups?.high ?? low, groups: groups?.groups ?? [] },
      chains: groups?.weakest.length ?? 0,
      weakest: groups?.weakest ?? [],
    }
  }
  return {
    id,
    text: claim.text,
    statements: own.map((statement) => statement.id),
    support: side((each) => !each.against && !each.neither, claim.support),
    against: side((each) => each.against === true, claim.against),
    neither: own
      .filter((statement) => written.statements[statement.id]?.neither)
      .map((statement) => statement.id),
  }
}
