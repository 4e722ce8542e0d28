import type { Report } from '../../src/model/report.js'
import type { Span } from '../../src/model/span.js'
import type { StatementMention } from '../../src/model/statement.js'
import { findStatements } from '../../src/statements/find-statements.js'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

/**
 * Marked text, so that a test reads like the sentence it is about:
 * `<s>` innermost voice, `<o>` voices further out, `<c>` cue, `{…}` content.
 */
const marks = /<\/?[soc]>|[{}]/g

/** The text without its marks. */
export const plain = (marked: string): string => marked.replace(marks, '')

export const statementsOf = (text: string, opts: Partial<Report> = {}): StatementMention[] =>
  findStatements(parseEnglish(reportOf(text, opts)))

/** The statement as marks in its text: what the tables of sentences are compared with. */
function mark(text: string, statement: StatementMention): string {
  const edges: { at: number; order: number; mark: string }[] = []
  const add = (span: Span | null, open: string, close: string): void => {
    if (!span) return
    edges.push({ at: span.start, order: 1, mark: open }, { at: span.end, order: 0, mark: close })
  }
  statement.voices.forEach((voice, i) => {
    const inner = i === statement.voices.length - 1
    add(voice.span, inner ? '<s>' : '<o>', inner ? '</s>' : '</o>')
  })
  add(statement.cue, '<c>', '</c>')
  for (const span of statement.content) add(span, '{', '}')
  let result = ''
  let at = 0
  for (const edge of edges.sort((a, b) => a.at - b.at || a.order - b.order)) {
    result += text.slice(at, edge.at) + edge.mark
    at = edge.at
  }
  return result + text.slice(at)
}

/** Every statement with a cue, marked in its text, but for those that only relay another. */
export const attributed = (text: string, opts: Partial<Report> = {}): string[] =>
  statementsOf(text, opts)
    .filter((statement) => statement.cue !== null && !statement.relays)
    .map((statement) => mark(text, statement))

/** Every statement that only relays another, marked in its text. */
export const relaying = (text: string): string[] =>
  statementsOf(text)
    .filter((statement) => statement.relays)
    .map((statement) => mark(text, statement))

/** The words of every statement in the report's own voice. */
export const ownWords = (text: string): string[] =>
  statementsOf(text)
    .filter((statement) => statement.voices.length === 0)
    .map((statement) => statement.content.map((span) => text.slice(span.start, span.end)).join(' … '))
