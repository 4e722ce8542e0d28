import type { ReadReport } from '../model/read-report.js'
import { textOf } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** How a statement stands to its own content: says it, denies it, or neither. */
export type Attitude = 'for' | 'against' | 'neither'

/** The attitude that stance and cue show: 'asked whether' asks; 'cast doubt on' and 'questioned' speak against. */
export function attitudeOf(statement: Statement, read: ReadReport): Attitude {
  if (statement.stance === 'declines') return 'neither'
  if (statement.voices.length === 0 && isQuestion(statement, read)) return 'neither'
  if (statement.stance === 'denies') return 'against'
  if (statement.stance !== 'questions') return 'for'
  const cue = statement.cue ? textOf(read.report.text, statement.cue) : ''
  return /doubt|disput|challeng|question|scept|skept/i.test(cue) ? 'against' : 'neither'
}

/** 'Did a gate fail?' and 'What we know about the gate', in the report's own voice: they say nothing yet. */
function isQuestion({ content }: Statement, { report }: ReadReport): boolean {
  const [first, last] = [content[0], content.at(-1)]
  if (!first || !last) return false
  // A content may end before its question mark: the unit behind it is looked at too.
  const end = textOf(report.text, { start: last.start, end: last.end + 1 }).trimEnd()
  const words = textOf(report.text, first)
  // 'What is known is that the gate was shut' says it after all.
  const asks = /^["“‘']?(?:What|Why|How)\b/.test(words) && !/\b(?:is|was) that\b/.test(words)
  return asks || /[?]["'”’)]?$/.test(end)
}
