import { mergeSpans, type Span } from '../../src/model/span.js'
import type { GoldDocument, GoldToken } from './conllu.js'
import type { GoldRelation } from './rst.js'

// A discourse tree says only that 'as Ruiz said' is the attribution of what stands beside it. Which of its words is the
// cue and which the source is read off the syntax tree.

export interface GoldAttribution {
  /** Indices of the tokens that tell: the verb and what it governs down to what is told; [] where a byline or a speaker's label stands for them. */
  cue: number[]
  /** Index of the token that heads the source; null where there is none ('saying', 'to make sure'). */
  source: number | null
  content: Span[]
  relation: GoldRelation
}

export function listGoldAttributions(
  { tokens }: GoldDocument,
  relations: readonly GoldRelation[],
): GoldAttribution[] {
  const byUnit = new Map<number, number[]>()
  for (const [at, { unit }] of tokens.entries()) byUnit.set(unit, [...(byUnit.get(unit) ?? []), at])
  const inUnits = (units: readonly number[]): number[] => units.flatMap((unit) => byUnit.get(unit) ?? [])
  return relations.map((relation) => {
    const own = inUnits(relation.satellite)
    const told = inUnits(relation.nucleus)
    return { ...findCueAndSource(tokens, own, told), content: spansOf(tokens, told), relation }
  })
}

const SUBJECT = /^nsubj(?!:outer)/
const CLAUSE = /^(?:ccomp|parataxis|xcomp|advcl|acl|obj|csubj)/
const isVerbal = (token: GoldToken): boolean => /^(?:VERB|AUX)$/.test(token.tag)

function findCueAndSource(
  tokens: readonly GoldToken[],
  own: readonly number[],
  told: readonly number[],
): { cue: number[]; source: number | null } {
  const inside = new Set(own)
  const childrenOf = (at: number): number[] => own.filter((other) => tokens[other]!.head === at)
  const roots = own.filter((at) => !inside.has(tokens[at]!.head) && tokens[at]!.tag !== 'PUNCT')
  // Whatever governs a piece of what is told is a cue: 'issued a statement | saying'.
  const governors = told
    .filter((at) => CLAUSE.test(tokens[at]!.relation) && inside.has(tokens[at]!.head))
    .map((at) => tokens[at]!.head)
  const according = own.find(
    (at) => /^(?:according|per)$/i.test(tokens[at]!.form) && tokens[at]!.relation === 'case',
  )
  if (according !== undefined) return { cue: [according], source: tokens[according]!.head }
  const root = roots.find((at) => isVerbal(tokens[at]!)) ?? governors[0] ?? roots[0]
  if (root === undefined) return { cue: [], source: null }
  // '— Ruiz, on whether the weir will hold': a label, whatever its verb.
  if (childrenOf(root).some((child) => /^whether$/i.test(tokens[child]!.form)))
    return { cue: [], source: null }
  const verbs = new Set([root, ...governors])
  // 'would like to say', 'wanted to say'
  for (const at of verbs)
    for (const child of childrenOf(at)) if (tokens[child]!.relation === 'xcomp') verbs.add(child)
  const hasPredicate = [...verbs].some(
    (at) => isVerbal(tokens[at]!) || childrenOf(at).some((child) => tokens[child]!.relation === 'cop'),
  )
  if (!hasPredicate) return { cue: [], source: null }
  const cue = [...verbs].sort((a, b) => a - b)
  for (const at of [root, ...cue]) {
    const agent = childrenOf(at).find((child) => tokens[child]!.relation === 'obl:agent')
    const subject = childrenOf(at).find((child) => SUBJECT.test(tokens[child]!.relation))
    if (agent !== undefined || subject !== undefined) return { cue, source: agent ?? subject! }
  }
  return { cue, source: null }
}

/** The tokens as stretches of the text: neighbours are one stretch. */
function spansOf(tokens: readonly GoldToken[], indices: readonly number[]): Span[] {
  const sorted = [...indices].sort((a, b) => a - b)
  const spans: Span[] = []
  let last = -2
  for (const at of sorted) {
    const { start, end } = tokens[at]!
    if (at === last + 1) spans.at(-1)!.end = end
    else spans.push({ start, end })
    last = at
  }
  return mergeSpans(spans)
}
