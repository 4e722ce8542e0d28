import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseToHtml } from '../../src/export/html/page.js'
import { caseOf } from '../builders/case-of.js'
import { ferryCase } from '../builders/ferry-case.js'
import { findChromium, openBrowser } from './browser.js'

const chromium = findChromium()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The ferry case with enough claims beside it that the filter shows. */
function longCase() {
  const file = ferryCase()
  const more = caseOf({
    reports: {
      'r-more': {
        headline: 'Water at Skell',
        text: 'High tide is at noon. Low tide is at six. The quay is dry.',
      },
    },
    actors: {},
    statements: Object.fromEntries(
      ['High tide is at noon', 'Low tide is at six', 'The quay is dry'].map((says, at) => [
        `s-more-${at}`,
        { report: 'r-more', says: [says], claim: `c-more-${at}` },
      ]),
    ),
    claims: Object.fromEntries(
      ['High tide is at noon', 'Low tide is at six', 'The quay is dry'].map((text, at) => [
        `c-more-${at}`,
        { text, support: { groups: [{ members: ['r-more'], because: [] }], weakest: ['r-more'] } },
      ]),
    ),
  })
  for (const list of ['reports', 'statements', 'claims'] as const)
    (file[list] as unknown[]).push(...more[list])
  return file
}

describe.skipIf(chromium === null)('the page in a browser', () => {
  let browser: Browser
  let folder: string
  let url: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-page-'))
    writeFileSync(join(folder, 'case.html'), caseToHtml(longCase()))
    url = pathToFileURL(join(folder, 'case.html')).href
    browser = await openBrowser(chromium!)
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** The page opened with every request but the file itself refused, and what was asked for and complained of. */
  async function open(
    options: BrowserContextOptions = {},
    hash = '',
  ): Promise<{ page: Page; asked: string[]; errors: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const asked: string[] = []
    const errors: string[] = []
    await context.route('**/*', (route) => {
      const wanted = route.request().url()
      if (wanted.split('#')[0] === url) return route.continue()
      asked.push(wanted)
      return route.abort()
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(url + hash)
    return { page, asked, errors }
  }

  test('opens from a disk without a request and without an error', async () => {
    const { page, asked, errors } = await open()
    expect(await page.locator('h1').textContent()).toMatch(/^5 reports carry 6 claims/)
    expect(asked).toEqual([])
    expect(errors).toEqual([])
  })

  test.each([390, 320, 1280])('at %i pixels nothing runs off the side', async (width) => {
    const { page } = await open({ viewport: { width, height: 844 } })
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test('from a claim to the words in the report, and back to the claim', async () => {
    const { page } = await open()
    await page.locator('#statement-s-3 blockquote a').click()
    const mark = page.locator('#text-s-3 + mark')
    await mark.waitFor({ state: 'visible' })
    expect(await mark.textContent()).toBe('A missing bolt kept the ramp of the Skell ferry shut')
    // Close the claim: the way back has to open it again.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('.claim details')) each.open = false
    })
    await page.locator('.text a.ref[href="#statement-s-3"]').click()
    await page.locator('#statement-s-3').waitFor({ state: 'visible' })
  })

  test('a link from outside opens what it points into', async () => {
    const { page } = await open({}, '#text-s-10')
    expect(await page.locator('#text-s-10 + mark').isVisible()).toBe(true)
  })

  test('the filter finds by words and by kind, and says how many', async () => {
    const { page } = await open()
    const shown = () => page.locator('.claim:not([hidden])').count()
    await page.fill('#find', 'PASSENGERS')
    expect(await shown()).toBe(1)
    expect(await page.locator('#found').textContent()).toBe('1 claim of 6')
    await page.fill('#find', 'tide')
    // They stand among the claims of one report only, which the search opens.
    expect(await shown()).toBe(2)
    expect(await page.getByText('Low tide is at six').first().isVisible()).toBe(true)
    await page.fill('#find', '')
    await page.locator('button[data-kind=disputed]').click()
    expect(await page.locator('button[data-kind=disputed]').getAttribute('aria-pressed')).toBe('true')
    expect(await shown()).toBe(1)
    // A link into a claim that the filter hides shows it.
    await page.evaluate(() => {
      location.hash = '#claim-c-led'
    })
    await page.locator('#claim-c-led').waitFor({ state: 'visible' })
  })

  test('the drawing has a name and tells in words what it shows', async () => {
    const { page } = await open()
    const drawing = page.getByRole('img', { name: /How the claim reached you/ }).first()
    expect(await drawing.isVisible()).toBe(true)
    expect(await drawing.locator('desc').textContent()).toContain('1–2 origins')
    expect(await drawing.locator('.node.weak').count()).toBe(2)
  })

  test('hostile text stays text', async () => {
    const { page } = await open()
    expect(await page.title()).toMatch(/^5 reports/)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('.text i').count()).toBe(0)
  })

  test('without scripts: everything is there, and nothing dead is shown', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    expect(await page.locator('.filters').isVisible()).toBe(false)
    await page.locator('#claim-c-led > summary').click()
    expect(await page.locator('#claim-c-led .chains').isVisible()).toBe(true)
  })

  test('with the keyboard a claim opens and closes', async () => {
    const { page } = await open()
    await page.locator('#claim-c-led > summary').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#claim-c-led').getAttribute('open')).toBe('')
  })

  test('on paper every claim is printed open', async () => {
    const { page } = await open()
    await page.emulateMedia({ media: 'print' })
    const height = await page
      .locator('#claim-c-led .chains')
      .evaluate((each) => each.getBoundingClientRect().height)
    expect(height).toBeGreaterThan(0)
    expect(await page.locator('.filters').isVisible()).toBe(false)
  })

  test.each<['light' | 'dark', number]>([
    ['light', 1280],
    ['dark', 390],
  ])('axe finds no barrier in the %s scheme at %i', async (colorScheme, width) => {
    const { page } = await open({ colorScheme, viewport: { width, height: 844 } })
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    // Through the debugger and not as a script element, which the page's own policy allows but should not have to.
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      interface Violation {
        id: string
        impact: string
        nodes: { html: string; failureSummary: string }[]
      }
      const result = await axe.run()
      return result.violations.map(
        ({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
      )
    })
    expect(violations).toEqual([])
  })
})
