import type { Chain } from '../model/testimony.js'
import type { CertainMerges } from './certain-merges.js'
import { type Ground, nameIn } from './ground.js'
import type { Judged } from './judged.js'

/** A chain as it runs once a person has judged whom to believe. */
export interface JudgedChain extends Chain {
  /** It begins with somebody who is judged to be an origin of his own. */
  isTrusted: boolean
}

/**
 * The chains with those who are trusted at their starts: what a trusted outlet says in its own voice begins with the
 * outlet, wherever it was found to come from.
 */
export function judgeChains(
  chains: readonly Chain[],
  { at, actors }: CertainMerges,
  ground: Ground,
  { trusted }: Judged,
): JudgedChain[] {
  if (trusted.size === 0) return chains.map((chain) => ({ ...chain, isTrusted: false }))
  const trustedIn = (id: string): string | undefined =>
    [...trusted].find((one) => at.has(one) && actors.areOne(at.get(one)!, at.get(id)!))
  return chains.map((chain) => {
    const publisher = chain.path.at(-1)!
    const isOwnVoice = ground.statements.get(chain.statement)!.voices.length === 0
    const because = (id: string): Chain['because'] => [
      { code: 'judged-trust', text: `${nameIn(id, ground)} is judged to be an origin of its own`, weight: 1 },
    ]
    if (isOwnVoice && trusted.has(publisher))
      return {
        ...chain,
        kind: 'own',
        path: [publisher],
        voices: 0,
        because: because(publisher),
        isTrusted: true,
      }
    const start = trustedIn(chain.path[0]!)
    if (start === undefined) return { ...chain, isTrusted: false }
    return { ...chain, because: [...chain.because, ...because(start)], isTrusted: true }
  })
}
