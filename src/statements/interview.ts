import type { NameMention, ParsedReport } from '../model/language.js'
import type { Span } from '../model/span.js'

/** Who asks and who answers, where their names stand; null for whom the report does not tell. */
export interface Interview {
  outlet: Span | null
  person: Span | null
}

/** How much of the report above the first turn says who is interviewed, in code units. */
const INTRODUCTION = 3000
/** How much stands between the words that tell and the name: a title, a role. */
const NEAR = 60

const ASKED =
  /(?:\binterview(?:ed|s)?(?: with)?|\b(?:spoke|talked|talks|speaks|sat down|conversation|Q ?& ?A) (?:to|with)|\basked|\bquestions (?:to|for)) (?:[\p{L}'’-]{1,20} ){0,5}$/iu
const ANSWERS =
  /^(?:, [^.,]{1,60},)? (?:spoke|talked|talks|speaks|sat down|answered|answers|was asked|was interviewed)\b/u
const ASKS = /^ (?:interviewed|asked|spoke (?:to|with)|talked (?:to|with)|talks (?:to|with)|sat down with)\b/u
const ASKED_BY =
  /\b(?:(?:spoke|talked|talks|speaks|sat down) (?:to|with)|told|interviewed by|asked by|interview (?:with|by)) (?:the )?$/iu

/** What the report says above its first turn of who is interviewed, and by whom. Two candidates for one part are none. */
export function findInterview({ report, names }: ParsedReport, firstTurn: number): Interview {
  const from = Math.max(0, firstTurn - INTRODUCTION)
  const above = names.filter((name) => name.start >= from && name.end <= firstTurn)
  const before = (name: NameMention): string => report.text.slice(Math.max(0, name.start - NEAR), name.start)
  const after = (name: NameMention): string => report.text.slice(name.end, name.end + NEAR * 2)
  const persons = above.filter(
    (name) => name.kind === 'person' && (ASKED.test(before(name)) || ANSWERS.test(after(name))),
  )
  const outlets = above.filter(
    (name) =>
      name.kind !== 'person' &&
      name.kind !== 'place' &&
      (ASKS.test(after(name)) || ASKED_BY.test(before(name))),
  )
  return { outlet: theOnly(outlets), person: theOnly(persons) }
}

/** The longest mention, when all of them may be one name. */
function theOnly(names: readonly NameMention[]): Span | null {
  const longest = [...names].sort((a, b) => b.name.length - a.name.length)[0]
  if (!longest || !names.every(({ name }) => longest.name.endsWith(name))) return null
  return { start: longest.start, end: longest.end }
}
