import { describe, expect, test } from 'vitest'
import type { QuantityMention } from '../../src/model/language.js'
import type { Disagreement } from '../../src/model/provenance.js'
import type { Stance, Statement } from '../../src/model/statement.js'
import { type Differing, listDisagreements } from '../../src/provenance/disagreements.js'
import type { DifferingPair, Setting } from '../../src/provenance/read-difference.js'

/** Report id → its one sentence; each statement is all of it. */
const texts = new Map<string, string>()
const days = new Map<string, string>()
const setting: Setting = {
  textOf: ({ report, start, end }) => texts.get(report)!.slice(start, end),
  publishedOf: (report) => days.get(report),
}

function statementOf(
  id: string,
  text: string,
  voice: string,
  stance: Stance = 'asserts',
  published = '',
): Statement {
  const report = `r-${id}`
  texts.set(report, text)
  if (published) days.set(report, published)
  else days.delete(report)
  return {
    id,
    report,
    voices: voice ? [{ actor: voice, span: null, how: 'named' }] : [],
    cue: null,
    content: [{ start: 0, end: text.length }],
    form: 'indirect',
    stance,
    hedges: [],
    claim: 'c',
    polarity: 'for',
    confidence: 1,
  }
}

/** The number of a sentence, which stands in brackets: '[at least 40] boats'; bounds as the language stage gives them. */
function numbered(
  id: string,
  marked: string,
  published: string,
): { statement: Statement; quantity: QuantityMention } {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const words = text.slice(start, end)
  const value = Number(words.match(/\d+/)![0])
  const bounds = /at least|more than/.test(words)
    ? { low: value }
    : /about/.test(words)
      ? { low: value * 0.9, high: value * 1.1 }
      : /up to/.test(words)
        ? { high: value, low: 0 }
        : {}
  return {
    statement: statementOf(id, text, `voice-${id}`, 'asserts', published),
    quantity: {
      start,
      end,
      value,
      ...(text.includes(`${words} metres`) ? { unit: 'm' } : { of: 'boat' }),
      ...bounds,
      ...('low' in bounds && !('high' in bounds) ? { high: Infinity } : {}),
    },
  }
}

type Numbered = ReturnType<typeof numbered>

/** A difference of numbers, told by these pairs; whether they meet is seen from their bounds. */
const differing = (...pairs: [Numbered, Numbered, number][]): Differing => {
  const made = pairs.map(
    ([a, b, likeness]): DifferingPair => ({
      a: a.statement,
      b: b.statement,
      x: { span: a.quantity, amount: a.quantity },
      y: { span: b.quantity, amount: b.quantity },
      likeness,
    }),
  )
  const [p, q] = [made[0]!.x.amount!, made[0]!.y.amount!]
  const meets = (p.low ?? p.value) <= (q.high ?? q.value) && (q.low ?? q.value) <= (p.high ?? p.value)
  return { kind: 'number', meets, pairs: made }
}

function readingOf(a: string, b: string, dayA = '', dayB = ''): string {
  const [x, y] = [numbered('a', a, dayA), numbered('b', b, dayB)]
  return listDisagreements([differing([x, y, 0.8])], [], setting)
    .map((one) => one.reading)
    .join()
}

describe('two numbers for one thing', () => {
  const march4 = '2021-03-04'
  const march5 = '2021-03-05'
  test.each<[why: string, a: string, b: string, dayA: string, dayB: string, reading: string]>([
    ['nothing tells them apart', '[40] boats waited', '[65] boats waited', '', '', 'conflict'],
    ['on one day', '[40] boats waited', '[65] boats waited', march4, march4, 'conflict'],
    ['a later and larger one', '[40] boats waited', '[65] boats waited', march4, march5, 'update'],
    ['a smaller one that was counted so far', '[40] boats so far', '[65] boats waited', '', '', 'update'],
    ['the same, though the larger is earlier', '[40] boats so far', '[65] boats', march5, march4, 'conflict'],
    ['one number, rounded', '[349] boats waited', '[350] boats waited', '', '', 'scope'],
    ['a later and smaller one', '[65] boats waited', '[40] boats waited', march4, march5, 'conflict'],
    [
      'a later and larger measure',
      '[2] metres were read',
      '[3] metres were read',
      march4,
      march5,
      'conflict',
    ],
    ['a measure that has risen', '[2] metres', 'it rose to [3] metres', march4, march5, 'update'],
    ['a measure that has fallen', '[3] metres', 'it has fallen to [2] metres', march4, march5, 'update'],
    [
      'a later one that says it was revised',
      '[65] boats waited',
      'the figure was revised to [40] boats',
      march4,
      march5,
      'update',
    ],
    ['one that has risen', '[40] boats waited', 'the count has risen to [65] boats', '', '', 'update'],
    ['both can be true', '[at least 40] boats waited', '[65] boats waited', '', '', 'scope'],
    [
      'both can be true, though one is later',
      '[at least 40] boats waited',
      '[65] boats waited',
      march4,
      march5,
      'scope',
    ],
    ['near enough', '[about 40] boats waited', '[42] boats waited', '', '', 'scope'],
    [
      'a bound that excludes the other',
      '[at least 65] boats waited',
      '[40] boats waited',
      '',
      '',
      'conflict',
    ],
    // 'More than' bounds a number; it does not say that the number is new.
    ['more than is no update', '[40] boats waited', '[more than 65] boats waited', '', '', 'conflict'],
    // What is not a whole day says nothing about order.
    ['a year against a day', '[40] boats waited', '[65] boats waited', '2021', march4, 'conflict'],
    ['a month against its day', '[40] boats waited', '[65] boats waited', '2021-03', march4, 'conflict'],
    ['a day without a year', '[40] boats waited', '[65] boats waited', march4, 'XXXX-03-05', 'conflict'],
  ])('%s: %s, %s', (_, a, b, dayA, dayB, reading) => {
    expect(readingOf(a, b, dayA, dayB)).toBe(reading)
    expect(readingOf(b, a, dayB, dayA)).toBe(reading)
  })

  test('the values are the words of the two reports, in the order of the statements', () => {
    const [x, y] = [numbered('a', '[40] boats waited', ''), numbered('b', '[at least 65] boats waited', '')]
    const [found] = listDisagreements([differing([x, y, 1])], [], setting)
    expect(found).toMatchObject({ kind: 'number', statements: ['a', 'b'], values: ['40', 'at least 65'] })
  })

  test('one difference for a pair of values, shown most plainly by the two statements most alike', () => {
    const [a, b, c] = [
      numbered('a', '[40] boats waited', ''),
      numbered('b', '[65] boats waited', ''),
      numbered('c', '[65] boats lay there', ''),
    ]
    const found = listDisagreements([differing([a, b, 0.9], [a, c, 0.4])], [], setting)
    const [shown] = found.filter((one) => one.difference === one.id)
    expect(shown!.statements).toEqual(['a', 'b'])
    expect(found.map((one) => one.difference)).toEqual([shown!.id, shown!.id])
  })
})

