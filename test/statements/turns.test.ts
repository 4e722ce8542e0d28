import { describe, expect, test } from 'vitest'
import { listDoubts } from '../../src/statements/doubts.js'
import { findStatements } from '../../src/statements/find-statements.js'
import { listTurns } from '../../src/statements/turns.js'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

const parse = (...paragraphs: string[]) => parseEnglish(reportOf(paragraphs.join('\n\n')))

/** Each turn as 'speaker: words'; '…' where the speaker before goes on. */
function turnsOf(...paragraphs: string[]): string[] {
  const parsed = parse(...paragraphs)
  const { text } = parsed.report
  return listTurns(parsed).map(
    ({ speaker, content }) =>
      `${speaker ? text.slice(speaker.start, speaker.end) : '…'}: ${text.slice(content.start, content.end)}`,
  )
}

/** Each statement of a voice as 'voice (whom it stands for) stance: words'. */
function saidIn(...paragraphs: string[]): string[] {
  const parsed = parse(...paragraphs)
  const cut = ({ start, end }: { start: number; end: number }): string => parsed.report.text.slice(start, end)
  const statements = findStatements(parsed)
  return statements
    .filter(({ voices }) => voices.length > 0)
    .map(({ voices, stance, content }) => {
      const voice = voices.at(-1)!
      const from = voice.carriedFrom === null ? voice : statements[voice.carriedFrom]!.voices.at(-1)!
      const stands = from.standsFor ? ` (${cut(from.standsFor)})` : ''
      return `${from.span ? cut(from.span) : '?'}${stands} ${stance}: ${content.map(cut).join(' … ')}`
    })
}

describe('labels that come back are speakers', () => {
  test.each([
    ['capitals', 'RUIZ', 'KELL'],
    ['capitals of several words', 'MAYOR RUIZ', 'MR. KELL'],
    ['a role in brackets', 'RUIZ (through a translator)', 'KELL'],
    ['names in small letters', 'Ana Ruiz', 'Tomas Kell'],
    ['letters', 'Q', 'A'],
  ])('%s', (_why, one, other) => {
    expect(
      turnsOf(
        `${one}: Did the gate hold?`,
        `${other}: It held all night.`,
        `${one}: And the bridge?`,
        `${other}: It stays shut.`,
      ),
    ).toEqual([
      `${one}: Did the gate hold?`,
      `${other}: It held all night.`,
      `${one}: And the bridge?`,
      `${other}: It stays shut.`,
    ])
  })
  test('in quotation marks at every paragraph, as papers print them', () => {
    expect(
      turnsOf('"RUIZ: The gate held.', '"KELL: All night?', '"RUIZ: All night.', '"KELL: Thank you."'),
    ).toEqual(['RUIZ: The gate held.', 'KELL: All night?', 'RUIZ: All night.', 'KELL: Thank you."'])
  })
  test('letters with a full stop', () => {
    expect(turnsOf('Q. Did it hold?', 'A. It held.', 'Q. All night?', 'A. All night.')).toEqual([
      'Q: Did it hold?',
      'A: It held.',
      'Q: All night?',
      'A: All night.',
    ])
  })
  test('question and answer in one paragraph', () => {
    expect(turnsOf('Q: Did it hold? A: It held.', 'Q: And the bridge? A: It stays shut.')).toEqual([
      'Q: Did it hold?',
      'A: It held.',
      'Q: And the bridge?',
      'A: It stays shut.',
    ])
  })
  test('who speaks once among them is one as well', () => {
    expect(
      turnsOf('RUIZ: It held.', 'KELL: All night?', 'BERG: It did.', 'RUIZ: It did.', 'KELL: Good.'),
    ).toContain('BERG: It did.')
  })
})

describe('other labels are none', () => {
  test.each([
    ['a table of figures', ['Depth: 3 metres', 'Width: 40 metres', 'Depth: 4 metres', 'Width: 41 metres']],
    ['notes', ['Note: The gate is old.', 'Tip: Take the bridge.', 'Note: The bank is wet.', 'Tip: Wait.']],
    ['headlines of two', ['Ana Ruiz: the gate held', 'The bridge is shut.', 'Tomas Kell: no boat lost']],
    ['one speaker only', ['RUIZ: It held.', 'RUIZ: It held all night.', 'RUIZ: Nobody was hurt.']],
    ['a list by letters', ['A. The gate held.', 'B. The bridge is shut.', 'C. The bank is wet.']],
    ['labels without words', ['RUIZ:', 'KELL:', 'RUIZ:', 'KELL:']],
  ])('%s', (_why, lines) => {
    expect(turnsOf(...lines)).toEqual([])
  })
})

