import type { Cue } from './cues.js'
import { circumstanceOpeners, clauseOpeners, subjectPronouns } from './en/words.js'
import { endOfLongNounPhrase, endOfNounPhrase, isNominal, isTime, type Run } from './phrase.js'
import type { Item } from './unit.js'

// Where the words that are told begin and end. Conventions, the same as in the corpora on which we measure:
// 'that' belongs to the content, a quotation keeps its marks and the comma inside them, the sentence's stop does not
// belong, and neither do time, place and the one spoken to ('told the council on Friday that').
// Every scan is bounded by the unit, and units are bounded (unit.ts), so all of this is linear in the text.

const finiteTags = new Set(['VERB', 'AUX'])
const stops = new Set(['.', '?', '!', '…', '...'])

export const isFiniteVerb = (item: Item | undefined): boolean =>
  item !== undefined && finiteTags.has(item.tag) && !item.marked && !item.norm.endsWith('ing')

/** Is there a finite verb, or a quotation, between the two? Else it is a phrase and no statement. */
export function hasVerb(items: readonly Item[], run: Run): boolean {
  for (let i = run.from; i < run.to; i++) if (isFiniteVerb(items[i]) || items[i]!.tag === 'QUOTE') return true
  return false
}

/** Does a clause with a subject of its own begin at `at`: 'he was', 'the weir held'? */
export function opensClause(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item) return false
  if (item.tag === 'QUOTE' || clauseOpeners.has(item.norm)) return true
  if (subjectPronouns.has(item.norm)) return true
  let end = endOfLongNounPhrase(items, at)
  if (end === at) {
    // 'despite the rain the weir held'
    if (item.tag === 'SCONJ') return hasVerb(items, { from: at, to: Math.min(items.length, at + 25) })
    if (item.tag !== 'ADP') return false
    end = Math.max(endOfLongNounPhrase(items, at + 1), isTime(items, at))
    if (items[end]?.norm === ',') end++
    return end > at + 1 && items[end]?.tag !== 'ADP' && opensClause(items, end)
  }
  while (items[end]?.tag === 'ADV' || isTime(items, end) > end) end = Math.max(end + 1, isTime(items, end))
  if (isFiniteVerb(items[end]) || items[end]?.tag === 'QUOTE') return true
  if (
    /^(?:,|-|–|—|--|\()$/.test(items[end]?.norm ?? '') ||
    items[end]?.norm === 'who' ||
    items[end]?.norm === 'that' ||
    items[end]?.tag === 'VERB' ||
    items[end]?.tag === 'PART'
  ) {
    for (let i = end; i < Math.min(items.length, end + 25); i++) if (isFiniteVerb(items[i])) return true
  }
  return false
}

/** Skips what stands between the cue and its content: time, manner, place, the one spoken to. Returns where the content may begin. */
export function skipCircumstances(
  items: readonly Item[],
  at: number,
  addressee: boolean,
): { at: number; told: Run | null } {
  let i = at
  let told: Run | null = null
  if (
    addressee &&
    items[i] &&
    items[i]!.tag !== 'QUOTE' &&
    !(clauseOpeners.has(items[i]!.norm) && items[i]!.norm !== 'who')
  ) {
    const pronoun = items[i]!.tag === 'PRON'
    const end = pronoun ? i + 1 : endOfAddressee(items, i)
    if (end > i) {
      told = { from: i, to: end }
      i = end
    }
  }
  for (let guard = 0; guard < 8; guard++) {
    const time = isTime(items, i)
    if (time > i) {
      i = time
      continue
    }
    const item = items[i]
    if (!item) break
    if (item.tag === 'ADV' && items[i + 1]?.norm === 'that') {
      i++
      continue
    }
    if (item.tag === 'ADP' && circumstanceOpeners.has(item.norm)) {
      const end = endOfCircumstance(items, i)
      if (end === i || !closesCircumstance(items, end)) break
      i = end
      continue
    }
    if (item.norm === ',') {
      // ', speaking to reporters, that' and ', in a letter, that'
      const next = items[i + 1]
      if (next && (next.tag === 'ADP' || next.tag === 'ADV' || /ing$/.test(next.norm))) {
        const close = findIndexFrom(items, ',', i + 1, 20)
        if (close !== null && (items[close + 1]?.norm === 'that' || items[close + 1]?.tag === 'QUOTE')) {
          i = close + 1
          continue
        }
      }
    }
    break
  }
  return { at: i, told }
}

