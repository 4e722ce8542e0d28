import { wordSet } from './word-set.js'

/**
 * Two words written as one without an apostrophe, with a hyphen where the second begins. What is a word of its
 * own as well ('its', 'well', 'were', 'ill') is left out.
 */
const RUN_TOGETHER =
  'can-not gon-na wan-na got-ta gim-me lem-me out-ta a-lot do-nt does-nt did-nt is-nt was-nt were-nt are-nt ai-nt ca-nt wo-nt would-nt could-nt should-nt has-nt have-nt had-nt i-m i-ve you-re you-ve you-ll they-re they-ve we-ve that-s there-s here-s what-s he-s let-s'

/** Where the second word begins, by the whole in small letters. */
const CUTS: ReadonlyMap<string, number> = new Map(
  RUN_TOGETHER.split(' ').map((word) => [word.replace('-', ''), word.indexOf('-')]),
)

const LONGEST = 8

/** By first letter and length: is there a word in the table at all? Asked of every word, so it has to be quick. */
const POSSIBLE = new Uint8Array(32 * (LONGEST + 1))
for (const word of CUTS.keys()) POSSIBLE[(word.charCodeAt(0) & 31) * (LONGEST + 1) + word.length] = 1

/** Where 'cannot', 'gonna', 'dont' come apart, as a distance from their begin; 0 for any other word. */
export function findCut(text: string, start: number, end: number): number {
  const length = end - start
  if (length > LONGEST || !POSSIBLE[(text.charCodeAt(start) & 31) * (LONGEST + 1) + length]) return 0
  return CUTS.get(text.slice(start, end).toLowerCase()) ?? 0
}

/** After an apostrophe, at the end of a word: a token of its own together with the apostrophe. */
export const CLITICS: ReadonlySet<string> = wordSet('s m d re ve ll S M D RE VE LL')

/** Words that lost their first letters: the apostrophe is theirs and no quotation mark. */
export const CLIPPED: ReadonlySet<string> = wordSet('em til tis twas cause cuz cos bout round n tude')

/** What keeps its hyphen in treebanks of English: 'non-profit' is one word where 'long-term' is three. */
export const PREFIXES: ReadonlySet<string> = wordSet(
  'e agro ante anti arch bi bio co counter cross cyber de eco ex extra infra inter intra macro mega micro mid mini mis multi neo non over pan para peri post pre pro pseudo psycho re semi socio sub super supra tri ultra un uni',
)

/** Those that keep it when both have a capital: 'Anti-Doping', but 'Inter|-|Services'. */
export const PREFIXES_BEFORE_NAMES: ReadonlySet<string> = wordSet('anti co ex mid neo non pre pro re')

export const LONGEST_PREFIX = 7

/** And what keeps it at the other end: 'career-wise'. */
export const SUFFIXES: ReadonlySet<string> = wordSet('wise esque fold itis')
