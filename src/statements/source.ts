import { relativePronouns, subjectPronouns } from './en/words.js'
import {
  endOfLongNounPhrase,
  endOfNounPhrase,
  isNominal,
  isPossessiveMark,
  isTime,
  type Run,
} from './phrase.js'
import type { Item } from './unit.js'

/** Furthest a source phrase is followed to the left, in items: longer ones are misread clauses. */
const longestSource = 45

const insideTags = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X', 'ADJ', 'DET', 'QUOTE'])

/**
 * The noun phrase that ends right before `end`: the subject of a verb whose group begins there.
 * Takes in a relative clause or an apposition closed by a comma; null when no phrase stands there.
 */
export function findSubjectBefore(items: readonly Item[], end: number, floor: number): Run | null {
  let last = end - 1
  for (;;) {
    const time = startOfTime(items, last, floor)
    if (time !== null) last = time - 1
    else if (last >= floor && items[last]!.tag === 'ADV') last--
    else break
  }
  if (last < floor) return null
  const item = items[last]!
  if (relativePronouns.has(item.norm) && item.norm !== 'whom') {
    // 'Ruiz, who said': the voice is Ruiz, not the pronoun.
    let before = last - 1
    if (items[before]?.norm === ',') before--
    if (before >= floor && isNominal(items[before])) {
      const antecedent = phraseEndingAt(items, before, floor)
      if (antecedent) return antecedent
    }
    return null
  }
  if (
    item.norm === ',' ||
    item.norm === '–' ||
    item.norm === '—' ||
    item.norm === '--' ||
    (item.norm === '-' && items[last - 1]?.end !== item.start)
  ) {
    const opener = findInsertion(items, last, floor)
    if (opener === null) return null
    const head = phraseEndingAt(items, opener - 1, floor)
    if (!head) return null
    if (
      items[head.from - 1]?.tag === 'ADP' &&
      (head.from - 1 <= floor || items[head.from - 2]!.tag === 'PUNCT')
    ) {
      // 'At the same time, Ruiz, said': what stands before the first comma is no name to describe.
      return phraseEndingAt(items, last - 1, opener + 1)
    }
    if (isDescriptive(items[opener + 1])) return { from: head.from, to: last + 1 }
    // 'Ruiz, speaking on Friday, said': a circumstance, no part of who she is.
    return head
  }
  if (item.norm === ')') {
    let k = last
    while (k > floor && items[k]!.norm !== '(' && last - k < 12) k--
    const head = items[k]!.norm === '(' ? phraseEndingAt(items, k - 1, floor) : null
    return head ? { from: head.from, to: last + 1 } : null
  }
  return phraseEndingAt(items, last, floor)
}

/** Where an expression of time ends right at `last` ('the court this month', 'Ruiz on Friday'), its first item; null when none does. */
function startOfTime(items: readonly Item[], last: number, floor: number): number | null {
  for (let from = Math.max(floor + 1, last - 3); from <= last; from++) {
    // One word alone is a time only when it can be nothing else: 'March' may be a person.
    if (from === last && !/(?:day|tonight|recently|earlier|later)$/.test(items[last]!.norm)) continue
    if (isTime(items, from) === last + 1 && (isNominal(items[from - 1]) || items[from - 1]!.norm === ')'))
      return from
  }
  return null
}

/** Does the word after a comma open a description of who was named before it, rather than a circumstance? */
function isDescriptive(item: Item | undefined): boolean {
  if (!item) return false
  if (item.norm === 'who' || item.norm === 'whose' || item.norm === 'which') return true
  return /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(item.tag) || item.norm === 'now'
}

