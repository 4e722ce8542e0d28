import type { MomentMention, Sentence, Token } from '../../model/language.js'
import { MONTHS, OFTEN } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import type { ReadText } from '../read-text.js'
import { type Day, findDay, findDayOf } from './calendar-days.js'
import { mayBegin } from './moment-start.js'
import { readMoment } from './read-moment.js'
import { looksAhead } from './tense.js'
import type { Setting } from './when.js'

/**
 * Every date and time of the report, in reading order, never overlapping, in EDTF. What is told from the day of
 * publication ('Friday', 'last week') looks back or ahead with the tense of the verb near it; where that day is not
 * known, a day without a year keeps its year open, a time keeps its day open and the others are left out.
 *
 * @param pieces of each sentence
 * @param published the report's date of publication, EDTF
 */
export function listMoments(
  { tokens, sentences }: ReadText,
  pieces: readonly (readonly Piece[])[],
  published: string | undefined,
  dayFirst: boolean | null = null,
): MomentMention[] {
  const anchor = findDayOf(published)
  const minute = minuteOf(published)
  const at: Where = {
    anchor,
    minute,
    dayFirst,
    history: false,
    told: null,
    near: null,
    toldMonth: false,
    dated: [],
  }
  const readAll = (where: Where): MomentMention[] => {
    let nearSince = 0
    const found: MomentMention[] = []
    for (const [i, sentence] of sentences.entries()) {
      if (i - nearSince > NEAR_SENTENCES) where.near = null
      const before = where.near
      readSentence(tokens, sentence, pieces[i]!, where, found)
      if (where.near !== before) nearSince = i
    }
    return found
  }
  const moments = readAll(at)
  if (!isHistory(at)) return moments
  const again: Where = { ...at, history: true, told: at.dated[0]!, toldMonth: true, dated: [] }
  return readAll(again)
}

/** What goes along from sentence to sentence. */
interface Where extends Omit<Setting, 'ahead'> {
  /** The text tells of old times: what leaves out its year takes that of the date told last. */
  history: boolean
  /** First days of the dates told with year and month. */
  dated: Day[]
}

/** 'Two days later' counts from a date told so many sentences before. */
const NEAR_SENTENCES = 2

/** So many dates with year and month, and so long before publication, make a text a history and not news of the day. */
const HISTORY = { dates: 4, share: 0.75, days: 730, many: 12, manyShare: 0.5 }

function isHistory({ anchor, dated }: Where): boolean {
  if (anchor === null || dated.length < HISTORY.dates) return false
  const old = dated.filter((day) => day < anchor - HISTORY.days).length
  const share = dated.length >= HISTORY.many ? HISTORY.manyShare : HISTORY.share
  return old >= share * dated.length
}

const minuteOf = (published: string | undefined): number | null => {
  const match = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(published ?? '')
  return match ? Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60 : null
}

function readSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  p: readonly Piece[],
  where: Where,
  found: MomentMention[],
): void {
  for (let i = 0; i < p.length; ) {
    const piece = p[i]!
    if (!mayBegin(p, i)) {
      i++
      continue
    }
    // Part of a word or a code: 'A1B2', 'al3'.
    if (piece.kind === 'digits' && !piece.gap && p[i - 1]?.kind === 'word' && !MONTHS.has(p[i - 1]!.text)) {
      i++
      continue
    }
    if (isPartOfName(p, i)) {
      i++
      continue
    }
    const from = i
    const setting: Setting = {
      anchor: where.anchor,
      minute: where.minute,
      dayFirst: where.dayFirst,
      told: where.told,
      near: where.history ? null : where.near,
      toldMonth: where.toldMonth,
      ahead: () => looksAhead(tokens, sentence, p[from]!.start, p[from]!.end),
    }
    const read = readMoment(p, i, setting)
    if (!read) {
      i++
      continue
    }
    if (read.moment) {
      found.push({ start: piece.start, end: p[read.to - 1]!.end, ...read.moment })
      remember(where, read.moment.date, p.slice(i, read.to))
    }
    i = read.to
  }
}

/** 'Harbour News Today', 'the Weekly Standard': such words with a capital beside another belong to a name. */
function isPartOfName(p: readonly Piece[], at: number): boolean {
  const { text, capital } = p[at]!
  if (!capital || !(OFTEN.has(text) || /^(?:today|now|tonight|tomorrow|yesterday)$/.test(text))) return false
  const [before, after] = [p[at - 1], p[at + 1]]
  return (
    (before?.kind === 'word' && before.capital) ||
    (OFTEN.has(text) && after?.kind === 'word' && after.capital)
  )
}

/** Keeps what later dates may count from: in a history those told before, in news the last. */
function remember(where: Where, date: string, words: readonly Piece[]): void {
  const match = /^(?:\.\.\/)?(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?(?=[/~]|$)/.exec(date)
  const first = match && findDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
  if (first === null) return
  const plain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)
  if (plain) where.near = { day: first, width: date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year' }
  const yearly = words.some(({ kind, text }) => kind === 'digits' && text.length === 4)
  if (yearly && date.length > 4) where.dated.push(first)
  // 'Now' and 'today' are the day of publication wherever they stand, and near it no old times are told.
  if (!where.history || (!yearly && first >= where.anchor! - HISTORY.days / 2)) return
  // A bare year long before is a look back: 'as in 1921'.
  const back = where.told === null ? 0 : where.told - first
  if (date.length === 4 && back > 366) return
  where.told = first
  where.toldMonth = date.replace('../', '').length > 4 && /^\d{4}-/.test(date.replace('../', ''))
}
