// node build/train/states.js --model FILE < SENTENCES > NUMBERS
// What the network that reads syntax makes of sentences, for the training of the entity reader (train/names.py).
// Each line of the input is one sentence, its words with a blank between them. For each word in turn come the 16-bit
// numbers of its state, the distance to the word it hangs on (0 for the root), the index of its relation, and 1 for a noun.

import { readFileSync, writeSync } from 'node:fs'
import { argument } from '../bench/arguments.js'
import { openGrammar } from '../src/language/neural/grammar.js'
import { normalize } from '../src/language/normalize.js'

const file = argument('model', 'models/en.bin')
const grammar = openGrammar(readFileSync(file), file)
const noun = grammar.tags.indexOf('NOUN')
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line === '') continue
  const forms = line.split(' ').map(normalize)
  const { head, relation, tag, states } = grammar.parse(forms)
  const size = states.length / forms.length
  const numbers = new Int16Array(forms.length * (size + 3))
  for (let i = 0; i < forms.length; i++) {
    const at = i * (size + 3)
    numbers.set(states.subarray(i * size, (i + 1) * size), at)
    numbers[at + size] = head[i]! < 0 ? 0 : head[i]! - i
    numbers[at + size + 1] = relation[i]!
    numbers[at + size + 2] = tag[i] === noun ? 1 : 0
  }
  write(new Uint8Array(numbers.buffer))
}

/** A pipe may take less than it is given. */
function write(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += writeSync(1, bytes, at));
}
