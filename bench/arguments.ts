import { existsSync } from 'node:fs'

/** `--name value` out of the command line; the value of an environment variable, then the default, where it is not given. */
export function argument(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return (
    (at >= 0 ? process.argv[at + 1] : undefined) ?? process.env[`HEARSAY_${name.toUpperCase()}`] ?? fallback
  )
}

export const hasFlag = (name: string): boolean => process.argv.includes(`--${name}`)

/** The labelled data has its own owners and is not part of the project: without it there is nothing to measure, which is no failure. */
export function hasFolder(path: string, what: string): boolean {
  if (existsSync(path)) return true
  console.log(
    `${what}: no folder ${path}. Give one with --data or HEARSAY_DATA (and --tools or HEARSAY_TOOLS).`,
  )
  return false
}
