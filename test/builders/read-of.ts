import type { NameMention } from '../../src/model/language.js'
import type { ReadReport } from '../../src/model/read-report.js'
import type { Report } from '../../src/model/report.js'

/**
 * A report of which nothing is known but its text: `readOf('r-1', 'The gate held.')`. All of it is story unless `body` says otherwise.
 * `people` are words of the text that are names of persons.
 */
export function readOf(
  id: string,
  text: string,
  given: Partial<Report> & { people?: string[] } = {},
): ReadReport {
  const { people = [], ...report } = given
  return {
    report: {
      id,
      outlets: [],
      headline: '',
      bylines: [],
      language: 'en',
      text,
      body: text === '' ? [] : [{ start: 0, end: text.length }],
      furniture: [],
      sha256: '',
      ...report,
    },
    tokens: [],
    sentences: [],
    paragraphs: [],
    names: people.map((name): NameMention => {
      const start = text.indexOf(name)
      return { start, end: start + name.length, name, kind: 'person', role: null, alias: null }
    }),
    quantities: [],
    moments: [],
    diagnostics: [],
    statements: [],
  }
}
