import type { Dice } from './dice.js'
import type { AgencyName } from './names.js'
import type { Told } from './sentence.js'

/** Who publishes: a paper or station, or an agency by its letters. */
export interface Outlet {
  name: string
  agency?: AgencyName
}

export interface Draft {
  outlet: Outlet
  /** The agency whose text it says it is. */
  agency: AgencyName | null
  /** Days after the first. */
  day: number
  headline: string
  told: Told[]
  /** In the report's own voice, about no claim. */
  background: string[]
  byline: string
  /** Said at the end of where it comes from; empty for nothing. */
  credit: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The text as it would lie in a folder: headline, byline, dateline, paragraphs, credit. */
export function printReport(draft: Draft, place: string, first: Date, dice: Dice): string {
  const date = new Date(first.getTime() + draft.day * 86_400_000)
  const printed = `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`
  const letters = draft.agency?.letters ?? draft.outlet.agency?.letters
  const head = draft.outlet.agency
    ? [draft.headline, `By ${draft.byline}`]
    : dice.chance(0.5)
      ? [draft.headline, `By ${draft.byline}\n${draft.outlet.name}, ${printed}`]
      : [draft.headline, `${draft.outlet.name}, ${printed}`]
  const dateline = letters
    ? `${place.toUpperCase()}, ${printed.replace(/,.*/, '')} (${letters}) - `
    : dice.chance(0.4)
      ? `${place.toUpperCase()} — `
      : ''
  const paragraphs = mix(
    draft.told.map(({ text }) => text),
    draft.background,
  )
  const foot = draft.credit ? [draft.credit] : []
  return `${[...head, dateline + paragraphs[0], ...paragraphs.slice(1), ...foot].join('\n\n')}\n`
}

/** Background after every second paragraph, what is left of it at the end. */
function mix(told: readonly string[], background: readonly string[]): string[] {
  const left = [...background]
  const mixed = told.flatMap((text, i) => [text, ...(i % 2 === 1 ? left.splice(0, 1) : [])])
  return [...mixed, ...left]
}
