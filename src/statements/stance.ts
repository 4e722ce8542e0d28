import type { Stance } from '../model/statement.js'
import type { Attribution } from './attributions.js'
import type { Run } from './phrase.js'
import type { Item } from './unit.js'

const knowing = /^(?:know|confirm|verify|comment|respond|reply|say|tell|elaborate|discuss|identify|specify|mention|address|disclose|answer)$/

/** Openings of content that turn an assertion into a refusal to say or an ignorance. */
const declining =
  /^(?:that )?(?:(?:he|she|they|it|i|we|there|the \w+|\w+) )?(?:(?:was|were|is|are|am|had|have|has|could|can|would|will|did|does|do|'m)(?: not|n't)|cannot|ca n't|can not|no|unable|not) ?(?:been |yet |immediately |independently )*(?:aware|able to (?:confirm|verify|reach)|confirm|verif|comment|immediate comment|information|knowledge of|clear|know|possible to)/

const denying =
  /^(?:that )?(?:it (?:was|is) (?:not true|untrue|false|not the case|n't true|wrong)|there (?:was|is|were|are) no truth|the (?:report|reports|claim|claims|allegation|allegations|story|rumours|rumors) (?:was|were|is|are) (?:false|untrue|baseless|unfounded|wrong|not true|fabricated|without foundation))/

const predicting = /\b(?:will|shall|'ll|(?:is|are|was|were) (?:expected|set|due|likely|scheduled|slated) to|(?:is|are) going to)\b/

/** What an attribution does with its content: asserts, denies, declines to say, questions, predicts. */
export function stanceOf(items: readonly Item[], attribution: Attribution): Stance {
  const { verb, negated } = attribution.cue
  const words = wordsOf(items, attribution.content)
  if (verb.stance === 'declines') return /^to (?:comment|say|confirm|discuss|answer|respond|identify|speak|elaborate|name|give|be)/.test(words) ? 'declines' : 'asserts'
  if (verb.stance !== 'asserts') return negated && verb.stance === 'denies' ? 'asserts' : verb.stance
  if (negated) return verb.says || knowing.test(verb.lemma) ? 'declines' : 'denies'
  return stanceOfWords(words)
}

/** The stance that words carry by themselves: of a content, or of a sentence in the report's own voice. */
export function stanceOfWords(words: string): Stance {
  if (declining.test(words) || ownDeclining.test(words)) return 'declines'
  if (denying.test(words)) return 'denies'
  if (/^(?:whether|if)\b/.test(words) && !/,/.test(words)) return 'questions'
  if (predicting.test(words)) return 'predicts'
  return 'asserts'
}

const ownDeclining =
  /\b(?:could not|couldn't|could n't|can not|cannot|can't|not|unable to|yet to|n't) (?:be |been |immediately |independently |yet |possible to |able to )*(?:verif|confirm|reached? for comment|independently|immediately clear)|\bno immediate (?:comment|confirmation|response)|\bno independent confirmation|\b(?:did not|didn't|did n't|not) (?:immediately )?(?:respond|reply|return) (?:to|calls)?|\bunclear (?:whether|if|who|how|what|when|why)|\bnot (?:immediately |yet )?(?:clear|known) (?:whether|if|who|how|what|when|why)|\bdeclined (?:to comment|comment)|\bunconfirmed\b|\bno word (?:on|from)\b/

export function wordsOf(items: readonly Item[], content: readonly Run[]): string {
  return content
    .map((run) =>
      items
        .slice(run.from, run.to)
        .map((item) => item.norm)
        .join(' '),
    )
    .join(' ')
}
