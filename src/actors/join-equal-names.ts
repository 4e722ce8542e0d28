import type { ActorKind } from '../model/actor.js'
import type { Groups } from '../model/groups.js'
import type { Figure } from './figure.js'
import { append } from './keyed-lists.js'
import { areCompatible } from './kinds.js'
import { nameWords } from './name-key.js'
import { publicForms } from './named-groups.js'

/** Figures of different reports with one public form of name in common are one. */
export function joinEqualNames(figures: readonly Figure[], groups: Groups): void {
  /** Name → figures that opened it; more than one only where a single word names things of different kinds. */
  const byName = new Map<string, number[]>()
  const kinds = new KindsOfGroups(figures, groups)
  figures.forEach((figure, i) => {
    for (const form of publicForms(figure)) {
      const words = nameWords(form)
      // 'al-Jarrah' and 'Jarrah' are one key; 'Abdul Rahman' and 'Abdulrahman' too.
      const key = words.join('')
      const known = byName.get(key) ?? []
      // A single word is too little to overrule what kind of thing it is, also where only others of the group tell.
      const match = known.find((j) => words.length > 1 || kinds.areCompatible(i, j))
      if (match === undefined) {
        append(byName, key, i)
        continue
      }
      const shown = figures[match]!.forms.find((other) => nameWords(other).join('') === key) ?? form
      kinds.join(match, i, {
        code: 'same-name',
        text: `‘${shown}’ and ‘${form}’: the same name`,
        weight: 1,
      })
    }
  })
}

/** What kinds the figures of each group were read as; kept while groups grow. */
class KindsOfGroups {
  private readonly byLeader = new Map<number, ReadonlySet<ActorKind>>()

  constructor(
    private readonly figures: readonly Figure[],
    private readonly groups: Groups,
  ) {}

  /** May the groups of two figures be one? */
  areCompatible(a: number, b: number): boolean {
    const others = this.kindsOf(b)
    return [...this.kindsOf(a)].every((kind) => [...others].every((other) => areCompatible(kind, other)))
  }

  /** Makes their groups one, with the kinds of both. */
  join(a: number, b: number, reason: Parameters<Groups['join']>[2]): void {
    const kinds = new Set([...this.kindsOf(a), ...this.kindsOf(b)])
    this.groups.join(a, b, reason)
    this.byLeader.set(this.groups.leader(a), kinds)
  }

  private kindsOf(figure: number): ReadonlySet<ActorKind> {
    const leader = this.groups.leader(figure)
    const { kind } = this.figures[leader]!
    return this.byLeader.get(leader) ?? new Set(kind ? [kind] : [])
  }
}
