/**
 * Marked Latin letters in two ways: as those write them who have no marks on their keyboard ('Milosevic'), and as those
 * write them who hear them ('Miloshevich').
 */

/** Letters that no mark can be taken from. */
const BARE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

const SOUNDED: Readonly<Record<string, string>> = {
  ...BARE,
  š: 'sh',
  ş: 'sh',
  ș: 'sh',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ż: 'zh',
  ḫ: 'kh',
  ǧ: 'j',
}

const replaced = (text: string, letters: Readonly<Record<string, string>>): string =>
  text.normalize('NFC').replace(/[^a-z\s]/g, (letter) => letters[letter] ?? letter)

/** Small letters a to z where the script is Latin; all that is no letter is left out. 'Šárka' → 'sarka'. */
export const foldMarks = (word: string): string => toPlain(replaced(word.toLowerCase(), BARE))

/** The same, with what marks sound like: 'Šárka' → 'sharka'. */
export const soundMarks = (word: string): string => toPlain(replaced(word.toLowerCase(), SOUNDED))

const toPlain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    // Ayn and hamza are letters for Unicode, but many leave them out.
    .replace(/[ʿʾʻʼ]/g, '')
