import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model/case-file.js'
import type { Claim } from '../../src/model/claim.js'
import { caseFrom, nameOf, statementWith, wordsOf } from '../builders/case-from.js'

/** A case of one report for each text. */
const caseOfTexts = (...texts: string[]): CaseFile =>
  caseFrom(Object.fromEntries(texts.map((text, i) => [`${'abcdef'[i]}.txt`, `Weir news\n\n${text}\n`])))

function claimWith(kase: CaseFile, words: string): Claim {
  const { claim } = statementWith(kase, words)
  return kase.claims.find((one) => one.id === claim)!
}

const isOneClaim = (kase: CaseFile, a: string, b: string): boolean =>
  claimWith(kase, a).id === claimWith(kase, b).id

/** 'for: Ana Ruiz | against: Tom Vale | neither: Jon Lund': who stands where. */
function sides(kase: CaseFile, claim: Claim): string {
  const names = (ids: readonly string[]): string =>
    [
      ...new Set(
        ids.map((id) => {
          const voice = kase.statements.find((one) => one.id === id)!.voices.at(-1)
          return voice ? nameOf(kase, voice.actor) : '(own)'
        }),
      ),
    ]
      .sort()
      .join(', ')
  return `for: ${names(claim.support.statements)} | against: ${names(claim.against.statements)} | neither: ${names(claim.neither)}`
}

const CRACK = 'the lower gate of the Harrow weir had cracked in the frost on Monday'

describe('what is one claim', () => {
  test('the same thing in other words', () => {
    const kase = caseOfTexts(
      `Ana Ruiz said ${CRACK}.`,
      'Tom Vale said a crack had been found on Monday in the lower gate of the Harrow weir.',
    )
    expect(isOneClaim(kase, 'had cracked in the frost', 'a crack had been found')).toBe(true)
  })

  test('copies, though one of them cuts', () => {
    const text =
      'Ana Ruiz said the lower gate of the Harrow weir had cracked in the frost. Divers went down in the afternoon to look at the hinge and came up after an hour. The path along the bank stays closed for a week.'
    const kase = caseOfTexts(text, text.replace(' in the afternoon', ''))
    for (const words of ['had cracked', 'The path along'])
      expect(claimWith(kase, words).support.reports, words).toBe(2)
  })
})

describe('what is not', () => {
  test('two things said of one name', () => {
    const kase = caseOfTexts(
      'Tom Vale said Ana Ruiz had painted the boathouse in May.',
      'Jon Lund said Ana Ruiz would sing at the fair.',
    )
    expect(isOneClaim(kase, 'painted', 'sing')).toBe(false)
  })

  test.each<[a: string, b: string]>([
    [
      '40 boats were waiting at the Harrow weir on Monday',
      '65 boats were waiting at the Harrow weir on Monday',
    ],
    [
      'the repair of the weir would cost 3 million crowns',
      'the repair of the weir would cost 9 million crowns',
    ],
  ])('another number of the same: %s, %s', (a, b) => {
    const kase = caseOfTexts(`Ana Ruiz said ${a}.`, `Tom Vale said ${b}.`)
    expect(isOneClaim(kase, a, b)).toBe(false)
    expect(kase.disagreements.map((one) => one.kind)).toEqual(['number'])
  })

  test('as far from the middle to the edge as the other has it from edge to edge', () => {
    const kase = caseOfTexts(
      'Ana Ruiz said divers measured the round pond below the Harrow weir in May at a radius of 20 metres.',
      'Tom Vale said divers measured the round pond below the Harrow weir in May at 20 metres wide.',
      'Jon Lund said divers measured the round pond below the Harrow weir in May at 66 feet across.',
    )
    expect(isOneClaim(kase, 'a radius of', '20 metres wide')).toBe(false)
    expect(isOneClaim(kase, '66 feet across', '20 metres wide')).toBe(true)
    expect(kase.disagreements.filter((one) => one.values?.[0] === one.values?.[1])).toEqual([])
  })

  test('the same deed with its sides changed', () => {
    const kase = caseOfTexts(
      'Ana Ruiz said the rowing club had sued the Harrow council over the jetty in May.',
      'Tom Vale said the rowing club had been sued by the Harrow council over the jetty in May.',
    )
    expect(isOneClaim(kase, 'had sued', 'had been sued')).toBe(false)
  })

  test('how deep and how wide are no two numbers of one thing', () => {
    const kase = caseOfTexts(
      'Ana Ruiz said divers measured the round pond below the Harrow weir in May at 20 metres wide.',
      'Tom Vale said divers measured the round pond below the Harrow weir in May at 3 metres deep.',
    )
    expect(kase.disagreements).toEqual([])
  })

  test('a copy in which the number was changed', () => {
    const text =
      'The lower gate of the Harrow weir cracked in the frost, the river office said. Divers went down in the afternoon to look at the hinge and came up after an hour. Ana Ruiz said 40 boats had been led through the upper gate before noon. The path along the bank stays closed for a week.'
    const kase = caseOfTexts(text, text.replace('40', '65'))
    expect(claimWith(kase, '40 boats').support.statements).not.toContain(statementWith(kase, '65 boats').id)
    expect(claimWith(kase, 'The path along').support.reports).toBe(2)
  })
})

