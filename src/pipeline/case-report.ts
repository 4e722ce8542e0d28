import type { Cast } from '../actors/cast.js'
import type { CaseReport } from '../model/case-file.js'
import type { Report } from '../model/report.js'

/** A report as the case file shows it: its outlet and bylines are actors now. */
export function toCaseReport(report: Report, cast: Cast): CaseReport {
  const outlet = cast.outlets.get(report.id)
  return {
    id: report.id,
    ...(report.file === undefined ? {} : { file: report.file }),
    ...(report.url === undefined ? {} : { url: report.url }),
    ...(outlet === undefined ? {} : { outlet }),
    headline: report.headline,
    bylines: cast.bylines.get(report.id) ?? [],
    ...(report.published === undefined ? {} : { published: report.published }),
    ...(report.publishedFrom === undefined ? {} : { publishedFrom: report.publishedFrom }),
    language: report.language,
    text: report.text,
    body: report.body,
    sha256: report.sha256,
  }
}
