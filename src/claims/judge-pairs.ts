import { LEAST_LIKENESS, type Likenesses } from './likeness.js'
import { LikenessRow } from './likeness-row.js'
import { SIGNS, type SignReader } from './signs/signs.js'
import { BIAS, WEIGHTS } from './signs/weights.js'

/**
 * How likely every two statements are to tell one claim, 0..1, by all that speaks for it and against it: logistic
 * regression on their signs.
 * @param company how alike they are in company; pairs that are absent there are not looked at
 */
export function judgePairs(company: Likenesses, read: SignReader): Likenesses {
  const signs = new Float64Array(SIGNS.length)
  const weights = SIGNS.map((sign) => WEIGHTS[sign])
  return company.map((row, i) => {
    const others: number[] = []
    const chances: number[] = []
    for (const [j, likeness] of row) {
      read(signs, i, j, likeness)
      const chance = 1 / (1 + Math.exp(-weights.reduce((sum, weight, s) => sum + weight * signs[s]!, BIAS)))
      if (chance < LEAST_LIKENESS) continue
      others.push(j)
      chances.push(chance)
    }
    return LikenessRow.of(others, chances)
  })
}
