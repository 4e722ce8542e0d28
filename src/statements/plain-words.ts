// Words of a short text without a tagger. Headlines write every word large or all words in capitals, and a tagger takes
// most of them for names; what turns a stance (negations, doubt, 'reportedly', a question mark) are words one can list.

/** One word or mark of a text. */
export interface PlainWord {
  start: number
  end: number
  /** Small letters, straight apostrophe: 'isn’t' → "isn't". A mark is itself: '?'. */
  norm: string
  isMark: boolean
}

/** A word with its inner apostrophes, points and hyphens, or one mark. Each character is looked at once. */
const wordOrMark =
  /\p{Sc}?[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*[’']?|\.{2,}|[?!:;,.…"“”‘'’«»()[\]|–—-]|[^\s\p{L}\p{N}]/gu

/** The words and marks of a text in reading order. */
export function readPlainWords(text: string): PlainWord[] {
  const words: PlainWord[] = []
  let at = 0
  while (at < text.length) {
    if (text.charCodeAt(at) === BLANK) {
      at++
      continue
    }
    // Most words are small letters between blanks: they need no expression.
    const plainEnd = endOfSmallLetters(text, at)
    if (plainEnd > at && (plainEnd === text.length || text.charCodeAt(plainEnd) === BLANK)) {
      words.push({ start: at, end: plainEnd, norm: text.slice(at, plainEnd), isMark: false })
      at = plainEnd
      continue
    }
    wordOrMark.lastIndex = at
    const match = wordOrMark.exec(text)
    if (!match) break
    const { 0: found, index: start } = match
    const end = start + found.length
    at = end
    const isMark = !/[\p{L}\p{N}]/u.test(found)
    // 'half-sunk' is two words, and nothing ends between them.
    if (found === '-' && /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ')) continue
    const norm = isMark ? found : found.toLowerCase().replaceAll('’', "'").replace(/'$/, '')
    words.push({ start, end, norm, isMark })
  }
  return words
}

const BLANK = 32

function endOfSmallLetters(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 97 || unit > 122) break
  }
  return at
}

/** Forms whose kinship no ending shows. */
const irregular: ReadonlyMap<string, string> = new Map(
  `die dies died dying dead death deceased|kill kills killed killing|shoot shoots shot shooting|buy buys bought buying
  |sell sells sold selling sale sales|make makes made making|give gives gave given|take takes took taken|get gets got
  |find finds found|leave leaves left leaving|hold holds held|catch catches caught|steal steals stole stolen
  |woman women woman's|man men man's|child children child's kid kids|wife wives|go goes went gone going|see sees saw seen
  |break breaks broke broken|tell tells told|send sends sent|write writes wrote written|fall falls fell fallen
  |win wins won winning|lose loses lost losing|run runs ran running|build builds built|begin begins began begun
  |meet meets met|pay pays paid|sink sinks sank sunk sinking|steal steals stole stolen|wear wears wore worn
  |fly flies flew flown|eat eats ate eaten|grow grows grew grown|spend spends spent|keep keeps kept|marry marries married marriage
  |one first once|two second twice|say says said`
    .split('|')
    .flatMap((row) => {
      const forms = row.trim().split(/\s+/)
      return forms.map((form): [string, string] => [form, forms[0]!])
    }),
)

/** Endings of inflection and the commonest of derivation, longest first. At least three letters are left. */
const ending = /(?<=^.{3,})(?:'s|ies|ied|ying|ers?|ors?|ings?|ions?|ments?|ed|es|s|y|e)$/

/**
 * What the forms of a word share: 'denies', 'denied' → 'den'. Only for comparing, never shown. Two words that share it by
 * chance ('mission', 'missing') cost little here.
 */
export function stemOf(norm: string): string {
  const known = irregular.get(norm)
  if (known) return known
  // A doubled consonant before the ending: 'stopped' → 'stop'.
  return norm
    .replace(/'s$/, '')
    .replace(ending, '')
    .replace(/([bdgmnprt])\1$/, '$1')
}
