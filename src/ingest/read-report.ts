import { createHash } from 'node:crypto'
import type { Diagnostic } from '../model/diagnostic.js'
import type { BylineMention, OutletMention, Report } from '../model/report.js'
import type { Decoded } from './decode.js'
import { decode } from './decode.js'
import { detectFormat, findBinaryFormat } from './detect.js'
import { readHtml } from './html.js'
import { detectLanguage } from './language.js'
import { tellLanguages } from './other-languages.js'
import type { MarkedText } from './story.js'
import { markStory } from './story.js'

/** What became of one input. */
export interface IngestResult {
  /** Null when refused; then exactly one diagnostic is of severity `refused`. */
  report: Report | null
  diagnostics: Diagnostic[]
}

/** Largest file that is read, in bytes. A report of this length would be a library. */
export const MAX_BYTES = 64 * 1024 * 1024

/**
 * Longest text that is read as one report, in code units: about 350,000 words, more than any newspaper's Sunday
 * edition. Past it the input is a dump or a mistake, and reading it would hold up the reports beside it for minutes.
 */
export const MAX_CHARACTERS = 2_000_000

/** How much of the text is looked at for control characters, in code units. */
const CONTROL_SAMPLE = 200_000

/**
 * Reads one file's bytes into a report: decoded, told apart into story and furniture, with what
 * the file itself says of headline, authors, outlets and date. Pure: the same bytes and source
 * give the same value. What cannot be read is refused with a reason, never thrown.
 */
export function readReport(bytes: Uint8Array, source: { file?: string; url?: string }): IngestResult {
  const isPiped = source.file === '-'
  const name = isPiped ? 'standard input' : (source.file ?? source.url ?? 'standard input')
  const place = source.file === undefined ? {} : { file: source.file }
  const refuse = (code: string, message: string): IngestResult => ({
    report: null,
    diagnostics: [{ code, severity: 'refused', message: `${name}: ${message}`, ...place }],
  })

  if (bytes.length === 0)
    return refuse(
      'empty-file',
      isPiped
        ? 'nothing came in, it is empty; pipe a report into the command.'
        : 'the file is empty; save the report again or leave it out.',
    )
  if (bytes.length > MAX_BYTES)
    return refuse(
      'too-large',
      `${(bytes.length / 1024 / 1024).toFixed(1)} MiB is more than the ${MAX_BYTES / 1024 / 1024} MiB read as one report; ${SPLIT}`,
    )
  const looksLike = findBinaryFormat(bytes)
  if (looksLike) return refuse('not-text', `looks like ${looksLike}; ${SAVE_AS_TEXT}`)

  const decoded = decode(bytes)
  const unreadable = findUnreadable(decoded.text)
  if (unreadable !== null)
    return refuse(
      'not-text',
      `looks like binary data, not text (control characters from character ${unreadable + 1} on); ${SAVE_AS_TEXT}`,
    )
  if (!/\S/.test(decoded.text))
    return refuse('blank-file', 'holds only white space; save the report again or leave it out.')
  const kind = detectFormat(decoded.text)
  if (kind.format === 'refused') return refuse('not-text', `looks like ${kind.looksLike}; ${SAVE_AS_TEXT}`)
  if (kind.format === 'own')
    return refuse(
      'own-output',
      `${kind.what} that Hearsay wrote, not a report; keep it outside the folder of reports.`,
    )

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = `r-${sha256.slice(0, 10)}`
  const diagnostics: Diagnostic[] = listDoubts(decoded, bytes.length).map((doubt) => ({
    ...doubt,
    message: `${name}: ${doubt.message}`,
    ...place,
    report: id,
  }))
  const content = withoutNul(decoded.text)
  const base = { id, ...place, ...(source.url === undefined ? {} : { url: source.url }) }

  if (kind.format === 'html') {
    const page = readHtml(content)
    if (!page)
      return refuse(
        'no-words',
        'the page shows no text (only scripts or empty frames); open it in a browser and save the text as .txt.',
      )
    if (page.text.length > MAX_CHARACTERS) return refuse('too-long', tooLong(page.text))
    if (!page.hasStory)
      diagnostics.push({
        code: 'no-article',
        severity: 'warning',
        message: `${name}: no article stands in this page, only single lines; if its story is missing, open it in a browser and save the text as .txt.`,
        ...place,
        report: id,
      })
    const marked = markStory(page.text, { headline: page.headline, furniture: page.furniture })
    const { metadata } = page
    const publisher: OutletMention[] = page.publisher
      ? [{ name: page.publisher, span: null, as: 'publisher' }]
      : []
    return {
      report: toReport({
        base: metadata.url && source.url === undefined ? { ...base, url: metadata.url } : base,
        text: page.text,
        marked,
        bylines: merge(page.authors, marked.bylines),
        outlets: merge(publisher, marked.outlets),
        metadataDate: metadata.published,
        language: metadata.language,
        sha256,
      }),
      diagnostics,
    }
  }

  const text = content.replace(/\r\n/g, '\n')
  if (text.length > MAX_CHARACTERS) return refuse('too-long', tooLong(text))
  const marked = markStory(text)
  return {
    report: toReport({
      base,
      text,
      marked,
      bylines: marked.bylines,
      outlets: marked.outlets,
      metadataDate: null,
      language: null,
      sha256,
    }),
    diagnostics,
  }
}

