import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model/case-file.js'
import {
  addToCase,
  gatherCase,
  gatherStrands,
  openCase,
  type ReportCard,
  readInput,
} from '../../src/pipeline.js'
import { inputsFrom } from '../builders/case-from.js'
import { english } from '../builders/english.js'

const WEIR = {
  'gazette.txt':
    'Harrow weir gate cracks\n\nAna Ruiz, the lock keeper, said the lower gate of the Harrow weir had cracked in the frost.\n\nA senior official of the river office said the hinge of the weir gate was never oiled.\n',
  'echo.txt':
    'Lock shut at Harrow weir\n\nThe lower gate of the Harrow weir cracked in the frost, the lock keeper Ana Ruiz told the Gazette.\n\nAn official denied that the hinge of the weir gate was never oiled.\n',
}
const FERRY = {
  'post.txt':
    'Skua ferry runs again\n\nThe ferry Skua will cross the Noss sound again in June, Rami Haddad said.\n\nAna Ruiz, a passenger of the Skua, said 40 boats were waiting in the sound.\n',
  'mail.txt':
    'Noss ferry Skua is back\n\nHaddad, the master of the ferry Skua, said it would cross the Noss sound in June. At least 65 boats were waiting in the sound.\n',
}
const readsOf = (written: Record<string, string>) =>
  inputsFrom(written).map((input) => readInput(input, english).read!)
const weir = readsOf(WEIR)
const ferry = readsOf(FERRY)
/** No strand may hold more than one story has. */
const MOST = 2
const divided = (reads: typeof weir): CaseFile => openCase(reads, [], new Map(), 0, MOST).file

describe('a case of two stories', () => {
  const both = divided([...weir, ...ferry])

  test('holds what each of them would, by itself', () => {
    const alone = [gatherCase(weir), gatherCase(ferry)]
    for (const part of ['claims', 'derivations', 'sources', 'disagreements', 'statements'] as const)
      expect(JSON.stringify([...both[part]].map((one) => JSON.stringify(one)).sort())).toBe(
        JSON.stringify(alone.flatMap((kase) => kase[part].map((one) => JSON.stringify(one))).sort()),
      )
    expect(alone[0]!.claims.length).toBeGreaterThan(0)
  })

  test('who is named alike in both is one actor, with all places', () => {
    const ruiz = both.actors.filter(({ name }) => name === 'Ana Ruiz')
    expect(ruiz).toHaveLength(1)
    expect(new Set(ruiz[0]!.mentions.map(({ report }) => report)).size).toBe(3)
  })

  test('reports and statements stand in one order', () => {
    const ids = both.reports.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    const places = both.statements.map(({ report }) => ids.indexOf(report))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

describe('a report that is added', () => {
  test('is compared with its own story, and what was found in the other is taken as it was', () => {
    const open = openCase([...weir, ferry[0]!], [], new Map(), 0, MOST)
    const more = addToCase(open, [ferry[1]!], [], 0, MOST)
    expect(JSON.stringify(more.file)).toBe(JSON.stringify(divided([...weir, ...ferry])))
    const kept = [...open.strands].filter(([key]) => more.strands.has(key))
    expect(kept).toHaveLength(1)
    for (const [key, found] of kept) expect(more.strands.get(key)).toBe(found)
  })

  test('with the bytes of another is told as one text', () => {
    const again = { ...weir[0]!, report: { ...weir[0]!.report, file: 'copy.txt' } }
    const more = addToCase(openCase(weir, [], new Map(), 0), [again], [], 0)
    expect(more.file.reports).toHaveLength(3)
    expect(more.file.diagnostics.map(({ code }) => code)).toContain('same-bytes')
  })

  test('nothing added to nothing is an empty case', () => {
    expect(addToCase(openCase([]), []).file.reports).toEqual([])
  })
})

describe('strands gathered one after the other', () => {
  const again = { ...weir[0]!, report: { ...weir[0]!.report, file: 'copy.txt' } }
  const reads = [...weir, again, ...ferry]
  const said = [
    { code: 'odd', severity: 'note', message: 'ferry.txt: odd', report: ferry[0]!.report.id },
  ] as const
  const load = (cards: readonly ReportCard[]) =>
    cards.map(({ report }) => reads.find((read) => read.report.file === report.file)!)
  const strands = [...gatherStrands(reads, load, said, 0, 3)]

  test('hold each what was said of their reports', () => {
    const codes = strands.map(({ reports, diagnostics }) => [
      reports.some(({ file }) => file === 'copy.txt'),
      diagnostics.map(({ code }) => code),
    ])
    expect(codes).toHaveLength(2)
    expect(codes).toContainEqual([true, ['same-bytes']])
    expect(codes).toContainEqual([false, ['odd']])
  })

  test('know a second file of the same bytes by the id it has in the case', () => {
    const ids = strands.flatMap(({ reports }) => reports.map(({ id }) => id))
    expect(new Set(ids).size).toBe(reads.length)
    const { file } = openCase(reads, said, new Map(), 0, 3)
    expect(ids.sort()).toEqual(file.reports.map(({ id }) => id))
  })
})
