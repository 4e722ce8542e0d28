import { readOwnModel } from '../../src/io/own-model.js'
import { englishReader } from '../../src/language/english.js'
import { type Grammar, openGrammar } from '../../src/language/neural/grammar.js'
import { parseReport } from '../../src/language/parse-report.js'
import type { ParsedReport } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'

/** The reader that ships, opened once for all tests of a file. */
export const english = englishReader(readOwnModel())

let grammar: Grammar | null = null

/** The same with names that rules alone tell: what the learned reader thinks of 'Zorblat' changes with each training. */
export function parseByRules(report: Report): ParsedReport {
  // Opened when asked for: few tests need it.
  if (!grammar) {
    const { bytes, from } = readOwnModel()
    grammar = { ...openGrammar(bytes, from), entities: null }
  }
  return parseReport(report, grammar)
}

export const parseEnglish = (report: Report): ParsedReport => english.read(report)
