import { clauseOpeners, subjectPronouns } from './en/words.js'
import { endOfLongNounPhrase, endOfNounPhrase, isTime, type Run } from './phrase.js'
import type { Item } from './unit.js'

// Whether a clause stands at a place, told by its words: a subject and a finite verb in reach.

const finiteTags = new Set(['VERB', 'AUX'])

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

/** 'Kell leading the field': a noun phrase and what it does. */
export function isDoing(items: readonly Item[], at: number): boolean {
  const end = endOfNounPhrase(items, at)
  const verb = items[end]
  return end > at && verb?.tag === 'VERB' && /ing$/.test(verb.norm)
}
