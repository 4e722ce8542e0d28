import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Copy, SharedQuotation } from '../../src/model/reuse.js'
import type { Passage } from '../../src/model/span.js'
import { alignedWith, findReuse, indexReuse } from '../../src/provenance/reuse.js'
import { readOf } from '../builders/read-of.js'

const GATE =
  'Workers closed the eastern gate of the weir shortly before midnight after a sensor showed that the hinge had moved by two centimetres.'
const FERRY =
  'The ferry across the lower pool will not run until divers have looked at the chain and the harbour board has read what they found.'
const FISH =
  'Anglers on the north bank had seen dead fish in the morning and thought of the paper mill, which has stood idle since the spring.'
const COST =
  'Mending the hinge could take three weeks, and nobody at the board would guess what it might cost the towns along the river.'
const SAID =
  '“We heard a groan in the steel and then the whole walkway began to tremble under our boots,” Ada Lund said.'
const OTHER =
  'Elsewhere in the valley schools opened as usual, although two bus lines had to take the long way round over the old bridge.'

const copiesOf = (...texts: string[]): Copy[] =>
  findReuse(texts.map((text, i) => readOf(`r-${i}`, text))).copies.filter((copy) => copy.probability >= 0.5)
const quotationsOf = (...texts: string[]): SharedQuotation[] =>
  findReuse(texts.map((text, i) => readOf(`r-${i}`, text))).quotations

describe('copied text', () => {
  const found: [why: string, a: string, b: string, kind: Copy['kind']][] = [
    ['the same text', [GATE, FERRY, COST].join('\n\n'), [GATE, FERRY, COST].join('\n\n'), 'same'],
    ['the same short text', GATE, GATE, 'same'],
    [
      'two sentences in a longer story',
      [GATE, FERRY].join(' '),
      [FISH, OTHER, GATE, COST, FERRY].join('\n\n'),
      'part',
    ],
    [
      'paragraphs in another order',
      [GATE, OTHER, FERRY].join('\n\n'),
      [FERRY, FISH, GATE].join('\n\n'),
      'part',
    ],
    [
      'other spellings, units and a word changed here and there',
      [GATE, FERRY, FISH].join(' '),
      [
        GATE.replace('centimetres', 'centimeters').replace('shortly', 'just'),
        OTHER,
        FERRY.replace('harbour', 'harbor').replace('looked at', 'inspected'),
      ].join(' '),
      'part',
    ],
    ['curly marks, capitals and dashes apart', `${GATE} ${FERRY}`.toUpperCase(), `${GATE} ${FERRY}`, 'same'],
  ]
  it.each(found)('%s', (_why, a, b, kind) => {
    expect(copiesOf(a, b).map((copy) => copy.kind)).toEqual([kind])
  })

  const apart: [why: string, a: string, b: string][] = [
    ['nothing in common', [GATE, FERRY].join(' '), [FISH, OTHER].join(' ')],
    ['one sentence only', [GATE, FERRY].join(' '), [FISH, GATE, OTHER].join(' ')],
    ['a quotation only', [GATE, SAID].join(' '), [FERRY, SAID, OTHER].join(' ')],
    [
      'many quotations only',
      `“${GATE}” she said. “${FERRY}” she said. Rain fell on the town.`,
      `Snow lay on the hills. “${GATE}” he heard. “${FERRY}” he heard.`,
    ],
    [
      'names and titles',
      'Director Ada Lund of the Upper Norland Weir Authority in Weirford met Mayor Tom Abara of Lower Riverton. It rained.',
      'It snowed. Director Ada Lund of the Upper Norland Weir Authority in Weirford and Mayor Tom Abara of Lower Riverton left.',
    ],
    ['nothing at all', '', ''],
  ]
  it.each(apart)('is not told of %s', (_why, a, b) => expect(copiesOf(a, b)).toEqual([]))

  it('takes a report that is quoted at length for copied', () => {
    const quoted = [GATE, FERRY, FISH, COST, OTHER].join(' ')
    expect(copiesOf(quoted, `The Gull wrote: “${quoted}” It is a small paper.`)).toHaveLength(1)
  })

  it('sees the story only, not the furniture', () => {
    const furniture = `${GATE} ${FERRY}`
    const reads = [FISH, OTHER].map((story, i) => {
      const text = `${story}\n\n${furniture}`
      return readOf(`r-${i}`, text, { body: [{ start: 0, end: story.length }] })
    })
    expect(findReuse(reads)).toEqual({ copies: [], quotations: [] })
  })

  it('never lets a passage run over a caption', () => {
    const text = `${GATE}\n\nA caption.\n\n${FERRY}`
    const caption = text.indexOf('A caption.')
    const body = [
      { start: 0, end: caption },
      { start: caption + 'A caption.'.length, end: text.length },
    ]
    const [copy] = findReuse([readOf('a', text, { body }), readOf('b', `${GATE}\n\n${FERRY}`)]).copies
    expect(copy!.passages.map(([a]) => text.slice(a.start, a.end))).toEqual([
      GATE.slice(0, -1),
      FERRY.slice(0, -1),
    ])
  })

  it('tells how much of each text is shared', () => {
    const [copy] = copiesOf([GATE, FERRY].join(' '), [GATE, FERRY, FISH, OTHER].join(' '))
    expect(copy!.shareOfA).toBe(1)
    expect(copy!.shareOfB).toBeGreaterThan(0.4)
    expect(copy!.shareOfB).toBeLessThan(0.6)
  })
})

