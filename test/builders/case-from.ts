import type { CaseFile } from '../../src/model/case-file.js'
import { textOf } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import { analyze, type Input } from '../../src/pipeline.js'
import { english } from './english.js'

/** Name of the file → its text. */
export type Written = Record<string, string>

export const inputsFrom = (written: Written): Input[] =>
  Object.entries(written).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }))

/** The case that the real pipeline makes of texts written in a test. */
export const caseFrom = (written: Written): CaseFile => analyze(inputsFrom(written), english)

/** The words of a statement. */
export const wordsOf = (kase: CaseFile, statement: Statement): string =>
  statement.content
    .map((span) => textOf(kase.reports.find((r) => r.id === statement.report)!.text, span))
    .join(' … ')

/** The statement of the case whose words hold these, the shortest of them. */
export function statementWith(kase: CaseFile, words: string): Statement {
  const found = kase.statements
    .filter((statement) => statement.claim !== null && wordsOf(kase, statement).includes(words))
    .sort((a, b) => wordsOf(kase, a).length - wordsOf(kase, b).length)[0]
  if (!found)
    throw new Error(
      `no statement holds ‘${words}’; there are:\n${kase.statements.map((s) => wordsOf(kase, s)).join('\n')}`,
    )
  return found
}

/** Names of the actors in the chain of the statement that holds these words, outermost first. */
export const chainOf = (kase: CaseFile, words: string): string[] =>
  statementWith(kase, words).voices.map((voice) => nameOf(kase, voice.actor))

export const nameOf = (kase: CaseFile, id: string): string =>
  kase.actors.find((actor) => actor.id === id)?.name ?? id
