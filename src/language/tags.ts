import type { Tag, Token } from '../model/language.js'
import { isCapitalised } from './casing.js'
import { CALENDAR } from './en/function-words.js'
import { GIVEN_NAMES } from './en/given-names.js'
import { PEOPLE_ADJECTIVES } from './en/peoples.js'
import { PLACES } from './en/places.js'
import { isDictionaryWord, tagWords } from './tagger.js'

/** One sentence's words, and the place of the one in question. */
interface Place {
  text: string
  words: readonly Token[]
  at: number
}
/** The tag a word should have here; null leaves it as it is. */
type Rule = (place: Place) => Tag | null

/** Verbs after which 'that' begins what was said. Lemmas. */
const SAYING = new Set(
  'say tell report add claim state note explain argue insist warn believe think know confirm deny announce suggest admit acknowledge stress reveal show indicate mean hope fear expect allege assert maintain declare write understand conclude find agree estimate predict speculate promise inform learn hear recall remember concede emphasize emphasise speculated mention reply respond contend'.split(
    ' ',
  ),
)
const NOMINATIVE = new Set('i he she they we it you there'.split(' '))

const always =
  (tag: Tag): Rule =>
  () =>
    tag

/** The next word that is no adverb and no 'not'. */
function nextVerbal({ words, at }: Place): Token | undefined {
  let next = at + 1
  while (next < words.length && next - at < 4) {
    const { tag, norm } = words[next]!
    if (tag !== 'ADV' && norm !== 'not' && norm !== "n't" && !NOMINATIVE.has(norm)) break
    next++
  }
  return words[next]
}

/** 'has a weir' owns; 'has broken' and 'has been' help. */
const haveRule: Rule = (place) => {
  const next = nextVerbal(place)
  return next && (next.tag === 'VERB' || next.norm === 'been' || next.norm === 'had') ? 'AUX' : 'VERB'
}
/** 'does harm' acts; 'does not know' helps. */
const doRule: Rule = (place) => {
  const next = nextVerbal(place)
  return next && (next.tag === 'VERB' || next.norm === 'have' || next.norm === 'be') ? 'AUX' : 'VERB'
}
/** 'said that the weir …': begins a clause. */
const thatRule: Rule = ({ words, at }) => {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (!before || !next || next.tag === 'PUNCT') return null
  return SAYING.has(before.lemma) && before.tag === 'VERB' && next.tag !== 'AUX' && next.tag !== 'VERB'
    ? 'SCONJ'
    : null
}
/** 'to break' and 'to the weir'. */
const toRule: Rule = ({ words, at }) => {
  const next = words[at + 1]
  if (!next) return null
  if (next.tag === 'VERB' || next.tag === 'AUX')
    return /(?:ing|ed)$/.test(next.norm) && next.norm !== next.lemma ? 'ADP' : 'PART'
  return /^(?:DET|PRON|PROPN|NUM)$/.test(next.tag) ? 'ADP' : null
}
/** 'after he left': what begins a clause with a subject of its own. */
const clauseRule: Rule = ({ words, at }) => (NOMINATIVE.has(words[at + 1]?.norm ?? '') ? 'SCONJ' : null)
/** 'because of rain' and 'for a while' begin no clause. */
const conjunctionRule: Rule = ({ words, at }) =>
  words[at + 1]?.norm === 'of' ? 'ADP' : words[at - 1]?.tag === 'DET' ? 'NOUN' : 'SCONJ'
const thereRule: Rule = ({ words, at }) =>
  words[at + 1]?.lemma === 'be' || words[at + 2]?.norm === 'be' ? 'PRON' : 'ADV'
/** 'the May vote', 'May 3': the month, not the verb. */
const mayRule: Rule = ({ text, words, at }) =>
  isCapitalised(text, words[at]!) && at > 0 && words[at - 1]!.tag !== 'PUNCT' ? 'PROPN' : null

