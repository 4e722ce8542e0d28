// Names and what they name against Wikigold's development part: exact stretch and type.

import { readFileSync } from 'node:fs'
import { findEntities } from '../src/language/entities/find-entities.js'
import { textOf } from '../src/language/entities/name-text.js'
import type { EntityReader } from '../src/language/entities/open-entities.js'
import { ENTITY_TYPES } from '../src/language/entities/types.js'
import { f1, type SpanCounts } from './language.js'
import { type ProductFigures, scoreProductNames } from './product-names.js'
import { row } from './quality-tables.js'
import { grammar } from './reader.js'

export interface EntityFigures {
  /** Exact stretch and type. */
  all: SpanCounts & { f1: number }
  /** Exact stretch, whatever its type. */
  untyped: SpanCounts & { f1: number }
  types: Record<string, SpanCounts & { f1: number }>
  /** 'ORG as PER', 'too long', with how often; the most frequent first. */
  causes: Record<string, number>
  /** What the program shows, and what it would show without the network. */
  product: { with: ProductFigures; without: ProductFigures }
}

export interface Named {
  from: number
  to: number
  type: string
}

/** @returns null when the model has no entity reader */
export function scoreEntities(file: string): EntityFigures | null {
  if (!grammar.entities) return null
  const documents = readDocuments(readFileSync(file, 'utf8'))
  return {
    ...score(documents, grammar.entities),
    product: {
      with: scoreProductNames(documents, grammar),
      without: scoreProductNames(documents, { ...grammar, entities: null }),
    },
  }
}

export interface Document {
  sentences: string[][]
  names: Named[]
}

/** 'token tag' lines, an empty line between sentences, -DOCSTART- before a document. */
export function readDocuments(text: string): Document[] {
  const documents: Document[] = []
  let sentence: string[] = []
  let at = 0
  let isOpen = false
  const endSentence = (): void => {
    if (sentence.length) documents.at(-1)?.sentences.push(sentence)
    sentence = []
    isOpen = false
  }
  for (const line of text.split('\n')) {
    const [word, tag] = line.trim().split(/\s+/)
    if (!word || word === '-DOCSTART-') {
      endSentence()
      if (word) {
        documents.push({ sentences: [], names: [] })
        at = 0
      }
      continue
    }
    if (!documents.length) documents.push({ sentences: [], names: [] })
    sentence.push(word)
    const type = tag === 'O' || !tag ? null : tag.slice(2)
    const { names } = documents.at(-1)!
    const last = names.at(-1)
    // A tag in a row of equal ones goes on with the name, unless it says that another begins.
    if (type !== null && last?.to === at && last.type === type && isOpen && !tag!.startsWith('B-')) last.to++
    else if (type !== null) names.push({ from: at, to: at + 1, type })
    isOpen = type !== null
    at++
  }
  endSentence()
  return documents
}

const counted = (): SpanCounts => ({ right: 0, found: 0, expected: 0 })
const withF1 = (counts: SpanCounts): SpanCounts & { f1: number } => ({ ...counts, f1: f1(counts) })

function score(documents: readonly Document[], reader: EntityReader): Omit<EntityFigures, 'product'> {
  const all = counted()
  const untyped = counted()
  const types = new Map<string, SpanCounts>(ENTITY_TYPES.map((type) => [type, counted()]))
  const causes = new Map<string, number>()
  const blame = (cause: string): void => void causes.set(cause, (causes.get(cause) ?? 0) + 1)
  for (const { sentences, names } of documents) {
    const found = findEntities(textOf(sentences, grammar.parse), reader)
    for (const counts of [all, untyped]) {
      counts.found += found.length
      counts.expected += names.length
    }
    for (const one of found) types.get(one.type)!.found++
    for (const name of names) {
      types.get(name.type)!.expected++
      const same = found.find(({ from, to }) => from === name.from && to === name.to)
      if (same) untyped.right++
      if (same?.type === name.type) {
        all.right++
        types.get(name.type)!.right++
      } else if (same) blame(`${name.type} as ${same.type}`)
      else {
        const met = found.find(({ from, to }) => from < name.to && name.from < to)
        blame(met ? `${name.type}: other edges` : `${name.type}: not found`)
      }
    }
    for (const one of found)
      if (!names.some(({ from, to }) => from < one.to && one.from < to)) blame(`no name, read as ${one.type}`)
  }
  return {
    all: withF1(all),
    untyped: withF1(untyped),
    types: Object.fromEntries([...types].map(([type, counts]) => [type, withF1(counts)])),
    causes: Object.fromEntries([...causes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
  }
}

const lines = ({ all, untyped, types }: EntityFigures): [string, SpanCounts & { f1: number }][] => [
  ['stretch and type', all],
  ['stretch alone', untyped],
  ...Object.entries(types),
]

const productLines = ({ product }: EntityFigures): [string, SpanCounts & { f1: number }][] =>
  (['with', 'without'] as const).flatMap((which) =>
    Object.entries(product[which]).map(([key, counts]): [string, SpanCounts & { f1: number }] => [
      `the program ${which} the network: ${key}`,
      counts,
    ]),
  )

export const entitiesAsText = (figures: EntityFigures): string =>
  [
    ...lines(figures).map(
      ([name, { right, found, expected, f1 }]) =>
        `${name.padEnd(17)} F1 ${f1.toFixed(3)}  right ${right}  found ${found}  marked ${expected}`,
    ),
    `causes: ${Object.entries(figures.causes)
      .map(([cause, times]) => `${cause} ${times}`)
      .join(', ')}`,
    ...productLines(figures).map(
      ([name, { right, found, expected, f1 }]) =>
        `${name.padEnd(40)} F1 ${f1.toFixed(3)}  right ${right}  found ${found}  marked ${expected}`,
    ),
  ].join('\n')

export const entitiesAsMarkdown = (figures: EntityFigures): string[] => [
  row(['', 'marked', 'found', 'right', 'F1']),
  row(['---', '---:', '---:', '---:', '---:']),
  ...lines(figures).map(([name, { right, found, expected, f1 }]) =>
    row([name, expected, found, right, f1.toFixed(3)]),
  ),
  '',
  row(['what the program shows', 'marked', 'found', 'right', 'F1']),
  row(['---', '---:', '---:', '---:', '---:']),
  ...productLines(figures).map(([name, { right, found, expected, f1 }]) =>
    row([name, expected, found, right, f1.toFixed(3)]),
  ),
  '',
  row(['why wrong', 'names']),
  row(['---', '---:']),
  ...Object.entries(figures.causes).map(([cause, times]) => row([cause, times])),
]
