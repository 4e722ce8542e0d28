import { shorten } from '../../answers/report-label.js'
import {
  CONDITION_WORDS,
  type LinkAnswer,
  type UnnamedAnswer,
  VERDICT_WORDS,
} from '../../answers/unnamed-answer.js'
import { listed, quoted } from '../../answers/wording.js'
import { flow, inert, type Piece } from './flow.js'
import type { Style } from './style.js'

/** Names in a row before the rest becomes a number. */
const MEMBERS = 6
/** Longest words of a source in a list, in characters, and how many of its sayings. */
const WORDS = 120
const SAYINGS = 3
/** Links of one source that are shown: those that are the same first. */
const LINKS = 4

/** One unnamed source: its description, and what is told of it, a line each. `withWords`: what it says, too. */
export function unnamedLines(source: UnnamedAnswer, style: Style, withWords = false): string[] {
  const { party, labels, of, conditions, times, through } = source
  const head: Piece[] = [
    { text: `“${inert(party.name)}”`, paint: style.unnamed },
    { text: `, in ${listed(labels.map(inert), MEMBERS)}`, paint: style.faint },
  ]
  const line = (pieces: Piece[]): string[] => flow(pieces, style.width, 4)
  return [
    ...flow(head, style.width, 2),
    ...(of.length > 0 ? line([{ text: `of ${listed(of.map(inert), MEMBERS)}` }]) : []),
    ...conditions.flatMap(({ as, words }) =>
      line([
        { text: quoted(inert(words)) },
        { text: as === 'other' ? '' : ` (${CONDITION_WORDS[as]})`, paint: style.faint },
      ]),
    ),
    ...(times.length > 0 ? line([{ text: `spoke ${listed(times.map(inert), MEMBERS)}` }]) : []),
    ...(through.length > 0 ? line([{ text: `through ${listed(through.map(inert), MEMBERS)}` }]) : []),
    ...(withWords ? wordLines(source, line, style) : []),
    ...source.links.slice(0, LINKS).flatMap((link) => line(linkPieces(link, style))),
    ...(source.links.length > LINKS
      ? line([{ text: `and ${source.links.length - LINKS} more judged so`, paint: style.faint }])
      : []),
  ]
}

function wordLines({ words }: UnnamedAnswer, line: (pieces: Piece[]) => string[], style: Style): string[] {
  const more = words.length - SAYINGS
  return [
    ...words
      .slice(0, SAYINGS)
      .flatMap((said) => line([{ text: `says ${quoted(shorten(inert(said), WORDS))}` }])),
    ...(more > 0 ? line([{ text: `and ${more} more`, paint: style.faint }]) : []),
  ]
}

function linkPieces({ verdict, party, labels, because }: LinkAnswer, style: Style): Piece[] {
  return [
    { text: `${VERDICT_WORDS[verdict]} ` },
    { text: `“${inert(party.name)}”`, paint: style.unnamed },
    { text: ` in ${listed(labels.map(inert), MEMBERS)}` },
    { text: because.length > 0 ? `: ${inert(because[0]!)}` : '', paint: style.faint },
  ]
}
