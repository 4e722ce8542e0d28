import type { CreditCue } from './credit.js'
import type { PressMention } from './credits-text.js'
import { ROLE } from './credits-text.js'

/** Words that may stand between a cue and the name: 'told the Lebanese newspaper', 'told Harbourtown, Norland-based'. Bounded. */
const DET =
  "(?:(?:the|a|an|its|his|her|our|my|their|local|media|state|government|public|private|news|agency|web|website|site|newspaper|daily|paper|channel|network|television|tv|radio|station|magazine|broadcaster|blog|sister|brother|domestic|[\\p{Lu}][\\p{L}'’-]+,?|[\\p{L}]+-based) ){0,6}?[\"“'‘]?"

interface Rule {
  cue: CreditCue
  test: RegExp
  /** Clear enough to make the press of a name that could be anything. */
  strong?: true
}

const before = (cue: CreditCue, words: string, strong?: true): Rule => ({
  cue,
  test: new RegExp(`\\b(?:${words}) ${DET}$`, 'u'),
  ...(strong && { strong }),
})

/** What the press makes. */
const PIECE = 'rumou?rs?|story|stories|articles?|scoop|(?:blog )?posts?|news(?:cast)?|column'
/** Tried in order on the words before the name. */
const BEFORE: Rule[] = [
  before('reported-by', '(?:verified|confirmed) by'),
  before('told', 'told|tells|telling|informed'),
  before('told', '(?:leaked|gave|given|passed|sent|provided)[^.\\n]{0,90} to'),
  before('interview', 'interview(?:s|ed)? (?:with|to|by|for|on|in)'),
  before(
    'interview',
    '(?:sp(?:oke|oken|eaks|eaking)|talk(?:ed|s|ing)|said|says|explain(?:ed|ing)|confirmed|announced|revealed|statements?|comments?|admitted) (?:exclusively )?(?:to|with)',
  ),
  before(
    'according-to',
    '(?:according to|per)(?: (?:an? )?(?:recent |new )?(?:report|article|story|interview|post)s? (?:in|by|from|on|at|with))?',
  ),
  before('citing', 'citing|cited|quoting|credit(?:s|ed|ing)'),
  before('reported-by', '(?:point(?:s|ed|ing)?)(?: (?:back|fingers?|directly))? to'),
  before(
    'reported-by',
    '(?:outlets?|publications?|(?:news )?media|(?:news )?sites?|websites?|blogs?|papers?|newspapers?|agencies)(?: reports?)?,? (?:such as|like|including(?: from)?|from)',
    true,
  ),
  before(
    'reported-by',
    `(?:rumou?rs?|story|stories|articles?|scoop|(?:blog )?posts?)(?: (?:below|above|published|posted))?,? (?:from|at)`,
    true,
  ),
  before(
    'reported-by',
    `(?:${PIECE}|reports?|pieces?|account|interview|coverage|information|details|video|footage|statements?|reporting|confirmation|update)(?: (?:below|above|this|today|yesterday|published|posted))?,? (?:from|by|in|on|at|of|with|via)`,
  ),
  before(
    'reported-by',
    '(?:report(?:ed|s)?|publish(?:ed)?|noted|cited|quoted|obtained|revealed|broken|debunked|spotted|posted|carried|picked up|reached|contacted|asked|interviewed|seen|released|broadcast|aired|run|noticed|translated|captured|shot down|denied)(?: (?:first|earlier|originally|exclusively|yesterday|\\w+day))? (?:by|in|on|at)',
  ),
  before(
    'via',
    'via|courtesy of|hat tip(?: to)?|h/t|credit:|partners at|friends at|thanks to|spread(?:ing)? (?:by|from)|head(?:ed)? over to',
  ),
  before(
    'published',
    '(?:wrote|writes|writing|said|says|saying|posted|published|appear(?:ed|s|ing)?|ran|aired|shown|stated|explained|started|originated|began|surfaced|seen)(?: \\w+)? (?:in|on|for|at|with)',
  ),
]

