import { resolveActors } from './actors/resolve-actors.js'
import { findDifferences } from './claims/find-differences.js'
import { groupClaims } from './claims/group-claims.js'
import { readReport } from './ingest/read-report.js'
import type { CaseFile } from './model/case-file.js'
import type { Diagnostic } from './model/diagnostic.js'
import { ENGINE } from './model/engine.js'
import { contentId } from './model/id.js'
import type { ParsedReport } from './model/language.js'
import type { ReadReport } from './model/read-report.js'
import type { Reader } from './model/reader.js'
import { textOf } from './model/span.js'
import type { WordMeaning } from './model/word-meaning.js'
import { accountsReader } from './pipeline/accounts.js'
import { bindStatements, listDoubtful, listPlaces, listTies } from './pipeline/bind-statements.js'
import { toCaseReport } from './pipeline/case-report.js'
import { drawSides, keepTestimony, withTellingCopies } from './pipeline/claim-sides.js'
import { unnamedComparer } from './pipeline/compare-unnamed.js'
import { creditFinder, knownCredits, listAgencies } from './pipeline/credits.js'
import { listEchoes } from './pipeline/echoes.js'
import { hearsayFinder, nextVoicedFinder } from './pipeline/hearsay.js'
import { joinStrands } from './pipeline/join-strands.js'
import { listNamedElsewhere } from './pipeline/named-elsewhere.js'
import { type Ordered, orderDiagnostics, orderReports } from './pipeline/order-reports.js'
import { gatherWords } from './pipeline/sayings.js'
import type { Bonds } from './pipeline/strands/list-bonds.js'
import { divideCase, MOST, WHOLE_UP_TO } from './pipeline/strands/list-strands.js'
import type { Topical } from './pipeline/strands/weigh-topics.js'
import { tellWords } from './pipeline/tell-words.js'
import { tellerFinder } from './pipeline/tellers.js'
import { listLinks } from './pipeline/unnamed-links.js'
import { assignClaims, listPropositions, writeClaims } from './pipeline/write-claims.js'
import { listCaseCredits } from './provenance/credits.js'
import { listDerivations } from './provenance/derivations.js'
import { listDisagreements } from './provenance/disagreements.js'
import { type Ground, listDrawnOn } from './provenance/ground.js'
import type { Setting } from './provenance/read-difference.js'
import { findReuse } from './provenance/reuse.js'
import type { Witnesses } from './provenance/testimony.js'
import { listDoubts } from './statements/doubts.js'
import { findStatements } from './statements/find-statements.js'
import { splitStatements } from './statements/parts.js'

/** One input as it comes from the outside: its bytes and the name it was given under. */
export interface Input {
  bytes: Uint8Array
  file?: string
  url?: string
}

/** Told after every report: how many are done, how many there are, what is being done. */
export type Progress = (done: number, total: number, what: string) => void

/**
 * All stages in order. Read this first: each step below is one stage, a pure function over the values of `model/`.
 * What cannot be read is a diagnostic of severity `refused`; it never stops the rest. The order of inputs does not show.
 */
export function analyze(inputs: readonly Input[], reader: Reader, progress: Progress = () => {}): CaseFile {
  const reads: ReadReport[] = []
  const diagnostics: Diagnostic[] = []
  for (const one of readInputs(inputs, reader, (done) => progress(done, inputs.length, 'reading'))) {
    if (one.read) reads.push(one.read)
    diagnostics.push(...one.diagnostics)
  }
  progress(inputs.length, inputs.length, 'comparing')
  return gatherCase(reads, diagnostics, reader.meaning)
}

/** What the per-report stages made of one input; `read` is null when it was refused. */
export interface InputRead {
  read: ReadReport | null
  diagnostics: Diagnostic[]
}

/** Reports that go through a stage one after the other before the next stage has them. */
const HANDFUL = 16

/**
 * The per-report stages: bytes → report → language → statements. Looks at no other report, so it can be cached by
 * content and run anywhere. A handful goes through each stage together: a stage that stays at work has its tables at
 * hand, which saves a sixth of the time.
 *
 * @param done told how many are read
 */
export function readInputs(
  inputs: readonly Input[],
  reader: Reader,
  done: (count: number) => void = () => {},
): InputRead[] {
  const all: InputRead[] = []
  for (let from = 0; from < inputs.length; from += HANDFUL) {
    const found = inputs.slice(from, from + HANDFUL).map((input) => readReport(input.bytes, input))
    const parsed = found.map(({ report }) => report && reader.read(report))
    for (const [i, one] of parsed.entries()) {
      const { diagnostics } = found[i]!
      all.push(one ? toRead(one, diagnostics) : { read: null, diagnostics })
      done(all.length)
    }
  }
  return all
}

/** The same for one input. */
export const readInput = (input: Input, reader: Reader): InputRead => readInputs([input], reader)[0]!

