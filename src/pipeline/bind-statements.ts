import type { Cast } from '../actors/cast.js'
import type { ActorPlace } from '../claims/terms.js'
import type { Affiliation } from '../model/actor.js'
import { contentId } from '../model/id.js'
import type { ReadReport } from '../model/read-report.js'
import { bySpan } from '../model/span.js'
import type { Statement, Voice, VoiceMention } from '../model/statement.js'

/** The statements of one report with their voices as actors; claim and polarity are still open. */
export function bindStatements(read: ReadReport, cast: Cast): Statement[] {
  const report = read.report.id
  const actors = cast.voices.get(report)!
  const inner = cast.inner.get(report)!
  const taken = new Set<string>()
  const ids: string[] = []
  return read.statements.map((mention, s) => {
    const spans = [...mention.content, ...(mention.cue ? [mention.cue] : [])].flatMap(({ start, end }) => [
      start,
      end,
    ])
    let id = contentId('s', report, ...spans)
    // Two readings of the same words (two voices of one cue) differ in their voices only.
    if (taken.has(id)) id = contentId('s', report, ...spans, ...actors[s]!, s)
    taken.add(id)
    ids.push(id)
    return {
      id,
      report,
      voices: mention.voices.map((voice, v) => bindVoice(voice, actors[s]![v]!)),
      cue: mention.cue,
      content: mention.content,
      form: mention.form,
      stance: mention.stance,
      hedges: mention.hedges,
      claim: null,
      polarity: 'for',
      confidence: mention.confidence,
      ...(mention.partOf === undefined ? {} : { partOf: ids[mention.partOf]! }),
      ...(mention.relays ? { relays: true } : {}),
      ...(mention.inner
        ? {
            inner: mention.inner.map((one, i) => ({
              ...bindVoice(one, inner[s]![i]!),
              cue: one.cue,
              content: one.content,
            })),
          }
        : {}),
    }
  })
}

const bindVoice = ({ span, how, cue }: VoiceMention, actor: string): Voice => ({
  actor,
  span,
  how,
  ...(cue ? { cue } : {}),
})

/** Ids of the statements whose innermost voice was worked out from words that leave doubt. */
export function listDoubtful(
  reads: readonly ReadReport[],
  statements: readonly Statement[],
  cast: Cast,
): Set<string> {
  // In the order of bindStatements: report by report, statement by statement.
  const flags = reads.flatMap((read) => cast.doubtful.get(read.report.id)!)
  return new Set(statements.filter((_, s) => flags[s]).map((statement) => statement.id))
}

/** Report → where its named actors stand, in reading order: how the claims stage knows 'Dorosz' for 'Yelena Dorosh'. */
export function listPlaces(cast: Cast): Map<string, ActorPlace[]> {
  const places = new Map<string, ActorPlace[]>()
  for (const actor of cast.actors) {
    if (actor.kind === 'unnamed') continue
    for (const { report, start, end } of actor.mentions) {
      const place = { actor: actor.id, start, end }
      const known = places.get(report)
      if (known) known.push(place)
      else places.set(report, [place])
    }
  }
  for (const list of places.values()) list.sort((a, b) => bySpan(a, b) || (a.actor < b.actor ? -1 : 1))
  return places
}

/** Actor → the bodies it is tied to. */
export function listTies(cast: Cast): Map<string, Affiliation[]> {
  const ties = new Map<string, Affiliation[]>()
  for (const tie of cast.affiliations) {
    const known = ties.get(tie.actor)
    if (known) known.push(tie)
    else ties.set(tie.actor, [tie])
  }
  return ties
}
