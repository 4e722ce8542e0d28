import { ENGINE } from '../model/engine.js'
import type { Reader } from '../model/reader.js'
import { openGrammar } from './neural/grammar.js'
import { parseReport } from './parse-report.js'

/** A model file as it was read. */
export interface ModelBytes {
  bytes: Uint8Array
  /** Where it was read from, for messages. */
  from: string
}

/**
 * The reader of English, over a model that `npm run train` made.
 * @throws ModelError when the model cannot be used, naming the file and the remedy
 */
export function englishReader(model: ModelBytes): Reader {
  const grammar = openGrammar(model.bytes, model.from)
  return { name: ENGINE, read: (report) => parseReport(report, grammar) }
}
