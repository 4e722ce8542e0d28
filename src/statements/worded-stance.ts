import type { Stance } from '../model/statement.js'
import { isFuture, mayBeFuture } from './future.js'
import { listNegations } from './negation.js'
import { type PlainWord, readPlainWords } from './plain-words.js'
import { listSigns, withoutTurned } from './signs.js'

// The stance that words carry by themselves: a content ('said there was no truth in the report'), or a sentence in the
// report's own voice ('The claim has been debunked'). The rows are asked in their order; the first that holds decides.
// All look at the first clause: what a sentence says last is seldom what it does with what it tells.

const not = "(?:n't| not| never)"
const be = "(?:is|are|am|was|were|'re|'m|'s)"
/** Things told, of which one says that they are not so. */
const told =
  '(?:reports?|claims?|allegations?|stor(?:y|ies)|rumou?rs?|accusations?|charges?|news|suggestions?|assertions?|speculation|gossip|scuttlebutt|theor(?:y|ies)|notion)'
const tellsOfTold = new RegExp(`\\b${told}\\b`)
const naming = '(?:call|describ|label|brand|dub|denounc|slam|character)'
const namesIt = new RegExp(String.raw`\b${naming}\w* (?:it|that|this|them)\b`)
const toldWord = new RegExp(`^${told}$`)

interface Row {
  stance: Stance
  /** What holds when the row does, with a case of it. */
  when: string
  /** What a text must have for the row to hold, as an expression; absent where to ask the row costs no more. */
  needs?: string
  holds: (text: string) => boolean
}

/** One expression of all the patterns: tried one after the other they took twice the time. */
const matches = (...patterns: string[]): Row['holds'] => {
  const any = new RegExp(patterns.join('|'))
  return (text) => any.test(text)
}

/** The same asked of the first clause alone: 'It can fly, although it is unclear how far' tells that it can. */
const opensWith = (...patterns: string[]): Row['holds'] => {
  const holds = matches(...patterns)
  return (text) => {
    const end = text.slice(openingLength).search(laterClause)
    return holds(end < 0 ? text : text.slice(0, openingLength + end))
  }
}

/** A first clause has this many characters at least: 'Anything but clear' goes on. */
const openingLength = 12
const laterClause = /,? (?:but|although|though|even though|whereas|while)\b|; /

