import { type Dense, Machine } from '../neural/machine.js'
import type { ModelFile } from '../neural/model-file.js'
import { findDefinition } from './definition.js'
import type { NameSpan } from './edges.js'
import type { Gazetteer } from './gazetteer.js'
import { mixNames } from './mix-names.js'
import { NameForms } from './name-forms.js'
import { type NameSentence, type NameText, sentenceOf } from './name-text.js'
import type { NameForm } from './relations.js'
import { RowTable } from './row-table.js'
import { FIRST_NEIGHBOUR_ROW, LAST_NEIGHBOUR_ROW, listNeighbourRows } from './span-rows.js'
import { OUTCOMES } from './types.js'
import type { WordVectors } from './vectors.js'
import { WordParts } from './word-parts.js'

/** States of words that a name is told by: before it, of its first word, on average, of its last word, behind it, of the word it hangs on. */
const STATES = 6
/** Words around a name whose vectors tell of it: the one that defines it, the one it hangs on, two before it, two behind it. */
const AROUND = 6
/** Rows added to one name at most: its own, those around it, its relation, two neighbours. */
const ROWS = AROUND + 4
/** Names multiplied in one go. */
const AT_ONCE = 64
/** Words of a name that are looked at: what is longer is told by its beginning. */
const LONGEST = 62
/** Weights and working space, in bytes, about. */
const ROOM = 1_000_000

/**
 * One network that says what names are. A name's state is the sum of what its own words say, of what stands around it, and of
 * the states of its words in the network that reads syntax; what it is, is told by its state, by those of its other mentions,
 * by those of its longer and shorter forms, and by what the report is about. Not for several threads.
 */
export class TypeReader {
  private readonly machine: Machine
  private readonly states: Dense
  private readonly mixed: Dense
  private readonly out: Dense
  private readonly forms: NameForms
  private readonly around: WordParts
  private readonly about: WordParts
  private readonly relations: number
  private readonly neighbours: number
  /** Numbers in the state of a word, and in that of a name. */
  private readonly size: number
  private readonly width: number
  /** Working space: states of words in a row, rows of the first and second layer, their results, places of rows to add. */
  private readonly block: number
  private readonly q: number
  private readonly x: number
  private readonly y: number
  private readonly places: number
  /** The bias of the second layer with what the report is about. */
  private readonly bias: number

  /**
   * @param name what the names of its tensors begin with: `ner.0.`
   * @param noun index of the universal tag
   */
  constructor(
    file: ModelFile,
    name: string,
    private readonly vectors: WordVectors,
    gazetteer: Gazetteer,
    private readonly noun: number,
  ) {
    const machine = new Machine(file, ROOM)
    this.machine = machine
    this.size = file.head.settings.size ?? 0
    this.states = machine.dense(`${name}states`)
    this.width = this.states.width
    this.mixed = machine.dense(`${name}mixed`)
    this.out = machine.dense(`${name}out`)
    const rows = new RowTable(file, `${name}rows`)
    this.neighbours = rows.lay(machine, FIRST_NEIGHBOUR_ROW, LAST_NEIGHBOUR_ROW + 1)
    this.relations = new RowTable(file, `${name}relations`).lay(machine)
    this.forms = new NameForms(machine, `${name}name`, vectors, gazetteer, rows)
    this.around = new WordParts(machine, vectors, machine.dense(`${name}around`))
    this.about = new WordParts(machine, vectors, machine.dense(`${name}about`))
    this.block = machine.take((LONGEST + 2) * this.size * 2)
    this.x = machine.take(AT_ONCE * this.mixed.depth * 4)
    this.q = machine.take(AT_ONCE * Math.max(this.states.depth, this.mixed.depth) * 2)
    this.y = machine.take(AT_ONCE * this.width * 4)
    this.places = machine.take(AT_ONCE * ROWS * 4)
    this.bias = machine.take(this.width * 4)
  }

