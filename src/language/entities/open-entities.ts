import type { ModelFile } from '../neural/model-file.js'
import { type EntityModel, type ModelArray, openEntityModel } from './model.js'

/** What the vectors are made as long as; train/names.py says the same. */
const LENGTH = 3

/**
 * The entity reader of a model file, null when the file has none. It shares the word vectors with the network that reads
 * syntax.
 */
export function openEntities(file: ModelFile): EntityModel | null {
  if (!file.has('vectors.mean')) return null
  const rowOf = new Map(file.lines('vocabulary').map((word, row) => [word, row]))
  // Behind these rows stand words of the treebanks that have no vector.
  const withVector = file.head.settings.wordsWithVector ?? 0
  const scales = file.floats('vectors.s')
  return openEntityModel(readArrays(file), {
    bytes: file.bytes('vectors.w'),
    scales,
    size: file.shape('vectors.w')[1] ?? 0,
    idOf: (word) => {
      const row = rowOf.get(word) ?? rowOf.get(word.replace(/[0-9]/g, '0')) ?? 0
      return row <= withVector ? row : 0
    },
    centre: { mean: file.floats('vectors.mean'), length: LENGTH, factors: new Float32Array(scales.length) },
  })
}

/** The arrays by name; what the file keeps in 8 bits as floats again. */
function readArrays(file: ModelFile): Record<string, ModelArray> {
  const arrays: Record<string, ModelArray> = {}
  for (const { name, type, shape } of file.head.tensors) {
    if (!name.startsWith('ner.')) continue
    if (type === 'u32') arrays[name] = { data: file.words(name), shape }
    else if (type === 'i8') {
      const key = name.replace(/\.w$/, '')
      arrays[key] = { data: widen(file.bytes(name), file.floats(`${key}.s`), shape[1] ?? 0), shape }
    } else if (!name.endsWith('.s')) arrays[name] = { data: file.floats(name), shape }
  }
  return arrays
}

function widen(bytes: Int8Array, scales: Float32Array, columns: number): Float32Array {
  const floats = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) floats[at] = bytes[at]! * scales[Math.floor(at / columns)]!
  return floats
}
