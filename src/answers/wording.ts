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
 * Words in quotation marks. A pair of marks around all of them is taken off first, and so is a mark at an end whose
 * partner stands outside: a content often begins with the report's own mark and ends before the closing one. Marks
 * that stay inside become single ones, as in print: “a bang ‘like a door’ at noon”. Only marks change, never a word.
 */
export function quoted(words: string): string {
  const line = withoutOuterSingle(words.replace(/''/g, '"').trim())
  const marks = pairMarks(line)
  const last = line.length - 1
  const first = marks.get(0)
  let [from, to] = [0, line.length]
  if (first && (first.partner === null || first.partner === last)) from = 1
  if (last > 0 && marks.has(last) && (marks.get(last)!.partner ?? 0) === 0) to = last
  let bare = ''
  for (let at = from; at < to; at++) {
    const mark = marks.get(at)
    // A lone closing mark may be an inch sign, so it stays as it is.
    bare += !mark || (!mark.opens && mark.partner === null) ? line[at] : mark.opens ? '‘' : '’'
  }
  return `“${bare.trim() || words}”`
}

/** '‘It held,’' without its single marks; '‘Shut’, he said' with them, because the pair closes inside. */
function withoutOuterSingle(line: string): string {
  if (/^[‘'](?=\S)/.test(line)) {
    const closesInside = /[’'](?=[\s,.;:!?)])/.test(line.slice(1, -1))
    return closesInside ? line : line.slice(1).replace(/[’']$/, '')
  }
  const opensInside = /[\s(][‘']\S/.test(line)
  return opensInside ? line : line.replace(/(?<=[.,!?])['’]$/, '')
}

/** Double marks by their place: does it open, and where is its partner (null: not in these words). */
function pairMarks(line: string): Map<number, { opens: boolean; partner: number | null }> {
  const marks = new Map<number, { opens: boolean; partner: number | null }>()
  const open: number[] = []
  for (const { 0: mark, index: at } of line.matchAll(/["“”„«»]/g)) {
    const atStart = at === 0 || /[\s([—–-]/.test(line[at - 1]!)
    const opens = /[“„«]/.test(mark) || (mark === '"' && atStart && at < line.length - 1)
    const partner = opens ? null : (open.pop() ?? null)
    marks.set(at, { opens, partner })
    if (opens) open.push(at)
    else if (partner !== null) marks.get(partner)!.partner = at
  }
  return marks
}

/** The text with its runs of white space (line ends, NBSP) made single spaces: how a quotation stands in a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
