import { type EntityModel, type ModelArray, openEntityModel } from '../../src/language/entities/model.js'
import { SPAN_ROWS } from '../../src/language/entities/span-rows.js'
import { WORD_ROWS } from '../../src/language/entities/word-rows.js'
import { fnv1a, withoutDigits } from '../../src/language/features.js'

const WIDTH = 8
const SIZE = 6
const SCALE = 1.5

const encoder = (kind: string): Record<string, number[]> => ({
  [`ner.0.${kind}.vector`]: [WIDTH, SIZE],
  [`ner.0.${kind}.bias`]: [WIDTH],
  [`ner.0.${kind}.rows`]: [WORD_ROWS, WIDTH],
  [`ner.0.${kind}.window.0.weight`]: [WIDTH, 3 * WIDTH],
  [`ner.0.${kind}.window.0.bias`]: [WIDTH],
  [`ner.0.${kind}.window.1.weight`]: [WIDTH, 3 * WIDTH],
  [`ner.0.${kind}.window.1.bias`]: [WIDTH],
})

/** Shapes of the arrays of a small model of two layers. */
const SHAPES: Record<string, number[]> = {
  ...encoder('edge'),
  ...encoder('word'),
  'ner.0.edge.head': [5, WIDTH],
  'ner.0.edge.headBias': [5],
  'ner.0.name.vectors': [WIDTH, 4 * SIZE],
  'ner.0.name.states': [WIDTH, 5 * WIDTH],
  'ner.0.name.bias': [WIDTH],
  'ner.0.name.rows': [SPAN_ROWS, WIDTH],
  'ner.0.type.own': [WIDTH, WIDTH],
  'ner.0.type.ownBias': [WIDTH],
  'ner.0.type.same': [WIDTH, WIDTH],
  'ner.0.type.kin': [WIDTH, WIDTH],
  'ner.0.type.about': [WIDTH, SIZE],
  'ner.0.type.out': [5, WIDTH],
  'ner.0.type.outBias': [5],
}

/** Numbers between -0.5 and 0.5 that train/names_fixture.py makes alike. */
function formula(name: string, count: number): Float32Array {
  const seed = fnv1a(name)
  return Float32Array.from(
    { length: count },
    (_, n) => ((Math.imul(n, 2654435761) + seed) >>> 0) / 4294967296 - 0.5,
  )
}

/** The arrays of the small model; `fill` gives the numbers of each. */
export function smallArrays(
  known: Readonly<Record<string, number>>,
  fill: (name: string, count: number) => Float32Array,
): Record<string, ModelArray> {
  const arrays: Record<string, ModelArray> = {}
  for (const [name, shape] of Object.entries(SHAPES))
    arrays[name] = {
      data: fill(
        name,
        shape.reduce((a, b) => a * b),
      ),
      shape,
    }
  const names = Object.entries(known)
    .map(([name, mask]) => [fnv1a(name), mask] as const)
    .sort(([a], [b]) => a - b)
  const count = [names.length]
  arrays['ner.gazetteer.keys'] = { data: Uint32Array.from(names, ([key]) => key), shape: count }
  arrays['ner.gazetteer.sets'] = { data: Uint16Array.from(names, (_, n) => n), shape: count }
  arrays['ner.gazetteer.masks'] = { data: Uint32Array.from(names, ([, mask]) => mask), shape: count }
  return arrays
}

/** A model whose weights a formula gives: meaningless, but the same in training and reading. */
export function modelByFormula(
  vocabulary: readonly string[],
  known: Readonly<Record<string, number>>,
): EntityModel {
  const arrays = smallArrays(known, (name, count) => formula(name, count).map((x) => x * SCALE))
  const bytes = Int8Array.from(formula('vectors', (vocabulary.length + 1) * SIZE), (x) => roundEven(x * 200))
  const idOf = (plain: string): number =>
    vocabulary.indexOf(plain) + 1 || vocabulary.indexOf(withoutDigits(plain)) + 1
  const scales = new Float32Array(vocabulary.length + 1).fill(0.01)
  return openEntityModel(arrays, { bytes, scales, size: SIZE, idOf })
}

/** Rounds a half to the even number, as numpy does. */
const roundEven = (x: number): number => {
  const floor = Math.floor(x)
  return x - floor === 0.5 ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(x)
}
