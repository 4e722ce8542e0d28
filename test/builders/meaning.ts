import { readFileSync } from 'node:fs'
import { readOwnModel } from '../../src/io/own-model.js'
import { openKinship } from '../../src/language/kinship.js'
import { openGrammar } from '../../src/language/neural/grammar.js'
import { wordMeaning } from '../../src/language/word-meaning.js'

const { bytes, from } = readOwnModel()

/** What the table and the model that ship tell of words. */
export const meaning = wordMeaning(
  openKinship(readFileSync('models/en-kinship.txt', 'utf8')),
  openGrammar(bytes, from).entities!.vectors,
)
