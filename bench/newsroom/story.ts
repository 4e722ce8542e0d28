import { castStory, type Hardness, type Speaker } from './cast.js'
import { inDialect } from './dialect.js'
import { Dice } from './dice.js'
import { AGENCIES, outletName, personName, placeName } from './names.js'
import { type Draft, type Outlet, printReport } from './report.js'
import { type Told, writeTold } from './sentence.js'
import type { Proposition } from './subject.js'
import { SUBJECTS } from './subjects/list.js'
import { fill, inPrint, type Slots, write } from './wording.js'

export interface SimulatedReport {
  file: string
  text: string
}

/** What is true of one claim of a simulated story. */
export interface TrueClaim {
  id: string
  /** How many independent origins stand behind it in the reports. */
  origins: number
  /** Where it stands: the sentence, word for word. */
  passages: { file: string; text: string; side: 'for' | 'against' }[]
}

export interface SimulatedStory {
  /** How hard its echoes were rewritten. */
  hardness: Hardness
  reports: SimulatedReport[]
  claims: TrueClaim[]
}

/** A claim of the story while it is made. */
interface Fact {
  proposition: Proposition
  slots: Slots
  sources: Speaker[]
  denier: Speaker | null
}

/**
 * One story: who knows what, who heard it, and who took it over from whom.
 * @param number of the story in its newsroom; file names begin with it
 * @param size how many reports
 */
export function makeStory(seed: number, number: number, size: number, hardness: Hardness): SimulatedStory {
  const dice = new Dice(seed).fork(number)
  const subject = SUBJECTS[number % SUBJECTS.length]!
  const place = placeName(dice)
  const names: Slots = { place: placeName(dice), town: place, year: String(dice.between(1890, 1990)) }
  const slots: Slots = {
    ...names,
    site: fill(subject.site, names),
    big: String(dice.between(20, 90)),
    month: dice.pick(['March', 'May', 'September']),
  }
  const cast = castStory(subject, slots, dice)
  const facts = listFacts(subject.propositions, cast, slots, dice)
  const outlets = listOutlets(size, dice)
  const drafts: Draft[] = []
  const desk = { facts, slots, hardness, background: subject.background, dice }
  for (const [i, told] of hearFacts(facts, Math.max(2, Math.ceil(size / 5)), dice).entries())
    drafts.push(writeFirstHand(told, outlets[i]!, i, desk))
  const firstHand = drafts.length
  for (let i = firstHand; i < size; i++) {
    // Early reports are taken over more often than late ones.
    const from = drafts[Math.floor(dice.next() * dice.next() * drafts.length)]!
    drafts.push(takeOver(from, outlets[i]!, i, desk))
  }
  const first = new Date(Date.UTC(dice.between(2012, 2018), dice.between(0, 11), dice.between(1, 28)))
  const reports = drafts.map((draft, i) => ({
    file: `${String(number).padStart(5, '0')}-${String(i).padStart(3, '0')}-${draft.outlet.name.toLowerCase().replace(/ /g, '-')}.txt`,
    text: printReport(draft, place, first, dice),
  }))
  return { hardness, reports, claims: facts.map((_, c) => trueClaim(number, c, drafts, reports)) }
}

interface Desk {
  facts: readonly Fact[]
  slots: Slots
  hardness: Hardness
  background: readonly string[]
  dice: Dice
}

/** Three or four things to know, each from one to three independent people; now and then a later count of the same. */
function listFacts(
  propositions: readonly Proposition[],
  cast: readonly Speaker[],
  slots: Slots,
  dice: Dice,
): Fact[] {
  const body = cast.at(-1)!
  return dice.draw(propositions, dice.between(2, 4)).flatMap((common): Fact[] => {
    const proposition = inDialect(common, dice)
    const count = dice.between(3, 400)
    const sources = dice.draw(dice.chance(0.3) ? cast : cast.slice(0, -1), dice.pick([1, 1, 2, 2, 3]))
    const isDenied = dice.chance(0.3) && !sources.includes(body)
    const fact: Fact = {
      proposition,
      slots: { ...slots, n: inPrint(count) },
      sources,
      denier: isDenied ? body : null,
    }
    const later = { ...fact, slots: { ...slots, n: inPrint(count + dice.between(4, 90)) }, denier: null }
    const isUpdated = proposition.grows && dice.chance(0.3)
    return isUpdated ? [fact, { ...later, sources: sources.slice(0, 1) }] : [fact]
  })
}

/** Different outlets, one in six an agency. */
function listOutlets(size: number, dice: Dice): Outlet[] {
  const agencies = dice.draw(AGENCIES, 2)
  const seen = new Set<string>()
  return Array.from({ length: size }, (_, i): Outlet => {
    const agency = agencies[(i - 1) / 3]
    if (agency) return { name: agency.name, agency }
    let name = outletName(dice)
    while (seen.has(name)) name = outletName(dice)
    seen.add(name)
    return { name }
  })
}

const WORDINGS = ['plain', 'turned', 'far'] as const

type Heard = Pick<Told, 'claim' | 'speaker' | 'wording' | 'side' | 'isQuoted'>

