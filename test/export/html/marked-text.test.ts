import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mark, markedText } from '../../../src/export/html/marked-text.js'
import { html } from '../../../src/export/html/markup.js'
import { caseOf, spanIn } from '../../builders/case-of.js'

const reportOf = (text: string) =>
  caseOf({ reports: { r: { headline: '', text } }, actors: {}, statements: {}, claims: {} }).reports[0]!

const mark = (statement: string, text: string, words: string[], more: Partial<Mark> = {}): Mark => ({
  statement,
  side: 'for',
  isOwn: false,
  claim: 1,
  content: words.map((each) => spanIn(text, each)),
  ...more,
})

/** The markup with the parts that are the same in every line left out, so that a table can be read. */
const brief = (text: string): string =>
  text
    .replace(/<a class="ref [^>]*>(\d+)<\/a>/g, '^$1')
    .replace(/<span id="text-([^"]*)"><\/span>/g, '#$1 ')
    .replace(/\n/g, '')

describe('a text with its statements', () => {
  test.each<[string, string, (text: string) => Mark[], string]>([
    [
      'one statement',
      'The gate held, she said.',
      (t) => [mark('s', t, ['The gate held'])],
      '<p>#s <mark class="for">The gate held</mark>^1, she said.</p>',
    ],
    [
      'in two parts: the number stands behind the last',
      'It held, she said, for now.',
      (t) => [mark('s', t, ['It held', 'for now'])],
      '<p>#s <mark class="for">It held</mark>, she said, <mark class="for">for now</mark>^1.</p>',
    ],
    [
      'one inside another: the shorter one shows',
      'It held, Bo says it did.',
      (t) => [
        mark('a', t, ['It held, Bo says it did']),
        mark('b', t, ['it did'], { side: 'against', claim: 2 }),
      ],
      '<p>#a <mark class="for">It held, Bo says </mark>#b <mark class="against">it did</mark>^1^2.</p>',
    ],
    [
      'a statement of no claim is not marked',
      'It held.',
      (t) => [mark('s', t, ['It held'], { side: 'none', claim: null })],
      '<p>#s It held.</p>',
    ],
    [
      'a whole that speaks to no claim does not hide its only part',
      'It held.',
      (t) => [
        mark('a', t, ['It held.'], { side: 'none', claim: null }),
        mark('b', t, ['It held.'], { side: 'against' }),
      ],
      '<p>#a #b <mark class="against">It held.</mark>^1</p>',
    ],
    [
      'over two paragraphs',
      'It held.\nIt did.',
      (t) => [mark('s', t, ['It held.\nIt did.'])],
      '<p>#s <mark class="for">It held.</mark></p><p><mark class="for">It did.</mark>^1</p>',
    ],
    [
      'furniture is dimmed',
      '| Photo: Bo\nIt held.',
      () => [],
      '<p class="aside"><span class="aside">Photo: Bo</span></p><p>It held.</p>',
    ],
    [
      'a text’s own markup is text',
      '<b>& "so"</b>',
      () => [],
      '<p>&lt;b&gt;&amp; &quot;so&quot;&lt;/b&gt;</p>',
    ],
  ])('%s', (_, text, marks, should) => {
    const report = reportOf(text)
    expect(brief(markedText(report, marks(report.text)).text)).toBe(should)
  })
})

test('law: no word is lost, doubled or moved, however statements overlap', () => {
  const text = 'Bo <said> the weir held. “It & the gate,”\n\n  she said, did.\nNo one else knew.'
  const report = reportOf(text)
  const spans = fc.array(fc.tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 40 })), { maxLength: 8 })
  fc.assert(
    fc.property(spans, (list) => {
      const marks = list.map(
        ([start, length], nth): Mark => ({
          statement: `s${nth}`,
          side: 'for',
          isOwn: nth % 2 === 0,
          claim: nth + 1,
          content: [{ start, end: Math.min(start + length, report.text.length) }],
        }),
      )
      const shown = markedText(report, marks)
        .text.replace(/<a class="ref.*?<\/a>/g, '')
        .replace(/<[^>]*>/g, '')
      const words = shown
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, '')
      expect(words).toBe(report.text.replace(/\s+/g, ''))
    }),
    { numRuns: 200 },
  )
})

test('markup is escaped unless it is markup', () => {
  expect(
    html`<p title="${'"><script>'}">${'<b>'}${html`<i>${"it's"}</i>`}${null}${false}${['&', 1]}</p>`.text,
  ).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;<i>it&#39;s</i>&amp;1</p>')
})
