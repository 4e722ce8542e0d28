import type { Span } from '../model/span.js'
import type { Stance } from '../model/statement.js'
import type { Cue } from './cues.js'

/** How many characters of a content are looked at: its stance shows in its first clause. */
const reach = 240

/** Verbs that, negated, say that one knows or tells nothing: 'could not confirm', 'did not comment'. */
const telling =
  /^(?:know|confirm|verify|comment|respond|reply|say|tell|elaborate|discuss|identify|specify|mention|address|disclose|answer|give|name|reveal|announce|report)$/

/** What one declines to do when 'declined' and 'refused' are about words and not about deeds. */
const wordsToDecline =
  /^to (?:comment|say|confirm|discuss|answer|respond|reply|identify|speak|elaborate|name|give|be (?:named|identified|interviewed|drawn)|disclose|provide|specify|reveal|go into|talk|release)\b/

const not = "(?:n't| not| never)"
const be = "(?:is|are|am|was|were|'re|'m|'s)"

/** The first clause tells that the speaker does not know, cannot say, or will not. */
const notKnowing = new RegExp(
  [
    String.raw`${be}(?:${not}) (?:yet |immediately |currently )?(?:aware|able to (?:confirm|verify|say|comment|reach)|in a position to|sure|certain)\b`,
    String.raw`\b(?:unaware of|unable to (?:\w+ )?(?:confirm|verify|say|comment|reach))`,
    String.raw`\b(?:can|could|would|will|did|do|does|have|has|had)(?:${not}|not) (?:yet |immediately |independently |be |been |also )*(?:confirm|verif|comment|know|have (?:any |further |more )?(?:\w+ )?(?:information|details|reporting|evidence|knowledge|comment)|seen any|elaborate|respond|reply|reached|return(?:ed)? (?:calls|messages|a )|rule out)`,
    String.raw`\bcannot (?:\w+ )?(?:confirm|verify|comment|say)`,
    String.raw`\b(?:has|have|had|with|gave|offered|no) (?:no )?(?:immediate |further |independent |official )?(?:comment|confirmation|knowledge of|information (?:on|about)|word on|word from)\b`,
    String.raw`\bdeclin(?:ed|es|ing) (?:to|further) (?:\w+ )?(?:comment|say|confirm|discuss|give|identify|elaborate)`,
    String.raw`\bdeclined comment\b`,
    String.raw`${be}(?:${not}) (?:yet |immediately |at once |entirely )?(?:clear|known|possible to (?:\w+ )?(?:reach|verify|confirm))`,
    String.raw`\bunclear (?:whether|if|who|how|what|when|why|where)`,
    String.raw`\b(?:unverified|unconfirmed)\b`,
    String.raw`\byet to (?:be (?:confirmed|verified)|comment|confirm|respond)`,
  ].join('|'),
)

/** The first clause says of something told elsewhere that it is not so. */
const denying = new RegExp(
  String.raw`^(?:that )?(?:it ${be}(?: not|n't) (?:true|the case|so)\b|it ${be} (?:untrue|false|a lie|wrong)\b|there ${be} no truth\b|(?:the|these|those|such|all|any)(?: \w+){0,2} (?:report|reports|claim|claims|allegation|allegations|story|stories|rumours?|rumors?|accusations?|charges?|news) ${be} (?:entirely |completely |totally |simply )?(?:false|untrue|baseless|unfounded|wrong|not true|fabricated|without foundation|a lie|lies|nonsense|incorrect))`,
)

/** Future in the first verbs of the content. */
const predicting =
  /^.{0,80}?(?:\bwill\b(?! not comment)|\bwon't\b|\bshall\b|'ll\b|\b(?:is|are|was|were) (?:widely |now |also )?(?:expected|set|due|likely|scheduled|slated|certain|almost certain|bound) to\b|\b(?:is|are) going to\b)/

/** A content's or sentence's first words as the tables here ask for them: small letters, straight marks, single spaces. */
export function plainWords(text: string, spans: readonly Span[]): string {
  let words = ''
  for (const span of spans) {
    if (words.length >= reach) break
    words += ` ${text.slice(span.start, Math.min(span.end, span.start + reach))}`
  }
  return words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"«»`]|''|^\s*'|'\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, reach)
}

/** What an attribution does with its content: asserts, denies, declines to say, questions, predicts. */
export function stanceOf(cue: Cue, words: string): Stance {
  const { verb, negated } = cue
  if (verb.stance === 'declines') return wordsToDecline.test(words) ? 'declines' : 'asserts'
  if (verb.stance === 'denies') return negated ? 'declines' : 'denies'
  if (negated) return verb.says || telling.test(verb.lemma) ? 'declines' : 'denies'
  // 'asked the council to wait' asks for something; only 'whether' and a quotation's mark ask about it.
  if (verb.lemma === 'ask')
    return /^(?:whether|if|why|how|who|what|when|where|about)\b|\?$/.test(words) ? 'questions' : 'asserts'
  if (verb.stance !== 'asserts') return verb.stance
  if (/^(?:whether|if)\b/.test(words) && !words.includes(',')) return 'questions'
  return stanceOfWords(words)
}

/** 'Rumours that it was sold have been exaggerated': the words are cut at `reach`, which bounds the search. */
const rumourDenied =
  /^(?:[\w-]+ ){0,4}(?:rumou?rs?|scuttlebutt|gossip|speculation) that .+ (?:is|are|was|were|be|been|proved?|proven|out)(?: to be)?(?: \w+)? (?:exaggerated|untrue|false|unfounded|baseless|debunked|wrong|incorrect|denied|dismissed|not true|a hoax)\b/

/** The stance that words carry by themselves: of a content, or of a sentence in the report's own voice. */
export function stanceOfWords(words: string): Stance {
  if (denying.test(words) || rumourDenied.test(words)) return 'denies'
  if (notKnowing.test(words)) return 'declines'
  if (predicting.test(words)) return 'predicts'
  return 'asserts'
}
