import { relativePronouns } from './en/words.js'
import { isNominal, isTime, type Run } from './phrase.js'
import { longestSource, phraseEndingAt } from './phrase-before.js'
import type { Item } from './unit.js'

// The subject of a reporting verb. Between name and verb stand appositions, relative clauses, ages, places, and
// circumstances, in commas, dashes or brackets; the first four tell who speaks and belong to the source phrase with
// their closing comma, a circumstance ('Ruiz, speaking on Friday, said') does not.

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
  // 'A survey released on Friday shows': the participle describes who speaks, and the time is its own.
  if (
    last < end - 1 &&
    items[end - 1]!.tag !== 'ADV' &&
    items[last]!.tag === 'VERB' &&
    /(?:ed|en)$/.test(items[last]!.norm) &&
    items[last - 1]?.tag === 'NOUN'
  ) {
    const described = phraseEndingAt(items, last - 1, floor)
    if (described) return { from: described.from, to: end }
  }
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
    if (opener === null) {
      // 'Ruiz of the port authority, said': a comma too many, when the phrase opens its clause.
      const whole = phraseEndingAt(items, last - 1, floor)
      const opens = whole ? items[whole.from - 1] : undefined
      return whole && items[last]!.norm === ',' && (whole.from <= floor || opens?.tag === 'CCONJ')
        ? whole
        : null
    }
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
    if (
      isTime(items, from) === last + 1 &&
      (isNominal(items[from - 1]) ||
        items[from - 1]!.norm === ')' ||
        (items[from - 1]!.tag === 'VERB' && items[from - 2]?.tag === 'NOUN'))
    )
      return from
  }
  return null
}

/** Does the word after a comma open a description of who was named before it, rather than a circumstance? */
export function isDescriptive(item: Item | undefined): boolean {
  if (!item) return false
  if (item.norm === 'who' || item.norm === 'whose' || item.norm === 'which' || item.norm === 'including')
    return true
  return /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(item.tag) || item.norm === 'now'
}

/** 'Ruiz, I think, said' */
const isThought = (item: Item | undefined): boolean =>
  /^(?:think|believe|guess|suppose)$/.test(item?.lemma ?? '')

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
    const isAside = close - i === 3 && /^(?:i|we)$/.test(after.norm) && isThought(items[i + 2])
    if (
      after.tag === 'CCONJ' ||
      (after.tag === 'PRON' && after.norm !== 'who' && after.norm !== 'which' && !isAside)
    )
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
    if (
      !outer ||
      // 'Ruiz, of Veld, Ohio,' and 'The farmer, from Veld, Ohio,'
      (items[outer.to - 1]!.tag !== 'PROPN' && !/^(?:of|from)$/.test(items[before + 1]!.norm)) ||
      (opens && !/^(?:PUNCT|CCONJ|SCONJ|QUOTE)$/.test(opens.tag))
    )
      break
    at = before
  }
  return at
}
