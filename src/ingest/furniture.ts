import type { FurnitureKind } from '../model/report.js'
import { isPersonName } from './byline.js'
import { fits } from './furniture-rule.js'
import { FURNITURE_RULES } from './furniture-rules.js'
import { findOutletName, listOutletNames } from './outlets.js'

/** Longer lines are paragraphs of the story whatever they say, in code units. */
const LONGEST = 1200

const RULES_ANYWHERE = FURNITURE_RULES.filter(({ reach }) => reach === 'any')
const RULES_AT_EDGE = FURNITURE_RULES.filter(({ reach }) => reach !== 'any')

/** What a line is by its own words, wherever it stands, or null for story. */
export function findFurnitureKind(words: string): FurnitureKind | null {
  if (words.length > LONGEST) return null
  return RULES_ANYWHERE.find((rule) => fits(words, rule))?.kind ?? null
}

/** What a line is that stands before the first or after the last line of story, and would elsewhere be story. */
export function findEdgeKind(words: string, at: 'head' | 'tail'): FurnitureKind | null {
  if (words.length > LONGEST) return null
  for (const rule of RULES_AT_EDGE)
    if ((at === 'tail' || rule.reach === 'edge') && fits(words, rule)) return rule.kind
  return at === 'tail' && isSignature(words) ? 'credit' : null
}

/** A last line that only signs: '- Marsh Today', 'AFP', '[BBC]', 'Agence France-Presse, Reuters', '— Jane Doe'. */
function isSignature(words: string): boolean {
  if (words.length > 80) return false
  const bare = words.replace(/^[\s([—–\-/]+|[\s)\]./]+$/g, '')
  if (!bare || /[!?:;]/.test(bare)) return false
  const marked = /^[([—–\-/]/.test(words)
  if (marked && (isPersonName(bare) || findOutletName(bare) !== null || /^\p{Lu}{2,6}$/u.test(bare)))
    return true
  const pieces = bare.split(/\s*(?:,|\/|;|&|\band\b)\s*/)
  // Unmarked, every piece must be an outlet, and a whole sentence's full stop must be missing.
  return !words.endsWith('.') && pieces.every((piece) => findOutletName(piece) !== null)
}

/** Outlets that a line of credits names; empty for kinds that name none. */
export function listCreditedOutlets(
  words: string,
  kind: FurnitureKind,
): { name: string; start: number; end: number; agency: boolean }[] {
  if (kind === 'biography' && !ON_STAFF.test(words)) return []
  if (kind !== 'credit' && kind !== 'copyright' && kind !== 'biography') return []
  const sources = SOURCES.exec(words)
  return sources ? listSources(words, sources[0].length) : listOutletNames(words)
}

/** Of a biography only a post on the staff tells who publishes: columnists and guests write elsewhere too. */
const ON_STAFF = /\b(?:reporter|correspondent|staff writer|editor|writes|reports) (?:at|for|with)\b/

const SOURCES = /^(?:Sources?|Via|Hat tip|h\/t)\s?:\s?/i

/** In 'Source: Lund Today, iLund' every piece is an outlet, whatever it looks like: the line says so. */
function listSources(
  words: string,
  from: number,
): { name: string; start: number; end: number; agency: boolean }[] {
  return [...words.slice(from).matchAll(/(?:(?! and | & )[^,;/]){2,60}/g)].flatMap((piece) => {
    const name = piece[0].replace(/^(?: and | & |\s)+|[\s.]+$/g, '')
    if (!/\p{L}/u.test(name)) return []
    const start = from + piece.index + piece[0].indexOf(name)
    const known = findOutletName(name)
    return [{ name: known?.name ?? name, start, end: start + name.length, agency: known?.agency ?? false }]
  })
}
