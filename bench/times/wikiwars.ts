import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOUNDS_BEFORE } from '../../src/language/en/numbers.js'
import { endsOf, type Reading, SEASONS, shiftDay } from './normal-form.js'
import type { Reader } from './peers.js'

/**
 * Narratives of wars with their times marked (TIMEX3). The marks follow other customs than Recognizers-Text, so
 * every tool's answers and the marks themselves are brought to one form first:
 * - the ends of a stretch are two times: what a tool reads as 'from May to July' is taken apart at 'to';
 * - words that lead to a time or bound it ('in', 'the', 'since', 'less than') are cut off, on both sides;
 * - a value is right when it begins on the same day, a duration when it is as long. Values that name no day and no
 *   length ('null', 'PAST_REF', 'PXM', years before Christ) are compared by their stretch of text alone.
 */
export interface WikiwarsDoc {
  text: string
  /** The day the page was saved: what 'today' would be. */
  reference: string
  expected: Reading[]
}

export function readWikiwars(folder: string): WikiwarsDoc[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .map((file) => docOf(readFileSync(join(folder, file), 'utf8')))
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const plain = (xml: string): string =>
  xml.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity]!)

function docOf(xml: string): WikiwarsDoc {
  const reference = /<DCT>\s*<TIMEX3[^>]*value="([^"]*)"/.exec(xml)?.[1] ?? ''
  const body = /<TEXT>\n?([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  let text = ''
  const expected: Reading[] = []
  const open: { start: number; value: string }[] = []
  for (const [, tag, words] of body.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (words !== undefined) text += plain(words)
    else if (tag!.startsWith('<TIMEX3'))
      open.push({ start: text.length, value: /value="([^"]*)"/.exec(tag!)?.[1] ?? 'null' })
    else if (tag!.startsWith('</TIMEX3')) {
      const { start, value } = open.pop()!
      expected.push({ start, end: text.length, forms: formsOfValue(value) })
    }
  }
  return { text, reference, expected: expected.flatMap((reading) => cut(text, reading)) }
}

const SECONDS: Record<string, number> = { Y: 31_536_000, M: 2_592_000, W: 604_800, D: 86_400, E: 315_360_000 }
const CLOCK: Record<string, number> = { H: 3600, M: 60, S: 1 }

/** Forms of a TIMEX3 value: the day it begins on, or seconds; none when it names neither. */
function formsOfValue(value: string): string[] {
  const duration = /^P(T?)(\d+)([YMWDEHS])$/.exec(value)
  if (duration) return [`S${Number(duration[2]) * (duration[1] ? CLOCK : SECONDS)[duration[3]!]!}`]
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return [`${season[1]}-${SEASONS[season[2]!]}`]
  const known = value.replace(/T.*$/, '').replace(/(?:-XX)+$/, '')
  const century = /^\d{2,3}$/.test(known) ? known.padEnd(4, 'X') : known
  const ends = endsOf(century)
  return ends ? [ends.first, shiftDay(ends.last, 1)] : []
}

const LEADING = new RegExp(
  `^(?:(?:from|between|since|before|after|until|till|by|through|to|and|in|on|at|the|of|during|as of|starting|beginning|around|about|a|an|${BOUNDS_BEFORE.map(([words]) => words.join(' ')).join('|')})\\s+|["'(])+`,
  'i',
)
// 'Mid-June' is one time.
const JOINT = /\s+(?:to|and|until|till|through)\s+(?=\S)|(?<!\b(?:mid|early|late))\s*[-–—]\s*(?=\d|[A-Z])/i

/** A reading without the words that lead to it; of a stretch from one time to another, both ends. */
export function cut(text: string, { start, end, forms }: Reading): Reading[] {
  const words = text.slice(start, end)
  const joint =
    forms.some((form) => /^[^.]+\.\.[^.]+$/.test(form) || form === '') || forms.length === 0
      ? JOINT.exec(words)
      : null
  // '6-7 January' is two days of one month.
  if (joint && (joint.index > 2 || /^\d/.test(words))) {
    const middle = start + joint.index
    return [
      trim(text, { start, end: middle, forms: forms.map((form) => form.split('..')[0]!) }),
      trim(text, {
        start: middle + joint[0].length,
        end,
        forms: forms.map((form) => form.split('..')[1] ?? form),
      }),
    ]
  }
  return [trim(text, { start, end, forms })]
}

function trim(text: string, { start, end, forms }: Reading): Reading {
  const lead = LEADING.exec(text.slice(start, end))?.[0].length ?? 0
  const from = start + lead >= end ? start : start + lead
  return { start: from, end, forms: forms.map(beginning) }
}

/** The day a form begins on; of 'until May' the day it ends. */
const beginning = (form: string): string => {
  const [from, to] = form.split('..')
  return (from || to || '').replace(/T.*$/, '')
}

/** One tool's readings of a document, paragraph by paragraph where it takes no notice of what stands before. */
export function readDoc(reader: Reader, { text, reference }: WikiwarsDoc): Reading[] {
  const day = `${reference}T00:00:00`
  if (reader.whole)
    return reader.read('DateTime', { input: text, reference: day }).flatMap((reading) => cut(text, reading))
  const found: Reading[] = []
  for (const { index, 0: input } of text.matchAll(/[^\n]+/g))
    for (const { start, end, forms } of reader.read('DateTime', { input, reference: day }))
      found.push(...cut(text, { start: start + index, end: end + index, forms }))
  return found
}
