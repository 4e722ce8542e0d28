// Wordings that tell as a whole, though no word of them does: 'let it be known that', 'put it this way:', 'in the words of'.

/** The words behind the verb, by the verb; what is told follows as a clause with 'that'. */
const BEFORE_THAT = byLemma({
  make: ['it known', 'it clear', 'it plain', 'clear', 'plain', 'known'],
  let: ['it be known', 'be known', 'it be understood'],
  go: ['on record', 'on the record'],
  have: ['it'],
})

/** The same where what is told follows behind a colon, in quotation marks; further words may stand between: 'put it more bluntly:'. */
const BEFORE_COLON = byLemma({
  put: ['it'],
  sum: ['it up', 'up'],
  have: ['this to say', 'this to add'],
})
const OPENING: ReadonlySet<string> = new Set([...BEFORE_THAT.keys(), ...BEFORE_COLON.keys()])
/** How many words more may stand before the colon. */
const MORE = 5

/** The nouns of 'in the words of Ruiz'. */
const NOUNS = /^(?:words|view|opinion|estimation|judgment|judgement|telling|account|reckoning)$/

interface Word {
  norm: string
  lemma: string
  tag: string
}

/** Lemma of the verb → the words of each wording. */
type Wordings = ReadonlyMap<string, readonly (readonly string[])[]>

function byLemma(table: Readonly<Record<string, readonly string[]>>): Wordings {
  return new Map(
    Object.entries(table).map(([lemma, wordings]) => [lemma, wordings.map((wording) => wording.split(' '))]),
  )
}

/** Where a wording ends whose verb stands at `at`; null where none stands there. */
export function endOfFixedCue(items: readonly Word[], at: number): number | null {
  const { lemma } = items[at]!
  if (!OPENING.has(lemma)) return null
  const ends = (wordings: Wordings): number[] =>
    (wordings.get(lemma) ?? [])
      .filter((words) => words.every((word, k) => items[at + 1 + k]?.norm === word))
      .map((words) => at + 1 + words.length)
  // '“It held by luck,” as Ruiz put it.'
  if (lemma === 'put' && items[at + 1]?.norm === 'it' && /^[.,;]$/.test(items[at + 2]?.norm ?? '.'))
    return at + 2
  const beforeThat = ends(BEFORE_THAT).find((end) => items[end]?.norm === 'that')
  if (beforeThat !== undefined) return beforeThat
  for (const end of ends(BEFORE_COLON)) {
    let colon = end
    while (colon < end + MORE && items[colon] && !/^(?:PUNCT|QUOTE|VERB|AUX)$/.test(items[colon]!.tag))
      colon++
    if (items[colon]?.norm === ':' && items[colon + 1]?.tag === 'QUOTE') return colon
  }
  return null
}

/** Where 'in the words of' ends; null where it does not stand at `at`. */
export const endOfWordsOf = (items: readonly Word[], at: number): number | null =>
  items[at]!.norm === 'in' &&
  items[at + 1]?.norm === 'the' &&
  NOUNS.test(items[at + 2]?.norm ?? '') &&
  items[at + 3]?.norm === 'of'
    ? at + 4
    : null

/** 'As Vale put it', 'as the board sees it': verbs that tell with 'it' in an aside. */
export const tellsInAside = (lemma: string, object: string): boolean =>
  object === 'it' && /^(?:put|see|tell|phrase|frame|have)$/.test(lemma)
