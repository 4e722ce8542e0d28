/**
 * Words that copy editors swap between British and American spelling, or between a unit and its sign,
 * when they take over an agency's text. Folding both to one form keeps such a copy one unbroken stretch.
 */
const PAIRS: Record<string, string> = {
  km: 'kilometer',
  kms: 'kilometer',
  kilometers: 'kilometer',
  m: 'meter',
  meters: 'meter',
  ft: 'foot',
  feet: 'foot',
  mi: 'mile',
  miles: 'mile',
  kg: 'kilogram',
  kilograms: 'kilogram',
  percent: 'pct',
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  programme: 'program',
  programmes: 'programs',
  tonne: 'ton',
  tonnes: 'tons',
  grey: 'gray',
  cheque: 'check',
  tyre: 'tire',
  tyres: 'tires',
  aeroplane: 'airplane',
  aeroplanes: 'airplanes',
  aluminium: 'aluminum',
  mum: 'mom',
  towards: 'toward',
  afterwards: 'afterward',
  gaol: 'jail',
  plough: 'plow',
  sceptical: 'skeptical',
  moustache: 'mustache',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
}

/** Endings, tried in order on words of five letters and more; the first that fits is taken. */
const ENDINGS: [RegExp, string][] = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e|ed|es|ing|er|ers)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/our(s|ed|ing|er|ers|ful|able|ite|hood|ly)?$/, 'or$1'],
  [/([tb])re(s|d)?$/, '$1er$2'],
  [/([ae])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/ogue(s?)$/, 'og$1'],
]

/** One word as it is compared: lower case, no marks or diacritics, American spelling, small numbers as figures. */
export function foldSpelling(word: string): string {
  let folded = word.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only pure ASCII words may skip the slow normalisation
  if (!/^[\x00-\x7f]*$/.test(folded)) folded = folded.normalize('NFD').replace(/\p{M}+/gu, '')
  folded = folded.replace(/['’.,]/g, '')
  const pair = PAIRS[folded]
  // Object.hasOwn: 'constructor' is an English word, too.
  if (pair !== undefined && Object.hasOwn(PAIRS, folded)) return pair
  // Longer than any word of English: nothing to fold, and not worth a regular expression.
  if (folded.length < 5 || folded.length > 24) return folded
  for (const [ending, put] of ENDINGS) {
    const spelled = folded.replace(ending, put)
    if (spelled !== folded) return PAIRS[spelled] ?? spelled
  }
  return folded
}
