import { readInputs } from '../src/pipeline.js'
import { countCauses } from './ecbplus/causes.js'
import { type CoreferenceScore, scoreCoreference } from './ecbplus/coreference.js'
import { type EcbDocument, listEcbDocuments, type Mark, type MarkSort } from './ecbplus/documents.js'
import { lemmaOf } from './ecbplus/floor.js'
import { groupMarks } from './ecbplus/group-marks.js'
import { openTopic, type TopicCase } from './ecbplus/ours.js'
import { row } from './quality-tables.js'
import { english } from './reader.js'

// Which mentions are one, across the reports of a topic, on the development topics of ECB+. Mentions are given, as the
// field does it; a topic is read as a case, and its two stories are not told apart beforehand. Singletons count, as in
// most published figures; what remains without them stands beside it. Weights are set by hand, and thresholds
// chosen on the other topics, with these in view too (docs/decisions/0017): the figures are not blind.

const DEV = new Set(['2', '5', '12', '18', '21', '23', '34', '35'])

/** What is measured: the marks taken for it. */
const PARTS: Readonly<Record<string, readonly MarkSort[]>> = {
  events: ['event'],
  actors: ['actor'],
  'actors, places and times': ['actor', 'place', 'time'],
}

interface Figure {
  score: CoreferenceScore
  /** Without the mentions that are alone in their cluster. */
  withoutSingletons: number
}

export interface EcbFigures {
  topics: string[]
  parts: Record<
    string,
    { floor: Figure; ours: Figure; weakest: { topic: string; conll: number; floor: number } }
  >
  /** Causes of joins that are missing or wrong, by how many mentions they cost. */
  causes: Record<string, Record<string, number>>
  stories: { found: number; there: number; precision: number; recall: number }
}

/** @param topics the development topics, unless told otherwise */
export function evaluateEcb(folder: string, topics: ReadonlySet<string> = DEV): EcbFigures {
  const cases = listTopics(listEcbDocuments(folder).filter(({ topic }) => topics.has(topic)))
  const figures: EcbFigures = {
    topics: cases.map(({ topic }) => topic),
    parts: {},
    causes: {},
    stories: scoreStories(cases),
  }
  for (const [part, sorts] of Object.entries(PARTS)) {
    const told = cases.map((one) => tell(one, sorts))
    const all = (name: 'key' | 'floor' | 'ours'): string[] => told.flatMap((one) => one[name])
    const byTopic = told
      .map(({ topic, key, ours, floor }) => ({
        topic,
        conll: round(scoreCoreference(key, ours).conll),
        floor: round(scoreCoreference(key, floor).conll),
      }))
      .sort((a, b) => a.conll - b.conll)
    figures.parts[part] = {
      floor: figureOf(all('key'), all('floor')),
      ours: figureOf(all('key'), all('ours')),
      weakest: byTopic[0]!,
    }
    if (part !== 'actors, places and times') figures.causes[part] = countCauses(told)
  }
  return figures
}

function listTopics(documents: readonly EcbDocument[]): TopicCase[] {
  const byTopic = new Map<string, EcbDocument[]>()
  for (const document of documents)
    byTopic.set(document.topic, [...(byTopic.get(document.topic) ?? []), document])
  return [...byTopic].map(([topic, own]) => {
    const reads = readInputs(
      own.map(({ name, text, url }) => ({
        bytes: new TextEncoder().encode(text),
        file: `${name}.txt`,
        ...(url ? { url } : {}),
      })),
      english,
    ).map(({ read }) => read!)
    return openTopic(topic, own, reads)
  })
}

export interface Told {
  topic: string
  marks: { document: number; mark: Mark }[]
  kase: TopicCase
  /** Name of the cluster of each mention: as marked, by the floor, by us. */
  key: string[]
  floor: string[]
  ours: string[]
}

function tell(kase: TopicCase, sorts: readonly MarkSort[]): Told {
  const { topic } = kase
  const marks = kase.marks.filter(({ mark }) => sorts.includes(mark.sort))
  return {
    topic,
    marks,
    kase,
    key: marks.map(({ mark }) => `${topic} ${mark.instance}`),
    floor: marks.map(({ document, mark }) => `${topic} ${lemmaOf(kase.reads[document]!, mark)}`),
    ours: groupMarks(kase, marks).map((group) => `${topic} ${group}`),
  }
}

