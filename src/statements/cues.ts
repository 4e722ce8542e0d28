import { type CueVerb, findByParticiple, findCueVerb } from './en/cue-verbs.js'
import { endOfFixedCue, endOfWordsOf } from './en/fixed-cues.js'
import { possessives } from './en/words.js'
import { endOfNounPhrase, isNominal, type Run } from './phrase.js'
import type { Item } from './unit.js'

// Which words of a unit may report something. Found here by form alone; whether there is a source and a content
// for them is decided later (verbal.ts, according.ts), so this file rather takes one cue too many. What is refused
// here is refused because the tagger or the form says that the word is no verb of saying at all: 'the said amount',
// 'supporting documents', 'the boat he used to call'. There is no parse behind it: tags and neighbours are all we have.

/** A verb group, or a fixed phrase, that may report something. */
export interface Cue extends Run {
  verb: CueVerb
  /** Index of the verb itself. */
  at: number
  shape: 'finite' | 'participle' | 'infinitive' | 'passive' | 'according'
  negated: boolean
  /** True when its clause hangs on another one: 'While Ruiz said …, the bank gave way'. */
  subordinate?: boolean
  /** True when it tells about a noun between commas: 'Ruiz, who said that it leaks, left'. */
  inserted?: boolean
}

const verbTags = new Set(['VERB', 'AUX'])
const beForms = new Set('is are was were be been being'.split(' '))

/** The reporting verb groups and phrases of a unit, in reading order. */
export function listCues(items: readonly Item[]): Cue[] {
  const found: Cue[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.norm === 'according' && items[i + 1]?.norm === 'to') {
      found.push({ from: i, to: i + 2, at: i, verb: according, shape: 'according', negated: false })
      i++
      continue
    }
    if (item.norm === 'per' && isSourced(items, i)) {
      found.push({ from: i, to: i + 1, at: i, verb: according, shape: 'according', negated: false })
      continue
    }
    const ofWords = endOfWordsOf(items, i)
    if (ofWords !== null) {
      found.push({ from: i, to: ofWords, at: i + 2, verb: according, shape: 'according', negated: false })
      i = ofWords - 1
      continue
    }
    const cue = verbCueAt(items, i)
    if (cue && cue.from >= (found.at(-1)?.to ?? 0)) found.push(cue)
  }
  return found
}

/** 'Per the log, the tow began' and 'the tow began, per Ruiz', but not 'ten per day' or 'paid, per the agreement'. */
function isSourced(items: readonly Item[], per: number): boolean {
  const before = items[per - 1]
  const opens = before === undefined || before.norm === ',' || before.tag === 'QUOTE'
  const after = items[per + 1]
  if (!opens || !after) return false
  if (after.tag === 'PROPN') return before !== undefined || items[per]!.tag === 'ADP'
  const end = endOfNounPhrase(items, per + 1)
  return (
    (after.tag === 'DET' || possessives.has(after.norm)) &&
    !/^(?:agreement|contract|deal|treaty|law|rules?|terms|order|orders|plan|schedule|custom|tradition|instructions?|request|usual|norm)$/.test(
      items[end - 1]?.norm ?? '',
    )
  )
}

const according: CueVerb = { ...findCueVerb('say')!, lemma: 'according' }

const isCiting = (norm: string): boolean => norm === 'quotes' || norm === 'cites'
const mayBeVerb = new Set(['VERB', 'AUX', 'NOUN', 'PROPN'])

/** Taggers take a noun for a verb and the other way round in '-s' forms: 'the mayor claims', 'the claims'. */
function isVerbHere(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (verbTags.has(item.tag)) return true
  // 'Haddad quotes police sources as saying'
  if (isCiting(item.norm)) {
    for (let i = at + 2; i < Math.min(items.length, at + 10); i++)
      if (items[i]!.norm === 'as' && items[i + 1]?.norm === 'saying') return true
  }
  if (item.tag !== 'NOUN' && item.tag !== 'PROPN') return false
  if (!/s$|^said$|^told$|ed$/.test(item.norm) || /ss$/.test(item.norm)) return false
  const before = items[at - 1]
  const after = items[at + 1]
  if (!before || !after) return false
  // 'The group claims, citing witnesses, that P'
  if (/s$/.test(item.norm) && after.norm === ',' && items[at + 2]?.lemma === 'cite') return true
  const subject = before.tag === 'PROPN' || before.tag === 'PRON' || before.norm === ','
  // 'The paper claims that', 'A man claims he': a phrase that opens its clause and then a clause of content.
  if (
    /s$/.test(item.norm) &&
    before.tag === 'NOUN' &&
    (after.norm === 'that' || after.tag === 'PRON' || after.tag === 'PROPN')
  ) {
    let k = at - 1
    while (k >= 0 && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(items[k]!.tag)) k--
    const opener = items[k - 1]
    if (items[k]?.tag === 'DET' && (!opener || /^(?:PUNCT|CCONJ|SCONJ)$/.test(opener.tag))) return true
  }
  // 'The weir held, the Veld Times reports.'
  if (
    before.tag === 'PROPN' &&
    /^(?:says|reports|claims|notes|states|writes)$/.test(item.norm) &&
    after.tag === 'PUNCT'
  )
    return true
  return (
    subject &&
    (after.norm === 'that' ||
      after.tag === 'DET' ||
      after.tag === 'QUOTE' ||
      after.tag === 'PRON' ||
      /^(?:said|told)$/.test(item.norm))
  )
}

