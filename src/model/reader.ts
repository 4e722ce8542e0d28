import type { ParsedReport } from './language.js'
import type { Report } from './report.js'
import type { WordMeaning } from './word-meaning.js'

/**
 * What reads the language of a report. The stages after it know these types and nothing else of the reader, so another
 * one (for another language, or a language model) can be put in its place.
 */
export interface Reader {
  /** Name and version of what reads: two readers that may give different results have different names. */
  readonly name: string
  /**
   * Words, syntax, names, quantities and dates of headline and story. The same report gives the same result whatever
   * was read before it; what could not be read is a diagnostic of the result.
   */
  read(report: Report): ParsedReport
  /** What the language tells of its words' meanings; the stages that compare reports do with less where it is not known. */
  readonly meaning?: WordMeaning
}
