/** '1 origin', '2 origins', '0 origins'. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** '1 origin', '1–3 origins': a range closes to one number when its ends are equal. */
export function ranged(low: number, high: number, noun: string): string {
  return low === high ? counted(low, noun) : `${low}–${high} ${noun}s`
}

/** 'A', 'A and B', 'A, B and C'; with `most`, 'A, B and 3 more'. */
export function listed(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  // 'A, B and 1 more' is longer than naming the last one.
  const shown = names.length > most + 1 ? names.slice(0, most) : names
  const rest = names.length - shown.length
  const parts = rest > 0 ? [...shown, `${rest} more`] : [...shown]
  const last = parts.pop()
  if (last === undefined) return ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

/**
 * Words in quotation marks. Marks that the words bring at an end are taken off first: a content that begins with the
 * report's own mark and ends before the closing one would otherwise stand there half open.
 */
export function quoted(words: string): string {
  const opened = words.replace(/^(?:["“”„«]|''|[‘'](?=\S))\s*/, '')
  // '“Shut,” he said': the mark that opens closes inside, so both belong to the words.
  const isClosedInside = opened !== words && /["”»](?=.)/.test(opened)
  const bare = (isClosedInside ? words : opened).replace(/\s*(?:["“”»]|''|['’](?<=[.,!?]['’]))$/, '')
  return `“${bare || words}”`
}

/** The text with its runs of white space (line ends, NBSP) made single spaces: how a quotation stands in a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