function endOfAddressee(items: readonly Item[], at: number): number {
  let end = endOfNounPhrase(items, at)
  if (end === at) return at
  for (let guard = 0; guard < 3; guard++) {
    const item = items[end]
    if (item?.tag === 'ADP' && /^(?:of|for|at|in|from)$/.test(item.norm) && isTime(items, end) === end) {
      const next = endOfNounPhrase(items, end + 1)
      if (next === end + 1) break
      // 'told the crowd in Veld the weir held': the phrase belongs to the one told either way.
      end = next
    } else if (item?.tag === 'CCONJ' && isNominal(items[end + 1])) end = endOfNounPhrase(items, end + 1)
    else break
  }
  return end
}

function endOfCircumstance(items: readonly Item[], at: number): number {
  const first = endOfNounPhrase(items, at + 1)
  if (first === at + 1) return at
  let end = first
  for (let guard = 0; guard < 3; guard++) {
    if (items[end]?.tag === 'ADP' && isTime(items, end) === end) {
      const next = endOfNounPhrase(items, end + 1)
      if (next === end + 1) break
      end = next
    } else break
  }
  return end
}

function closesCircumstance(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item) return true
  return (
    item.tag === 'PUNCT' ||
    item.tag === 'QUOTE' ||
    clauseOpeners.has(item.norm) ||
    subjectPronouns.has(item.norm) ||
    isTime(items, at) > at ||
    item.tag === 'ADP' ||
    item.tag === 'DET' ||
    opensClause(items, at)
  )
}

function findIndexFrom(items: readonly Item[], norm: string, from: number, reach: number): number | null {
  for (let i = from; i < Math.min(items.length, from + reach); i++) if (items[i]!.norm === norm) return i
  return null
}

/** Where the content that begins at `from`, right of its cue, ends. */
export function endOfContent(items: readonly Item[], from: number, cue: Cue, cues: readonly Cue[]): number {
  const phrase = !cue.verb.says && !cue.verb.thinks && cue.verb.object
  let i = from
  for (; i < items.length; i++) {
    const item = items[i]!
    if (item.norm === ';') break
    if (stops.has(item.norm) && item.tag === 'PUNCT' && endsSentence(items, i)) break
    if (
      item.norm === ',' ||
      item.norm === '--' ||
      ((item.norm === '—' || item.norm === '–' || item.norm === '-') && items[i - 1]?.end !== item.start)
    ) {
      if (
        i > from &&
        !(items[i + 1]?.norm === 'according' && opensWith(items, from, i)) &&
        endsAtComma(
          items,
          i,
          hasVerb(items, { from, to: i }) ? cue : { ...cue, subordinate: false },
          cues,
          phrase,
        )
      )
        break
    }
    // 'has learned that according to X P': there it opens what is told.
    if (i > from && item.norm === 'according' && items[i + 1]?.norm === 'to' && !opensWith(items, from, i))
      break
    if (
      i > from &&
      item.tag === 'CCONJ' &&
      isFiniteVerb(items[i + 1]) &&
      (phrase ? !/(?:ed|en)$/.test(items[i - 1]!.norm) : items[i - 1]!.tag === 'QUOTE' && i - 1 === from)
    )
      break
    if (i > from + 1 && item.tag === 'CCONJ' && !phrase && tellsMore(items, i + 1, cue, cues)) break
    if (i > from && item.tag === 'CCONJ' && phrase && cues.some((other) => other.from === i + 1)) break
    if (i > from && phrase) {
      if (isTime(items, i) > i && !(items[i]!.tag === 'NOUN')) break
      if (
        /^(?:while|during|before|after|when|because|since|saying|calling|citing|who|who's)$/.test(item.norm)
      )
        break
      if (
        item.norm === 'in' &&
        /^(?:statement|interview|speech|tweet|letter|debate|post|email|rally|news)$/.test(
          items[i + 2]?.norm ?? '',
        )
      )
        break
    }
  }
  return trimEnd(items, from, i)
}

/** 'says the weir held and notes that …': the same speaker begins to tell anew. */
function tellsMore(items: readonly Item[], at: number, cue: Cue, cues: readonly Cue[]): boolean {
  const next = cues.find((other) => other.from === at)
  if (!next?.verb.says || next.shape !== 'finite' || cue.shape !== 'finite' || next.from !== next.at)
    return false
  const opener = items[next.to]
  // 'They claimed P and claim she Q'
  if (next.verb === cue.verb && subjectPronouns.has(opener?.norm ?? '')) return true
  const isTold = opener?.norm === 'that' || opener?.tag === 'QUOTE' || opener?.norm === ','
  return isTold && /s$/.test(items[cue.at]!.norm) === /s$/.test(items[next.at]!.norm)
}

/** Does nothing but 'that' stand between the two, so that what follows is still to open what is told? */
const opensWith = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every((item) => item.norm === 'that' || item.norm === ',')

function endsSentence(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length; i++) if (items[i]!.tag !== 'PUNCT') return false
  return true
}

