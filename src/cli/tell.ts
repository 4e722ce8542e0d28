import type { Diagnostic } from '../model/diagnostic.js'
import { escaped } from './screen/flow.js'
import type { Output } from './world.js'

/** Of one kind of doubt this many are spelled out; forty windows-1252 files are one thing to know, not forty. */
const EACH = 3

const LABELS = { refused: 'not read', warning: 'warning', note: 'note' } as const

/**
 * What the reader of a screen must know of the reading itself, a line each. What was not read is always told, file by
 * file: a report that silently is not there would make every count a wrong one. Doubts of one kind are counted after
 * the third, and not told at all when quiet; the case file has all of them.
 */
export function tell(diagnostics: readonly Diagnostic[], output: Output, isQuiet: boolean): void {
  const write = (one: Diagnostic): void => void output.write(`${LABELS[one.severity]}: ${lineOf(one)}\n`)
  for (const one of diagnostics) if (one.severity === 'refused') write(one)
  if (isQuiet) return
  for (const severity of ['warning', 'note'] as const) {
    for (const alike of listAlike(diagnostics.filter((one) => one.severity === severity))) {
      // 'And 1 more' would take as much room as the one.
      const shown = alike.length > EACH + 1 ? alike.slice(0, EACH) : alike
      for (const one of shown) write(one)
      const left = alike.length - shown.length
      if (left > 0) output.write(`${LABELS[severity]}: and ${left} more like these; --json lists them all\n`)
    }
  }
}

/** By kind, in order of the first of each. */
function listAlike(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const kinds = new Map<string, Diagnostic[]>()
  for (const one of diagnostics) {
    const known = kinds.get(one.code)
    if (known) known.push(one)
    else kinds.set(one.code, [one])
  }
  return [...kinds.values()]
}

/** The message, which most stages begin with the file's name; where one does not, the name comes first. */
function lineOf({ message, file }: Diagnostic): string {
  return escaped(
    file === undefined || file === '-' || message.includes(file) ? message : `${file}: ${message}`,
  )
}
