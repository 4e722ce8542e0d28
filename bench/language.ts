// What the language stage makes of sentences whose reading is known: tokens, sentence ends, lemmas, tags and trees.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lemma } from '../src/language/lemmas.js'
import { normalize } from '../src/language/normalize.js'
import { listSentences } from '../src/language/sentences.js'
import { tokenize } from '../src/language/tokenize.js'
import { contains, type Span } from '../src/model/span.js'
import { readConllu, type TreebankDocument } from './conllu.js'
import { row } from './quality-tables.js'
import { grammar } from './reader.js'

/** Shares and F1, 0..1, of one treebank's part. */
export interface LanguageFigures {
  tokens: number
  sentences: number
  /** Of words whose tags are given. */
  lemmas: number
  /** Penn and universal tags, and attachment, of words that are given. */
  fine: number
  tag: number
  unlabelled: number
  labelled: number
  words: number
  /** Relations most often wrong, 'obl as nmod', with how often. */
  causes: Record<string, number>
}

/** By the name of the treebank. */
export function scoreLanguage(data: string): Record<string, LanguageFigures> {
  const treebanks = { 'EWT dev': readEwtDev(data), 'GUM dev': readGumDev(data) }
  return Object.fromEntries(
    Object.entries(treebanks).map(([name, documents]) => {
      const { right, all } = scoreLemmas(documents, grammar.isWord)
      return [
        name,
        {
          tokens: f1(scoreTokens(documents)),
          sentences: f1(scoreSentences(documents)),
          lemmas: right / all,
          ...scoreSyntax(documents),
        },
      ]
    }),
  )
}

const MEASURES = ['tokens', 'sentences', 'lemmas', 'fine', 'tag', 'unlabelled', 'labelled'] as const

/** One line a treebank, and what is most often taken for what. */
export const languageAsText = (figures: Record<string, LanguageFigures>): string =>
  Object.entries(figures)
    .flatMap(([name, one]) => [
      `${name}: ${MEASURES.map((what) => `${what} ${one[what].toFixed(4)}`).join(', ')}`,
      `  most often wrong: ${Object.entries(one.causes)
        .map(([cause, times]) => `${cause} ${times}`)
        .join(', ')}`,
    ])
    .join('\n')

