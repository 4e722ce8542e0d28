import type { NativeCosts } from './native-distance.js'

/**
 * How Arabic and Hebrew letters are written in Latin ones, and what each way costs; '-' for nothing. Learned by
 * train/native-letters.ts from names/*.train.tsv (CC0). Under '' stand Latin letters for which nothing native stands.
 */
const ARABIC: Readonly<Record<string, string>> = {
  '': 'e 0.8 a 1.0 i 1.0 u 1.0 o 1.0 w 2.4 h 3.9 j 3.4 t 5.1 s 5.5 l 5.6',
  آ: 'a 0.0 aa 1.7',
  أ: 'a 0.0 e 4.3 u 4.5',
  أو: 'o 0.0 u 1.4 ou 3.1 au 3.5',
  إ: 'e 0.0 i 1.0',
  إي: 'i 0.0 e 0.3',
  ئ: '- 0.0',
  ا: 'a 0.0 e 4.5 u 5.1 - 5.2 i 5.5',
  ال: 'al 0.0 - 0.3 el 2.2 l 3.0',
  او: 'o 0.0 ou 0.2',
  اي: 'ei 0.0 i 0.1 ay 0.3 y 1.1 aye 2.1 ey 2.1 e 2.1',
  ب: 'b 0.0 p 0.8 pp 3.6 bb 4.0',
  ة: 'a 0.0 h 2.8',
  ت: 't 0.0 tt 2.4 th 4.1 - 5.3 ght 5.5',
  تش: 'c 0.0 ch 0.0 tch 2.6 cc 3.1 cz 3.3',
  ث: 'th 0.0 z 3.2',
  ج: 'g 0.0 j 0.5 c 3.6 dj 3.6 z 3.7 gg 3.7 zh 4.3 ch 4.7',
  ح: 'h 0.0',
  خ: 'kh 0.0 ch 1.1 j 1.5',
  د: 'd 0.0 dd 4.0 dh 5.7',
  ذ: 'th 0.0',
  ر: 'r 0.0 rr 3.5',
  ز: 'z 0.0 s 1.2 zz 3.0 zh 4.3 sz 4.9',
  س: 's 0.0 ss 2.4 c 2.8 z 4.7 sz 5.3',
  ش: 'sh 0.0 ch 0.7 s 1.3 sch 1.4 c 3.1 sz 4.4',
  ص: 's 0.0 ss 1.9',
  ض: 'd 0.0 dh 0.0',
  ط: 't 0.0',
  ع: 'a 0.0 aa 2.0 - 2.4 e 3.0',
  غ: 'g 0.0 gh 2.5 gg 4.0',
  ف: 'v 0.0 f 0.6 w 2.5 ff 2.8 ph 3.3',
  ق: 'k 0.0 g 0.5 q 0.9 gh 1.8',
  ك: 'k 0.0 c 0.9 ck 2.5 q 3.5 ch 3.5 cc 4.3 g 4.7 kk 4.7',
  كس: 'x 0.0',
  ل: 'l 0.0 ll 1.8 el 3.3 al 4.6 hl 5.1 gl 5.6',
  م: 'm 0.0 mm 3.8',
  ن: 'n 0.0 nn 3.2 gn 5.5',
  ه: 'h 0.0 e 2.8 r 3.6 - 3.9 t 4.0',
  و: 'o 0.0 u 0.9 ou 2.2 w 2.3 oo 3.8 au 4.3',
  ي: 'i 0.0 e 0.6 y 1.8 j 3.7 ey 3.8 - 4.2 a 4.7 ie 4.7',
  يا: 'ya 0.0 iya 1.5 a 3.0',
}

const HEBREW: Readonly<Record<string, string>> = {
  '': 'e 0.3 a 0.8 i 1.0 u 1.0 o 1.0 h 4.2 w 3.1',
  "'": 'i 0.0',
  א: 'a 0.0 e 2.0 u 3.8 o 4.8 i 5.3 h 5.6',
  אה: 'a 0.0',
  או: 'o 0.0 au 1.2 u 1.3 ou 2.3',
  אי: 'i 0.0 e 2.0',
  ב: 'b 0.0 v 0.8 w 2.9 bb 4.0',
  ג: 'g 0.0 gh 3.6 gg 3.9',
  "ג'": 'j 0.0 g 0.8 dj 3.3',
  ד: 'd 0.0 dd 4.1',
  "ד'": 'd 0.0',
  ה: 'a 0.0 h 0.3 e 1.3 t 4.2',
  ו: 'o 0.0 u 0.9 w 2.6 v 2.8 ou 3.0 oo 3.9',
  וו: 'w 0.0 v 0.2 u 2.2',
  ז: 'z 0.0 s 0.9 zz 3.6',
  "ז'": 'j 0.0 zh 0.4 g 0.6 z 0.8',
  ח: 'h 0.0 kh 1.0 ch 1.0 g 2.5 j 2.6',
  "ח'": 'kh 0.0',
  ט: 't 0.0 tt 2.2 th 4.2',
  י: 'i 0.0 y 1.6 e 3.1 j 3.6 ee 4.4 - 4.5 u 4.8 ey 4.9 ea 5.1 iy 5.4',
  יה: 'ia 0.0 r 0.1 ya 0.1 iya 0.4',
  יי: 'ei 0.0 a 0.9 ai 0.9 i 1.0 y 1.2 ie 1.2 ay 1.3 ey 2.1 ye 2.2 j 2.5 e 2.6 aye 3.7',
  כ: 'ch 0.0 k 1.6 kh 2.2 c 2.5',
  כס: 'x 0.0',
  ל: 'l 0.0 ll 1.9 el 2.2 al 2.8 hl 5.5',
  מ: 'm 0.0 mm 3.7',
  נ: 'n 0.0 nn 3.0',
  ס: 's 0.0 ss 2.4 c 3.3 z 4.4 sz 5.4',
  ע: 'a 0.0 e 1.3 aa 2.6',
  פ: 'p 0.0 f 0.3 ff 2.1 pp 2.8 ph 3.0 v 4.8',
  צ: 'tz 0.0 z 0.4 ts 0.7 c 1.3 zz 2.1 cz 2.9',
  "צ'": 'ch 0.0 c 0.5 cz 2.4 tch 2.4 cc 2.9 cs 3.7',
  ק: 'k 0.0 c 0.9 ck 2.3 q 3.8 ch 4.0 cc 4.2 kk 5.2',
  "ק'": 'c 0.0',
  קס: 'x 0.0',
  ר: 'r 0.0 rr 3.6',
  ש: 'sh 0.0 s 1.0 sch 1.0 ch 1.8 sz 3.0',
  ת: 'th 0.0 t 0.1',
  "ת'": 'th 0.0',
}

const toCosts = (rows: Readonly<Record<string, string>>): NativeCosts =>
  new Map(
    Object.entries(rows).map(([native, row]) => {
      const cells = row.split(' ')
      const costs = new Map<string, number>()
      for (let at = 0; at < cells.length; at += 2)
        costs.set(cells[at] === '-' ? '' : cells[at]!, Number(cells[at + 1]))
      return [native, costs] as const
    }),
  )

export const NATIVE_COSTS = { arabic: toCosts(ARABIC), hebrew: toCosts(HEBREW) } as const