describe('shared quotations', () => {
  const marks: [why: string, a: string, b: string, text: string][] = [
    [
      'straight and curly marks',
      'She said "the gate will hold through the whole winter" today.',
      'Told “the gate will hold through the whole winter”, he left.',
      'the gate will hold through the whole winter',
    ],
    [
      'single marks',
      "'The gate will hold through the whole winter,' she said.",
      'She said: “The gate will hold through the whole winter.”',
      'The gate will hold through the whole winter',
    ],
    [
      'an apostrophe inside single marks',
      "'The pilots' boat won't pass the lower gate again,' she said.",
      '“The pilots’ boat won’t pass the lower gate again,” she said.',
      "The pilots' boat won't pass the lower gate again",
    ],
    [
      'trimmed at both ends',
      '“Look, the gate will hold through the whole winter, believe me,” she said.',
      'She said “the gate will hold through the whole winter”.',
      'the gate will hold through the whole winter',
    ],
    [
      'words in brackets',
      '“They [the weir board, ed.] told keepers the gate will hold all winter,” she said.',
      '“They told keepers the gate will hold all (this) winter,” she said.',
      'They [the weir board, ed.] told keepers the gate will hold all winter',
    ],
    [
      'other spelling',
      '“Our neighbours recognised the colour of the grey centre gate,” she said.',
      '“Our neighbors recognized the color of the gray center gate,” she said.',
      'Our neighbours recognised the colour of the grey centre gate',
    ],
  ]
  it.each(marks)('%s', (_why, a, b, text) => {
    const shared = quotationsOf(a, b)
    expect(shared.map((one) => a.slice(one.a.start, one.a.end))).toEqual([text])
    expect(shared[0]!.share).toBeGreaterThanOrEqual(0.6)
  })

  const none: [why: string, a: string, b: string][] = [
    [
      'set phrases',
      '“It is what it is, and we will be there,” she said.',
      '“It is what it is, and we are here,” he said.',
    ],
    ['a few words', 'She called it “a rotten old hinge”.', 'He called it “a rotten old hinge”.'],
    ['words that one report does not quote', `${SAID}`, SAID.replace(/[“”]/g, '')],
    [
      'two speeches with a common beginning',
      '“The lower gate will hold unless ice comes down from the lakes and jams the grating,” she said.',
      '“The lower gate was painted green by volunteers whose club had bought twelve buckets,” he said.',
    ],
  ]
  it.each(none)('are not told of %s', (_why, a, b) => expect(quotationsOf(a, b)).toEqual([]))

  it('are not found within one report', () => expect(quotationsOf(`${SAID}\n\n${SAID}`)).toEqual([]))
})

