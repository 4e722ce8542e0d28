import type { Token } from '../model/language.js'
import type { Run } from './phrase.js'
import type { Item } from './unit.js'

// The trees of a unit's sentences, asked in items: a quotation read as one piece is one item, whatever hangs inside it.

/** The syntax of one unit. Indices are those of its items. */
export interface Syntax {
  readonly items: readonly Item[]
  /** The token behind an item; of a quotation, the one that hangs outside it. */
  tokenOf(item: number): Token
  /** The item that this one hangs on, or -1. */
  headOf(item: number): number
  relationOf(item: number): string
  /** Items that hang on this one, in reading order. */
  childrenOf(item: number): readonly number[]
  /** From the first to the last item that hangs on this one, itself included. */
  spanOf(item: number): Run
}

export function syntaxOf(items: readonly Item[], tokens: readonly Token[]): Syntax {
  const n = items.length
  const first = items[0]?.token ?? 0
  const last = n === 0 ? first : endOf(items, n - 1, tokens)
  // Token → item; tokens that no item holds (marks of scare quotations) stay -1.
  const itemOf = new Array<number>(last - first).fill(-1)
  for (let i = 0; i < n; i++)
    for (let t = items[i]!.token; t < last && tokens[t]!.start < items[i]!.end; t++) itemOf[t - first] = i
  const root: number[] = []
  const head: number[] = []
  const inside = (token: number): boolean => token >= first && token < last
  for (let i = 0; i < n; i++) {
    let at = items[i]!.token
    // A quotation hangs where the topmost of its words hangs.
    for (let t = at; t < last && itemOf[t - first] === i; t++) {
      const above = tokens[t]!.head
      if (!inside(above) || itemOf[above - first] !== i) {
        if (tokens[t]!.relation === 'punct') continue
        at = t
        break
      }
    }
    root.push(at)
    const above = tokens[at]!.head
    head.push(inside(above) ? itemOf[above - first]! : -1)
  }
  // Of most items neither is asked.
  const children: (number[] | undefined)[] = []
  let spans: Spans | undefined
  return {
    items,
    tokenOf: (item) => tokens[root[item]!]!,
    headOf: (item) => head[item]!,
    relationOf: (item) => tokens[root[item]!]!.relation,
    childrenOf: (item) => {
      children[item] ??= listChildren(head, item)
      return children[item]
    },
    spanOf: (item) => {
      spans ??= spansOf(head)
      return { from: spans.from[item]!, to: spans.to[item]! }
    },
  }
}

function listChildren(head: readonly number[], item: number): number[] {
  const children: number[] = []
  for (let i = 0; i < head.length; i++) if (head[i] === item) children.push(i)
  return children
}

/** Where what hangs on each item begins and ends. */
interface Spans {
  from: number[]
  to: number[]
}

function spansOf(head: readonly number[]): Spans {
  const n = head.length
  const from: number[] = []
  const to: number[] = []
  for (let i = 0; i < n; i++) {
    from.push(i)
    to.push(i + 1)
  }
  for (let i = 0; i < n; i++) {
    // Everything above this item reaches at least to it. Trees are shallow; a circle (through an unread mark) ends at the bound.
    let at = head[i]!
    for (let up = 0; at >= 0 && up < n; up++) {
      if (from[at]! <= i && to[at]! > i) {
        // Reached before by a neighbour of this item's; what lies above was told then.
        if (at !== i) break
      }
      from[at] = Math.min(from[at]!, i)
      to[at] = Math.max(to[at]!, i + 1)
      at = head[at]!
    }
  }
  return { from, to }
}

/** The token after the last of an item. */
function endOf(items: readonly Item[], item: number, tokens: readonly Token[]): number {
  let t = items[item]!.token
  while (t < tokens.length && tokens[t]!.start < items[item]!.end) t++
  return t
}
