import { isDomain, isOutletName, mayBeOutletName } from '../model/outlet-names.js'
import { firstReached } from '../model/sorted-spans.js'
import { contains, type Span } from '../model/span.js'

/** A name of the press, or a description of one that is not named, as it stands in a report. */
export interface PressMention extends Span {
  /** Cleaned: white space single, no possessive, no article. */
  name: string
  /** The whole run of names it stands in: 'Associated Press' in 'Associated Press Norder'. Cues stand around this. */
  run: Span
  /** The sentence or line it stands in. */
  sentence: Span
  /**
   * What makes it the press: `known` by list or shape; `role` because the report calls it a newspaper, a site …;
   * `likely` where its shape is an outlet's and other bodies' too;
   * `maybe` where only what it does can tell: a capitalized name of unknown kind;
   * `unnamed` for 'a local newspaper'; `person` for a capitalized name of a person, which is never the press.
   */
  by: 'known' | 'role' | 'likely' | 'maybe' | 'unnamed' | 'person'
}

/** The names that are persons', in reading order, and their last words. */
export interface People {
  spans: readonly Span[]
  surnames: ReadonlySet<string>
}

/** What a report calls an outlet. */
export const ROLE =
  '(?:news)?paper|daily|weekly|tabloid|broadsheet|(?:news |fan |entertainment |gossip |tech(?:nology)? )?(?:web ?)?site|(?:we)?blog|(?:news )?magazine|news (?:agency|service|outlet|channel|network|portal|organi[sz]ation)|news(?:wire|agency)|wire service|broadcaster|(?:radio|television|tv)(?: (?:station|channel|network))?|(?:cable |news )?channel|(?:television |tv |news )?network|station|journal|publication|podcast'

const DEMONYM =
  /^(?:[A-Z][a-z]+(?:ese|ish|ian|ean|can|qi|ani|eli|emeni|based)|[A-Z]\w+-based|French|Saudi|German|Greek|Dutch|Swiss|Czech|Welsh|Thai|Lebanese|Iraqi|Israeli|British|Western|Local|State|Arab|Arabic|Kurdish|Afghan|Pan-Arab|London-based|U\.?S\.?|UK)$/