const AUX =
  '(?:(?:has|have|had|is|are|was|were|also|now|later|first|then|even|just|still|since|recently|itself|already|previously|initially|today|yesterday|on \\w+day|earlier|does|do|did) ){0,3}'
const ROLE_AFTER = `(?:["”'’]? (?:[\\p{Ll}-]+ )?(?:${ROLE}))?`
/** 'the Gull, which is close to the harbour board,' and '(a fine site)' and 'in Harbourtown'. */
const ASIDE =
  '(?:,? \\([^()\\n]{1,80}\\)|, (?!and\\b|but\\b)[^,.\\n]{1,80},| (?:in|of) \\p{Lu}\\p{Ll}+| and others)?'

/** Verbs of what only a paper, a station or an agency does. */
const STRONG_VERB =
  '(?:(?:first|originally|initially) reported|(?:was|were) (?:the )?first to report|reports|(?:is|are) reporting|(?:has|had|have) reported|broke the (?:story|news)|tweets|posted this|had the (?:original|first))'
const VERB =
  '(?:reports?|reported|reporting|says?|said|saying|writes?|wrote|written|notes|noted|quotes?|quoted|quoting|cites?|cited|citing|claims?|claimed|claiming|states?|stated|adds?|added|mentions?|mentioned|explains?|explained|suggests?|suggested|reveal(?:s|ed)|learn(?:s|ed|t)|understands|confirm(?:s|ed)|points out|pointed out|tweets?|tweeted|posts?|posted|publish(?:es|ed)|spotted|caught|concludes?|concluded|broke|broadcast|aired|checked|contacted|asked|spoke|spoken|put a call|reached out|interviewed|obtained|saw|estimate[sd]?|describe[sd]?|calls|put the|had the|has the|has some|interviews?|journalist|correspondent|reporter|columnist|shows?|showed|carried|carries|ran)'

/** Tried first, on the words behind the name: what it could not learn, and whom it asked, shows whose text this is. */
const OWN: Rule[] = [
  {
    cue: 'verify',
    test: /^,? (?:(?:was|were|is|has been|had been|could|can|did|has|have) )?(?:not|unable|yet)\b[^.\n]{0,40}\b(?:verif|confirm|reach|authenticat)/iu,
  },
  {
    cue: 'contact',
    test: /^(?: (?:in|of) \p{Lu}\p{Ll}+)? (?:has|have|had) (?:contacted|asked|approached|reached out)/u,
  },
]

/** Tried in order on the words behind the name. */
const AFTER: Rule[] = [
  {
    cue: 'reports',
    test: /^ (?:correspondent\b|as the (?:primary |main |original |first )?source\b)/u,
    strong: true,
  },
  {
    cue: 'reports',
    test: new RegExp(
      `^${ROLE_AFTER}${ASIDE},?(?: (?:which|who|that))? ${STRONG_VERB}\\b(?! (?:the )?\\p{Lu}| (?:show|say|said|suggest|indicate|filed|from|about|of)\\b)`,
      'u',
    ),
    strong: true,
  },
  {
    cue: 'reports',
    test: new RegExp(`^${ROLE_AFTER}${ASIDE},?(?: (?:which|who|that))? ${AUX}${VERB}\\b`, 'u'),
  },
  {
    cue: 'possessive',
    test: /^['’]s (?:["“‘][^"”’\n]{2,40}["”’] |official )?blog\b/u,
    strong: true,
  },
  {
    cue: 'possessive',
    test: /^(?: \p{Ll}+){0,2}['’]s? (?:[\p{L}\p{N}"“”‘’'-]+ ){0,5}?(?:report|story|article|account|post|piece|interview|coverage|source|sources|correspondent|reporter|website|blog|page)s?\b/u,
  },
  {
    cue: 'possessive',
    test: /^ (?:[\p{Ll}-]+ ){0,1}?(?:report|story|article|blog post|post|blog|interview|journalist)s?\b/u,
  },
  { cue: 'contributed', test: /^(?: writers?[^.\n]{0,60})? (?:also )?contributed\b/u },
  { cue: 'contributed', test: /^ (?:staff )?writers? [^.\n]{0,60} (?:reported|contributed)\b/u },
]

