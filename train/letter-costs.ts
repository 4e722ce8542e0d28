// node build/train/letter-costs.js --data DIR: learns what steps between two spellings of a name cost, and prints the
// tables of src/actors/spelling-costs.ts. From names/*.train.tsv, which are CC0.
//
// Two Latin spellings with one native form are taken for one name; spellings near each other, or of one skeleton of
// consonants, with no native form in common for two. Logistic regression on the steps of the cheapest way between
// them, which is found anew after each round. A third of the pairs with one native form are two names that the native
// letters do not tell apart (Bill and Peele): what those letters hide would be learned as free, so it has a floor.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argument } from '../bench/arguments.js'
import { foldMarks, soundMarks } from '../src/actors/marked-letters.js'
import { skeleton } from '../src/actors/name-key.js'
import {
  alignSpellings,
  GENERAL_STEPS,
  type GeneralStep,
  type Step,
  stepBetween,
} from '../src/actors/spelling-distance.js'
import { editDistance } from '../src/model/edit-distance.js'

/** Pairs of letter groups that may be learned as cheap. What never occurs is left out of the result. */
const GROUPS = `
  i:y i:ee i:ie i:ii y:ee y:ie i:ey y:ey i:ei y:ei i:ij i:j y:j i:iy y:iy i:yi y:ii ee:ie i:ea ee:ea y:ay i:e y:e i:ai i:u y:u
  u:ou u:oo ou:oo u:uu o:ou u:w ou:w o:oo u:o o:w o:oe o:ow u:ue u:ow ou:ow au:aw au:ao au:aou au:ou a:au o:au o:aw aw:aou oe:e
  u:oe u:eu ou:eu a:e e:ea e:o e:u a:o a:u a:i e:ie e:ei e:ai e:ae a:ai a:ae a:ea ae:ai ai:ay ai:ei ai:ey ay:ey ay:ei ei:ey
  aj:ay aj:ai ej:ey ej:ei ya:ia ja:ia ya:a ye:e je:e ye:ie ie:e ia:a io:o yo:o
  c:k ck:k c:ck k:q c:q qu:q qu:k qu:kw q:kh k:kh c:ch k:ch kh:ch kh:h ch:h q:g q:gh g:gh gh:kh g:k h:j g:h x:kh j:kh
  j:g dj:j dj:g zh:j zh:g dzh:j gi:j ge:j g:y gu:g gui:g di:j z:j zh:z dj:y tj:ch
  s:sh sh:ch sh:sch s:sch s:ch sch:ch tch:ch tsch:ch tsh:ch cz:ch cz:tch cz:tsh sz:sh sz:s sz:sch sh:x si:sh ti:ch ci:ch ty:ch
  ts:ch cs:ch c:sh ti:ts sch:sk sh:sk s:z s:c c:z ts:tz ts:c ts:z ts:s tz:z tz:s tz:c tz:cz ts:cz x:ks x:cs x:s x:z cks:x
  t:th d:dh d:t d:th dh:th dh:z z:th s:th z:d t:dt f:ph v:f v:w w:f ff:v v:b w:b b:p f:p v:u
  r:rh r:l n:m n:ng m:mn n:gn ny:n ni:ny l:lh ll:ly ll:y mac:mc`
  .trim()
  .split(/\s+/)
  .map((pair) => stepBetween(...(pair.split(':') as [string, string])))

/** Where the learning begins; what it has no reason to move stays here. */
const GENERAL: Record<GeneralStep, number> = {
  doubled: 0.2,
  'vowel doubled': 0.3,
  'final e': 0.6,
  'vowel first': 2,
  'vowel inside': 1,
  'vowel last': 1.5,
  'vowel for vowel': 1,
  'vowel for consonant': 3,
  'h first': 1.5,
  'h inside': 0.5,
  'h last': 0.3,
  's last': 2,
  'consonant more': 3,
  'consonant last': 3,
  'consonant for consonant': 4,
  'first consonant': 4,
}
const OF_A_GROUP = 0.6

/** Arabic and Hebrew letters do not tell p from b or f, k from ch, s from sh, e from i; readers of Latin letters do. */
const FLOORS = new Map<Step, number>(
  Object.entries({
    ...{
      'b:p': 2,
      'f:p': 2.5,
      'f:v': 0.3,
      'b:v': 0.7,
      'b:w': 1.5,
      'f:w': 2,
      'd:t': 3,
      'd:z': 1.5,
      'g:k': 2.5,
    },
    ...{
      'c:s': 0.3,
      'ch:s': 1,
      'ch:k': 0.4,
      's:th': 0.8,
      'c:sh': 0.6,
      's:sch': 0.4,
      's:x': 1.5,
      's:ts': 1.6,
    },
    ...{ 'c:tz': 0.2, 'c:ts': 0.2, 'c:z': 0.4, 'c:ch': 0.6, 'k:kh': 0.5, 'k:qu': 0.3, 'h:j': 1, 'j:z': 1.5 },
    ...{
      'o:u': 0.2,
      'e:i': 0.2,
      'o:w': 0.4,
      'au:ou': 0.3,
      'eu:u': 0.4,
      'oe:u': 0.6,
      'o:oe': 0.3,
      'e:u': 1.8,
    },
    ...{ 'll:y': 0.6, 'gn:n': 0.5, 'final e': 0.3, 's:sh': 0.6, 'u:v': 0.5, 'ch:h': 0.2 },
  }),
)
const [LEAST, MOST] = [0.05, 6]
/** Numbers in the printed table: so many that it can be read. */
const PRINTED = [0.05, 0.2, 0.35, 0.55, 0.75, 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5]

