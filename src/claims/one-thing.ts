import { AGE } from './details/ages.js'
import type { Detail } from './details/detail.js'
import { ANYTHING } from './details/parties.js'
import { TOLD_BY } from './details/places.js'

// Whether two details that share a key are told of one thing: by what stands about them and by the sides of their clauses.

/** Term → its weight: rare words tell more of what is spoken of. */
export function weighAbout(details: readonly (readonly Detail[])[]): (term: string) => number {
  const frequency = new Map<string, number>()
  for (const own of details)
    for (const term of new Set(own.flatMap(({ about }) => [...about.keys()])))
      frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + details.length / (frequency.get(term) ?? 1))
}

/** Likeness of what is told with no word besides: 'Certainly not a heron.' It starts no difference, and joins one. */
const BARE = 0.07
/** Where both say what it was or was not, the one word that they say it with is the same. */
const PREDICATE = 0.35

/** The same of two that are compared with one thing, where there is at least so much likeness besides. */
const OF_ONE = 0.1

/** How far it is between two places is told of nothing else. */
const SAME_ENDS = 0.5

/** How much likelier two amounts are of one thing where the same happens to what they are of; a length is told by what is measured. */
const SAME_EVENT = 0.12

const isCount = ({ amount }: Detail): boolean => amount !== undefined && amount.unit === undefined

const isOfOneEvent = (x: Detail, y: Detail): boolean =>
  x.amount !== undefined && !x.amount.extent && [...(x.events ?? [])].some((event) => y.events?.has(event))

/** Two ages of one who has a name. */
const isAgeOf = (x: Detail, y: Detail): boolean =>
  x.amount?.unit === AGE &&
  y.amount?.unit === AGE &&
  [...(x.thing ?? [])].some((one) => one.startsWith('@') && y.thing?.has(one))

/** How alike two details are told: the share of what stands about either that stands about both. */
export function likenessOf(x: Detail, y: Detail, weight: (term: string) => number): number {
  const least = x.isPredicate && y.isPredicate ? PREDICATE : x.about.size && y.about.size ? 0 : BARE
  let both = 0
  let all = 0
  for (const [term, near] of x.about) {
    const other = y.about.get(term) ?? 0
    all += near * weight(term)
    both += Math.min(near, other) * weight(term) * 2
  }
  for (const [term, near] of y.about) all += near * weight(term)
  const share = all === 0 ? 0 : both / all
  // 'Higher than expected', 'lower than forecast' may be told of anything.
  if (x.ends !== undefined && x.ends === y.ends) return Math.max(SAME_ENDS, share)
  // Somebody named is one age, whatever else is told of them.
  if (isAgeOf(x, y)) return Math.max(SAME_ENDS, share)
  const alike = x.kind === 'opposite' && share < OF_ONE ? share : Math.max(least, share)
  return alike * sameDeed(x, y) + (isOfOneEvent(x, y) ? SAME_EVENT : 0) + likenessOfSides(x, y)
}

/** What brought about one thing is no cause of another. */
const isCause = ({ keys }: Detail): boolean => keys.includes('because')

/** How much likelier two details are of one deed where it is told of one party: of whom it is done to, and of who does it. */
const SAME_DONE_TO = 0.15
const SAME_DOER = 0.1
/** The same for a count told of one that has a name. */
const SAME_NAME = 0.12

function likenessOfSides(x: Detail, y: Detail): number {
  if (x.kind !== 'date' && x.kind !== 'place' && !isCount(x)) return 0
  return (
    (isCount(x) && isOnePlace(x, y) ? SAME_NAME : 0) +
    (areToldApart(x.doneTo, y.doneTo, x) ? SAME_DONE_TO : 0) +
    (areToldApart(x.doer, y.doer, x) ? SAME_DOER : 0)
  )
}

/** One who takes part in both, told by more than that they are people. */
export const haveOneParty = (x: Detail, y: Detail): boolean =>
  areToldApart(x.doneTo, y.doneTo, x) || areToldApart(x.doer, y.doer, x)

/** Shared by more than that both are people; what is counted says nothing, being what they were met by. */
const areToldApart = (
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
  { amount }: Detail,
): boolean =>
  a !== undefined &&
  b !== undefined &&
  (amount?.of === undefined || !a.has(amount.of)) &&
  [...a].some((term) => !/^~(?!~)/.test(term) && b.has(term))