/** A reference: the outlet and a day, as in a list of sources. Stands behind a sentence's end, so it is tried on the line. */
const REFERENCE =
  /^\.?(?: ?\(@?\w+\))?[.,]? \(?(?:\d{1,2} \p{Lu}\p{Ll}+,? \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})/u

/** 'praised the Gull for killing the story': what it found settles the matter. */
const SETTLED = /^ for (?:breaking|killing|debunking|correcting) (?:the|this|that) \w+/u

/** How far back and forth a cue is looked for, in code units. */
const REACH = 130

/** 'harbour correspondent Ada Lund': a person, whatever she reports. */
const PERSON_ROLE =
  /(?<!\b(?:employ|partn|broadcast|newspap|pap))(?:er|or|ist|man|woman|ent|ian|yst|chief|aide)s? $/u

/** A picture's agency says nothing about the text. */
const PICTURE_BEFORE =
  /\b(?:photo(?:graph)?s?|pictures?|images?|photography|credit)(?: (?:by|from|via|courtesy of))?\s?[:/]? ?(?:the )?$/iu
const PICTURE_AFTER = /^(?:\/| photo\b| images?\b| pictures?\b| \/)/iu

const INVERTED = /\b(?:reports|reported|writes|wrote|says|said|notes) (?:the )?$/u

/** 'a website' that carries a video, or that was set up for tips, is no teller; one that reports or was told something is. */
const UNNAMED_CUES = new Set<CreditCue>([
  'told',
  'interview',
  'according-to',
  'citing',
  'reports',
  'published',
])

/** What makes this mention a credit; null when it is only spoken of. */
export function findCue(text: string, mention: PressMention): CreditCue | null {
  const { run, sentence } = mention
  const before = lowered(text, Math.max(sentence.start, run.start - REACH), run.start, sentence.start)
  const after = single(text.slice(run.end, Math.min(sentence.end, run.end + REACH)))
  const sure = mention.by === 'known' || mention.by === 'role'
  if (mention.by === 'person' || PICTURE_BEFORE.test(before) || PICTURE_AFTER.test(after)) return null
  if (mention.by === 'unnamed') {
    const cue = /\b(?:on|in|at|to) $/.test(before)
      ? findRule(BEFORE, before)
      : (findRule(AFTER, after) ?? findRule(BEFORE, before))
    return cue && UNNAMED_CUES.has(cue) && !/\b(?:video|footage|photo)/i.test(before) ? cue : null
  }
  // Two words or an odd spelling: 'Harbour Gossip', 'qNews', 'WKXR'. A plain single name is too often a person or a place.
  if (!sure && (PERSON_ROLE.test(before) || /^\p{Lu}\p{Ll}+$/u.test(mention.name))) return null
  // 'The bridge is shut, reports the Gull.'
  if (sure && INVERTED.test(before) && /^["”']?(?:[.,;:]|$)/.test(after)) return 'reports'
  const cue = findRule(OWN, after, !sure) ?? findRule(BEFORE, before, !sure) ?? findRule(AFTER, after, !sure)
  if (cue) return cue
  if (mention.by === 'likely') {
    // One talks to an outlet; a board or a star of that name would not be told things in print.
    const told = findRule(BEFORE, before)
    return told === 'told' || told === 'interview' ? told : null
  }
  if (mention.by !== 'known') return null
  if (REFERENCE.test(text.slice(run.end, run.end + 60))) return 'reference'
  return SETTLED.test(after) ? 'reported-by' : null
}

const findRule = (rules: readonly Rule[], words: string, strongOnly = false): CreditCue | null =>
  rules.find((rule) => (rule.strong || !strongOnly) && rule.test.test(words))?.cue ?? null

/** White space made single: pages set double and unbreakable ones. */
const single = (words: string): string => words.replace(/\s+/g, ' ')

/** The words before the name; the capital that begins the sentence is no name's. */
function lowered(text: string, from: number, to: number, start: number): string {
  const words = single(text.slice(from, to))
  return from === start ? words.replace(/^[^\p{L}]{0,4}\p{Lu}/u, (first) => first.toLowerCase()) : words
}
