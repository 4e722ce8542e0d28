/**
 * The characters that mean the same to a reader and not to a word list. Every one is replaced by exactly one
 * code unit, because every offset found in the copy is used on the original.
 */
const SAME: [plain: string, written: string][] = [
  ["'", '‘’‚‛′ʼ`´'],
  ['"', '“”„‟″«»＂'],
  ['-', '\u2010\u2011\u2012\u2212'],
  // White space of every kind, and what is invisible: a zero-width blank splits words as a blank would.
  [' ', '\t\n\v\f\r\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200e\u200f\u2060'],
]

/** What each code unit is written as: nearly every one as itself. */
const PLAIN = listPlain()

function listPlain(): Uint16Array {
  const units = new Uint16Array(65_536)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  // The spaces of U+2000..200A and the control characters are ranges; listing them would hide the few that matter.
  for (const [from, to] of [
    [0x2000, 0x200a],
    [0, 0x1f],
    [0x7f, 0x9f],
  ] as const)
    units.fill(0x20, from, to + 1)
  for (const [plain, all] of SAME)
    for (const character of all) units[character.charCodeAt(0)] = plain.charCodeAt(0)
  return units
}

/**
 * The text with curly marks made straight and every white space a blank, of the same length, so that an
 * offset in one is an offset in the other. Reading stages look here and cut from the original.
 */
export function normalize(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const written = text.charCodeAt(at)
    const unit = PLAIN[written]!
    if (unit === written) continue
    parts.push(text.slice(from, at), String.fromCharCode(unit))
    from = at + 1
  }
  if (from === 0) return text
  parts.push(text.slice(from))
  return parts.join('')
}
