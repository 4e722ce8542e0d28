import type { Tag, Token } from '../model/language.js'
import type { Span } from '../model/span.js'
import { nameAcronyms } from './acronyms.js'
import { ROLE_ENDING, ROLES } from './en/titles.js'
import type { Grammar } from './neural/grammar.js'
import type { Parse } from './neural/network.js'
import { splitWords } from './split-words.js'
import { tokenize } from './tokenize.js'

const DASHES = new Set(['-', '–', '—', '―', '--'])

/** A word as it stands and in small letters. */
interface Form {
  form: string
  norm: string
}

/** Forms met before: a text repeats its own words, and the same string again is known faster wherever it is looked up. Emptied when there are more. */
const FORMS = new Map<string, Form>()
const MOST_FORMS = 20_000

function readForm(written: string): Form {
  let known = FORMS.get(written)
  if (known === undefined) {
    known = { form: written, norm: written.toLowerCase() }
    if (FORMS.size >= MOST_FORMS) FORMS.clear()
    FORMS.set(written, known)
  }
  return known
}

/**
 * The words and marks of one sentence with lemmas, tags and syntax. Together they cover every character of the sentence
 * that is no white space, and none overlap. `parse` is what the network says of them, for the reader of names.
 *
 * @param normal the normalised text of the whole report: offsets of the tokens are offsets in it
 * @param from index that the first of them will have among the report's tokens
 */
export function readWords(
  normal: string,
  sentence: Span,
  from: number,
  grammar: Grammar,
): { words: Token[]; parse: Parse } {
  const spans = splitWords(normal, tokenize(normal, sentence))
  const read = spans.map(({ start, end }) => readForm(normal.slice(start, end)))
  const parse = grammar.parse(read.map(({ form }) => form))
  let before = -1
  const words = spans.map(({ start, end }, i): Token => {
    const { form, norm } = read[i]!
    const isApart = before !== start
    before = end
    const readTag = grammar.tags[parse.tag[i]!] as Tag
    const readFine = grammar.fine[parse.fine[i]!]!
    const mended = mendTags(form, norm, i === 0, isApart, grammar, readTag, readFine)
    const tag = mended ? mended[0] : readTag
    const fine = mended ? mended[1] : readFine
    const head = parse.head[i]!
    return {
      start,
      end,
      norm,
      lemma: grammar.lemma(norm, tag, fine),
      tag,
      fine,
      head: head < 0 ? -1 : from + head,
      relation: grammar.relations[parse.relation[i]!]!,
    }
  })
  return { words: nameAcronyms(normal, words), parse }
}

/** Where the treebanks' habits mislead in news: the tags the word should have; null where they stand, as nearly all do. */
function mendTags(
  form: string,
  norm: string,
  isFirst: boolean,
  isApart: boolean,
  grammar: Grammar,
  tag: Tag,
  fine: string,
): [Tag, string] | null {
  // 'on Wednesday – 25 more': a dash between blanks is a mark; the 'to' of a range ('20–25') touches its numbers.
  if (isApart && DASHES.has(form)) return ['PUNCT', ':']
  // The two tags are read apart and may differ; of pronouns only a few are tagged as nouns ('somebody', 'nothing').
  if (tag === 'PRON' && (fine === 'NN' || fine === 'NNS') && !/(?:one|body|thing|else)$/i.test(form))
    return ['NOUN', fine]
  if (tag !== 'PROPN') return null
  // 'an army colonel', 'the corps': a word of the dictionary in small letters is nobody's name.
  if (form === norm && /^\p{Ll}+$/u.test(form) && grammar.isWord(form))
    return ['NOUN', form.endsWith('s') ? 'NNS' : 'NN']
  // 'Engineers met …': the first word has its capital from its place. 'Woods met …' may be a name.
  const single = isFirst && /^\p{Lu}\p{Ll}+s$/u.test(form) ? form.slice(0, -1).toLowerCase() : ''
  if (single && (ROLES.has(single) || ROLE_ENDING.test(single))) return ['NOUN', 'NNS']
  return null
}
