import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/ingest/read-report.js'
import type { Report } from '../../src/model/report.js'
import { listBreaches, mark } from './marked-text.js'

const ONE =
  'The weir at Lund will stay open until spring, the mayor said on Monday after two days of rain in the hills above the town.'
const TWO =
  'Anna Berg, who runs the water board, told the council that the gate had been “checked twice” this year, and that it would be again.'
const THREE =
  'Farmers downstream have asked for a new gauge, and the board has promised to answer them by the end of May, she added.'

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav>${body}<footer>© 2021 Lowland</footer><script>var x = "<p>no</p>"</script></body></html>`
const article = (inner: string): string => `<article>${inner}</article>`
const STORY = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`

function read(html: string): Report {
  const { report, diagnostics } = readReport(new TextEncoder().encode(html), { file: 'page.html' })
  if (!report) throw new Error(diagnostics[0]?.message)
  expect(listBreaches(report)).toEqual([])
  return report
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('a page as text', () => {
  test('reads like a text report: headline, byline, paragraphs, captions', () => {
    const report = read(
      page(
        '<title>Weir to stay open - The Lowland Gazette</title><meta name="author" content="Jane Doe and John Roe">',
        article(
          `<h1>Weir to stay open</h1><p class="byline">By Jane Doe and John Roe</p><figure><img src="w.jpg"><figcaption>The gate on Sunday</figcaption></figure><p>LUND (AP) — ${ONE}</p><p>${TWO}</p><p>Read more: <a href="/m">Weir opened in March</a></p><p>${THREE}</p>`,
        ),
      ),
    )
    expect(mark(report)).toBe(
      [
        '<headline>Weir to stay open</headline>',
        '<byline>By Jane Doe and John Roe</byline>',
        '<caption>The gate on Sunday</caption>',
        `<dateline>LUND (AP) —</dateline> ${ONE}`,
        TWO,
        '<read-more>Read more: Weir opened in March</read-more>',
        THREE,
      ].join('\n\n'),
    )
    expect(report.bylines.map(({ name, span }) => [name, report.text.slice(span!.start, span!.end)])).toEqual(
      [
        ['Jane Doe', 'Jane Doe'],
        ['John Roe', 'John Roe'],
      ],
    )
    expect(report.outlets.map((outlet) => `${outlet.as} ${outlet.name}`)).toEqual([
      'publisher The Lowland Gazette',
      'agency Associated Press',
    ])
    expect(report.language).toBe('en-GB')
  })
  test('a page that shows no byline gets the metadata’s', () => {
    const report = read(page('<meta name="author" content="Jane Doe and John Roe">', article(STORY)))
    expect(mark(report)).toBe(['<byline>By Jane Doe, John Roe</byline>', ONE, TWO, THREE].join('\n\n'))
    expect(report.bylines.map(({ span }) => report.text.slice(span!.start, span!.end))).toEqual([
      'Jane Doe',
      'John Roe',
    ])
  })
  test('nothing of menus, scripts and feet', () => {
    expect(read(page('<title>x</title>', article(STORY))).text).not.toMatch(/Home|©|no</)
  })
  test('inline elements stay in their sentence, blocks part', () => {
    const report = read(page('', article(`<p>The <b>weir</b> at <a href="x">Lund</a>.</p>${STORY}`)))
    expect(report.text).toContain('The weir at Lund.\n\nThe weir at Lund will')
  })
  test('two line breaks end a paragraph, one does not', () => {
    const report = read(`<html><body><div>${ONE}<br><br>${TWO}<br>${THREE}</div></body></html>`)
    expect(report.text).toBe(`${ONE}\n\n${TWO} ${THREE}`)
  })
  test('short lines one above the other are parted by one break, a heading by none', () => {
    const lines = `By Jane Doe<br>Staff Writer<br>March 9, 1998<br><br>`
    const report = read(
      `<html><body><h1>Weir Stays<br>Open</h1><div>${lines}${ONE}<br><br>${TWO}</div></body></html>`,
    )
    expect(mark(report)).toBe(
      [
        '<headline>Weir Stays Open</headline>',
        '<byline>By Jane Doe</byline>',
        '<byline>Staff Writer</byline>',
        '<dateline>March 9, 1998</dateline>',
        ONE,
        TWO,
      ].join('\n\n'),
    )
    expect(report.published).toBe('1998-03-09')
  })
  test.each([
    ['a class', `<p class="wp-caption-text">The gate in May</p>`, 'caption'],
    ['a class that the article finder loses', `<div class="photo-caption">The gate in May</div>`, 'caption'],
    ['a class of the body is none', `<p class="no-captions">The gate in May</p>`, null],
    ['a line that is wholly a link', `<p><a href="/m">Weir was opened in May</a></p>`, 'read-more'],
    ['a link within a line', `<p>The weir was opened <a href="/m">in May</a>.</p>`, null],
    ['a linked cross-heading', `<h2><a href="#m">Weir was opened in May</a></h2>`, null],
  ])('what markup says of a line: %s', (_why, line, kind) => {
    const report = read(page('', article(`<p>${ONE}</p>${line}<p>${TWO}</p><p>${THREE}</p>`)))
    expect(report.furniture.map((part) => part.kind)).toEqual(kind ? [kind] : [])
  })
  test('a page of frames is read by what it shows without them', () => {
    const frames = `<html><head><title>Weir stays open</title></head><frameset cols="9,*"><frame src="a.html"><noframes><body>${STORY}</body></noframes></frameset></html>`
    expect(read(frames).headline).toBe('Weir stays open')
    expect(read(frames).text).toContain(TWO)
  })
  test('typewriter text keeps its paragraphs', () => {
    const report = read(
      '<html><body><pre>\n   The weir at Lund\nstays open, the mayor\nsaid on Monday after the rain.\n\n   Farmers asked for\na new gauge.\n</pre></body></html>',
    )
    expect(report.text).toBe(
      'The weir at Lund stays open, the mayor said on Monday after the rain.\n\nFarmers asked for a new gauge.',
    )
  })
  test.each([
    ['with the page’s own heading', '<h3>weir stays open</h3>', 'weir stays open', 'Lund Notes'],
    ['not without it', '', 'Lund Notes: weir stays open', undefined],
  ])('a site’s name before a colon in the title, %s', (_why, heading, headline, outlet) => {
    const report = read(page('<title>Lund Notes: weir stays open</title>', article(`${heading}${STORY}`)))
    expect([report.headline, report.outlets[0]?.name]).toEqual([headline, outlet])
  })
})

const PERSON = { '@type': 'Person', name: 'Jane Doe' }
const NEWS = {
  '@type': 'NewsArticle',
  headline: 'Weir to stay open',
  datePublished: '2021-03-04T23:30:00+01:00',
  author: PERSON,
  publisher: { '@type': 'Organization', name: 'The Lowland Gazette' },
}

describe('metadata', () => {
  test.each<[why: string, head: string]>([
    ['one object', ld(NEWS)],
    ['an array of objects', ld([{ '@type': 'WebSite', name: 'x' }, NEWS])],
    [
      'a graph with references',
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage' },
          {
            ...NEWS,
            '@type': ['NewsArticle', 'Article'],
            author: [{ '@id': '#jane' }],
            publisher: { '@id': '#paper' },
          },
          { '@id': '#jane', ...PERSON },
          { '@id': '#paper', '@type': 'Organization', name: 'The Lowland Gazette' },
        ],
      }),
    ],
    ['the author as a string', ld({ ...NEWS, author: 'Jane Doe' })],
    ['a broken block before a good one', `<script type="application/ld+json">{"@type": </script>${ld(NEWS)}`],
    [
      'OpenGraph',
      '<meta property="og:title" content="Weir to stay open"><meta property="og:site_name" content="The Lowland Gazette"><meta property="article:published_time" content="2021-03-04T23:30:00+01:00"><meta name="author" content="By Jane Doe">',
    ],
    [
      'the older names',
      '<title>Weir to stay open | The Lowland Gazette</title><meta name="date" content="4 March 2021"><meta name="author" content="Jane Doe">',
    ],
  ])('%s', (_why, head) => {
    const report = read(page(head, article(STORY)))
    expect(report.headline).toBe('Weir to stay open')
    expect(report.text.slice(report.headlineSpan!.start, report.headlineSpan!.end)).toBe('Weir to stay open')
    expect(report.bylines.map((byline) => byline.name)).toEqual(['Jane Doe'])
    expect(report.outlets).toEqual([{ name: 'The Lowland Gazette', span: null, as: 'publisher' }])
    expect([report.published, report.publishedFrom]).toEqual(['2021-03-04', 'metadata'])
  })
  test('the time element', () => {
    const report = read(page('', article(`<time datetime="2021-03-04">Thursday</time>${STORY}`)))
    expect(report.published).toBe('2021-03-04')
  })
  test('the canonical address, unless the caller knows it', () => {
    const html = page('<link rel="canonical" href="https://gazette.example/weir">', article(STORY))
    expect(read(html).url).toBe('https://gazette.example/weir')
    const known = readReport(new TextEncoder().encode(html), { url: 'https://other.example/a' })
    expect(known.report?.url).toBe('https://other.example/a')
  })
  test('no date is no date', () => {
    expect(read(page('', article(STORY))).published).toBeUndefined()
  })
})

