import { type Dense, Machine } from '../neural/machine.js'
import type { ModelFile } from '../neural/model-file.js'
import { findDefinition } from './definition.js'
import type { NameSpan } from './edges.js'
import type { Gazetteer } from './gazetteer.js'
import { NameForms } from './name-forms.js'
import { type NameText, sentenceOf } from './name-text.js'
import type { NameForm } from './relations.js'
import { RowTable } from './row-table.js'
import { listNeighbourRows } from './span-rows.js'
import { OUTCOMES } from './types.js'
import type { WordVectors } from './vectors.js'
import { WordParts } from './word-parts.js'

/** States read for each name: before it, of its first word, on average, of its last word, behind it, of the word it hangs on. */
const STATES = 6
/** Names multiplied in one go. */
const AT_ONCE = 64

/**
 * One network that says what names are. A name's state is the sum of what its own words say, what stands around it says, and the
 * states of its words in the network that reads syntax; what it is, is told by its state, by those of its other mentions, and by
 * those of its longer and shorter forms. Not for several threads.
 */
export class TypeReader {
  private readonly machine: Machine
  private readonly states: Dense
  private readonly mixed: Dense
  private readonly out: Dense
  private readonly forms: NameForms
  private readonly around: WordParts
  private readonly about: WordParts
  private readonly rows: RowTable
  private readonly relations: RowTable
  /** Numbers in the state of a word, and in that of a name. */
  private readonly size: number
  private readonly width: number
  private readonly x: number
  private readonly q: number
  private readonly y: number

  /** @param name what the names of its tensors begin with: `ner.0.` */
  constructor(file: ModelFile, name: string, vectors: WordVectors, gazetteer: Gazetteer) {
    const machine = new Machine(file, ROOM)
    this.machine = machine
    this.size = file.head.settings.size ?? 0
    this.states = machine.dense(`${name}states`)
    this.width = this.states.width
    this.mixed = machine.dense(`${name}mixed`)
    this.out = machine.dense(`${name}out`)
    this.rows = new RowTable(file, `${name}rows`)
    this.relations = new RowTable(file, `${name}relations`)
    this.forms = new NameForms(machine, `${name}name`, vectors, gazetteer, this.rows)
    this.around = new WordParts(machine, vectors, machine.dense(`${name}around`))
    this.about = new WordParts(machine, vectors, machine.dense(`${name}about`))
    this.x = machine.take(AT_ONCE * this.mixed.depth * 4)
    this.q = machine.take(AT_ONCE * Math.max(this.states.depth, this.mixed.depth) * 2)
    this.y = machine.take(AT_ONCE * this.width * 4)
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
    const hidden = new Float32Array(names.length * width)
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const part = names.slice(from, from + AT_ONCE)
      const numbers = machine.halves(this.q, part.length * this.states.depth)
      for (const [n, name] of part.entries()) this.gatherStates(text, name, numbers, n * this.states.depth)
      machine.apply(this.states, this.q, part.length, this.states.depth * 2, this.y)
      hidden.set(machine.floats(this.y, part.length * width), from * width)
    }
    for (const [n, name] of names.entries()) this.addEvidence(text, name, hidden, n * width)
    for (let i = 0; i < hidden.length; i++) if (hidden[i]! < 0) hidden[i] = 0
    const subject = this.readSubject(text)
    const kin = sumKin(formOf, hidden, width)
    const sums = sumMentions(formOf, hidden, width)
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const count = Math.min(AT_ONCE, names.length - from)
      const x = machine.floats(this.x, count * this.mixed.depth)
      for (let n = 0; n < count; n++)
        mix(x, n * this.mixed.depth, hidden, from + n, width, formOf[from + n]!, sums, kin)
      machine.kernel.quantize(this.x, count * this.mixed.depth, this.q)
      machine.apply(this.mixed, this.q, count, this.mixed.depth * 2, this.y)
      const y = machine.floats(this.y, count * width)
      for (let i = 0, c = 0; i < y.length; i++) {
        y[i]! += subject[c]!
        c = c + 1 === width ? 0 : c + 1
      }
      machine.kernel.relu(this.y, count * width)
      machine.kernel.quantize(this.y, count * width, this.q)
      machine.apply(this.out, this.q, count, width * 2, this.y)
      const scores = machine.floats(this.y, count * this.out.width)
      for (let n = 0; n < count; n++)
        addLogProbabilities(out, (from + n) * OUTCOMES, scores, n * this.out.width, weight)
    }
  }

  /** What the report is about, told by its nouns. */
  private readSubject(text: NameText): Float32Array {
    const sum = new Float32Array(this.width)
    let count = 0
    for (const { from, to } of text.sentences)
      for (let word = from; word < to; word++) {
        if (!text.isNoun(word)) continue
        const part = this.about.partsOf(text.plainOf(word))
        if (!part) continue
        for (let c = 0; c < sum.length; c++) sum[c]! += part[c]!
        count++
      }
    return count === 0 ? sum : sum.map((x) => x / count)
  }

  /** The states around and in a name; nothing stands outside its sentence. */
  private gatherStates(text: NameText, { from, to }: NameSpan, into: Int16Array, at: number): void {
    const { size } = this
    const sentence = sentenceOf(text, from)
    const copy = (place: number, word: number): void => {
      const o = at + place * size
      if (word < sentence.from || word >= sentence.to) into.fill(0, o, o + size)
      else {
        const s = (word - sentence.from) * size
        for (let c = 0; c < size; c++) into[o + c] = sentence.states[s + c]!
      }
    }
    copy(0, from - 1)
    copy(1, from)
    if (to - from === 1) copy(2, from)
    else {
      const first = (from - sentence.from) * size
      const last = (to - sentence.from) * size
      for (let c = 0; c < size; c++) {
        let sum = 0
        for (let s = first + c; s < last; s += size) sum += sentence.states[s]!
        into[at + 2 * size + c] = Math.round(sum / (to - from))
      }
    }
    copy(3, to - 1)
    copy(4, to)
    copy(5, text.headOf(rootOf(text, from, to)))
    into.fill(0, at + STATES * size, at + this.states.depth)
  }

  /** What a name's words and those around it say. */
  private addEvidence(text: NameText, { from, to }: NameSpan, hidden: Float32Array, o: number): void {
    const { width } = this
    const own = this.forms.partOf(text, from, to)
    for (let c = 0; c < width; c++) hidden[o + c]! += own[c]!
    const sentence = sentenceOf(text, from)
    const root = rootOf(text, from, to)
    const words = [findDefinition(text, to, sentence.to), text.headOf(root), from - 1, from - 2, to, to + 1]
    for (const [place, word] of words.entries()) {
      if (word < sentence.from || word >= sentence.to) continue
      const parts = this.around.partsOf(text.plainOf(word))
      if (!parts) continue
      const at = place * width
      for (let c = 0; c < width; c++) hidden[o + c]! += parts[at + c]!
    }
    this.relations.add(text.relationOf(root), hidden, o)
    const before = from > sentence.from ? text.plainOf(from - 1) : null
    const after = to < sentence.to ? text.plainOf(to) : null
    for (const row of listNeighbourRows(before, after)) this.rows.add(row, hidden, o)
  }
}