/** Index of the comma that opens the insertion closed by the comma at `close`. */
function findInsertion(items: readonly Item[], close: number, floor: number): number | null {
  const mark = items[close]!.norm
  for (let i = close - 1; i > floor && close - i < longestSource; i--) {
    const item = items[i]!
    if (item.tag === 'QUOTE' || item.norm === ';' || item.norm === ':') return null
    if (item.norm !== mark) continue
    const after = items[i + 1]!
    if (!isNominal(items[i - 1]) && items[i - 1]?.norm !== ')') continue
    // ', Texas,' or ', 45,' may be one of several insertions in a row: take the outermost in reach.
    if (after.tag === 'CCONJ' || (after.tag === 'PRON' && after.norm !== 'who' && after.norm !== 'which'))
      continue
    return outermost(items, i, floor)
  }
  return null
}

/** 'Ruiz, 45, a farmer,' and 'Ruiz, of Veld, Ohio,': the first comma of several insertions in a row. */
function outermost(items: readonly Item[], comma: number, floor: number): number {
  let at = comma
  for (let guard = 0; guard < 3; guard++) {
    const head = phraseEndingAt(items, at - 1, floor)
    if (!head || at - head.from > 8) break
    let before = head.from - 1
    const short =
      items[head.from]!.tag === 'NUM' ||
      /^(?:a|an|the)$/.test(items[head.from]!.norm) ||
      (items[at + 1]!.tag === 'PROPN' && items[head.from]!.tag === 'PROPN')
    if (!short) break
    if (items[before]?.norm === 'of' || items[before]?.norm === 'from') before--
    if (items[before]?.norm !== ',' || before <= floor) break
    const outer = phraseEndingAt(items, before - 1, floor)
    const opens = outer ? items[outer.from - 1] : undefined
    // What stands before must open its clause: else it is the end of another one, ', the head of the council, Ruiz, said'.
    if (!outer || items[outer.to - 1]!.tag !== 'PROPN' || (opens && !/^(?:PUNCT|CCONJ|SCONJ|QUOTE)$/.test(opens.tag))) break
    at = before
  }
  return at
}

/** The noun phrase whose last item is `last`. */
function phraseEndingAt(items: readonly Item[], last: number, floor: number): Run | null {
  if (last < floor) return null
  const end = items[last]!
  if (end.tag === 'PRON') {
    if (relativePronouns.has(end.norm)) return null
    return { from: last, to: last + 1 }
  }
  const relativeHead = end.tag === 'VERB' ? findRelative(items, last, floor) : null
  if (
    relativeHead === null &&
    !isNominal(end) &&
    !isPossessiveMark(end) &&
    end.tag !== 'ADJ' &&
    end.tag !== 'DET'
  ) {
    if (!(end.norm === '.' && items[last - 1]?.tag === 'PROPN')) return null
  }
  let from = relativeHead ?? last
  let afterAnd: number | null = null
  while (from > floor && last - from < longestSource) {
    const before = items[from - 1]!
    const here = items[from]!
    if (
      (before.tag === 'VERB' || before.tag === 'NOUN') &&
      /ing$/.test(before.norm) &&
      (here.tag === 'DET' || (here.tag === 'PROPN' && before.tag === 'VERB')) &&
      from - 2 >= floor &&
      items[from - 2]!.tag === 'NOUN'
    ) {
      // 'a group monitoring the war', 'officials citing Reuters'
      from -= 2
      continue
    }
    if (
      insideTags.has(before.tag) ||
      isPossessiveMark(before) ||
      (before.tag === 'PRON' && !subjectPronouns.has(before.norm) && !relativePronouns.has(before.norm))
    ) {
      if (before.tag === 'QUOTE' && (before.end - before.start > 40 || before.stopped)) break
      // A determiner opens its phrase: what stands before it belongs to another one, unless it is 'all the'.
      if (here.tag === 'DET' && before.tag !== 'DET' && before.tag !== 'NUM') break
      from--
      continue
    }
    if (
      before.tag === 'VERB' &&
      /(?:ed|ing)$/.test(before.norm) &&
      here.tag === 'NOUN' &&
      /^(?:DET|ADP|ADJ|NUM|SCONJ)$/.test(items[from - 2]?.tag ?? '') &&
      items[from - 2]!.norm !== 'to'
    ) {
      // 'registered voters', 'restructuring experts': a participle that describes.
      from--
      continue
    }
    if (
      before.tag === 'ADP' &&
      from - 3 >= floor &&
      items[from - 2]!.tag === 'VERB' &&
      /(?:ed|ing)$/.test(items[from - 2]!.norm) &&
      isNominal(items[from - 3]) &&
      items[from - 3]!.tag !== 'PRON'
    ) {
      // 'protesters marching through the streets', 'a study released by the ministry'
      from -= 3
      continue
    }
    if (
      before.tag === 'ADP' &&
      from - 2 >= floor &&
      (isNominal(items[from - 2]) || items[from - 2]!.tag === 'ADJ') &&
      before.norm !== 'as' &&
      before.norm !== 'after' &&
      before.norm !== 'since'
    ) {
      from--
      continue
    }
    if (
      (before.norm === 'and' || before.norm === 'or' || before.norm === '&') &&
      from - 2 >= floor &&
      isNominal(items[from - 2]) &&
      items[from - 2]!.tag !== 'PRON'
    ) {
      afterAnd = from
      from--
      continue
    }
    if (before.tag === 'ADV' && from - 1 > floor && (here.tag === 'ADJ' || here.tag === 'NUM')) {
      from--
      continue
    }
    if (items[from - 2]?.norm === '-' && items[from - 2]!.end === before.start) {
      // '-based', '-led'
      from--
      continue
    }
    if ((before.norm === '-' || before.norm === '–') && before.end === here.start) {
      from--
      continue
    }
    if (
      before.norm === '.' &&
      before.end !== here.start &&
      items[from - 2]?.tag === 'PROPN' &&
      items[from - 2]!.end === before.start
    ) {
      from--
      continue
    }
    if (before.tag === 'VERB' || before.tag === 'AUX' || before.tag === 'PART') {
      const antecedent = findRelative(items, from - 1, floor)
      if (antecedent === null) break
      from = antecedent
      continue
    }
    break
  }
  // 'could not verify the report and the ministry said': what stands before 'and' is another verb's object.
  const verb = items[from - 1]
  if (afterAnd !== null && from > floor && verb && (verb.tag === 'VERB' || verb.tag === 'AUX'))
    from = afterAnd
  return trimStart(items, { from, to: last + 1 })
}

