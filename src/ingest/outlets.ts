import type { Span } from '../model/span.js'

/** An agency's or paper's name inside a line of furniture. */
export interface OutletName extends Span {
  /** The full name where we know it, else the words as written. */
  name: string
  /** An agency sells its text to others: its name on a report does not make it the publisher. */
  agency: boolean
}

/** News agencies: full name, then other forms. Open: an unknown one is known by its brackets in a dateline. */
const AGENCIES: readonly (readonly string[])[] = [
  ['Associated Press', 'The Associated Press', 'AP', 'A.P.'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'Agence France Presse', 'AFP'],
  ['United Press International', 'UPI'],
  ['Press Association', 'PA', 'PA Media'],
  ['Deutsche Presse-Agentur', 'DPA', 'dpa'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['Bloomberg', 'Bloomberg News'],
  ['TASS', 'ITAR-TASS', 'Itar-Tass'],
  ['Interfax', 'Interfax-Ukraine'],
  ['RIA Novosti'],
  ['Ukrinform'],
  ['Anadolu Agency', 'Anadolu'],
  ['EFE'],
  ['ANSA'],
  ['Australian Associated Press', 'AAP'],
  ['Canadian Press', 'The Canadian Press'],
  ['Press Trust of India', 'PTI'],
  ['Asian News International', 'ANI'],
  ['Indo-Asian News Service', 'IANS'],
  ['Bernama'],
  ['Antara'],
  ['SANA'],
  ['IRNA'],
  ['Fars News Agency'],
  ['Petra'],
  ['WAFA'],
  ['MENA'],
  ['Tribune News Service', 'TNS'],
  ['Catholic News Agency', 'CNA'],
  ['Religion News Service', 'RNS'],
  ['Inter Press Service', 'IPS'],
  ['Thomson Reuters Foundation'],
  ['European Pressphoto Agency', 'EPA'],
  ['Getty Images', 'Getty'],
  ['PR Newswire', 'PRNewswire'],
  ['Business Wire'],
]

/** Outlets whose names have no telling shape; all others are known by theirs. */
const OUTLETS: readonly (readonly string[])[] = [
  ['CNN'],
  ['BBC', 'BBC News'],
  ['NPR'],
  ['NBC', 'NBC News'],
  ['ABC', 'ABC News'],
  ['CBS', 'CBS News'],
  ['PBS'],
  ['CBC'],
  ['ITV'],
  ['RTÉ', 'RTE'],
  ['RT', 'RT.com'],
  ['Al Jazeera', 'Al-Jazeera'],
  ['Al Arabiya', 'Al-Arabiya'],
  ['Deutsche Welle', 'DW'],
  ['Voice of America', 'VOA'],
  ['Radio Free Europe/Radio Liberty', 'RFE/RL', 'Radio Free Europe'],
  ['The Guardian', 'Guardian'],
  ['The Independent', 'Independent'],
  ['The Wall Street Journal', 'Wall Street Journal', 'WSJ'],
  ['Financial Times', 'FT'],
  ['The Economist'],
  ['Der Spiegel'],
  ['Le Monde'],
  ['El País', 'El Pais'],
  ['Haaretz'],
  ['Politico'],
  ['Newsweek'],
  ['Time', 'TIME'],
  ['Vox'],
  ['Slate'],
  ['Axios'],
  ['Quartz'],
  ['BuzzFeed News', 'BuzzFeed'],
  ['HuffPost', 'The Huffington Post'],
  ['Mashable'],
  ['Gawker'],
  ['The Verge'],
  ['Wired', 'WIRED'],
]

const CANONICAL = new Map<string, { name: string; agency: boolean }>()
for (const [list, agency] of [
  [AGENCIES, true],
  [OUTLETS, false],
] as const)
  for (const forms of list) for (const form of forms) CANONICAL.set(form, { name: forms[0]!, agency })

/** Words that make a capitalised name an outlet: 'Marsh County Herald', 'Lowland TV', 'Radio Ferry'. */
const SHAPE_WORDS =
  'News|Times|Post|Herald|Gazette|Tribune|Chronicle|Observer|Courier|Journal|Bulletin|Mail|Telegraph|Express|Mirror|Echo|Star|Sun|Standard|Examiner|Inquirer|Ledger|Monitor|Register|Review|Dispatch|Sentinel|Advertiser|Argus|Mercury|Messenger|Press|Record|Reporter|Daily|Weekly|Today|Globe|Nation|Newspaper|TV|Television|Radio|Broadcasting|Wire|Newswire|Agency|Magazine'

const WORD = "[\\p{Lu}\\d][\\p{L}\\d.'’&-]{0,30}"
/** Stands in every name that is known by its shape, if it is no address. */
const SHAPE_WORD = new RegExp(SHAPE_WORDS)
const SHAPES: readonly RegExp[] = [
  // 'The Lowland Gazette', 'Marsh County News', 'Harbour TV'
  new RegExp(`^(?:The )?(?:${WORD} ){1,5}(?:${SHAPE_WORDS})(?: (?:Online|Service|Agency|Network))?$`, 'u'),
  // 'Daily Ferry', 'Radio Lund', 'TV Midland'
  new RegExp(`^(?:The )?(?:Daily|Radio|TV|Weekly) (?:${WORD})(?: ${WORD}){0,2}$`, 'u'),
  // 'The Times', 'The Mirror': the article is what tells the paper from the thing
  new RegExp(`^The (?:${SHAPE_WORDS})$`, 'u'),
]
/** 'lowland-news.example', 'Ferry.com' */
const ADDRESS =
  /^[\p{L}\d][\p{L}\d-]{1,30}(?:\.[\p{L}\d-]{1,30})?\.(?:com|org|net|info|news|co\.uk|com\.au|co\.nz|fr|de|it|es|ca|au|ie|in|il|example)$/iu

/** Looks for a word or a dot first: nearly every line asked about has neither. */
const hasShape = (name: string): boolean =>
  (SHAPE_WORD.test(name) && SHAPES.some((shape) => shape.test(name))) ||
  (name.includes('.') && ADDRESS.test(name))

const tidy = (words: string): string =>
  words
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s"'“”‘’([]+|[\s"'“”‘’)\].,;:]+$/g, '')
    .replace(/['’]s$/, '')

/** The outlet that a short run of words names as a whole, or null: 'AP' → Associated Press, 'The Lowland Gazette' by its shape. */
export function findOutletName(words: string): { name: string; agency: boolean } | null {
  if (words.length > 80) return null
  const name = tidy(words)
  if (!name) return null
  const known = CANONICAL.get(name) ?? CANONICAL.get(name.replace(/^[Tt]he /, ''))
  if (known) return { ...known }
  return hasShape(name) ? { name, agency: false } : null
}

/** Longest first, so that 'Australian Associated Press' is not read as 'Associated Press'. */
const KNOWN = new RegExp(
  `(?<![\\p{L}\\d.])(?:${[...CANONICAL.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
)
/** Short words that are outlets only where a line is about credits, and even there too risky in running words. */
const TOO_COMMON = new Set(['Time', 'Wired', 'Slate', 'Vox', 'Quartz', 'TIME', 'PA', 'RT', 'MENA', 'Petra'])

/** What parts the names in a line of credits: 'Copyright 2015 The Gazette', 'first published in Marsh Today'. */
const BETWEEN_NAMES =
  /[,;:|()[\]©]+|(?:^|\s)(?:and|&|via|in|on|by|at|of|for|from|with|h\/t|H\/T|Copyright|\(c\)|(?:19|20)\d\d|[-–—])(?=\s)|[.](?=\s|$)/

/** Every outlet named in a line of credits, in reading order. Not for story text: there 'Time' is only time. */
export function listOutletNames(line: string): OutletName[] {
  const found: OutletName[] = []
  const text = line.slice(0, 600)
  for (const match of text.matchAll(KNOWN)) {
    if (TOO_COMMON.has(match[0])) continue
    const known = CANONICAL.get(match[0])!
    found.push({ ...known, start: match.index, end: match.index + match[0].length })
  }
  // Names of unknown outlets by their shape: the words between commas, small words and years.
  let at = 0
  for (const piece of text.split(BETWEEN_NAMES)) {
    const start = text.indexOf(piece, at)
    at = start + piece.length
    const outlet = findOutletName(piece)
    if (!outlet || found.some((other) => other.start < at && start < other.end)) continue
    const lead = piece.search(/\S/)
    found.push({ ...outlet, start: start + lead, end: start + piece.trimEnd().length })
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
