import type { Report } from '../../src/model/report.js'

/** A report whose body is the whole text: for tests of stages that come after ingest. */
export function reportOf(text: string, opts: Partial<Report> = {}): Report {
  return {
    id: 'r-0000000000',
    outlets: [],
    headline: '',
    bylines: [],
    language: 'en',
    text,
    body: [{ start: 0, end: text.length }],
    furniture: [],
    sha256: '0'.repeat(64),
    ...opts,
  }
}
