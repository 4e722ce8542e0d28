/**
 * What a word looks like to the networks: hashes and shapes. train/features.py computes the same, bit for bit;
 * test/language/features.test.ts holds both to one fixture. All of it goes by UTF-16 code units.
 */

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a, 32 bits, over UTF-16 code units: a unit is taken whole, not byte by byte. */
export function fnv1a(text: string): number {
  let value = FNV_OFFSET
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME)
  return value >>> 0
}

/** The row of a hashed feature: the kind keeps the suffix 'ing' and the prefix 'ing' apart. */
export const bucket = (kind: string, text: string, size: number): number => fnv1a(`${kind}=${text}`) % size

/** Letters are told by case alone: scripts without case have none. */
export const isUpper = (unit: string): boolean => unit.toLowerCase() !== unit
export const isLetter = (unit: string): boolean => unit.toLowerCase() !== unit || unit.toUpperCase() !== unit
export const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9'

/** No shape looks further: longer 'words' are keys and addresses. */
const LONGEST_SHAPE = 40

/** X for a capital, x for any other letter, 0 for a digit, the rest as it is; no sign more than twice in a row. */
export function shapeOf(word: string): string {
  let shape = ''
  for (let i = 0; i < word.length && i < LONGEST_SHAPE; i++) {
    const unit = word[i]!
    const sign = isDigit(unit) ? '0' : isUpper(unit) ? 'X' : isLetter(unit) ? 'x' : unit
    if (shape.length < 2 || shape.at(-1) !== sign || shape.at(-2) !== sign) shape += sign
  }
  return shape
}

/** Lower-cased, with plain quotation marks. */
export const plainOf = (word: string): string => word.toLowerCase().replace(/[’`]/g, "'")

export const withoutDigits = (word: string): string => word.replace(/[0-9]/g, '0')