const toRead = (parsed: ParsedReport, before: readonly Diagnostic[]): InputRead => ({
  read: { ...parsed, statements: splitStatements(parsed, findStatements(parsed)) },
  diagnostics: [...before, ...parsed.diagnostics, ...listDoubts(parsed)],
})

/** A case to which reports can be added: what was gathered of each strand is kept, and the strands that stay as they were are not gathered again. */
export interface OpenCase {
  reads: readonly ReadReport[]
  /** Of the per-report stages. */
  diagnostics: readonly Diagnostic[]
  /** Reports of a strand, told by `strandKey` → what was found in them. */
  strands: ReadonlyMap<string, CaseFile>
  /** By which the case was divided, if it was. */
  bonds?: Bonds
  /** What the language tells of its words. */
  meaning?: WordMeaning
  file: CaseFile
}

/**
 * The cross-report stages, strand by strand.
 * @param before diagnostics of the per-report stages, which go into the same list
 * @param meaning what the language tells of its words: a reader's
 */
export const gatherCase = (
  given: readonly ReadReport[],
  before: readonly Diagnostic[] = [],
  meaning?: WordMeaning,
): CaseFile => openCase(given, before, undefined, undefined, undefined, meaning).file

/** The same, to be added to. @param known strands gathered before; @param wholeUpTo and `most` as for `divideCase` */
export const openCase = (
  given: readonly ReadReport[],
  before: readonly Diagnostic[] = [],
  known: OpenCase['strands'] = new Map(),
  wholeUpTo = WHOLE_UP_TO,
  most = MOST,
  meaning?: WordMeaning,
): OpenCase => reopenCase(given, before, { strands: known, ...(meaning ? { meaning } : {}) }, wholeUpTo, most)

/** The case with reports added: the same as all of them gathered at once, at the cost of the strands they belong to. */
export const addToCase = (
  open: OpenCase,
  added: readonly ReadReport[],
  said: readonly Diagnostic[] = [],
  wholeUpTo = WHOLE_UP_TO,
  most = MOST,
): OpenCase => reopenCase([...open.reads, ...added], [...open.diagnostics, ...said], open, wholeUpTo, most)

/** @param known what was found before, in these reports or others; it saves time and changes nothing */
function reopenCase(
  given: readonly ReadReport[],
  before: readonly Diagnostic[],
  known: Pick<OpenCase, 'strands' | 'bonds' | 'meaning'> & { file?: CaseFile },
  wholeUpTo: number,
  most: number,
): OpenCase {
  const { meaning } = known
  const { reads, diagnostics } = orderReports(given, before)
  const divided = divideCase(reads, wholeUpTo, most, known.bonds)
  const strands = new Map<string, CaseFile>()
  for (const places of divided.strands) {
    const own = places.map((i) => reads[i]!)
    const key = strandKey(own)
    strands.set(key, known.strands.get(key) ?? gatherStrand(own, meaning))
  }
  const joined = known.file && { parts: [...known.strands.values()], file: known.file }
  const file = strands.size === 0 ? gatherStrand([]) : joinStrands([...strands.values()], joined)
  return {
    reads: given,
    diagnostics: before,
    strands,
    ...(divided.bonds ? { bonds: divided.bonds } : {}),
    ...(meaning ? { meaning } : {}),
    file: { ...file, diagnostics: orderDiagnostics(diagnostics) },
  }
}

/** What must be at hand of each report while the strands of a case are gathered one after the other. A `ReadReport` is one. */
export type ReportCard = Ordered & Topical

/**
 * A case that is too large to be held: each strand as a case file of its own, in which nothing is spoken of that it does not
 * hold. Joined, they are the case that `gatherCase` makes of all reports, but for what was said of inputs that are no report.
 * @param load reads that were kept elsewhere, in the order of their cards
 */
export function* gatherStrands(
  given: readonly ReportCard[],
  load: (cards: readonly ReportCard[]) => readonly ReadReport[],
  before: readonly Diagnostic[] = [],
  wholeUpTo = WHOLE_UP_TO,
  most = MOST,
  meaning?: WordMeaning,
): Generator<CaseFile> {
  const { reads: cards, diagnostics } = orderReports(given, before)
  const said = new Map<string, Diagnostic[]>()
  for (const one of diagnostics)
    if (one.report !== undefined) said.set(one.report, [...(said.get(one.report) ?? []), one])
  for (const places of divideCase(cards, wholeUpTo, most).strands) {
    const own = places.map((i) => cards[i]!)
    const reads = load(own).map((read, i) => withId(read, own[i]!.report.id))
    const saidOfOwn = own.flatMap(({ report }) => said.get(report.id) ?? [])
    yield { ...gatherStrand(reads, meaning), diagnostics: orderDiagnostics(saidOfOwn) }
  }
}

