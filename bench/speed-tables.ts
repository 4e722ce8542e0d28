import type { CurvePoint } from './curve.js'
import { row } from './quality-tables.js'

/** What is kept of the reading of some texts. */
export interface StageFigures {
  reports: number
  /** Tokens that are read in one round. */
  tokens: number
  /** By stage or peer, in the order they were run. */
  stages: Record<
    string,
    { tokensPerSecond: number; inFirstRound: number; ofWink: number; ofCompromise?: number }
  >
}

/** What is kept of one run of the bench. */
export interface SpeedFigures {
  /** By what was read. */
  texts: Record<string, StageFigures>
  /** By the shape of the text. */
  curve: Record<string, CurvePoint[]>
  coldStart: {
    /** Seconds. */
    hearsay: number
    /** Seconds of a program that opens the model and reads nothing. */
    empty: number
    ratio: number
  }
}

/** The tables of docs/quality.md. */
export function speedAsMarkdown({ texts, curve, coldStart }: SpeedFigures): string {
  const lengths = Object.values(curve)[0]?.map(({ length }) => length) ?? []
  return [
    ...Object.entries(texts).flatMap(stagesAsMarkdown),
    row(['time a character, by length', ...lengths.map((length) => `${length} times`)]),
    row(['---', ...lengths.map(() => '---:')]),
    ...Object.entries(curve).map(([shape, points]) =>
      row([shape, ...points.map(({ ratio }) => ratio.toFixed(2))]),
    ),
    '',
    `From nothing to the answers of the example: ${coldStart.hearsay} s, ${coldStart.ratio} times a program that only opens the model.`,
  ].join('\n')
}

const stagesAsMarkdown = ([name, { reports, tokens, stages }]: [string, StageFigures]): string[] => [
  row([
    `${name}: ${reports} reports, ${tokens} tokens`,
    'tokens a second',
    'in the first round',
    'of wink-nlp',
    'of compromise',
  ]),
  row(['---', '---:', '---:', '---:', '---:']),
  ...Object.entries(stages).map(([stage, { tokensPerSecond, inFirstRound, ofWink, ofCompromise }]) =>
    row([stage, tokensPerSecond, inFirstRound, ofWink.toFixed(2), ofCompromise?.toFixed(2) ?? '']),
  ),
  '',
]
