import type { UnnamedAnswer } from '../../answers/unnamed-answer.js'
import { counted } from '../../answers/wording.js'
import { flow } from './flow.js'
import type { Style } from './style.js'
import { unnamedLines } from './unnamed-lines.js'

/** The ledger of unnamed sources: each with all that is told of it, and which of them are one. Ends in a line end. */
export function ledgerScreen(sources: readonly UnnamedAnswer[], style: Style): string {
  const same = sources.filter(({ links }) => links.some(({ verdict }) => verdict === 'same')).length
  const told =
    sources.length === 0
      ? 'No unnamed source.'
      : `${counted(sources.length, 'unnamed source')}${same > 0 ? `, ${same} of them the same as another` : ''}.`
  const lines = flow([{ text: told, paint: style.strong }], style.width)
  for (const source of sources) lines.push('', ...unnamedLines(source, style, true))
  return `${lines.join('\n')}\n`
}
