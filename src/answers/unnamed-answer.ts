import type { Actor, ConditionKind, Told } from '../model/actor.js'
import type { CaseIndex } from './case-index.js'
import type { Chain } from './chain.js'
import { type Party, partyOf } from './party.js'
import { oneLine } from './wording.js'

/** What the reports tell of an unnamed source beyond the description that stands for its name. */
export interface UnnamedAnswer {
  party: Party
  /** Labels of the reports that tell it. */
  labels: string[]
  /** Bodies and places it is of, where the description does not say so already: by their names, or as worded. */
  of: string[]
  /** On what terms it speaks, as worded. */
  conditions: { as: ConditionKind; words: string }[]
}

/** The unnamed sources of the chains, in their order, each once; those of which nothing more is told are left out. */
export function listUnnamed(index: CaseIndex, chains: readonly Chain[]): UnnamedAnswer[] {
  const ids = new Set(chains.flatMap((chain) => chain.steps.map((step) => step.party.id)))
  return [...ids].flatMap((id) => {
    const actor = index.actors.get(id)
    return actor ? (answerUnnamed(index, actor) ?? []) : []
  })
}

function answerUnnamed(index: CaseIndex, actor: Actor): UnnamedAnswer | null {
  const { unnamed } = actor
  if (!unnamed) return null
  const wordsAt = ({ report, start, end }: Told): string =>
    oneLine(index.reports.get(report)?.text.slice(start, end) ?? '')
  const described = actor.name.toLowerCase()
  const of = [...unnamed.bodies, ...unnamed.places].flatMap((told) => {
    const name = (told.actor && index.actors.get(told.actor)?.name) || wordsAt(told)
    const isSaid = [name, wordsAt(told)].some((words) => described.includes(words.toLowerCase()))
    return isSaid ? [] : [name]
  })
  const conditions = unnamed.conditions.map((condition) => ({
    as: condition.as,
    words: wordsAt(condition),
  }))
  if (!of.length && !conditions.length) return null
  const reports = new Set(actor.mentions.map(({ report }) => report))
  return {
    party: partyOf(index, actor.id),
    labels: [...reports].map((report) => index.labels.get(report) ?? report),
    of: [...new Set(of)],
    conditions,
  }
}

/** What a sort of terms means, for a reader who sees the words out of their sentence. */
export const CONDITION_WORDS: Record<ConditionKind, string> = {
  anonymity: 'would not be named',
  authority: 'may not speak',
  private: 'not for the record',
  safety: 'for fear or safety',
  sensitive: 'a delicate matter',
  other: 'why',
}
