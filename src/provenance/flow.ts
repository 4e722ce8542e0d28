/**
 * Who told whom, from the world to the reader. Nodes are any strings; an edge says 'passes it on to'.
 * Loops, double edges and circles are allowed: reports do cite each other in circles.
 */
export interface TestimonyGraph {
  edges: readonly (readonly [from: string, to: string])[]
  /** Where testimony enters, e.g. `world`. Neither end can be cut. */
  source: string
  /** Where it arrives, e.g. `reader`. */
  sink: string
  /** Nodes that pass testimony on but cannot fail by themselves, e.g. reports, whose outlet is the one to fail. */
  uncuttable?: ReadonlySet<string>
}

export interface WeakestCut {
  /**
   * Most chains from source to sink of which no two share a node that can be cut; 0 when nothing leads there.
   * `Infinity` when some chain meets no such node at all: then no cut is possible.
   */
  chains: number
  /** A smallest set of nodes whose removal leaves no chain, sorted; as many as `chains`. Empty when there is none or none is possible. */
  cut: string[]
  /** That many chains of which no two share such a node, each without its ends, in order of their nodes. Empty when no cut is possible. */
  paths: string[][]
}

/**
 * Most chains that share no node, and a smallest set of nodes on which all of them hang: by Menger's theorem equally many.
 *
 * Of several smallest sets the one closest to an end is given, and it is unique: with `source` (the default) what testimony
 * meets first, the origins; with `sink` what it meets last, the outlets. The order of the edges therefore never shows.
 * Works by augmenting paths over split nodes: time in the order of edges × chains.
 */
export function weakestCut(graph: TestimonyGraph, nearest: 'source' | 'sink' = 'source'): WeakestCut {
  const net = splitNodes(graph)
  if (isReachable(net, (arc) => net.room[arc] === UNBOUNDED)) return { chains: Infinity, cut: [], paths: [] }
  let chains = 0
  while (augment(net)) chains++
  const cut = nearest === 'source' ? cutNearSource(net) : cutNearSink(net)
  return { chains, cut: cut.sort(), paths: listPaths(net, chains) }
}

const UNBOUNDED = 1e9

/**
 * The network of unit capacities: each node is an entry (2i) and an exit (2i + 1), joined by an arc of capacity one,
 * so that it is used once; edges and nodes that cannot be cut have no bound. Arc k and its reverse k ^ 1 are neighbours.
 */
interface Network {
  names: string[]
  /** For each half node the arcs that leave it. */
  arcs: number[][]
  head: number[]
  /** Capacity left. */
  room: number[]
  /** Half nodes at which flow enters and leaves. */
  enter: number
  leave: number
}

function splitNodes({ edges, source, sink, uncuttable }: TestimonyGraph): Network {
  const index = new Map<string, number>()
  for (const name of [source, sink]) if (!index.has(name)) index.set(name, index.size)
  // In order of names: which augmenting path comes first must not hang on the order of the edges.
  for (const name of [...new Set(edges.flat())].sort()) if (!index.has(name)) index.set(name, index.size)
  const names = [...index.keys()]
  const net: Network = {
    names,
    arcs: names.flatMap(() => [[], []]),
    head: [],
    room: [],
    enter: 2 * index.get(source)! + 1,
    leave: 2 * index.get(sink)!,
  }
  names.forEach((name, i) => {
    const free = name === source || name === sink || uncuttable?.has(name)
    connect(net, 2 * i, 2 * i + 1, free ? UNBOUNDED : 1)
  })
  const pairs = edges.flatMap(([from, to]) =>
    from === to ? [] : [[index.get(from)!, index.get(to)!] as const],
  )
  pairs.sort(([a, b], [c, d]) => a - c || b - d)
  for (const [i, [from, to]] of pairs.entries())
    if (from !== pairs[i - 1]?.[0] || to !== pairs[i - 1]?.[1]) connect(net, 2 * from + 1, 2 * to, UNBOUNDED)
  return net
}

function connect(net: Network, from: number, to: number, room: number): void {
  net.arcs[from]!.push(net.head.length)
  net.head.push(to)
  net.room.push(room)
  net.arcs[to]!.push(net.head.length)
  net.head.push(from)
  net.room.push(0)
}

/** The half nodes reached from `start` over arcs that `open` lets through; with each the arc by which it was reached, -1 at the start. */
function reach(net: Network, start: number, open: (arc: number) => boolean): Map<number, number> {
  const by = new Map([[start, -1]])
  const queue = [start]
  for (const node of queue)
    for (const arc of net.arcs[node]!) {
      const next = net.head[arc]!
      if (by.has(next) || !open(arc)) continue
      by.set(next, arc)
      queue.push(next)
    }
  return by
}

const isReachable = (net: Network, open: (arc: number) => boolean): boolean =>
  net.enter === net.leave || net.enter === net.leave + 1 || reach(net, net.enter, open).has(net.leave)

/** One more unit of flow along a shortest free path; false when there is none. A path always meets a node of capacity one, so one unit it is. */
function augment(net: Network): boolean {
  const by = reach(net, net.enter, (arc) => net.room[arc]! > 0)
  if (!by.has(net.leave)) return false
  for (let node = net.leave; node !== net.enter; ) {
    const arc = by.get(node)!
    net.room[arc]!--
    net.room[arc ^ 1]!++
    node = net.head[arc ^ 1]!
  }
  return true
}

/** The flow read back as chains: each unit is followed from the source over what still carries some. */
function listPaths(net: Network, chains: number): string[][] {
  const carried = net.room.map((_, arc) => (arc % 2 === 0 ? net.room[arc ^ 1]! : 0))
  const paths = Array.from({ length: chains }, () => {
    let path: number[] = []
    for (let node = net.enter; node !== net.leave; ) {
      const arc = net.arcs[node]!.find((one) => carried[one]! > 0)!
      carried[arc]!--
      node = net.head[arc]!
      // Flow through what cannot be cut may run in a ring; a chain leaves it out.
      const seen = path.indexOf(node >> 1)
      if (node % 2 === 0) path = seen < 0 ? [...path, node >> 1] : path.slice(0, seen + 1)
    }
    return path.slice(0, -1).map((i) => net.names[i]!)
  })
  return paths.sort((a, b) => (a.join('\u0000') < b.join('\u0000') ? -1 : 1))
}

/** Nodes whose entry is still reached from the source while their exit is not: the first full ones on every way. */
function cutNearSource(net: Network): string[] {
  const reached = reach(net, net.enter, (arc) => net.room[arc]! > 0)
  return net.names.filter((_, i) => reached.has(2 * i) && !reached.has(2 * i + 1))
}

/** Nodes from whose exit the sink can still be reached while it cannot from their entry: the last full ones on every way. */
function cutNearSink(net: Network): string[] {
  const reaching = reach(net, net.leave, (arc) => net.room[arc ^ 1]! > 0)
  return net.names.filter((_, i) => reaching.has(2 * i + 1) && !reaching.has(2 * i))
}
