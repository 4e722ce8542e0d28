import { BLANK, endOfRun, isAlphanumericAt, isLetterAt, kindAt } from './character-kinds.js'
import { wordSet } from './en/word-set.js'

/**
 * What ends the name of a machine or a file. Endings that are English words ('.it', '.in', '.me', '.so') are
 * left out: behind a full stop a blank may have been lost.
 */
const ENDINGS = wordSet(
  `com org net gov edu mil int info biz tv fm ly ai app dev eu uk ru fr de es pl nl se dk fi cz ch jp cn kr br mx ar ca au nz za il ir tr ua gr pt ie hk sg
  html htm php asp aspx pdf doc docx xls xlsx ppt txt csv xml json zip exe jpg jpeg gif png mp3 mp4 avi unix url js ts py`,
)

const LONGEST_ENDING = 4

/** No address is longer, in code units; what is looked at in vain stays bounded. */
const LONGEST_NAME = 80

/**
 * Where the address that begins at `at` ends: 'https://…', 'www.…', 'ana@weir.org', 'weir.org/news'. -1 when
 * none begins here. Marks that end a clause are no part of an address.
 */
export function findAddressEnd(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + LONGEST_NAME)
  let to = at
  let marked = false
  for (; to < end; to++) {
    if (isAlphanumericAt(text, to)) continue
    const mark = text[to]!
    if (mark === '@') return endOfMail(text, at, to, limit)
    if (mark === ':') return text.startsWith('://', to) ? endOfUrl(text, to + 3, limit) : -1
    if (mark !== '.' && mark !== '-' && mark !== '_' && mark !== '%' && mark !== '+') break
    if (mark === '.') marked = true
  }
  if (!marked) return -1
  if (/^www\./i.test(text.slice(at, at + 4))) return endOfUrl(text, at, limit)
  return endOfName(text, at, limit)
}

/** 'ana.ruiz@weir.org'; also 'Ruiz@WEIR', as inside one house. */
function endOfMail(text: string, at: number, sign: number, limit: number): number {
  if (sign === at || !isAlphanumericAt(text, sign + 1)) return -1
  return trimMarks(text, endOfWritten(text, sign + 1, limit, /[._-]/), sign + 1)
}

/** A name with dots whose last part is known: 'weir.org', 'report.pdf', 'alt.rivers.weirs'. -1 for 'town.The'. */
function endOfName(text: string, at: number, limit: number): number {
  let to = at
  let last = at
  let parts = 1
  let small = true
  for (;;) {
    const end = endOfRun(text, to, Math.min(limit, at + LONGEST_NAME))
    small &&= /^[a-z]+$/.test(text.slice(to, end))
    const mark = text[end]
    if (end >= limit || (mark !== '.' && mark !== '-' && mark !== '_') || !isAlphanumericAt(text, end + 1)) {
      to = end
      break
    }
    if (mark === '.') {
      parts++
      last = end + 1
    }
    to = end + 1
  }
  if (parts === 1) return -1
  const ending = text.slice(last, to).toLowerCase()
  if (!ENDINGS.has(ending) && !(small && parts > 2 && last - at > 5)) return -1
  // 'Weir.De' after 'town' is a sentence without its blank more often than a place in the web.
  if (text[to] === '/' && isAlphanumericAt(text, to + 1)) return endOfUrl(text, to, limit)
  return to
}

function endOfUrl(text: string, at: number, limit: number): number {
  let to = at
  while (to < limit && kindAt(text, to) !== BLANK && !/[<>"]/.test(text[to]!)) to++
  return trimMarks(text, to, at)
}

/** Past letters, digits and the marks given. */
function endOfWritten(text: string, at: number, limit: number, marks: RegExp): number {
  let to = at
  while (to < limit && (isAlphanumericAt(text, to) || marks.test(text[to]!))) to++
  return to
}

/** Without the marks at the end that belong to the sentence around it. */
function trimMarks(text: string, end: number, least: number): number {
  let to = end
  while (to > least && /[.,;:!?'")\]}-]/.test(text[to - 1]!)) to--
  return to
}

/** Where a file's ending that stands for itself ends: '.pdf' behind a bracket or a blank; -1 when none begins here. */
export function findEndingEnd(text: string, at: number, limit: number): number {
  const end = endOfRun(text, at + 1, Math.min(limit, at + LONGEST_ENDING + 2))
  return end - at > 2 && ENDINGS.has(text.slice(at + 1, end).toLowerCase()) ? end : -1
}

/** Where the '#word' or '@name' that begins at `at` ends; -1 when a number or a blank follows. */
export function findTagEnd(text: string, at: number, limit: number): number {
  if (at + 1 >= limit || !(isLetterAt(text, at + 1) || text[at + 1] === '_')) return -1
  const end = endOfWritten(text, at + 1, limit, /_/)
  const ending = text[at] === '@' && text[end] === '.' ? findEndingEnd(text, end, limit) : -1
  return ending < 0 ? end : ending
}
