import type { Tag, Token } from '../model/language.js'
import type { Span } from '../model/span.js'
import { nameAcronyms } from './acronyms.js'
import { ROLE_ENDING, ROLES } from './en/titles.js'
import type { Grammar } from './neural/grammar.js'
import type { Parse } from './neural/network.js'
import { splitWords } from './split-words.js'
import { tokenize } from './tokenize.js'

const DASHES = new Set(['-', '–', '—', '―', '--'])

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
  const forms = spans.map(({ start, end }) => normal.slice(start, end))
  const parse = grammar.parse(forms)
  const words = spans.map(({ start, end }, i): Token => {
    const norm = forms[i]!.toLowerCase()
    const [tag, fine] = mendTags(forms, i, spans[i - 1]?.end !== start, grammar, [
      grammar.tags[parse.tag[i]!] as Tag,
      grammar.fine[parse.fine[i]!]!,
    ])
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

/** Where the treebanks' habits mislead in news. */
function mendTags(
  forms: readonly string[],
  at: number,
  isApart: boolean,
  grammar: Grammar,
  tags: [Tag, string],
): [Tag, string] {
  const form = forms[at]!
  // 'on Wednesday – 25 more': a dash between blanks is a mark; the 'to' of a range ('20–25') touches its numbers.
  if (isApart && DASHES.has(form)) return ['PUNCT', ':']
  // The two tags are read apart and may differ; of pronouns only a few are tagged as nouns ('somebody', 'nothing').
  if (tags[0] === 'PRON' && /^NNS?$/.test(tags[1]) && !/(?:one|body|thing|else)$/i.test(form))
    return ['NOUN', tags[1]]
  if (tags[0] !== 'PROPN') return tags
  // 'an army colonel', 'the corps': a word of the dictionary in small letters is nobody's name.
  const isSmall = form === form.toLowerCase()
  if (isSmall && /^\p{Ll}+$/u.test(form) && grammar.isWord(form))
    return ['NOUN', form.endsWith('s') ? 'NNS' : 'NN']
  // 'Engineers met …': the first word has its capital from its place. 'Woods met …' may be a name.
  const single = at === 0 && /^\p{Lu}\p{Ll}+s$/u.test(form) ? form.slice(0, -1).toLowerCase() : ''
  if (single && (ROLES.has(single) || ROLE_ENDING.test(single))) return ['NOUN', 'NNS']
  return tags
}
