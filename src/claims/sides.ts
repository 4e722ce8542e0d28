import type { Statement } from '../model/statement.js'
import type { Attitude } from './attitude.js'
import type { NestedGroup } from './cluster.js'
import { areOpposed, isPlainlyOpposed, takeSides } from './polarity.js'
import { SETTINGS } from './settings.js'
import type { ContentTerms } from './terms.js'

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
  /** Members that surely tell the claim; what the others tell may be another one near by. */
  sure: Set<number>
  /** Members that say the opposite of one another, those most alike: where the claim is disputed in so many words. */
  opposed: OpposedMembers[]
}

/** Two members of one claim, by index, that say the opposite. */
export interface OpposedMembers {
  along: number
  against: number
  /** 0..1 */
  likeness: number
}

/** What is known of all statements, by index, when the sides of a group are told apart. */
export interface Compared {
  statements: readonly Statement[]
  contents: readonly ContentTerms[]
  attitudes: readonly Attitude[]
  /** Do two statements tell numbers of one thing that exclude each other? */
  areRivals: (i: number, j: number) => boolean
  /** Of two statements, in either order, 0..1. */
  likeness: Likeness
  /** The same by nothing but their own words. */
  ownLikeness: Likeness
}

type Likeness = (i: number, j: number) => number

/** Which members of a group stand for the claim, which against it, which surely tell it, and in whose words it is shown. */
export function tellSides(group: NestedGroup, compared: Compared): ClaimGroup {
  const { members } = group
  const { attitudes, contents, areRivals, likeness, ownLikeness } = compared
  const declining = new Set(members.filter((i) => attitudes[i] === 'neither'))
  // Where all decline, that is the claim: 'it is not known whether the boats were insured'.
  const neither = declining.size === members.length ? new Set<number>() : declining
  const order = byCentrality(members, likeness)
  const speaking = order.filter((i) => !neither.has(i))
  const sides = takeSides(
    speaking.slice(0, SETTINGS.largestCompared),
    (i, j) => areOpposed(contents[i]!, contents[j]!) || areRivals(i, j),
    likeness,
  )
  const sideOf = (isOther: boolean): number[] =>
    speaking.filter((i) => (sides.get(i) ?? attitudes[i] === 'against') === isOther)
  const isOther = isOtherTheClaim(sideOf(false), sideOf(true), compared)
  const along = sideOf(isOther)
  const against = new Set(sideOf(!isOther))
  // The words of one who says it, whose own words are most like the others': what is alike in company alone may tell
  // it in words nobody would know it by. Where nobody says it, of one who denies it: 'denied that the gate had failed'.
  const plainest = byCentrality(along, ownLikeness)
  const central = plainest.find((i) => attitudes[i] === 'for') ?? plainest[0] ?? order[0]!
  return {
    members,
    central,
    against,
    neither,
    sure: listSure(group, [central, ...order.filter((i) => i !== central)], against),
    opposed: listOpposed(along, against, compared),
  }
}

/** The members, those first that are most like all others; of equals the first in the order of the statements. */
function byCentrality(members: readonly number[], likeness: Likeness): number[] {
  // Large groups are sampled: who is central among two thousand like statements needs no four million looks.
  const sample = members.slice(0, SETTINGS.largestCompared)
  const centrality = new Map(
    members.map((i) => [i, sample.reduce((sum, j) => sum + (i === j ? 0 : likeness(i, j)), 0)]),
  )
  return [...members].sort((i, j) => centrality.get(j)! - centrality.get(i)! || i - j)
}

/**
 * Which of two sides is the claim: true for the other one. What is said outright makes the claim, not what is only
 * denied ('Vale denied that the gate failed' speaks against its failing, also where nobody is heard to say so); of two
 * sides that are both said outright, the one in more reports, and of equals the one that is not a negation.
 */
function isOtherTheClaim(
  one: readonly number[],
  other: readonly number[],
  { statements, contents, attitudes }: Compared,
): boolean {
  const outright = (side: readonly number[]): number[] => side.filter((i) => attitudes[i] !== 'against')
  const reports = (side: readonly number[]): number =>
    new Set(outright(side).map((i) => statements[i]!.report)).size
  // Nobody says it outright: the claim is what the first side denies, and that side goes against it.
  if (reports(one) === 0 && reports(other) === 0) return one.length > 0
  if (reports(one) !== reports(other)) return reports(other) > reports(one)
  return outright(one).some((i) => contents[i]!.negated.size > contents[i]!.affirmed.size)
}

/** For everyone who goes against a claim, those they contradict most plainly. */
function listOpposed(
  along: readonly number[],
  against: ReadonlySet<number>,
  { contents, attitudes, likeness }: Compared,
): OpposedMembers[] {
  // Whoever denies says so; of two plain statements only those are shown that a reader sees contradict each other.
  const isShown = (yes: number, no: number): boolean =>
    areOpposed(contents[yes]!, contents[no]!) &&
    (attitudes[yes] === 'against' ||
      attitudes[no] === 'against' ||
      isPlainlyOpposed(contents[yes]!, contents[no]!))
  return [...against]
    .sort((a, b) => a - b)
    .flatMap((no) =>
      along
        .map((yes) => ({ along: yes, against: no, likeness: likeness(yes, no) }))
        .filter((pair) => pair.likeness >= SETTINGS.opposed && isShown(pair.along, no))
        .sort((x, y) => y.likeness - x.likeness || x.along - y.along)
        .slice(0, SETTINGS.mostOpposed),
    )
}

/**
 * Of each side those who are as alike as a claim's members must surely be, with the most central on that side. What the
 * others tell may be another claim near by.
 */
function listSure(
  { kernels }: NestedGroup,
  order: readonly number[],
  against: ReadonlySet<number>,
): Set<number> {
  const kernelOf = (lead: number | undefined): readonly number[] =>
    kernels.find((kernel) => lead !== undefined && kernel.includes(lead)) ?? []
  const side = (isAgainst: boolean): number[] => {
    const taking = order.filter((i) => against.has(i) === isAgainst)
    const kernel = new Set(kernelOf(taking[0]))
    return taking.filter((i) => kernel.has(i))
  }
  return new Set([...side(false), ...side(true)])
}
