import { between } from '../../model/sorted-spans.js'
import { overlaps } from '../../model/span.js'
import { aboutOf, termOf } from './about.js'
import { measureOf } from './amounts.js'
import type { Detail, OpenReport } from './detail.js'
import { partiesOf, partyOf } from './parties.js'

// 'Ana Ruiz, 34, said', 'the boy (11)': a number between marks behind somebody is an age, though no word says so.

const OPENS = /^[,(]$/
const CLOSES = /^[,).;]$/
/** The unit of ages. */
export const AGE = 'year of age'
/** Older than anybody. */
const OLDEST = 120

/** Ages that are told by nothing but their place. */
export function listAges(open: OpenReport, from: number, to: number): Detail[] {
  const { tokens, quantities } = open.read
  const found: Detail[] = []
  for (let t = from + 1; t + 1 < to; t++) {
    const token = tokens[t]!
    if (!/^\d{1,3}$/.test(token.norm) || Number(token.norm) >= OLDEST || token.head < 0) continue
    if (!OPENS.test(tokens[t - 1]!.norm) || !CLOSES.test(tokens[t + 1]!.norm)) continue
    // What is counted or measured is told elsewhere.
    if (between(quantities, token).some(({ unit, of }) => unit !== undefined || of !== undefined)) continue
    const who = partyOf(open, token.head)
    const isSomebody = who?.has('~somebody') || termOf(open, token.head).startsWith('@')
    if (!who || !isSomebody || !isRightBehind(open, t)) continue
    const span = { start: token.start, end: token.end }
    const value = Number(token.norm)
    found.push({
      kind: 'number',
      span,
      keys: [`unit ${measureOf(AGE)}`],
      about: aboutOf(open, t, from, to, span),
      amount: { ...span, value, unit: AGE, extent: null, range: [value, value] },
      ...partiesOf(open, t),
      thing: who,
    })
  }
  return found
}

/** The one it stands on, or the name that one has, ends where the mark before the number begins. */
function isRightBehind({ read: { tokens, names } }: OpenReport, t: number): boolean {
  const head = tokens[tokens[t]!.head]!
  const name = between(names, head).find((one) => overlaps(one, head))
  const end = Math.max(head.end, name?.end ?? 0)
  return tokens[t - 2]?.end === end
}
