import type { Token } from '../model/language.js'
import { readAccording } from './according.js'
import type { Attribution } from './attribution.js'
import { type Cue, isSaidOf } from './cues.js'
import { mayReport } from './en/frames.js'
import { isLight } from './en/light-verbs.js'
import { listFramed } from './framed.js'
import { isDeed, isToldByVoice, passAttribution } from './gate.js'
import { findMarkAttribution } from './marks.js'
import { mendContent } from './mend-content.js'
import { mendSource, readByTree, turnBack } from './mend-source.js'
import { listNominalAttributions } from './nominal.js'
import { addRejoinders } from './rejoinders.js'
import { listRumours } from './rumours.js'
import { withQuestions } from './short-answers.js'
import { setEdges } from './source-edges.js'
import { type Syntax, syntaxOf } from './syntax.js'
import type { Unit } from './unit.js'
import { readVerb } from './verbal.js'

// The floor is how far left a content may reach: after '…, but' the words before belong to another speaker. Only an
// attribution that is not itself inside another one's content may move it.

/** Every attribution of a unit whose source and content can be found, in the order of their cues; `cues` are all of the unit's. */
export function listAttributions(
  { items, heading }: Unit,
  cues: readonly Cue[],
  tokens: readonly Token[],
): Attribution[] {
  const found: Attribution[] = []
  // What the order of words did not tell, the tree may.
  let syntax: Syntax | null = null
  const tree = (): Syntax => {
    syntax ??= syntaxOf(items, tokens)
    return syntax
  }
  // 'Farmers asked this week, including Ruiz, said': what is refused for its source may have a better one.
  const pass = (read: Attribution): Attribution | null => {
    const passed = passAttribution(items, read)
    if (passed || !read.cue.verb.says) return passed
    const mended = mendSource(tree, read, [])
    return mended === read ? null : passAttribution(items, mended)
  }
  let floor = 0
  const passByTree = (cue: Cue): Attribution | null => {
    const read = readByTree(tree(), cue, cues, floor)
    return read && passAttribution(items, read)
  }
  for (const cue of cues) {
    const read =
      cue.shape === 'according' ? readAccording(items, cue, floor) : readVerb(items, cue, cues, floor, found)
    const attribution = read ? pass(read) : cue.verb.says && cue.shape === 'finite' ? passByTree(cue) : null
    if (!attribution) continue
    found.push(attribution)
    const nested = found.some(
      (other) =>
        other !== attribution && other.content.some((run) => run.from <= cue.from && cue.to <= run.to),
    )
    if (attribution.side === 'right' && !nested) {
      const end = attribution.content.at(-1)?.to ?? 0
      const after = items[end]
      const next = items[end + 1]
      // '…, but Vale said': what Vale says to the left of his name can not reach over the conjunction.
      if (after?.norm === ';' || (after?.norm === ',' && (next?.tag === 'CCONJ' || next?.tag === 'SCONJ')))
        floor = Math.max(floor, end + 1)
    }
  }
  const colon = findMarkAttribution(items, heading)
  if (colon && !found.some((other) => other.side !== 'right' || other.cue.from < colon.cue.from))
    found.unshift(colon)
  const nominal = listNominalAttributions(items).filter(
    ({ cue }) => !found.some((other) => other.cue.from < cue.to && cue.from < other.cue.to),
  )
  const stated = found.filter((attribution) => !isDescription(tree, attribution))
  const turned = (attribution: Attribution): Attribution => {
    const back = turnBack(tree, attribution, cues)
    return (back && passAttribution(items, back)) ?? attribution
  }
  const ordered = [
    ...stated.map((attribution) => mendContent(tree(), mendSource(tree, turned(attribution), found), found)),
    ...nominal,
  ]
  const framed = (items.some((item) => mayReport(item) || isLight(item)) ? listFramed(tree()) : []).filter(
    (attribution) =>
      !ordered.some(({ cue }) => cue.from < attribution.cue.to && attribution.cue.from < cue.to) &&
      !isSaidOf(items, attribution.cue.at) &&
      !isDeed(items, attribution) &&
      isToldByVoice(items, attribution),
  )
  const told = [...ordered, ...framed]
  // 'The port denied reports that P' is the port's word on P.
  const rumours = listRumours(items).filter(
    ({ cue }) =>
      !told.some((other) =>
        [other.cue, ...other.content].some((run) => run.from <= cue.from && cue.from < run.to),
      ),
  )
  return withQuestions(items, addRejoinders(items, [...told, ...rumours], cues))
    .map((attribution) => setEdges(items, attribution))
    .sort((a, b) => a.cue.from - b.cue.from)
}

/** 'The results reported here show that P': a participle that describes the noun before it; nobody reports anything. */
function isDescription(tree: () => Syntax, { source, cue, side }: Attribution): boolean {
  if (cue.shape !== 'finite' || cue.from !== cue.at || side !== 'right' || source?.to !== cue.from)
    return false
  const syntax = tree()
  const { fine, relation } = syntax.tokenOf(cue.at)
  if (relation !== 'acl' || fine !== 'VBN') return false
  // The noun has a verb of its own behind.
  const noun = syntax.headOf(cue.at)
  return noun >= 0 && syntax.relationOf(noun).startsWith('nsubj') && syntax.headOf(noun) > cue.at
}
