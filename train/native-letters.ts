// node build/train/native-letters.js --data DIR: learns how Arabic and Hebrew letters are written in Latin ones, and prints
// the tables of src/actors/native-costs.ts. From names/*.train.tsv, which are CC0.
//
// Expectation maximization over all ways to write one as the other. What is printed is not how likely a group of letters is
// but how much more likely it is here than anywhere, against the likeliest for that native letter.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argument } from '../bench/arguments.js'
import { foldMarks } from '../src/actors/marked-letters.js'
import { listSteps, type NativeStep } from '../src/actors/native-distance.js'
import { foldNative } from '../src/actors/native-letters.js'

const ROUNDS = 8
/** Steps that so few pairs take are chance. */
const LEAST_TIMES = 15
/** Shares of a letter below this are left out of the table. */
const LEAST_SHARE = 0.003

interface Pair {
  latin: string
  native: string
}

function listPairs(file: string): Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [latin, native] = line.split('\t')
      if (!latin || !native) return []
      const pair = { latin: foldMarks(latin), native: foldNative(native) }
      // An alignment of half a name with a whole one teaches nothing.
      const isWhole =
        pair.latin.length >= pair.native.length - 1 && pair.latin.length <= 2 * pair.native.length + 1
      return isWhole && pair.native.length > 1 && /^[a-z]+$/.test(pair.latin) ? [pair] : []
    })
}

/** Foreign names, which are most of the list, have their vowels written; Arabic and Hebrew names do not, and are most of the news. */
const UNWRITTEN = 1
const VOWELS = /^[aeiouy]+$/
const CONSONANTS = /^[bcdfghjklmnpqrstvwxyz]+$/
/** Pairs of native letters that are one sound; others are two steps. */
const PAIRS = /^(?:.['׳]|וו|יי|אי|או|אה|יה|כס|קס|טש|תש|دج|تش|كس|ال|أو|إي|آي|اي|او|وو|يي|يا)$/

const isStep = ({ native, latin }: NativeStep): boolean =>
  (native.length < 2 || PAIRS.test(native)) &&
  (latin === '' ||
    VOWELS.test(latin) ||
    CONSONANTS.test(latin) ||
    latin === 'al' ||
    latin === 'ya' ||
    latin === 'el')

const keyOf = ({ native, latin }: NativeStep): string => `${native}:${latin}`

function learn(pairs: readonly Pair[]): Map<string, number> {
  let chances = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, number>()
    const fits = pairs.map((pair) => passThrough(pair, chances, null))
    const sorted = [...fits].sort((a, b) => a - b)
    // The tenth that fits worst are wrong pairs.
    const worst = round < 2 ? -Infinity : sorted[Math.floor(sorted.length / 10)]!
    for (const [index, pair] of pairs.entries()) if (fits[index]! >= worst) passThrough(pair, chances, counts)
    const all = [...counts.values()].reduce((a, b) => a + b, 0)
    chances = new Map([...counts].map(([key, count]) => [key, count / all]))
    if (round === ROUNDS - 1) for (const [key, count] of counts) if (count < LEAST_TIMES) chances.delete(key)
  }
  return chances
}

/** How well a pair fits, as the logarithm of its chance for each letter; adds the steps' expected times to `counts`. */
function passThrough(
  { latin, native }: Pair,
  chances: Map<string, number>,
  counts: Map<string, number> | null,
): number {
  const width = latin.length + 1
  const size = (native.length + 1) * width
  const steps = Array.from({ length: size }, (_, cell) =>
    listSteps(native, Math.floor(cell / width), latin, cell % width)
      .filter(isStep)
      .map((step) => ({
        key: keyOf(step),
        to: cell + step.native.length * width + step.latin.length,
        // At first one letter for one is likelier than other ways.
        chance: chances.size
          ? (chances.get(keyOf(step)) ?? 1e-9)
          : step.native.length === 1 && step.latin.length === 1
            ? 0.01
            : 0.001,
      })),
  )
  const forward = new Float64Array(size)
  forward[0] = 1
  for (let cell = 0; cell < size; cell++)
    for (const { to, chance } of steps[cell]!) forward[to]! += forward[cell]! * chance
  const whole = forward[size - 1]!
  if (counts && whole > 0) {
    const backward = new Float64Array(size)
    backward[size - 1] = 1
    for (let cell = size - 1; cell >= 0; cell--)
      for (const { to, chance } of steps[cell]!) backward[cell]! += backward[to]! * chance
    for (let cell = 0; cell < size; cell++)
      for (const { key, to, chance } of steps[cell]!)
        counts.set(key, (counts.get(key) ?? 0) + (forward[cell]! * chance * backward[to]!) / whole)
  }
  return whole > 0 ? Math.log(whole) / (native.length + latin.length) : -Infinity
}

function print(script: string, pairs: readonly Pair[], chances: ReadonlyMap<string, number>): void {
  const letters = new Map<string, number>()
  let all = 0
  for (const { latin } of pairs)
    for (const letter of latin) {
      letters.set(letter, (letters.get(letter) ?? 0) + 1)
      all++
    }
  const byNative = new Map<string, { latin: string; chance: number; surprise: number }[]>()
  for (const [key, chance] of chances) {
    const [native, latin] = key.split(':') as [string, string]
    const anywhere = [...latin].reduce((product, letter) => (product * letters.get(letter)!) / all, 1)
    byNative.set(native, [
      ...(byNative.get(native) ?? []),
      { latin, chance, surprise: Math.log(chance / anywhere) },
    ])
  }
  console.log(script)
  const perLetter = all / pairs.length
  for (const [native, list] of [...byNative].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const share = list.reduce((sum, { chance }) => sum + chance, 0)
    const kept = list
      .filter(({ chance }) => chance / share >= LEAST_SHARE)
      .sort((a, b) => b.chance - a.chance)
    const best =
      native === ''
        ? Math.log(perLetter) - Math.log(perLetter)
        : Math.max(...kept.map(({ chance }) => Math.log(chance)))
    const cells = kept.map(({ latin, chance, surprise }) => {
      const cost = native === '' ? best - surprise : best - Math.log(chance)
      const most = native === '' && VOWELS.test(latin) ? UNWRITTEN : Infinity
      return `${latin || '-'} ${Math.min(most, Math.max(0, cost)).toFixed(1)}`
    })
    console.log(`  ${JSON.stringify(native)}: '${cells.join(' ')}',`)
  }
}

for (const script of ['arabic', 'hebrew']) {
  const pairs = listPairs(join(argument('data', 'data'), 'names', `${script}.train.tsv`))
  print(script, pairs, learn(pairs))
}
