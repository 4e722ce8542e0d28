import { createRequire } from 'node:module'
import type { Tag } from '../model/language.js'

/** What this file uses of wink-nlp; its own types do not survive NodeNext resolution. */
interface Wink {
  readDoc(text: string): { tokens(): { out(its?: unknown): unknown[] } }
  its: { pos: unknown; lemma: unknown; uniqueId: unknown }
}

/** A word as the tagger gives it, without its place. */
export interface TaggedWord {
  /** As the tagger writes it: now and then not as it stands in the text. */
  text: string
  tag: Tag
  lemma: string
}

const TAGS: ReadonlySet<string> = new Set<Tag>(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as Tag[],
)

/**
 * The tagger remembers every new word for good and keeps 20 bits for their number. After this many tokens
 * a fresh one takes over (50 ms), so that a long run neither fills the memory nor reads words as other words.
 */
const FRESH_AFTER = 400_000

interface Loaded {
  wink: Wink
  /** Tokens read so far. */
  read: number
  /** Numbers from here on are given to words the tagger was not made with. */
  firstUnknown: number
  known: Map<string, boolean>
}

let loaded: Loaded | null = null

/** The tagger costs 0.1 s to load: it is loaded when the first report is read. */
function getLoaded(): Loaded {
  if (!loaded || loaded.read > FRESH_AFTER) {
    const require = createRequire(import.meta.url)
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']) as Wink
    // A word nobody wrote gets the first free number: all lower ones belong to the dictionary.
    const firstUnknown = Number(wink.readDoc('zqxjvk').tokens().out(wink.its.uniqueId)[0])
    loaded = { wink, read: 0, firstUnknown, known: new Map() }
  }
  return loaded
}

/** The words of a piece of text with their tags, in reading order. What was tagged before changes nothing. */
export function tagWords(text: string): TaggedWord[] {
  const state = getLoaded()
  const { readDoc, its } = state.wink
  const words = readDoc(text).tokens()
  const texts = words.out() as string[]
  const tags = words.out(its.pos) as string[]
  const lemmas = words.out(its.lemma) as (string | undefined)[]
  state.read += texts.length
  return texts.map((word, at) => ({
    text: word,
    tag: TAGS.has(tags[at]!) ? (tags[at] as Tag) : 'X',
    // Of some clitics the tagger has no lemma at all.
    lemma: (lemmas[at] || word).toLowerCase(),
  }))
}

/** Is this word, in small letters, one of the English dictionary? Names mostly are not: 'aldmoor'; some are: 'rose'. */
export function isDictionaryWord(word: string): boolean {
  const state = getLoaded()
  let known = state.known.get(word)
  if (known === undefined) {
    state.read++
    const ids = state.wink.readDoc(word).tokens().out(state.wink.its.uniqueId)
    known = ids.length > 0 && ids.every((id) => Number(id) < state.firstUnknown)
    state.known.set(word, known)
  }
  return known
}
