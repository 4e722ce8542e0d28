// npm run train:claims
// Learns what each sign says for two statements telling one claim, by logistic regression on the stories in
// train/stories, and writes src/claims/signs/weights.ts. The stories are invented for this and nothing else; a language
// model put their statements into claims. The same stories give the same bytes. Takes less than a minute.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStatements } from '../bench/open-statements.js'
import { english } from '../bench/reader.js'
import { listInputs } from '../bench/stories.js'
import { openToldClaims, type ToldClaim } from '../bench/told-claims.js'
import { compareStatements } from '../src/claims/compare-statements.js'
import { SIGNS } from '../src/claims/signs/signs.js'

const STORIES = 'train/stories'
const WRITTEN = 'src/claims/signs/weights.ts'
/** Holds the weights down, so that no sign is trusted for the few pairs that happen to show it. */
const RIDGE = 3
const ROUNDS = 30
/** Digits kept: more would change with every story that is added. */
const DIGITS = 3

/** A pair's signs and, last, 1 for what holds of every pair; and whether it is one claim. */
interface Example {
  signs: Float64Array
  isOne: boolean
}

function listExamples(folder: string): Example[] {
  const inputs = listInputs(folder).filter(({ file }) => file.endsWith('.txt'))
  const { claims } = JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8')) as { claims: ToldClaim[] }
  const { reads, statements, places } = openStatements(inputs)
  const told = openToldClaims(reads, statements, claims)
  const { company, readSigns } = compareStatements(reads, statements, places, english.meaning)
  return company.flatMap((row, i) =>
    [...row].flatMap(([j, likeness]) => {
      // Two statements of one report have other reasons to be alike, and what differs in a number may be either.
      if (statements[i]!.report === statements[j]!.report || told.differ(i, j)) return []
      const signs = new Float64Array(SIGNS.length + 1).fill(1)
      readSigns(signs, i, j, likeness)
      return [{ signs, isOne: told.areOne(i, j) }]
    }),
  )
}

const chanceOf = (weights: Float64Array, signs: Float64Array): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, s) => sum + weight * signs[s]!, 0)))

/** Newton's method; the last weight, which holds of every pair, is not held down. */
function learn(examples: readonly Example[]): Float64Array {
  const size = SIGNS.length + 1
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight, s) => (s < size - 1 ? RIDGE * weight : 0))
    const curve = Array.from({ length: size }, (_, s) =>
      Float64Array.from({ length: size }, (__, t) => (s === t && s < size - 1 ? RIDGE : 0)),
    )
    for (const { signs, isOne } of examples) {
      const chance = chanceOf(weights, signs)
      const spread = chance * (1 - chance)
      for (let s = 0; s < size; s++) {
        slope[s]! += (chance - (isOne ? 1 : 0)) * signs[s]!
        for (let t = 0; t < size; t++) curve[s]![t]! += spread * signs[s]! * signs[t]!
      }
    }
    const step = solve(curve, slope)
    for (let s = 0; s < size; s++) weights[s]! -= step[s]!
  }
  return weights
}

/** x of Ax = b, by elimination; A is symmetric and positive, so no pivots are needed. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const x = b.slice()
  for (let k = 0; k < x.length; k++)
    for (let row = k + 1; row < x.length; row++) {
      const factor = a[row]![k]! / a[k]![k]!
      for (let column = k; column < x.length; column++) a[row]![column]! -= factor * a[k]![column]!
      x[row]! -= factor * x[k]!
    }
  for (let k = x.length - 1; k >= 0; k--) {
    for (let column = k + 1; column < x.length; column++) x[k]! -= a[k]![column]! * x[column]!
    x[k]! /= a[k]![k]!
  }
  return x
}

/** Mean precision over all pairs that are one claim, the likeliest first: the area under precision against recall. */
function averagePrecision(examples: readonly Example[], score: (signs: Float64Array) => number): number {
  const ranked = examples
    .map(({ signs, isOne }) => ({ score: score(signs), isOne }))
    .sort((a, b) => b.score - a.score || Number(a.isOne) - Number(b.isOne))
  let right = 0
  let sum = 0
  ranked.forEach(({ isOne }, rank) => {
    if (isOne) sum += ++right / (rank + 1)
  })
  return sum / right
}

const stories = readdirSync(STORIES)
  .sort()
  .filter((name) => existsSync(join(STORIES, name, 'claims.json')))
  .map((name) => ({ name, examples: listExamples(join(STORIES, name)) }))

// How far the weights carry to a story that they were not learned from.
const leftOut = stories.map(({ name, examples }) => {
  const weights = learn(stories.filter((story) => story.name !== name).flatMap((story) => story.examples))
  return {
    name,
    company: averagePrecision(examples, (signs) => signs[0]!),
    learned: averagePrecision(examples, (signs) => chanceOf(weights, signs)),
  }
})
for (const { name, company, learned } of leftOut)
  console.log(
    `${name.padEnd(22)} ${company.toFixed(3)} by likeness in company, ${learned.toFixed(3)} by all signs, left out`,
  )
const mean = (of: 'company' | 'learned'): string =>
  (leftOut.reduce((sum, one) => sum + one[of], 0) / leftOut.length).toFixed(3)
console.log(`${'mean'.padEnd(22)} ${mean('company')} ${mean('learned')}`)

const rounded = (weight: number): number => Number(weight.toFixed(DIGITS))
const all = stories.flatMap(({ examples }) => examples)
const weights = learn(all)
const written = [...SIGNS.map((sign, s) => `  ${sign}: ${rounded(weights[s]!)},`)].join('\n')
writeFileSync(
  WRITTEN,
  `import type { Sign } from './signs.js'

// Written by \`npm run train:claims\`; the same stories give the same numbers.

/** What each sign of a pair says for its being one claim, as log odds for each unit of the sign. */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
${written}
}

/** Log odds of a pair without any sign. */
export const BIAS = ${rounded(weights[SIGNS.length]!)}
`,
)
console.log(`${all.length} pairs, ${all.filter(({ isOne }) => isOne).length} of one claim → ${WRITTEN}`)
