import type { ParsedReport } from './language.js'
import type { StatementMention } from './statement.js'

/** One report with all per-report stages done: what the cross-report stages work on, and what may be cached by content hash and engine version. */
export interface ReadReport extends ParsedReport {
  /** In reading order of their content. */
  statements: StatementMention[]
}
