import type { Span } from '../../src/model/span.js'

// GUM's trees and entities (CoNLL-U, 'Entity=' and 'Discourse=' in the last column), with the running text put together
// as it was printed: the program is to read what a reader reads, not a list of tokens.

export interface GoldToken extends Span {
  form: string
  /** Universal tag, and Penn's. */
  tag: string
  fine: string
  features: string
  /** Index of the token it hangs on; -1 at a root. */
  head: number
  relation: string
  /** Number of the elementary discourse unit it stands in, from 0. */
  unit: number
  /** Who says the sentence, in a transcript; '' else. */
  speaker: string
}

/** One mention of an entity; mentions of one chain are one entity. */
export interface GoldMention extends Span {
  chain: string
  /** person, organization, place, abstract, … */
  kind: string
  /** Index of the token that heads it. */
  head: number
  isNamed: boolean
}

export interface GoldDocument {
  text: string
  tokens: GoldToken[]
  mentions: GoldMention[]
}

export function readConllu(source: string): GoldDocument {
  const gold: GoldDocument = { text: '', tokens: [], mentions: [] }
  const open: Opened[] = []
  let unit = -1
  for (const block of source.split('\n\n')) {
    const lines = block.split('\n')
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length)
    if (sentence === undefined) continue
    const isParagraph = lines.some((line) => line.startsWith('# newpar'))
    const speaker = lines.find((line) => line.startsWith('# speaker = '))?.slice('# speaker = '.length) ?? ''
    if (gold.text) gold.text += isParagraph ? '\n\n' : ' '
    const first = gold.tokens.length
    // Where the next token is looked for: tokens stand in the sentence in order, whatever is between them.
    let at = gold.text.length
    gold.text += sentence
    for (const line of lines) {
      const [id, form, , tag, fine, features, head, relation, , misc] = line.split('\t')
      if (!misc || !/^\d+$/.test(id!)) continue
      const found = gold.text.indexOf(form!, at)
      const start = found < 0 ? at : found
      const end = found < 0 ? at : start + form!.length
      at = end
      const fields = new Map(misc.split('|').map((field) => [field.split('=')[0]!, field] as const))
      if (fields.has('Discourse')) unit++
      gold.tokens.push({
        start,
        end,
        form: form!,
        tag: tag!,
        fine: fine!,
        features: features!,
        head: head === '0' ? -1 : first + Number(head) - 1,
        relation: relation!,
        unit: Math.max(0, unit),
        speaker,
      })
      readEntities(fields.get('Entity')?.slice('Entity='.length) ?? '', gold, open)
    }
  }
  gold.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return gold
}

interface Opened {
  chain: string
  kind: string
  from: number
}

/** '(1-person-new-…' opens a mention at the last token, '1)' closes one, '(1-…)' is one of a single token. */
function readEntities(field: string, gold: GoldDocument, open: Opened[]): void {
  const to = gold.tokens.length
  for (const [, opened, isClosed, closed] of field.matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
    if (opened !== undefined) {
      const [chain, kind] = opened.split('-')
      const mention = { chain: chain!.replace(/\[.*/, ''), kind: kind!, from: to - 1 }
      if (isClosed) gold.mentions.push(toMention(gold, mention, to))
      else open.push(mention)
      continue
    }
    const chain = closed!.replace(/\[.*/, '')
    const at = open.findLastIndex((one) => one.chain === chain)
    if (at >= 0) gold.mentions.push(toMention(gold, open.splice(at, 1)[0]!, to))
  }
}

function toMention({ tokens }: GoldDocument, { chain, kind, from }: Opened, to: number): GoldMention {
  let head = from
  while (head < to - 1 && tokens[head]!.head >= from && tokens[head]!.head < to) head++
  return {
    chain,
    kind,
    head,
    isNamed: tokens[head]!.tag === 'PROPN',
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  }
}