/** 'IS fighters', 'the WHO', '(IS)': an acronym that spells a small word; 'it IS true' is a cry. */
const acronymRule: Rule = ({ text, words, at }) => {
  const word = words[at]!
  if (text.slice(word.start, word.end) !== word.norm.toUpperCase()) return null
  const [before, next] = [words[at - 1], words[at + 1]]
  if (before && /^(?:it|he|she|this|that|there|here|which|what|who|how|one|all|so)$/.test(before.norm))
    return null
  if (before && (/^(?:ADP|DET)$/.test(before.tag) || before.norm === '(')) return 'PROPN'
  if (before && isCapitalised(text, before) && at > 1) return null
  if (next?.norm === "'s" || next?.tag === 'AUX') return 'PROPN'
  const acts = next !== undefined && (next.tag === 'NOUN' || next.tag === 'VERB')
  return acts && (!before || /^(?:VERB|ADJ|ADV|SCONJ|CCONJ|PUNCT)$/.test(before.tag)) ? 'PROPN' : null
}

/** Systematic errors of the tagger, word by word. Found on treebank text; each row says what the word is. */
const BY_WORD: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...rows('is who', acronymRule),
  ...rows('said told says tells according', always('VERB')),
  ...rows('whether although though unless if', always('SCONJ')),
  ...rows('because while', conjunctionRule),
  ...rows('everything everyone everybody nobody nothing', always('PRON')),
  ...rows('have has had', haveRule),
  ...rows('do does did', doRule),
  ...rows('after before as since until once', clauseRule),
  ...rows('that', thatRule),
  ...rows('to', toRule),
  ...rows('there', thereRule),
  ...rows('may march', mayRule),
])

function rows(words: string, rule: Rule): [string, Rule][] {
  return words.split(' ').map((word) => [word, rule])
}

/**
 * The words of one sentence with the tagger's systematic errors mended. First and lowered words are read again
 * in small letters, because the tagger takes nearly every capital for a name.
 */
export function correctTags(text: string, words: readonly Token[]): Token[] {
  const mended = words.map((word) => ({ ...word }))
  const running = isRunningText(text, mended)
  for (const [at, word] of mended.entries()) {
    const mend = capitalRule(text, mended, at, running)
    if (mend) Object.assign(word, mend)
  }
  for (const [at, word] of mended.entries()) {
    const tag = BY_WORD.get(word.norm)?.({ text, words: mended, at })
    if (tag) word.tag = tag
  }
  return mended
}

/** Most words are small: a capital means something. */
function isRunningText(text: string, words: readonly Token[]): boolean {
  let [letters, capitals] = [0, 0]
  for (const word of words) {
    if (word.tag === 'PUNCT' || word.tag === 'NUM') continue
    letters++
    if (isCapitalised(text, word)) capitals++
  }
  return letters > 2 && capitals / letters < 0.6
}

/** What a capital says of a word, where the tagger draws another conclusion. */
function capitalRule(
  text: string,
  words: readonly Token[],
  at: number,
  running: boolean,
): { tag: Tag; lemma?: string } | null {
  const word = words[at]!
  if (word.tag === 'PUNCT' || word.tag === 'NUM' || !isCapitalised(text, word)) return null
  const next = words[at + 1]
  const followed = next !== undefined && isCapitalised(text, next)
  if (CALENDAR.has(word.norm) && word.norm !== 'may' && word.norm !== 'march') return { tag: 'PROPN' }
  if (
    PEOPLE_ADJECTIVES.has(word.norm) &&
    next &&
    (next.tag === 'NOUN' || next.tag === 'ADJ' || next.norm === '-')
  )
    return { tag: 'ADJ' }
  if (!running) return null
  const initial = at === 0 || words[at - 1]!.tag === 'PUNCT'
  if (!initial)
    return /^(?:NOUN|VERB|ADJ|ADV)$/.test(word.tag) && !PEOPLE_ADJECTIVES.has(word.norm)
      ? { tag: 'PROPN' }
      : null
  if (word.tag !== 'PROPN' || followed || GIVEN_NAMES.has(word.norm) || PLACES.has(word.norm)) return null
  // 'Witnesses saw …': what the tagger says of the small word, if it is one.
  if (/[^\p{L}]/u.test(word.norm) || !isDictionaryWord(word.norm)) return null
  const small = tagWords(word.norm)[0]
  return small && small.tag !== 'PROPN' ? { tag: small.tag, lemma: small.lemma } : null
}