const rows: readonly Row[] = [
  {
    stance: 'denies',
    when: 'it says of something told elsewhere that it is not so: ‘it is not true’, ‘that is a lie’, ‘there was no truth in it’',
    holds: matches(
      String.raw`^(?:that )?it (?:${be}(?: not|n't)|isn't|wasn't) (?:true|the case|so)\b`,
      String.raw`^(?:(?:that|this|it|these|those|they|all of it) (?:${be}|${be} (?:all|just|simply|totally|completely|entirely|absolutely|utterly))|(?:that|it)'s) (?:a |an )?(?:complete |total |outright |absolute )?(?:untrue|false|lies?|wrong|nonsense|fabrications?|hoax|rubbish|fake news|fictions?|inventions?)\b`,
      String.raw`^(?:that )?there (?:${be}|has been|had been) (?:absolutely |simply )?no truth\b`,
    ),
  },
  {
    stance: 'denies',
    when: 'what is told opens it and is called untrue, or somebody is said to refute it: ‘reports that the ferry was sold were false’, ‘the port shot down reports of a sale’, ‘Kell called the story a lie’',
    needs: String.raw`\b(?:${told}\b|${naming})`,
    holds: isNotSo,
  },
  {
    stance: 'declines',
    when: 'one does not know, cannot say, or has not been asked: ‘could not be verified’, ‘is yet to comment’',
    needs: String.raw`n't |not |never |\b(?:no (?:idea|way)|neither|declin|comment|confirmation|conflicting|knowledge|information|word |un(?:aware|able|clear|verified|confirmed)|yet to|short of|too |remain)`,
    holds: opensWith(
      String.raw`${be}(?:${not}) (?:yet |immediately |currently )?(?:aware|able to (?:confirm|verify|say|comment|reach)|in a position to|sure|certain)\b`,
      String.raw`\b(?:unaware of|unable to (?:\w+ )?(?:confirm|verify|say|comment|reach))`,
      String.raw`(?<!\byou )\b(?:can|could|would|will|did|do|does|have|has|had)(?:${not}|not) (?:yet |immediately |independently |be |been |also )*(?:confirm|verif|comment|know|have (?:any |further |more )?(?:\w+ )?(?:information|details|reporting|evidence|knowledge|comment)|seen any|elaborate|respond|reply|reached|return(?:ed)? (?:calls|messages|a )|rule out)`,
      String.raw`\bcannot (?:\w+ )?(?:confirm|verify|comment|say)`,
      String.raw`\b(?:has|have|had|with|gave|offered|no) (?:no )?(?:immediate |further |independent |official )?(?:comment|confirmation|knowledge of|information (?:on|about)|word on|word from)\b`,
      String.raw`\bdeclin(?:ed|es|ing) (?:to|further) (?:\w+ )?(?:comment|say|confirm|discuss|give|identify|elaborate)`,
      String.raw`\bdeclined comment\b`,
      String.raw`${be}(?:${not}) (?:yet |immediately |at once |entirely )?(?:clear|known|possible to (?:\w+ )?(?:reach|verify|confirm))`,
      String.raw`\bconflicting (?:reports|accounts|claims) (?:about|as to|on|over) (?:whether|who|how|what|when|where)`,
      String.raw`\bunclear (?:on |about |as to )?(?:whether|if|who|how|what|when|why|where)`,
      String.raw`\b(?:unverified|unconfirmed)\b`,
      String.raw`\byet to (?:be (?:confirmed|verified)|comment|confirm|respond|reply|say)`,
      String.raw`\bneither (?:confirm|den)(?:s|ed|y|ies|ied)? (?:n?or|and) (?:confirm|den)`,
      String.raw`\b(?:stop|stops|stopped|stopping) short of (?:\w+ )?(?:saying|confirming|blaming|accusing|naming|calling|claiming|alleging|endorsing|suggesting)`,
      String.raw`\btoo (?:early|soon) to (?:say|tell|know|judge|speculate|conclude)`,
      String.raw`\b(?:remain|remains|remained) (?:unclear|unknown|unconfirmed|to be seen|unverified)`,
      String.raw`\b(?:has|have|had) no (?:idea|way of knowing)\b`,
    ),
  },
  {
    stance: 'declines',
    when: 'nothing was found that shows it: ‘there is no evidence that the ferry was sold’',
    needs: ' no ',
    holds: matches(
      String.raw`\b(?:there ${be}|there has been|there had been|found|finds|sees?|saw|seen|has|have|had|with) (?:as yet |so far |still )?no (?:\w+ ){0,2}(?:evidence|proof|indications?|confirmation|signs?) (?:that|whatsoever that)\b`,
      String.raw`\b(?:there ${be}|found|sees?|saw|seen|has|have|had) (?:as yet |so far |still )?no (?:\w+ ){0,2}(?:evidence|proof) (?:of|for|to (?:support|back|suggest|show))\b`,
    ),
  },
  {
    stance: 'questions',
    when: 'it is doubted or put in question: ‘engineers were sceptical that the weir failed’, ‘he cast doubt on the report’',
    needs: 'doubt|s[ck]eptic|questions|dubious|unconvinced',
    holds: matches(
      String.raw`\b(?:cast|casts|casting|throw|throws|threw|thrown|pour|poured|raise|raises|raised|raising|express|expressed) (?:\w+ ){0,2}(?:(?:doubts?|scepticism|skepticism) (?:on|upon|over|about|that|as to)|questions (?:about|over|as to) (?:whether|if))\b`,
      String.raw`(?:${be}|remains?|remained) (?:\w+ )?(?:s[ck]eptical|doubtful|dubious|unconvinced)(?: (?:that|of|about|whether|if)\b|$)`,
      String.raw`\bexpress(?:es|ed|ing)? (?:\w+ ){0,2}(?:doubts?|s[ck]epticism)\b`,
      String.raw`^(?:that )?(?:i|we|he|she|they|it|(?:[\w'-]+ ){1,3}(?=doubt))(?: \w+ly)? ?(?<!\bno )(?:doubt|doubts|doubted) (?:that|whether|if|the|this|it|such|those|these|any)\b`,
    ),
  },
  {
    stance: 'predicts',
    when: 'its first verbs lie in the future: ‘the weir will fail’, ‘is due to return’',
    holds: (text) => mayBeFuture.test(text) && isFuture(readPlainWords(text)),
  },
]

/** What one of the rows needs. Most texts have none of it, which is seen in one look. */
const needed = new RegExp(rows.flatMap(({ needs }) => needs ?? []).join('|'))

/** The stance that words carry by themselves. Small letters, straight marks, as `plainWords` gives them. */
export function stanceOfWords(text: string): Stance {
  const hasNeeded = needed.test(text)
  const row = rows.find(({ needs, holds }) => (hasNeeded || needs === undefined) && holds(text))
  return row?.stance ?? 'asserts'
}

/** How far from the opening the thing told may stand: 'the many wild and contradicting rumours'. */
const opening = 6

