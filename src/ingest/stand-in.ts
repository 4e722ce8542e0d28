import type { Furniture, FurnitureKind } from '../model/report.js'
import type { Unit } from './lines.js'

/** Longest line that can be the first sentence shown as headline; beyond it the text has no sentence ends. */
const MAX_STAND_IN = 300

/** For a text without a headline: its first story sentence, which no span claims to be one. */
export function standInHeadline(
  text: string,
  units: readonly Unit[],
  kinds: readonly (FurnitureKind | null)[],
  furniture: readonly Furniture[],
): string {
  const index = kinds.indexOf(null)
  const unit = units[index]
  if (!unit) return ''
  const dateline = furniture.find((part) => part.kind === 'dateline' && part.start === unit.start)
  const words = text.slice(dateline ? dateline.end : unit.start, unit.end).slice(0, MAX_STAND_IN * 4)
  return tidy(firstSentence(words.trimStart()))
}

/** Cuts at the first sentence end that is no abbreviation's, or at a word's end where none comes in time. */
function firstSentence(words: string): string {
  for (const match of words.matchAll(/[.!?]["'”’)\]]{0,3}(?=\s+["'“‘([]?[\p{Lu}\d])|[。！？]/gu)) {
    const before = words.slice(Math.max(0, match.index - 12), match.index)
    if (
      match[0].startsWith('.') &&
      /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Maj|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Prof|No|Sept|Oct|Nov|Dec|Jan|Feb|Aug|Inc|Corp|Co|Ltd|Jr|Sr|[Vv]s)$/u.test(
        before,
      )
    )
      continue
    return words.slice(0, match.index + match[0].length)
  }
  if (words.length <= MAX_STAND_IN) return words
  const cut = words.slice(0, MAX_STAND_IN)
  const blank = cut.lastIndexOf(' ')
  if (blank > 0) return cut.slice(0, blank)
  // A line without blanks is cut where it is, but never between the halves of one character.
  return cut.replace(/[\ud800-\udbff]$/, '')
}

/** On one line, blanks single. */
export const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim()
