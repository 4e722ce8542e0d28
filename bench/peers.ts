import { createRequire } from 'node:module'

/** Another reader of English, run on the same text in the same run. */
export interface Peer {
  name: string
  read(text: string): void
}

const load = createRequire(import.meta.url)

/**
 * The readers we are measured against. Each does all its stages and nothing is read out of its result:
 * `readDoc` of wink-nlp is its whole pipeline (tokens, sentences, tags, negation, sentiment, entities), and `nlp(text)` of compromise
 * is its whole one (sentences, tags, contractions, chunks). Asking compromise for `sentences().json()` would more than
 * double its time, but that writes the answer down and parses nothing more.
 */
export function listPeers(): Peer[] {
  const wink = load('wink-nlp')(load('wink-eng-lite-web-model')) as { readDoc(text: string): unknown }
  const peers: Peer[] = [{ name: 'wink-nlp alone', read: (text) => void wink.readDoc(text) }]
  try {
    const compromise = load('compromise') as (text: string) => unknown
    peers.push({ name: 'compromise alone', read: (text) => void compromise(text) })
  } catch {
    console.error('compromise is not installed, so it is left out: npm install --no-save compromise')
  }
  return peers
}
