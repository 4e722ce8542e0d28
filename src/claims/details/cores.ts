import type { OpenReport } from './detail.js'

// By what word something is said to be so or not to be so, as two reports may share it.

/** Classes of words that may stand for each other also where one is denied. */
const ALIKE = /^~(?:die|hurt|seize|free|blast|spouse|vanish|hit|dwell|relate|attack|trade)$/

/** What a word is known by: the class of what it names, or itself. */
export const coreName = ({ words }: Pick<OpenReport, 'words'>, lemma: string): string =>
  words.listClasses(lemma).find((one) => ALIKE.test(one)) ?? lemma

/** Verbs of coming from a thing, with the words that make them so: 'came off a crane', 'split from'. */
const COMING = /^(?:come|break|split|originate|stem|detach|drop|fall|separate)$/
const OFF = /^(?:off|from|away)$/

/** All names by which a word may be denied or said: its own, its form's ('armed' of 'to arm'), and that it tells where something is from. */
export function coresOf(open: OpenReport, t: number): string[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const { norm, lemma, tag } = tokens[t]!
  const cores = [coreName(open, lemma.toLowerCase())]
  if (norm.endsWith('ed') && /^(?:ADJ|VERB)$/.test(tag)) cores.push(coreName(open, norm))
  if (tag === 'VERB' && COMING.test(lemma)) {
    const isOff = children[t]!.some(
      (child) =>
        OFF.test(tokens[child]!.norm) ||
        (tokens[child]!.relation === 'obl' && children[child]!.some((k) => OFF.test(tokens[k]!.norm))),
    )
    if (isOff) cores.push('~relate')
  }
  return cores
}
