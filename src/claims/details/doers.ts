import { between } from '../../model/sorted-spans.js'
import { overlaps } from '../../model/span.js'
import { aboutOf, countedTerm, isTelling, keysOf, phraseOf, termOf } from './about.js'
import { findSides } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'
import { LIGHT } from './events.js'
import { ownPartyOf } from './parties.js'

/** Named persons and bodies that do something to something; and people by their nouns, where nobody is named. */
export function listWhoDetails(
  open: OpenReport,
  from: number,
  to: number,
  negated: ReadonlySet<number>,
): Detail[] {
  const { tokens } = open.read
  const found: Detail[] = []
  for (let p = from; p < to; p++) {
    const verb = tokens[p]!.lemma.toLowerCase()
    // 'Took the photograph', 'made the film': what is taken and made tells.
    if (tokens[p]!.tag !== 'VERB' || (LIGHT.has(verb) && !/^(?:take|make)$/.test(verb))) continue
    const { doer, doneTo } = findSides(open.clauses, p)
    if (doer === null || doneTo === null || doer < from || doer >= to || doneTo < from || doneTo >= to)
      continue
    if (tokens[doneTo]!.tag === 'PRON') continue
    const named = findNamed(open, doer)
    const name = between(open.read.names, tokens[named]!).find((one) => overlaps(one, tokens[named]!))
    if (!name) {
      if (!negated.has(p)) found.push(...groupDetail(open, p, doer, doneTo, from, to))
      continue
    }
    if (!(name.kind === 'person' || name.kind === 'organization' || name.kind === 'group')) continue
    const keys = keysOf(
      open,
      `by ${name.kind === 'person' ? 'person' : 'body'}`,
      tokens[p]!.lemma.toLowerCase(),
    ).flatMap((key) => keysOf(open, key, countedTerm(open, doneTo)))
    const span = { start: name.start, end: name.end }
    found.push({
      kind: 'who',
      span,
      keys,
      about: aboutOf(open, p, from, to, span),
      names: [termOf(open, named)],
    })
  }
  return found
}

/** Of 'the Kenyan runner Paul Otieno' the name. */
function findNamed({ read: { tokens, names }, clauses: { children } }: OpenReport, doer: number): number {
  if (tokens[doer]!.tag !== 'NOUN') return doer
  const beside = children[doer]!.find(
    (child) =>
      /^(?:appos|flat|nmod:desc)$/.test(tokens[child]!.relation) &&
      between(names, tokens[child]!).some((one) => one.kind === 'person' && overlaps(one, tokens[child]!)),
  )
  return beside ?? doer
}

/** 'The fishermen's union called the strike', 'pupils called the strike': who did it, by what they are. */
function groupDetail(
  open: OpenReport,
  p: number,
  doer: number,
  doneTo: number,
  from: number,
  to: number,
): Detail[] {
  const { tokens } = open.read
  const lemma = tokens[doer]!.lemma.toLowerCase()
  const sort = open.words.sortOf(lemma)
  if (
    tokens[doer]!.tag !== 'NOUN' ||
    !isTelling(open, doneTo) ||
    !(sort === null ? AGENT.test(lemma) : /^(?:person|group|animal)$/.test(sort))
  )
    return []
  if (VAGUE.test(lemma)) return []
  const parties = ownPartyOf(open, doneTo)
  return [
    {
      kind: 'who',
      span: phraseOf(open, doer, from, to),
      keys: keysOf(open, 'by some', tokens[p]!.lemma.toLowerCase()).flatMap((key) =>
        keysOf(open, key, countedTerm(open, doneTo)),
      ),
      about: aboutOf(open, p, from, to, tokens[doer]!),
      names: [...open.words.listClasses(lemma), lemma],
      isByNoun: true,
      ...(parties ? { doneTo: parties } : {}),
    },
  ]
}

/** Endings of words for whoever does something, of words whose sort is not known: 'a farmhand'. */
const AGENT = /(?:hand|man|woman|ist|er|or)$/

/** Nouns that may be anybody who is told otherwise elsewhere. */
const VAGUE =
  /^(?:people|person|man|woman|group|team|family|other|one|some|many|member|official|resident|witness|expert|somebody|crowd|local|authority|government|child|boy|girl|couple|friend|colleague|relative|user|fan|reader|source|company|party|side|country|world|state|city|town|nation|community|public|majority|number|dozen|hundred|thousand)$/
