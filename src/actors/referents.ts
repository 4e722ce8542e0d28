import type { Token } from '../model/language.js'
import type { ReadReport } from '../model/read-report.js'
import { contains, lengthOf, type Span } from '../model/span.js'
import { findTopWord } from '../model/top-word.js'
import { absorbNames } from './absorb-names.js'
import { PronounReader } from './antecedent.js'
import { listPhrases } from './candidates.js'
import { ReportDraft } from './draft.js'
import { PRONOUNS } from './pronoun-fits.js'

// What every pronoun of a report stands for, whether it speaks or not: 'she was treated', 'the boat that sank', "'I saw
// it,' said Ruiz". The cast of a report asks this of voices alone, with more care; here one guess for each will do.

/** How many pronouns may stand for one another before somebody is named. */
const LONGEST_CHAIN = 8
/** How far up the tree, in words, the clause of a relative pronoun may begin. */
const CLAUSE = 4

/** For each token the one it stands for: of a pronoun the head of what it takes up, else itself. */
export function listReferents(read: ReadReport): Int32Array {
  const { tokens } = read
  const draft = new ReportDraft(read)
  absorbNames(draft)
  draft.setPhrases(listPhrases(draft))
  const pronouns = new PronounReader(draft, () => [])
  const standsFor = Int32Array.from(tokens, (_, at) => at)
  tokens.forEach((token, at) => {
    const word = token.norm.replace(/'s?$/, '')
    let found: number | null = null
    if (token.tag === 'PRON' || token.tag === 'DET') {
      if (FIRST_PERSON.test(word)) found = findSpeaker(read, token)
      else if (RELATIVE.test(word)) found = findDescribed(tokens, at)
      else if (PRONOUNS.has(word) || /^its?(?:elf)?$/.test(word)) {
        const phrase = pronouns.findPhrase(token)
        found = phrase && findTopWord(tokens, phrase)
      }
    }
    if (found !== null) standsFor[at] = found
  })
  return Int32Array.from(tokens, (_, at) => {
    let last = at
    for (let n = 0; n < LONGEST_CHAIN && standsFor[last] !== last; n++) last = standsFor[last]!
    return last
  })
}

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/
const RELATIVE = /^(?:who|whom|whose|which|that)$/

/** Who speaks where somebody says 'I': the innermost voice of the narrowest statement. */
function findSpeaker({ statements, tokens }: ReadReport, place: Span): number | null {
  const narrowest = statements
    .filter(({ voices, content }) => voices.length && content.some((span) => contains(span, place)))
    .sort((a, b) => lengthOf(a.content[0]!) - lengthOf(b.content[0]!))[0]
  const voice = narrowest?.voices.at(-1)
  const phrase = voice?.head ?? voice?.span
  return phrase ? findTopWord(tokens, phrase) : null
}

/** 'the boat that sank': what the clause of the pronoun describes. */
function findDescribed(tokens: readonly Token[], at: number): number | null {
  let verb = tokens[at]!.head
  for (let n = 0; n < CLAUSE && verb >= 0 && !tokens[verb]!.relation.startsWith('acl'); n++)
    verb = tokens[verb]!.head
  if (verb < 0 || !tokens[verb]!.relation.startsWith('acl')) return null
  const { head } = tokens[verb]!
  return head >= 0 && head < at ? head : null
}
