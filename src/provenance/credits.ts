import { isOutletName, outletKey } from '../model/outlet-names.js'
import type { ReadReport } from '../model/read-report.js'
import type { FurnitureKind } from '../model/report.js'
import { lengthOf, mergeSpans, overlaps } from '../model/span.js'
import type { Credit, CreditCue } from './credit.js'
import { findCue } from './credits-cues.js'
import { listLineCredits } from './credits-lines.js'
import { listPress, listSentences, type PressMention, stemOf } from './credits-text.js'

export type { Credit } from './credit.js'

/**
 * The credits of one report, in reading order, one for each place. The report's own outlet is none.
 * Reads the whole text, furniture too: signatures, sources and copyright lines stand there.
 */
export function listCredits(read: ReadReport, elsewhere: ReadonlySet<string> = new Set()): Credit[] {
  return findCredits(read, elsewhere).credits
}

/** With the credits the names, as `stemOf` writes them, that would be the press's if another report showed it. */
function findCredits(
  read: ReadReport,
  elsewhere: ReadonlySet<string>,
): { credits: Credit[]; undecided: Set<string> } {
  const { report } = read
  const text = report.text.slice(0, LONGEST)
  const sentences = listSentences(text)
  // A foreign title looks like a name; where another report calls it a newspaper, it is one.
  const people = listPeople(read).filter((name) => !elsewhere.has(stemOf(name.name)))
  const surnames = new Set(
    people
      .map((person) => person.name.split(' '))
      .flatMap((words) => (words.length > 1 ? words.slice(-1) : [])),
  )
  const press = listPress(text, sentences, { spans: people, surnames }, elsewhere)
  const publishers = report.outlets.filter((one) => one.as === 'publisher')
  const own = new Set(publishers.map((one) => outletKey(one.name)))
  // Where the publisher is only known from a dateline or a pasted link, that place shows whose the text is: a credit all the same.
  const isOwn = ({ on, evidence, scope }: Credit): boolean =>
    own.has(outletKey(on)) &&
    !(scope === 'report' && publishers.some(({ span }) => span && overlaps(span, evidence)))
  const credits: Credit[] = [
    ...listLineCredits(report, text).map((credit) => ({ ...credit, reason: REASONS[credit.cue](credit.on) })),
  ]
  const cues = press.map((mention) => findCue(text, mention))
  spreadOverLists(text, press, cues)
  const aside = mergeSpans(report.furniture.filter((one) => ASIDE.has(one.kind)))
  let next = 0
  press.forEach((mention, i) => {
    const cue = cues[i]
    while (next < aside.length && aside[next]!.end <= mention.start) next++
    const passedOver = next < aside.length && overlaps(aside[next]!, mention)
    // A list of references counts as furniture of the page, and still says whence the story comes.
    if (!cue || isBeside(text, mention, press[i - 1]) || (passedOver && cue !== 'reference')) return
    // 'City Courier, 10 June 2015' above the story, or as its first line, tells where it appeared itself: references stand below or in it.
    if (cue === 'reference' && mention.start <= (report.body[0]?.start ?? 0)) return
    credits.push({
      on: mention.name,
      named: mention.by !== 'unnamed',
      evidence: { start: mention.start, end: mention.end },
      cue,
      scope: 'sentence',
      sentence: mention.sentence,
      reason: REASONS[cue](mention.name),
    })
  })
  return {
    credits: withoutDoubles(credits.filter((credit) => !isOwn(credit))),
    undecided: new Set(press.flatMap((mention) => (mention.by === 'maybe' ? [stemOf(mention.name)] : []))),
  }
}

const listPeople = (read: ReadReport) => read.names.filter((name) => name.kind === 'person')

/**
 * The credits of every report of a case, by report. What one report shows to be an outlet (it published it, it calls
 * it a newspaper) is one in the others too: 'NRP had it first' credits NRP where another report carries its dateline.
 */
