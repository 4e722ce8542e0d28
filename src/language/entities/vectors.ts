import { withoutDigits } from '../features.js'
import type { ModelFile } from '../neural/model-file.js'

/** What the vectors are made as long as; train/names.py says the same. */
export const LENGTH = 3

/**
 * Vectors of words, less what all have in common, all of one length: their length tells how frequent a word is, which
 * is an input of its own. They lie in the model file for the network that reads syntax; nothing is copied.
 */
export interface WordVectors {
  /** Numbers in a vector. */
  size: number
  /** Rows, with the empty one of number 0. */
  count: number
  /** The row of a word in small letters with plain quotation marks; 0 for one without a vector. Rows go by falling frequency. */
  idOf(plain: string): number
  /** `out[o…] += weight · the vector of the row`; row 0 adds nothing. */
  add(id: number, out: Float32Array, o: number, weight?: number): void
}

/** @param rowOf the row of a word in the model's vocabulary */
export function openVectors(file: ModelFile, rowOf: (plain: string) => number | undefined): WordVectors {
  const bytes = file.bytes('vectors.w')
  const scales = file.floats('vectors.s')
  const mean = file.floats('vectors.mean')
  const size = file.shape('vectors.w')[1] ?? 0
  // Behind these rows stand words of the treebanks that have no vector.
  const withVector = file.head.settings.wordsWithVector ?? 0
  return {
    size,
    count: withVector + 1,
    idOf(plain) {
      const row = rowOf(withoutDigits(plain)) ?? 0
      return row <= withVector ? row : 0
    },
    add(id, out, o, weight = 1) {
      if (id === 0) return
      const scale = scales[id]!
      const from = id * size
      let sum = 0
      for (let c = 0; c < size; c++) sum += (bytes[from + c]! * scale - mean[c]!) ** 2
      const factor = (LENGTH / (Math.sqrt(sum) + 1e-6)) * weight
      for (let c = 0; c < size; c++) out[o + c]! += (bytes[from + c]! * scale - mean[c]!) * factor
    },
  }
}
