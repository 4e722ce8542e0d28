import type { BylineMention, OutletMention } from '../model/report.js'
import { findDate } from './date.js'
import { findOutletName } from './outlets.js'

/** What a byline says: who wrote it, for whom, when. Spans point into the whole text. */
export interface Byline {
  bylines: BylineMention[]
  outlets: OutletMention[]
  /** EDTF, or null. */
  date: string | null
}

const PARTICLE = '(?:de|van|von|der|den|ten|ter|bin|ibn|al|el|la|le|du|da|di|del|della|dos|af|zu|abu|ben)'
const NAME_WORD = "(?:\\p{Lu}[\\p{L}'’.-]{0,30}|(?:al|el|ad|ar|as|an|d|l|o)[-'’]\\p{Lu}[\\p{L}'’-]{0,30})"
const PERSON = new RegExp(`^${NAME_WORD}(?: (?:${PARTICLE} ){0,2}${NAME_WORD}){1,3}$`, 'u')

/** Words of a desk or a job: they stand in bylines and are nobody's name. */
const JOB =
  /(?<!\p{L})(?:staff|writers?|reporters?|correspondents?|editors?|desk|agency|agencies|bureau|team|columnist|producer|journalist|contributor|contributing|special|chief|senior|political|science|environment|foreign|national|international|local|business|health|sports?|online|digital|media|freelance|associate|assistant|deputy|wire|reports?|services?|network|from|staffers?|newsroom|admin|guest|author|photographer|tech|technology|defence|defense|security|diplomatic|religion|education|crime|transport|middle east|world|home|affairs|news)(?!\p{L})/iu

/** Does this run of words have the shape of a person's name? 'Jane Doe', 'JANE van DOE', not 'Staff Writer'. */
export function isPersonName(words: string): boolean {
  return words.length <= 60 && PERSON.test(words) && !JOB.test(words) && findOutletName(words) === null
}

/** A line under a byline that says only what the writer is: 'Staff Writer', 'Science Correspondent'. */
export const isJobLine = (line: string): boolean =>
  line.length <= 60 &&
  line.split(' ').length <= 5 &&
  line.split(/ (?:and|of|&) | /).every((word) => /^\p{Lu}/u.test(word)) &&
  /(?:writers?|reporters?|correspondents?|editors?|columnist|contributor|journalist)$/i.test(line)

