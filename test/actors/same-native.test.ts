import { describe, expect, test } from 'vitest'
import { soundKeys } from '../../src/actors/name-key.js'
import { isNative, nativeWords, romanConsonants } from '../../src/actors/native-letters.js'
import { compareOthers, comparePersons, compareScripts } from '../../src/actors/same-name.js'
import { isSameNative } from '../../src/actors/same-native.js'
import { caseFrom } from '../builders/case-from.js'

const caseOfTexts = (...texts: string[]) =>
  caseFrom(Object.fromEntries(texts.map((text, i) => [`${'abc'[i]}.txt`, `Weir news\n\n${text}\n`])))

describe('a Latin spelling and a native form', () => {
  test.each([
    ['Samir', 'سمير', true],
    ['Sameer', 'سمير', true],
    ['Haddad', 'حداد', true],
    ['Haddad', 'الحداد', true],
    ['Mohammed', 'محمد', true],
    ['Hossein', 'حسين', true],
    ['Harari', 'הררי', true],
    ['Katz', 'כץ', true],
    ['Ruiz', 'حداد', false],
    ['Samir', 'سالم', false],
    ['Harari', 'הדרי', false],
    ['Samir', '', false],
  ])('%s and %s: %s', (latin, native, isOne) => expect(isSameNative(latin, native)).toBe(isOne))

  test.each([
    ['سمير', true],
    ["ז'אן כץ", true],
    ['Samir', false],
    ['سمير Samir', false],
    ['', false],
  ])('‘%s’ is native: %s', (name, is) => expect(isNative(name)).toBe(is))

  test('are compared word by word, and the same way round or the other', () => {
    expect(comparePersons('Samir Haddad', 'سمير حداد')?.code).toBe('native-letters')
    expect(comparePersons('سمير حداد', 'Samir al-Haddad')?.code).toBe('native-letters')
    expect(comparePersons('Samir Haddad', 'سمير سالم')).toBeNull()
    expect(comparePersons('Samir Omar Haddad', 'سمير حداد')).toBeNull()
    expect(compareOthers('Harari', 'הררי')?.code).toBe('native-letters')
    expect(compareScripts('Samir', 'Sameer')).toBeNull()
  })

  test('share a block', () => {
    for (const [latin, native] of [
      ['samir', 'سمير'],
      ['haddad', 'حداد'],
      ['wael', 'وائل'],
      ['harari', 'הררי'],
      ['katz', 'כץ'],
      ['jamil', 'جميل'],
    ] as const) {
      const keys = nativeWords(native).flatMap((word) => soundKeys(romanConsonants(word)))
      expect(
        soundKeys(latin).some((key) => keys.includes(key)),
        `${latin} ${native}`,
      ).toBe(true)
    }
  })
})

describe('a native form in brackets', () => {
  const forms = (text: string) => caseOfTexts(text).actors.find((actor) => actor.kind === 'person')?.aliases
  test('behind the name is one of its forms, and says why', () => {
    const kase = caseOfTexts(
      'Samir Haddad (سمير حداد) said the gate had stuck.',
      'Samir Hadad said it was shut.',
    )
    const person = kase.actors.find((actor) => actor.kind === 'person')!
    expect(person.aliases).toEqual(expect.arrayContaining(['سمير حداد', 'Samir Hadad']))
    const { evidence } = person.because.find((reason) => reason.code === 'native-letters')!
    const { text } = kase.reports.find((report) => report.id === evidence![0]!.report)!
    expect(text.slice(evidence![0]!.start, evidence![0]!.end)).toBe('Samir Haddad (سمير حداد')
  })
  test('that is no reading of the name is none', () =>
    expect(forms('Samir Haddad (مدينة) said the gate had stuck.')).not.toContain('مدينة'))
})
