import type { NameMention, Sentence } from '../model/language.js'
import type { Report } from '../model/report.js'
import { bySpan, type Span } from '../model/span.js'
import { type CaseCounts, casingOf, countCases, isAcronym, isCapitalised } from './casing.js'
import { isSmallLetter } from './character-kinds.js'
import { HEADS_OF, ORGANIZATION_ENDS } from './en/organizations.js'
import { OUTLETS } from './en/outlets.js'
import { PEOPLE_ADJECTIVES } from './en/peoples.js'
import { PLACES } from './en/places.js'
import { PERSONAL } from './en/titles.js'
import { genderOf } from './gender.js'
import { findAlias, findBirthName } from './name-aliases.js'
import { votesOfContext, votesOfName } from './name-kinds.js'
import { votesOfNetwork } from './name-opinions.js'
import { listRuns, type NameRun } from './name-runs.js'
import {
  addMention,
  addVotes,
  type Hints,
  type NameKind,
  type Votes,
  votesOfFurniture,
  winner,
} from './name-votes.js'
import type { ReadText } from './read-text.js'
import { findRoleAfter, findRoleBefore } from './roles.js'
import { splitTitles } from './split-titles.js'

/** A mention before the votes of the whole report have said what it is. */
interface Candidate {
  run: NameRun
  /** As written, blanks made single, and the same in small letters. */
  name: string
  key: string
  sentence: Sentence
  role: Span | null
  alias: NameRun | null
  /** The name, or the surname, that the person was born with. */
  born: NameRun | null
  votes: Votes
}

/**
 * Every proper name of the report, in reading order, never overlapping. The report is read twice: what a name
 * is, and whether a capital is one, is settled by all its mentions together; lines in title case or capitals
 * only show names that were met elsewhere.
 */
export function listNames(read: ReadText, report: Report): NameMention[] {
  const casings = read.sentences.map((sentence) => casingOf(read, sentence))
  const counts = countCases(read, casings)
  const candidates: Candidate[] = []
  for (const [index, sentence] of read.sentences.entries())
    if (casings[index] === 'normal') candidates.push(...listCandidates(read, sentence, counts))
  // Now that the names are known, they are looked for where capitals do not show them.
  const known = new Map<string, string[][]>()
  for (const { run } of candidates) remember(known, wordsOf(read, run))
  for (const outlet of report.outlets) remember(known, outlet.name.toLowerCase().split(/\s+/))
  for (const [index, sentence] of read.sentences.entries())
    if (casings[index] !== 'normal') candidates.push(...listKnown(read, sentence, known))
  const kinds = decideKinds(read, candidates, votesOfFurniture(report))
  return candidates.map((candidate) => toMention(read, candidate, kinds)).sort(bySpan)
}

function listCandidates(read: ReadText, sentence: Sentence, counts: CaseCounts): Candidate[] {
  const found: Candidate[] = []
  for (const run of listRuns(read, sentence, counts)) {
    const { before, title, name } = splitTitles(read, cutAdjective(read, run))
    if (before) addCandidate(found, read, sentence, before, null)
    if (name) addCandidate(found, read, sentence, name, title)
  }
  for (const [index, candidate] of found.entries()) {
    if (index + 1 === found.length) break
    const following = found.slice(index + 1, index + 4).map(({ run }) => run)
    candidate.alias = findAlias(read, sentence, candidate.run, following)
    candidate.born = findBirthName(read, sentence, candidate.run, following[0])
  }
  return found
}

/** 'Ana Ruiz, née Kell' was Ana Kell. */
function withGivenNames(read: ReadText, name: NameRun, born: NameRun): string | null {
  const [words, former] = [nameOf(read, name).split(' '), nameOf(read, born)]
  if (former.includes(' ')) return former
  return words.length > 1 ? [...words.slice(0, -1), former].join(' ') : null
}

/** 'Lebanese al-Weir', 'French iWeir', 'Swedish NRA': where they come from is no part of such names. */
function cutAdjective(read: ReadText, run: NameRun): NameRun {
  const [first, second] = [read.tokens[run.from]!, read.tokens[run.from + 1]]
  if (!second || run.to - run.from < 2 || !PEOPLE_ADJECTIVES.has(first.norm) || second.norm === '-')
    return run
  const rest = { from: run.from + 1, to: run.to }
  const name = nameOf(read, rest)
  const article = /^(?:al|as|ash|an|el|ad|ar|az)-\p{Lu}/iu.test(name)
  // Longer ones ('British NHS Trust') are names of their own.
  const mark = rest.to - rest.from === 1 && (isAcronym(name) || /^\p{Ll}{1,2}\p{Lu}/u.test(name))
  return article || mark || OUTLETS.has(name.toLowerCase()) ? rest : run
}

