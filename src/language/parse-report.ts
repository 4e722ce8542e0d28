import type { ParsedReport, Sentence, Token } from '../model/language.js'
import type { Report } from '../model/report.js'
import { type Span, withoutSpans } from '../model/span.js'
import { nameTextOf } from './entities/name-text.js'
import { keepsForeignName } from './foreign-names.js'
import { listNames } from './names.js'
import type { Grammar } from './neural/grammar.js'
import { normalize } from './normalize.js'
import { listParagraphs } from './paragraphs.js'
import { listPieces } from './pieces.js'
import { listQuantities } from './quantities/list-quantities.js'
import type { ReadText } from './read-text.js'
import { listSentences } from './sentences.js'
import { listTables } from './tables.js'
import { findDayOrder } from './times/day-order.js'
import { listMoments } from './times/list-moments.js'
import { listTopicTerms } from './topic.js'
import { listUnread, tellUnread } from './unread.js'
import { type CutWords, cutWords, readWords } from './words.js'

/**
 * Reads the language of one report: paragraphs, sentences, words, and the names, quantities and dates in them.
 * Only headline and body are read, never the furniture. The same report gives the same result whatever was
 * read before it.
 */
export function parseReport(report: Report, grammar: Grammar): ParsedReport {
  const normal = normalize(report.text)
  const tables = listTables(report.text, report.body)
  // The lines of a table hold words and no sentences: read as such they would make clauses that nobody wrote.
  const story = tables.length === 0 ? report.body : report.body.flatMap((span) => withoutSpans(span, tables))
  const paragraphs = listParagraphs({ ...report, body: story })
  const sentences: Sentence[] = []
  const cuts: CutWords[] = []
  let from = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const { start, end, heading } of listSentences(report.text, normal, paragraph)) {
      const cut = cutWords(normal, { start, end })
      // Nothing but invisible characters: no sentence anybody could read.
      if (cut.spans.length === 0) continue
      const to = from + cut.spans.length
      cuts.push(cut)
      sentences.push({ start, end, from, to, paragraph: index, heading })
      from = to
    }
  }
  // The network reads all sentences at one go: its weights fill the memory near at hand, and whatever runs between two
  // sentences would have to fetch its own again.
  const parses = cuts.map(({ forms }) => grammar.parse(forms))
  const tokens: Token[] = []
  for (const [i, cut] of cuts.entries())
    for (const word of readWords(normal, cut, parses[i]!, sentences[i]!.from, grammar)) tokens.push(word)
  const unread = listUnread(report)
  const { isWord, entities } = grammar
  const scoreNames: ReadText['scoreNames'] =
    entities && ((names) => entities.scoreTypes(nameTextOf(normal, tokens, sentences, parses), names, 1))
  const read: ReadText = { text: report.text, normal, tokens, sentences, isWord, scoreNames }
  const pieces = sentences.map(({ start, end }) => listPieces(normal, start, end))
  const moments = listMoments(read, pieces, report.published, findDayOrder(report, normal))
  return {
    report,
    tokens,
    sentences,
    paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
    names: listNames(read, report).filter(
      (name) =>
        !isRepost(report.text, name) && (unread.length === 0 || keepsForeignName(report, unread, name)),
    ),
    quantities: listQuantities(read, pieces, moments),
    moments,
    ...(unread.length === 0 ? {} : { unread }),
    topic: listTopicTerms(tokens, sentences, parses),
    diagnostics: tellUnread(report, { sentences, tables, unread }),
  }
}

/** 'RT @ana_ruiz' passes her post on: the letters are no broadcaster. */
const isRepost = (text: string, { start, end }: Span): boolean =>
  end - start === 2 && text.startsWith('RT', start) && /^:? ?@/.test(text.slice(end, end + 3))
