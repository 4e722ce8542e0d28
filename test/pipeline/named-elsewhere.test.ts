import { expect, test } from 'vitest'
import { caseFrom, nameOf } from '../builders/case-from.js'

const QUOTE =
  '“The eggs were laid in the warm mud below the weir, and nobody had looked there since the dry summer,”'

/** Lines between an unnamed source and a named person, as 'verdict: name, name'. */
function linesOf(a: string, b: string): string[] {
  const kase = caseFrom({ 'a.txt': `Weir news\n\n${a}\n`, 'b.txt': `River news\n\n${b}\n` })
  return kase.sources
    .filter(({ because }) => because[0]?.code === 'named-elsewhere')
    .map(
      (link) =>
        `${link.verdict}: ${[link.a, link.b]
          .map((id) => nameOf(kase, id))
          .sort()
          .join(', ')}`,
    )
}

test('a source that is named in another report with the same words and trade is that person', () =>
  expect(linesOf(`${QUOTE} a biologist said.`, `${QUOTE} said the biologist Maja Holt.`)).toEqual([
    'same: Maja Holt, a biologist',
  ]))

test('perhaps, where the name does not bear the description', () =>
  expect(linesOf(`${QUOTE} an official said.`, `${QUOTE} said Maja Holt.`)).toEqual([
    'maybe: Maja Holt, an official',
  ]))

test.each<[why: string, a: string, b: string]>([
  ['other words', 'The eggs are safe, a biologist said.', `${QUOTE} said the biologist Maja Holt.`],
  ['many are not one', `${QUOTE} biologists said.`, `${QUOTE} said the biologist Maja Holt.`],
])('not for %s', (_, a, b) => expect(linesOf(a, b)).toEqual([]))
