import { isFiniteVerb, opensClause } from './clause.js'
import { circumstanceOpeners, clauseOpeners, possessives, subjectPronouns } from './en/words.js'
import { endOfNounPhrase, isNominal, isTime, type Run } from './phrase.js'
import type { Item } from './unit.js'

// What stands between a cue and what is told, and is no part of either.

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
    // 'told her that' and 'told her staff that'
    const owns = possessives.has(items[i]!.norm) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(items[i + 1]?.tag ?? '')
    const pronoun = items[i]!.tag === 'PRON' && !owns
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
      if (end > i && closesCircumstance(items, end)) {
        i = end
        continue
      }
      // 'in her opening remarks before the whole board that': however long it is, 'that' opens what is told.
      const that = findIndexFrom(items, 'that', i + 2, 12)
      if (that !== null && opensClause(items, that + 1) && isPhrase(items, i, that)) i = that
      break
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

/** Neither a verb nor a mark stands between the two. */
function isPhrase(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (items[i]!.tag === 'PUNCT' || items[i]!.tag === 'QUOTE' || isFiniteVerb(items[i])) return false
  return true
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
