import { skipCircumstances } from './circumstances.js'
import { hasVerb, isFiniteVerb, opensClause } from './clause.js'
import type { Cue } from './cues.js'
import { clauseOpeners, subjectPronouns } from './en/words.js'
import { endOfLongNounPhrase, endOfNounPhrase, isNominal, isTime } from './phrase.js'
import type { Item } from './unit.js'

// Where the words that are told begin and end. Conventions, the same as in the corpora on which we measure:
// 'that' belongs to the content, a quotation keeps its marks and the comma inside them, the sentence's stop does not
// belong, and neither do time, place and the one spoken to ('told the council on Friday that').
// Every scan is bounded by the unit, and units are bounded (unit.ts), so all of this is linear in the text.

const stops = new Set(['.', '?', '!', '…', '...'])

/** Where the content that begins at `from`, right of its cue, ends. */
export function endOfContent(items: readonly Item[], from: number, cue: Cue, cues: readonly Cue[]): number {
  const phrase = !cue.verb.says && !cue.verb.thinks && cue.verb.object
  let i = from
  for (; i < items.length; i++) {
    const item = items[i]!
    if (item.norm === ';') break
    if (stops.has(item.norm) && item.tag === 'PUNCT' && endsSentence(items, i)) break
    if (
      item.norm === ',' ||
      item.norm === '--' ||
      ((item.norm === '—' || item.norm === '–' || item.norm === '-') && items[i - 1]?.end !== item.start)
    ) {
      if (
        i > from &&
        !(items[i + 1]?.norm === 'according' && opensWith(items, from, i)) &&
        endsAtComma(
          items,
          i,
          hasVerb(items, { from, to: i }) ? cue : { ...cue, subordinate: false },
          cues,
          phrase,
        )
      )
        break
    }
    // '… “provocative,” accusing it of': the comma stands inside the marks.
    if (
      i > from &&
      items[i - 1]!.tag === 'QUOTE' &&
      item.norm.endsWith('ing') &&
      cues.some((other) => other.from === i && other.shape === 'participle')
    )
      break
    // 'has learned that according to X P': there it opens what is told.
    if (i > from && item.norm === 'according' && items[i + 1]?.norm === 'to' && !opensWith(items, from, i))
      break
    if (
      i > from &&
      item.tag === 'CCONJ' &&
      isFiniteVerb(items[i + 1]) &&
      (phrase ? !/(?:ed|en)$/.test(items[i - 1]!.norm) : items[i - 1]!.tag === 'QUOTE' && i - 1 === from)
    )
      break
    if (i > from + 1 && item.tag === 'CCONJ' && !phrase && tellsMore(items, i + 1, cue, cues)) break
    if (i > from && item.tag === 'CCONJ' && phrase && cues.some((other) => other.from === i + 1)) break
    if (i > from && phrase) {
      // 'the then planned ferry': behind an article a word of time belongs to the phrase.
      if (isTime(items, i) > i && items[i]!.tag !== 'NOUN' && items[i - 1]!.tag !== 'DET') break
      // 'Just after midnight', 'shortly before he left'.
      const opener =
        item.tag === 'ADV' && /^(?:before|after|when)$/.test(items[i + 1]?.norm ?? '') ? items[i + 1]! : item
      if (
        /^(?:while|during|before|after|when|because|since|saying|calling|citing|who|who's)$/.test(opener.norm)
      )
        break
      if (
        item.norm === 'in' &&
        /^(?:statement|interview|speech|tweet|letter|debate|post|email|rally|news)$/.test(
          items[i + 2]?.norm ?? '',
        )
      )
        break
    }
  }
  return trimEnd(items, from, i)
}

/** 'says the weir held and notes that …': the same speaker begins to tell anew. */
function tellsMore(items: readonly Item[], at: number, cue: Cue, cues: readonly Cue[]): boolean {
  const next = cues.find((other) => other.from === at)
  if (!next?.verb.says || next.shape !== 'finite' || cue.shape !== 'finite' || next.from !== next.at)
    return false
  const opener = items[next.to]
  // 'They claimed P and claim she Q'
  if (next.verb === cue.verb && subjectPronouns.has(opener?.norm ?? '')) return true
  const isTold =
    opener?.norm === 'that' ||
    opener?.tag === 'QUOTE' ||
    opener?.norm === ',' ||
    opensClause(items, skipCircumstances(items, next.to, next.verb.addressee).at)
  return isTold && /s$/.test(items[cue.at]!.norm) === /s$/.test(items[next.at]!.norm)
}

/** Does nothing but 'that' stand between the two, so that what follows is still to open what is told? */
const opensWith = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every((item) => item.norm === 'that' || item.norm === ',')

function endsSentence(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length; i++) if (items[i]!.tag !== 'PUNCT') return false
  return true
}

/** A conjunction left at the end of what is told. In 'the Mark 6 and 6 Plus' the last word has its tag, but is a name's. */
export const isTying = ({ tag, norm }: Item): boolean => tag === 'CCONJ' && norm !== 'plus'

