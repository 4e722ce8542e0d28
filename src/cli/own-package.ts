import { readFileSync } from 'node:fs'

/** The package's own files, found from here: this module lies two folders below the package's, in src as in dist. */
const ROOT = new URL('../../', import.meta.url)

/** The version in package.json, the one place where it is written. */
export function ownVersion(): string {
  return (readJson('package.json') as { version: string }).version
}

/** The published schema of the case file. Read here, at the edge, because the export itself touches no files. */
export function caseSchema(): object {
  return readJson('schema/hearsay-case.schema.json') as object
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'))
}
