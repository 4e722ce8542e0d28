import { describe, expect, it, test } from 'vitest'
import { votesOfNetwork } from '../../src/language/name-opinions.js'
import { type Votes, winner } from '../../src/language/name-votes.js'

/** Probabilities of person, body, place, other thing and no name, for each mention. */
const scores = (...mentions: number[][]): Float32Array => Float32Array.from(mentions.flat(), Math.log)

const kindOf = (mentions: number[][], rules: Votes = {}): string | null => {
  const opinion = votesOfNetwork(scores(...mentions), [...mentions.keys()], rules)
  const sum: Votes = { ...rules }
  for (const [kind, vote] of Object.entries(opinion) as [keyof Votes, number][])
    sum[kind] = (sum[kind] ?? 0) + vote
  return winner(sum)
}

const [ANA, ORRIN, DOUBT, WORK] = [
  [0.9, 0.04, 0.03, 0.02, 0.01],
  [0.04, 0.04, 0.9, 0.01, 0.01],
  [0.5, 0.3, 0.1, 0.05, 0.05],
  [0.02, 0.03, 0.01, 0.93, 0.01],
]

describe('what the network says of a name', () => {
  test.each<[string, number[][], Votes, string | null]>([
    ['where it is sure, that is enough', [ANA], {}, 'person'],
    ['where it is not, it is nothing alone', [DOUBT], {}, null],
    ['it settles what the rules half see', [DOUBT], { person: 1, place: 1 }, 'person'],
    ['a good reason outvotes it', [ANA], { organization: 5 }, 'organization'],
    ['all mentions weigh alike', [ORRIN, ORRIN, ORRIN, DOUBT], {}, 'place'],
    ['works are none of our kinds', [WORK], { person: 1.6 }, null],
    // In the news short names in capitals are bodies.
    ['bodies that the rules see stay bodies', [WORK], { organization: 1.6 }, 'organization'],
    ['an outlet that looks like a person stays one', [ANA], { outlet: 3, person: 1 }, 'outlet'],
  ])('%s', (_, mentions, rules, kind) => expect(kindOf(mentions, rules)).toBe(kind))

  it('strengthens an outlet with what speaks for a body', () => {
    const body = scores([0.05, 0.85, 0.05, 0.03, 0.02])
    expect(votesOfNetwork(body, [0], { outlet: 1 }).outlet).toBeGreaterThan(1)
    expect(votesOfNetwork(body, [0], {}).outlet).toBeUndefined()
  })
})
