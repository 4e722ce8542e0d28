import type { TestimonyGraph } from './flow.js'

/**
 * Through whom all of it comes: for each node the last one, before itself, that every way from the source to it passes
 * (its immediate dominator). The source has none; what cannot be reached is left out. Found by going round until
 * nothing changes, which for graphs in order of reaching takes two or three rounds (Cooper, Harvey and Kennedy 2001).
 */
export function findDominators({ edges, source }: TestimonyGraph): Map<string, string> {
  const next = listsOf(edges.map(([from, to]) => [from, to] as const))
  const before = listsOf(edges.map(([from, to]) => [to, from] as const))
  const order = inReversePostorder(source, next)
  const place = new Map(order.map((node, i) => [node, i]))
  const above = new Map([[source, source]])
  /** The nearest node above both. */
  const meet = (a: string, b: string): string => {
    while (a !== b) {
      while (place.get(a)! > place.get(b)!) a = above.get(a)!
      while (place.get(b)! > place.get(a)!) b = above.get(b)!
    }
    return a
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const node of order.slice(1)) {
      const ready = before.get(node)!.filter((one) => above.has(one))
      const found = ready.reduce(meet)
      if (above.get(node) === found) continue
      above.set(node, found)
      changed = true
    }
  }
  above.delete(source)
  return above
}

/** Whom every way to this node passes, from the source outwards, without the source and the node itself. */
export function listPassed(node: string, above: ReadonlyMap<string, string>): string[] {
  const passed: string[] = []
  for (let one = above.get(node); one !== undefined; one = above.get(one)) passed.unshift(one)
  return passed.slice(1)
}

function listsOf(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const [from, to] of pairs) {
    const known = lists.get(from)
    if (known) known.push(to)
    else lists.set(from, [to])
  }
  return lists
}

/** The nodes that can be reached, each before what it leads to unless a circle forbids it. */
function inReversePostorder(source: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([source])
  const done: string[] = []
  // A stack of our own: chains are short, but a circle of citations may be long.
  const open = [{ node: source, at: 0 }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const to = next.get(top.node)?.[top.at++]
    if (to === undefined) {
      done.push(top.node)
      open.pop()
    } else if (!seen.has(to)) {
      seen.add(to)
      open.push({ node: to, at: 0 })
    }
  }
  return done.reverse()
}
