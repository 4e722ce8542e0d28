import { describe, expect, it } from 'vitest'
import { listHedges } from '../../src/statements/hedges.js'

/** One line a case: the hedges stand in braces. */
const sentences = [
  'The weir {reportedly} failed in May.',
  '{It is thought} that the weir {may} fail.',
  'The boat {appeared to} be old and {is believed to} leak.',
  'The weir was opened in May, on May 3.',
  'The {so-called} ferry king {was widely believed to} be abroad.',
  'Kell {may well} have sold it, and it {could have} cost $40.',
  '{It seems} the weir is old.',
  'The {alleged} theft {was widely reported}.',
  '{As far as we know}, the ferry is fine.',
  'She {is supposed to} sail, and the {supposed} buyer {may not} come.',
  'The boat, {thought to} be lost, is {roughly} 20 miles off.',
  'It carried {about} 40 people and some children, {nearly} a dozen of them small.',
  '{Some} 300 boats and {an estimated} two hundred crates sank, worth {almost} $3 million.',
  'He talked about one of the boats and about the weir.',
  '{Perhaps} the {purported} owner {seems to} know.',
  'The road {may} be shut around noon.',
]

describe('hedges', () => {
  it.each(sentences)('%s', (marked) => {
    const text = marked.replace(/[{}]/g, '')
    const found = listHedges(text, [{ start: 0, end: text.length }])
    const again = found.reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}{${rest.slice(start, end)}}${rest.slice(end)}`,
      text,
    )
    expect(again).toBe(marked)
  })

  it('are looked for in the spans alone', () => {
    const text = 'It may rain. It might snow.'
    expect(listHedges(text, [{ start: 13, end: 27 }])).toEqual([{ start: 16, end: 21 }])
  })
})
