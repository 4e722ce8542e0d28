import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveActors } from '../../../src/actors/resolve-actors.js'
import { compareStatements } from '../../../src/claims/compare-statements.js'
import { SIGNS, type Sign } from '../../../src/claims/signs/signs.js'
import { bindStatements, listPlaces } from '../../../src/pipeline/bind-statements.js'
import { orderReports } from '../../../src/pipeline/order-reports.js'
import { listPropositions } from '../../../src/pipeline/write-claims.js'
import { readInputs } from '../../../src/pipeline.js'
import { english } from '../../builders/english.js'

/** The signs of two statements, each told by words that stand in it, in a case of one report for each text. */
function open(texts: readonly string[], arePicked = false) {
  const inputs = texts.map((text, i) => ({ file: `${i}.txt`, bytes: new TextEncoder().encode(text) }))
  const { reads } = orderReports(
    readInputs(inputs, english).flatMap(({ read }) => (read ? [read] : [])),
    [],
  )
  const cast = resolveActors(reads, new Map())
  const statements = listPropositions(reads.flatMap((read) => bindStatements(read, cast)))
  const textOf = new Map(reads.map(({ report }) => [report.id, report.text]))
  const { company, readSigns } = compareStatements(
    reads,
    statements,
    listPlaces(cast),
    english.meaning,
    arePicked,
  )
  const read = (i: number, j: number): Record<Sign, number> => {
    const signs = new Float64Array(SIGNS.length)
    readSigns(signs, i, j, company[Math.min(i, j)]!.get(Math.max(i, j)) ?? 0)
    return Object.fromEntries(SIGNS.map((sign, s) => [sign, signs[s]!])) as Record<Sign, number>
  }
  const indexOf = (words: string): number => {
    const found = statements.findIndex(({ report, content }) =>
      textOf.get(report)!.slice(content[0]!.start, content.at(-1)!.end).includes(words),
    )
    if (found < 0) throw new Error(`'${words}' is in no statement`)
    return found
  }
  return { size: statements.length, read, signsOf: (a: string, b: string) => read(indexOf(a), indexOf(b)) }
}

describe('what speaks for one claim', () => {
  test('who does it and to what, in other words besides', () => {
    const { signsOf } = open([
      'Divers found the hinge in the mud.',
      'The hinge was pulled up by divers.',
      'The hinge maker trained divers.',
    ])
    expect(signsOf('found the hinge', 'pulled up').sides).toBe(0)
    expect(signsOf('found the hinge', 'trained divers').sides).toBe(0)
    const again = open(['Divers found the hinge in the mud.', 'On Friday divers found a broken hinge.'])
    expect(again.signsOf('in the mud', 'broken').sides).toBeCloseTo(Math.log1p(2))
  })

  test('words that follow one another, but not those of one name', () => {
    const { signsOf } = open([
      'The lower gate had snapped.',
      'Nobody saw the lower gate give way.',
      'Ana Ruiz has left.',
      'The town thanked Ana Ruiz.',
    ])
    expect(signsOf('snapped', 'give way').runs).toBeCloseTo(Math.log1p(2))
    expect(signsOf('has left', 'thanked').runs).toBe(0)
  })

  test('a number in both', () => {
    const { signsOf } = open([
      'The crew moved 412 sheep.',
      'Some 412 animals left the meadow.',
      'The crew moved 7 goats.',
    ])
    expect(signsOf('sheep', 'animals').numbers).toBeGreaterThan(0)
    expect(signsOf('sheep', 'goats').numbers).toBe(0)
  })

  test('words that are kin, each counted once and never a word that both have', () => {
    const { signsOf } = open([
      'The council acquired the mill.',
      'The acquisition of the mill cost a fortune.',
      'The council painted the mill.',
    ])
    expect(signsOf('acquired', 'acquisition').kin).toBeCloseTo(Math.log1p(1))
    expect(signsOf('acquired', 'painted').kin).toBe(0)
  })

  test('what stands beside them', () => {
    const hinge = 'The hinge of the lower gate had rusted through.'
    const { signsOf } = open([
      `${hinge}\n\nThe town lost its money.`,
      `${hinge}\n\nThe money was paid to the town.`,
      'The ferry was late.\n\nA tax on the town is unlikely.',
    ])
    expect(signsOf('lost its money', 'was paid').beside).toBeCloseTo(1)
    expect(signsOf('lost its money', 'is unlikely').beside).toBe(0)
  })

  test('words rare in the language more than plain ones', () => {
    const { signsOf } = open([
      'The heron ate a trout near the house.',
      'A heron was seen on a chimney.',
      'A house was sold on a hill.',
    ])
    const rare = signsOf('trout', 'chimney')
    const plain = signsOf('trout', 'hill')
    expect(rare.telling).toBeGreaterThan(plain.telling)
  })
})

describe('what speaks against it', () => {
  test('a single word in common', () => {
    const { signsOf } = open([
      'The barge sank at night.',
      'The barge was painted green.',
      'The barge sank off Harrow.',
    ])
    expect(signsOf('at night', 'green').single).toBe(1)
    expect(signsOf('at night', 'off Harrow').single).toBe(0)
  })

  test('how far apart they stand in their reports', () => {
    const filler = 'The mayor opened the fair.\n\nA band played in the rain.\n\nThe school is closed.'
    const { signsOf } = open(['The barge sank at night.', `${filler}\n\nThe barge sank off Harrow.`])
    expect(signsOf('at night', 'off Harrow').apart).toBeCloseTo(Math.log1p(3))
  })

  test('of statements picked out of their reports it tells nothing where they stand', () => {
    const texts = ['The fair is over.\n\nThe barge sank at night.', 'The barge sank off Harrow.']
    expect(open(texts).signsOf('at night', 'off Harrow').apart).toBeGreaterThan(0)
    expect(open(texts, true).signsOf('at night', 'off Harrow')).toMatchObject({ apart: 0, beside: 0 })
  })
})

test('they are the same in either order, and in whatever order pairs are asked for', () => {
  const sentences = [
    'Divers found the broken hinge of the lower gate.',
    'The lower gate snapped when 40 boats waited.',
    'The ferry was late on Monday.',
    '40 boats waited upstream, the mayor said.',
    'The gate broke at its hinge.',
  ]
  const reports = fc.array(fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  })
  fc.assert(
    fc.property(reports, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const { size, read } = open(all.map((one) => one.join('\n\n')))
      const { read: fresh } = open(all.map((one) => one.join('\n\n')))
      const next = (): number => (numbers.next().value ?? 0) % size
      for (let turn = 0; turn < 6; turn++) {
        const [i, j] = [next(), next()]
        if (i === j) continue
        const signs = read(i, j)
        const back = fresh(j, i)
        for (const sign of SIGNS) expect(back[sign]).toBeCloseTo(signs[sign], 12)
      }
    }),
    { numRuns: 25 },
  )
})
