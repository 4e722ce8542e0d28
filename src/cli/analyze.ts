import { answerCase } from '../answers/case-answer.js'
import { indexCase } from '../answers/case-index.js'
import { answerClaim } from '../answers/claim-answer.js'
import { listLedger } from '../answers/unnamed-answer.js'
import { counted } from '../answers/wording.js'
import { caseToJson } from '../export/json.js'
import type { CaseFile } from '../model/case-file.js'
import { askClaim } from './ask-claim.js'
import { listOneTexts } from './one-text.js'
import { caseSchema } from './own-package.js'
import { readCase } from './read-case.js'
import { caseScreen } from './screen/case-screen.js'
import { claimScreen } from './screen/claim-screen.js'
import { escaped } from './screen/flow.js'
import { ledgerScreen } from './screen/ledger-screen.js'
import { styleOf } from './screen/style.js'
import { tell } from './tell.js'
import { type ExitCode, isColourful, UsageError, type World } from './world.js'
import { isOneFile, writeWhole } from './write-file.js'

export interface AnalyzeOptions {
  claim?: string
  json?: string
  html?: string
  top: number
  all?: boolean
  /** The unnamed sources in place of the claims. */
  sources?: boolean
  /** Undefined unless --color or --no-color was given. */
  color?: boolean
  quiet?: boolean
}

/** `hearsay analyze`: reads, writes the files asked for, prints the screen. */
export async function runAnalyze(paths: string[], options: AnalyzeOptions, world: World): Promise<ExitCode> {
  const { json, html } = options
  if (json === '-' && html === '-') {
    throw new UsageError('--json - and --html - cannot both go to standard output. Write one to a file.')
  }
  if (json !== undefined && html !== undefined && isOneFile(json, html)) {
    throw new UsageError(`--json and --html cannot both write ${escaped(json)}. Name two files.`)
  }
  const file = await readCase(paths, world.stderr, options.quiet === true)
  tell(file.diagnostics, world.stderr, options.quiet === true)
  tellCount(file, world)

  // The schema's compiler and the page are loaded where they are asked for: most runs only print their screen.
  const validate = json === undefined ? null : await import('../export/validate.js')
  const page = html === undefined ? null : await import('../export/html/page.js')

  // A screen, a page and a case file are independent: one that fails is told and the others still come.
  const codes: ExitCode[] = [file.reports.length > 0 ? 0 : 2]
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      codes.push(error instanceof UsageError ? 2 : 1)
      world.stderr.write(`hearsay: ${(error as Error).message}\n`)
      if (world.env.HEARSAY_DEBUG && !(error instanceof UsageError)) {
        world.stderr.write(`${(error as Error).stack}\n`)
      }
    }
  }
  if (json !== undefined && validate) {
    attempt(() => {
      validate.assertSound(file, caseSchema())
      put(json, caseToJson(file), 'case', world)
    })
  }
  if (html !== undefined && page) attempt(() => put(html, page.caseToHtml(file), 'page', world))
  if (json !== '-' && html !== '-' && file.reports.length > 0) {
    attempt(() => void world.stdout.write(screenOf(file, options, world)))
  }
  if (codes.includes(1)) return 1
  return codes.includes(2) ? 2 : 0
}

function put(path: string, text: string, what: 'case' | 'page', world: World): void {
  if (path === '-') world.stdout.write(text)
  else writeWhole(path, text, what)
}

/** After a list of what was not read: is it the whole or a part? */
function tellCount({ reports, diagnostics }: CaseFile, world: World): void {
  const refused = diagnostics.filter((one) => one.severity === 'refused').length
  if (reports.length === 0) {
    world.stderr.write('hearsay: no report was read. Give .txt or .html files, or folders that hold them.\n')
  } else if (refused > 0) {
    world.stderr.write(`hearsay: ${counted(reports.length, 'report')} read, ${refused} not.\n`)
  }
}

function screenOf(file: CaseFile, options: AnalyzeOptions, world: World): string {
  const style = styleOf(isColourful(world.stdout, world.env, options.color), world.stdout.columns)
  const index = indexCase(file)
  if (options.claim !== undefined) {
    const claim = askClaim(index, options.claim)
    return claimScreen(answerClaim(index, claim), file.claims.length, style)
  }
  if (options.sources) return ledgerScreen(listLedger(index), style)
  const { top, all = false } = options
  return caseScreen(answerCase(file, index), style, { top, all, oneTexts: listOneTexts(index) })
}
