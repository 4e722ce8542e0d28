import type { Claim } from '../model/claim.js'
import type { Reason } from '../model/reason.js'
import type { RecalledCase } from '../provenance/recall.js'
import { type TracedSide, traceSide } from '../provenance/standing.js'
import type { CaseIndex } from './case-index.js'
import { asTitle } from './claim-summary.js'
import { wordsOf } from './difference.js'
import { type Party, partyOf, textParty } from './party.js'
import { rankClaims } from './rank.js'
import { oneLine } from './wording.js'

/** The whole derivation of a claim's range. */
export interface WhyAnswer {
  id: string
  number: number
  /** How many claims the case has. */
  of: number
  words: string
  for: SideWhy
  against: SideWhy
}

/** How the range of one side comes about; lists are empty where nothing stands on it. */
export interface SideWhy {
  reports: number
  low: number
  high: number
  statements: StatementWhy[]
  /** The origins of the high end. */
  origins: OriginWhy[]
  /** Those of the low end, each by the letters of the origins that may be one. */
  groups: { letters: string[]; joins: { letters: [string, string]; because: ReasonWhy }[] }[]
  /** True when there were too many to find the fewest groups; the true low end may be higher. */
  bounded?: true
  /** As many chains as share no link. */
  chains: Party[][]
  weakest: Party[]
  /** Whom every chain passes, in the order of telling. */
  passed: Party[]
}

/** One statement and how it reached the reader. */
export interface StatementWhy {
  /** From 1, in the order of the side. */
  number: number
  id: string
  /** Label of its report. */
  report: string
  published?: string
  words: string
  cue: string | null
  /** Letter of the origin where it enters. */
  origin: string
  /** From where testimony enters to who published it. */
  chain: Party[]
  /** Does its report say it in its own voice? */
  isOwn: boolean
  /** Was who speaks worked out from words that leave doubt? */
  isDoubtful: boolean
  /** Why it begins where it does, if not with its own voice. */
  because: ReasonWhy[]
}

/** One origin of the high end. */
export interface OriginWhy {
  letter: string
  members: Party[]
  /** Numbers of its statements. */
  statements: number[]
  /** Why its members are certainly one. */
  because: ReasonWhy[]
}

/** A reason with the words it rests on. */
export interface ReasonWhy {
  code: string
  text: string
  weight: number
  evidence: { report: string; words: string }[]
}

/** How the range of a claim comes about, both sides of it. */
export function answerWhy(index: CaseIndex, recalled: RecalledCase, claim: Claim): WhyAnswer {
  const side = (name: 'support' | 'against'): SideWhy =>
    answerSideWhy(index, traceSide(recalled.sideOf(claim, name), recalled.ground))
  return {
    id: claim.id,
    number: rankClaims(index).findIndex((each) => each.id === claim.id) + 1,
    of: index.file.claims.length,
    words: asTitle(oneLine(claim.text)),
    for: side('support'),
    against: side('against'),
  }
}

function answerSideWhy(index: CaseIndex, traced: TracedSide): SideWhy {
  const party = (id: string): Party => {
    const text = traced.texts.find((each) => each.id === id)
    return text ? textParty(index, text) : partyOf(index, id)
  }
  const parties = (ids: readonly string[]): Party[] => ids.map(party)
  const originOf = new Map(
    traced.strict.flatMap(({ statements }, i) => statements.map((id) => [id, letter(i)] as const)),
  )
  const numberOf = new Map(traced.placed.map(({ chain }, i) => [chain.statement, i + 1]))
  // What is said of one statement's chain stands with it, not once more with its origin.
  const ofChains = new Set(traced.placed.flatMap(({ chain }) => chain.because.map(reasonKey)))
  return {
    reports: new Set(traced.placed.map(({ chain }) => chain.report)).size,
    low: traced.loose.length,
    high: traced.strict.length,
    statements: traced.placed.map(({ chain, upstream }, i): StatementWhy => {
      const statement = index.statements.get(chain.statement)!
      const report = index.reports.get(chain.report)!
      return {
        number: i + 1,
        id: chain.statement,
        report: index.labels.get(chain.report) ?? chain.report,
        ...(report.published === undefined ? {} : { published: report.published }),
        words: wordsOf(report.text, statement),
        cue: statement.cue && oneLine(report.text.slice(statement.cue.start, statement.cue.end)),
        origin: originOf.get(chain.statement)!,
        chain: parties(upstream ? [upstream.link, ...chain.path] : chain.path),
        isOwn: statement.voices.length === 0,
        isDoubtful: chain.kind === 'doubtful',
        because: [...chain.because, ...(upstream ? [upstream.because] : [])].map((each) =>
          answerReason(index, each),
        ),
      }
    }),
    origins: traced.strict.map(({ members, statements, because }, i) => ({
      letter: letter(i),
      members: parties(members),
      statements: statements.map((id) => numberOf.get(id)!),
      because: because
        .filter((reason) => !ofChains.has(reasonKey(reason)))
        .map((reason) => answerReason(index, reason)),
    })),
    groups: traced.loose.map(({ strict, joins }) => ({
      letters: strict.map(letter),
      joins: joins.map(({ a, b, reason }) => ({
        letters: [letter(a), letter(b)],
        because: answerReason(index, reason),
      })),
    })),
    ...(traced.isExact ? {} : { bounded: true }),
    chains: traced.apart.map(parties),
    weakest: parties(traced.weakest),
    passed: parties(traced.passed),
  }
}

const reasonKey = ({ code, text }: Reason): string => `${code} ${text}`

/** A, B, … Z, AA, AB: short to point at. */
function letter(place: number): string {
  const rest = Math.floor(place / 26)
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (place % 26))
}

function answerReason(index: CaseIndex, { code, text, weight, evidence = [] }: Reason): ReasonWhy {
  return {
    code,
    text: oneLine(text),
    weight,
    evidence: evidence.map(({ report, start, end }) => ({
      report: index.labels.get(report) ?? report,
      words: oneLine(index.reports.get(report)?.text.slice(start, end) ?? ''),
    })),
  }
}
