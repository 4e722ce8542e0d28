import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The language model that ships with the package: this module lies two folders below it, in src as in dist. */
const FILE = fileURLToPath(new URL('../../models/en.bin', import.meta.url))
const KINSHIP = fileURLToPath(new URL('../../models/en-kinship.txt', import.meta.url))

/**
 * The model's bytes and where they were read from, and its table of kin words, which few ask for. Throws as Node does when
 * a file is not there.
 */
export function readOwnModel(): { bytes: Uint8Array; from: string; kinship: () => string } {
  return { bytes: readFileSync(FILE), from: FILE, kinship: () => readFileSync(KINSHIP, 'utf8') }
}
