import type { QuantityMention } from '../model/language.js'
import type { ReadReport } from '../model/read-report.js'
import type { Passage } from '../model/span.js'
import { shared, textOf } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { clusterByAverage } from './cluster.js'
import { compareContents, type Likenesses } from './likeness.js'
import { areOpposed, takeSides } from './polarity.js'
import { type ActorPlace, between, type ContentTerms, listTerms } from './terms.js'

/** What the tuning decides, in one place; the figures come from `npm run evaluate` on the labelled stories. */
export const SETTINGS = {
  /** Two groups of statements become one claim at this average likeness. */
  threshold: 0.12,
  /** Likeness of two statements that one copied stretch holds. */
  copied: 0.95,
  /** How much of a content another report must share word for word to count as copied. */
  copiedShare: 0.6,
  /** What is left of a likeness when the two count the same thing differently. */
  otherNumber: 0.3,
  /** The same where the wording is otherwise alike: then the number is just what they differ in. */
  otherNumberOnly: 0.05,
  /** From this likeness on the wording counts as otherwise alike. */
  otherwiseAlike: 0.5,
  /** How alike two statements must be for their different numbers to be held against each other. */
  rival: 0.15,
  rivalByUnit: 0.25,
  /** How alike two statements must be for one to be shown as the other's denial. */
  opposed: 0.15,
} as const

/** A claim before its provenance is known: indices into the statements given. */
export interface ClaimGroup {
  /** In the order of the statements. */
  members: number[]
  /** Whose words the claim is shown by. */
  central: number
  /** Members that go against the claim. */
  against: Set<number>
  /** Members that neither support nor deny. */
  neither: Set<number>
  /** Members that say the opposite of one another, those most alike: where the claim is disputed in so many words. */
  opposed: { along: number; against: number; likeness: number }[]
}

/** Two statements, by index, that count one thing differently. */
export interface Rivals {
  a: number
  b: number
  x: QuantityMention
  y: QuantityMention
  /** 0..1 */
  likeness: number
}

/** What this stage asks of the text that reports share; provenance answers it. */
export type AlignedWith = (a: Passage, report: string) => { passage: Passage; share: number } | null

/**
 * Gathers statements that speak to one proposition. Likeness of wording finds them, copied text makes two one,
 * and a different number for the same thing keeps two apart.
 * @param statements with `report` and `voices` filled in; `claim` and `polarity` are not looked at
 */
export function groupClaims(
  reads: readonly ReadReport[],
  statements: readonly Statement[],
  placesOf: ReadonlyMap<string, readonly ActorPlace[]>,
  partnersOf: ReadonlyMap<string, readonly string[]>,
  alignedWith: AlignedWith,
): { groups: ClaimGroup[]; rivals: Rivals[] } {
  const readOf = new Map(reads.map((read) => [read.report.id, read]))
  const contents = statements.map((statement) => {
    const read = readOf.get(statement.report)!
    const attitude = attitudeOf(statement, read)
    return listTerms(read, statement, placesOf.get(statement.report) ?? [], attitude === 'against')
  })
  const likenesses = compareContents(contents)
  // Copies first: a copy in which an editor changed the number says something else.
  joinCopies(statements, partnersOf, alignedWith, likenesses)
  const rivals = keepNumbersApart(statements, readOf, likenesses)
  const likeness = (i: number, j: number): number =>
    (i < j ? likenesses[i]!.get(j) : likenesses[j]!.get(i)) ?? 0
  const groups = clusterByAverage(likenesses, SETTINGS.threshold).map((members) =>
    describeGroup(members, statements, contents, readOf, likeness),
  )
  return { groups, rivals }
}

function quantitiesIn(read: ReadReport, statement: Statement): QuantityMention[] {
  return statement.content.flatMap((span) => between(read.quantities, span))
}

