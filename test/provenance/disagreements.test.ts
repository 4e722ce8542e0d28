import { describe, expect, test } from 'vitest'
import type { QuantityMention } from '../../src/model/language.js'
import type { Disagreement } from '../../src/model/provenance.js'
import type { Stance, Statement } from '../../src/model/statement.js'
import { listDisagreements, type NumberPair, type Setting } from '../../src/provenance/disagreements.js'

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

function readingOf(a: string, b: string, dayA = '', dayB = ''): string {
  const [x, y] = [numbered('a', a, dayA), numbered('b', b, dayB)]
  const pair: NumberPair = { a: x.statement, b: y.statement, x: x.quantity, y: y.quantity, likeness: 0.8 }
  return listDisagreements([], [pair], setting)
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
    const [found] = listDisagreements(
      [],
      [{ a: x.statement, b: y.statement, x: x.quantity, y: y.quantity, likeness: 1 }],
      setting,
    )
    expect(found).toMatchObject({ kind: 'number', statements: ['a', 'b'], values: ['40', 'at least 65'] })
  })

  test('one difference for a pair of values, shown most plainly by the two statements most alike', () => {
    const [a, b, c] = [
      numbered('a', '[40] boats waited', ''),
      numbered('b', '[65] boats waited', ''),
      numbered('c', '[65] boats lay there', ''),
    ]
    const pair = (x: typeof a, y: typeof a, likeness: number): NumberPair => ({
      a: x.statement,
      b: y.statement,
      x: x.quantity,
      y: y.quantity,
      likeness,
    })
    const found = listDisagreements([], [pair(a, c, 0.4), pair(a, b, 0.9)], setting)
    const [shown] = found.filter((one) => one.difference === one.id)
    expect(shown!.statements).toEqual(['a', 'b'])
    expect(found.map((one) => one.difference)).toEqual([shown!.id, shown!.id])
  })
})

describe('who says the opposite', () => {
  const yes = statementOf('yes', 'the gate had cracked', 'Ruiz')
  const no = statementOf('no', 'the gate had cracked', 'Vale', 'denies')
  const not = statementOf('not', 'the gate had not cracked', 'Vale')
  const kinds = (pairs: [Statement, Statement, number][]): string[] =>
    listDisagreements(
      pairs.map(([along, against, likeness]) => ({ along, against, likeness })),
      [],
      setting,
    )
      .filter((one) => one.difference === one.id)
      .map(({ kind, statements }: Disagreement) => `${kind} ${statements.join(' ')}`)

  test('a denial is a denial, a negation a contradiction', () => {
    expect(kinds([[yes, no, 0.5]])).toEqual(['denial yes no'])
    expect(kinds([[yes, not, 0.5]])).toEqual(['contradiction yes not'])
  })

  test('once for each two voices, by the pair most alike', () => {
    expect(
      kinds([
        [yes, not, 0.5],
        [yes, no, 0.9],
      ]),
    ).toEqual(['denial yes no'])
  })

  test('the order of the pairs leaves no trace', () => {
    const other = statementOf('other', 'the gate had not cracked', 'Lund')
    const pairs: [Statement, Statement, number][] = [
      [yes, no, 0.5],
      [yes, other, 0.5],
      [yes, not, 0.5],
    ]
    expect(kinds([...pairs].reverse())).toEqual(kinds(pairs))
  })
})
