import { resolveActors } from '../../src/actors/resolve-actors.js'
import type { Actor } from '../../src/model/actor.js'
import type { ReadReport } from '../../src/model/read-report.js'
import { overlaps, type Span } from '../../src/model/span.js'
import type { StatementMention } from '../../src/model/statement.js'
import { analyze, readInput } from '../../src/pipeline.js'
import { english } from '../reader.js'
import type { GumDocument } from './documents.js'
import { type GoldVoice, type LeftOut, listGoldVoices, reaches } from './voices.js'

// Voices given by pronoun or description, tied to whom they stand for.
//
// Counted is every source phrase of an attribution of the discourse trees whose head is 'he', 'she', 'they', 'it', a
// first person inside a quotation, or a noun with 'the', 'this' or a possessor, if it means a person, body or place
// that the document also mentions by a noun elsewhere. What is left out is counted by reason and printed.
// Right is the answer whose actor has a mention that is one of the entity's named mentions (of an entity without a
// name: one of its mentions with a common noun) other than the phrase asked about.
//
// End to end, the program reads the text alone: a source phrase it has not found as a voice is wrong. Given the phrase,
// it is handed the gold source and its content as one statement more, so that what is missed by the reader of
// attributions does not hide what is resolved wrongly.

interface VoiceOutcome {
  document: string
  isDev: boolean
  voice: GoldVoice
  /** What came out: 'right', or why not. */
  endToEnd: string
  givenPhrase: string
  /** For the list of errors. */
  shown: string
}

export function scoreVoices(documents: readonly GumDocument[]): {
  outcomes: VoiceOutcome[]
  leftOut: Map<LeftOut, number>
} {
  const outcomes: VoiceOutcome[] = []
  const leftOut = new Map<LeftOut, number>()
  for (const document of documents) {
    const gold = listGoldVoices(document, document.attributions)
    for (const why of gold.leftOut) leftOut.set(why, (leftOut.get(why) ?? 0) + 1)
    if (!gold.voices.length) continue
    const input = { bytes: new TextEncoder().encode(document.text), file: `${document.name}.txt` }
    const kase = analyze([input], english)
    const read = readInput(input, english).read!
    if (read.report.text !== document.text) throw new Error(`${document.name} was not read as it was given`)
    const actorOf = new Map(kase.actors.map((actor) => [actor.id, actor]))
    for (const voice of gold.voices) {
      const head = document.tokens[voice.head]!
      const found = kase.statements
        .flatMap((statement) => [...statement.voices, ...(statement.inner ?? [])])
        .find((one) => one.span && overlaps(one.span, head))
      const own = found ? actorOf.get(found.actor)! : null
      const given = actorGiven(read, voice, head)
      outcomes.push({
        document: document.name,
        isDev: document.isDev,
        voice,
        endToEnd: own ? judge(document, voice, own) : 'the attribution was not found',
        givenPhrase: judge(document, voice, given),
        shown: `${head.form} → ${given.name}${own && own.id !== given.id ? ` (end to end ${own.name})` : ''}; gold ${document.text.slice(voice.targets[0]!.start, voice.targets[0]!.end).slice(0, 40)}`,
      })
    }
  }
  return { outcomes, leftOut }
}

function judge(document: GumDocument, voice: GoldVoice, actor: Actor): string {
  if (reaches(document, actor.mentions, voice.targets)) return 'right'
  if (actor.mentions.every((mention) => overlaps(mention, document.tokens[voice.head]!)))
    return 'tied to nobody'
  if (actor.kind === 'unnamed') return 'tied to another unnamed source'
  return voice.isNamed ? 'tied to another name' : 'tied to a name, where the entity has none'
}

/** Whom the program takes the phrase for when it is told that it is the source of a statement. */
function actorGiven(read: ReadReport, voice: GoldVoice, head: Span): Actor {
  const isPronoun = voice.sort !== 'description'
  const statement: StatementMention = {
    voices: [
      {
        span: isPronoun ? head : { start: voice.mention.start, end: voice.mention.end },
        how: isPronoun ? 'pronoun' : 'described',
        head: { start: head.start, end: head.end },
        carriedFrom: null,
      },
    ],
    cue: null,
    content: voice.attribution.content,
    form: 'indirect',
    stance: 'asserts',
    hedges: [],
    confidence: 1,
  }
  const { statements, at } = withStatement(read.statements, statement, head)
  const cast = resolveActors([{ ...read, statements }], new Map())
  const id = cast.voices.get(read.report.id)![at]!.at(-1)!
  return cast.actors.find((actor) => actor.id === id)!
}

/** The statements with one more in its place, and without those that have the same phrase as a voice. */
function withStatement(
  all: readonly StatementMention[],
  added: StatementMention,
  head: Span,
): { statements: StatementMention[]; at: number } {
  const start = added.content[0]!.start
  const whole = all.flatMap((statement, s) =>
    statement.voices.some((voice) => voice.span && overlaps(voice.span, head)) ? [] : [s],
  )
  const isGone = new Set(all.keys())
  for (const s of whole) isGone.delete(s)
  // A proposition goes with the statement that it is a part of.
  const kept = whole.filter((s) => all[s]!.partOf === undefined || !isGone.has(all[s]!.partOf!))
  const before = kept.filter((s) => (all[s]!.content[0]?.start ?? 0) < start)
  const at = before.length
  const order: (number | null)[] = [...before, null, ...kept.slice(at)]
  const place = new Map(order.map((s, i) => [s, i]))
  const moved = (s: number | null | undefined): number | null => place.get(s ?? -1) ?? null
  return {
    at,
    statements: order.map((s) => {
      if (s === null) return added
      const { partOf, ...statement } = all[s]!
      return {
        ...statement,
        voices: statement.voices.map((voice) => ({ ...voice, carriedFrom: moved(voice.carriedFrom) })),
        ...(partOf === undefined ? {} : { partOf: moved(partOf)! }),
      }
    }),
  }
}
