/** Where a screen is written. A subset of Node's writable streams, so that a test can pass an array with a face. */
export interface Output {
  write(text: string): unknown
  /** True on a terminal. */
  isTTY?: boolean
  /** Width of the terminal in columns. */
  columns?: number
  on?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  off?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** All of the outside that the command line touches, besides the files it is told to read and write. */
export interface World {
  stdout: Output
  stderr: Output
  env: Record<string, string | undefined>
}

export const realWorld: World = { stdout: process.stdout, stderr: process.stderr, env: process.env }

/** 0: something was read. 1: an unexpected failure. 2: nothing could be read, or the command was not understood. */
export type ExitCode = 0 | 1 | 2

/** A mistake that the person at the terminal can mend; its message is all that is shown. */
export class UsageError extends Error {}

/**
 * Is colour wanted on this output? An option decides over the environment, the environment over what the output is:
 * https://no-color.org and https://force-color.org, in the order that most tools follow.
 */
export function isColourful(output: Output, env: World['env'], option: boolean | undefined): boolean {
  if (option !== undefined) return option
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return output.isTTY === true && env.TERM !== 'dumb'
}