const isBe = /^(?:is|are|was|were|be|been|being|'s|isn't|aren't|prove|proves|proved|proven)$/

/** The two below need what is told, or a name for it; most texts have neither. */
function isNotSo(text: string): boolean {
  const tells = tellsOfTold.test(text)
  if (!tells && !namesIt.test(text)) return false
  const words = readPlainWords(text)
  return (tells && isToldUntrue(words)) || isRefuted(words)
}

/**
 * 'Reports that the ferry was sold | are untrue', 'the rumour turned out to be false', 'the claim was dismissed as a
 * hoax': a word of falsehood or a refuting participle is said of what is told, and ends its clause.
 */
function isToldUntrue(words: readonly PlainWord[]): boolean {
  const at = words.slice(0, opening).findIndex(({ norm }) => toldWord.test(norm))
  if (at < 0) return false
  // Whose or what it is must be said before it by words that describe, not by a clause: 'Kell said the report …'.
  if (words.slice(0, at).some(({ norm, isMark }) => isMark || speaking.test(norm) || isBe.test(norm)))
    return false
  // 'The report said that the bill was false': what it tells is false, it is not.
  if (speaking.test(words[at + 1]?.norm ?? '')) return false
  const negations = listNegations(words)
  // 'was not true'
  for (const { at: negation, scope } of negations)
    if (
      negation > at &&
      isBe.test(words[negation - 1]?.norm ?? '') &&
      nearTruth(words, negation + 1, scope.to)
    )
      return true
  const { signs } = withoutTurned(words, listSigns(words), negations)
  return signs.some(({ sign, from, to }) => {
    if (
      from <= at ||
      !(sign === 'falsehood' || (sign === 'refutes' && /ed$|shot|proven|ruled/.test(words[from]!.norm)))
    )
      return false
    return isPredicate(words, at, from) && isClauseEnd(words[to])
  })
}

const speaking =
  /^(?:said|says|say|saying|told|claims|claimed|stated|reported|found|suggested|alleged|denied|denies)$/

const nearTruth = (words: readonly PlainWord[], from: number, to: number): boolean =>
  words
    .slice(from, Math.min(to, from + 3))
    .some(({ norm }) => /^(?:true|accurate|correct|credible|so)$/.test(norm))

/** Is what stands at `to` said of what stands at `from`: a form of 'be' or 'dismissed as', with at most an adverb and an article between? */
function isPredicate(words: readonly PlainWord[], from: number, to: number): boolean {
  let i = to - 1
  while (
    i > from &&
    to - i < 6 &&
    (/^(?:a|an|the|to|all|as|and|out|updated|corrected|widely|since|later|now|just|\w+ly|complete|total)$/.test(
      words[i]!.norm,
    ) ||
      /^(?:turned|dismissed|rejected|denounced|described|exposed|branded)$/.test(words[i]!.norm))
  )
    i--
  return (
    i > from && (isBe.test(words[i]!.norm) || /^(?:turned|dismissed|exposed)$/.test(words[i + 1]?.norm ?? ''))
  )
}

const isClauseEnd = (word: PlainWord | undefined): boolean =>
  word === undefined ||
  word.isMark ||
  /^(?:by|on|in|and|but|as|after|when|from|at|last|this|yesterday|today|long|several|years)$/.test(word.norm)

/** Verbs that give a thing a name: 'called the report a hoax', 'described the claim as false'. */
const namingWord =
  /^(?:call|calls|called|calling|describe|describes|described|describing|label|labels|labelled|labeled|brand|brands|branded|dub|dubs|dubbed|denounce|denounces|denounced|slam|slams|slammed|characterize|characterized|characterise|characterised)$/

/** 'The port debunked the claim that P', 'Kell called the story a lie': a refuting verb, or a name for a lie, right before what is told or right behind. */
function isRefuted(words: readonly PlainWord[]): boolean {
  const { signs } = withoutTurned(words, listSigns(words), listNegations(words))
  const name = words.findIndex(({ norm }) => namingWord.test(norm))
  for (const { sign, from, to } of signs) {
    if (from > 8) break
    // The verb stands behind its subject and governs the thing told.
    if (sign === 'refutes' && from > 0 && governsTold(words, to)) return true
  }
  if (
    name < 0 ||
    name > 8 ||
    !(governsTold(words, name + 1) || /^(?:it|that|this|them)$/.test(words[name + 1]?.norm ?? ''))
  )
    return false
  return signs.some(({ sign, from }) => sign === 'falsehood' && from > name && from - name < 8)
}

/** Does the phrase that begins at `at` name something told: 'the claim', 'recent reports', 'any suggestion'? */
function governsTold(words: readonly PlainWord[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    const { norm, isMark } = words[i]!
    if (isMark || /^(?:to|for|in|on|by|with|from|that|who|and|as)$/.test(norm)) return false
    if (toldWord.test(norm)) return true
  }
  return false
}
