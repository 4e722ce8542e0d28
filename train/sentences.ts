// node build/train/sentences.js --data DIR
// Learns where sentences end that have no mark at their end, and writes src/language/en/unmarked-end-table.ts.
// A logistic model with few weights (FTRL-proximal, McMahan 2013: most weights come out as nothing). The same
// treebanks give the same bytes: the shuffling is a counter's, not chance.

import { writeFileSync } from 'node:fs'
import { argument } from '../bench/arguments.js'
import { normalize } from '../src/language/normalize.js'
import { listChunks, listFeatures, mayEnd } from '../src/language/unmarked-ends.js'
import { contains } from '../src/model/span.js'
import { readTrainingTreebanks } from './treebanks.js'

const ROUNDS = 10
const RATE = 0.3
/** The higher, the fewer weights. */
const SPARSE = 10
const SMOOTH = 0.5
/** A feature seen less often, or a word that hardly ever stands in small letters, would be learned by heart. */
const LEAST_SEEN = 4
const LEAST_SMALL = 5

interface Example {
  features: string[]
  ends: boolean
}

const documents = readTrainingTreebanks(argument('data', 'data'))
const small = countSmall()
const examples = documents.flatMap(({ text, paragraphs, sentences }): Example[] => {
  const normal = normalize(text)
  const ends = new Set(sentences.map((sentence) => sentence.end))
  return paragraphs.flatMap((paragraph) => {
    const own = sentences.filter((sentence) => contains(paragraph, sentence))
    const chunks = own.length ? listChunks(normal, paragraph) : []
    const found: Example[] = []
    let begin = 0
    for (let at = 0; at + 1 < chunks.length; at++) {
      const isEnd = ends.has(chunks[at]!.end)
      if (mayEnd(chunks[at]!.text, chunks[at + 1]!.text))
        found.push({ features: listFeatures(chunks, at, begin).filter(isGeneral), ends: isEnd })
      if (isEnd) begin = at + 1
    }
    return found
  })
})

function countSmall(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sentences } of documents)
    for (const { tokens } of sentences)
      for (const { form, upos } of tokens)
        if (upos !== 'PROPN' && /^\p{Ll}+$/u.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

/** Nobody's name, and no address, is to be learned; nor what could not stand in the written table as it is. */
function isGeneral(feature: string): boolean {
  if (/[\\`$\s→]/.test(feature)) return false
  const word = /=(.*)$/.exec(feature)?.[1]
  return word === undefined || (small.get(word) ?? 0) >= LEAST_SMALL
}

function learn(): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const names = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([name]) => name)
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = examples.map(({ features }) =>
    features.map((feature) => ids.get(feature)).filter((id) => id !== undefined),
  )
  const sums = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  const weightOf = (id: number): number => {
    const sum = sums[id]!
    if (Math.abs(sum) <= SPARSE) return 0
    return -(sum - Math.sign(sum) * SPARSE) / ((1 + Math.sqrt(squares[id]!)) / RATE + SMOOTH)
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const index of shuffled(rows.length, round)) {
      const row = rows[index]!
      const weights = row.map(weightOf)
      const sum = weights.reduce((a, b) => a + b, 0)
      const error = 1 / (1 + Math.exp(-sum)) - (examples[index]!.ends ? 1 : 0)
      for (const [at, id] of row.entries()) {
        const before = squares[id]!
        squares[id] = before + error * error
        sums[id]! += error - ((Math.sqrt(squares[id]!) - Math.sqrt(before)) / RATE) * weights[at]!
      }
    }
  const rounded = names.map((name, id) => [name, Math.round(weightOf(id) * 10) / 10] as const)
  return new Map(rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** All numbers below `length` in an order of their own for each round. */
function shuffled(length: number, round: number): number[] {
  let state = round + 1
  const order = Array.from({ length }, (_, at) => at)
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

const weights = [...learn()].map(([feature, weight]) => `${feature}→${weight}`)
const lines = weights
  .join(' ')
  .match(/.{1,104}(?: |$)/g)!
  .map((line) => line.trimEnd())
writeFileSync(
  'src/language/en/unmarked-end-table.ts',
  `// Written by train/sentences.ts from EWT and GUM (see NOTICE). Do not change by hand.

/** Features of a blank at which a sentence may end without a mark (unmarked-ends.ts), with their weights. */
export const UNMARKED_ENDS = \`
${lines.join('\n')}
\`
`,
)
console.log(`${examples.length} examples, ${weights.length} weights`)
