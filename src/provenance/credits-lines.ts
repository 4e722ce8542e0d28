import { isAgencyName, isOutletName, mayBeOutletName } from '../model/outlet-names.js'
import type { Report } from '../model/report.js'
import { listLines, type Span, textOf, trimSpan } from '../model/span.js'
import type { Credit } from './credit.js'

/** Without the reason, which its cue gives. */
type LineCredit = Omit<Credit, 'reason'>

/**
 * Credits that a line gives for the whole report: datelines, signatures, bylines with an agency, copyright and source lines.
 */
export function listLineCredits(report: Report, text: string): LineCredit[] {
  const credits: LineCredit[] = []
  const add = (on: string, evidence: Span, cue: Credit['cue']): void => {
    credits.push({ on, named: true, evidence, cue, scope: 'report' })
  }
  for (const { name, span, as } of report.outlets)
    if (as === 'agency' && span && span.end <= text.length) add(name, { ...span }, 'byline')
  for (const untrimmed of listLines(text)) {
    const line = trimSpan(text, untrimmed)
    const content = textOf(text, line)
    if (content === '' || content.length > LONGEST_LINE) continue
    for (const rule of LINES) {
      const names = rule.test.exec(content)
      const listed = names?.groups?.names
      if (!names || listed === undefined) continue
      if (rule.cue === 'signature' && line.start < text.length - SIGNED) continue
      const found = splitNames(listed)
      const admitted = found.filter((name) => rule.admits(name.text, content))
      // A signature is nothing but names: 'Reuters, in a green folder' is a sentence.
      if (admitted.length === 0 || (rule.cue === 'signature' && admitted.length < found.length)) continue
      const from = line.start + names.index + names[0].indexOf(listed)
      for (const name of admitted) {
        const start = from + name.at
        add(name.text, { start, end: start + name.text.length }, rule.cue)
      }
      break
    }
  }
  return credits
}

/** Longer ones are paragraphs in one line, whose dateline is all that is asked of them; the patterns below stay cheap on those, too. */
const LONGEST_LINE = 20_000

/** How far from the end, in code units, a signature may stand: a few lines about the writer or the site can follow it. */
const SIGNED = 800

interface LineRule {
  cue: Credit['cue']
  test: RegExp
  /** Is this name, found in this line, an outlet's? */
  admits: (name: string, line: string) => boolean
}

/** Lines that say by their form that a source is named: what stands there need not be known. */
const anyName = (name: string): boolean => /^\p{L}/u.test(name)

/** The first rule that finds an outlet in a line is taken. */
const LINES: LineRule[] = [
  {
    cue: 'dateline',
    test: /^.{0,60}?\((?<names>\p{L}[\p{L}\p{N} .&/-]{1,40})\) ?(?:[-–—]|\p{Lu})/u,
    // A station's own name in its dateline credits nobody.
    admits: isAgencyName,
  },
  {
    cue: 'contributed',
    test: /^\(?(?:additional|extra|further) reporting (?:by|from) (?<names>[^\n]{2,120}?)\)?\.?$/iu,
    admits: mayBeOutletName,
  },
  {
    cue: 'source-line',
    test: /^\(?(?:sources?|via|source link|h\/t)\s?: ?(?<names>[^\n]{2,80}?)\)?\.?$/iu,
    admits: anyName,
  },
  {
    cue: 'copyright',
    test: /(?:©|\(c\)|\bcopyright)[ ©]{0,3}(?:\d{4} )?(?:by )?(?<names>\p{Lu}[\p{L} .&-]{1,40}?)(?:\.|,| [Aa]ll [Rr]ights|$)/iu,
    admits: mayBeOutletName,
  },
  {
    cue: 'byline',
    test: /^by [\p{L} .'’-]{3,40}?(?:,| of| for| \/|\|) ?(?<names>\p{Lu}[\p{L} .&-]{1,40})$/iu,
    admits: mayBeOutletName,
  },
  {
    cue: 'link',
    test: /^read (?:more|the (?:full|original))[^\n|]{0,300}\| ?(?<names>[\p{L}\p{N}][\p{L}\p{N} .&'’-]{1,40}?) (?:https?:|www\.)/iu,
    admits: anyName,
  },
  {
    cue: 'signature',
    test: /^[-–—(\s]{0,4}(?<names>\p{Lu}[\p{L}\p{N} .,&/'’-]{1,60})\)?$/u,
    admits: (name, line) =>
      !/\b(?:images|photos?|getty)\b/i.test(line) &&
      (isOutletName(name) || (/^[-–—]/.test(line) && mayBeOutletName(name))),
  },
]

/** 'Agence Lumen, Northwire and the Echo' as its names, with the place of each. */
function splitNames(names: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = []
  let at = 0
  for (const piece of names.split(/(,\s{0,4}(?:and )?| and |\/|; )/)) {
    const text = piece.trim().replace(/^the /i, '')
    if (/\p{L}/u.test(text) && !/^,?\s*and$/.test(text)) parts.push({ text, at: at + piece.indexOf(text) })
    at += piece.length
  }
  return parts
}
