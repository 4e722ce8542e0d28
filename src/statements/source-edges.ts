import type { Attribution } from './attribution.js'
import { isTime, type Run } from './phrase.js'
import type { Item } from './unit.js'

// Where a source begins and ends, asked last of all and whoever found it: with the words that count or pair it and the
// comma that closes a description, without when and where something was said.

/** The attribution with the edges of its source set. */
export const setEdges = (items: readonly Item[], attribution: Attribution): Attribution =>
  withCount(items, closeApposition(items, withoutCircumstance(items, withoutPlace(items, attribution))))

const PAIRING = new Set('both neither either'.split(' '))
const JOINING = new Set('and nor or'.split(' '))
const APPROXIMATING = new Set(
  'about nearly almost roughly approximately around only just over under than least'.split(' '),
)
const COMPARING = new Set('more less fewer at'.split(' '))
const COUNTING = new Set('half dozens scores hundreds thousands millions'.split(' '))

/** 'About | ten farmers', 'more than | half of them', 'neither | Ruiz nor Vale'. */
function withCount(items: readonly Item[], attribution: Attribution): Attribution {
  const { source, cue, content } = attribution
  if (!source || source.from === 0) return attribution
  let { from } = source
  const first = items[from]!
  if (first.tag === 'NUM' || COUNTING.has(first.norm) || (first.norm === 'a' && isShare(items[from + 1])))
    while (from > 0 && isApproximate(items, from - 1)) from--
  if (from > 0 && PAIRING.has(items[from - 1]!.norm))
    for (let i = source.from + 1; i < source.to; i++)
      if (JOINING.has(items[i]!.norm)) {
        from--
        break
      }
  const isTaken = (run: Run): boolean => run.from < source.from && from < run.to
  return from === source.from || isTaken(cue) || content.some(isTaken)
    ? attribution
    : { ...attribution, source: { from, to: source.to } }
}

const isApproximate = (items: readonly Item[], at: number): boolean =>
  APPROXIMATING.has(items[at]!.norm) ||
  (COMPARING.has(items[at]!.norm) && /^(?:than|least|most)$/.test(items[at + 1]!.norm))

const isShare = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:third|quarter|fifth|dozen|hundred|thousand)$/.test(item.norm)

/** 'Ana Ruiz, the mayor, said': the comma that closes a description belongs to it. */
function closeApposition(items: readonly Item[], attribution: Attribution): Attribution {
  const { source, cue, content } = attribution
  if (!source || items[source.to]?.norm !== ',' || source.to >= cue.from) return attribution
  if (content.some((run) => run.from <= source.to && source.to < run.to)) return attribution
  const isDescribed = items.slice(source.from + 1, source.to).some(({ norm }) => norm === ',')
  return isDescribed ? { ...attribution, source: { from: source.from, to: source.to + 1 } } : attribution
}

/** 'Ruiz on Monday said', 'said Ruiz in an interview': when and where something was said tells nothing about who says it. */
function withoutCircumstance(items: readonly Item[], attribution: Attribution): Attribution {
  const { source } = attribution
  if (!source) return attribution
  for (let from = source.to - 2; from > source.from && source.to - from < 7; from--) {
    const { norm, tag } = items[from]!
    if (tag !== 'ADP' || !NOMINAL.has(items[from - 1]!.tag)) continue
    const isWhen = norm === 'on' && isTime(items, from) === source.to
    const isWhere =
      (norm === 'in' || norm === 'during') &&
      /^(?:an?|his|her|their)$/.test(items[from + 1]!.norm) &&
      OCCASIONS.has(items[source.to - 1]!.norm)
    if (isWhen || isWhere) return { ...attribution, source: { from: source.from, to: from } }
  }
  return attribution
}

const SOMEWHERE = new Set('in at on near across throughout outside inside'.split(' '))

/** 'In Harrow local farmers said', without its comma: where they are is no part of who says it. */
function withoutPlace(items: readonly Item[], attribution: Attribution): Attribution {
  const { source } = attribution
  if (!source || !SOMEWHERE.has(items[source.from]!.norm)) return attribution
  let from = source.to - 1
  if (items[from]!.tag !== 'NOUN') return attribution
  while (/^(?:ADJ|NUM|DET)$/.test(items[from - 1]!.tag)) from--
  return from > source.from + 1 ? { ...attribution, source: { from, to: source.to } } : attribution
}

const NOMINAL = new Set('NOUN PROPN PRON NUM'.split(' '))
const OCCASIONS = new Set(
  'interview statement speech tweet email post letter debate call conference address remarks appearance'.split(
    ' ',
  ),
)
