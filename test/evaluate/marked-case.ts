import type { Actor } from '../../src/model/actor.js'
import type { CaseFile } from '../../src/model/case-file.js'
import type { Passage } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'

const NOTHING = { reports: 0, statements: [], voices: [], unnamed: 0, chains: 0, weakest: [] }

type Range = [low: number, high: number]

/**
 * A case out of marked text. `{c1 words}` is a statement of claim c1, `{-c1 words}` one against it,
 * `{_ words}` one of no claim; `<a1 words>` is a mention of actor a1.
 *   markedCase({ a: 'The mayor said {c1 the gate held}.' }, { c1: [1, 1] })
 */
export function markedCase(
  texts: Record<string, string>,
  claims: Record<string, Range | [Range, Range]> = {},
  more: Partial<CaseFile> = {},
): CaseFile {
  const statements: Statement[] = []
  const mentions = new Map<string, Passage[]>()
  const reports = Object.entries(texts).map(([name, marked]) => {
    let text = ''
    const open: { mark: string; key: string; start: number }[] = []
    for (const part of marked.split(/(\{\S+ |<\S+ |[}>])/)) {
      if (/^[{<]/.test(part)) open.push({ mark: part[0]!, key: part.slice(1, -1), start: text.length })
      else if (/^[}>]$/.test(part)) {
        const { mark, key, start } = open.pop()!
        const span = { start, end: text.length }
        if (mark === '<') mentions.set(key, [...(mentions.get(key) ?? []), { report: `r-${name}`, ...span }])
        else {
          const claim = key.replace(/^-/, '')
          statements.push({
            id: `s-${statements.length}`,
            report: `r-${name}`,
            voices: [],
            cue: null,
            content: [span],
            form: 'own',
            stance: 'asserts',
            hedges: [],
            claim: claim === '_' ? null : claim,
            polarity: key.startsWith('-') ? 'against' : 'for',
            confidence: 1,
          })
        }
      } else text += part
    }
    return {
      id: `r-${name}`,
      file: `some/folder/${name}.txt`,
      headline: '',
      bylines: [],
      language: 'en',
      text,
      body: [{ start: 0, end: text.length }],
      sha256: '',
    }
  })
  const actors: Actor[] = [...mentions].map(([id, there]) => ({
    id,
    name: id,
    kind: 'unnamed',
    aliases: [],
    mentions: there,
    because: [],
  }))
  return {
    format: 'hearsay-case',
    version: 1,
    engine: 'test',
    reports,
    statements,
    claims: Object.entries(claims).map(([id, ranges]) => {
      const [support, against] = Array.isArray(ranges[0])
        ? (ranges as [Range, Range])
        : [ranges as Range, [0, 0] as Range]
      const standing = ([low, high]: Range) => ({ ...NOTHING, origins: { low, high, groups: [] } })
      return {
        id,
        text: '',
        statements: statements.filter((s) => s.claim === id).map((s) => s.id),
        support: standing(support),
        against: standing(against),
        neither: [],
      }
    }),
    derivations: [],
    sources: [],
    disagreements: [],
    moments: [],
    quantities: [],
    diagnostics: [],
    ...more,
    actors: [...actors, ...(more.actors ?? [])],
  }
}
