import { describe, expect, test } from 'vitest'
import { caseToHtml } from '../../../src/export/html/page.js'
import { caseOf } from '../../builders/case-of.js'
import { ferryCase } from '../../builders/ferry-case.js'

const page = caseToHtml(ferryCase())

describe('the page of a case', () => {
  test('every id is used once and every link on the page leads somewhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!)
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('every statement is linked to its place in the text and back', () => {
    for (const { id } of ferryCase().statements) {
      expect(page).toContain(`href="#text-${id}"`)
      expect(page).toContain(`href="#statement-${id}"`)
    }
  })

  test('it fetches nothing', () => {
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/<(link|img|iframe|object|embed)\b/)
    expect(page).not.toMatch(/\b(src|srcset)=|@import|url\(/)
    expect(page.match(/<script/g)).toHaveLength(1)
  })

  test('it names what was not read', () => {
    expect(page).toContain('reports/empty.txt holds no text')
  })

  test('a report’s address that is no web address is not made a link', () => {
    const file = ferryCase()
    file.reports[0]!.url = 'javascript:alert(1)'
    file.reports[1]!.url = 'https://herald.example/ferry'
    const made = caseToHtml(file)
    expect(made).not.toContain('javascript:')
    expect(made).toContain('href="https://herald.example/ferry"')
  })

  test('where the files lay on a disk is not told', () => {
    expect(page).not.toContain('reports/nkp.txt')
  })
})

test('an empty case is a page too', () => {
  const empty = caseToHtml(caseOf({ reports: {}, actors: {}, statements: {}, claims: {} }))
  expect(empty).toContain('<h1>No report was read.</h1>')
})
