import { isAgencyName, isOutletName, mayBeOutletName } from '../model/outlet-names.js'
import type { Report } from '../model/report.js'
import { type Span, trimSpan } from '../model/span.js'
import type { Credit } from './credits.js'

/**
 * Credits that a line gives for the whole report: datelines, signatures, bylines with an agency, copyright and source lines.
 */
export function listLineCredits(report: Report, text: string): Credit[] {
  const credits: Credit[] = []
  const add = (on: string, start: number, cue: Credit['cue'], reason: string): void => {
    const name = on.trim()
    credits.push({
      on: name,
      named: true,
      evidence: { start, end: start + on.length },
      cue,
      scope: 'report',
      reason: `${reason} names ${name}`,
    })
  }
  for (const outlet of report.outlets)
    if (outlet.as === 'agency' && outlet.span) add(outlet.name, outlet.span.start, 'byline', 'its furniture')
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end)
    if (content.length > 4_000) continue
    for (const [test, cue, reason] of LINES) {
      const match = test.exec(content)
      if (!match?.groups?.names) continue
      const from = line.start + match.index + match[0].indexOf(match.groups.names)
      // In the middle of a text a line with an agency's name is a picture's.
      if (
        cue === 'signature' &&
        (line.start < text.length - SIGNED || /\b(?:images|photos?|getty)\b/i.test(content))
      )
        continue
      for (const name of splitNames(match.groups.names)) {
        const cleaned = name.text.replace(/^the /i, '')
        if (
          cue === 'source-line' || cue === 'link'
            ? !/^\p{L}/u.test(cleaned)
            : !(cue === 'signature'
                ? isOutletName(cleaned) || (/^[-–—]/.test(content) && mayBeOutletName(cleaned))
                : mayBeOutletName(cleaned))
        )
          continue
        // A station's own name in its dateline credits nobody.
        if (cue === 'dateline' && !isAgencyName(cleaned)) continue
        add(cleaned, from + name.at + (name.text.length - cleaned.length), cue, reason)
      }
    }
  }
  return credits
}

/** How far from the end, in code units, a signature may stand: a few lines about the writer or the site can follow it. */
const SIGNED = 800

/** The lines of the text, trimmed, empty ones left out. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = trimSpan(text, { start, end })
    if (line.end > line.start) lines.push(line)
    start = end + 1
  }
  return lines
}

const LINES: [RegExp, Credit['cue'], string][] = [
  [/^.{0,60}?\((?<names>[\p{L}][\p{L}\p{N} .&/-]{1,40})\) ?(?:[-–—]|\p{Lu})/u, 'dateline', 'the dateline'],
  [/^[-–—(\s]{0,4}(?<names>\p{Lu}[\p{L}\p{N} .,&/'’-]{1,60})\)?$/u, 'signature', 'the line at the end'],
  [
    /^\(?(?:additional|extra|further) reporting (?:by|from) (?<names>.{2,120}?)\)?\.?$/iu,
    'contributed',
    'a line',
  ],
  [
    /^\(?(?:sources?|via|source link|h\/t)\s?: ?(?<names>.{2,80}?)\)?\.?$/iu,
    'source-line',
    'the source line',
  ],
  [
    /(?:©|\(c\)|copyright)[ ©]{0,3}(?:\d{4} )?(?:by )?(?<names>(?:the )?\p{Lu}[\p{L} .&-]{1,40}?)(?:\.|,| all rights|$)/iu,
    'copyright',
    'the copyright line',
  ],
  [
    /^by [\p{L} .'’-]{3,40}(?:,| of| for| \/|\|) ?(?<names>(?:the )?\p{Lu}[\p{L} .&-]{1,40})$/iu,
    'byline',
    'the byline',
  ],
  [
    /^read (?:more|the (?:full|original))[^\n|]{0,300}\| ?(?<names>[\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,40}?) (?:https?:|www\.)/iu,
    'link',
    'a pasted link',
  ],
]

/** 'Agence Lumen, Northwire and the Echo' as its names, with the place of each. */
function splitNames(names: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = []
  let at = 0
  for (const piece of names.split(/(,\s*(?:and )?| and |\/|; )/)) {
    if (/\p{L}/u.test(piece) && !/^,?\s*and\s*$/.test(piece)) {
      const lead = piece.length - piece.trimStart().length
      parts.push({ text: piece.trim(), at: at + lead })
    }
    at += piece.length
  }
  return parts
}
