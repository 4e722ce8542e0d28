import { between, firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import { overlaps, type Span } from '../../model/span.js'
import { aboutOf, headOf } from './about.js'
import { listAges } from './ages.js'
import { findPredicate } from './clauses.js'
import { listNegated } from './denied.js'
import type { Detail, OpenReport } from './detail.js'
import { listWhoDetails } from './doers.js'
import { eventKeys } from './events.js'
import { numberDetail } from './numbers.js'
import { narrowingOf, partiesOf } from './parties.js'
import { listPlaceDetails } from './places.js'
import { tenseOf } from './said.js'
import type { When } from './when.js'

/** The details of one content. */
export function listDetails(open: OpenReport, content: readonly Span[]): Detail[] {
  const { read, times } = open
  const { tokens } = read
  return content.flatMap((span) => {
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    if (from >= to) return []
    return [
      ...between(read.quantities, span)
        // 'Ten days ago' is a time.
        .filter((quantity) => !between(times, quantity).some((when) => overlaps(when, quantity)))
        .flatMap((quantity) => numberDetail(open, quantity, from, to)),
      ...listAges(open, from, to),
      ...between(times, span).flatMap((when) => dateDetail(open, when, from, to)),
      ...listPlaceDetails(open, from, to),
      ...listWhoDetails(open, from, to, listNegated(open, from, to)),
    ]
  })
}

function dateDetail(open: OpenReport, when: When, from: number, to: number): Detail[] {
  const t = headOf(open, when)
  if (t === null || t < from || t >= to) return []
  const keys = eventKeys(open, t, 'when')
  if (!keys.length) return []
  return [
    {
      kind: 'date',
      span: { start: when.start, end: when.end },
      keys,
      about: aboutOf(open, t, from, to, when),
      when,
      ...partiesOf(open, t),
      ...tenseOf(open, findPredicate(open.clauses, t)),
      ...narrowingOf(open, findPredicate(open.clauses, t)),
    },
  ]
}
