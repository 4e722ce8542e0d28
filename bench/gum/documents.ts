import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldAttribution, listGoldAttributions } from './attributions.js'
import { type GoldDocument, readConllu } from './conllu.js'
import { listGoldRelations } from './rst.js'

export interface GumDocument extends GoldDocument {
  name: string
  /** Is it one of the development documents? */
  isDev: boolean
  attributions: GoldAttribution[]
}

/** All documents below a folder, in order of their names. */
export function listGumDocuments(folder: string): GumDocument[] {
  const dev = new Set(readFileSync(join(folder, 'dev.txt'), 'utf8').split(/\s+/).filter(Boolean))
  return readdirSync(join(folder, 'dep'))
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.conllu$/, '')
      const gold = readConllu(readFileSync(join(folder, 'dep', file), 'utf8'))
      const relations = listGoldRelations(readFileSync(join(folder, 'rst', `${name}.rs4`), 'utf8'))
      return { ...gold, name, isDev: dev.has(name), attributions: listGoldAttributions(gold, relations) }
    })
}