/** Of files with equal bytes all but the first have another id in their case. */
const withId = (read: ReadReport, id: string): ReadReport =>
  read.report.id === id ? read : { ...read, report: { ...read.report, id } }

/** Ids are made of the bytes; the paths stand in the case file. */
const strandKey = (reads: readonly ReadReport[]): string =>
  contentId('strand', ...reads.flatMap(({ report: { id, file = '', url = '' } }) => [id, file, url]))

/** What is compared with one another: reuse and credits → actors → claims → provenance. @param reads in order of their ids */
function gatherStrand(reads: readonly ReadReport[], meaning?: WordMeaning): CaseFile {
  const textOfReport = new Map(reads.map(({ report }) => [report.id, report.text]))
  const published = new Map(reads.map(({ report }) => [report.id, report.published]))
  const setting: Setting = {
    textOf: (passage) => textOf(textOfReport.get(passage.report)!, passage),
    publishedOf: (report) => published.get(report),
  }

  const reuse = findReuse(reads)
  const echoes = listEchoes(reuse, reads)
  const credits = listCaseCredits(reads)

  const credited = [...credits].map(
    ([id, list]) => [id, list.map(({ on, evidence }) => ({ name: on, span: evidence }))] as const,
  )
  const cast = resolveActors(reads, new Map(credited))
  const actors = new Map(cast.actors.map((actor) => [actor.id, actor]))
  const bound = reads.flatMap((read) => bindStatements(read, cast))
  const doubtful = listDoubtful(reads, bound, cast)
  const propositions = listPropositions(bound)
  const places = listPlaces(cast)
  const differences = findDifferences(reads, propositions, places, meaning)
  const groups = groupClaims(reads, propositions, places, echoes, {
    readAccounts: accountsReader(differences, propositions, setting),
    ...(meaning ? { meaning } : {}),
  })

  const words = gatherWords(reads, bound, cast, places)
  const compareUnnamed = unnamedComparer(cast, echoes, words)
  const links = [
    ...listLinks(groups, propositions, cast, compareUnnamed),
    ...listNamedElsewhere(bound, cast, echoes, words, textOfReport),
  ]
  const derivations = listDerivations(
    reads.map(({ report }) => datedReport(report.id, published, cast.outlets)),
    knownCredits(credits, cast),
    reuse,
    links,
    actors,
  )

  const witnesses: Witnesses = {
    actors,
    outletOf: cast.outlets,
    agenciesOf: listAgencies(credits, cast),
    creditIn: creditFinder(credits, cast),
    nextVoiced: nextVoicedFinder(bound),
    tellerOf: tellerFinder(cast),
    isDoubtful: (statement) => doubtful.has(statement.id),
    isHearsay: hearsayFinder(textOfReport),
  }
  const statements = new Map(propositions.map((statement) => [statement.id, statement]))
  // Where each origin count is decided from: provenance/standing.ts traces every side of a claim with these.
  const ground: Ground = {
    actors,
    statements,
    tiesOf: listTies(cast),
    compareUnnamed,
    drawsOn: listDrawnOn(derivations),
  }
  const sides = withTellingCopies(drawSides(groups, propositions, witnesses, echoes), ground)
  const claims = writeClaims(groups, propositions, sides, textOfReport, ground)

  return {
    format: 'hearsay-case',
    version: 1,
    engine: ENGINE,
    reports: reads.map(({ report }) => toCaseReport(report, cast)),
    actors: tellWords(cast.actors, words),
    statements: assignClaims(bound, groups, propositions, claims),
    claims,
    derivations,
    sources: links,
    disagreements: listDisagreements(
      differences.map(({ pairs, ...rest }) => ({
        ...rest,
        pairs: pairs.map(({ a, b, ...pair }) => ({ ...pair, a: propositions[a]!, b: propositions[b]! })),
      })),
      groups.map(({ opposed }) =>
        opposed.map(({ along, against, likeness }) => ({
          along: propositions[along]!,
          against: propositions[against]!,
          likeness,
        })),
      ),
      setting,
    ),
    moments: reads.flatMap(({ report, moments }) =>
      moments.map((moment) => ({ report: report.id, ...moment })),
    ),
    quantities: reads.flatMap(({ report, quantities }) =>
      quantities.map((quantity) => ({ report: report.id, ...quantity })),
    ),
    diagnostics: [],
    testimony: keepTestimony(sides, cast.affiliations, statements, compareUnnamed, witnesses),
  }
}

/** What derivations ask of a report: when it was published, and by whom. */
function datedReport(
  id: string,
  published: ReadonlyMap<string, string | undefined>,
  outlets: ReadonlyMap<string, string>,
) {
  const date = published.get(id)
  const outlet = outlets.get(id)
  return {
    id,
    ...(date === undefined ? {} : { published: date }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}
