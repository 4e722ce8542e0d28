import type { Span } from '../model/span.js'
import type { Stance } from '../model/statement.js'
import type { Cue } from './cues.js'
import { isFuture, mayBeFuture } from './future.js'
import { readPlainWords } from './plain-words.js'
import { stanceOfWords } from './worded-stance.js'

/** How many characters of a content are looked at: its stance shows in its first clause. */
const reach = 240

/** How many characters before a cue are looked at for what governs it: 'stopped short of'. */
const governorReach = 48

/** Verbs that, negated, say that one knows or tells nothing: 'could not confirm', 'did not comment'. */
const telling =
  /^(?:know|confirm|verify|comment|respond|reply|say|tell|elaborate|discuss|identify|specify|mention|address|disclose|answer|give|name|reveal|announce|report)$/

/** What one declines to do when 'declined' and 'refused' are about words and not about deeds. */
const wordsToDecline =
  /^to (?:comment|say|confirm|discuss|answer|respond|reply|identify|speak|elaborate|name|give|be (?:named|identified|interviewed|drawn)|disclose|provide|specify|reveal|go into|talk|release)\b/

/** What stands before a verb of telling when nothing is told: 'stopped short of saying', 'has yet to confirm'. */
const withheld =
  /\b(?:(?:stop|stops|stopped|stopping) short of|(?:refus|declin)(?:e|es|ed|ing) to|unable to|(?:not|n't) able to|yet to|fail(?:s|ed)? to|neither (?:\w+ )?n?or|neither) (?:\w+ly )?$/

/** Verbs by which one binds oneself: what one vows 'to' do lies ahead. */
const commitments = /^(?:promise|pledge|vow|swear|threaten|plan|intend)$/

/** Verbs that make a 'may' or 'could' of their content something to come. */
const warnings = /^(?:warn|caution|fear|worry|threaten)$/

/** 'may fail', 'could be sold': possible and still to come, unless 'have' follows. */
const possible = /^(?:that )?(?:[^,;:]{1,60} )?(?:may|might|could|will|would) (?!have\b|not have\b)[a-z]/

/** Cues that tell in the past, where 'will' becomes 'would': 'said', 'had warned', 'announced'. */
const past = /^(?:said|told|wrote|had|was|were|\w+ed)\b/

/** A content's or sentence's first words as the tables here ask for them: small letters, straight marks, single spaces. */
export function plainWords(text: string, spans: readonly Span[]): string {
  let words = ''
  for (const span of spans) {
    if (words.length >= reach) break
    words += ` ${text.slice(span.start, Math.min(span.end, span.start + reach))}`
  }
  return straightened(words)
    .replace(/[“”"«»`]|''|^\s*'|'\s*$/g, '')
    .replace(uneven, ' ')
    .trim()
    .slice(0, reach)
}

/** White space that is not one blank. Nearly all of it is, and would else be written anew between every two words. */
const uneven = /\s{2,}|[^\S ]/g

const straightened = (words: string): string => words.toLowerCase().replace(/[’‘]/g, "'")

/** A cue's own words and those right before it, for `stanceOf`. */
export const cueWords = (text: string, cue: Span): CueWords => {
  const plain = (from: number, to: number): string => straightened(text.slice(from, to)).replace(uneven, ' ')
  return { cue: plain(cue.start, cue.end), before: plain(Math.max(0, cue.start - governorReach), cue.start) }
}

/** Small letters, straight marks, single spaces. */
export interface CueWords {
  /** 'had said' */
  cue: string
  /** 'The port stopped short of ' */
  before: string
}

/**
 * What an attribution does with its content: asserts, denies, declines to say, questions, predicts.
 * @param words the content's, as `plainWords` gives them
 * @param around the cue's, as `cueWords` gives them
 */
export function stanceOf(
  { verb, negated }: Pick<Cue, 'verb' | 'negated'>,
  words: string,
  around: CueWords,
): Stance {
  const isTelling = verb.says || telling.test(verb.lemma)
  if (isTelling && withheld.test(around.before)) return 'declines'
  if (verb.stance === 'declines') return wordsToDecline.test(words) ? 'declines' : 'asserts'
  // 'denied them a permit' gives nothing; 'denied it' and 'denied they had it' deny.
  if (verb.lemma === 'deny' && /^(?:them|him|us|me|you) \w/.test(words)) return 'asserts'
  // Who will neither confirm nor deny it, and who does not deny it, leaves it open.
  if (verb.stance === 'denies') return negated ? 'declines' : 'denies'
  if (negated) return isTelling ? 'declines' : 'denies'
  // 'asked the council to wait' asks for something; only 'whether' and a quotation's mark ask about it.
  if (verb.lemma === 'ask')
    return /^(?:whether|if|why|how|who|what|when|where|about)\b|\?$/.test(words) ? 'questions' : 'asserts'
  if (verb.stance !== 'asserts') return verb.stance
  if (/^(?:whether|if)\b/.test(words) && !words.includes(',')) return 'questions'
  // 'expressed doubt about the sale': the doubt is the object. One about nothing tells no more than that there is one.
  if (
    verb.object &&
    /^(?:(?:some|strong|serious|deep|his|her|their|its|grave) )*(?:doubts?|s[ck]epticism) (?:about|over|on|that|whether|as to)\b/.test(
      words,
    )
  )
    return 'questions'
  if (commitments.test(verb.lemma) && /^to \w/.test(words)) return 'predicts'
  const worded = stanceOfWords(namings.test(verb.lemma) ? `one called ${words}` : words)
  if (worded !== 'asserts') return worded
  if (warnings.test(verb.lemma) && possible.test(words)) return 'predicts'
  const isForetold =
    verb.says && past.test(around.cue) && mayBeFuture.test(words) && isFuture(readPlainWords(words), true)
  // What depends on something else is supposed and not foretold.
  return isForetold && !/\b(?:if|unless|without)\b/.test(words) ? 'predicts' : 'asserts'
}

/** Verbs whose content is a thing and the name it is given: 'called | the report a hoax'. */
export const namings = /^(?:call|describe|label|brand|dub|denounce|slam|characterize|characterise|portray)$/
