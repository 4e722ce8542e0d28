/**
 * Every match of a pattern in a text, in order. As `matchAll` does it, which copies the pattern for each text it is
 * asked about: of short texts that costs more than the search.
 *
 * @param pattern with the flag `g`; it must not match nothing at all
 */
export function listMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
