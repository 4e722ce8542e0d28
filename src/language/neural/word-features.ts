import { bucket, plainOf, shapeOf, withoutDigits } from '../features.js'
import type { ModelFile } from './model-file.js'

/** Rows of the tables that a word's input is the sum of. */
export interface WordRows {
  /** Of the word vectors; 0 for a word without one. */
  vector: number
  /** Of the learned corrections to frequent words; 0 for none. */
  own: number
  suffix3: number
  suffix2: number
  prefix: number
  shape: number
  /** The shape of the same word at the head of a sentence. */
  shapeFirst: number
}

/** Signs of a shape that count. */
const SHAPE_LENGTH = 8

/** The rows of each word, told by its form. */
export class WordFeatures {
  private readonly owns: Uint32Array
  private readonly sizes: { suffix3: number; suffix2: number; prefix: number; shape: number }

  /** @param vectors the rows of words in the model's vocabulary */
  constructor(
    file: ModelFile,
    private readonly vectors: ReadonlyMap<string, number>,
  ) {
    this.owns = file.words('own.row')
    const { suffix3 = 1, suffix2 = 1, prefix = 1, shape = 1 } = file.head.settings
    this.sizes = { suffix3, suffix2, prefix, shape }
  }

  /** @param form as it stands in the text, curly marks made straight */
  rowsOf(form: string): WordRows {
    const key = withoutDigits(plainOf(form))
    const vector = this.vectors.get(key) ?? 0
    const shape = shapeOf(form).slice(0, SHAPE_LENGTH)
    return {
      vector,
      own: this.owns[vector]!,
      suffix3: bucket('s3', key.slice(-3), this.sizes.suffix3),
      suffix2: bucket('s2', key.slice(-2), this.sizes.suffix2),
      prefix: bucket('p3', key.slice(0, 3), this.sizes.prefix),
      shape: bucket('sh', shape, this.sizes.shape),
      shapeFirst: bucket('sh', `${shape}^`, this.sizes.shape),
    }
  }
}
