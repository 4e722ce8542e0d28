import type { NameMention } from '../../model/language.js'
import { between, firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import type { Span } from '../../model/span.js'
import { aboutOf, headOf } from './about.js'
import { actorAt, idOf } from './callings.js'
import type { Detail, OpenReport } from './detail.js'

// Who somebody is: the one who holds an office, and two names where one person must be meant.

/** Offices that one holds at a time. */
const OFFICE =
  '(leader|head|chief|boss|president|director|chairman|chairwoman|chair|mayor|governor|king|queen|captain|skipper|coach|editor|owner|founder|commander|minister|ambassador|headteacher|principal)'
/** 'The leader of the Reed Union, Tom Vale'. */
const OFFICE_BEFORE = new RegExp(`(?:^|\\bthe |[.,;:"“] ?)${OFFICE} of (?:the )?$`, 'i')
/** 'Tom Vale, leader of the Reed Union'. */
const OFFICE_BETWEEN = new RegExp(`^["”’']?,?["”’']? (?:the )?${OFFICE} of (?:the )?$`, 'i')
/** 'Reed Union leader Tom Vale'. */
const OFFICE_BEHIND = new RegExp(`^(?:['’]s)? ${OFFICE},? $`, 'i')
/** Who held it before, or holds it with others, says nothing against another. */
const NOT_ALONE = /\b(?:former|late|acting|deputy|vice|co|assistant|ex|one)[- ]?$/i
/** How far before a name, in code units, its office is told. */
const REACH = 40

function listHolders(open: OpenReport, span: Span): Detail[] {
  const { text } = open.read.report
  const names = between(open.read.names, span)
  const found: Detail[] = []
  const add = (office: string, body: NameMention, holder: NameMention): void => {
    const start = Math.min(body.start, holder.start)
    if (NOT_ALONE.test(text.slice(Math.max(0, start - REACH), start).replace(/\S+ of (?:the )?$/, ''))) return
    const key = `holder ${office.toLowerCase()} ${actorAt(open, body) ?? body.name.toLowerCase()}`
    found.push({
      kind: 'who',
      span: { start, end: Math.max(body.end, holder.end) },
      keys: [key],
      about: new Map([[key, 1]]),
      names: [idOf(actorAt(open, holder) ?? holder.name.toLowerCase())],
    })
  }
  names.forEach((one, i) => {
    const next = names[i + 1]
    if (!next) return
    const middle = text.slice(one.end, next.start).replace(/\s+/g, ' ')
    const before = OFFICE_BEFORE.exec(text.slice(Math.max(0, one.start - REACH), one.start))
    const between_ = OFFICE_BETWEEN.exec(middle)
    const behind = OFFICE_BEHIND.exec(middle)
    if (before && /^,? $/.test(middle)) add(before[1]!, one, next)
    else if (between_) add(between_[1]!, next, one)
    else if (behind) add(behind[1]!, one, next)
  })
  return found
}

/** Titles that many have. */
const TITLE = /^(?:dr|mr|mrs|ms|prof|professor|sir|lady|lord)\.?$/

/** What a name begins with, as far as alphabets agree on it: Yusuf and Jusuf, Omar and Umar. */
const soundOf = (name: string): string =>
  name[0]!
    .replace(/[aeiouh]/, 'a')
    .replace(/[yjg]/, 'j')
    .replace(/[kcq]/, 'k')

/** Persons by one half of their names: of two in one place with the other half alike one is misnamed, or they are kin. */
function listHalfNames(open: OpenReport, span: Span): Detail[] {
  const { tokens, names } = open.read
  const from = firstEndingAfter(tokens, span.start)
  const to = firstStartingFrom(tokens, span.end)
  return between(names, span).flatMap((name): Detail[] => {
    const words = name.name.toLowerCase().split(/\s+/)
    const actor = name.kind === 'person' && words.length > 1 ? actorAt(open, name) : null
    if (actor === null) return []
    const [first, last] = [words[0]!, words.at(-1)!]
    const base = { kind: 'who' as const, span: { start: name.start, end: name.end }, names: [idOf(actor)] }
    const role =
      name.role
        ?.toLowerCase()
        .split(/[\s,]+/)
        .at(-1) ?? ''
    const found: Detail[] = []
    if (role && !TITLE.test(role)) {
      const key = `called ${role} ${last}`
      // A misprint seldom changes the first letter: Jan Vale and Dan Vale are two names, if not two persons.
      found.push({ ...base, names: [idOf(actor) + soundOf(first)], keys: [key], about: new Map([[key, 1]]) })
    }
    const t = headOf(open, name)
    if (t !== null && first.length > 2)
      found.push({ ...base, keys: [`called ${first}`], about: aboutOf(open, t, from, to, name) })
    return found
  })
}

/** @param spans of contents and of the phrases that tell who speaks */
export const listPersons = (open: OpenReport, spans: readonly Span[]): Detail[] =>
  spans.flatMap((span) => [...listHolders(open, span), ...listHalfNames(open, span)])
