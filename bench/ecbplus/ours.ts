import { readFileSync } from 'node:fs'
import type { MentionContext } from '../../src/actors/compare-mentions.js'
import { listCallings, type Mention, readMention } from '../../src/actors/mentions.js'
import { resolveActors } from '../../src/actors/resolve-actors.js'
import { type Event, EventReader } from '../../src/claims/events.js'
import { groupStories, type Stories } from '../../src/claims/stories.js'
import { openKinship } from '../../src/language/kinship.js'
import { wordMeaning } from '../../src/language/word-meaning.js'
import type { ReadReport } from '../../src/model/read-report.js'
import type { WordMeaning } from '../../src/model/word-meaning.js'
import { listPlaces } from '../../src/pipeline/bind-statements.js'
import { mentionContext } from '../../src/pipeline/group-mentions.js'
import { knowWords, listDescribed, standsIn } from '../../src/pipeline/known-words.js'
import { grammar } from '../reader.js'
import type { EcbDocument, Mark } from './documents.js'

/** A topic as the stages see it: a case with its actors known. */
export interface TopicCase {
  topic: string
  documents: readonly EcbDocument[]
  reads: readonly ReadReport[]
  stories: Stories
  mentionContext: MentionContext
  marks: { document: number; mark: Mark }[]
  readMention(document: number, mark: Mark): Mention
  readEvent(document: number, mark: Mark): Event
}

export const meaning: WordMeaning = wordMeaning(
  openKinship(readFileSync('models/en-kinship.txt', 'utf8')),
  grammar.entities!.vectors,
)

/** Runs the stages over the documents of one topic, as over a case. */
export function openTopic(
  topic: string,
  documents: readonly EcbDocument[],
  reads: readonly ReadReport[],
): TopicCase {
  const cast = resolveActors(
    [...reads].sort((a, b) => (a.report.id < b.report.id ? -1 : 1)),
    new Map(),
  )
  const places = listPlaces(cast)
  const placeIds = new Set(cast.actors.filter(({ kind }) => kind === 'place').map(({ id }) => `@${id}`))
  const kinds = new Map(cast.actors.map(({ id, kind }) => [id, kind]))
  const known = reads.map((read) =>
    knowWords(read, places.get(read.report.id) ?? [], (actor) => kinds.get(actor) ?? null),
  )
  const stories = groupStories(reads, meaning.rarity)
  const callings = listCallings(reads, known)
  const described = listDescribed(reads, known, callings, stories.storyOf)
  const readers = reads.map((read, at) => {
    const stands = standsIn(
      read,
      known[at]!,
      (noun) => described.get(`${stories.storyOf[at]} ${noun}`) ?? null,
    )
    return new EventReader(read, at, stands, (stands) => placeIds.has(stands))
  })
  return {
    topic,
    documents,
    reads,
    stories,
    mentionContext: mentionContext(stories, callings, meaning),
    marks: documents.flatMap(({ marks }, document) => marks.map((mark) => ({ document, mark }))),
    readMention: (document, mark) => readMention(reads[document]!, document, mark, known[document]!),
    readEvent: (document, mark) => readers[document]!.readEvent(mark),
  }
}
