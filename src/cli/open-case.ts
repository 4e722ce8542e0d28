import { readFileSync, statSync } from 'node:fs'
import { type CaseIndex, indexCase } from '../answers/case-index.js'
import type { CaseFile } from '../model/case-file.js'
import { ENGINE } from '../model/engine.js'
import { type RecalledCase, recallCase } from '../provenance/recall.js'
import { caseSchema } from './own-package.js'
import { readCase } from './read-case.js'
import { escaped } from './screen/flow.js'
import { tell } from './tell.js'
import { UsageError, type World } from './world.js'

/** A case that can be counted again. */
export interface OpenedCase {
  index: CaseIndex
  recalled: RecalledCase
}

/**
 * Opens what is asked about: a case file that `analyze --json` wrote, or reports and folders, which are then analysed.
 *
 * @throws {UsageError} with a line that says what is wrong and what to do
 */
export async function openCase(path: string, world: World, isQuiet: boolean): Promise<OpenedCase> {
  const file = isCaseFile(path) ? await readCaseFile(path) : await analyse(path, world, isQuiet)
  const recalled = recallCase(file)
  if (!recalled)
    throw new UsageError(
      `${escaped(path)} was written by ${escaped(file.engine)}, which kept too little to count again. Analyse the reports again: hearsay analyze … --json ${escaped(path)}`,
    )
  if (file.engine !== ENGINE && !isQuiet)
    world.stderr.write(`note: ${escaped(path)} was written by ${escaped(file.engine)}; this is ${ENGINE}\n`)
  return { index: indexCase(file), recalled }
}

async function analyse(path: string, world: World, isQuiet: boolean): Promise<CaseFile> {
  const file = await readCase([path], world.stderr, isQuiet)
  tell(file.diagnostics, world.stderr, isQuiet)
  if (file.reports.length === 0)
    throw new UsageError(
      `${escaped(path)} holds no case and no report. Give a case file that 'hearsay analyze … --json' wrote, or a folder of reports.`,
    )
  return file
}

/** By how it begins, not by its name: a report may be called anything, and so may a case. */
function isCaseFile(path: string): boolean {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  // Our own file opens with its format; one that was laid out anew may open otherwise, so its ending counts too.
  return /\.json$/i.test(path) || /^\s*\{\s*"format": ?"hearsay-case"/.test(readText(path).slice(0, 200))
}

async function readCaseFile(path: string): Promise<CaseFile> {
  let value: unknown
  try {
    value = JSON.parse(readText(path))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `${escaped(path)} is no whole JSON file. Write the case again: hearsay analyze … --json ${escaped(path)}`,
    )
  }
  if ((value as { format?: unknown } | null)?.format !== 'hearsay-case')
    throw new UsageError(
      `${escaped(path)} is JSON, but no case file. Give one that 'hearsay analyze … --json' wrote, or a folder of reports.`,
    )
  const { listFaults } = await import('../export/validate.js')
  const [fault] = listFaults(value, caseSchema())
  if (fault)
    throw new UsageError(
      `${escaped(path)} is damaged (${escaped(fault.at)}: ${escaped(fault.message)}). Write it again: hearsay analyze … --json`,
    )
  return value as CaseFile
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw new UsageError(`cannot read ${escaped(path)}: ${(error as Error).message}.`)
  }
}
