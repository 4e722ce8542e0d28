import type { Sentence, Token } from '../../model/language.js'
import { tokenAt } from '../sorted-tokens.js'

/** How far from a date its verb is looked for, in tokens. */
const REACH = 25
const AHEAD = new Set(
  "will 'll shall won't would due scheduled expected plan plans planned upcoming forthcoming hopes aims intends hope aim intend".split(
    ' ',
  ),
)
const SAID = new Set(
  'said says told announced added reported say tells according confirmed stated'.split(' '),
)
/** Between the date and its verb, these end the clause the date stands in. */
const BOUNDARY = new Set([
  'that',
  'when',
  'after',
  'before',
  'because',
  'while',
  'which',
  'who',
  ';',
  ':',
  '"',
])

/**
 * Does the sentence look ahead where a date stands? Null when no verb tells. The nearest verb decides: 'were killed on Friday' looks back,
 * 'will meet on Friday' ahead. A verb of saying in the past bounds the search: in 'said on Tuesday that the vote
 * will be held', Tuesday is past.
 */
export function looksAhead(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  end: number,
): boolean | null {
  const at = tokenAt(tokens, sentence, start)
  const behind = tokenAt(tokens, sentence, end)
  const before = nearestVerb(tokens, at - 1, Math.max(sentence.from, at - REACH) - 1, -1, sentence.heading)
  if (before === 'ahead' || before === 'back') return before === 'ahead'
  const after = nearestVerb(tokens, behind, Math.min(sentence.to, behind + REACH), 1, sentence.heading)
  return after === null ? null : after === 'ahead'
}

function nearestVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  step: 1 | -1,
  heading: boolean,
): 'ahead' | 'back' | null {
  let present = false
  for (let i = from; i !== to; i += step) {
    const { norm, tag, lemma } = tokens[i]!
    if (SAID.has(norm)) return present ? null : 'back'
    if (AHEAD.has(norm)) return 'ahead'
    // 'Going to meet', 'set to open'; 'went on going' and 'was set' are none. 'Ahead of Friday' is what it says.
    const next = tokens[i + 1]?.norm
    if ((norm === 'going' || norm === 'set') && next === 'to') return 'ahead'
    if (norm === 'ahead' && next === 'of') return 'ahead'
    // 'is to meet', 'are to be held'.
    if (norm === 'to' && step === -1 && /^(?:is|are)$/.test(tokens[i - 1]?.norm ?? '')) return 'ahead'
    if (norm === 'by' || norm === 'until') {
      if (i === from) present = true
      continue
    }
    if (tag === 'VERB' || tag === 'AUX') {
      const past =
        /ed$|^(?:was|were|had|did|been|began|came|went|took|made|found|left|gave|got|saw|held|met|died|fell|broke|rose|ran|won|lost|shot|fled|struck|hit|sent|put|set)$/.test(
          norm,
        )
      if (past) {
        // 'will be held', 'is scheduled': the auxiliary before it says when.
        return leadingHelper(tokens, i) ?? 'back'
      }
      if (norm === 'has' || norm === 'have') return 'back'
      // A plain form: 'meet on Friday' behind 'will' or 'to'.
      const helper = leadingHelper(tokens, i)
      if (helper) return helper
      // 'Sails on Friday', 'the court meets on Monday': what is fixed is told in the present; so is a headline.
      if (step === -1 && !heading && tag === 'VERB' && norm.endsWith('s') && norm !== lemma) return 'ahead'
      present = true
    }
    if (BOUNDARY.has(norm) && i !== from) break
  }
  return null
}

/** What stands in the four tokens before a verb: 'will', 'to be', 'is expected to'. */
function leadingHelper(tokens: readonly Token[], at: number): 'ahead' | 'back' | null {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { norm } = tokens[i]!
    if (AHEAD.has(norm)) return 'ahead'
    if (
      norm === 'to' &&
      /^(?:is|are|expected|due|set|scheduled|planned|plans|hopes|ready|want|wants)$/.test(
        tokens[i - 1]?.norm ?? '',
      )
    )
      return 'ahead'
    if (/^(?:was|were|had|been|did|has|have)$/.test(norm)) return 'back'
  }
  return null
}
