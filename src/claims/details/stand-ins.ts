import { between, firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import { overlaps, type Span } from '../../model/span.js'
import { headOf } from './about.js'
import type { OpenReport } from './detail.js'

const PRONOUN = /^(?:it|he|she|they|its|his|her|their)$/
const OF_PERSON = /^(?:he|she|his|her)$/

/**
 * Pronouns of a content that stand for whoever speaks: 'the ministry denied that it had been warned'. Only the first of
 * its sentence is taken, and only where it could be that one.
 * @param voice the words that tell who speaks
 * @returns token of the pronoun → token it stands for
 */
export function listStandIns(open: OpenReport, voice: Span, content: readonly Span[]): Map<number, number> {
  const { tokens, sentences, names } = open.read
  const found = new Map<number, number>()
  const speaker = headOf(open, voice)
  if (speaker === null || tokens[speaker]!.tag === 'PRON') return found
  const name = between(names, tokens[speaker]!).find((one) => overlaps(one, tokens[speaker]!))
  const sort = open.words.sortOf(tokens[speaker]!.lemma.toLowerCase())
  const isPerson = name?.kind === 'person' || (!name && sort === 'person')
  const isMany = tokens[speaker]!.fine === 'NNS'
  const sentence = sentences[firstEndingAfter(sentences, voice.start)]
  for (const span of content) {
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    for (let t = from; t < to; t++) {
      const { norm, start, relation } = tokens[t]!
      // What stands behind another noun may take that one up.
      if (/^(?:NOUN|PROPN)$/.test(tokens[t]!.tag)) break
      if (
        !PRONOUN.test(norm) ||
        relation === 'expl' ||
        !sentence ||
        start >= sentence.end ||
        start < voice.end
      )
        continue
      const fits = norm.startsWith('the') ? isMany : OF_PERSON.test(norm) ? isPerson : !isPerson && !isMany
      if (fits) found.set(t, speaker)
      break
    }
  }
  return found
}
