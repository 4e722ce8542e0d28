import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu, type TreebankDocument } from '../bench/conllu.js'

/** What may be learned from: EWT's training part and the documents of GUM that are not measured on. In a fixed order. */
export function readTrainingTreebanks(data: string): TreebankDocument[] {
  const folder = join(data, 'gum', 'dep')
  const measured = new Set(
    readFileSync(join(data, 'gum', 'dev.txt'), 'utf8')
      .split(/\s+/)
      .filter(Boolean),
  )
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.conllu') && !measured.has(name.replace(/\.conllu$/, '')))
    .sort()
    .map((name) => join(folder, name))
  return [join(data, 'ewt', 'train.conllu'), ...files].flatMap((file) =>
    readConllu(readFileSync(file, 'utf8')),
  )
}
