import type { NameMention, Token } from '../model/language.js'
import { firstStartingFrom } from '../model/sorted-spans.js'
import { bySpan } from '../model/span.js'
import { APPOSED, findDescribed } from './described-name.js'
import type { ReportDraft } from './draft.js'
import type { NounPhrase } from './noun-phrase.js'
import { genderOfNoun, isBodyNoun, isOutletNoun, isPersonNoun, looksLikePerson } from './roles.js'

// Phrases that a pronoun or a description may take up: names, and common nouns for people, bodies and outlets with
// what belongs to them. Told by tags and neighbours; only what lies within reach of the one who asks is looked at.

/** Those of a report, in reading order, also those for things: what the parser takes for a voice may be one. */
export function listPhrases(draft: ReportDraft): NounPhrase[] {
  const { tokens } = draft.read
  const phrases = draft.names.map((name) => ofName(tokens, name))
  const named = new Set(draft.names.map((name) => findDescribed(tokens, name)))
  for (let at = 0; at < tokens.length; at++) {
    const phrase = commonPhraseAt(draft, at, named)
    if (phrase) phrases.push(phrase)
  }
  return phrases.sort(bySpan)
}

function ofName(tokens: readonly Token[], name: NameMention): NounPhrase {
  const from = firstStartingFrom(tokens, name.start)
  const to = Math.max(from + 1, firstStartingFrom(tokens, name.end))
  return {
    start: name.start,
    end: name.end,
    name,
    noun: tokens[to - 1]?.norm ?? '',
    head: { start: name.start, end: name.end },
    isPlural: false,
    isPerson: name.kind === 'person',
    maySpeak: true,
    gender: name.gender ?? null,
    ...placeOf(tokens, from, to),
  }
}

/** Nouns for what speaks in the plural only: 'the states argue'. */
const SPEAKING_PLURALS = new Set('state country nation municipality city side ally rival'.split(' '))

const MODIFIER = /^(?:NOUN|ADJ|NUM|PROPN)$/

/** The phrase that the common noun at `at` heads, if it is one for people, a body or an outlet. */
function commonPhraseAt(
  draft: ReportDraft,
  at: number,
  named: ReadonlySet<number | null>,
): NounPhrase | null {
  const { tokens } = draft.read
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.tag !== 'NOUN' || next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.norm === '-') return null
  const isBody = isBodyNoun(token.norm)
  const noun = isBody ? token.norm : (token.lemma || token.norm).toLowerCase()
  const isPlural = !isBody && (noun === 'people' || (token.norm !== noun && /s$|men$|ren$/.test(token.norm)))
  const isPerson = isPersonNoun(noun) || looksLikePerson(noun) || (isPlural && SPEAKING_PLURALS.has(noun))
  if (draft.namesIn(token).length) return null
  // 'biologist Ana Ruiz' and 'the mayor, Ana Ruiz,' name whom they describe.
  const after = next?.norm === ',' ? tokens[at + 2] : next
  if (after && isInPerson(draft, after)) return null
  // 'the head of the board, Ana Ruiz,': the tree sees the name behind what stands between.
  for (let i = at + 2; i < at + APPOSED; i++)
    if (tokens[i]?.relation === 'appos' && tokens[i]!.head === at && isInPerson(draft, tokens[i])) return null
  let from = at
  const first = draft.sentenceAt(token.start)?.from ?? 0
  while (from > first && at - from < 8) {
    const before = tokens[from - 1]!
    if (before.tag === 'DET' || isPossessive(before)) {
      from--
      break
    }
    if (!MODIFIER.test(before.tag) && before.norm !== '-') break
    from--
  }
  // And where it does not: 'the head of Norder Dam, Ana Ruiz,'.
  if (named.has(at)) return null
  // ', a biologist, …' behind a name describes it.
  if (tokens[from - 1]?.norm === ',' && isInPerson(draft, tokens[from - 2])) return null
  return {
    start: tokens[from]!.start,
    end: token.end,
    name: null,
    noun,
    head: { start: token.start, end: token.end },
    isPlural,
    isPerson,
    maySpeak: isPerson || isBody || isOutletNoun(noun),
    gender: genderOfNoun(noun),
    ...placeOf(tokens, from, at + 1),
  }
}

const isInPerson = (draft: ReportDraft, token: Token | undefined): boolean =>
  token !== undefined && draft.namesIn(token).some((name) => name.kind === 'person')

const isPossessive = (token: Token): boolean =>
  token.norm === "'s" || token.norm === "'" || /^(?:his|her|its|their|my|our|your)$/.test(token.norm)

/** Where a phrase stands in its clause, by the word of it that hangs outside. */
function placeOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { isSubject: boolean; isInside: boolean } {
  const top = tokens.slice(from, to).find(({ head }) => head < from || head >= to)
  const relation = top?.relation ?? ''
  // 'For Ruiz, the gate is a danger': whose view is told stands as a subject does.
  return { isSubject: relation.startsWith('nsubj'), isInside: /^(?:nmod|obl|compound|amod)/.test(relation) }
}
