import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseToJson } from '../../src/export/json.js'
import type { CaseFile } from '../../src/model/case-file.js'
import type { ReadReport } from '../../src/model/read-report.js'
import { joinStrands } from '../../src/pipeline/join-strands.js'
import {
  addToCase,
  analyze,
  gatherCase,
  gatherStrands,
  type Input,
  openCase,
  type ReportCard,
  readInput,
} from '../../src/pipeline.js'
import { recallCase } from '../../src/provenance/recall.js'
import { judgeClaim } from '../../src/provenance/what-if.js'
import { inputsFrom } from '../builders/case-from.js'
import { english } from '../builders/english.js'

/** Sentences from which small reports are made: names, descriptions, pronouns, denials, numbers, copies. */
const SENTENCES = [
  'Ana Ruiz said the lower gate of the Harrow weir had cracked in the frost on Monday.',
  'Tom Vale, a spokesman for the Norder River Authority, denied that the lower gate had cracked in the frost.',
  'The lower gate of the Harrow weir has not cracked, the authority said.',
  'A senior official of the river office said 40 boats were waiting at the weir.',
  'The official said 65 boats were waiting at the weir.',
  'At least 40 boats were waiting at the weir, the Gazette reported.',
  '“We heard a groan in the steel and then the whole walkway began to tremble,” Ida Lund told the Echo.',
  'She added that nobody had been hurt.',
  'Rami Haddad said the ferry would run again in June.',
  'Haddad declined to say who had seen the crack.',
  'Samir Haddad, the mayor, asked whether the ferry would run again.',
  'The mayor said the path along the bank would be closed for a week.',
  'Divers went down in the afternoon to look at the hinge and came up after an hour.',
  'It is thought that the hinge was never oiled.',
]
const HEADS = ['Weir gate cracks', 'Frost shuts lock at Harrow', 'HARROW, March 3 (NRP) - The lock is shut.']

const text = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  )
  // A blank line or only a space between two sentences: new paragraphs change who 'she' can be.
  .map(
    ([head, said, breaks]) =>
      `${head}\n\n${said.map((one, i) => one + (breaks[i] ? '\n\n' : ' ')).join('')}\n`,
  )

/** One to five different texts under names of their own. As texts and not as bytes, so that a failing case prints what to read. */
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 5 })
const inputsOf = (written: readonly string[]): Input[] =>
  inputsFrom(Object.fromEntries(written.map((one, i) => [`${i}.txt`, one])))

const check = (law: (given: Input[]) => void, numRuns = 40): void =>
  fc.assert(
    fc.property(texts, (written) => law(inputsOf(written))),
    { numRuns },
  )

const readsOf = (given: readonly Input[]): ReadReport[] =>
  given.map((input) => readInput(input, english).read!)
const withoutFiles = (kase: CaseFile): string =>
  JSON.stringify({ ...kase, reports: kase.reports.map(({ file, ...rest }) => rest) })

