import type { Diagnostic } from '../model/diagnostic.js'
import type { ParsedReport, Sentence, Token } from '../model/language.js'
import type { Report } from '../model/report.js'
import { listMoments } from './moments.js'
import { listNames } from './names.js'
import { normalize } from './normalize.js'
import { listParagraphs } from './paragraphs.js'
import { listQuantities } from './quantities.js'
import type { ReadText } from './read-text.js'
import { listSentences } from './sentences.js'
import { correctTags } from './tags.js'
import { readTokens } from './tokens.js'

/**
 * Reads the language of one report: paragraphs, sentences, words, and the names, quantities and dates in them.
 * Only headline and body are read, never the furniture. The same report gives the same result whatever was
 * read before it.
 */
export function parseReport(report: Report): ParsedReport {
  const normal = normalize(report.text)
  const paragraphs = listParagraphs(report)
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const { start, end, heading } of listSentences(report.text, normal, paragraph)) {
      const words = correctTags(report.text, readTokens(normal, { start, end }))
      // Nothing but invisible characters: no sentence anybody could read.
      if (words.length === 0) continue
      const from = tokens.length
      for (const word of words) tokens.push(word)
      sentences.push({ start, end, from, to: tokens.length, paragraph: index, heading })
    }
  }
  const read: ReadText = { text: report.text, normal, tokens, sentences }
  return {
    report,
    tokens,
    sentences,
    paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
    names: listNames(read, report),
    quantities: listQuantities(read),
    moments: listMoments(read, report.published),
    diagnostics: listDiagnostics(report),
  }
}

function listDiagnostics(report: Report): Diagnostic[] {
  if (report.language === 'und' || /^en\b/i.test(report.language)) return []
  return [
    {
      code: 'language-not-read',
      severity: 'warning',
      message: `This report is in '${report.language}', but only English is read: what was found in it may be wrong.`,
      report: report.id,
      ...(report.file === undefined ? {} : { file: report.file }),
    },
  ]
}
