import { type Attribution, contentStart, endOfSentence } from './attribution.js'
import type { Cue } from './cues.js'
import { findCueNoun } from './en/cue-nouns.js'
import { signAt } from './en/standing-words.js'
import { isToldByVoice } from './gate.js'
import { isTime, type Run } from './phrase.js'
import { findSubjectAfter } from './source-after.js'
import { namings } from './stance.js'
import { findSubject } from './subject.js'
import type { Item } from './unit.js'

// 'The fleet is old, a charge the company rejects', '…, which Ruiz denies', '…, a claim rejected by Ruiz': what hangs
// behind takes up all that was told before it and is another's answer. Whoever told it first did not tell that.

/** Verbs that answer without denying. */
const AFFIRMING = new Set(['confirm', 'acknowledge', 'admit'])

/** What takes up a proposition besides the nouns that report one. */
const ACCOUNTS = new Set(
  'charge figure number version account story characterization characterisation description point'.split(' '),
)

const isAccount = (lemma: string): boolean => ACCOUNTS.has(lemma) || findCueNoun(lemma)?.clause === true

/**
 * The attributions with the answers that hang on them: what is answered ends before the answer, and the answer has the
 * same content.
 */
export function addRejoinders(
  items: readonly Item[],
  attributions: readonly Attribution[],
  cues: readonly Cue[],
): Attribution[] {
  let all = [...attributions]
  for (const verb of cues) {
    const cue = asAnswer(items, verb)
    if (!cue) continue
    const answer = readAnswer(items, cue)
    if (!answer) continue
    const { source, comma, end } = answer
    const others = all.filter(({ cue: other }) => other.from !== cue.from)
    const around = others
      .filter(
        ({ source: who, cue: other, content }) =>
          content.some((run) => run.from < comma && comma < run.to) ||
          // '“It is old,” said Ruiz, a claim the company denies.'
          (comma <= Math.max(who?.to ?? 0, other.to, content.at(-1)!.to) && content.at(-1)!.to <= comma),
      )
      .sort((a, b) => lengthOf(a) - lengthOf(b))[0]
    const start = contentStart(items, 0, comma)
    const content = around
      ? endBefore(around.content, comma)
      : start < comma
        ? [{ from: start, to: comma }]
        : []
    const rejoinder: Attribution = {
      ...{ source, content, told: null },
      cue: { ...cue, verb: { ...cue.verb, says: true } },
      side: 'left',
      answer: { from: comma + 1, to: end },
    }
    if (content.length === 0 || !isToldByVoice(items, rejoinder)) continue
    const closes = (run: Run): boolean => run.from < comma && comma < run.to && run.to <= end
    all = [
      ...others.map((other) =>
        other.content.some(closes) ? { ...other, content: endBefore(other.content, comma) } : other,
      ),
      rejoinder,
    ]
  }
  return all
}

/** The cue as that of an answer, which tells whatever it is about; null where its verb answers nothing. */
function asAnswer(items: readonly Item[], cue: Cue): Cue | null {
  const { verb } = cue
  if (verb.stance === 'denies' || AFFIRMING.has(verb.lemma)) return cue
  if (!namings.test(verb.lemma)) return null
  // 'Calls absurd', 'described as a lie'
  let at = cue.to
  while (/^(?:a|an|as)$/.test(items[at]?.norm ?? '')) at++
  const found = signAt(
    items.map(({ norm }) => norm),
    at,
  )
  return found?.sign === 'falsehood' ? { ...cue, to: found.to, verb: { ...verb, stance: 'denies' } } : null
}

/** Who answers with this verb, the mark that the answer hangs on, and where it ends. */
function readAnswer(items: readonly Item[], cue: Cue): { source: Run; comma: number; end: number } | null {
  const isPassive = cue.shape === 'passive' || items[cue.to]?.norm === 'by'
  const source = isPassive
    ? items[cue.to]?.norm === 'by'
      ? findSubjectAfter(items, cue.to + 1)
      : null
    : cue.shape === 'finite'
      ? withoutAccount(items, findSubject(items, cue, []))
      : null
  if (!source) return null
  const comma = openingMark(items, (isPassive ? cue.from : source.from) - 1, cue, isPassive)
  if (comma === null) return null
  const end = endOfAnswer(items, isPassive ? source.to : cue.to)
  return end === null ? null : { source, comma, end }
}

/** 'A claim Norcross denies': where no article parts them, the account and the one who answers look like one phrase. */
function withoutAccount(items: readonly Item[], source: Run | null): Run | null {
  if (!source) return null
  for (let i = source.from + 1; i + 1 < source.to; i++)
    if (isAccount(items[i]!.lemma) && /^(?:PROPN|PRON|DET)$/.test(items[i + 1]!.tag))
      return { from: i + 1, to: source.to }
  return source
}

/** The mark before 'which', 'something' or 'a claim that', read backwards from `at`. */
function openingMark(items: readonly Item[], at: number, cue: Cue, isPassive: boolean): number | null {
  let i = at
  const relative = !isPassive && /^(?:which|that)$/.test(items[i]?.norm ?? '') ? items[i]!.norm : null
  if (relative) i--
  // Only of a verb with a clause 'which' takes up a proposition: who rejected a plan may have rejected that.
  if (relative === 'which' && isMark(items[i])) return cue.verb.says && i > 0 ? i : null
  if (items[i]?.norm === 'something') i--
  else {
    if (!isAccount(items[i]?.lemma ?? '')) return null
    i--
    while (i > 0 && /^(?:ADJ|NOUN|NUM|ADV)$/.test(items[i]!.tag)) i--
    if (!/^(?:a|an|the|another|both|all)$/.test(items[i]?.norm ?? '')) return null
    i--
  }
  return i > 0 && isMark(items[i]) ? i : null
}

const isMark = (item: Item | undefined): boolean => item !== undefined && /^(?:,|-|--|–|—)$/.test(item.norm)

/** Where the answer ends; null where it goes on to something of its own that is answered: 'which Ruiz denied was hers'. */
function endOfAnswer(items: readonly Item[], at: number): number | null {
  const end = endOfSentence(items)
  let i = at
  while (i < end && (items[i]!.tag === 'ADV' || isTime(items, i) > i)) i = Math.max(i + 1, isTime(items, i))
  if (i >= end || isMark(items[i]) || items[i]!.norm === ';') return i
  // 'rejects as absurd', 'denied in a letter'
  if (items[i]!.tag !== 'ADP' && items[i]!.norm !== 'as') return null
  while (i < end && !isMark(items[i])) i++
  return i
}

const lengthOf = ({ content }: Attribution): number =>
  content.reduce((sum, { from, to }) => sum + to - from, 0)

/** The runs as far as they stand before an item. */
const endBefore = (content: readonly Run[], at: number): Run[] =>
  content.flatMap(({ from, to }) => (from < at ? [{ from, to: Math.min(to, at) }] : []))
