import type { ClaimAnswer } from '../../answers/claim-answer.js'
import type { Party } from '../../answers/party.js'
import type { CaseReport } from '../../model/case-file.js'

/** One box of the drawing. */
export interface FlowNode {
  id: string
  name: string
  kind: Party['kind'] | 'self' | 'world' | 'reader'
  column: number
  /** Middle of the box, in pixels from the top of the columns. */
  y: number
  /** Everything hangs on this one, or on it and the others so marked. */
  weak: boolean
}

/** Boxes that count as one origin, all of them in the first column after the world and next to each other. */
interface FlowGroup {
  column: number
  /** Middles of the first and the last box, in pixels. */
  from: number
  to: number
  /** How many boxes it holds. */
  size: number
  maybe: boolean
}

export interface FlowLayout {
  nodes: FlowNode[]
  edges: { from: FlowNode; to: FlowNode; credit: boolean }[]
  groups: FlowGroup[]
  columns: number
  /** In pixels. */
  height: number
}

/** A claim that hangs on more than these together hangs on nobody in particular. */
const FILLED = 6

const WORLD = 'world'
const READER = 'reader'

/**
 * Places the testimony of one side of a claim in columns: world, innermost voices, whoever relayed them, reports,
 * reader. A report that names no source gets a small box in the voices' column, because what it says is an origin too
 * and must be seen inside its group.
 */
export function layoutFlow(
  claim: ClaimAnswer,
  side: 'for' | 'against',
  reports: ReadonlyMap<string, CaseReport>,
): FlowLayout {
  const standing = side === 'for' ? claim.support : claim.against
  // Where nearly every box would be filled, the filling points at nothing.
  const weak = new Set(standing.weakest.length > FILLED ? [] : standing.weakest.map((party) => party.id))
  const nodes = new Map<string, FlowNode>()
  const edges = new Map<string, { from: FlowNode; to: FlowNode; credit: boolean }>()
  const node = (id: string, name: string, kind: FlowNode['kind'], column: number): FlowNode => {
    const known = nodes.get(id)
    if (known) {
      // Someone quoted at first hand in one report and relayed in another stands where the longer way has them.
      known.column = Math.max(known.column, column)
      return known
    }
    const made: FlowNode = { id, name, kind, column, y: 0, weak: weak.has(id) }
    nodes.set(id, made)
    return made
  }
  const join = (from: FlowNode, to: FlowNode, credit: boolean): void => {
    if (from !== to) edges.set(`${from.id}\u0000${to.id}`, { from, to, credit })
  }

  const world = node(WORLD, 'the world', 'world', 0)
  const reader = node(READER, 'you', 'reader', 0)
  const chains = claim.chains.filter((chain) => chain.side === side)
  const ends: FlowNode[] = []
  for (const chain of chains) {
    let last = world
    if (chain.steps.length === 1) {
      last = node(`self ${chain.report.id}`, 'no source named', 'self', 1)
      join(world, last, false)
    }
    for (const step of chain.steps) {
      const { id, name, kind } = step.party
      if (step.as === 'report') {
        const end = node(id, name, 'report', 0)
        const outlet = reports.get(id)?.outlet
        if (outlet !== undefined && weak.has(outlet)) end.weak = true
        ends.push(end)
        join(last, end, false)
        join(end, reader, false)
        continue
      }
      const next = node(id, name, kind, last.column + 1)
      join(last, next, step.as === 'credit')
      last = next
    }
  }
  const inner = [...nodes.values()].filter((each) => each.kind !== 'report' && each !== reader)
  const columns = Math.max(1, ...inner.map((each) => each.column)) + 3
  for (const end of ends) end.column = columns - 2
  reader.column = columns - 1

  const order = originOrder(claim, side, nodes)
  const placed = [...nodes.values()]
  const height = placeBoxes(placed, [...edges.values()], columns, order)
  return {
    nodes: placed,
    edges: [...edges.values()],
    groups: groupsOf(claim, side, nodes),
    columns,
    height,
  }
}

/** By node: the place of its origin, so that the members of one stand together. */
function originOrder(
  claim: ClaimAnswer,
  side: 'for' | 'against',
  nodes: Map<string, FlowNode>,
): Map<FlowNode, number> {
  const order = new Map<FlowNode, number>()
  const { origins } = side === 'for' ? claim.support : claim.against
  for (const origin of origins) {
    for (const member of membersOf(origin, nodes)) if (!order.has(member)) order.set(member, order.size)
  }
  return order
}

function membersOf(
  origin: ClaimAnswer['support']['origins'][number],
  nodes: ReadonlyMap<string, FlowNode>,
): FlowNode[] {
  const members = origin.members.flatMap((party) => nodes.get(party.id) ?? [])
  const own = origin.reports.flatMap((report) => nodes.get(`self ${report}`) ?? [])
  return [...members, ...own].filter((each) => each.kind !== 'report' && each.column === 1)
}

function groupsOf(claim: ClaimAnswer, side: 'for' | 'against', nodes: Map<string, FlowNode>): FlowGroup[] {
  const { origins } = side === 'for' ? claim.support : claim.against
  return origins.flatMap((origin) => {
    const places = membersOf(origin, nodes).map((each) => each.y)
    if (places.length === 0) return []
    return {
      column: 1,
      from: Math.min(...places),
      to: Math.max(...places),
      size: places.length,
      maybe: origin.maybe,
    }
  })
}

/** Pixels from one box to the next; reports are many and stand closer. */
const PITCH = 36
const REPORT_PITCH = 28
/** Columns are centred on each other in a low drawing only: in a high one a phone would show empty paper first. */
const LOW = 260

/** Orders each column by where its lines come from, which keeps crossings few. Returns the height in pixels. */
function placeBoxes(
  nodes: FlowNode[],
  edges: readonly { from: FlowNode; to: FlowNode }[],
  columns: number,
  order: ReadonlyMap<FlowNode, number>,
): number {
  const byColumn = Array.from({ length: columns }, (_, at) => nodes.filter((each) => each.column === at))
  const pitches = byColumn.map((_, at) => (at === columns - 2 ? REPORT_PITCH : PITCH))
  const height = Math.max(...byColumn.map((column, at) => column.length * pitches[at]!))
  const into = new Map<FlowNode, FlowNode[]>()
  for (const { from, to } of edges) into.set(to, [...(into.get(to) ?? []), from])
  for (const [at, column] of byColumn.entries()) {
    const key = (each: FlowNode): number => {
      if (at === 1) return order.get(each) ?? order.size
      const from = (into.get(each) ?? []).filter((source) => source.column < at && source.kind !== 'world')
      return from.length === 0 ? -1 : from.reduce((sum, source) => sum + source.y, 0) / from.length
    }
    const keys = new Map(column.map((each) => [each, key(each)]))
    column.sort((a, b) => keys.get(a)! - keys.get(b)!)
    const pitch = pitches[at]!
    const top = height > LOW ? 0 : (height - column.length * pitch) / 2
    for (const [nth, each] of column.entries()) each.y = top + (nth + 0.5) * pitch
  }
  return height
}