/** Weights and working space, in bytes, about. */
const ROOM = 700_000

/** The first word of a name that hangs on a word outside of it. */
function rootOf(text: NameText, from: number, to: number): number {
  for (let word = from; word < to; word++) {
    const head = text.headOf(word)
    if (head < from || head >= to) return word
  }
  return from
}

type Sums = ReadonlyMap<NameForm, Float32Array>

function sumMentions(formOf: readonly NameForm[], hidden: Float32Array, width: number): Sums {
  const sums = new Map<NameForm, Float32Array>()
  for (const form of formOf) {
    if (sums.has(form) || (form.mentions.length === 1 && form.kin.length === 0)) continue
    const sum = new Float32Array(width)
    for (const mention of form.mentions)
      for (let c = 0; c < width; c++) sum[c]! += hidden[mention * width + c]!
    sums.set(form, sum)
  }
  return sums
}

/** For each form that has any the average over all mentions of its longer and shorter forms. */
function sumKin(formOf: readonly NameForm[], hidden: Float32Array, width: number): Sums {
  const sums = sumMentions(formOf, hidden, width)
  const kin = new Map<NameForm, Float32Array>()
  for (const form of formOf) {
    if (kin.has(form) || form.kin.length === 0) continue
    const sum = new Float32Array(width)
    let count = 0
    for (const other of form.kin) {
      const their = sums.get(other)!
      for (let c = 0; c < width; c++) sum[c]! += their[c]!
      count += other.mentions.length
    }
    for (let c = 0; c < width; c++) sum[c]! /= count
    kin.set(form, sum)
  }
  return kin
}

/** One row of the second layer: the name's own state, on average those of its other mentions, and those of its kin. */
function mix(
  x: Float32Array,
  o: number,
  hidden: Float32Array,
  name: number,
  width: number,
  form: NameForm,
  sums: Sums,
  kinOf: Sums,
): void {
  const own = name * width
  const others = form.mentions.length - 1
  const sum = others > 0 ? sums.get(form)! : null
  const kin = kinOf.get(form)
  for (let c = 0; c < width; c++) {
    const value = hidden[own + c]!
    x[o + c] = value
    x[o + width + c] = sum ? (sum[c]! - value) / others : 0
    x[o + 2 * width + c] = kin ? kin[c]! : 0
  }
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