const LEAD =
  /^[([—–-]{0,2}\s{0,2}(?:(?:Written |Words |Story |Posted |Published |Submitted )?by|Author|Par|Von|Por|Door)(?:\s*[:|]\s*|\s+)(?=\S)/i

/** The pieces of a byline with their offsets: 'Jane Doe', 'John Roe', 'The Gazette'. */
function listPieces(words: string): { words: string; start: number; after: string }[] {
  const pieces: { words: string; start: number; after: string }[] = []
  const breaks = /\s*(?:[,|·•;()/]|\s(?:and|AND|&|for|FOR|in|IN|at|of|with|WITH|—|–|-|via|on|@)\s)\s*/gu
  let start = 0
  let after = ''
  const push = (end: number): void => {
    const piece = words.slice(start, end)
    if (piece.trim()) pieces.push({ words: piece.trim(), start: start + piece.search(/\S/), after })
  }
  for (const match of words.matchAll(breaks)) {
    push(match.index)
    start = match.index + match[0].length
    after = match[0].trim().toLowerCase()
  }
  push(words.length)
  return pieces
}

/** Reads the names, outlets and date in the words after 'By'; null when some piece is neither: then it was a sentence. */
function readNames(words: string, offset: number): Byline | null {
  const found: Byline = { bylines: [], outlets: [], date: null }
  for (const piece of listPieces(words)) {
    const name = piece.words.replace(/[.:]$/, (mark) => (/\b\p{Lu}\.$/u.test(piece.words) ? mark : ''))
    const span = { start: offset + piece.start, end: offset + piece.start + name.length }
    const date = findDate(name)
    const outlet = findOutletName(
      name.replace(/\s+(?:reporters?|staff|writers?|correspondents?|agencies)$/i, ''),
    )
    if (outlet) found.outlets.push({ name: outlet.name, span, as: outlet.agency ? 'agency' : 'publisher' })
    else if (date) found.date ??= date.date
    else if (piece.after === 'in' || piece.after === 'at' || piece.after === 'on') {
      if (!/^\p{Lu}/u.test(name)) return null
    } else if (JOB.test(name)) {
      if (name.split(' ').length > 6) return null
    } else if (piece.after === 'for' && /^\p{Lu}/u.test(name) && name.length < 40)
      // 'By Jane Doe for MarshLive': an unknown name after 'for' is whom she writes for.
      found.outlets.push({ name, span, as: 'publisher' })
    else if (isPersonName(name)) found.bylines.push({ name: unshout(name), span })
    else if (/^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|updated|published|\d{1,4})$/i.test(name))
      continue
    else if (/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(name) && found.bylines.length > 0)
      continue
    else return null
  }
  return found.bylines.length + found.outlets.length > 0 ? found : null
}

/** JANE DOE → Jane Doe: capitals in a byline are type-setting, not spelling. */
function unshout(name: string): string {
  if (/\p{Ll}/u.test(name.replace(/\b(?:de|van|von|al|el|la|bin)\b/g, ''))) return name
  return name
    .split(' ')
    .map((word) =>
      /^\p{Lu}\.?$/u.test(word) || word.includes('.')
        ? word
        : word.toLowerCase().replace(/(^|[-'’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ')
}

/**
 * Reads a line as a byline: 'By Jane Doe', 'By JANE DOE, Associated Press', 'By Jane Doe in Lund'.
 * Null when it is none: 'By Monday the river had fallen.' begins like one.
 */
export function findByline(line: string, offset: number): Byline | null {
  if (line.length > 200) return null
  const lead = LEAD.exec(line)
  if (!lead) return null
  const words = line.slice(lead[0].length).replace(/[)\]]$/, '')
  if (/^\p{Ll}/u.test(words)) return null
  return readNames(words, offset + lead[0].length)
}

/** A byline without 'By', trusted only right under a headline: 'Jane Doe in Lund', 'Jane Doe, The Gazette', 'Jane Doe'. */
export function findBareByline(line: string, offset: number): Byline | null {
  // 'Dear Editor' opens a letter.
  if (line.length > 100 || /[.!?]["'”’]?$|^Dear /.test(line)) return null
  const found = readNames(line, offset)
  return found && found.bylines.length > 0 && found.bylines[0]!.span?.start === offset ? found : null
}

/** Who wrote, in furniture that tells it by the way: 'Marsh TV's Jane Doe contributed …', 'Jane Doe is …', 'Follow Jane Doe on …'. */
const TOLD_WRITER = {
  biography: /^(PERSON),? (?:is|are|writes|works|teaches|covers|lives|reports)\b/,
  promotion: /^["“]?Follow (PERSON) on /,
}
/** 'Jane Doe and John Roe contributed reporting.', 'Marsh TV’s Jane Doe reported from Lund, while John Roe wrote in Malmo.' */
const CONTRIBUTED = /(?<!\p{L})(?:contributed|reported from|wrote (?:in|from))(?!\p{L})/u
/** A name of two words or more that no place's preposition stands before. */
const CONTRIBUTOR = new RegExp(
  `(?<![\\p{L}'’-])(?<!(?:in|from|near|at|of|to) )${NAME_WORD}(?: ${NAME_WORD}){1,3}`,
  'gu',
)
const WRITERS: Partial<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(TOLD_WRITER).map(([kind, shape]) => [
    kind,
    new RegExp(shape.source.replace('PERSON', `${NAME_WORD}(?: ${NAME_WORD}){1,3}`), 'u'),
  ]),
)

/** The writers that a line of furniture names: '(Reporting by Jane Doe and John Roe in Lund; Editing by …)', editors left out. */
export function listReporters(
  line: string,
  offset: number,
  kind: 'credit' | keyof typeof TOLD_WRITER = 'credit',
): BylineMention[] {
  const found: BylineMention[] = []
  if (kind === 'credit' && line.length <= 800 && CONTRIBUTED.test(line))
    // 'Marsh TV’s Jane Doe': the outlet's name ends before hers. Two signs for two, so that offsets stay.
    for (const { 0: name, index } of line.replace(/['’]s(?= )/g, ', ').matchAll(CONTRIBUTOR))
      if (isPersonName(name))
        found.push({
          name: unshout(name),
          span: { start: offset + index, end: offset + index + name.length },
        })
  const told = line.length <= 800 ? WRITERS[kind]?.exec(line) : null
  if (told && isPersonName(told[1]!)) {
    const start = offset + told[0].lastIndexOf(told[1]!)
    found.push({ name: unshout(told[1]!), span: { start, end: start + told[1]!.length } })
  }
  if (kind !== 'credit') return found
  const parts =
    /(?:Additional reporting|Reporting|Writing|Written|Additional writing) by:?\s+([^;.\n]{3,200})/gi
  for (const part of line.slice(0, 800).matchAll(parts)) {
    const at = part.index + part[0].length - part[1]!.length
    for (const piece of listPieces(part[1]!)) {
      const name = piece.words.replace(/[).]+$/, '')
      if (piece.after === 'in' || !isPersonName(name)) continue
      const start = offset + at + piece.start
      found.push({ name: unshout(name), span: { start, end: start + name.length } })
    }
  }
  return found
}
