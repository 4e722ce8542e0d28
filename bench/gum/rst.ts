// GUM's discourse trees (rs4). A node is a segment (an elementary discourse unit) or a group over others; a satellite
// hangs on its nucleus by a relation. In an attribution the satellite is source and cue ('Ruiz said'), the nucleus what is told.

/** An attribution as the tree draws it, in numbers of elementary discourse units from 0. */
export interface GoldRelation {
  /** The units of source and cue, without what hangs on them. */
  satellite: number[]
  /** The units of what is told. */
  nucleus: number[]
}

interface Node {
  id: string
  /** Number of the segment; null for a group. */
  unit: number | null
  isMultinuclear: boolean
  parent: string | null
  relation: string
}

export function listGoldRelations(xml: string): GoldRelation[] {
  const multinuclear = new Set(
    listTags(xml, 'rel').flatMap((tag) => (tag.get('type') === 'multinuc' ? [tag.get('name')!] : [])),
  )
  const nodes = new Map<string, Node>()
  for (const tag of listTags(xml, 'segment')) addNode(nodes, tag, nodes.size)
  for (const tag of listTags(xml, 'group')) addNode(nodes, tag, null)
  const children = new Map<string, Node[]>()
  for (const node of nodes.values())
    if (node.parent !== null) children.set(node.parent, [...(children.get(node.parent) ?? []), node])

  const isNucleus = (node: Node, parent: Node): boolean =>
    parent.unit === null &&
    (node.relation === 'span' || (parent.isMultinuclear && multinuclear.has(node.relation)))
  /** The units of a node itself, and of all that hangs on it besides. */
  const ownUnits = (node: Node): number[] =>
    node.unit !== null
      ? [node.unit]
      : (children.get(node.id) ?? []).filter((child) => isNucleus(child, node)).flatMap(allUnits)
  const allUnits = (node: Node): number[] => [
    ...ownUnits(node),
    ...(children.get(node.id) ?? []).filter((child) => !isNucleus(child, node)).flatMap(allUnits),
  ]
  const sorted = (units: number[]): number[] => units.sort((a, b) => a - b)
  return [...nodes.values()]
    .filter((node) => node.relation.startsWith('attribution'))
    .map((node) => ({
      satellite: sorted(ownUnits(node)),
      nucleus: sorted(ownUnits(nodes.get(node.parent!)!)),
    }))
}

const listTags = (xml: string, name: string): Map<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(
    ([, attributes]) =>
      new Map([...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!])),
  )

function addNode(nodes: Map<string, Node>, tag: Map<string, string>, unit: number | null): void {
  const id = tag.get('id')!
  nodes.set(id, {
    id,
    unit,
    isMultinuclear: tag.get('type') === 'multinuc',
    parent: tag.get('parent') ?? null,
    relation: tag.get('relname') ?? '',
  })
}
