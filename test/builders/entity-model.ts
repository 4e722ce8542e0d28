import type { NameText } from '../../src/language/entities/name-text.js'
import { textOf } from '../../src/language/entities/name-text.js'
import { type EntityReader, openEntities } from '../../src/language/entities/open-entities.js'
import { SPAN_ROWS } from '../../src/language/entities/span-rows.js'
import { WORD_ROWS } from '../../src/language/entities/word-rows.js'
import { fnv1a, plainOf, withoutDigits } from '../../src/language/features.js'
import { ModelError, type ModelFile } from '../../src/language/neural/model-file.js'
import type { Parse } from '../../src/language/neural/network.js'

// Sizes of the small model: what it makes of a word and of a name, a word's vector, and a state of the syntax network.
const WIDTH = 8
const SIZE = 6
const STATE = 8
const SCALE = 0.0075

/** Matrices of the small model: rows and columns. */
const MATRICES: Readonly<Record<string, readonly [number, number]>> = {
  states: [WIDTH, 6 * STATE],
  name: [3 * WIDTH, SIZE],
  around: [6 * WIDTH, SIZE],
  rows: [SPAN_ROWS, WIDTH],
  relations: [64, WIDTH],
  mixed: [WIDTH, 3 * WIDTH],
  about: [WIDTH, SIZE],
  out: [5, WIDTH],
  'edge.vector': [WIDTH, SIZE],
  'edge.state': [WIDTH, STATE],
  'edge.rows': [WORD_ROWS, WIDTH],
  'edge.head': [5, WIDTH],
  'edge.window.0': [WIDTH, 3 * WIDTH],
  'edge.window.1': [WIDTH, 3 * WIDTH],
}
const BIASES: Readonly<Record<string, number>> = {
  'states.b': WIDTH,
  'mixed.b': WIDTH,
  'out.b': 5,
  'edge.bias': WIDTH,
  'edge.head.b': 5,
  'edge.window.0.b': WIDTH,
  'edge.window.1.b': WIDTH,
}

/** The numbers of an array by its name: of a matrix in steps of its scale, of a bias as they are. */
export interface Fill {
  matrix(name: string, count: number): Int8Array
  /** What a step of a matrix is worth. */
  scale: number
  bias(name: string, count: number): Float32Array
  vectors(count: number): Int8Array
}

/** Numbers between -0.5 and 0.5 that train/names_fixture.py makes alike. */
export function formula(name: string, count: number): Float32Array {
  const seed = fnv1a(name)
  return Float32Array.from(
    { length: count },
    (_, n) => ((Math.imul(n, 2654435761) + seed) >>> 0) / 4294967296 - 0.5,
  )
}

/** A model whose weights a formula gives: meaningless, but the same in training and reading. */
export const BY_FORMULA: Fill = {
  matrix: (name, count) => Int8Array.from(formula(name, count), (x) => Math.floor(x * 200)),
  scale: SCALE,
  bias: formula,
  vectors: (count) => Int8Array.from(formula('vectors', count), (x) => Math.floor(x * 200)),
}

/**
 * A small entity reader.
 * @param vocabulary words with a vector, by falling frequency
 * @param known names with the lists they stand in, as bits
 */
export function smallReader(
  vocabulary: readonly string[],
  known: Readonly<Record<string, number>>,
  fill: Fill,
  without = '',
): EntityReader | null {
  const rowOf = new Map(vocabulary.map((word, row) => [word, row + 1]))
  return openEntities(smallFile(vocabulary.length + 1, known, fill, without), (word) => rowOf.get(word), [
    'X',
    'NOUN',
  ])
}

type Values = Int8Array | Float32Array | Uint32Array

function smallFile(
  words: number,
  known: Readonly<Record<string, number>>,
  fill: Fill,
  without: string,
): ModelFile {
  const arrays = new Map<string, { data: Values; shape: readonly number[] }>()
  const add = (name: string, data: Values, shape: readonly number[] = [data.length]): void => {
    if (name !== without) arrays.set(name, { data, shape })
  }
  for (const [name, [rows, columns]] of Object.entries(MATRICES)) {
    add(`ner.0.${name}.w`, fill.matrix(name, rows * columns), [rows, columns])
    add(`ner.0.${name}.s`, new Float32Array(rows).fill(fill.scale))
  }
  for (const [name, count] of Object.entries(BIASES)) add(`ner.0.${name}`, fill.bias(name, count))
  add('vectors.w', fill.vectors(words * SIZE), [words, SIZE])
  add('vectors.s', new Float32Array(words).fill(0.01))
  add('vectors.mean', new Float32Array(SIZE))
  const names = Object.entries(known)
    .map(([name, mask]) => [fnv1a(name), mask] as const)
    .sort(([a], [b]) => a - b)
  add(
    'ner.gazetteer.keys',
    Uint32Array.from(names, ([key]) => key),
  )
  add(
    'ner.gazetteer.sets',
    Uint32Array.from(names, (_, n) => n),
  )
  add(
    'ner.gazetteer.masks',
    Uint32Array.from(names, ([, mask]) => mask),
  )
  const get = <T extends Values>(name: string): T => {
    const found = arrays.get(name)
    if (!found) throw new ModelError(`small model: the model has no tensor '${name}'.`)
    return found.data as T
  }
  return {
    head: {
      version: 1,
      language: 'en',
      licence: '',
      sha256: '',
      tensors: [],
      labels: {},
      settings: { size: STATE, wordsWithVector: words - 1 },
    },
    bytes: (name) => get<Int8Array>(name),
    floats: (name) => get<Float32Array>(name),
    words: (name) => get<Uint32Array>(name),
    lines: () => [],
    shape: (name) => arrays.get(name)?.shape ?? [],
    has: (name) => arrays.has(name),
  }
}

/** A text whose syntax a formula gives: odd words hang on the one before, even ones two before, every third is a noun. */
export const smallText = (
  sentences: readonly (readonly string[])[],
  vocabulary: readonly string[] = [],
): NameText => textOf(sentences, (forms) => parseByFormula(forms, vocabulary))

function parseByFormula(forms: readonly string[], vocabulary: readonly string[]): Parse {
  const n = forms.length
  return {
    tag: Int32Array.from({ length: n }, (_, i) => (i % 3 === 2 ? 1 : 0)),
    fine: new Int32Array(n),
    head: Int32Array.from({ length: n }, (_, i) => (i === 0 ? -1 : i % 2 === 1 ? i - 1 : i - 2)),
    relation: Int32Array.from({ length: n }, (_, i) => i % 5),
    states: Int16Array.from(
      forms.flatMap((form) => [...formula(`state ${form}`, STATE)]),
      (x) => Math.floor(x * 2048),
    ),
    vectors: Int32Array.from(forms, (form) => vocabulary.indexOf(withoutDigits(plainOf(form))) + 1),
  }
}