function figureOf(key: readonly string[], response: readonly string[]): Figure {
  const size = new Map<string, number>()
  for (const name of key) size.set(name, (size.get(name) ?? 0) + 1)
  const joined = key.flatMap((name, at) => (size.get(name)! > 1 ? at : []))
  const without = scoreCoreference(
    joined.map((at) => key[at]!),
    joined.map((at) => response[at]!),
  )
  return { score: roundAll(scoreCoreference(key, response)), withoutSingletons: round(without.conll) }
}

/** Pairs of reports of one story, by the two stories that each topic has. */
function scoreStories(cases: readonly TopicCase[]): EcbFigures['stories'] {
  let [found, there, hits] = [0, 0, 0]
  for (const { documents, stories } of cases)
    documents.forEach((a, i) => {
      documents.slice(0, i).forEach((b, j) => {
        const isOne = a.story === b.story
        const isFound = stories.storyOf[i] === stories.storyOf[j]
        if (isOne) there++
        if (isFound) found++
        if (isOne && isFound) hits++
      })
    })
  return { found, there, precision: round(hits / found), recall: round(hits / there) }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
const roundAll = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? round(one) : one)))

const percent = (value: number): string => (100 * value).toFixed(1)

export function ecbAsText({ topics, parts, causes, stories }: EcbFigures): string {
  const lines = [`  topics ${topics.join(', ')}; mentions given, singletons counted`]
  for (const [part, { floor, ours, weakest }] of Object.entries(parts)) {
    for (const [name, { score, withoutSingletons }] of Object.entries({ floor, ours }))
      lines.push(
        `  ${part}, ${name}: ${score.mentions} mentions; ${measuresOf(score)
          .map(
            ([measure, rate]) =>
              `${measure} R ${percent(rate.recall)} P ${percent(rate.precision)} F1 ${percent(rate.f1)}`,
          )
          .join('; ')}; CoNLL ${percent(score.conll)}, without singletons ${percent(withoutSingletons)}`,
      )
    lines.push(
      `  ${part}: floor ${signed(ours.score.conll - floor.score.conll)}; weakest topic ${weakest.topic}: ${percent(weakest.conll)} (floor ${percent(weakest.floor)})`,
    )
  }
  lines.push(`  pairs of reports of one story: P ${percent(stories.precision)} R ${percent(stories.recall)}`)
  for (const [part, list] of Object.entries(causes)) {
    lines.push(`  ${part}, mentions lost by cause:`)
    for (const [cause, count] of Object.entries(list)) lines.push(`    ${count} ${cause}`)
  }
  return lines.join('\n')
}

const measuresOf = ({ muc, b3, ceafe }: CoreferenceScore) =>
  [
    ['MUC', muc],
    ['B³', b3],
    ['CEAF-e', ceafe],
  ] as const

const signed = (value: number): string => `${value < 0 ? '−' : '+'} ${percent(Math.abs(value))}`

/** The tables of docs/quality.md. */
export const ecbAsMarkdown = ({ parts, causes, stories }: EcbFigures): string[] => [
  row([
    'mentions',
    'by',
    'MUC R / P / F1',
    'B³ R / P / F1',
    'CEAF-e R / P / F1',
    'CoNLL',
    'without singletons',
  ]),
  row(['---', '---', '---', '---', '---', '---:', '---:']),
  ...Object.entries(parts).flatMap(([part, { floor, ours }]) =>
    Object.entries({ 'same head lemma (floor)': floor, ours }).map(([name, { score, withoutSingletons }]) =>
      row([
        `${part} (${score.mentions})`,
        name,
        ...measuresOf(score).map(([, rate]) =>
          [rate.recall, rate.precision, rate.f1].map(percent).join(' / '),
        ),
        percent(score.conll),
        percent(withoutSingletons),
      ]),
    ),
  ),
  '',
  row(['mentions', 'weakest topic', 'CoNLL', 'floor there']),
  row(['---', '---:', '---:', '---:']),
  ...Object.entries(parts).map(([part, { weakest }]) =>
    row([part, weakest.topic, percent(weakest.conll), percent(weakest.floor)]),
  ),
  '',
  `Pairs of reports of one story, found by their words alone: precision ${percent(stories.precision)}, recall ${percent(stories.recall)}.`,
  ...Object.entries(causes).flatMap(([part, list]) => [
    '',
    row([`${part}: why mentions are not with theirs`, 'mentions']),
    row(['---', '---:']),
    ...Object.entries(list).map(([cause, count]) => row([cause, count])),
  ]),
]