function addCandidate(
  found: Candidate[],
  read: ReadText,
  sentence: Sentence,
  run: NameRun,
  title: NameRun | null,
): void {
  const words = wordsOf(read, run)
  // A title in front makes a name of any word: 'Mr French'.
  const titled = title !== null && title.to <= run.from && PERSONAL.has(lastWord(read, title))
  if (!titled && isOnlyAdjective(words)) return
  if (!words.some(hasLetter)) return
  // '(D-Va.)', 'R-Utah': party and state of the one before.
  if (/^[dri]$/.test(words[0]!) && words[1] === '-') return
  // A title standing after the name ('Ruiz Foreign Minister') is no role before it.
  const ahead = title && title.to <= run.from ? title : null
  // A country has no role: ', a minister said' after it is another voice.
  const place = !ahead && PLACES.has(words.join(' '))
  const before = place ? null : findRoleBefore(read, sentence, ahead, run)
  const after = place ? null : findRoleAfter(read, sentence, run)
  const text = (span: Span | null): string | null => span && read.text.slice(span.start, span.end)
  const name = nameOf(read, run)
  found.push({
    run,
    name,
    key: name.toLowerCase(),
    sentence,
    role: before ?? after,
    alias: null,
    born: null,
    votes: votesOfContext(read, sentence, run, { before: text(before), after: text(after) }),
  })
}

const hasLetter = (word: string): boolean => isSmallLetter(word.charCodeAt(0)) || /\p{L}/u.test(word)

/** 'Kurdish' alone describes; so do 'Islamist' and 'Central American'. 'Kurds' names a group. */
const isOnlyAdjective = (words: readonly string[]): boolean =>
  words.every(
    (word, at) =>
      PEOPLE_ADJECTIVES.has(word) ||
      word === '-' ||
      (at < words.length - 1 &&
        /^(?:(?:north|south)(?:east|west)?|east|west|central|latin|pan|afro|anglo|euro)$/.test(word)),
  )

/** The last word of a title, without its full stop. */
const lastWord = (read: ReadText, { from, to }: NameRun): string => {
  const last = read.tokens[to - 1]!.norm
  return (last === '.' && to - 1 > from ? read.tokens[to - 2]!.norm : last).replace(/\.$/, '')
}

const wordsOf = (read: ReadText, { from, to }: NameRun): string[] =>
  read.tokens.slice(from, to).map((token) => token.norm)

function remember(known: Map<string, string[][]>, words: string[]): void {
  const first = words[0]
  if (first === undefined) return
  const same = known.get(first)
  if (!same) known.set(first, [words])
  else if (!same.some((other) => other.join(' ') === words.join(' '))) same.push(words)
}

/** In a line whose capitals mean nothing, the names that the report also writes elsewhere. */
function listKnown(read: ReadText, sentence: Sentence, known: Map<string, string[][]>): Candidate[] {
  const found: Candidate[] = []
  let i = sentence.from
  while (i < sentence.to) {
    const token = read.tokens[i]!
    const names = isCapitalised(read.text, token) ? (known.get(token.norm) ?? gazetteer(token.norm)) : []
    let longest = 0
    for (const words of names)
      if (
        words.length > longest &&
        words.every((word, at) => i + at < sentence.to && read.tokens[i + at]!.norm === word)
      )
        longest = words.length
    if (longest > 0) {
      const run = { from: i, to: i + longest }
      const name = nameOf(read, run)
      found.push({
        run,
        name,
        key: name.toLowerCase(),
        sentence,
        role: null,
        alias: null,
        born: null,
        votes: {},
      })
    }
    i += Math.max(1, longest)
  }
  return found
}

/** Countries and agencies of one word are names in any case. */
const gazetteer = (word: string): string[][] =>
  word.length > 3 && (PLACES.has(word) || (OUTLETS.has(word) && /^(?:reuters|bloomberg|xinhua)$/.test(word)))
    ? [[word]]
    : []

/** The kind of every name, by all its mentions, and of a short name by its long form. */
function decideKinds(
  read: ReadText,
  candidates: readonly Candidate[],
  furniture: ReadonlyMap<string, Votes>,
): Map<string, NameKind | null> {
  const sums = new Map<string, Votes>()
  const hints = new Map<string, Hints>()
  const paired: [string, string][] = []
  const mentions = new Map<string, number[]>()
  for (const [index, { name, key, votes, alias }] of candidates.entries()) {
    let sum = sums.get(key)
    if (!sum) {
      sum = votesOfName(name)
      addVotes(sum, furniture.get(key) ?? {})
      sums.set(key, sum)
      hints.set(key, { along: {}, against: {} })
    }
    addMention(sum, hints.get(key)!, votes)
    const same = mentions.get(key)
    if (same) same.push(index)
    else mentions.set(key, [index])
    if (alias) paired.push([key, keyOf(read, alias)])
  }
  // Two names of one thing have one kind: each gets what the other has, counted before either got any.
  const gifts = paired.map(([a, b]): [Votes, Votes] => [{ ...sums.get(a) }, { ...sums.get(b) }])
  for (const [index, [a, b]] of paired.entries()) {
    addVotes(sums.get(a)!, gifts[index]![1])
    addVotes(sums.get(b)!, gifts[index]![0])
  }
  for (const key of peopleByTheirSurname(read, sums)) addVotes(sums.get(key)!, { person: 1.6 })
  const scores = read.scoreNames?.(candidates.map(({ run }) => run))
  if (scores) for (const [key, sum] of sums) addVotes(sum, votesOfNetwork(scores, mentions.get(key)!, sum))
  // Short forms come last: they inherit, and what they inherit must be settled.
  const kinds = new Map([...sums].map(([key, sum]) => [key, winner(sum)]))
  for (const [key, kind] of kindsOfShortNames(sums, kinds)) kinds.set(key, kind)
  return kinds
}

