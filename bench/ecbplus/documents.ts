import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { joinTokens, type WrittenToken } from './text.js'

// ECB+ (Cybulska and Vossen 2014): reports in topics, two stories a topic, `ecb` and `ecbplus`. Marked are the events
// and participants of the sentences that gold_sentences.csv lists. Which marks are taken is the field's choice since
// Barhom et al. 2019, so that figures can be compared: events are ACTION_* and NEG_ACTION_*; participants are HUMAN_*,
// NON_HUMAN_*, LOC_* and TIME_*, of which actors are the first two. Marks with no instance are one alone.

export type MarkSort = 'event' | 'actor' | 'place' | 'time'

export interface Mark {
  sort: MarkSort
  /** What it is a mark of: of one instance all have the same. Of one topic only. */
  instance: string
  /** In the text of its document, from its first token to its last. */
  start: number
  end: number
}

export interface EcbDocument {
  /** `12_4ecbplus` */
  name: string
  topic: string
  /** Which of the topic's two stories it tells. */
  story: string
  url: string | null
  /** Its sentences, one a line, written as a newspaper would. */
  text: string
  marks: Mark[]
}

/** All documents below a folder with a marked sentence, in order of their names. */
export function listEcbDocuments(folder: string): EcbDocument[] {
  const sentences = readSentences(readFileSync(join(folder, 'gold_sentences.csv'), 'utf8'))
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: topic }) =>
      readdirSync(join(folder, topic)).map((file) => ({ topic, name: file.replace(/\.xml$/, '') })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => sentences.has(name))
    .map(({ topic, name }) =>
      readDocument(readFileSync(join(folder, topic, `${name}.xml`), 'utf8'), name, sentences.get(name)!),
    )
}

/** Document → its marked sentences. */
function readSentences(csv: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const line of csv.split(/\r?\n/).slice(1)) {
    const [topic, file, sentence] = line.split(',')
    if (!sentence) continue
    const name = `${topic}_${file}`
    found.set(name, (found.get(name) ?? new Set()).add(Number(sentence)))
  }
  return found
}

/** @param marked numbers of the sentences whose marks are taken */
export function readDocument(xml: string, name: string, marked: ReadonlySet<number>): EcbDocument {
  const tokens = [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)" number="\d+">(.*?)<\/token>/gs)].map(
    ([, id, sentence, text]): WrittenToken => ({
      id: id!,
      sentence: Number(sentence),
      text: plain(text!),
    }),
  )
  const story = name.replace(/^\d+_\d+/, '')
  // The first sentence of these is the address that the report was taken from.
  const isAddress = ({ sentence }: WrittenToken): boolean => story === 'ecbplus' && sentence === 0
  const address = tokens
    .filter(isAddress)
    .map(({ text }) => text)
    .join('')
  const { text, places } = joinTokens(tokens.filter((token) => !isAddress(token)))
  const sentenceOf = new Map(tokens.map(({ id, sentence }) => [id, sentence]))
  const instances = readInstances(xml)
  const marks = [...between(xml, 'Markables').matchAll(/<(\w+) m_id="(\d+)"[^>]*?(?<!\/)>(.*?)<\/\1>/gs)]
    .flatMap(([, tag, id, inside]): Mark[] => {
      const sort = sortOf(tag!)
      const own = [...inside!.matchAll(/t_id="(\d+)"/g)].map(([, token]) => token!)
      if (!sort || !own.every((token) => marked.has(sentenceOf.get(token)!) && places.has(token))) return []
      const spans = own.map((token) => places.get(token)!)
      const start = Math.min(...spans.map((span) => span.start))
      const end = Math.max(...spans.map((span) => span.end))
      return [{ sort, instance: instances.get(id!) ?? `${name} ${id}`, start, end }]
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return { name, topic: name.replace(/_.*/, ''), story, url: address || null, text, marks }
}

/** Mark → instance. One that lies across documents has a name of its own; one inside a document has none. */
function readInstances(xml: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, , kind, head, inside] of between(xml, 'Relations').matchAll(
    /<((CROSS|INTRA)_DOC_COREF)([^>]*)>(.*?)<\/\1>/gs,
  )) {
    const target = /<target m_id="(\d+)"/.exec(inside!)?.[1]
    const instance =
      kind === 'CROSS'
        ? /note="([^"]*)"/.exec(head!)![1]!
        : `${/doc_name="([^"]*)"/.exec(xml)![1]} ${target ?? /r_id="(\d+)"/.exec(head!)![1]}`
    for (const [, mark] of inside!.matchAll(/<source m_id="(\d+)"/g)) found.set(mark!, instance)
  }
  return found
}

function sortOf(tag: string): MarkSort | null {
  if (/^(?:NEG_)?ACTION_/.test(tag)) return 'event'
  if (/^(?:NON_)?HUMAN_/.test(tag)) return 'actor'
  if (tag.startsWith('LOC_')) return 'place'
  if (tag.startsWith('TIME_')) return 'time'
  return null
}

const between = (xml: string, tag: string): string =>
  xml.slice(xml.indexOf(`<${tag}>`), xml.indexOf(`</${tag}>`))

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? whole),
  )