describe('a paragraph without a label', () => {
  const dense = ['RUIZ: It held.', 'KELL: And the bridge?', 'It was shut on Monday.', 'RUIZ: It stays shut.']
  test('goes on with the speaker before it', () => {
    expect(turnsOf(...dense, 'KELL: Thank you.')).toContain('…: It was shut on Monday.')
    expect(saidIn(...dense, 'KELL: Thank you.')).toContain('KELL asserts: It was shut on Monday.')
  })
  test('is nobody’s when it only tells what was heard', () => {
    const said = saidIn('RUIZ: It held.', 'KELL: Good.', '(LAUGHTER)', 'RUIZ: It did.', 'KELL: Thank you.')
    expect(said.some((one) => one.includes('LAUGHTER'))).toBe(false)
  })
  test('is the report’s when it tells who said something', () => {
    const turns = turnsOf(
      'RUIZ: It held.',
      'KELL: Good.',
      '“It rained,” Berg said.',
      'RUIZ: It did.',
      'KELL: Yes.',
    )
    expect(turns.some((one) => one.includes('Berg'))).toBe(false)
  })
  test('is the report’s where only here and there a turn stands', () => {
    const story = Array.from({ length: 8 }, (_, i) => `The water at gate ${i} fell by noon.`)
    const turns = turnsOf('RUIZ: It held.', 'KELL: Good.', ...story, 'RUIZ: It did.', 'KELL: Thank you.')
    expect(turns).toHaveLength(4)
  })
  test('is the report’s above the first turn and below the last', () => {
    const turns = turnsOf(
      'The council met at noon.',
      ...dense,
      'KELL: Thank you.',
      'The meeting ended at one.',
    )
    expect(turns.some((one) => /council|meeting/.test(one))).toBe(false)
  })
})

describe('what a turn says', () => {
  test('a turn that asks is a question, and so is all that Q says', () => {
    expect(
      saidIn('Q: Did it hold?', 'A: It held. Why?', 'Q: Tell us of the bridge.', 'A: It is shut.'),
    ).toEqual([
      'Q questions: Did it hold?',
      'A questions: It held. Why?',
      'Q questions: Tell us of the bridge.',
      'A asserts: It is shut.',
    ])
  })
  const turns = ['Q: Did the gate hold?', 'A: It held.', 'Q: Was anyone hurt?', 'A: Nobody was.']
  test.each([
    ['Mayor Ana Ruiz spoke to the Lowland Gazette on Tuesday.', 'Ana Ruiz', 'Lowland Gazette'],
    ['The Lowland Gazette interviewed Ana Ruiz on Tuesday.', 'Ana Ruiz', 'Lowland Gazette'],
    ['In an interview with Mayor Ana Ruiz, the flood was looked back on.', 'Ana Ruiz', null],
  ])('Q and A stand for those whom the report names: %s', (intro, person, outlet) => {
    const said = saidIn(intro, ...turns)
    expect(said.filter((one) => one.startsWith('A'))).toEqual([
      `A (${person}) asserts: It held.`,
      `A (${person}) asserts: Nobody was.`,
    ])
    const q = said.filter((one) => one.startsWith('Q'))
    if (outlet === null) expect(q[0]).toBe('Q questions: Did the gate hold?')
    else expect(q[0]).toMatch(new RegExp(`^Q \\((?:The )?${outlet}\\) questions: `))
  })
  test.each([
    ['nobody is said to be interviewed', 'Mayor Ana Ruiz opened the gate on Tuesday.'],
    ['two are', 'Ana Ruiz and Tomas Kell answered. Berg asked Ana Ruiz and then asked Tomas Kell.'],
  ])('they stay letters where %s', (_why, intro) => {
    expect(saidIn(intro, ...turns)).toContain('A asserts: It held.')
  })
  test('a note says that it was read so, and where', () => {
    const parsed = parse(...turns)
    const [note, ...others] = listDoubts(parsed)
    expect(others).toEqual([])
    expect(note).toMatchObject({
      code: 'transcript',
      severity: 'note',
      report: parsed.report.id,
      span: { start: 0 },
    })
    expect(listDoubts(parse('The gate held.', 'Nobody was hurt.'))).toEqual([])
  })
})