/** The first two quantities that count one thing differently; null when none do, or when the two also have a number for it in common. */
function findOtherNumber(
  a: readonly QuantityMention[],
  b: readonly QuantityMention[],
): [QuantityMention, QuantityMention] | null {
  let found: [QuantityMention, QuantityMention] | null = null
  for (const x of a)
    for (const y of b) {
      if ((x.of ?? x.unit) === undefined || x.of !== y.of || x.unit !== y.unit) continue
      if (x.value === y.value) return null
      found ??= [x, y]
    }
  return found
}

/** Lessens the likeness of statements that count one thing differently, and returns them: that is where accounts may differ. */
function keepNumbersApart(
  statements: readonly Statement[],
  readOf: ReadonlyMap<string, ReadReport>,
  likenesses: Likenesses,
): Rivals[] {
  const quantities = statements.map((statement) => quantitiesIn(readOf.get(statement.report)!, statement))
  const rivals: Rivals[] = []
  likenesses.forEach((row, i) => {
    if (quantities[i]!.length === 0) return
    for (const [j, likeness] of row) {
      const pair = findOtherNumber(quantities[i]!, quantities[j]!)
      if (!pair) continue
      row.set(
        j,
        likeness * (likeness < SETTINGS.otherwiseAlike ? SETTINGS.otherNumber : SETTINGS.otherNumberOnly),
      )
      // What is counted by name ('40 campers', '65 campers') ties two statements closer than a unit does.
      if (likeness >= (pair[0].of ? SETTINGS.rival : SETTINGS.rivalByUnit))
        rivals.push({ a: i, b: j, x: pair[0], y: pair[1], likeness })
    }
  })
  return rivals
}

/** What one echo shows about another: statements that stand in one copied stretch are one claim. */
function joinCopies(
  statements: readonly Statement[],
  partnersOf: ReadonlyMap<string, readonly string[]>,
  alignedWith: AlignedWith,
  likenesses: Likenesses,
): void {
  const byReport = new Map<string, number[]>()
  statements.forEach((statement, i) => {
    const known = byReport.get(statement.report)
    if (known) known.push(i)
    else byReport.set(statement.report, [i])
  })
  statements.forEach((statement, i) => {
    for (const partner of partnersOf.get(statement.report) ?? [])
      for (const span of statement.content) {
        const aligned = alignedWith({ report: statement.report, ...span }, partner)
        if (!aligned || aligned.share < SETTINGS.copiedShare) continue
        for (const j of byReport.get(partner) ?? []) {
          if (j <= i) continue
          const other = statements[j]!
          const length = other.content.reduce((sum, part) => sum + part.end - part.start, 0)
          const common = other.content.reduce((sum, part) => sum + shared(part, aligned.passage), 0)
          // Both ways: a clause copied out of a long sentence is not the whole sentence.
          if (common < SETTINGS.copiedShare * length) continue
          likenesses[i]!.set(j, Math.max(likenesses[i]!.get(j) ?? 0, SETTINGS.copied * aligned.share))
        }
      }
  })
}

function describeGroup(
  members: number[],
  statements: readonly Statement[],
  contents: readonly ContentTerms[],
  readOf: ReadonlyMap<string, ReadReport>,
  likeness: (i: number, j: number) => number,
): ClaimGroup {
  const attitudes = new Map(
    members.map((i) => [i, attitudeOf(statements[i]!, readOf.get(statements[i]!.report)!)]),
  )
  const declining = new Set(members.filter((i) => attitudes.get(i) === 'neither'))
  // Where all decline, that is the claim: 'it is not known whether the boats were insured'.
  const neither = declining.size === members.length ? new Set<number>() : declining
  // Large groups are sampled: who is central among two thousand like statements needs no four million looks.
  const sample = members.slice(0, LARGEST_COMPARED)
  const centrality = new Map(
    members.map((i) => [i, sample.reduce((sum, j) => sum + (i === j ? 0 : likeness(i, j)), 0)]),
  )
  const order = [...members].sort((i, j) => centrality.get(j)! - centrality.get(i)! || i - j)
  const speaking = order.filter((i) => !neither.has(i))
  const sides = takeSides(speaking.slice(0, LARGEST_COMPARED), contents, likeness)
  const sideOf = (isOther: boolean): number[] =>
    speaking.filter((i) => (sides.get(i) ?? attitudes.get(i) === 'against') === isOther)
  const isOther = chooseClaim(sideOf(false), sideOf(true), statements, contents, attitudes)
  const along = sideOf(isOther)
  const against = new Set(sideOf(!isOther))
  // The words of one who says it; where nobody does, of one who denies it: 'denied that the gate had failed'.
  const central = along.find((i) => attitudes.get(i) === 'for') ?? along[0] ?? order[0]!
  return { members, central, against, neither, opposed: listOpposed(along, against, contents, likeness) }
}