/** What to do about an input that is refused. */
const SAVE_AS_TEXT = 'this version reads .txt and .html. Save its text as a .txt file and add that.'
const SPLIT = 'if it holds several reports, save each as a file of its own.'

/** A figure of eight digits is read wrongly without its commas. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

const tooLong = (text: string): string =>
  `${grouped(text.length)} characters are more than the ${grouped(MAX_CHARACTERS)} read as one report; ${SPLIT}`

function toReport(parts: {
  base: Pick<Report, 'id' | 'file' | 'url'>
  text: string
  marked: MarkedText
  bylines: BylineMention[]
  outlets: OutletMention[]
  metadataDate: string | null
  language: string | null
  sha256: string
}): Report {
  const { marked, text } = parts
  const published = parts.metadataDate ?? marked.published
  const sample = marked.body
    .map((span) => text.slice(span.start, Math.min(span.end, span.start + 4000)))
    .join('\n')
  const seen = detectLanguage(sample)
  // A page's declaration is believed for the region ('en-GB') or where the text is too short to
  // tell; templates often declare a language that the story is not in.
  const guessed =
    parts.language && (seen === 'und' || sameLanguage(parts.language, seen)) ? parts.language : seen
  const { language, otherLanguages } = tellLanguages(text, marked.units, marked.body, guessed)
  return {
    ...parts.base,
    outlets: parts.outlets,
    headline: marked.headline,
    ...(marked.headlineSpan ? { headlineSpan: marked.headlineSpan } : {}),
    bylines: parts.bylines,
    ...(published ? { published, publishedFrom: parts.metadataDate ? 'metadata' : 'text' } : {}),
    language,
    otherLanguages,
    text,
    body: marked.body,
    furniture: marked.furniture,
    sha256: parts.sha256,
  }
}

const sameLanguage = (a: string, b: string): boolean =>
  a.slice(0, 2).toLowerCase() === b.slice(0, 2).toLowerCase()

/** The first list, then what the second adds in names. */
function merge<T extends { name: string }>(first: readonly T[], second: readonly T[]): T[] {
  const names = new Set(first.map((mention) => mention.name.toLowerCase()))
  return [...first, ...second.filter((mention) => !names.has(mention.name.toLowerCase()))]
}

/** A stray NUL is shown as the replacement character, one for one: databases and C programs stop at it. */
const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text)

/** Offset of the first control character of a text that is mostly not text, or null. */
function findUnreadable(text: string): number | null {
  const sample = text.slice(0, CONTROL_SAMPLE)
  const controls = sample.match(CONTROLS)?.length ?? 0
  // Telex leftovers and a few NULs are damage; one in thirty is another kind of file.
  return controls > 4 && controls > sample.length / 30 ? sample.search(CONTROLS) : null
}

/** Control characters other than those of line ends, tabs and telexes, and what could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g

function listDoubts(decoded: Decoded, size: number): Pick<Diagnostic, 'code' | 'severity' | 'message'>[] {
  const doubts: Pick<Diagnostic, 'code' | 'severity' | 'message'>[] = []
  if (decoded.brokenCount > 0) {
    const where =
      decoded.broken.length > 0
        ? ` at byte ${decoded.broken.join(', ')}${decoded.brokenCount > decoded.broken.length ? ' and further' : ''} of ${size}`
        : ''
    doubts.push({
      code: 'broken-bytes',
      severity: 'warning',
      message: `${decoded.brokenCount} broken ${decoded.encoding.toUpperCase()} sequence${decoded.brokenCount > 1 ? 's' : ''}${where}, shown as \ufffd; compare with the original if the words matter.`,
    })
  } else if (decoded.how === 'guessed')
    doubts.push({
      code: 'encoding-guessed',
      severity: 'note',
      message: `not UTF-8; read as ${decoded.encoding}. Save it as UTF-8 if letters look wrong.`,
    })
  if (decoded.text.includes('\0'))
    doubts.push({
      code: 'nul-bytes',
      severity: 'warning',
      message: `holds NUL characters, shown as \ufffd; the first is character ${decoded.text.indexOf('\0')}.`,
    })
  return doubts
}
