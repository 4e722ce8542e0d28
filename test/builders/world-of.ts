import { main } from '../../src/cli/main.js'
import type { ExitCode, Output, World } from '../../src/cli/world.js'

/** What one command line did: its exit code and what it wrote. */
export interface Run {
  code: ExitCode
  out: string
  err: string
}

export interface WorldWritten {
  /** Is standard output a terminal? Its width, if so. */
  terminal?: number
  env?: World['env']
}

/** Runs a command line in a world of its own. */
export async function run(argv: string[], { terminal, env = {} }: WorldWritten = {}): Promise<Run> {
  const written = { out: '', err: '' }
  const output = (name: 'out' | 'err'): Output => ({
    write: (text) => {
      written[name] += text
    },
    ...(terminal === undefined || name === 'err' ? {} : { isTTY: true, columns: terminal }),
  })
  const code = await main(argv, { stdout: output('out'), stderr: output('err'), env })
  return { code, ...written }
}
