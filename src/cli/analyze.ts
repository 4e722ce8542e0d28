import { answerCase } from '../answers/case-answer.js'
import { type CaseIndex, indexCase } from '../answers/case-index.js'
import { answerClaim } from '../answers/claim-answer.js'
import { findClaim } from '../answers/find-claim.js'
import { rankClaims } from '../answers/rank.js'
import { shorten } from '../answers/report-label.js'
import { oneLine } from '../answers/wording.js'
import { caseToHtml } from '../export/html/page.js'
import { caseToJson } from '../export/json.js'
import { assertSound } from '../export/validate.js'
import type { CaseFile } from '../model/case-file.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { caseSchema } from './own-package.js'
import { readCase } from './read-case.js'
import { caseScreen } from './screen/case-screen.js'
import { claimScreen } from './screen/claim-screen.js'
import { inert } from './screen/flow.js'
import { type Style, styleOf } from './screen/style.js'
import { type ExitCode, isColourful, UsageError, type World } from './world.js'
import { writeWhole } from './write-file.js'

export interface AnalyzeOptions {
  claim?: string
  json?: string
  html?: string
  top: number
  all?: boolean
  /** Undefined unless --color or --no-color was given. */
  color?: boolean
  quiet?: boolean
}

/** Warnings beyond this are counted; the case file has them all. */
const WARNINGS = 12

/** `hearsay analyze`: reads, writes the files asked for, prints the screen. */
export async function runAnalyze(paths: string[], options: AnalyzeOptions, world: World): Promise<ExitCode> {
  const { json, html } = options
  if (json === '-' && html === '-') {
    throw new UsageError('--json - and --html - cannot both go to standard output. Write one to a file.')
  }
  const file = await readCase(paths, world.stderr, options.quiet === true)
  tell(file.diagnostics, options, world)

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
  if (json !== undefined) {
    attempt(() => {
      assertSound(file, caseSchema())
      put(json, caseToJson(file), world)
    })
  }
  if (html !== undefined) attempt(() => put(html, caseToHtml(file), world))
  if (json !== '-' && html !== '-' && file.reports.length > 0) {
    attempt(() => void world.stdout.write(screenOf(file, options, world)))
  }
  if (codes.includes(1)) return 1
  return codes.includes(2) ? 2 : 0
}

function put(path: string, text: string, world: World): void {
  if (path === '-') world.stdout.write(text)
  else writeWhole(path, text)
}

function screenOf(file: CaseFile, options: AnalyzeOptions, world: World): string {
  const style = styleOf(isColourful(world.stdout, world.env, options.color), world.stdout.columns)
  const index = indexCase(file)
  if (options.claim !== undefined) return claimScreenOf(index, options.claim, style)
  return caseScreen(answerCase(file, index), style, { top: options.top, all: options.all === true })
}

function claimScreenOf(index: CaseIndex, asked: string, style: Style): string {
  const found = findClaim(index, asked)
  if (found.kind === 'found') {
    return claimScreen(answerClaim(index, found.claim), index.file.claims.length, style)
  }
  if (found.kind === 'none') {
    throw new UsageError(
      `no claim fits '${asked}'. Give a claim's id or number from the screen, or words that stand in it.`,
    )
  }
  const numbers = new Map(rankClaims(index).map((claim, at) => [claim.id, at + 1]))
  const candidates = found.claims.map(
    (claim) => `  ${numbers.get(claim.id)}  ${claim.id}  ${shorten(inert(oneLine(claim.text)), 70)}`,
  )
  throw new UsageError(
    `several claims fit '${asked}'. Give one of these numbers or ids:\n${candidates.join('\n')}`,
  )
}

/** Refusals always, warnings unless told to be quiet; notes stay in the case file. */
function tell(diagnostics: readonly Diagnostic[], options: AnalyzeOptions, world: World): void {
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'refused') world.stderr.write(`not read: ${lineOf(diagnostic)}\n`)
  }
  if (options.quiet === true) return
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning')
  for (const warning of warnings.slice(0, WARNINGS)) world.stderr.write(`warning: ${lineOf(warning)}\n`)
  if (warnings.length > WARNINGS) {
    world.stderr.write(`warning: and ${warnings.length - WARNINGS} more; --json lists all of them\n`)
  }
}

function lineOf(diagnostic: Diagnostic): string {
  const message = inert(oneLine(diagnostic.message))
  const { file } = diagnostic
  return file === undefined || message.includes(file) ? message : `${inert(file)}: ${message}`
}
