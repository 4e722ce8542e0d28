// node build/train/lemmas.js --data DIR
// Learns how inflected words of English lead to their lemmas, and writes src/language/en/lemma-table.ts.
// The same treebanks give the same bytes.

import { writeFileSync } from 'node:fs'
import { argument } from '../bench/arguments.js'
import type { TreebankToken } from '../bench/conllu.js'
import { normalize } from '../src/language/normalize.js'
import { readTrainingTreebanks } from './treebanks.js'

/** Tags whose words end in an inflection; words of other tags are their own lemma, but for exceptions. */
const INFLECTED = new Set('NNS NNPS VBZ VBG VBD VBN JJR JJS RBR RBS'.split(' '))
/** Tags of which nothing is learned: parts of broken words, addresses, other languages, names, marks, numbers. */
const SKIPPED = new Set("GW ADD AFX FW LS NNP NN CD UH NFP SYM HYPH , . : `` '' $ -LRB- -RRB-".split(' '))
const LONGEST_SUFFIX = 5
/** An exception of a word that is not inflected is one only when it is seen this often: the rest are slips. */
const SELDOM = 3
/** A longer ending gets a rule of its own when so many words more come out right by it. */
const WORTH = 2

/** What to do: '3y' takes three letters away and writes a y. */
type Edit = string

const editOf = (form: string, lemma: string): Edit => {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same++
  return `${form.length - same}${lemma.slice(same)}`
}

/** Form → lemma → count, of one tag. */
type Forms = Map<string, Map<string, number>>

function collectForms(tokens: Iterable<TreebankToken>): Map<string, Forms> {
  const byTag = new Map<string, Forms>()
  for (const { form, lemma, xpos, typo } of tokens) {
    if (typo || SKIPPED.has(xpos) || lemma === '_') continue
    const forms = byTag.get(xpos) ?? new Map()
    byTag.set(xpos, forms)
    const key = normalize(form).toLowerCase()
    const lemmas = forms.get(key) ?? new Map()
    forms.set(key, lemmas)
    const base = normalize(lemma).toLowerCase()
    lemmas.set(base, (lemmas.get(base) ?? 0) + 1)
  }
  return byTag
}

/** The lemma most seen, the first of the alphabet where two are. */
const best = (counts: Map<string, number>): [string, number] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!

/** Rules by ending, the shortest first, each kept only where it betters what shorter ones say. */
function learnRules(words: readonly [form: string, lemma: string][]): Map<string, Edit> {
  const rules = new Map<string, Edit>()
  for (let length = 0; length <= LONGEST_SUFFIX; length++) {
    const byEnding = new Map<string, [string, string][]>()
    for (const word of words) {
      // A rule never eats a whole word.
      if (word[0].length <= length) continue
      const ending = word[0].slice(word[0].length - length)
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), word])
    }
    for (const ending of [...byEnding.keys()].sort()) {
      const group = byEnding.get(ending)!
      const edits = new Map<string, number>()
      for (const [form, lemma] of group) {
        const edit = editOf(form, lemma)
        edits.set(edit, (edits.get(edit) ?? 0) + 1)
      }
      const [edit, right] = best(edits)
      const before = group.filter(([form, lemma]) => applyRules(rules, form) === lemma).length
      if (length === 0 || right - before >= WORTH) rules.set(ending, edit)
    }
  }
  return rules
}

function applyRules(rules: ReadonlyMap<string, Edit>, form: string): string {
  for (let length = Math.min(LONGEST_SUFFIX, form.length - 1); length >= 0; length--) {
    const edit = rules.get(form.slice(form.length - length))
    if (edit !== undefined)
      return form.slice(0, form.length - Number.parseInt(edit, 10)) + edit.replace(/^\d+/, '')
  }
  return form
}

const tokens = readTrainingTreebanks(argument('data', 'data')).flatMap(({ sentences }) =>
  sentences.flatMap((sentence) => sentence.tokens),
)
const rules: string[] = []
const exceptions: string[] = []
for (const [tag, forms] of [...collectForms(tokens)].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const words = [...forms]
    .map(([form, lemmas]) => [form, ...best(lemmas)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const learned = INFLECTED.has(tag)
    ? learnRules(words.map(([form, lemma]) => [form, lemma]))
    : new Map<string, Edit>([['', '0']])
  if (INFLECTED.has(tag))
    rules.push(`${tag} ${[...learned].map(([ending, edit]) => `${ending}:${edit}`).join(' ')}`)
  const irregular = words.filter(
    ([form, lemma, count]) =>
      applyRules(learned, form) !== lemma && (INFLECTED.has(tag) ? /^'?[a-z]+$/.test(form) : count >= SELDOM),
  )
  if (irregular.length)
    exceptions.push(`${tag} ${irregular.map(([form, lemma]) => `${form}:${lemma}`).join(' ')}`)
}

/** Lines no longer than the project's others. */
const wrap = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.match(/.{1,104}(?: |$)/g) ?? [])
    .map((line) => line.trimEnd())
    .join('\n')

writeFileSync(
  'src/language/en/lemma-table.ts',
  `// Written by train/lemmas.ts from EWT and GUM (see NOTICE). Do not change by hand.

/** By Penn tag: endings and what to do with them; '3y' takes three letters away and writes a y. */
export const LEMMA_RULES = \`
${wrap(rules)}
\`

/** By Penn tag: words that no rule leads to their lemma. */
export const LEMMA_EXCEPTIONS = \`
${wrap(exceptions)}
\`
`,
)