/** For a verb inside a phrase: the index of the noun its clause describes ('an official who asked', 'people briefed on'), or null. */
function findRelative(items: readonly Item[], verb: number, floor: number): number | null {
  const item = items[verb]!
  if (
    item.tag === 'VERB' &&
    /(?:ed|known|ing)$/.test(item.norm) &&
    isNominal(items[verb - 1]) &&
    items[verb - 1]!.tag !== 'PRON' &&
    verb - 1 >= floor
  ) {
    const after = items[verb + 1]
    if (after && (after.tag === 'ADP' || item.norm.endsWith('ing')) && item.norm !== 'said') return verb - 1
  }
  for (let i = verb - 1; i > floor && verb - i < 14; i--) {
    const here = items[i]!
    if (here.tag === 'PUNCT' || here.tag === 'QUOTE') return null
    if (
      (here.norm === 'who' || here.norm === 'which') &&
      isNominal(items[i - 1]) &&
      items[i - 1]!.tag !== 'PRON'
    )
      return i - 1
  }
  return null
}

/** Drops what opens the clause and not the phrase: 'On Friday', 'But', 'After the vote'. */
function trimStart(items: readonly Item[], run: Run): Run | null {
  let { from } = run
  const { to } = run
  for (let guard = 0; guard < 12 && from < to; guard++) {
    const item = items[from]!
    const time = isTime(items, from)
    if (time > from && time < to) {
      from = time
      continue
    }
    if (
      item.tag === 'CCONJ' ||
      item.tag === 'PUNCT' ||
      (item.tag === 'ADV' && items[from + 1]?.tag !== 'ADJ' && items[from + 1]?.tag !== 'NUM') ||
      isPossessiveMark(item)
    ) {
      from++
      continue
    }
    if (item.tag === 'ADP' || item.tag === 'SCONJ') {
      const after = endOfNounPhrase(items, from + 1)
      if (item.tag === 'ADP' && after < to) from = after === from + 1 ? from + 1 : after
      else from++
      continue
    }
    break
  }
  return from < to ? { from, to } : null
}

