import type { Tag, Token } from '../model/language.js'
import type { Span } from '../model/span.js'
import { nameAcronyms } from './acronyms.js'
import { ROLE_ENDING, ROLES } from './en/titles.js'
import type { Grammar } from './neural/grammar.js'
import type { Parse } from './neural/network.js'
import { splitWords } from './split-words.js'
import { tokenize } from './tokenize.js'
import { type Form, readForm } from './word-forms.js'

const DASHES = new Set(['-', '–', '—', '―', '--'])
const LONGEST_DASH = 2

/** The words and marks of one sentence, before anything is known of them. */
export interface CutWords {
  spans: Span[]
  read: Form[]
  /** As they stand in the normal text. */
  forms: string[]
}

/**
 * Cuts one sentence into words and marks. Together they cover every character of the sentence that is no white space, and none
 * overlap.
 *
 * @param normal the normalised text of the whole report: offsets of the words are offsets in it
 */
export function cutWords(normal: string, sentence: Span): CutWords {
  const spans = splitWords(normal, tokenize(normal, sentence))
  const read: Form[] = []
  const forms: string[] = []
  for (const { start, end } of spans) {
    const form = readForm(normal, start, end)
    read.push(form)
    forms.push(form.form)
  }
  return { spans, read, forms }
}

/**
 * The words of one sentence with lemmas, tags and syntax.
 *
 * @param parse what the network says of them
 * @param from index that the first of them will have among the report's tokens
 */
export function readWords(
  normal: string,
  { spans, read }: CutWords,
  parse: Parse,
  from: number,
  grammar: Grammar,
): Token[] {
  const words: Token[] = []
  let before = -1
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i]!
    const { form, norm } = read[i]!
    let tag = grammar.tags[parse.tag[i]!] as Tag
    let fine = grammar.fine[parse.fine[i]!]!
    const mended = mendTags(form, norm, i === 0, before !== start, grammar, tag, fine)
    if (mended !== null) [tag, fine] = mended
    before = end
    const head = parse.head[i]!
    words.push({
      start,
      end,
      norm,
      lemma: grammar.lemma(norm, tag, fine),
      tag,
      fine,
      head: head < 0 ? -1 : from + head,
      relation: grammar.relations[parse.relation[i]!]!,
    })
  }
  return nameAcronyms(normal, words)
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
  if (isApart && form.length <= LONGEST_DASH && DASHES.has(form)) return ['PUNCT', ':']
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
