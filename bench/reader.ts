import { readFileSync } from 'node:fs'
import { englishReader } from '../src/language/english.js'
import { openGrammar } from '../src/language/neural/grammar.js'

/** The model is looked for from the project's folder, where npm runs: the compiled benches do not lie where src does. */
const FILE = 'models/en.bin'

const model = {
  bytes: readFileSync(FILE),
  from: FILE,
  kinship: () => readFileSync('models/en-kinship.txt', 'utf8'),
}

/** The reader that ships. */
export const english = englishReader(model)

/** Its network alone, for measures of syntax and of the entity reader. */
export const grammar = openGrammar(model.bytes, model.from)