function trimEnd(items: readonly Item[], from: number, to: number): number {
  let end = to
  while (
    end > from &&
    ((items[end - 1]!.tag === 'PUNCT' && items[end - 1]!.norm !== ')' && items[end - 1]!.norm !== '%') ||
      items[end - 1]!.tag === 'CCONJ')
  )
    end--
  return end
}

/** Is the verb behind a comma one of the same rank as the cue, and not 'would add', inside what is said? */
const isCoordinate = (items: readonly Item[], cue: Cue): boolean =>
  cue.shape === 'participle' ||
  cue.from === cue.at ||
  /^(?:has|have|had|also|later|then)$/.test(items[cue.from]!.norm)

/** Does what follows the comma belong to another attribution, or to the sentence around this one? */
function endsAtComma(
  items: readonly Item[],
  comma: number,
  cue: Cue,
  cues: readonly Cue[],
  phrase: boolean,
): boolean {
  const next = items[comma + 1]
  if (!next) return true
  if (next.norm === 'according' || next.norm === 'reportedly') return true
  // 'Ruiz, who said that it leaks, left': the clause around it goes on.
  if (cue.inserted && isFiniteVerb(next)) return true
  // 'While Ruiz said the weir held, the bank gave way.': the main clause begins.
  if (cue.subordinate && !clauseOpeners.has(next.norm) && opensClause(items, comma + 1)) return true
  const cited = cues.find(
    (other) =>
      other.from === comma + 1 ||
      (other.from === comma + 2 &&
        (next.tag === 'CCONJ' || next.tag === 'SCONJ' || next.tag === 'ADV' || next.tag === 'ADP')),
  )
  if (cited && isCoordinate(items, cited)) {
    // ', adding that', ', said Ruiz', ', and urged': the next attribution begins.
    if (cited.shape === 'participle' || cited.shape === 'finite') return true
  }
  // ', Ruiz said.': a short subject, a verb of saying, and the end or a comma.
  const trailing = cues.find(
    (other) =>
      other.from > comma + 1 && other.from - comma < 30 && other.verb.says && other.shape === 'finite',
  )
  if (trailing && next.tag !== 'CCONJ' && next.tag !== 'SCONJ' && !clauseOpeners.has(next.norm)) {
    const subjectEnd = endOfLongNounPhrase(items, comma + 1)
    if (
      subjectEnd === trailing.from ||
      (items[subjectEnd]?.norm === ',' && items[trailing.from - 1]?.norm === ',')
    ) {
      const { at } = skipCircumstances(items, trailing.to, trailing.verb.addressee)
      const after = items[at]
      if (!after || after.tag === 'PUNCT') return true
    }
  }
  // ', but Vale said …', ', while the port denied …': another speaker.
  if (
    (next.tag === 'CCONJ' || next.tag === 'SCONJ') &&
    /^(?:but|while|and|although|though|whereas|as)$/.test(next.norm)
  ) {
    const other = cues.find((o) => o.from > comma + 2 && o.from - comma < 25 && o.shape === 'finite')
    // 'she hopes to win, but she knows': a pronoun that goes on thinking is inside what is said.
    if (
      other &&
      (other.verb.says || !subjectPronouns.has(items[comma + 2]!.norm)) &&
      endOfLongNounPhrase(items, comma + 2) === other.from
    )
      return true
  }
  if (phrase) {
    // 'accused the harbour master, Jan Vale, of neglect': the apposition lies inside the object.
    for (let i = comma + 2; i < Math.min(items.length, comma + 9); i++) {
      if (items[i]!.norm !== ',') continue
      if (
        /^(?:of|for|as)$/.test(items[i + 1]?.norm ?? '') ||
        items.slice(comma + 1, i).every((item) => item.tag === 'PROPN')
      )
        return false
      break
    }
    if (/^(?:including|especially|particularly)$/.test(next.norm)) return false
    // 'called it a mess, a folly and a waste': a list goes on.
    const listed = endOfNounPhrase(items, comma + 1)
    if (
      listed > comma + 1 &&
      /^(?:and|or)$/.test(items[listed]?.norm ?? '') &&
      isNominal(items[listed - 1])
    ) {
      const end = endOfNounPhrase(items, listed + 1)
      if (end > listed + 1 && !isFiniteVerb(items[end])) return false
    }
    if (next.norm === 'and' || next.norm === 'or')
      return !isNominal(items[comma + 2]) || isFiniteVerb(items[comma + 2])
    if (next.tag === 'QUOTE') return false
    return true
  }
  return false
}
