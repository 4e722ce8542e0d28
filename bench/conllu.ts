import type { Span } from '../src/model/span.js'

/** One syntactic word of a treebank, with its place in the text the treebank was made of. */
export interface TreebankToken extends Span {
  form: string
  lemma: string
  /** Universal tag. */
  upos: string
  /** Penn tag. */
  xpos: string
  /** Index of the word it depends on within the sentence; -1 for the root. */
  head: number
  deprel: string
  /** The treebank says it is misspelt; the lemma is that of the right word. */
  typo: boolean
}

export interface TreebankSentence extends Span {
  id: string
  tokens: TreebankToken[]
}

export interface TreebankDocument {
  id: string
  /** Sentences with a blank between them as the treebank says, paragraphs with an empty line. */
  text: string
  paragraphs: Span[]
  sentences: TreebankSentence[]
}

/**
 * The documents of a CoNLL-U file (universaldependencies.org/format). The words of a multiword token ('don't'
 * → 'do', 'n't') divide its surface; in English treebanks they always can. Empty nodes of the enhanced graph
 * are left out: nothing of the text stands for them.
 */
export function readConllu(file: string): TreebankDocument[] {
  const documents: TreebankDocument[] = []
  for (const block of file.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim())
    if (!lines.length) continue
    const comments = readComments(lines)
    const id = comments.get('newdoc id')
    if (id !== undefined || !documents.length)
      documents.push({ id: id ?? '', text: '', paragraphs: [], sentences: [] })
    const document = documents.at(-1)!
    const newParagraph = [...comments.keys()].some((key) => key === 'newpar' || key === 'newpar id')
    pushSentence(document, comments.get('sent_id') ?? '', readRows(lines), newParagraph)
  }
  for (const document of documents) closeText(document)
  return documents
}

/** '# sent_id = x' → 'sent_id': 'x'. */
function readComments(lines: readonly string[]): Map<string, string> {
  const comments = new Map<string, string>()
  for (const line of lines) {
    const match = /^# *([^=]*?) *(?:= *(.*))?$/.exec(line)
    if (match) comments.set(match[1]!, match[2] ?? '')
  }
  return comments
}

interface Row {
  form: string
  lemma: string
  upos: string
  xpos: string
  head: number
  deprel: string
  typo: boolean
  /** A blank stands after it. */
  spaced: boolean
}

function readRows(lines: readonly string[]): Row[] {
  const rows: Row[] = []
  /** Number of the last word of the multiword token being read, and whether a blank follows that token. */
  let last = 0
  let spacedAfter = true
  for (const line of lines) {
    if (line.startsWith('#')) continue
    const [id, form, lemma, upos, xpos, features, head, deprel, , misc] = line.split('\t') as string[]
    if (id!.includes('.')) continue
    const spaced = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc!)
    if (id!.includes('-')) {
      last = Number(id!.split('-')[1])
      spacedAfter = spaced
      continue
    }
    const inside = Number(id) < last
    rows.push({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      xpos: xpos!,
      head: Number(head) - 1,
      deprel: deprel!,
      typo: /(?:^|\|)Typo=Yes(?:\||$)/.test(features!),
      spaced: inside ? false : Number(id) === last ? spacedAfter : spaced,
    })
  }
  return rows
}

function pushSentence(
  document: TreebankDocument,
  id: string,
  rows: readonly Row[],
  newParagraph: boolean,
): void {
  if (newParagraph || !document.paragraphs.length) {
    if (document.text) document.text = `${document.text.trimEnd()}\n\n`
    document.paragraphs.push({ start: document.text.length, end: document.text.length })
  }
  const tokens: TreebankToken[] = []
  for (const { spaced, ...row } of rows) {
    const start = document.text.length
    document.text += row.form
    tokens.push({ start, end: document.text.length, ...row })
    if (spaced) document.text += ' '
  }
  const sentence = { id, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens }
  document.sentences.push(sentence)
  document.paragraphs.at(-1)!.end = sentence.end
}

function closeText(document: TreebankDocument): void {
  document.text = document.text.trimEnd()
}