/** Behind a comma ', noting that', ', warning of': taggers take a participle for a noun there, and a noun's form for its own lemma. */
function participleAt(items: readonly Item[], at: number): CueVerb | null {
  const after = items[at + 1]
  if (!after || findCueVerb(items[at]!.lemma)) return null
  const verb = findByParticiple(items[at]!.norm)
  return verb && (after.norm === 'that' || verb.particles.includes(after.norm)) ? verb : null
}

const saying = findCueVerb('say')!

/** 'issued a statement saying', 'released a letter': giving words out is saying them. Returns where it ends; `at` when it is something else. */
function endOfUtterance(items: readonly Item[], at: number): number {
  let i = at
  while (
    i < at + 4 &&
    items[i] &&
    /^(?:DET|ADJ|NUM|NOUN|ADV)$/.test(items[i]!.tag) &&
    !utterances.has(items[i]!.norm)
  )
    i++
  if (!items[i] || !utterances.has(items[i]!.norm)) return at
  const next = items[i + 1]
  if (next?.norm === 'saying' || next?.norm === 'stating' || next?.norm === 'declaring') return i + 2
  const opens =
    next?.tag === 'QUOTE' ||
    next?.norm === 'that' ||
    ((next?.norm === ',' || next?.norm === ':') && items[i + 2]?.tag === 'QUOTE')
  return opens ? i + 1 : at
}

const utterances = new Set([
  'statement',
  'letter',
  'warning',
  'message',
  'tweet',
  'apology',
  'declaration',
  'denial',
])

/** What something is said to be or to do, by people who are not told. */
const SEEMING =
  /^(?:be|have|show|own|contain|include|cost|weigh|measure|date|belong|involve|hold|represent|depict|come|originate|stem|know)$/

/** By what something is said, and not by whom. */
const MEANS = /^(?:e-?mail|mail|phone|telephone|text|letter|post|fax|radio|video|message)$/

/** 'Ruiz, said to own the mill, …', 'a photograph said to show the mill': by whom it is said is not told. */
export function isSaidOf(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return (
    items[at]!.norm === 'said' &&
    (before?.norm === ',' || before?.tag === 'NOUN') &&
    items[at + 1]?.norm === 'to' &&
    SEEMING.test(items[at + 2]?.norm ?? '')
  )
}

