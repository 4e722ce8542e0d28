import { endOfNounPhrase, isNominal, type Run } from './phrase.js'
import type { Item } from './unit.js'

// The head is what the actors stage compares: the name alone, or the noun that tells what kind of source it is.

/** Index of the head inside a source phrase: the last name or noun before what describes it. */
export function headOf(items: readonly Item[], run: Run): Run {
  const named = findApposedName(items, run)
  if (named) return named
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
  // 'The military': an adjective that is the head.
  if (items[last]!.tag === 'DET' && end - 1 > last) last = end - 1
  // 'The 21-year-old'
  if (items[last]!.norm === 'year' && items[last + 1]?.norm === '-' && items[last + 2]?.norm === 'old')
    return { from: Math.max(run.from, last - 2), to: last + 3 }
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

/**
 * 'one of the experts, Ana Ruiz,' and 'retired general and analyst, Tom Vale': the name that ends the phrase is who
 * speaks, and what stands before the comma tells of it. A phrase that begins with a name keeps that one.
 */
function findApposedName(items: readonly Item[], run: Run): Run | null {
  let to = run.to
  if (items[to - 1]?.norm === ',') to--
  let from = to
  while (from > run.from && (items[from - 1]!.tag === 'PROPN' || /^[.-]$/.test(items[from - 1]!.norm))) from--
  if (to - from < 2 || from - run.from < 2 || items[from - 1]!.norm !== ',') return null
  const first = items[from - 2]!
  const opener = items[run.from]!
  if (first.tag === 'PROPN' || opener.tag === 'PROPN') return null
  const described = items.slice(run.from, from - 1)
  if (described.some((item) => item.norm === ',' || item.tag === 'VERB')) return null
  // 'a spokesman for the maker, Lund Steel,': there the name is the maker's. 'The head of the board, Ana Ruiz,' is she.
  const ties = described.filter((item) => item.tag === 'ADP')
  const whole = /^(?:one|the|its|his|her|their)$/.test(opener.norm)
  if (ties.length > 0 && !(whole && ties.every((item) => item.norm === 'of'))) return null
  return { from, to }
}
