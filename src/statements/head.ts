import { endOfNounPhrase, isNominal, type Run } from './phrase.js'
import type { Item } from './unit.js'

// The head is what the actors stage compares: the name alone, or the noun that tells what kind of source it is.

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
