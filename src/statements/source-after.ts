import { endOfLongNounPhrase, isTime, type Run } from './phrase.js'
import { isDescriptive } from './source-before.js'
import type { Item } from './unit.js'

// The subject behind an inverted verb ('said Tom Vale, a spokesman for the port') or behind 'according to'. It runs on
// over its descriptions to the next comma that closes them; a full clause behind a comma is no description.

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
  // 'According to Ruiz, the boat reached it': what has such an object is no participle.
  else if (next?.tag === 'VERB' && /(?:ed|ing)$/.test(next.norm) && !isObject(items[end + 1]))
    end = endOfClause(items, end)
  // A full clause after the comma is no apposition: ', the weir held'.
  else if (next && (next.tag === 'VERB' || next.tag === 'AUX')) return at
  return end
}

const isObject = (item: Item | undefined): boolean =>
  item?.tag === 'PRON' && !/^(?:who|which|that|this|there)$/.test(item.norm)

/** The index of the comma, quotation or stop at which a clause from `at` ends. */
function endOfClause(items: readonly Item[], at: number): number {
  let i = at
  while (i < items.length && !/^[,;:.?!—–)]$/.test(items[i]!.norm) && items[i]!.tag !== 'QUOTE') i++
  return i
}
