import { describe, expect, test } from 'vitest'
import { addFurniture, emptyScore, type FurnitureLabel, furnitureAsText } from '../../bench/furniture.js'
import { readInput } from '../../src/pipeline.js'
import { english } from '../builders/english.js'

const ONE = 'The weir at Lund will stay open until spring, the mayor said on Monday after two days of rain.'
const TWO = 'Farmers downstream need a new gauge, and the lower meadow is still under water this week.'
const TEXT = `Weir to Stay Open Until Spring\nBy Jane Doe\n\nLUND, Oct 17 (Reuters) - ${ONE}\n\n${TWO}\n\nRead more: The gate in pictures`

const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const label = (given: Partial<FurnitureLabel>): FurnitureLabel => ({
  file: 'one.txt',
  sha256: '',
  furniture: [],
  headline: null,
  bylines: [],
  outlets: [],
  published: null,
  ...given,
})

function scored(given: Partial<FurnitureLabel>) {
  const { read } = readInput({ bytes: new TextEncoder().encode(TEXT), file: 'one.txt' }, english)
  const score = emptyScore()
  addFurniture(score, label(given), read!)
  return score
}

const FURNITURE = [
  { ...place('By Jane Doe'), kind: 'byline' },
  { ...place('LUND, Oct 17 (Reuters) -'), kind: 'dateline' },
  { ...place('Read more: The gate in pictures'), kind: 'read-more' },
]

describe('furniture as marked by hand', () => {
  test('a reader that agrees makes no error', () => {
    const score = scored({
      furniture: FURNITURE,
      headline: place('Weir to Stay Open Until Spring'),
      bylines: [place('Jane Doe')],
      outlets: [{ ...place('Reuters'), as: 'agency' }],
      published: 'XXXX-10-17',
    })
    expect(score.errors).toEqual([])
    expect(score.spans).toEqual({
      byline: { marked: 1, touched: 0 },
      dateline: { marked: 1, touched: 0 },
      'read-more': { marked: 1, touched: 0 },
    })
    expect(score.story.lost).toBe(0)
    expect(score.story.characters).toBe(`${ONE}${TWO}`.replace(/\s/g, '').length)
  })
  test('words of furniture in a statement are counted by kind, and whose words they are taken for', () => {
    const { spans, errors } = scored({ furniture: [...FURNITURE, { ...place(TWO), kind: 'caption' }] })
    expect(spans.caption).toEqual({ marked: 1, touched: 1 })
    expect(errors.map(({ cause }) => cause)).toContain('caption read as words of the report')
  })
  test('story thrown out is counted in characters without white space', () => {
    const { story, errors } = scored({ furniture: FURNITURE.slice(0, 2) })
    expect(story.lost).toBe('Readmore:Thegateinpictures'.length)
    expect(errors.map(({ cause }) => cause)).toContain('story thrown out as read-more')
  })
  test('metadata that is missed or made up', () => {
    const score = scored({ furniture: FURNITURE, bylines: [place('the mayor')], published: '2015-10-17' })
    expect(score.bylines).toEqual({ hits: 0, predicted: 1, expected: 1 })
    expect(score.published).toEqual({ hits: 0, predicted: 1, expected: 1 })
    expect(score.errors.map(({ cause }) => cause)).toEqual([
      'headline made up',
      'bylines missed',
      'bylines made up',
      'outlets made up',
      'published missed',
      'published made up',
    ])
  })
  test('the table sorts causes by how often they occur, and shows words only when asked', () => {
    const score = scored({})
    const lines = furnitureAsText(score, false)
    expect(lines).toContain('Furniture and metadata, 1 files')
    expect(lines).not.toContain('Jane Doe')
    expect(furnitureAsText(score, true).toLowerCase()).toContain('jane doe')
    const counts = [...lines.matchAll(/^ {2,}(\d+) {2}\S/gm)].map(([, count]) => Number(count))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })
})
