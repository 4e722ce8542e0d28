import type { ClaimGroup } from '../claims/sides.js'
import type { Affiliation, UnnamedLink } from '../model/actor.js'
import type { Statement } from '../model/statement.js'
import type { Testimony } from '../model/testimony.js'
import { joinWhatIsOne, listUnnamedStarts } from '../provenance/certain-merges.js'
import { listCopied, type SharedWords } from '../provenance/copies.js'
import type { Ground, SideTestimony } from '../provenance/ground.js'
import { NOTHING_JUDGED } from '../provenance/judged.js'
import { drawChains, isPlain, plainChain, type Witnesses } from '../provenance/testimony.js'
import type { CompareUnnamed } from './compare-unnamed.js'

/** The testimony for a claim and that against it. */
export interface ClaimSides {
  support: SideTestimony
  against: SideTestimony
}

/**
 * How every statement of a claim came, by side.
 * @param propositions the statements that the groups' indices point to
 */
export function drawSides(
  groups: readonly ClaimGroup[],
  propositions: readonly Statement[],
  witnesses: Witnesses,
  words: SharedWords,
): ClaimSides[] {
  return groups.map(({ members, against, neither, sure }) => {
    const unsure = new Set(members.filter((i) => !sure.has(i)).map((i) => propositions[i]!.id))
    const draw = (statements: readonly Statement[]): SideTestimony => ({
      chains: drawChains(statements, witnesses),
      copies: listCopied(statements, words),
      unsure,
    })
    const taking = members.filter((i) => !neither.has(i))
    return {
      support: draw(taking.filter((i) => !against.has(i)).map((i) => propositions[i]!)),
      against: draw(taking.filter((i) => against.has(i)).map((i) => propositions[i]!)),
    }
  })
}

/** The sides with only those of their copied pairs that make a difference, from which they are counted and kept. */
export function withTellingCopies(sides: readonly ClaimSides[], ground: Ground): ClaimSides[] {
  const tell = (side: SideTestimony): SideTestimony =>
    side.copies.length < 2 ? side : { ...side, copies: joinWhatIsOne(side, ground, NOTHING_JUDGED).telling }
  return sides.map(({ support, against }) => ({ support: tell(support), against: tell(against) }))
}

/** More unnamed sources on one side of a claim are not kept pair by pair: read back, those beyond may be one. */
const KEPT_SOURCES = 150

/** What is kept with the case of that from which its origins were counted. */
export function keepTestimony(
  sides: readonly ClaimSides[],
  ties: readonly Affiliation[],
  statements: ReadonlyMap<string, Statement>,
  compareUnnamed: CompareUnnamed,
  { actors, outletOf }: Pick<Witnesses, 'actors' | 'outletOf'>,
): Testimony {
  const all = sides.flatMap(({ support, against }) => [support, against])
  const pairs = new Map<string, UnnamedLink>()
  for (const { chains } of all) {
    const sources = listUnnamedStarts(chains).slice(0, KEPT_SOURCES)
    for (const [i, b] of sources.entries())
      for (const a of sources.slice(0, i)) {
        if (pairs.has(`${a} ${b}`)) continue
        const { verdict, because } = compareUnnamed(a, b)
        pairs.set(`${a} ${b}`, { a, b, verdict, because: because.slice(0, 1) })
      }
  }
  return {
    chains: all.flatMap(({ chains }) =>
      chains.filter((chain) => {
        const statement = statements.get(chain.statement)!
        return !isPlain(chain, plainChain(statement, outletOf.get(chain.report) ?? chain.report, actors))
      }),
    ),
    ties: ties.filter((tie) => tie.as !== 'belongs'),
    copies: all.flatMap(({ copies }) => copies),
    pairs: [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair),
  }
}