function verbCueAt(items: readonly Item[], at: number): Cue | null {
  const item = items[at]!
  if (!mayBeVerb.has(item.tag) && !isCiting(item.norm)) return null
  const participle = items[at - 1]?.norm === ',' && item.norm.endsWith('ing') ? participleAt(items, at) : null
  const fixed = verbTags.has(item.tag) ? endOfFixedCue(items, at) : null
  const verb =
    fixed !== null
      ? saying
      : (participle ?? findCueVerb(item.lemma) ?? (item.norm === item.lemma ? null : findCueVerb(item.norm)))
  if (!verb || !(participle || isVerbHere(items, at))) return null
  const before = items[at - 1]
  // 'the said amount', 'a called meeting', 'supporting documents': adjectives that look like verbs.
  if (
    before?.tag === 'DET' &&
    !/^(?:who|that|this|these|those|some|many|all|both|most|others|neither)$/.test(before.norm)
  )
    return null
  if (before?.tag === 'ADP' && !/ing$/.test(item.norm)) return null
  if (isPossessive(before)) return null
  // 'a think tank', 'questions regarding the gate', 'this supposed impact': the form alone is a verb's.
  if (
    /^(?:regarding|considering)$/.test(item.norm) ||
    (item.norm === 'think' && items[at + 1]?.norm === 'tank')
  )
    return null
  if (item.norm === 'supposed' && before?.tag === 'DET') return null
  // 'Hask told parliament when asked about it': whoever is asked does not ask.
  if (item.norm === 'asked' && /^(?:when|if|once|being)$/.test(before?.norm ?? '')) return null
  // 'the boat, identified as hers,': a participle that describes what stands before it.
  if (before?.tag === 'PUNCT' && items[at + 1]?.norm === 'as' && isPastParticiple(item) && !verb.says)
    return null
  let to = fixed ?? at + 1
  const particle = items[to]
  const hasParticle = particle !== undefined && verb.particles.includes(particle.norm)
  if (verb.needsParticle && !hasParticle) return null
  if (hasParticle) to++
  if (/^(?:issue|release|publish|post|put)$/.test(verb.lemma)) {
    const end = endOfUtterance(items, to)
    if (end > to) return { from: at, to: end, at, verb: saying, shape: 'finite', negated: false }
  }
  let from = at
  // 'would neither confirm nor deny': one cue of two verbs.
  const isPair =
    before?.norm === 'neither' && items[to]?.norm === 'nor' && verbTags.has(items[to + 1]?.tag ?? '')
  if (isPair) {
    to += 2
    from--
  }
  let negated = isPair
  let passive = false
  let infinitive = false
  let aux = false
  while (from > 0) {
    const prev = items[from - 1]!
    if (
      prev.tag === 'AUX' ||
      (prev.tag === 'VERB' &&
        /^(?:has|have|had|is|are|was|were|be|been|being|did|do|does|'s|'ve|’s)$/.test(prev.norm))
    ) {
      aux = true
      // 'it's thought', but not 'he's said'
      const be = beForms.has(prev.norm) || (prev.norm === "'s" && items[from - 2]?.norm === 'it')
      if (be) passive = passive || isPastParticiple(item)
    } else if (prev.norm === 'not' || prev.norm === "n't" || prev.norm === 'never') negated = true
    else if (prev.tag === 'PART' && prev.norm === 'to') infinitive = true
    else if (
      prev.tag === 'ADV' &&
      /^(?:also|still|now|previously|repeatedly|once|only|recently|already|later|then|just|even|again|long|often|always|further|first|together|twice|\w+ly)$/.test(
        prev.norm,
      )
    ) {
      // an adverb belongs to the group only when a verb or the subject's end stands before it
      if (
        !(
          items[from - 2] &&
          (isNominal(items[from - 2]) ||
            verbTags.has(items[from - 2]!.tag) ||
            items[from - 2]!.tag === 'PART' ||
            relative.has(items[from - 2]!.norm) ||
            items[from - 2]!.tag === 'CCONJ' ||
            items[from - 2]!.norm === ',')
        )
      )
        break
    } else break
    from--
  }
  if (passive && /ing$/.test(item.norm)) passive = false
  // 'witnesses quoted as saying': a headline leaves the auxiliary out.
  if (!passive && /^(?:cited|quoted|heard)$/.test(item.norm) && items[to]?.norm === 'as') passive = true
  // 'a plan backed by Ruiz'; but 'a spokeswoman said by email'
  if (
    !aux &&
    !passive &&
    items[to]?.norm === 'by' &&
    isPastParticiple(item) &&
    before?.tag === 'NOUN' &&
    !MEANS.test(items[to + 1]?.norm ?? '')
  )
    passive = true
  if (!aux && isSaidOf(items, at)) passive = true
  // 'it would show that': a supposition, nobody's word.
  if (
    !verb.says &&
    verb.thinks &&
    aux &&
    /^(?:would|will|could|may|might|should|'ll|'d)$/.test(items[from]!.norm)
  )
    return null
  const shape = infinitive
    ? 'infinitive'
    : passive
      ? 'passive'
      : !aux && /ing$/.test(item.norm)
        ? 'participle'
        : 'finite'
  return { from, to, at, verb, shape, negated }
}

const relative = new Set(['who', 'which', 'that'])

const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && (item.norm === "'s" || item.norm === "'") && item.tag === 'PART'

const irregularParticiples = new Set(
  'said told thought known seen found shown heard made put read held understood felt forecast written quoted sworn meant'.split(
    ' ',
  ),
)

const isPastParticiple = (item: Item): boolean => /ed$/.test(item.norm) || irregularParticiples.has(item.norm)
