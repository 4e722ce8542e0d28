import { describe, expect, test } from 'vitest'
import { extentOf } from '../../src/claims/extent.js'

/** What the marked quantity measures, in 'metres along'; 'nothing' where its words do not tell. */
function extentIn(marked: string, value: number, unit: string): string {
  const start = marked.indexOf('<')
  const end = marked.indexOf('>') - 1
  const extent = extentOf(marked.replace(/[<>]/g, ''), { start, end, value, unit })
  return extent ? `${Math.round(extent.metres * 10) / 10} ${extent.along}` : 'nothing'
}

describe('what a length measures', () => {
  test.each<[marked: string, value: number, unit: string, expected: string]>([
    ['a pond <20 metres> wide', 20, 'metre', '20 across'],
    ['a pond <20 metres (66 feet)> across', 20, 'metre', '20 across'],
    ['a pond 20 metres (<66 feet>) across', 66, 'foot', '20.1 across'],
    ['a <66-foot>-wide pond', 66, 'foot', '20.1 across'],
    ['a pond <20 metres> in diameter', 20, 'metre', '20 across'],
    // From the middle to the edge is half of the way across.
    ['a pond with a radius of <20 metres>', 20, 'metre', '40 across'],
    ['a pond <3 metres> deep', 3, 'metre', '3 deep'],
    ['a depth of <about 3 metres>', 3, 'metre', '3 deep'],
    ['a dam <2 kilometres> long', 2, 'kilometre', '2000 long'],
    // What stands behind it says it, not the measure told before.
    ['a depth of 3 metres, <20 metres> wide', 20, 'metre', '20 across'],
    ['a <20-metre> pond', 20, 'metre', 'nothing'],
    ['a bridge <20 tonnes> across its span', 20, 'tonne', 'nothing'],
  ])('%s', (marked, value, unit, expected) => {
    expect(extentIn(marked, value, unit)).toBe(expected)
  })
})
