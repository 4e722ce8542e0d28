import type { Actor, ActorKind } from '../../src/model/actor.js'
import type { Statement } from '../../src/model/statement.js'
import { listCopied } from '../../src/provenance/copies.js'
import type { Ground, SideTestimony } from '../../src/provenance/ground.js'
import { drawChains, type Witnesses } from '../../src/provenance/testimony.js'

/**
 * One statement a line: `r1 @Gazette #NRP: Monitor > residents`. `@` is the outlet of the report, `#` an agency whose
 * text it is, then the voices from the outermost inwards; nothing after the colon is the report's own voice.
 * Names in lower case are unnamed sources; `Outlet*` is an outlet, `Body+` an organization, any other a person;
 * `~` before a voice: told by a pronoun. `= r2 = r3` at the end: has one text with both; `=> r2`: and draws on it.
 * @param unsure lines that may tell another claim
 */
export function testimonyOf(
  lines: readonly string[],
  ties: readonly (readonly [actor: string, body: string])[] = [],
  apart: readonly string[] = [],
  unsure: readonly number[] = [],
) {
  const actors = new Map<string, Actor>()
  const outletOf = new Map<string, string>()
  const agenciesOf = new Map<string, string[]>()
  const copies = new Map<string, string[]>()
  const drawsOn = new Map<string, Set<string>>()
  const actor = (written: string): string => {
    const name = written.replace(/^~/, '').trim()
    const kind: ActorKind = name.endsWith('*')
      ? 'outlet'
      : name.endsWith('+')
        ? 'organization'
        : /^[a-z]/.test(name)
          ? 'unnamed'
          : 'person'
    const id = name.replace(/[*+]$/, '')
    if (!actors.has(id)) actors.set(id, { id, name: id, kind, aliases: [], mentions: [], because: [] })
    return id
  }
  const statements = lines.map((line, i): Statement => {
    const [, report, outlet, agency, said, copied] = line.match(
      /^(\w+)(?: @(\w+))?(?: #(\w+))?:([^=]*)((?:=>? \w+ ?)*)$/,
    )!
    if (outlet) outletOf.set(report!, actor(`${outlet}*`))
    if (agency) agenciesOf.set(report!, [actor(`${agency}*`)])
    for (const [, other] of copied!.matchAll(/=>? (\w+)/g)) {
      if (copied!.includes(`=> ${other}`)) drawsOn.set(report!, new Set([other!]))
      copies.set(report!, [...(copies.get(report!) ?? []), other!])
      copies.set(other!, [...(copies.get(other!) ?? []), report!])
    }
    const voices = said!
      .split('>')
      .map((voice) => voice.trim())
      .filter(Boolean)
    return {
      id: `s${i}`,
      report: report!,
      voices: voices.map((voice) => ({
        actor: actor(voice),
        span: null,
        how: voice.startsWith('~') ? 'pronoun' : /^[a-z]/.test(voice) ? 'described' : 'named',
      })),
      cue: null,
      content: [{ start: i, end: i + 1 }],
      form: 'indirect',
      stance: 'asserts',
      hedges: [],
      claim: null,
      polarity: 'for',
      confidence: 1,
    }
  })
  const witnesses: Witnesses = {
    actors,
    outletOf,
    agenciesOf,
    creditIn: () => null,
    nextVoiced: () => null,
    tellerOf: () => null,
    isDoubtful: (statement) => statement.voices.at(-1)?.how === 'pronoun',
    isHearsay: () => false,
  }
  const ground: Ground = {
    actors,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    tiesOf: new Map(
      ties.map(([a, body]) => [
        actor(a),
        [
          {
            actor: actor(a),
            body: actor(body),
            as: 'speaks',
            because: [{ code: 'speaks-for', text: `${a} speaks for ${body}`, weight: 0.8 }],
          },
        ],
      ]),
    ),
    compareUnnamed: (a, b) => ({
      verdict: apart.includes(`${a} ${b}`) || apart.includes(`${b} ${a}`) ? 'different' : 'maybe',
      because: [{ code: 'fits', text: `${a} may be ${b}`, weight: 0.4 }],
    }),
    drawsOn,
  }
  const side: SideTestimony = {
    chains: drawChains(statements, witnesses),
    copies: listCopied(statements, {
      partnersOf: copies,
      alignedWith: (passage, report) =>
        copies.get(passage.report)?.includes(report)
          ? { passage: { report, start: 0, end: 1000 }, share: 1 }
          : null,
    }),
    unsure: new Set(unsure.map((line) => `s${line}`)),
  }
  return { side, ground }
}
