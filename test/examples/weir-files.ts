import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StoryLabel } from '../../src/evaluate/label.js'

const FOLDER = new URL('../../examples/weir/', import.meta.url)

export interface ExampleFile {
  /** Path from the root of the project, as a user in the root would give it. */
  file: string
  bytes: Uint8Array
}

/** The reports of the example, in order of their names. */
export const listReports = (): ExampleFile[] =>
  readdirSync(new URL('reports/', FOLDER))
    .sort()
    .map((name) => ({
      file: `examples/weir/reports/${name}`,
      bytes: new Uint8Array(readFileSync(new URL(`reports/${name}`, FOLDER))),
    }))

/** What a reader concludes from them. */
export const readExpected = (): StoryLabel =>
  JSON.parse(readFileSync(fileURLToPath(new URL('expected.json', FOLDER)), 'utf8'))
