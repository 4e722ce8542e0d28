import type { Cue } from './cues.js'
import type { Run } from './phrase.js'
import type { Item } from './unit.js'

/** One source, cue and content inside one unit, before chains are made. */
export interface Attribution {
  source: Run | null
  cue: Cue
  /** In reading order. */
  content: Run[]
  /** Where the content stands, seen from the cue. */
  side: 'left' | 'right' | 'both'
  /** The one told, when there is one: 'told Reuters'. */
  told: Run | null
  /** True for word that goes round without a speaker, and for the doubt cast on it: both stand, one inside the other. */
  rumour?: boolean
  /** Of an answer that hangs on what it is about, its own words: 'a charge the company rejects'. What it is about was told by another. */
  answer?: Run
}

/** The first item of content to the left: without the conjunction that ties the sentence to the one before. */
export function contentStart(items: readonly Item[], floor: number, to: number): number {
  let from = floor
  while (
    from < to &&
    ((items[from]!.tag === 'PUNCT' && items[from]!.norm !== '(') || items[from]!.tag === 'CCONJ')
  )
    from++
  return from
}

export function endOfSentence(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && items[end - 1]!.tag === 'PUNCT' && items[end - 1]!.norm !== ')') end--
  return end
}

export const hasQuotation = (items: readonly Item[], run: Run): boolean =>
  items.slice(run.from, run.to).some((item) => item.tag === 'QUOTE')
