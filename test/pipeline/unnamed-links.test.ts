import { describe, expect, test } from 'vitest'
import type { UnnamedLink } from '../../src/model/actor.js'
import type { CaseFile } from '../../src/model/case-file.js'
import { caseFrom } from '../builders/case-from.js'

const caseOf = (a: string, b: string): CaseFile =>
  caseFrom({ 'a.txt': `Ferry news\n\n${a}\n`, 'b.txt': `Harbour news\n\n${b}\n` })

/** What is said of the two unnamed sources whose descriptions hold these words; null when there is no line. */
function linkOf(kase: CaseFile, a: string, b: string): UnnamedLink | null {
  const ids = (words: string): string[] =>
    kase.actors.filter(({ kind, name }) => kind === 'unnamed' && name.includes(words)).map(({ id }) => id)
  const [left, right] = [ids(a), ids(b)]
  if (!left.length || !right.length)
    throw new Error(
      `unnamed are: ${kase.actors.flatMap(({ kind, name }) => (kind === 'unnamed' ? name : [])).join(', ')}`,
    )
  const isPair = (x: string, y: string): boolean => left.includes(x) && right.includes(y)
  return kase.sources.find((link) => isPair(link.a, link.b) || isPair(link.b, link.a)) ?? null
}

describe('what ties two unnamed sources of two reports', () => {
  test('one outlet has both, and they say the same', () => {
    const kase = caseOf(
      'Citing an unnamed source, the Harrow Gazette reports that the new ferry will cost 40 million crowns.',
      'The price comes as a surprise. The new ferry will cost about 40 million crowns, insiders told the Harrow Gazette.',
    )
    expect(linkOf(kase, 'an unnamed source', 'insiders')).toMatchObject({
      verdict: 'same',
      because: [
        { code: 'one-teller', text: expect.stringContaining('Harrow Gazette has both, and both say') },
      ],
    })
  })

  test('a sentence that tells whence the one before it comes speaks for that one', () => {
    const kase = caseOf(
      'Citing an unnamed source, the Harrow Gazette reports that the new ferry will cost 40 million crowns.',
      'The new ferry will cost about 40 million crowns. The report comes from insiders at the yard via the Harrow Gazette.',
    )
    expect(linkOf(kase, 'an unnamed source', 'insiders')).toMatchObject({
      verdict: 'same',
      because: [{ code: 'credited-teller' }],
    })
  })

  test('a few words quoted from both', () => {
    const kase = caseOf(
      'A harbour source said the repair was “a costly patch on a rotten hull”.',
      'One harbour official called the work “a costly patch on a rotten hull” and wanted a new ferry.',
    )
    expect(linkOf(kase, 'A harbour source', 'One harbour official')).toMatchObject({
      verdict: 'same',
      because: [{ code: 'same-quotation' }],
    })
  })

  test('the title of a play in marks is no quotation', () => {
    const kase = caseOf(
      'A harbour source said the crew had watched “The Old Ferry of Harrow Sound”.',
      'One harbour official said that “The Old Ferry of Harrow Sound” was cancelled.',
    )
    expect(linkOf(kase, 'A harbour source', 'One harbour official')?.verdict).toBe('maybe')
  })

  test('a word that both say is worth a line, and names are told by name', () => {
    const kase = caseOf(
      'A deckhand said Ida Lund had left the wheelhouse before the storm.',
      'A harbour official said Ida Lund was asleep.',
    )
    expect(linkOf(kase, 'A deckhand', 'A harbour official')).toMatchObject({ verdict: 'maybe' })
    for (const { because } of kase.sources) for (const { text } of because) expect(text).not.toContain('@')
  })

  test('two that nothing ties have none', () => {
    const kase = caseOf('A deckhand said the rope broke.', 'A harbour official said fares would rise.')
    expect(linkOf(kase, 'A deckhand', 'A harbour official')).toBeNull()
  })
})

describe('two unnamed sources of one report', () => {
  const first = 'An official of the port said the ferry was late.'
  test('are told apart when it says ‘another’', () => {
    const kase = caseOf(`${first} Another official said the ferry was on time.`, 'The sea was calm.')
    expect(linkOf(kase, 'An official', 'Another official')).toMatchObject({
      verdict: 'different',
      because: [{ code: 'told-apart' }],
    })
  })
  test('have no line when it does not say', () => {
    const kase = caseOf(`${first} A deckhand said the ferry was on time.`, 'The sea was calm.')
    expect(linkOf(kase, 'An official', 'A deckhand')).toBeNull()
  })
})
