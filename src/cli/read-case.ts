import { listInputs, readInput } from '../io/inputs.js'
import { readOwnModel } from '../io/own-model.js'
import { englishReader } from '../language/english.js'
import type { CaseFile } from '../model/case-file.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { analyze, type Input } from '../pipeline.js'
import { progressOn } from './progress.js'
import type { Output } from './world.js'

/** Reads the files that the paths stand for and analyses them. What could not be read is in the case's diagnostics. */
export async function readCase(
  paths: readonly string[],
  stderr: Output,
  isQuiet: boolean,
): Promise<CaseFile> {
  const { files, diagnostics } = await listInputs(paths)
  const inputs: Input[] = []
  const told: Diagnostic[] = [...diagnostics]
  const view = progressOn(stderr, isQuiet)
  try {
    for (const file of files) {
      // A terminal that waits for typing looks like a program that hangs.
      if (file.path === '-' && process.stdin.isTTY && !isQuiet) {
        stderr.write('reading a report from the keyboard; Ctrl-D ends it\n')
      }
      const bytes = await readInput(file)
      if (bytes instanceof Uint8Array) inputs.push({ bytes, file: file.path })
      else told.push(bytes)
    }
    const found = analyze(inputs, englishReader(readOwnModel()), view.show)
    return { ...found, diagnostics: [...told.sort(byFile), ...found.diagnostics] }
  } finally {
    view.end()
  }
}

/** In an order that does not hang on how the paths were given. */
function byFile(a: Diagnostic, b: Diagnostic): number {
  const [one, two] = [
    `${a.file}\u0000${a.code}\u0000${a.message}`,
    `${b.file}\u0000${b.code}\u0000${b.message}`,
  ]
  return one < two ? -1 : one > two ? 1 : 0
}
