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

const PLAIN = new Map<string, string>(
  SAME.flatMap(([plain, all]) => [...all].map((c) => [c, plain] as const)),
)
// The spaces of U+2000..200A and the control characters are ranges; listing them would hide the few that matter.
const WRITTEN = new RegExp(
  `[${[...PLAIN.keys()].join('')}\\u2000-\\u200a\\u0000-\\u001f\\u007f-\\u009f]`,
  'g',
)

/**
 * The text with curly marks made straight and every white space a blank, of the same length, so that an
 * offset in one is an offset in the other. Reading stages look here and cut from the original.
 */
export function normalize(text: string): string {
  return text.replace(WRITTEN, (c) => PLAIN.get(c) ?? ' ')
}
