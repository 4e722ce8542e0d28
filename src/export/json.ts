import type { CaseFile } from '../model/case-file.js'

/**
 * The order in which fields are written: what identifies a thing first, its long lists last, so that a case file reads
 * well in a plain editor and a diff of two files shows what moved. Fields not named here follow in code-unit order.
 */
const ORDER = [
  'format version engine',
  'id statement report file url outlet headline bylines published publishedFrom language',
  'name kind role count noun aliases',
  'actor how span',
  'start end date value low high unit of',
  'voices cue content form stance hedges claim polarity confidence',
  'code severity message text weight',
  'from on unknown directed probability a b verdict',
  'reading values',
  'reports actors statements claims derivations sources disagreements moments quantities diagnostics testimony',
  'support against neither unsure unnamed bodies places conditions through times words origins groups members chains weakest texts',
  'path ties copies pairs',
  'mentions evidence because body sha256',
]
  .join(' ')
  .split(' ')

const RANK = new Map(ORDER.map((key, at) => [key, at]))

/** The case as text: keys in one stable order, two spaces of indent, a newline at the end. Equal cases give equal bytes. */
export function caseToJson(file: CaseFile): string {
  return `${JSON.stringify(file, sortKeys, 2)}\n`
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)))
}

function rank(key: string): number {
  return RANK.get(key) ?? ORDER.length
}
