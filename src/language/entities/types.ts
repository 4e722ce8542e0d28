import { addLogProbabilities, addProduct, addRow, addScaled, rectify } from './dense.js'
import type { NameSpan } from './edges.js'
import type { NameEvidence } from './evidence.js'
import { type EntityNetwork, OUTCOMES } from './model.js'
import type { NameForm } from './relations.js'
import { placeOf } from './states.js'
import type { ReportWords } from './words.js'

/**
 * Adds to `out` what one network makes of each name: logarithms of the probabilities of the outcomes, those of
 * one name side by side. What the report is about weighs in, and so do the other mentions of the name in it and
 * its longer and shorter forms.
 *
 * @param states of the words, by the network's own encoder
 */
export function addTypeScores(
  network: EntityNetwork,
  text: ReportWords,
  evidence: NameEvidence,
  states: Float32Array,
  out: Float32Array,
  weight: number,
): void {
  const { typeWidth: width, type } = network
  const { names, formOf } = evidence
  const hidden = new Float32Array(names.length * width)
  for (let n = 0; n < names.length; n++) readName(network, text, evidence, n, states, hidden)
  const sums = sumForms(formOf, hidden, width)
  const subject = Float32Array.from(type.ownBias.data)
  addProduct(subject, 0, type.about, evidence.subject, 0)
  const mixed = new Float32Array(width)
  const others = new Float32Array(width)
  const scores = new Float32Array(OUTCOMES)
  for (const [n, form] of formOf.entries()) {
    const at = n * width
    mixed.set(subject)
    addProduct(mixed, 0, type.own, hidden, at)
    const same = form.mentions.length - 1
    if (same > 0) {
      others.fill(0)
      addScaled(others, 0, sums.get(form)!.own, 0, width, 1 / same)
      addScaled(others, 0, hidden, at, width, -1 / same)
      addProduct(mixed, 0, type.same, others, 0)
    }
    if (form.kin.length > 0) addProduct(mixed, 0, type.kin, sums.get(form)!.kin, 0)
    rectify(mixed, 0, width)
    scores.set(type.outBias.data)
    addProduct(scores, 0, type.out, mixed, 0)
    addLogProbabilities(out, n * OUTCOMES, scores, OUTCOMES, weight)
  }
}

/** What one mention shows by itself: its words, what defines it, its form, and the states in and around it. */
function readName(
  { words: { width }, name, typeWidth }: EntityNetwork,
  text: ReportWords,
  evidence: NameEvidence,
  n: number,
  states: Float32Array,
  hidden: Float32Array,
): void {
  const { from, to }: NameSpan = evidence.names[n]!
  // The state before it, of its first word, on average, of its last word, and behind it.
  const around = new Float32Array(5 * width)
  const first = placeOf(text, from) * width
  const last = placeOf(text, to - 1) * width
  addScaled(around, 0, states, first - width, width)
  addScaled(around, width, states, first, width)
  for (let at = first; at <= last; at += width)
    addScaled(around, 2 * width, states, at, width, 1 / (to - from))
  addScaled(around, 3 * width, states, last, width)
  addScaled(around, 4 * width, states, last + width, width)
  const o = n * typeWidth
  addRow(hidden, o, name.bias, 0)
  addProduct(hidden, o, name.vectors, evidence.words, n * name.vectors.columns)
  addProduct(hidden, o, name.states, around, 0)
  for (const row of evidence.rows[n]!) addRow(hidden, o, name.rows, row)
  rectify(hidden, o, o + typeWidth)
}

/** For each form the sum over its own mentions, and the average over all mentions of its kin. */
function sumForms(
  formOf: readonly NameForm[],
  hidden: Float32Array,
  width: number,
): Map<NameForm, { own: Float32Array; kin: Float32Array }> {
  const sums = new Map<NameForm, { own: Float32Array; kin: Float32Array }>()
  for (const form of formOf) {
    if (sums.has(form)) continue
    const own = new Float32Array(width)
    for (const mention of form.mentions) addScaled(own, 0, hidden, mention * width, width)
    sums.set(form, { own, kin: new Float32Array(width) })
  }
  for (const [form, { kin }] of sums) {
    let count = 0
    for (const other of form.kin) count += other.mentions.length
    for (const other of form.kin) addScaled(kin, 0, sums.get(other)!.own, 0, width, 1 / count)
  }
  return sums
}