/** The source after an inverted verb: 'said Tom Vale, a spokesman for the port, who was there'. */
export function findSubjectAfter(items: readonly Item[], at: number): Run | null {
  let end = endOfLongNounPhrase(items, at)
  let described = false
  if (end === at) return null
  // 'a group monitoring the floods'
  if (/ing$/.test(items[end - 1]!.norm) && items[end]?.tag === 'DET' && end - at > 1)
    end = endOfLongNounPhrase(items, end)
  if (items[at]!.tag === 'PRON') return { from: at, to: at + 1 }
  for (let guard = 0; guard < 6; guard++) {
    const item = items[end]
    if (!item) break
    if (item.norm === 'who' || item.norm === 'whose') {
      end = endOfClause(items, end)
      continue
    }
    if (
      item.tag === 'VERB' &&
      /(?:ed|ing)$/.test(item.norm) &&
      (items[end + 1]?.tag === 'ADP' || isTime(items, end + 1) > end + 1)
    ) {
      end = endOfClause(items, end)
      continue
    }
    if (item.norm === ',' && isDescriptive(items[end + 1]) && isTime(items, end + 1) === end + 1) {
      const next = items[end + 1]!
      if (next.tag === 'QUOTE') break
      const closed =
        next.norm === 'who' || next.norm === 'whose' || next.norm === 'which'
          ? endOfClause(items, end + 1)
          : endOfApposition(items, end + 1)
      if (closed === end + 1) break
      end = closed
      described = true
      continue
    }
    break
  }
  // The comma that closes a description belongs to it.
  if (described && items[end]?.norm === ',' && items[end + 1] && items[end + 1]!.tag !== 'QUOTE') end++
  return { from: at, to: end }
}

function endOfApposition(items: readonly Item[], at: number): number {
  const from = items[at]!.norm === 'now' ? at + 1 : at
  let end = endOfLongNounPhrase(items, from)
  if (end === from) return at
  const next = items[end]
  if (next && (next.norm === 'who' || next.norm === 'that' || next.norm === 'which'))
    end = endOfClause(items, end)
  else if (next?.tag === 'VERB' && /(?:ed|ing)$/.test(next.norm)) end = endOfClause(items, end)
  // A full clause after the comma is no apposition: ', the weir held'.
  else if (next && (next.tag === 'VERB' || next.tag === 'AUX')) return at
  return end
}

/** The index of the comma, quotation or stop at which a clause from `at` ends. */
function endOfClause(items: readonly Item[], at: number): number {
  let i = at
  while (i < items.length && !/^[,;:.?!—–)]$/.test(items[i]!.norm) && items[i]!.tag !== 'QUOTE') i++
  return i
}

/** Index of the head inside a source phrase: the last name or noun before what describes it. */
export function headOf(items: readonly Item[], run: Run): Run {
  let end = endOfNounPhrase(items, run.from)
  if (end <= run.from || end > run.to) end = run.to
  let last = end - 1
  while (
    last > run.from &&
    (!isNominal(items[last]) ||
      (items[last]!.tag !== 'PROPN' &&
        /ing$/.test(items[last]!.norm) &&
        end < run.to &&
        isNominal(items[last - 1])))
  )
    last--
  if (items[last]!.tag !== 'PROPN') return { from: last, to: last + 1 }
  let from = last
  while (
    from > run.from &&
    (items[from - 1]!.tag === 'PROPN' ||
      items[from - 1]!.norm === '-' ||
      items[from - 1]!.norm === '.' ||
      items[from - 1]!.norm === '&')
  )
    from--
  while (from < last && items[from]!.tag !== 'PROPN') from++
  return { from, to: last + 1 }
}