export const languageAsMarkdown = (figures: Record<string, LanguageFigures>): string[] => [
  row([
    '',
    'words',
    'tokens F1',
    'sentences F1',
    'lemmas',
    'Penn tags',
    'universal tags',
    'unlabelled attachment',
    'labelled',
  ]),
  row(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:']),
  ...Object.entries(figures).map(([name, one]) =>
    row([name, one.words, ...MEASURES.map((what) => one[what].toFixed(3))]),
  ),
  '',
  row(['relation, and what it is taken for', 'words']),
  row(['---', '---:']),
  ...Object.entries(figures).flatMap(([name, { causes }]) =>
    Object.entries(causes).map(([cause, times]) => row([`${name}: ${cause}`, times])),
  ),
]

/** How many kinds of error are listed. */
const CAUSES_SHOWN = 10

/** Tags and trees of the treebank's own words, by the network alone. */
function scoreSyntax(
  documents: readonly TreebankDocument[],
): Pick<LanguageFigures, 'fine' | 'tag' | 'unlabelled' | 'labelled' | 'words' | 'causes'> {
  const right = { fine: 0, tag: 0, unlabelled: 0, labelled: 0 }
  let words = 0
  const causes = new Map<string, number>()
  for (const { sentences } of documents)
    for (const { tokens } of sentences) {
      const parse = grammar.parse(tokens.map(({ form }) => normalize(form)))
      tokens.forEach(({ xpos, upos, head, deprel }, i) => {
        words++
        if (grammar.fine[parse.fine[i]!] === xpos) right.fine++
        if (grammar.tags[parse.tag[i]!] === upos) right.tag++
        const relation = grammar.relations[parse.relation[i]!]!
        const attached = parse.head[i] === head
        if (attached) right.unlabelled++
        if (attached && relation === deprel) right.labelled++
        else {
          const cause = relation === deprel ? `${deprel} on another word` : `${deprel} as ${relation}`
          causes.set(cause, (causes.get(cause) ?? 0) + 1)
        }
      })
    }
  const most = [...causes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, CAUSES_SHOWN)
  return {
    fine: right.fine / words,
    tag: right.tag / words,
    unlabelled: right.unlabelled / words,
    labelled: right.labelled / words,
    words,
    causes: Object.fromEntries(most),
  }
}

/** Counts of spans found, expected and both. */
export interface SpanCounts {
  right: number
  found: number
  expected: number
}

export const f1 = ({ right, found, expected }: SpanCounts): number =>
  found + expected === 0 ? 1 : (2 * right) / (found + expected)

/** The part of the English Web Treebank that is measured on. */
export const readEwtDev = (data: string): TreebankDocument[] =>
  readConllu(readFileSync(join(data, 'ewt', 'dev.conllu'), 'utf8'))

/** The documents of GUM that are measured on. */
export function readGumDev(data: string): TreebankDocument[] {
  const ids = readFileSync(join(data, 'gum', 'dev.txt'), 'utf8')
    .split(/\s+/)
    .filter(Boolean)
  return ids.flatMap((id) => readConllu(readFileSync(join(data, 'gum', 'dep', `${id}.conllu`), 'utf8')))
}

export interface Miss {
  sentence: string
  found: string[]
  expected: string[]
}

/** Tokens of sentences whose ends are given. */
export function scoreTokens(documents: readonly TreebankDocument[], misses: Miss[] = []): SpanCounts {
  const counts = { right: 0, found: 0, expected: 0 }
  for (const { text, sentences } of documents) {
    const normal = normalize(text)
    for (const sentence of sentences) {
      const found = tokenize(normal, sentence)
      const right = countShared(found, sentence.tokens)
      counts.right += right
      counts.found += found.length
      counts.expected += sentence.tokens.length
      if (right < found.length || right < sentence.tokens.length)
        misses.push({
          sentence: text.slice(sentence.start, sentence.end),
          found: without(text, found, sentence.tokens),
          expected: without(text, sentence.tokens, found),
        })
    }
  }
  return counts
}

/** Sentence ends, the text of each paragraph being given in one piece: a sentence is right when both its ends are. */
export function scoreSentences(documents: readonly TreebankDocument[], misses: Miss[] = []): SpanCounts {
  const counts = { right: 0, found: 0, expected: 0 }
  for (const { text, paragraphs, sentences } of documents) {
    const normal = normalize(text)
    for (const paragraph of paragraphs) {
      const found = listSentences(text, normal, { ...paragraph, headline: false })
      const expected = sentences.filter((sentence) => contains(paragraph, sentence))
      const right = countShared(found, expected)
      counts.right += right
      counts.found += found.length
      counts.expected += expected.length
      if (right < found.length || right < expected.length)
        misses.push({
          sentence: text.slice(paragraph.start, paragraph.end),
          found: without(text, found, expected),
          expected: without(text, expected, found),
        })
    }
  }
  return counts
}

/** Counts of words whose lemma is right. */
export interface Share {
  right: number
  all: number
}

/** Lemmas of words whose tags are given, in small letters. Words the treebank calls misspelt have the lemma of another word and are left out. */
export function scoreLemmas(
  documents: readonly TreebankDocument[],
  isWord?: (word: string) => boolean,
  misses: string[] = [],
): Share {
  const share = { right: 0, all: 0 }
  for (const { sentences } of documents)
    for (const { tokens } of sentences)
      for (const { form, lemma: expected, upos, xpos, typo } of tokens) {
        if (typo || expected === '_') continue
        const found = lemma(normalize(form).toLowerCase(), upos, xpos, isWord)
        share.all++
        if (found === normalize(expected).toLowerCase()) share.right++
        else misses.push(`${form} ${xpos} ${found}, not ${expected}`)
      }
  return share
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`

function countShared(a: readonly Span[], b: readonly Span[]): number {
  const keys = new Set(b.map(keyOf))
  return a.filter((span) => keys.has(keyOf(span))).length
}

function without(text: string, some: readonly Span[], others: readonly Span[]): string[] {
  const keys = new Set(others.map(keyOf))
  return some.filter((span) => !keys.has(keyOf(span))).map(({ start, end }) => text.slice(start, end))
}