/** Members compared each with each: beyond, a claim is so often repeated that more comparing changes nothing. */
const LARGEST_COMPARED = 400

/**
 * Which of two sides is the claim: true for the other one. What is said outright makes the claim, not what is only
 * denied ('Vale denied that the gate failed' speaks against its failing, also where nobody is heard to say so); of two
 * sides that are both said outright, the one in more reports, and of equals the one that is not a negation.
 */
function chooseClaim(
  one: readonly number[],
  other: readonly number[],
  statements: readonly Statement[],
  contents: readonly ContentTerms[],
  attitudes: ReadonlyMap<number, 'for' | 'against' | 'neither'>,
): boolean {
  const outright = (side: readonly number[]): number[] => side.filter((i) => attitudes.get(i) !== 'against')
  const reports = (side: readonly number[]): number =>
    new Set(outright(side).map((i) => statements[i]!.report)).size
  if (reports(one) === 0 && reports(other) === 0) return one.length > 0
  if (reports(one) !== reports(other)) return reports(other) > reports(one)
  return outright(one).some((i) => contents[i]!.negated.size > contents[i]!.affirmed.size)
}

/** Opposite statements kept for each that goes against a claim. */
const MOST_OPPOSED = 12

/** For everyone who goes against a claim, those they contradict most plainly. */
function listOpposed(
  along: readonly number[],
  against: ReadonlySet<number>,
  contents: readonly ContentTerms[],
  likeness: (i: number, j: number) => number,
): ClaimGroup['opposed'] {
  return [...against]
    .sort((a, b) => a - b)
    .flatMap((no) =>
      along
        .map((yes) => ({ along: yes, against: no, likeness: likeness(yes, no) }))
        .filter(
          (pair) => pair.likeness >= SETTINGS.opposed && areOpposed(contents[pair.along]!, contents[no]!),
        )
        .sort((x, y) => y.likeness - x.likeness || x.along - y.along)
        .slice(0, MOST_OPPOSED),
    )
}

/** How a statement stands to its own content: 'asked whether' asks; 'cast doubt on' and 'questioned' speak against. */
function attitudeOf(statement: Statement, read: ReadReport): 'for' | 'against' | 'neither' {
  if (statement.stance === 'declines') return 'neither'
  if (statement.voices.length === 0 && isQuestion(statement, read)) return 'neither'
  if (statement.stance === 'denies') return 'against'
  if (statement.stance !== 'questions') return 'for'
  const cue = statement.cue ? textOf(read.report.text, statement.cue) : ''
  return /doubt|disput|challeng|question|scept|skept/i.test(cue) ? 'against' : 'neither'
}

/** 'Did a gate fail?' and 'What we know about the gate', in the report's own voice: they say nothing yet. */
function isQuestion({ content }: Statement, { report }: ReadReport): boolean {
  const [first, last] = [content[0], content.at(-1)]
  if (!first || !last) return false
  const end = textOf(report.text, { start: last.start, end: last.end + 1 }).trimEnd()
  return /^["“‘']?(?:What|Why|How)\b/.test(textOf(report.text, first)) || /[?]["'”’)]?$/.test(end)
}