/** Who tells what to which of the outlets that have people of their own on the story: everything to one, much to two. */
function hearFacts(facts: readonly Fact[], outlets: number, dice: Dice): Heard[][] {
  const heard: Heard[][] = Array.from({ length: outlets }, () => [])
  facts.forEach(({ sources, denier }, claim) => {
    // There is one quotation to each proposition, so one of those who know it is quoted.
    const quoted = dice.chance(0.6) ? dice.pick(sources) : null
    for (const [s, speaker] of [...sources, ...(denier ? [denier] : [])].entries()) {
      const side = speaker === denier ? 'against' : 'for'
      const isQuoted = speaker === quoted
      const wording = side === 'against' ? 'plain' : WORDINGS[s]!
      for (const list of dice.draw(heard, dice.chance(0.4) ? 2 : 1))
        list.push({ claim, speaker, wording, side, isQuoted })
    }
  })
  return heard.filter((list) => list.length > 0)
}

/** What others call an outlet in running text. */
const calledInText = ({ name, agency }: Outlet): string =>
  agency ? agency.letters : /^(?:Radio|Channel)/.test(name) ? name : `the ${name}`

function writeFirstHand(heard: readonly Heard[], outlet: Outlet, day: number, desk: Desk): Draft {
  const { dice } = desk
  const known = new Set<Speaker>()
  const told = heard.map((one) => {
    const { proposition, slots } = desk.facts[one.claim]!
    const telling = {
      hardness: 0 as const,
      isKnown: known.has(one.speaker),
      credit: dice.chance(0.5) ? calledInText(outlet) : null,
      isFirstHand: true,
      inOwnVoice: false,
    }
    known.add(one.speaker)
    return writeTold({ ...one, quote: null }, proposition, slots, telling, dice)
  })
  return {
    outlet,
    agency: null,
    day: Math.floor(day / 4),
    headline: headlineOf(told, desk),
    told,
    background: listBackground(desk),
    byline: bylineOf(dice),
    credit: '',
  }
}

/** One outlet takes over what another has, as hard rewritten as the story is. */
function takeOver(from: Draft, outlet: Outlet, number: number, desk: Desk): Draft {
  const { dice, hardness } = desk
  const agency = from.outlet.agency ?? from.agency
  const credit = calledInText(from.outlet)
  const day = Math.max(from.day, Math.floor(number / 6))
  const isCredited = dice.chance(0.75)
  const foot = agency
    ? dice.pick([`This report includes material from ${agency.name}.`, `(${agency.letters})`])
    : `First published in ${credit}.`
  if (hardness === 0)
    return { ...from, outlet, agency: isCredited ? agency : null, day, credit: isCredited ? foot : '' }
  if (hardness === 1) {
    const told = shuffleSpeakers(from.told, dice)
    return {
      ...from,
      outlet,
      agency: isCredited ? agency : null,
      day,
      told: told.length > 2 ? told.slice(0, -1) : told,
      background: listBackground(desk),
      headline: headlineOf(told, desk),
      byline: bylineOf(dice),
      credit: isCredited && dice.chance(0.5) ? foot : '',
    }
  }
  const known = new Set<Speaker>()
  const kept =
    from.told.length > 3 && dice.chance(0.6) ? dice.draw(from.told, from.told.length - 1) : from.told
  const ownVoice = dice.chance(0.25) ? 0 : -1
  const told = kept.map((one, i) => {
    const { proposition, slots } = desk.facts[one.claim]!
    const inOwnVoice = i === ownVoice && one.side === 'for'
    const telling = {
      hardness,
      isKnown: known.has(one.speaker),
      credit: isCredited && dice.chance(0.6) ? credit : null,
      isFirstHand: false,
      inOwnVoice,
    }
    if (!inOwnVoice) known.add(one.speaker)
    return writeTold(one, proposition, slots, telling, dice)
  })
  return {
    outlet,
    agency: isCredited && dice.chance(0.5) ? agency : null,
    day,
    headline: headlineOf(told, desk),
    told,
    background: listBackground(desk),
    byline: bylineOf(dice),
    credit: isCredited && dice.chance(0.3) ? foot : '',
  }
}

/** What each speaker says stays together, so that a surname never comes before the name. */
function shuffleSpeakers(told: readonly Told[], dice: Dice): Told[] {
  const speakers = [...new Set(told.map(({ speaker }) => speaker))]
  return dice
    .draw(speakers, speakers.length)
    .flatMap((speaker) => told.filter((one) => one.speaker === speaker))
}

function headlineOf(told: readonly Told[], { facts, dice }: Desk): string {
  const one = told.find(({ side }) => side === 'for') ?? told[0]!
  const { proposition, slots } = facts[one.claim]!
  return write(proposition.head, slots, dice)
}

const listBackground = ({ background, slots, dice }: Desk): string[] =>
  dice.draw(background, dice.between(2, 3)).map((pattern) => write(pattern, slots, dice))

function bylineOf(dice: Dice): string {
  const { given, family } = personName(dice)
  return `${given} ${family}`
}

function trueClaim(
  number: number,
  claim: number,
  drafts: readonly Draft[],
  reports: readonly SimulatedReport[],
): TrueClaim {
  const told = drafts.flatMap((draft, i) =>
    draft.told.filter((one) => one.claim === claim).map((one) => ({ ...one, file: reports[i]!.file })),
  )
  return {
    id: `${number}.${claim}`,
    origins: new Set(told.filter(({ side }) => side === 'for').map(({ speaker }) => speaker.origin)).size,
    passages: told.map(({ file, text, side }) => ({ file, text, side })),
  }
}
