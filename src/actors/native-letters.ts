/** Names in Arabic and Hebrew letters as they are compared: without vowel marks, each letter in one form. */

const NATIVE = /^[\p{Script=Arabic}\p{Script=Hebrew}\s'’׳״".‎‏-]+$/u

/** Is it written in Arabic or Hebrew letters? */
export const isNative = (name: string): boolean => NATIVE.test(name) && /\p{L}/u.test(name)

/** Hebrew letters as they stand at the end of a word, and Persian ones that look alike. */
const FORMS: Readonly<Record<string, string>> = {
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  '’': "'",
  '׳': "'",
  ی: 'ي',
  ک: 'ك',
  ى: 'ا',
  ؤ: 'و',
  ئ: 'ي',
}

/** One word without blanks, marks and quotation marks. */
export const foldNative = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[^\p{L}'’׳]|ء/gu, '')
    .replace(/./gu, (letter) => FORMS[letter] ?? letter)

export const nativeWords = (name: string): string[] =>
  name.split(/[\s־-]+/).filter((word) => /\p{L}/u.test(word))

/** Consonants as a Latin spelling would have them, roughly; for looking up, never for showing. */
const ROMAN: Readonly<Record<string, string>> = {
  ...{
    ب: 'b',
    ت: 't',
    ث: 't',
    ج: 'j',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'd',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 's',
    ص: 's',
  },
  ...{ ض: 'd', ط: 't', ظ: 'z', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', و: 'w' },
  ...{
    ב: 'b',
    ג: 'g',
    ד: 'd',
    ו: 'w',
    ז: 'z',
    ח: 'kh',
    ט: 't',
    כ: 'kh',
    ל: 'l',
    מ: 'm',
    נ: 'n',
    ס: 's',
    פ: 'p',
  },
  ...{ צ: 's', ק: 'k', ר: 'r', ש: 's', ת: 't', י: 'j' },
}

/** 'الحداد' → 'khdd': what `soundKeys` needs of a native word. */
export const romanConsonants = (word: string): string =>
  foldNative(word)
    .replace(/^ال/, '')
    .replace(/./gu, (letter) => ROMAN[letter] ?? '')
