import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HARD_SHAPES } from '../../bench/hard-shapes.js'
import { listSpansOff } from '../../src/evaluate/spans-off.js'
import { analyze, readInput } from '../../src/pipeline.js'
import { english } from '../builders/english.js'

/** What nobody writes on purpose, and every folder of downloads holds. */
const pieces = fc.constantFrom(
  'The weir at Lund held all night, Mayor Ana Ruiz said on Tuesday.',
  'According to the fire service, nobody was hurt. “We were lucky,” Kell said.',
  'MAYOR RUIZ SAID THE GATE HAD HELD, AND NOBODY WAS HURT.',
  '“““"""\'\'\'«»„“',
  'Ruiz said “the gate',
  'Q: Did it hold?',
  'A: It held.',
  'RUIZ: It held all night.',
  'KELL: And the bridge?',
  '(CROSSTALK)',
  'RT @ana_ruiz: The gate held. #weir',
  '— Ana Ruiz (@ana_ruiz) March 3, 2015',
  '@kell:',
  'Gate\t3\tMonday',
  'North\t4\tTuesday',
  '| a | b | c |',
  'a,b,c,d,e',
  'Das Wehr hat die ganze Nacht gehalten, sagte die Bürgermeisterin am Dienstag vor dem Rathaus.',
  'Плотина выдержала всю ночь, сообщил во вторник мэр города, и никто не пострадал.',
  '大坝整夜坚守，市长周二表示。“我们松了一口气，”他说。',
  'Advertisement',
  'Follow us on Facebook',
  'Boy stuck in gate after...',
  'Watch the swan that will not...',
  'Photo: Ana Berg',
  'Ana Berg is the former keeper of the weir at Malmo.',
  `the water and ${'the bank and '.repeat(90)}the gate`,
  '🚢🚢🚢',
  '\u200b\u00a0\u2028',
  '...',
  'i',
)
const files = fc
  .array(fc.tuple(pieces, fc.constantFrom('\n', '\n\n', ' ', '\t')), { minLength: 1, maxLength: 16 })
  .map((parts) => parts.flat().join(''))

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('whatever comes in', () => {
  test('is read without a crash, every span re-reads, and what is said of a report names it and its place', () => {
    fc.assert(
      fc.property(fc.array(files, { minLength: 1, maxLength: 3 }), (texts) => {
        const kase = analyze(
          texts.map((text, i) => ({ bytes: bytesOf(text), file: `${i}.txt` })),
          english,
        )
        expect(listSpansOff(kase)).toEqual([])
        for (const { report, file, span, message, severity } of kase.diagnostics) {
          expect(message.length).toBeGreaterThan(10)
          if (severity === 'refused') continue
          const named = kase.reports.find(({ id }) => id === report)
          expect(named?.file).toBe(file)
          if (!span) continue
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(named!.text.length)
        }
        // Nothing lost: a file is a report or a refusal.
        const refused = kase.diagnostics.filter(({ severity }) => severity === 'refused')
        expect(kase.reports.length + refused.length).toBe(texts.length)
      }),
      { numRuns: 150, seed: 11 },
    )
  }, 120_000)

  test('is either story or furniture, and only story is stated', () => {
    fc.assert(
      fc.property(files, (text) => {
        const kase = analyze([{ bytes: bytesOf(text), file: 'one.txt' }], english)
        for (const { report, content } of kase.statements) {
          const { body, headline, text: whole } = kase.reports.find(({ id }) => id === report)!
          for (const { start, end } of content) {
            const words = whole.slice(start, end).replace(/\s+/g, ' ')
            const inBody = body.some((span) => start < span.end && span.start < end)
            expect(inBody || headline.includes(words.slice(0, 20))).toBe(true)
          }
        }
      }),
      { numRuns: 60, seed: 12 },
    )
  }, 120_000)
})

const MORE_SHAPES: Record<string, (times: number) => string> = {
  'links cut off': (times) => 'Boy stuck in gate after...\n\n'.repeat(times * 20),
  'one line again and again': (times) => 'The weir at Lund held all night long.\n'.repeat(times * 16),
  'cells without an end': (times) => 'Gate\t3\t'.repeat(times * 80),
  'languages by turns': (times) =>
    'The weir at Lund held all night, the mayor said on the bridge that was shut.\n\nLe barrage a tenu toute la nuit, a dit le maire de la ville sur le pont.\n\n'.repeat(
      times * 4,
    ),
  'a transcript without labels': (times) =>
    `RUIZ: It held.\n\nKELL: Good.\n\n${'It was shut on Monday.\n\n'.repeat(times * 20)}RUIZ: It did.\n\nKELL: Yes.\n`,
  'answers in one paragraph': (times) => 'Q: Did it hold? A: It held. '.repeat(times * 16),
  accounts: (times) => '@a @b @c '.repeat(times * 50),
  dashes: (times) => 'Ana Ruiz (@ana) — '.repeat(times * 25),
}

describe('reading takes time that grows with length, not faster', () => {
  test.each(Object.entries({ ...HARD_SHAPES, ...MORE_SHAPES }))(
    '%s',
    (_name, make) => {
      const time = (times: number): number => {
        const bytes = bytesOf(make(times))
        let best = Number.POSITIVE_INFINITY
        for (let i = 0; i < 2; i++) {
          const start = performance.now()
          readInput({ bytes, file: 'one.txt' }, english)
          best = Math.min(best, performance.now() - start)
        }
        return best
      }
      time(4)
      // Eight times the text: linear is 8, quadratic 64. The floor keeps the noise of a busy machine out.
      expect(time(64)).toBeLessThan(28 * Math.max(time(8), 4))
    },
    60_000,
  )
})
