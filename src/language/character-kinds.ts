/** What a tokenizer needs to know of a UTF-16 code unit. */
export const BLANK = 1
export const LETTER = 2
export const DIGIT = 3
/** Half of a character beyond the first 65,536: an emoji mostly, rarely a letter. */
export const HALF = 4
/** Everything else: a mark or a symbol. */
export const MARK = 5

/** By code unit; 0 where nobody asked yet. */
const KINDS = new Uint8Array(65_536)

/** The kind of the code unit at `at`; BLANK behind the end, so that nobody has to ask for it. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return BLANK
  const unit = text.charCodeAt(at)
  return KINDS[unit] || classify(unit)
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  let kind = MARK
  if (/\s/.test(character)) kind = BLANK
  // A soft hyphen stands inside words and shows only at the end of a line.
  else if (/[\p{L}\p{M}\u00ad]/u.test(character)) kind = LETTER
  else if (/\p{Nd}/u.test(character)) kind = DIGIT
  else if (unit >= 0xd800 && unit <= 0xdfff) kind = HALF
  KINDS[unit] = kind
  return kind
}

export const isLetterAt = (text: string, at: number): boolean => kindAt(text, at) === LETTER

export const isDigitAt = (text: string, at: number): boolean => kindAt(text, at) === DIGIT

export function isAlphanumericAt(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === LETTER || kind === DIGIT
}

// Plain letters are told by their code alone: these are asked several times of every word.
export const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122
export const isLargeLetter = (unit: number): boolean => unit >= 65 && unit <= 90

/** A capital of the Latin alphabet: enough to tell 'town.The' from 'example.com'. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return isLargeLetter(unit)
  return /\p{Lu}/u.test(text[at] ?? '')
}

/** Where the run of letters and digits that begins at `at` ends. */
export function endOfRun(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit) {
    const kind = kindAt(text, end)
    if (kind !== LETTER && kind !== DIGIT) break
    end++
  }
  return end
}

/** Where the run of digits that begins at `at` ends. */
export function endOfDigits(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && kindAt(text, end) === DIGIT) end++
  return end
}