describe('laws of every case', () => {
  test('ids are one each', () =>
    check((given) => {
      const kase = analyze(given, english)
      for (const list of [
        kase.reports,
        kase.actors,
        kase.statements,
        kase.claims,
        kase.derivations,
        kase.disagreements,
      ]) {
        const ids = list.map((one) => one.id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    }))

  test('every id that is spoken of exists', () =>
    check((given) => {
      const kase = analyze(given, english)
      const actors = new Set(kase.actors.map((one) => one.id))
      const reports = new Set(kase.reports.map((one) => one.id))
      const statements = new Set(kase.statements.map((one) => one.id))
      for (const one of kase.statements) {
        expect(reports).toContain(one.report)
        for (const voice of one.voices) expect(actors).toContain(voice.actor)
      }
      for (const { support, against } of kase.claims)
        for (const side of [support, against])
          for (const id of [...side.weakest, ...side.origins.groups.flatMap((group) => group.members)])
            expect(actors.has(id) || reports.has(id), id).toBe(true)
      for (const one of kase.disagreements) for (const id of one.statements) expect(statements).toContain(id)
      for (const { from, on } of kase.derivations) {
        expect(reports).toContain(from)
        if (on.report !== undefined) expect(reports).toContain(on.report)
        if (on.actor !== undefined) expect(actors).toContain(on.actor)
      }
      for (const { a, b } of kase.sources) for (const id of [a, b]) expect(actors).toContain(id)
    }))

  test('a statement belongs to one claim, or is a whole whose parts do', () =>
    check((given) => {
      const kase = analyze(given, english)
      const wholes = new Set(kase.statements.flatMap((one) => one.partOf ?? []))
      const claimed = kase.claims.flatMap((claim) => claim.statements)
      expect(new Set(claimed).size).toBe(claimed.length)
      const free = kase.statements.filter((one) => !wholes.has(one.id)).map((one) => one.id)
      expect([...claimed].sort()).toEqual(free.sort())
      for (const claim of kase.claims)
        for (const id of claim.statements)
          expect(kase.statements.find((one) => one.id === id)!.claim).toBe(claim.id)
    }))

  test('for, against and neither share out a claim’s statements, and its polarity says the same', () =>
    check((given) => {
      const kase = analyze(given, english)
      const polarity = new Map(kase.statements.map((one) => [one.id, one.polarity]))
      for (const { statements, support, against, neither } of kase.claims) {
        expect([...support.statements, ...against.statements, ...neither].sort()).toEqual(
          [...statements].sort(),
        )
        for (const id of support.statements) expect(polarity.get(id)).toBe('for')
        for (const id of against.statements) expect(polarity.get(id)).toBe('against')
      }
    }))

  test('origins run from low to high, none without a statement, no more than there are', () =>
    check((given) => {
      for (const { support, against } of analyze(given, english).claims)
        for (const { origins, statements, chains, weakest, reports } of [support, against]) {
          expect(origins.low).toBeLessThanOrEqual(origins.high)
          expect(origins.low).toBe(origins.groups.length)
          expect(origins.low > 0).toBe(statements.length > 0)
          expect(origins.high).toBeLessThanOrEqual(statements.length)
          expect(reports).toBeLessThanOrEqual(statements.length)
          expect(weakest.length).toBe(chains)
          expect(chains).toBeLessThanOrEqual(origins.high)
        }
    }))

  test('read back from its file, a case counts every claim as it was counted', () =>
    check((given) => {
      const kase: CaseFile = JSON.parse(caseToJson(analyze(given, english)))
      const recalled = recallCase(kase)!
      for (const claim of kase.claims)
        expect(judgeClaim(recalled, claim, [])).toEqual({ support: claim.support, against: claim.against })
    }))

  test('every span lies in its report and holds something', () =>
    check((given) => {
      const kase = analyze(given, english)
      const lengths = new Map(kase.reports.map((report) => [report.id, report.text.length]))
      const isIn = (report: string, { start, end }: { start: number; end: number }): boolean =>
        Number.isInteger(start) && start >= 0 && start < end && end <= lengths.get(report)!
      for (const one of kase.statements)
        for (const span of [
          ...one.content,
          ...one.hedges,
          ...(one.cue ? [one.cue] : []),
          ...one.voices.flatMap((voice) => voice.span ?? []),
        ])
          expect(isIn(one.report, span)).toBe(true)
      for (const place of [
        ...kase.actors.flatMap((actor) => [
          ...actor.mentions,
          ...actor.because.flatMap((reason) => reason.evidence ?? []),
        ]),
        ...kase.derivations.flatMap((one) => one.evidence),
        ...kase.disagreements.flatMap((one) => one.evidence),
        ...kase.sources.flatMap((one) => one.because.flatMap((reason) => reason.evidence ?? [])),
        ...kase.moments,
        ...kase.quantities,
      ])
        expect(isIn(place.report, place)).toBe(true)
    }))

  test('the order of the inputs leaves no trace', () =>
    check((given) => {
      expect(JSON.stringify(analyze([...given].reverse(), english))).toBe(
        JSON.stringify(analyze(given, english)),
      )
    }, 20))

  test('reports added one by one make the case that all at once make', () =>
    check((given) => {
      const gathered: ReadReport[] = []
      for (const read of readsOf(given)) {
        gathered.push(read)
        gatherCase(gathered)
      }
      // Every stage before has seen these very values: had one changed them, the case would differ from a fresh one.
      expect(JSON.stringify(gatherCase(gathered))).toBe(JSON.stringify(gatherCase(readsOf(given))))
    }, 15))

  /** With bounds so low that a handful of reports is a large case. */
  const checkLarge = (law: (reads: ReadReport[], most: number) => void, numRuns = 25): void =>
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (written, most) =>
        law(readsOf(inputsOf(written)), most),
      ),
      { numRuns },
    )
  const largeCase = (reads: readonly ReadReport[], most: number): string =>
    JSON.stringify(openCase(reads, [], new Map(), 0, most).file)

  test('a large case to which reports are added one by one is the case that all at once make', () =>
    checkLarge((reads, most) => {
      let open = openCase([], [], new Map(), 0, most)
      for (const read of reads) open = addToCase(open, [read], [], 0, most)
      expect(JSON.stringify(open.file)).toBe(largeCase(reads, most))
      expect(largeCase([...reads].reverse(), most)).toBe(JSON.stringify(open.file))
      for (const { reports } of open.strands.values()) expect(reports.length).toBeLessThanOrEqual(most)
    }))

  test('the strands of a large case, gathered one after the other from reads kept elsewhere, make the case', () =>
    checkLarge((reads, most) => {
      const shelf = new Map(reads.map((read) => [read.report.file, JSON.stringify(read)]))
      const cards = reads.map(({ report: { id, sha256, file }, topic }) => ({
        report: { id, sha256, file: file! },
        topic: topic!,
      }))
      const load = (asked: readonly ReportCard[]): ReadReport[] =>
        asked.map(({ report }) => JSON.parse(shelf.get(report.file)!))
      const strands = [...gatherStrands([...cards].reverse(), load, [], 0, most)]
      expect(JSON.stringify(joinStrands(strands))).toBe(largeCase(reads, most))
    }))

  test('a report that was dropped leaves nothing behind', () =>
    check((given) => {
      const reads = readsOf(given)
      gatherCase(reads)
      expect(JSON.stringify(gatherCase(reads.slice(1)))).toBe(
        JSON.stringify(gatherCase(readsOf(given.slice(1)))),
      )
    }, 15))

  test('other names of the files change their names only', () =>
    check((given) => {
      const renamed = given.map((input, i) => ({ ...input, file: `old/${9 - i} copy.txt` }))
      const after = analyze(renamed, english)
      const byOldName = new Map(renamed.map((input, i) => [input.file, given[i]!.file]))
      expect(withoutFiles(after)).toBe(withoutFiles(analyze(given, english)))
      expect(after.reports.map((report) => byOldName.get(report.file!)).sort()).toEqual(
        given.map((input) => input.file).sort(),
      )
    }, 20))

  test('a report saved twice makes no second origin of anything in it', () =>
    check((given) => {
      // A line or two is too little to be known for a copy: another writer may have hit on it.
      const report = given.find((input) => input.bytes.length > 300)
      if (!report) return
      const kase = analyze([report, { ...report, file: 'again.txt' }], english)
      for (const { support, against } of kase.claims)
        for (const { origins, statements } of [support, against]) {
          const inEach = kase.reports.map(
            ({ id }) =>
              kase.statements.filter((one) => one.report === id && statements.includes(one.id)).length,
          )
          expect(origins.high).toBeLessThanOrEqual(Math.max(...inEach))
        }
    }, 20))
})

describe('files of equal bytes', () => {
  const bytes = new TextEncoder().encode(
    'Weir gate cracks\n\nAna Ruiz said “the gate had cracked in the frost.\n',
  )

  test('saved from two addresses come out in one order, whichever was given first', () => {
    const [a, b] = [
      { bytes, url: 'https://gazette.example/weir' },
      { bytes, url: 'https://echo.example/weir' },
    ]
    expect(JSON.stringify(analyze([b, a], english))).toBe(JSON.stringify(analyze([a, b], english)))
  })

  test('have each their own diagnostics', () => {
    const kase = analyze(
      [
        { bytes, file: 'a.txt' },
        { bytes, file: 'b.txt' },
      ],
      english,
    )
    for (const { file, report } of kase.diagnostics)
      if (file !== undefined && report !== undefined)
        expect(kase.reports.find((one) => one.id === report)?.file).toBe(file)
  })
})
