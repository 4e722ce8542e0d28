import { expect, test } from 'vitest'
import type { ParsedReport, Token } from '../../src/model/language.js'
import type { Reader } from '../../src/model/reader.js'
import { analyze } from '../../src/pipeline.js'
import { inputsFrom } from '../builders/case-from.js'

/** A reader that knows four words of a language nobody speaks: what another language has to bring, and no more. */
const zorblish: Reader = {
  name: 'zorblish/1',
  read(report): ParsedReport {
    const TAGS: Record<string, Token['tag']> = { mo: 'VERB', ka: 'SCONJ', '.': 'PUNCT' }
    const LEMMAS: Record<string, string> = { mo: 'say' }
    const { start, end } = report.body.at(-1)!
    const tokens: Token[] = []
    for (const match of report.text.slice(start, end).matchAll(/[\p{L}\d]+|[.]/gu)) {
      const norm = match[0].toLowerCase()
      const at = start + match.index
      tokens.push({
        start: at,
        end: at + match[0].length,
        norm: norm === 'ka' ? 'that' : norm,
        lemma: LEMMAS[norm] ?? norm,
        tag: TAGS[norm] ?? (/^\p{Lu}/u.test(match[0]) ? 'PROPN' : 'NOUN'),
        fine: '',
        head: -1,
        relation: 'dep',
      })
    }
    const names = tokens
      .filter(({ tag }) => tag === 'PROPN')
      .map(({ start, end }) => ({
        start,
        end,
        name: report.text.slice(start, end),
        kind: 'person' as const,
        role: null,
        alias: null,
      }))
    return {
      report,
      tokens,
      sentences: [{ start, end, from: 0, to: tokens.length, paragraph: 0, heading: false }],
      paragraphs: [{ start, end }],
      names,
      quantities: [],
      moments: [],
      diagnostics: [],
    }
  },
}

test('another reader is put in behind the same types, and no stage behind it knows', () => {
  const kase = analyze(inputsFrom({ 'a.txt': 'Zim weru\n\nRuiz mo ka weru bolan.\n' }), zorblish)
  const told = kase.statements.find(({ cue }) => cue !== null)
  const actor = kase.actors.find(({ id }) => id === told?.voices[0]?.actor)
  expect(actor?.name).toBe('Ruiz')
  expect(told?.content.map(({ start, end }) => kase.reports[0]!.text.slice(start, end))).toEqual([
    'ka weru bolan',
  ])
})
