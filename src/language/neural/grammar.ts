import { isInDictionary } from '../dictionary.js'
import { type EntityReader, openEntities } from '../entities/open-entities.js'
import { lemmatizer } from '../lemmas.js'
import { type ModelFile, openModel } from './model-file.js'
import { Network, type Parse } from './network.js'

/** The learned part of reading: sentences in, tags and trees out, with the names that its numbers stand for. */
export interface Grammar {
  parse(forms: readonly string[]): Parse
  /** Universal tags. */
  tags: readonly string[]
  /** Penn Treebank tags. */
  fine: readonly string[]
  /** Universal relations. */
  relations: readonly string[]
  /** Is this word, in small letters, one that English writes so? */
  isWord(word: string): boolean
  /** The word a dictionary would list: lemmas.ts says how it is asked. */
  lemma(norm: string, upos: string, xpos: string): string
  /** Says what names are; null when the model has none that does. */
  entities: EntityReader | null
}

/** @throws ModelError when the file is none that this program can read */
export function openGrammar(bytes: Uint8Array, from: string): Grammar {
  const file: ModelFile = openModel(bytes, from)
  const vocabulary = new Map(file.lines('vocabulary').map((word, row) => [word, row]))
  const network = new Network(file, vocabulary)
  const { tag = [], fine = [], relation = [] } = file.head.labels
  const dictionary = file.words('dictionary')
  const isWord = (word: string): boolean => isInDictionary(dictionary, word)
  return {
    isWord,
    lemma: lemmatizer(isWord),
    parse: (forms) => network.parse(forms),
    tags: tag,
    fine,
    relations: relation,
    entities: openEntities(file, (word) => vocabulary.get(word), tag),
  }
}
