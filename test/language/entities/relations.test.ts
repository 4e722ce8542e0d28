import { describe, expect, it, test } from 'vitest'
import type { NameSpan } from '../../../src/language/entities/edges.js'
import { relateNames } from '../../../src/language/entities/relations.js'
import { smallText } from '../../builders/entity-model.js'

/** Names parted by bars; for each the numbers of the mentions of its form, and of its kin. */
function relate(line: string): string[] {
  const words: string[] = []
  const names: NameSpan[] = line.split(' | ').map((name) => {
    const from = words.length
    words.push(...name.split(' '))
    return { from, to: words.length }
  })
  return relateNames(smallText([words]), names).map(({ mentions, kin }) => {
    const others = kin.flatMap((form) => form.mentions).sort((a, b) => a - b)
    return `${mentions.join()}/${others.join()}`
  })
}

describe('forms of one name in a report', () => {
  test.each([
    ['ruiz | orrin | ruiz', ['0,2/', '1/', '0,2/']],
    ['ana ruiz | ruiz', ['0/1', '1/0']],
    ['ana ruiz | ana | ruiz', ['0/1,2', '1/0', '2/0']],
    ['bank of orrin | bank', ['0/1', '1/0']],
    // In the middle of a longer name stands another thing.
    ['the orrin post | orrin', ['0/', '1/']],
    ['ana ana | ana', ['0/1', '1/0']],
  ])('%s', (line, expected) => expect(relate(line)).toEqual(expected))

  it('takes time linear in the names', () => {
    const names = Array.from({ length: 20_000 }, (_, n) => `ana ${n}`).join(' | ')
    const related = relate(`ana | ${names}`)
    expect(related[0]!.split(',').length).toBe(20_000)
  })
})