export function listCaseCredits(reads: readonly ReadReport[]): Map<string, Credit[]> {
  const published = new Set(
    reads.flatMap(({ report }) => report.outlets.map((outlet) => stemOf(outlet.name))),
  )
  const first = reads.map((read) => findCredits(read, published))
  const told = first
    .flatMap(({ credits }) => credits)
    .filter((credit) => credit.named && !published.has(stemOf(credit.on)))
  // Only what a list or a shape did not know already can change another report's reading, and only where that report left it open.
  const news = told.filter((credit) => !isOutletName(credit.on)).map((credit) => stemOf(credit.on))
  const shown = new Set([...published, ...news])
  return new Map(
    reads.map((read, i) => {
      const { credits, undecided } = first[i]!
      const people = listPeople(read).map((name) => stemOf(name.name))
      const isTouched = [...undecided, ...people].some((stem) => shown.has(stem))
      return [read.report.id, isTouched ? listCredits(read, shown) : credits]
    }),
  )
}

/** How much of a text is read for credits, in code units: a book's length, to bound what a dump among the reports may cost. */
const LONGEST = 1_000_000

/** What each cue says, as one line for people. Line cues bring their own. */
const REASONS: Record<CreditCue, (name: string) => string> = {
  told: (name) => `what was told to ${name}`,
  'according-to': (name) => `says it is according to ${name}`,
  citing: (name) => `cites ${name}`,
  'reported-by': (name) => `speaks of what ${name} reported`,
  reports: (name) => `says that ${name} reports it`,
  interview: (name) => `what was said in an interview with ${name}`,
  published: (name) => `what was published by ${name}`,
  via: (name) => `has it by way of ${name}`,
  possessive: (name) => `speaks of a report of ${name}`,
  verify: (name) => `says what ${name} could verify, so the text is ${name}'s`,
  contributed: (name) => `names ${name} as contributing`,
  contact: (name) => `says whom ${name} asked, so the text is ${name}'s`,
  dateline: (name) => `names ${name} in its dateline`,
  signature: (name) => `is signed ${name}`,
  byline: (name) => `names ${name} in its byline`,
  copyright: (name) => `names ${name} in its copyright line`,
  'source-line': (name) => `names ${name} as its source`,
  link: (name) => `links to ${name}`,
  reference: (name) => `lists ${name} among its references`,
}

/** Furniture that tells of the writer, the picture or the paper, not of whence the story comes. */
const ASIDE = new Set<FurnitureKind>([
  'caption',
  'biography',
  'promotion',
  'comments',
  'contact',
  'read-more',
])

/** 'the Echo and the Gull reported': what holds for one of a list holds for all. */
function spreadOverLists(text: string, press: readonly PressMention[], cues: (CreditCue | null)[]): void {
  const joined = (i: number): boolean =>
    press[i + 1] !== undefined &&
    isSure(press[i]!) &&
    isSure(press[i + 1]!) &&
    press[i + 1]!.start - press[i]!.end < 20 &&
    /^(?:,|,? and|,? or|,? &) (?:the )?$/i.test(text.slice(press[i]!.end, press[i + 1]!.start))
  for (let i = 0; i < press.length - 1; i++) if (joined(i) && cues[i] && !cues[i + 1]) cues[i + 1] = cues[i]!
  for (let i = press.length - 2; i >= 0; i--) if (joined(i) && cues[i + 1] && !cues[i]) cues[i] = cues[i + 1]!
}

const isSure = ({ by }: PressMention): boolean => by === 'known' || by === 'role'

/** 'the Gull, a local newspaper,': what stands beside a name describes it and is no second outlet. */
const isBeside = (text: string, mention: PressMention, previous: PressMention | undefined): boolean =>
  mention.by === 'unnamed' && previous !== undefined && text.slice(previous.run.end, mention.start) === ', '

/** In reading order; of two credits in one place the one that holds for more. */
function withoutDoubles(credits: readonly Credit[]): Credit[] {
  const kept: Credit[] = []
  const lastEnd = new Map<string, number>()
  const sorted = [...credits].sort(
    (a, b) =>
      a.evidence.start - b.evidence.start ||
      Number(b.scope === 'report') - Number(a.scope === 'report') ||
      lengthOf(b.evidence) - lengthOf(a.evidence),
  )
  for (const credit of sorted) {
    const key = outletKey(credit.on)
    if ((lastEnd.get(key) ?? -1) > credit.evidence.start) continue
    lastEnd.set(key, credit.evidence.end)
    kept.push(credit)
  }
  return kept
}
