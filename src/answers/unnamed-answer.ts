import type { Actor, ConditionKind, Told, UnnamedLink } from '../model/actor.js'
import type { CaseIndex } from './case-index.js'
import type { Chain } from './chain.js'
import { dateWords } from './date-words.js'
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
  /** Through whom it is heard, by name, where that is not the report's own outlet. */
  through: string[]
  /** When it spoke, as worded, with the date where the words alone do not tell it. */
  times: string[]
  /** What it says, in its reports' words. */
  words: string[]
  /** What is thought of it beside other unnamed sources: the same, or another; first those that are the same. */
  links: LinkAnswer[]
}

/** Whether it is one with another unnamed source. */
export interface LinkAnswer {
  verdict: UnnamedLink['verdict']
  party: Party
  labels: string[]
  because: string[]
}

/** The unnamed sources of the chains, in their order, each once; with what is thought of each beside the others of them. */
export function listUnnamed(index: CaseIndex, chains: readonly Chain[]): UnnamedAnswer[] {
  const ids = new Set(chains.flatMap((chain) => chain.steps.map((step) => step.party.id)))
  return [...ids].flatMap((id) => {
    const answer = answerUnnamed(index, id, ids)
    return answer && isTelling(answer) ? [answer] : []
  })
}

/** Every unnamed source of the case, in order of first mention. */
export const listLedger = (index: CaseIndex): UnnamedAnswer[] =>
  index.file.actors.flatMap(({ id }) => answerUnnamed(index, id, null) ?? [])

/** Is anything told of it that a reader of the claim does not see there? */
const isTelling = ({ of, conditions, times, links }: UnnamedAnswer): boolean =>
  of.length + conditions.length + times.length + links.length > 0

/** @param among others that matter here; null: all of the case */
function answerUnnamed(
  index: CaseIndex,
  id: string,
  among: ReadonlySet<string> | null,
): UnnamedAnswer | null {
  const actor = index.actors.get(id)
  const unnamed = actor?.unnamed
  if (!actor || !unnamed) return null
  const wordsAt = ({ report, start, end }: Told): string =>
    oneLine(index.reports.get(report)?.text.slice(start, end) ?? '')
  const described = actor.name.toLowerCase()
  const of = [...unnamed.bodies, ...unnamed.places].flatMap((told) => {
    const name = (told.actor && index.actors.get(told.actor)?.name) || wordsAt(told)
    const isSaid = [name, wordsAt(told)].some((words) => described.includes(words.toLowerCase()))
    return isSaid ? [] : [name]
  })
  const own = new Set(actor.mentions.map(({ report }) => index.reports.get(report)?.outlet))
  return {
    party: partyOf(index, id),
    labels: labelsOf(index, actor),
    of: [...new Set(of)],
    conditions: unnamed.conditions.map((condition) => ({ as: condition.as, words: wordsAt(condition) })),
    through: unnamed.through
      .filter((teller) => !own.has(teller))
      .map((teller) => partyOf(index, teller).name)
      .sort(),
    times: [
      ...new Set(
        unnamed.times.map((time) => {
          const date = dateWords(time.date)
          return date === wordsAt(time) || date.includes('X') ? wordsAt(time) : `${wordsAt(time)} (${date})`
        }),
      ),
    ],
    words: unnamed.words.map(wordsAt),
    links: listLinks(index, id, among),
  }
}

const labelsOf = (index: CaseIndex, actor: Actor): string[] => [
  ...new Set(actor.mentions.map(({ report }) => index.labels.get(report) ?? report)),
]

const ORDER: UnnamedLink['verdict'][] = ['same', 'different', 'maybe']

/** Only what is decided, and who it may be by name: that two may be one holds for most, and the range of origins says so already. */
function listLinks(index: CaseIndex, id: string, among: ReadonlySet<string> | null): LinkAnswer[] {
  return (index.links.get(id) ?? [])
    .flatMap(({ a, b, verdict, because }) => {
      const other = index.actors.get(a === id ? b : a)
      const isOpen = verdict === 'maybe' && other?.kind === 'unnamed'
      if (!other || isOpen || (among && !among.has(other.id))) return []
      return [
        {
          verdict,
          party: partyOf(index, other.id),
          labels: labelsOf(index, other),
          because: because.map(({ text }) => text),
        },
      ]
    })
    .sort((x, y) => ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict))
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

/** What a verdict says of two sources. */
export const VERDICT_WORDS: Record<UnnamedLink['verdict'], string> = {
  same: 'the same as',
  maybe: 'perhaps',
  different: 'not',
}
