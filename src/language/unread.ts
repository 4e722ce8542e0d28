import type { Diagnostic } from '../model/diagnostic.js'
import type { Sentence } from '../model/language.js'
import type { Report } from '../model/report.js'
import { between } from '../model/sorted-spans.js'
import { bySpan, contains, type Span } from '../model/span.js'
import { READ_AT_ONCE } from './neural/network.js'

const isEnglish = (language: string): boolean => language === 'und' || /^en\b/i.test(language)

/** The stretches of headline and story that are in another language than the one read here. */
export function listUnread(report: Report): Span[] {
  const whole = !isEnglish(report.language)
  const passages: readonly Span[] = report.otherLanguages ?? (whole ? report.body : [])
  const headline = whole && report.headlineSpan ? [report.headlineSpan] : []
  return [...headline, ...passages].map(({ start, end }) => ({ start, end })).sort(bySpan)
}

/** What a reader of the result should know was not read, or not as a whole: each with its place and what it means. */
export function tellUnread(
  report: Report,
  found: { sentences: readonly Sentence[]; tables: readonly Span[]; unread: readonly Span[] },
): Diagnostic[] {
  const told: Diagnostic[] = []
  const tell = (
    code: string,
    severity: Diagnostic['severity'],
    message: string,
    span: Span | undefined,
  ): void => {
    told.push({
      code,
      severity,
      message,
      report: report.id,
      ...(report.file === undefined ? {} : { file: report.file }),
      ...(span ? { span: { start: span.start, end: span.end } } : {}),
    })
  }
  const whole = !isEnglish(report.language)
  const hasEnglish = found.sentences.some((sentence) => between(found.unread, sentence).length === 0)
  if (whole)
    tell(
      'language-not-read',
      'warning',
      `This report is in '${report.language}', but only English is read: no statement is made from it${hasEnglish ? ', save from paragraphs in English' : ''}. Its names and copied text still count; add a translation to have it read.`,
      report.body[0],
    )
  else tellPassages(report, tell)

  const { tables, sentences } = found
  if (tables.length > 0)
    tell(
      'table-not-read',
      'note',
      `${tables.length === 1 ? 'A table was' : `${tables.length} tables were`} not read as sentences: what stands in ${tables.length === 1 ? 'its' : 'their'} cells is in no statement.`,
      tables[0],
    )
  const long = sentences.filter(({ from, to }) => to - from > READ_AT_ONCE)
  if (long.length > 0)
    tell(
      'sentence-in-pieces',
      'note',
      `${long.length === 1 ? 'A sentence' : `${long.length} sentences`} of more than ${READ_AT_ONCE} words ${long.length === 1 ? 'was' : 'were'} read in pieces: who says what across two pieces may be missed.`,
      long[0],
    )
  const isTold = (sentence: Sentence): boolean =>
    !sentence.heading && !(report.headlineSpan && contains(report.headlineSpan, sentence))
  if (!whole && found.unread.length === 0 && !sentences.some(isTold))
    tell(
      'no-sentence',
      'warning',
      'No sentence was found in this report, only headings, lists or furniture: it says nothing here. Check that the story itself was saved.',
      report.body[0],
    )
  return told
}

/** One for each language, with its first place: a report of a hundred quoted verses is one finding. */
function tellPassages(
  report: Report,
  tell: (code: string, severity: Diagnostic['severity'], message: string, span: Span) => void,
): void {
  const byLanguage = new Map<string, Span[]>()
  for (const passage of report.otherLanguages ?? []) {
    const known = byLanguage.get(passage.language)
    if (known) known.push(passage)
    else byLanguage.set(passage.language, [passage])
  }
  for (const [language, spans] of byLanguage)
    tell(
      'passage-not-read',
      'note',
      `${spans.length === 1 ? 'A passage' : `${spans.length} passages`} in ${language === 'und' ? 'another language' : `'${language}'`} ${spans.length === 1 ? 'was' : 'were'} not read: no statement is made from ${spans.length === 1 ? 'it' : 'them'}. Names and copied text still count.`,
      spans[0]!,
    )
}