describe('pages that are none', () => {
  test.each<[why: string, html: string, text: string]>([
    ['no article', '<html><body><p>Weir shut.</p></body></html>', 'Weir shut.'],
    [
      'no closing tags',
      '<html><body><div><p>The weir <b>is shut.<p>No one was hurt.',
      'The weir is shut.\n\nNo one was hurt.',
    ],
    [
      'a fragment',
      '<div><p>The weir is shut.</p><p>No one was hurt.</p></div>',
      'The weir is shut.\n\nNo one was hurt.',
    ],
    [
      'a table',
      '<html><body><table><tr><td>Gate</td><td>Open</td></tr></table></body></html>',
      'Gate\n\nOpen',
    ],
    [
      'a comment and a declaration first',
      '<?xml version="1.0"?><!-- saved --><html><body><p>Weir shut.</p></body></html>',
      'Weir shut.',
    ],
    ['deep nesting', `${'<div>'.repeat(3000)}The weir is shut.`, 'The weir is shut.'],
  ])('%s', (_why, html, text) => {
    expect(read(html).text).toBe(text)
  })
  test('a large page is read in seconds', () => {
    const start = performance.now()
    read(page('', article(STORY.repeat(3000))))
    expect(performance.now() - start).toBeLessThan(15_000)
  }, 30_000)
})
