import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The language model that ships with the package: this module lies two folders below it, in src as in dist. */
const FILE = fileURLToPath(new URL('../../models/en.bin', import.meta.url))

/** The model's bytes and where they were read from. Throws as Node does when the file is not there. */
export function readOwnModel(): { bytes: Uint8Array; from: string } {
  return { bytes: readFileSync(FILE), from: FILE }
}
