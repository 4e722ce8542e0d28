import type { SideAnswer } from '../../answers/side-answer.js'
import { counted, ranged } from '../../answers/wording.js'
import { html, type Markup } from './markup.js'

/** Pixels. */
const STEP = 11
const RADIUS = 3.5
const PAD = 4
const HEIGHT = 17
/** More dots than this in one frame are told by a number. */
const MOST = 16

/** Every origin a frame, every report heard through it a dot: thirteen dots in one frame are an echo, seen at a glance. */
export function originDots(side: SideAnswer): Markup {
  const text = `${counted(side.reports, 'report')}, ${ranged(side.low, side.high, 'origin')}`
  let x = 1
  const frames: Markup[] = []
  for (const origin of side.origins.slice(0, 12)) {
    const count = Math.max(1, origin.reports.length)
    const shown = Math.min(count, MOST)
    const width = PAD * 2 + shown * STEP - (STEP - RADIUS * 2) + (count > shown ? 24 : 0)
    const dots = Array.from(
      { length: shown },
      (_, at) => html`<circle cx="${x + PAD + RADIUS + at * STEP}" cy="9" r="${RADIUS}"/>`,
    )
    const more =
      count > shown
        ? html`<text x="${x + width - 4}" y="13" text-anchor="end">+${count - shown}</text>`
        : null
    frames.push(
      html`<rect${origin.maybe ? html` class="maybe"` : null} x="${x}" y="1" width="${width}" height="16" rx="8"/>${dots}${more}`,
    )
    x += width + 5
  }
  return html`<svg class="dots" width="${x}" height="${HEIGHT + 1}" viewBox="0 0 ${x} ${HEIGHT + 1}" role="img" aria-label="${text}">${frames}</svg>`
}
