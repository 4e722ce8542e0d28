import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listMatches } from '../../src/model/list-matches.js'

test('finds what matchAll finds, whatever the pattern was asked before', () => {
  const pattern = /\b(gate|weir)s?\b|(?<year>\d{4})/g
  const words = fc.constantFrom('the ', 'gates ', 'weir', 'weirs, ', '1921 ', '19', '“Gate” ', '\n')
  fc.assert(
    fc.property(fc.array(words), fc.nat(20), (parts, asked) => {
      const text = parts.join('')
      pattern.lastIndex = asked
      expect(listMatches(pattern, text)).toEqual([...text.matchAll(fresh(pattern))])
    }),
  )
})

const fresh = ({ source, flags }: RegExp): RegExp => new RegExp(source, flags)