describe('who stands where', () => {
  const asserts = `Ana Ruiz said ${CRACK}.`
  const denies = `Tom Vale denied that ${CRACK}.`
  const deniesToo = `Jon Lund denied that ${CRACK}.`

  test.each<[rule: string, texts: string[], expected: string]>([
    ['whoever denies is against', [asserts, denies], 'for: Ana Ruiz | against: Tom Vale | neither: '],
    // The claim is shown in the denier's words, 'the gate had cracked': they must never seem to say so.
    ['also when nobody says it', [denies], 'for:  | against: Tom Vale | neither: '],
    ['also when two deny it', [denies, deniesToo], 'for:  | against: Jon Lund, Tom Vale | neither: '],
    [
      'also when more deny it than say it',
      [asserts, denies, deniesToo],
      'for: Ana Ruiz | against: Jon Lund, Tom Vale | neither: ',
    ],
    [
      'a denial in other words',
      [asserts, 'Tom Vale said the lower gate of the Harrow weir had not cracked in the frost on Monday.'],
      'for: Ana Ruiz | against: Tom Vale | neither: ',
    ],
    [
      'who could not say is neither',
      [asserts, `Jon Lund said he could not confirm that ${CRACK}.`],
      'for: Ana Ruiz | against:  | neither: Jon Lund',
    ],
    [
      'who asks is neither',
      [asserts, `Jon Lund asked whether ${CRACK}.`],
      'for: Ana Ruiz | against:  | neither: Jon Lund',
    ],
    [
      'who doubts is against',
      [asserts, `Jon Lund doubted that ${CRACK}.`],
      'for: Ana Ruiz | against: Jon Lund | neither: ',
    ],
  ])('%s', (_, texts, expected) => {
    const kase = caseOfTexts(...texts)
    expect(sides(kase, claimWith(kase, 'the frost on Monday'))).toBe(expected)
  })

  test('a denial that negates one verb behind a long subject', () => {
    const kase = caseOfTexts(
      'Ana Ruiz said the lower gate of the old Harrow weir had cracked.',
      'Tom Vale said the lower gate of the old Harrow weir had not cracked.',
    )
    expect(sides(kase, claimWith(kase, 'weir had cracked'))).toBe(
      'for: Ana Ruiz | against: Tom Vale | neither: ',
    )
  })

  test('two wordings of one decision are not opposed because one has a word of denial', () => {
    const kase = caseOfTexts(
      'Ana Ruiz said the council had rejected the plan for a new weir at Harrow on Monday.',
      'Tom Vale said the council had turned down the plan for a new weir at Harrow on Monday.',
    )
    expect(kase.disagreements).toEqual([])
    expect(claimWith(kase, 'turned down').against.statements).toEqual([])
  })

  test('a claim is shown in words of one of its statements, one that does not go against it if there is any', () => {
    for (const texts of [[asserts], [denies], [asserts, denies], [asserts, denies, deniesToo]]) {
      const kase = caseOfTexts(...texts)
      for (const claim of kase.claims) {
        const shown = kase.statements.filter(
          (one) => one.claim === claim.id && wordsOf(kase, one) === claim.text,
        )
        expect(shown.length, claim.text).toBeGreaterThan(0)
        if (claim.support.statements.length)
          expect(shown.some((one) => claim.support.statements.includes(one.id))).toBe(true)
      }
    }
  })
})