interface Pair {
  a: string
  b: string
  isSame: boolean
}

const orderOf = ({ a, b }: Pair): string => createHash('sha256').update(`${a} ${b}`).digest('hex')

function listPairs(file: string): Pair[] {
  const natives = new Map<string, Set<string>>()
  const spellings = new Map<string, Set<string>>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [latin, native] = line.split('\t')
    if (!latin || !native) continue
    add(spellings, native, latin)
    add(natives, latin, native)
  }
  const same: Pair[] = []
  for (const all of spellings.values()) {
    const words = [...all].sort()
    const own = words.flatMap((a, i) => words.slice(i + 1).map((b) => ({ a, b, isSame: true })))
    // A word that half of the names have would be most of what is learned.
    same.push(...own.filter(isNear).slice(0, 6))
  }
  // A quarter of the words: enough look-alikes, and each is compared with each.
  const some = [...natives.keys()].filter((word) => orderOf({ a: word, b: '', isSame: false }) < '4')
  const different: Pair[] = []
  const words = some.map((word) => [word, foldMarks(word), skeleton(foldMarks(word))] as const)
  for (const [i, [a, x, xs]] of words.entries())
    for (const [b, y, ys] of words.slice(i + 1)) {
      const longest = Math.max(x.length, y.length)
      if (Math.min(x.length, y.length) < 4 || Math.abs(x.length - y.length) > longest / 2) continue
      const most = Math.floor(xs === ys ? longest / 2 : longest / 4)
      if (editDistance(x, y, most) > most || [...natives.get(a)!].some((form) => natives.get(b)!.has(form)))
        continue
      different.push({ a, b, isSame: false })
    }
  const inOrder = (pairs: Pair[]): Pair[] => pairs.sort((p, q) => (orderOf(p) < orderOf(q) ? -1 : 1))
  return [...inOrder(same), ...inOrder(different).slice(0, same.length)]
}

const add = (lists: Map<string, Set<string>>, key: string, value: string): void =>
  void lists.set(key, (lists.get(key) ?? new Set()).add(value))

/** Two spellings that share hardly a letter are a wrong pair: 'beefcake' and 'leslie'. */
function isNear({ a, b }: Pair): boolean {
  const [x, y] = [foldMarks(a), foldMarks(b)]
  const most = Math.floor(Math.max(x.length, y.length) * 0.6)
  return x !== y && x !== '' && y !== '' && editDistance(x, y, most) <= most
}

function align({ a, b }: Pair, costs: ReadonlyMap<Step, number>): { steps: Step[]; length: number } {
  let best = { cost: Infinity, steps: [] as Step[], length: 0 }
  for (const x of new Set([foldMarks(a), soundMarks(a)]))
    for (const y of new Set([foldMarks(b), soundMarks(b)])) {
      const found = alignSpellings(x, y, costs)!
      if (found.cost < best.cost) best = { ...found, length: Math.min(10, x.length, y.length) }
    }
  return best
}

const pairs = ['arabic', 'hebrew'].flatMap((script) =>
  listPairs(join(argument('data', 'data'), 'names', `${script}.train.tsv`)),
)
const begin = new Map<Step, number>([
  ...GROUPS.map((step) => [step, OF_A_GROUP] as const),
  ...GENERAL_STEPS.map((step) => [step, GENERAL[step]] as const),
])
for (const [step, floor] of FLOORS) begin.set(step, Math.max(floor, begin.get(step)!))
const costs = new Map(begin)
let [base, ofLetter] = [1, 0.2]
let times = new Map<Step, number>()
for (let round = 0; round < 6; round++) {
  const aligned = pairs.map((pair) => ({ ...align(pair, costs), isSame: pair.isSame }))
  times = new Map()
  for (const { steps } of aligned) for (const step of steps) times.set(step, (times.get(step) ?? 0) + 1)
  for (let pass = 0; pass < 30; pass++) {
    const pull = new Map<Step, number>()
    let [pullBase, pullLetter] = [0, 0]
    for (const { steps, length, isSame } of aligned) {
      const score = steps.reduce((sum, step) => sum - costs.get(step)!, base + ofLetter * length)
      const error = (isSame ? 1 : 0) - 1 / (1 + Math.exp(-score))
      pullBase += error
      pullLetter += error * length
      for (const step of steps) pull.set(step, (pull.get(step) ?? 0) - error)
    }
    for (const [step, error] of pull) {
      const towardsBegin = 2 * (costs.get(step)! - begin.get(step)!)
      const moved = costs.get(step)! + (0.002 * (error - towardsBegin)) / Math.sqrt(1 + times.get(step)! / 50)
      costs.set(step, Math.min(MOST, Math.max(FLOORS.get(step) ?? LEAST, moved)))
    }
    base += 0.00005 * pullBase
    ofLetter += 0.000002 * pullLetter
  }
}

const printed = (cost: number): number =>
  PRINTED.reduce((a, b) => (Math.abs(b - cost) < Math.abs(a - cost) ? b : a))
const rows = new Map<number, Step[]>()
const GENERALS: ReadonlySet<Step> = new Set(GENERAL_STEPS)
for (const [step, cost] of [...costs].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)))
  if (!GENERALS.has(step) && (times.get(step) ?? 0) >= 3)
    rows.set(printed(cost), [...(rows.get(printed(cost)) ?? []), step])
for (const [cost, steps] of rows) console.log(`  [${cost}, '${steps.sort().join(' ')}'],`)
for (const step of GENERAL_STEPS) console.log(`  '${step}': ${printed(costs.get(step)!)},`)
console.log(`${pairs.length} pairs; a half at ${base.toFixed(2)} + ${ofLetter.toFixed(3)} a letter`)