describe('alignedWith', () => {
  const a = [FISH, GATE, FERRY].join(' ')
  const b = [OTHER, GATE, FERRY].join(' ')
  const reuse = findReuse([readOf('a', a), readOf('b', b)])
  const passage = (text: string, words: string, report: string): Passage => {
    const start = text.indexOf(words)
    return { report, start, end: start + words.length }
  }

  it('gives the same words in the other report, both ways', () => {
    const words = 'the harbour board has read'
    const there = alignedWith(reuse, passage(a, words, 'a'), 'b')
    expect(b.slice(there!.passage.start, there!.passage.end)).toBe(words)
    expect(there!.share).toBe(1)
    const back = alignedWith(reuse, there!.passage, 'a')
    expect(a.slice(back!.passage.start, back!.passage.end)).toBe(words)
  })

  it('gives null where nothing is shared, and for a stranger', () => {
    expect(alignedWith(reuse, passage(a, 'dead fish', 'a'), 'b')).toBeNull()
    expect(alignedWith(reuse, passage(a, 'harbour board', 'a'), 'c')).toBeNull()
    expect(alignedWith(reuse, { report: 'a', start: 5, end: 5 }, 'b')).toBeNull()
  })

  it('says how much of the passage is shared', () => {
    const whole = { report: 'a', start: 0, end: a.length }
    const found = indexReuse(reuse).alignedWith(whole, 'b')
    expect(found!.share).toBeGreaterThan(0.6)
    expect(found!.share).toBeLessThan(0.75)
  })
})

describe('laws of reuse', () => {
  const sentence = fc.constantFrom(GATE, FERRY, FISH, COST, SAID, OTHER, '“', '"', '\n\n', "'", '(x')
  const story = fc.array(sentence, { maxLength: 6 }).map((all) => all.join(' '))
  const stories = fc.array(story, { minLength: 1, maxLength: 5 })

  it('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(stories, (texts) => {
        const reads = texts.map((text, i) => readOf(`r-${i}`, text))
        expect(findReuse([...reads].reverse())).toEqual(findReuse(reads))
      }),
      { numRuns: 60 },
    )
  })

  it('gives pairs in order, spans within the text, shares and probabilities between 0 and 1', () => {
    fc.assert(
      fc.property(stories, (texts) => {
        const reads = texts.map((text, i) => readOf(`r-${i}`, text))
        const { copies, quotations } = findReuse(reads)
        const within = ({ report, start, end }: Passage): boolean =>
          0 <= start && start < end && end <= texts[Number(report.slice(2))]!.length
        for (const copy of copies) {
          expect(copy.a < copy.b).toBe(true)
          expect(copy.passages.flat().every(within)).toBe(true)
          for (const part of [copy.shareOfA, copy.shareOfB, copy.probability]) {
            expect(part).toBeGreaterThanOrEqual(0)
            expect(part).toBeLessThanOrEqual(1)
          }
        }
        for (const { a, b, share } of quotations) {
          expect(a.report < b.report).toBe(true)
          expect(within(a) && within(b)).toBe(true)
          expect(share).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('finds a text and its copy, whatever the text, once it has two sentences', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 2, maxLength: 9 })
    const text = fc.array(word, { minLength: 30, maxLength: 60 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, (words) => {
        expect(copiesOf(words, words).map((copy) => copy.kind)).toEqual(['same'])
      }),
      { numRuns: 60 },
    )
  })
})

describe('hostile texts', () => {
  const size = 300_000
  const rows: [why: string, text: string][] = [
    ['one endless word', 'a'.repeat(size)],
    ['one refrain', 'the gate holds and '.repeat(size / 19)],
    ['opening marks without end', '“gate '.repeat(size / 6)],
    ['single marks without end', " 'gate".repeat(size / 6)],
    ['open brackets', '(gate ['.repeat(size / 7)],
    ['one quotation without end', `“${'gate holds '.repeat(size / 11)}`],
  ]
  // Far above what it takes, far below what a quadratic method would take.
  it.each(rows)('%s is read in time', (_why, text) => {
    const before = performance.now()
    findReuse([readOf('a', text), readOf('b', text)])
    expect(performance.now() - before).toBeLessThan(8_000)
  })
})
