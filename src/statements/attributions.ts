import { readAccording } from './according.js'
import type { Attribution } from './attribution.js'
import { listCues } from './cues.js'
import { passAttribution } from './gate.js'
import { findMarkAttribution } from './marks.js'
import { listNominalAttributions } from './nominal.js'
import type { Run } from './phrase.js'
import { listRumours } from './rumours.js'
import type { Unit } from './unit.js'
import { readVerb } from './verbal.js'

// The floor is how far left a content may reach: after '…, but' the words before belong to another speaker. Only an
// attribution that is not itself inside another one's content may move it.

/** Every attribution of a unit whose source and content can be found, in the order of their cues. */
export function listAttributions(unit: Unit): Attribution[] {
  const { items } = unit
  const cues = listCues(items)
  const found: Attribution[] = []
  let floor = 0
  for (const cue of cues) {
    const read =
      cue.shape === 'according' ? readAccording(items, cue, floor) : readVerb(items, cue, cues, floor, found)
    const attribution = read && passAttribution(items, read)
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
  const colon = findMarkAttribution(items, unit.heading)
  if (colon && !found.some((other) => other.side !== 'right' || other.cue.from < colon.cue.from))
    found.unshift(colon)
  const taken = new Set(found.flatMap(({ cue }) => range(cue)))
  const nominal = listNominalAttributions(items).filter(({ cue }) => !range(cue).some((i) => taken.has(i)))
  const told = [...found, ...nominal]
  // 'The port denied reports that P' is the port's word on P.
  const rumours = listRumours(items).filter(
    ({ cue }) =>
      !told.some((other) =>
        [other.cue, ...other.content].some((run) => run.from <= cue.from && cue.from < run.to),
      ),
  )
  return [...told, ...rumours].sort((a, b) => a.cue.from - b.cue.from)
}

const range = (run: Run): number[] => Array.from({ length: run.to - run.from }, (_, i) => run.from + i)
