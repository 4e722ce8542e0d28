import { expect, test } from 'vitest'
import { caseFrom, nameOf, statementWith } from '../builders/case-from.js'

const WORDS = 'the lower gate of the Harrow weir had cracked in the frost'

/** 'low..high' for what the texts of these reports say in common. */
function rangeOf(...texts: string[]): string {
  const kase = caseFrom(
    Object.fromEntries(texts.map((text, i) => [`${'abc'[i]}.txt`, `Weir news\n\n${text}\n`])),
  )
  const { claim } = statementWith(kase, 'had cracked')
  const { low, high, groups } = kase.claims.find((one) => one.id === claim)!.support.origins
  const names = groups.map((group) =>
    group.members
      .map((id) => nameOf(kase, id))
      .sort()
      .join(' + '),
  )
  return `${low}..${high}: ${names.sort().join(', ')}`
}

test.each<[rule: string, texts: string[], range: string]>([
  [
    'one report has the police and their spokesman',
    [`The port police said ${WORDS}. Port police spokesman Tom Vale said ${WORDS} on Monday.`],
    '1..1: Tom Vale + port police',
  ],
  [
    'one has the spokesman, another the police, who need not be his',
    [`The port police said ${WORDS}.`, `Tom Vale, a port police spokesman, said ${WORDS} on Monday.`],
    '1..2: Tom Vale + port police',
  ],
  [
    'the police of the place that his title names',
    [`The Otherton police said ${WORDS}.`, `Otherton police spokesman Tom Vale said ${WORDS} on Monday.`],
    '1..1: Tom Vale + otherton police',
  ],
])('%s', (_, texts, expected) => expect(rangeOf(...texts)).toBe(expected))
