/** How far a name in Latin letters is from one in Arabic or Hebrew letters: the cheapest way to write each native letter in Latin ones. */

/**
 * Native letter or pair of letters → group of Latin letters, '' for none → cost. Under '' stands what Latin letters cost
 * that nothing native stands for: the short vowels, which these scripts leave out.
 */
export type NativeCosts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Letters of the longest group on either side. */
export const NATIVE_GROUP = 2
export const LATIN_GROUP = 3

export interface NativeStep {
  native: string
  latin: string
}

/** Every step that may begin at a place: one native letter or two for up to three Latin ones, or a Latin letter for nothing. */
export function listSteps(native: string, i: number, latin: string, j: number): NativeStep[] {
  const steps: NativeStep[] = []
  if (j < latin.length) steps.push({ native: '', latin: latin[j]! })
  for (let x = 1; x <= NATIVE_GROUP && i + x <= native.length; x++)
    for (let y = 0; y <= LATIN_GROUP && j + y <= latin.length; y++)
      steps.push({ native: native.slice(i, i + x), latin: latin.slice(j, j + y) })
  return steps
}

/** What a step costs that was hardly ever met: a native letter that is not heard, a Latin one that is not written. */
const UNLISTED: Readonly<Record<string, number>> = { 'native alone': 8, 'latin alone': 8 }

const stepKind = ({ native, latin }: NativeStep): string =>
  native.length === 1 && latin === '' ? 'native alone' : native === '' ? 'latin alone' : 'both'

/**
 * The cheapest way and its cost; null when there is none within the limit.
 * @param native letters without marks and blanks
 * @param latin small letters without marks
 */
export function alignNative(
  native: string,
  latin: string,
  costs: NativeCosts,
  limit = Infinity,
): { cost: number; steps: NativeStep[] } | null {
  const width = latin.length + 1
  const cheapest = new Float64Array((native.length + 1) * width).fill(Infinity)
  const cameFrom: ({ cell: number; step: NativeStep } | undefined)[] = []
  cheapest[0] = 0
  for (let i = 0; i <= native.length; i++)
    for (let j = 0; j <= latin.length; j++) {
      const cell = i * width + j
      const here = cheapest[cell]!
      if (here > limit) continue
      for (const step of listSteps(native, i, latin, j)) {
        const cost = costs.get(step.native)?.get(step.latin) ?? UNLISTED[stepKind(step)]
        const next = cell + step.native.length * width + step.latin.length
        if (cost === undefined || here + cost >= cheapest[next]!) continue
        cheapest[next] = here + cost
        cameFrom[next] = { cell, step }
      }
    }
  const end = cheapest.length - 1
  if (cheapest[end]! > limit) return null
  const steps: NativeStep[] = []
  for (let cell = end; cell > 0; ) {
    const from = cameFrom[cell]
    if (!from) return null
    steps.push(from.step)
    cell = from.cell
  }
  return { cost: cheapest[end]!, steps: steps.reverse() }
}
