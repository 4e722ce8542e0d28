import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import type { CaseFile } from '../model/case-file.js'
import type { Fault } from './fault.js'
import { listBrokenReferences } from './references.js'
import { listBrokenSpans } from './spans.js'

/** How many faults are worth listing: a wrong offset in one stage would give thousands. */
const MOST = 50

/**
 * What is wrong with a case file; empty when nothing is. First against the JSON Schema; only a file of the right shape
 * is then asked what a schema cannot say: do ids resolve, do spans lie in their texts, do counts add up.
 *
 * @param schema the published schema as a value; this module reads no files.
 */
export function listFaults(file: unknown, schema: AnySchema): Fault[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  const isCase = ajv.compile(schema)
  if (!isCase(file)) {
    return (isCase.errors ?? [])
      .map((error) => ({ at: error.instancePath || '/', message: error.message ?? error.keyword }))
      .slice(0, MOST)
  }
  const value = file as CaseFile
  return [...listBrokenReferences(value), ...listBrokenSpans(value)].slice(0, MOST)
}

/** Throws when the case has a fault: an export that cannot be trusted is not written. The message names the first places. */
export function assertSound(file: CaseFile, schema: AnySchema): void {
  const faults = listFaults(file, schema)
  if (faults.length === 0) return
  const first = faults.slice(0, 3).map((fault) => `${fault.at}: ${fault.message}`)
  const more = faults.length > first.length ? ` (and ${faults.length - first.length} more)` : ''
  throw new Error(`the case file is not sound, so it was not written: ${first.join('; ')}${more}`)
}