const MALE = /^(?:man|boy|father|son|brother|husband|king|actor|uncle|grandfather|widower)$/
const FEMALE = /^(?:woman|girl|mother|daughter|sister|wife|queen|actress|aunt|grandmother|widow)$/

/** 'A man was arrested in Kell', 'a woman was arrested in Skarn': two people. */
function areOfTwoSexes(x: Detail, y: Detail): boolean {
  if (x.kind === 'opposite' || x.kind === 'said') return false
  const whom = (one: Detail) => (x.kind === 'number' ? one.thing : (one.doneTo ?? one.doer)) ?? []
  const [a, b] = [[...whom(x)], [...whom(y)]]
  const isOf = (terms: readonly string[], sex: RegExp): boolean => terms.some((one) => sex.test(one))
  return (isOf(a, MALE) && isOf(b, FEMALE)) || (isOf(a, FEMALE) && isOf(b, MALE))
}

/** No side of the one clause is something else than the same side of the other. */
export function areOfOneThing(x: Detail, y: Detail, areNear: AreNear): boolean {
  if (x.kind === 'who') return true
  // 'Spoke on Friday', 'will speak on Saturday'; 'the first train', 'the second train'.
  if (x.tense && y.tense && x.tense !== y.tense) return false
  if (areOfTwoSexes(x, y)) return false
  if (x.narrowing && y.narrowing && ![...x.narrowing].some((one) => y.narrowing!.has(one))) return false
  if (x.kind === 'said')
    return (
      x.isFuture === y.isFuture &&
      ((!isCause(x) && (!isVerb(x) || !isVerb(y))) || mayBeOne(x.doneTo, y.doneTo)) &&
      isOfSubject(x, y) &&
      isOfSubject(y, x) &&
      isOfNarrowed(x, y) &&
      isOfNarrowed(y, x) &&
      mayBeNamed(x.doneToNames, y.doneToNames) &&
      mayBeNamed(x.doerNames, y.doerNames)
    )
  if (x.kind === 'opposite') return areOfOnePole(x, y)
  // 'The gauge at Ostrey bridge stood at 3 metres', 'the river stood at 2 metres at Ostrey bridge': one place is one thing.
  if (x.kind === 'number')
    return (
      mayBeNear(x.thing, y.thing, areNear) ||
      (x.ends !== undefined && x.ends === y.ends) ||
      (!x.amount?.extent && !y.amount?.extent && isOnePlace(x, y))
    )
  if (x.kind === 'place') {
    if (x.thing || y.thing) return [...(x.thing ?? [])].filter((term) => y.thing?.has(term)).length >= TOLD_BY
    // 'Grew up in', 'was raised in': who does the one has the other done to them.
    const [a, b] = [x.doneTo ?? x.doer, y.doneTo ?? y.doer]
    return a !== undefined && b !== undefined && mayBeNear(a, b, areNear)
  }
  if (!mayBeNear(x.doneTo, y.doneTo, areNear)) return false
  return x.doneTo !== undefined || y.doneTo !== undefined || mayBeNear(x.doer, y.doer, areNear)
}

const isOfNarrowed = (denied: Detail, said: Detail): boolean =>
  !denied.narrowed?.length || denied.narrowed.some((word) => (said.within ?? said.about).has(word))

/** What rises and what falls is one thing: of a deed a side is told of both, of a quality what has it. */
function areOfOnePole(x: Detail, y: Detail): boolean {
  // The same word denied is looked at as what is said and denied.
  if (x.word === y.word || (x.isFuture !== y.isFuture && !x.isPredicate)) return false
  // 'The road was closed', 'the road is open': what has been done to a thing is told as how it is.
  if (isVerb(x) !== isVerb(y)) return areShared(bearerOf(x), bearerOf(y))
  if (!mayBeNamed(x.doneToNames, y.doneToNames) || !mayBeNamed(x.doerNames, y.doerNames)) return false
  // 'The king came to Kell', 'the queen came to Skarn' have a deed in common, which is not enough.
  if (!isVerb(x) && !x.isReason && !x.thing && !y.thing && countShared(x, y) < 2) return false
  if (isVerb(x))
    return (isOneDeed(x, y) && isToldOfOne(x, y)) || (areEnds(x, y) && areShared(bearerOf(x), bearerOf(y)))
  return x.isPredicate === y.isPredicate && mayBeOne(x.thing, y.thing)
}