/**
 * 'Zim Zorblat', who goes on as 'Zorblat', is a person: of bodies and things the last word hardly stands alone,
 * unless it is a word of the dictionary.
 */
function peopleByTheirSurname(read: ReadText, sums: Map<string, Votes>): string[] {
  const inBodies = new Set<string>()
  for (const [key, sum] of sums)
    if ((sum.organization ?? 0) + (sum.outlet ?? 0) + (sum.place ?? 0) > 0)
      for (const word of key.split(/[ -]/)) inBodies.add(word)
  return [...sums.keys()].filter((key) => {
    if (!key.includes(' ')) return false
    const words = key.split(' ')
    const last = words.at(-1)!
    const short = sums.has(last) ? last : last.replace(/^(?:al|el)-/, '')
    if (
      words.length > 4 ||
      /^(?:al|el|as|an|ad|ar|az)$/.test(words[0]!) ||
      !sums.has(short) ||
      inBodies.has(short)
    )
      return false
    return !words.includes('of') && !words.includes('for') && !read.isWord(short)
  })
}

/** 'Ruiz' is a person where 'Ana Ruiz' is one. Places keep their own kind: 'Aldmoor' is none for 'Aldmoor Post'. */
function kindsOfShortNames(
  sums: Map<string, Votes>,
  kinds: Map<string, NameKind | null>,
): Map<string, NameKind> {
  const people = new Set<string>()
  const surnames = new Set<string>()
  const bodies = new Set<string>()
  for (const [key, kind] of kinds) {
    const words = key.split(' ')
    if (kind === 'organization' && words.length > 1)
      for (const word of words) if (ORGANIZATION_ENDS.has(word) || HEADS_OF.has(word)) bodies.add(word)
    if (kind !== 'person') continue
    if (words.length > 1) surnames.add(words.at(-1)!)
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length && to - from < 4; to++)
        people.add(words.slice(from, to).join(' '))
  }
  // 'al-Orrin' where 'al-Orrin Front' is known. Not of councils and the like: before those stands their town.
  const shortBodies = new Set<string>()
  for (const [key, kind] of kinds) {
    const short =
      /^(.+) (?:front|party|movement|group|company|corp|corporation|inc|ltd|militia|cartel|brigades?)$/.exec(
        key,
      )
    if (kind === 'organization' && short) shortBodies.add(short[1]!)
  }
  const decided = new Map<string, NameKind>()
  for (const [key, kind] of kinds) {
    // 'The Institute' after 'Institute of Rivers'.
    if (kind === null && (bodies.has(key) || (shortBodies.has(key) && !PLACES.has(key))))
      decided.set(key, 'organization')
    if (kind === 'person' || !people.has(key)) continue
    const sum = { ...sums.get(key) }
    // The surname of somebody named in full is hardly anything else here, however often 'officials' stand behind it.
    addVotes(sum, { person: surnames.has(key) && !PLACES.has(key) ? 7 : 4 })
    if (winner(sum) === 'person') decided.set(key, 'person')
  }
  return decided
}

/** As written, blanks made single. */
function nameOf(read: ReadText, { from, to }: NameRun): string {
  const written = read.text.slice(read.tokens[from]!.start, read.tokens[to - 1]!.end)
  return to === from + 1 ? written : written.replace(/\s+/g, ' ')
}

const keyOf = (read: ReadText, run: NameRun): string => nameOf(read, run).toLowerCase()

function toMention(read: ReadText, candidate: Candidate, kinds: Map<string, NameKind | null>): NameMention {
  const { run, name, key, role, alias, born } = candidate
  const kind = kinds.get(key) ?? null
  const roleText = role && read.text.slice(role.start, role.end).replace(/\s+/g, ' ')
  const gender = kind === 'person' || kind === null ? genderOf(name, roleText) : null
  const mention: NameMention = {
    start: read.tokens[run.from]!.start,
    end: read.tokens[run.to - 1]!.end,
    name,
    kind,
    role: roleText,
    alias: alias ? nameOf(read, alias) : born && withGivenNames(read, run, born),
  }
  if (gender) mention.gender = gender
  return mention
}