function trimEnd(items: readonly Item[], from: number, to: number): number {
  let end = to
  while (
    end > from &&
    ((items[end - 1]!.tag === 'PUNCT' && items[end - 1]!.norm !== ')' && items[end - 1]!.norm !== '%') ||
      isTying(items[end - 1]!))
  )
    end--
  return end
}

/** Is the verb behind a comma one of the same rank as the cue, and not 'would add', inside what is said? */
const isCoordinate = (items: readonly Item[], cue: Cue): boolean =>
  cue.shape === 'participle' ||
  cue.from === cue.at ||
  /^(?:has|have|had|also|later|then)$/.test(items[cue.from]!.norm)

/** 'Two men were held, accused of theft': a participle that tells more of whom it is said, and nobody's speech. */
const isSaidOf = (items: readonly Item[], { at, to, verb }: Cue): boolean =>
  verb.object && items[at]!.norm.endsWith('ed') && /^(?:of|with|for)$/.test(items[to]?.norm ?? '')

/** Does what follows the comma belong to another attribution, or to the sentence around this one? */
function endsAtComma(
  items: readonly Item[],
  comma: number,
  cue: Cue,
  cues: readonly Cue[],
  phrase: boolean,
): boolean {
  const next = items[comma + 1]
  if (!next) return true
  if (next.norm === 'according' || next.norm === 'reportedly') return true
  // 'Ruiz, who said that it leaks, left': the clause around it goes on.
  if (cue.inserted && isFiniteVerb(next)) return true
  // 'While Ruiz said the weir held, the bank gave way.': the main clause begins.
  if (cue.subordinate && !clauseOpeners.has(next.norm) && opensClause(items, comma + 1)) return true
  const cited = cues.find(
    (other) =>
      other.from === comma + 1 ||
      (other.from === comma + 2 &&
        (next.tag === 'CCONJ' || next.tag === 'SCONJ' || next.tag === 'ADV' || next.tag === 'ADP')),
  )
  if (cited && isCoordinate(items, cited) && !isSaidOf(items, cited)) {
    // ', adding that', ', said Ruiz', ', and urged': the next attribution begins.
    if (cited.shape === 'participle' || cited.shape === 'finite') return true
  }
  // ', Ruiz said.': a short subject, a verb of saying, and the end or a comma.
  const trailing = cues.find(
    (other) =>
      other.from > comma + 1 && other.from - comma < 30 && other.verb.says && other.shape === 'finite',
  )
  if (trailing && next.tag !== 'CCONJ' && next.tag !== 'SCONJ' && !clauseOpeners.has(next.norm)) {
    const subjectEnd = endOfLongNounPhrase(items, comma + 1)
    if (
      subjectEnd === trailing.from ||
      (items[subjectEnd]?.norm === ',' && items[trailing.from - 1]?.norm === ',')
    ) {
      const { at } = skipCircumstances(items, trailing.to, trailing.verb.addressee)
      const after = items[at]
      if (!after || after.tag === 'PUNCT') return true
    }
  }
  // ', but Vale said …', ', while the port denied …': another speaker.
  if (
    (next.tag === 'CCONJ' || next.tag === 'SCONJ') &&
    /^(?:but|while|and|although|though|whereas|as)$/.test(next.norm)
  ) {
    const other = cues.find((o) => o.from > comma + 2 && o.from - comma < 25 && o.shape === 'finite')
    // 'she hopes to win, but she knows': a pronoun that goes on thinking is inside what is said.
    if (
      other &&
      (other.verb.says || !subjectPronouns.has(items[comma + 2]!.norm)) &&
      endOfLongNounPhrase(items, comma + 2) === other.from
    )
      return true
  }
  if (phrase) {
    // 'accused the harbour master, Jan Vale, of neglect': the apposition lies inside the object.
    for (let i = comma + 2; i < Math.min(items.length, comma + 9); i++) {
      if (items[i]!.norm !== ',') continue
      if (
        /^(?:of|for|as)$/.test(items[i + 1]?.norm ?? '') ||
        items.slice(comma + 1, i).every((item) => item.tag === 'PROPN')
      )
        return false
      break
    }
    if (/^(?:including|especially|particularly)$/.test(next.norm)) return false
    // 'called it a mess, a folly and a waste': a list goes on.
    const listed = endOfNounPhrase(items, comma + 1)
    if (
      listed > comma + 1 &&
      /^(?:and|or)$/.test(items[listed]?.norm ?? '') &&
      isNominal(items[listed - 1])
    ) {
      const end = endOfNounPhrase(items, listed + 1)
      if (end > listed + 1 && !isFiniteVerb(items[end])) return false
    }
    if (next.norm === 'and' || next.norm === 'or')
      return !isNominal(items[comma + 2]) || isFiniteVerb(items[comma + 2])
    if (next.tag === 'QUOTE') return false
    return true
  }
  return false
}