/** 'The coach resigned', 'he was sacked': who does the one has the other done to them. */
const areEnds = (x: Detail, y: Detail): boolean =>
  (x.doneTo === undefined) !== (y.doneTo === undefined) && (x.doer === undefined || y.doer === undefined)

/** Words that stand about both. */
const countShared = (x: Detail, y: Detail): number =>
  [...x.about.keys()].filter((term) => /^[^~=]/.test(term) && y.about.has(term)).length

/** Of whom or what a deed or a quality tells how they are. */
const bearerOf = (one: Detail): ReadonlySet<string> | undefined =>
  isVerb(one) ? (one.doneTo ?? one.doer) : one.thing

/** How near what is said not to be something must stand to it: two steps in the tree. */
const BESIDE = 1 / 3

const isOfSubject = (denied: Detail, said: Detail): boolean =>
  !denied.subject?.length ||
  said.isPredicate === true ||
  denied.subject.some((word) => (said.about.get(word) ?? 0) >= BESIDE)

/** 'The wife of Vale' is not the wife of Ruiz; a woman may be either's. */
const mayBeNamed = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  !a?.size || !b?.size || mayBeOne(a, b)

const isOnePlace = (x: Detail, y: Detail): boolean =>
  [...x.about.keys()].some((term) => term.startsWith('@') && y.about.has(term))

/** What is left of a likeness where it is not told of one of two measures what is measured. */
const UNSURE = 0.8
/** The same where what is counted is counted of something else, 'six died' and 'thirty were held', or another side of a deed is denied. */
const OTHER_DEED = 0.6

/** How far two details are of one deed or measure, 0..1. */
function sameDeed(x: Detail, y: Detail): number {
  if (x.kind === 'said') return sameSaying(x, y)
  if (x.kind === 'date') return (x.doneTo === undefined) === (y.doneTo === undefined) ? 1 : UNSURE
  if (x.amount?.extent)
    return (x.thing === undefined) === (y.thing === undefined) && mayBeOne(x.thing, y.thing) ? 1 : UNSURE
  return isCount(x) && x.events?.size && y.events?.size && !mayBeOne(x.events, y.events) ? OTHER_DEED : 1
}

const isOneDeed = (x: Detail, y: Detail): boolean => mayBeOne(x.doer, y.doer) && mayBeOne(x.doneTo, y.doneTo)

/** A deed that is not told of whom it was done to may have been done to anybody. */
function sameSaying(x: Detail, y: Detail): number {
  if (!isOneDeed(x, y)) return OTHER_DEED
  if (!isVerb(x) || !isVerb(y)) return 1
  if ((x.doneTo === undefined) !== (y.doneTo === undefined)) return OTHER_DEED
  return isToldOfOne(x, y) && !x.isByTheWay && !y.isByTheWay ? 1 : UNSURE
}

const isVerb = (one: Detail): boolean => one.within !== undefined

/** Both tell a side of the deed, and the same. */
const isToldOfOne = (x: Detail, y: Detail): boolean =>
  areShared(x.doer, y.doer) || areShared(x.doneTo, y.doneTo)

const areShared = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a !== undefined && b !== undefined && [...a].some((term) => term !== ANYTHING && b.has(term))

/** What a story is told for most is told once: how much likeness a word has from that, where all reports tell it. */
const CENTRAL = 0.35
/** The same where a side of the deed is not told. */
const CENTRAL_UNTOLD = 0.5

/**
 * How much more alike two that say the opposite are since most reports speak of that.
 * @param centrality 0..1: the share of the reports that say it or deny it
 */
export function likenessOfCentral(x: Detail, y: Detail, centrality: number): number {
  if (!isOneDeed(x, y)) return 0
  return CENTRAL * centrality * (isToldOfOne(x, y) ? 1 : CENTRAL_UNTOLD)
}

/** May two heads be words for one thing? */
export type AreNear = (a: string, b: string) => boolean

/** The same, or near in the company they keep: 'a hole', 'a crater'. */
const mayBeNear = (
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
  areNear: AreNear,
): boolean => mayBeOne(a, b) || plainOf(a!).some((one) => plainOf(b!).some((other) => areNear(one, other)))

const plainOf = (terms: ReadonlySet<string>): string[] => [...terms].filter((term) => /^\p{L}/u.test(term))

const mayBeOne = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  !a || !b || a.has(ANYTHING) || b.has(ANYTHING) || [...a].some((term) => b.has(term))
