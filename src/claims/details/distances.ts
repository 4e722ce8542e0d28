import type { QuantityMention } from '../../model/language.js'
import { between, firstEndingAfter } from '../../model/sorted-spans.js'
import { overlaps, type Span } from '../../model/span.js'
import type { OpenReport } from './detail.js'

/** What stands between a length and the place it is measured from. */
const AWAY =
  /^\s*(?:\([^)]{1,24}\)\s*)?(?:to the\s+)?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|away|outside|inland|upstream|downstream)?\s*(?:of|from)\s+(?:the\s+)?(?:(?:\w+\s+)?(?:city|town|village|capital|port)(?:\s+of)?,?\s+)?/
/** How far before it, in code units, the place stands that is so far away. */
const BEFORE = 120

/** The places between which a length is told, as one key for the two: 'Harrow, 40 miles south of Ostrey'; null where it is told of something else. */
export function endsOf(open: OpenReport, quantity: QuantityMention): string | null {
  const { read } = open
  const sentence = read.sentences[firstEndingAfter(read.sentences, quantity.start)]
  const match = AWAY.exec(read.report.text.slice(quantity.end, quantity.end + 80))
  if (!match || !sentence) return null
  const at = quantity.end + match[0].length
  const to = placeIn(open, { start: at, end: at + 1 })
  const before = between(read.names, {
    start: Math.max(sentence.start, quantity.start - BEFORE),
    end: quantity.start,
  })
  const from = before.flatMap((name) => placeIn(open, name) ?? []).at(-1)
  return to && from && from !== to ? [from, to].sort().join(' ') : null
}

/** The place that is named there. By its name, for in another report it may be taken for somebody. */
function placeIn({ read }: OpenReport, span: Span): string | null {
  const name = between(read.names, span).find((one) => overlaps(one, span))
  // What stands on one side of a length is a place, whatever it was taken for.
  return name ? name.name.toLowerCase() : null
}
