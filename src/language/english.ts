import { ENGINE } from '../model/engine.js'
import type { Reader } from '../model/reader.js'
import { lazyKinship } from './kinship.js'
import { openGrammar } from './neural/grammar.js'
import { parseReport } from './parse-report.js'
import { wordMeaning } from './word-meaning.js'

/** A model file as it was read. */
export interface ModelBytes {
  bytes: Uint8Array
  /** Where it was read from, for messages. */
  from: string
  /** The table of kin words, as `openKinship` reads it; asked for once, when a word is first looked up. */
  kinship?: () => string
}

/**
 * The reader of English, over a model that `npm run train` made.
 * @throws ModelError when the model cannot be used, naming the file and the remedy
 */
export function englishReader(model: ModelBytes): Reader {
  const grammar = openGrammar(model.bytes, model.from)
  const { kinship } = model
  return {
    name: ENGINE,
    read: (report) => parseReport(report, grammar),
    ...(kinship && grammar.entities
      ? { meaning: wordMeaning(lazyKinship(kinship), grammar.entities.vectors) }
      : {}),
  }
}
