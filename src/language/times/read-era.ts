import { DECADES } from '../en/calendar.js'
import { isJoined, type Piece } from '../pieces.js'
import { dayAt } from './date-words.js'
import { type WhenRead, yearsStretch } from './when.js'

/** 'the 1980s', "the '80s", 'the eighties', '1980s'. */
export function readDecade(p: readonly Piece[], at: number): WhenRead | null {
  let i = at
  if (p[i]!.text === 'the') i++
  const mark = p[i]?.text === "'" ? 1 : 0
  const piece = p[i + mark]
  if (piece?.kind === 'digits') {
    let s = i + mark + 1
    if (p[s]?.text === "'" && !p[s]!.gap) s++
    if (!isJoined(p[s], 's')) return null
    const value = Number(piece.text)
    if (piece.text.length === 4 && value % 10 === 0 && value >= 1000 && value <= 2190)
      return {
        to: s + 1,
        when: { stretch: () => yearsStretch(`${piece.text.slice(0, 3)}X`, value, value + 9) },
      }
    // "The '80s"; 'in his 80s' is an age.
    if (piece.text.length === 2 && value % 10 === 0 && (mark === 1 || (i > at && p[i]!.text !== "'"))) {
      const first = value < 30 ? 2000 + value : 1900 + value
      return {
        to: s + 1,
        when: { stretch: () => yearsStretch(`${String(first).slice(0, 3)}X`, first, first + 9) },
      }
    }
    return null
  }
  if (i === at || piece?.kind !== 'word') return null
  const decade = DECADES.get(piece.text)
  if (decade === undefined) return null
  const first = 1900 + decade
  return {
    to: i + 1,
    when: { stretch: () => yearsStretch(`${String(first).slice(0, 3)}X`, first, first + 9) },
  }
}

/** 'the 19th century', 'nineteenth century', 'the 5th century BC'. */
export function readCentury(p: readonly Piece[], at: number): WhenRead | null {
  let i = at
  if (p[i]!.text === 'the') i++
  const day = dayAt(p, i)
  if (!day?.ordinal) return null
  i = day.to
  if (p[i]?.text === '-') i++
  if (p[i]?.text !== 'century') return null
  const century = day.day
  const before = /^(?:bc|bce)$/.test(p[i + 1]?.text ?? '')
  const edtf = before
    ? `-${String(century - 1).padStart(2, '0')}XX`
    : `${String(century - 1).padStart(2, '0')}XX`
  return {
    to: before ? i + 2 : i + 1,
    when: {
      stretch: () =>
        before
          ? { edtf, first: null, last: null }
          : yearsStretch(edtf, (century - 1) * 100, century * 100 - 1),
    },
  }
}