  /**
   * Adds to `out`, for each name, the logarithms of the probabilities of its outcomes.
   * @param formOf the form of each name
   */
  addScores(
    text: NameText,
    names: readonly NameSpan[],
    formOf: readonly NameForm[],
    out: Float32Array,
    weight: number,
  ): void {
    const { machine, width } = this
    const { kernel } = machine
    const hidden = new Float32Array(names.length * width)
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const count = Math.min(AT_ONCE, names.length - from)
      this.readNames(text, names, from, count)
      hidden.set(machine.floats(this.y, count * width), from * width)
    }
    this.readSubject(text)
    const mixed = { ...this.mixed, bias: this.bias }
    const rows = mixNames(formOf, hidden, width)
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const count = Math.min(AT_ONCE, names.length - from)
      const { depth } = mixed
      rows.write(machine.floats(this.x, count * depth), from, count)
      kernel.quantize(this.x, count * depth, this.q)
      machine.apply(mixed, this.q, count, depth * 2, this.y)
      kernel.relu(this.y, count * width)
      kernel.quantize(this.y, count * width, this.q)
      machine.apply(this.out, this.q, count, width * 2, this.y)
      const scores = machine.floats(this.y, count * this.out.width)
      for (let n = 0; n < count; n++)
        addLogProbabilities(out, (from + n) * OUTCOMES, scores, n * this.out.width, weight)
    }
  }

  /** Leaves the states of some names in y. */
  private readNames(text: NameText, names: readonly NameSpan[], from: number, count: number): void {
    const { machine, width } = this
    const { kernel } = machine
    this.around.expect(count * AROUND)
    this.forms.expect(count)
    // Finding may make the memory grow, and views of it die then: places are gathered first.
    const places: number[] = []
    const ends: number[] = []
    const sentences: NameSentence[] = []
    const roots: number[] = []
    for (let n = 0; n < count; n++) {
      const name = names[from + n]!
      const sentence = sentenceOf(text, name.from)
      const root = rootOf(sentence, name)
      this.findRows(text, sentence, name, root, places)
      ends.push(places.length)
      sentences.push(sentence)
      roots.push(root)
    }
    machine.words(this.places, places.length).set(places)
    const bytes = this.states.depth * 2
    const numbers = new Int16Array(kernel.memory.buffer)
    for (let n = 0; n < count; n++)
      this.spreadStates(sentences[n]!, names[from + n]!, roots[n]!, numbers, this.q + n * bytes)
    machine.apply(this.states, this.q, count, bytes, this.y)
    for (let n = 0, at = 0; n < count; n++) {
      kernel.addRows(this.places + at * 4, ends[n]! - at, width, this.y + n * width * 4)
      at = ends[n]!
    }
    kernel.relu(this.y, count * width)
  }

  /** Where that lies which is added to one name. */
  private findRows(
    text: NameText,
    sentence: NameSentence,
    { from, to }: NameSpan,
    root: number,
    places: number[],
  ): void {
    const { parse, from: first, to: end } = sentence
    const bytes = this.width * 4
    places.push(this.forms.find(text, from, to))
    const push = (place: number, word: number): void => {
      if (word < first || word >= end) return
      const parts = this.around.find(this.idOf(parse.vectors[word - first]!))
      if (parts > 0) places.push(parts + place * bytes)
    }
    push(0, findDefinition(text, to, end))
    push(1, parse.head[root]! < 0 ? -1 : first + parse.head[root]!)
    push(2, from - 1)
    push(3, from - 2)
    push(4, to)
    push(5, to + 1)
    places.push(this.relations + parse.relation[root]! * bytes)
    const before = from > first ? text.plainOf(from - 1) : null
    const after = to < end ? text.plainOf(to) : null
    for (const row of listNeighbourRows(before, after))
      places.push(this.neighbours + (row - FIRST_NEIGHBOUR_ROW) * bytes)
  }

  /** Behind the words with vectors stand those of the treebanks without one. */
  private idOf(row: number): number {
    return row < this.vectors.count ? row : 0
  }

  /** The states in and around a name as one row of the first layer; nothing stands outside its sentence. */
  private spreadStates(
    { from: first, to: end, parse }: NameSentence,
    { from, to }: NameSpan,
    root: number,
    numbers: Int16Array,
    out: number,
  ): void {
    const { size } = this
    const block = this.block >> 1
    const stop = Math.min(to, from + LONGEST)
    const length = stop - from + 2
    const begins = from > first ? 0 : 1
    const ends = stop < end ? length : length - 1
    if (begins > 0) numbers.fill(0, block, block + size)
    if (ends < length) numbers.fill(0, block + ends * size, block + length * size)
    const start = (from - 1 - first) * size
    numbers.set(parse.states.subarray(start + begins * size, start + ends * size), block + begins * size)
    this.machine.kernel.spread(this.block, length, size, out)
    const head = parse.head[root]!
    const o = (out >> 1) + (STATES - 1) * size
    if (head < 0) numbers.fill(0, o, o + size)
    else numbers.set(parse.states.subarray(head * size, (head + 1) * size), o)
  }

  /** Leaves the bias of the second layer with what the report is about, told by its nouns. */
  private readSubject(text: NameText): void {
    const { machine, width } = this
    let count = 0
    let places: number[] = []
    machine.floats(this.y, width).fill(0)
    const flush = (): void => {
      machine.words(this.places, places.length).set(places)
      machine.kernel.addRows(this.places, places.length, width, this.y)
      count += places.length
      places = []
      this.about.expect(AT_ONCE)
    }
    flush()
    for (const { parse } of text.sentences)
      for (let i = 0; i < parse.tag.length; i++) {
        if (parse.tag[i] !== this.noun) continue
        const at = this.about.find(this.idOf(parse.vectors[i]!))
        if (at > 0 && places.push(at) === AT_ONCE) flush()
      }
    flush()
    const sum = machine.floats(this.y, width)
    const bias = machine.floats(this.bias, width)
    bias.set(machine.floats(this.mixed.bias, width))
    if (count > 0) for (let c = 0; c < width; c++) bias[c]! += sum[c]! / count
  }
}

/** The first word of a name that hangs on a word outside of it, counted from the beginning of the sentence. */
function rootOf({ from: first, parse }: NameSentence, { from, to }: NameSpan): number {
  for (let word = from - first; word < to - first; word++) {
    const head = parse.head[word]!
    if (head < from - first || head >= to - first) return word
  }
  return from - first
}

function addLogProbabilities(
  out: Float32Array,
  o: number,
  scores: Float32Array,
  s: number,
  weight: number,
): void {
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < OUTCOMES; c++) most = Math.max(most, scores[s + c]!)
  let sum = 0
  for (let c = 0; c < OUTCOMES; c++) sum += Math.exp(scores[s + c]! - most)
  const all = most + Math.log(sum)
  for (let c = 0; c < OUTCOMES; c++) out[o + c]! += (scores[s + c]! - all) * weight
}