/** Sentences and lines of the whole text, furniture too: signatures and sources stand outside the story. One pass. */
export function listSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const push = (end: number): void => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end })
    start = end
  }
  for (const match of text.matchAll(/\n|[.!?…]["'”’)\]]{0,2}[ \u00a0\t]+(?=["'“‘([]?\p{Lu}|@)/gu)) {
    const end = match.index + match[0].length
    // A dot behind one to four letters with a capital ('Gen.', 'U.S.', 'Sgt.') ends no sentence as a rule.
    if (
      text[match.index] === '.' &&
      /(?:^|[\s(.])(?:\p{Lu}|[A-Z][a-z]{1,2}|Capt|Sept|Prof|Maj)$/u.test(
        text.slice(Math.max(0, match.index - 6), match.index),
      )
    )
      continue
    push(end)
  }
  push(text.length)
  return sentences
}

// A name: capitalized words, addresses, brands like iGadget and q9, with small words between. Runs are bounded.
const NAME_WORD =
  "(?:(?:[\\p{L}\\p{N}-]{2,40}\\.){1,3}(?:com|Fr|Com|org|net|info|tv|fm|news|co\\.uk|co|io|me|eu|uk|ca|au|nz|ie|fr|de|es|it|nl|be|ch|at|ru|jp|cn|in|br|mx|ar|pl|se|no|dk|fi|il|tr|za)\\b|(?:[Aa][lnsrt]|[Ee]l|[Aa]sh)-\\p{Lu}[\\p{L}\\p{N}]+|\\p{Lu}[\\p{L}\\p{N}&/]*(?:[-.'’]\\p{L}[\\p{L}\\p{N}]*)*|\\p{Ll}{1,2}\\p{Lu}[\\p{L}\\p{N}]+|\\p{Ll}{2,3}\\p{N}{1,2}\\b|\\p{N}\\p{L}{2,3}\\b)"
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@#/.-])${NAME_WORD}(?:(?: of | for the | of the | & | en | de | della | on | al |[ \\u00a0])${NAME_WORD}){0,5}`,
  'gu',
)
const HANDLE = /(?<![\p{L}\p{N}@.])@[A-Za-z]\w{2,20}/gu

/** Capitalized words that begin sentences and clauses, and titles that stand before a name; never part of an outlet's. */
const NOT_NAMES =
  /^(?:The|A|An|And|But|Or|In|On|At|As|By|For|From|To|It|He|She|They|We|I|You|This|That|These|Those|There|Here|His|Her|Its|Their|Our|My|Now|Then|When|While|If|So|Yet|Also|According|Citing|Speaking|Via|Source|Sources|Read|More|Most|Some|Other|Another|Earlier|Later|Meanwhile|However|Yesterday|Today|Photo|Image|Video|Picture|Not|No|Yes|What|Who|Why|How|After|Before|Since|Follow|With|One|Two|Both|All|Only|Even|Still|Just|Last|Over|Additional|Mr|Mrs|Ms|Dr|Sgt|Col|Gen|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\.?$/

const POSSESSIVE = /['’]s$/

/**
 * Every name in the text that is, or may be, the press's, in reading order.
 * @param people names known to be persons'
 * @param elsewhere names that other reports show to be the press's, as `stemOf` writes them
 */
export function listPress(
  text: string,
  sentences: readonly Span[],
  people: People,
  elsewhere: ReadonlySet<string>,
): PressMention[] {
  const roleNames = new Set(elsewhere)
  const mentions: PressMention[] = []
  for (const sentence of sentences) {
    const line = text.slice(sentence.start, sentence.end)
    for (const match of line.matchAll(NAME)) {
      const found = trimName(match[0])
      if (!found) continue
      const start = sentence.start + match.index + found.from
      const mention = classify(text, { start, end: start + found.name.length }, found.name, sentence, people)
      mentions.push(mention)
      if (isDomain(mention.name) || (mention.by === 'role' && isTellingRole(text, mention)))
        roleNames.add(stemOf(mention.name))
    }
    for (const match of line.matchAll(HANDLE)) {
      const start = sentence.start + match.index
      const run = { start, end: start + match[0].length }
      mentions.push({ ...run, run, name: match[0], sentence, by: 'maybe' })
    }
    for (const match of line.matchAll(UNNAMED)) {
      const start = sentence.start + match.index
      const run = { start, end: start + match[0].length }
      // 'a newspaper Voz': it has a name after all.
      if (!/^ [“"']?\p{Lu}/u.test(text.slice(run.end, run.end + 3)))
        mentions.push({ ...run, run, name: match[0], sentence, by: 'unnamed' })
    }
  }
  // What the report calls a newspaper once is one throughout.
  return mentions
    .map((one) =>
      one.by === 'maybe' && roleNames.has(stemOf(one.name)) ? { ...one, by: 'role' as const } : one,
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** `Gadgetry.fr` and `Gadgetry` are one. */
export const stemOf = (name: string): string => {
  const low = name.toLowerCase().replace(/^the /, '')
  return isDomain(low) ? low.replace(/\.(?:co\.)?[a-z]+$/, '').replace(/^www\./, '') : low.replaceAll(' ', '')
}

/** The run without sentence openers, nationality and possessive; null when nothing is left. */
function trimName(run: string): { name: string; from: number } | null {
  let from = 0
  let name = run.replace(POSSESSIVE, '')
  for (;;) {
    const space = name.search(/[ \u00a0]/)
    const first = space < 0 ? name : name.slice(0, space)
    if (isOutletName(name) && !/^(?:The|A|An) /.test(name)) break
    if (NOT_NAMES.test(first) || (space > 0 && (DEMONYM.test(first) || POSSESSIVE.test(first)))) {
      if (space < 0) return null
      const skip = name.slice(space).search(/[^ \u00a0]/)
      from += space + skip
      name = name.slice(space + skip).replace(/^(?:of the|of|for the|and the|&|on|de|en|al) /, (small) => {
        from += small.length
        return ''
      })
    } else break
  }
  // 'a French website' has no name; 'TV' and 'Radio' are none either.
  if (
    (DEMONYM.test(name) && !mayBeOutletName(name)) ||
    /^(?:TV|Radio|Television|News|Internet|Web|Media)$/.test(name)
  )
    return null
  // 'the Echo Friday': the day is not the paper's.
  name = name.replace(/(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '')
  return name.length >= 2 ? { name, from } : null
}

/** Roles that tell what the name itself is. NASA has a blog and a TV channel and is no outlet for that. */
function isTellingRole(text: string, { run, sentence }: PressMention): boolean {
  const before = text.slice(Math.max(sentence.start, run.start - 60), run.start)
  return BEFORE_ROLE.test(before) || TELLING_ROLE.test(text.slice(run.end, run.end + 60))
}
const TELLING_ROLE =
  /^["”'’]?(?:,? (?:an?|the) (?:[\p{L}-]+ ){0,3}?| )(?:newspaper|daily|weekly|tabloid|magazine|news agency|news site|broadcaster|news magazine)\b/u

function classify(text: string, run: Span, name: string, sentence: Span, people: People): PressMention {
  const mention: PressMention = { ...run, run, name, sentence, by: 'maybe' }
  // 'Norlandian TV channel Voz': the medium is described, the name comes behind.
  if (
    / (?:TV|Radio|Television)$/.test(name) &&
    /^ (?:channel|station|network) \p{Lu}/u.test(text.slice(run.end, run.end + 12))
  )
    return mention
  // A person's name can hold an outlet's ('Ada Express'), and then the surname alone is hers, too.
  if (isWithinPerson(people.spans, run) || people.surnames.has(name)) return { ...mention, by: 'person' }
  const inside = knownInside(name)
  if (inside) {
    // 'Wire Riverton', 'Voice Deutsch' are desks of the outlet they begin with; two words more are somebody's name.
    const rest = name.slice(inside.from + inside.name.length).trim()
    if (inside.from === 0 && /^[^ ]+$/.test(rest) && !POSSESSIVE.test(name))
      return { ...mention, by: 'known' }
    const start = run.start + inside.from
    return { ...mention, start, end: start + inside.name.length, name: inside.name, by: 'known' }
  }
  const before = text.slice(Math.max(sentence.start, run.start - 60), run.start)
  const after = text.slice(run.end, Math.min(sentence.end, run.end + 60))
  if (BEFORE_ROLE.test(before)) return { ...mention, by: 'role' }
  // 'a Norland newspaper' has no name, and 'the Norlandian website Voz' has another.
  const described =
    /\b(?:an?|one|another) $/i.test(before) || /^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ic)$/u.test(name)
  if (!described && AFTER_ROLE.test(after)) return { ...mention, by: 'role' }
  if (/\bthe $/i.test(before) && isOutletName(`the ${name}`)) return { ...mention, by: 'known' }
  return mayBeOutletName(name) && !ORDINARY.test(name) ? { ...mention, by: 'likely' } : mention
}

/** Does one of the names, which come in reading order, hold the run? Looked up by halving: a long text has many of both. */
function isWithinPerson(spans: readonly Span[], run: Span): boolean {
  const last = spans[firstReached(spans, (span) => span.start > run.start) - 1]
  return last !== undefined && contains(last, run)
}

/** Names that are words first: the press only after an article, as in 'told the Sun'. */
const ORDINARY = /^\p{Lu}\p{Ll}+$/u

/** 'a newspaper editor', 'her radio programme': what the role belongs to is no outlet. */
const NOT_AN_OFFICE =
  '(?! (?:editor|reporter|publisher|columnist|owner|journalist|executive|host|anchor|presenter|producer|column|ad|advert|industry|program|programme|show|interview|series|dispute)s?\\b)'

const UNNAMED = new RegExp(
  `\\b(?:an?|another|one|at least one) (?:[\\p{L}-]{2,20} ){0,3}?(?:newspaper|website|web site|blog|magazine|news agency|news site|(?:television|tv|radio) (?:station|channel|network)|broadcaster)\\b${NOT_AN_OFFICE}`,
  'giu',
)

const BEFORE_ROLE = new RegExp(
  `\\b(?:${ROLE}|(?<!social media )(?:outlets|publications|sites) (?:like|such as|including)) (?:called |named |the )?["“'‘]?$`,
  'iu',
)
const AFTER_ROLE = new RegExp(
  `^["”'’]?(?:, (?:an?|the) (?:[\\p{L}-]+ ){0,3}?| )(?:[\\p{Ll}-]+ ){0,1}?(?:${ROLE})\\b${NOT_AN_OFFICE}`,
  'u',
)

/** The longest run of words in the name that is an outlet's by itself: 'Associated Press writer', 'Brother WKXR Radio'. */
function knownInside(name: string): { name: string; from: number } | null {
  const words = [...name.matchAll(/[^ \u00a0]+/g)]
  for (let length = words.length; length >= 1; length--)
    for (let i = 0; i + length <= words.length; i++) {
      if (/^(?:the|of|on|for|and|&)$/.test(words[i]![0])) continue
      const start = words[i]!.index
      const last = words[i + length - 1]!
      const piece = name.slice(start, last.index + last[0].length).replace(POSSESSIVE, '')
      if (isOutletName(piece)) return { name: piece, from: start }
    }
  return null
}