describe('who says the opposite', () => {
  const yes = statementOf('yes', 'the gate had cracked', 'Ruiz')
  const no = statementOf('no', 'the gate had cracked', 'Vale', 'denies')
  const not = statementOf('not', 'the gate had not cracked', 'Vale')
  const other = statementOf('other', 'the gate had not cracked', 'Lund')
  const said = (...pairs: [Statement, Statement, number][]): Differing => ({
    kind: 'said',
    meets: false,
    pairs: pairs.map(([a, b, likeness]) => ({
      a,
      b,
      x: { span: { start: 0, end: 8 } },
      y: { span: { start: 0, end: 8 } },
      likeness,
    })),
  })
  const opposed = (...pairs: [Statement, Statement, number][]) =>
    pairs.map(([along, against, likeness]) => ({ along, against, likeness }))
  /** Each difference by the pair that shows it. */
  const shown = (found: readonly Disagreement[]): string[] =>
    found
      .filter((one) => one.difference === one.id)
      .map(({ kind, statements }) => `${kind} ${statements.join(' ')}`)

  test('a denial is a denial, a negation a contradiction', () => {
    expect(shown(listDisagreements([said([no, yes, 0.5])], [], setting))).toEqual(['denial no yes'])
    expect(shown(listDisagreements([said([not, yes, 0.5])], [], setting))).toEqual(['contradiction not yes'])
  })

  test('a claim alone shows too little', () => {
    expect(listDisagreements([], [opposed([yes, not, 0.9])], setting)).toEqual([])
  })

  test('one difference, whoever denies it', () => {
    const found = listDisagreements([said([no, yes, 0.9], [not, yes, 0.5], [other, yes, 0.5])], [], setting)
    expect(found).toHaveLength(3)
    expect(shown(found)).toEqual(['denial no yes'])
  })

  test('two words that set the same statements against each other are one difference', () => {
    const found = listDisagreements(
      [said([no, yes, 0.9]), said([no, yes, 0.8], [not, yes, 0.5])],
      [],
      setting,
    )
    expect(found.map(({ statements }) => statements.join(' ')).sort()).toEqual(['no yes', 'not yes'])
    expect(shown(found)).toEqual(['denial no yes'])
  })

  test('what is said plainly shows it better than what is hedged', () => {
    const may = {
      ...statementOf('may', 'the gate may have cracked', 'Kell'),
      hedges: [{ start: 9, end: 12 }],
    }
    expect(shown(listDisagreements([said([no, may, 0.6], [no, yes, 0.5])], [], setting))).toEqual([
      'denial no yes',
    ])
  })

  test('those of a claim join the difference in which one of them stands, each on its side', () => {
    const found = listDisagreements([said([not, yes, 0.5])], [opposed([yes, no, 0.5])], setting)
    expect(found.map(({ statements }) => statements.join(' ')).sort()).toEqual(['no yes', 'not yes'])
    // One of the two denies: that is what the difference is.
    expect(shown(found)).toEqual(['denial not yes'])
  })
})

describe('of many pairs', () => {
  test('so many are kept that every statement is in one, with the first on one side', () => {
    const few = ['a', 'b', 'c'].map((id) => numbered(id, '[40] boats waited', ''))
    const many = ['d', 'e', 'f'].map((id) => numbered(id, '[65] boats waited', ''))
    const pairs = few.flatMap((a) => many.map((b): [Numbered, Numbered, number] => [a, b, 0.5]))
    const found = listDisagreements([differing(...pairs)], [], setting)
    expect(found.length).toBeLessThan(pairs.length)
    expect([...new Set(found.map((one) => one.statements[0]))].sort()).toEqual(['a', 'b', 'c'])
    expect([...new Set(found.map((one) => one.statements[1]))].sort()).toEqual(['d', 'e', 'f'])
  })
})
