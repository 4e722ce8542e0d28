/**
 * How far apart two spellings of a word are when what transliterators do is cheap and what makes another name is dear:
 * the cheapest way to write one into the other, a letter or a group of letters at a time.
 */

/** A step between two spellings: a pair of letter groups in the order of the alphabet ('c:k', 'sh:sz'), or a general one ('vowel inside'). */
export type Step = string

/** Steps that hold for any letters. */
export const GENERAL_STEPS = [
  'doubled',
  'vowel doubled',
  'final e',
  'vowel first',
  'vowel inside',
  'vowel last',
  'vowel for vowel',
  'vowel for consonant',
  'h first',
  'h inside',
  'h last',
  's last',
  'consonant more',
  'consonant last',
  'consonant for consonant',
  'first consonant',
] as const
export type GeneralStep = (typeof GENERAL_STEPS)[number]

/** What steps cost; a pair of letter groups that is not in it is no step. Must have every general step. */
export type StepCosts = ReadonlyMap<Step, number>

/** Letters of the longest group. */
const GROUP = 3

export const stepBetween = (x: string, y: string): Step => (x < y ? `${x}:${y}` : `${y}:${x}`)

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter)

/**
 * The cheapest way from one spelling to the other and what it costs; both in small Latin letters without marks.
 * @returns null when it costs more than `limit`
 */
export function alignSpellings(
  a: string,
  b: string,
  costs: StepCosts,
  limit = Infinity,
): { cost: number; steps: Step[] } | null {
  const width = b.length + 1
  const cheapest = new Float64Array((a.length + 1) * width).fill(Infinity)
  const cameFrom: ({ cell: number; step: Step | null } | undefined)[] = []
  cheapest[0] = 0
  for (let i = 0; i <= a.length; i++) {
    let best = Infinity
    for (let j = 0; j <= b.length; j++) {
      const cell = i * width + j
      const here = cheapest[cell]!
      if (here > limit) continue
      best = Math.min(best, here)
      const go = (di: number, dj: number, step: Step | null): void => {
        const cost = step === null ? 0 : costs.get(step)
        const next = cell + di * width + dj
        if (cost === undefined || here + cost >= cheapest[next]!) return
        cheapest[next] = here + cost
        cameFrom[next] = { cell, step }
      }
      const [x, y] = [a[i], b[j]]
      if (x !== undefined && x === y) go(1, 1, null)
      if (x !== undefined) go(1, 0, stepAlone(a, i))
      if (y !== undefined) go(0, 1, stepAlone(b, j))
      if (x !== undefined && y !== undefined) {
        if (x !== y) go(1, 1, stepFor(x, y, cell === 0))
        for (let di = 1; di <= GROUP && i + di <= a.length; di++)
          for (let dj = 1; dj <= GROUP && j + dj <= b.length; dj++)
            go(di, dj, stepBetween(a.slice(i, i + di), b.slice(j, j + dj)))
      }
    }
    // Groups reach over rows, but none that is begun here can become cheaper than its beginning.
    if (best === Infinity && !reachesOn(cheapest, (i + 1) * width, limit)) return null
  }
  const end = cheapest.length - 1
  if (cheapest[end]! > limit) return null
  const steps: Step[] = []
  for (let cell = end; cell > 0; ) {
    const from = cameFrom[cell]!
    if (from.step !== null) steps.push(from.step)
    cell = from.cell
  }
  return { cost: cheapest[end]!, steps: steps.reverse() }
}

const reachesOn = (cheapest: Float64Array, from: number, limit: number): boolean =>
  cheapest.subarray(from).some((cost) => cost <= limit)

/** One spelling has a letter that the other has not. */
function stepAlone(word: string, at: number): GeneralStep {
  const letter = word[at]!
  const isLast = at === word.length - 1
  if (at > 0 && letter === word[at - 1]) return isVowel(letter) ? 'vowel doubled' : 'doubled'
  if (isVowel(letter))
    return at === 0 ? 'vowel first' : !isLast ? 'vowel inside' : letter === 'e' ? 'final e' : 'vowel last'
  if (letter === 'h') return at === 0 ? 'h first' : isLast ? 'h last' : 'h inside'
  return !isLast ? 'consonant more' : letter === 's' ? 's last' : 'consonant last'
}

/** One spelling has another letter in this place. */
function stepFor(x: string, y: string, isFirst: boolean): GeneralStep {
  if (isVowel(x) && isVowel(y)) return 'vowel for vowel'
  if (isVowel(x) || isVowel(y)) return 'vowel for consonant'
  return isFirst ? 'first consonant' : 'consonant for consonant'
}
