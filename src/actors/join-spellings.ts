import type { Groups } from '../model/groups.js'
import type { Figure } from './figure.js'
import { append } from './keyed-lists.js'
import { areCompatible } from './kinds.js'
import { nameWords, skeleton, soundKeys } from './name-key.js'
import { listNamedGroups, type NamedGroup } from './named-groups.js'
import { isNative, nativeWords, romanConsonants } from './native-letters.js'
import { compareGroups, compareOthers, comparePersons, translateGroup } from './same-name.js'

/** Forms beyond which a block is not compared: so many have a word that everything in the story is called by, and comparing each with each would cost the square. */
const LARGEST_BLOCK = 400

/** What the keys of blocks by sound begin with. */
const SOUND = 'sound'

/** Likenesses that two names in one report can have. */
const TWO_IN_ONE = /^(?:same-spelling-class|slip-of-the-pen|short-form)$/

/** One form of a group's name, in a block of forms that may be spellings of each other. */
interface BlockForm {
  group: NamedGroup
  form: string
  first: string
  last: string
}

/**
 * Spellings of one name: 'Dorosh' and 'Dorosz', 'Centre' and 'Center', the fuller and the shorter form. Only names
 * whose first or last words have the same consonants, or whose first and last sound alike, are ever compared.
 */
export function joinSpellings(figures: readonly Figure[], groups: Groups): void {
  const named = listNamedGroups(figures, groups)
  // Grows with every join below, for both sides, so that the next comparison knows where each of them appears.
  const reportsOf = new Map(named.map(({ at, reports }) => [at, new Set(reports)]))
  const shareReport = (a: number, b: number): boolean => {
    const other = reportsOf.get(b)!
    return [...reportsOf.get(a)!].some((report) => other.has(report))
  }
  const blocks = listBlocks(named)
  for (const key of [...blocks.keys()].sort()) {
    const block = blocks.get(key)!
    if (block.length > LARGEST_BLOCK) continue
    for (let i = 1; i < block.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [block[j]!, block[i]!]
        const [x, y] = [a.group, b.group]
        if (groups.areOne(x.at, y.at) || !areCompatible(x.kind, y.kind)) continue
        // Where no word is equal, the block of both sounds brings them together if anything does.
        if (
          !key.startsWith(SOUND) &&
          a.first !== b.first &&
          a.last !== b.last &&
          a.first !== b.last &&
          a.last !== b.first
        )
          if (x.kind === 'person' || y.kind === 'person') continue
        const isPerson = x.kind === 'person' || y.kind === 'person'
        const areBodies = x.kind === 'organization' && y.kind === 'organization'
        const found = isPerson
          ? comparePersons(a.form, b.form)
          : (compareOthers(a.form, b.form) ?? (areBodies ? compareGroups(a.form, b.form) : null))
        if (!found) continue
        // A report that writes both means two; but one may well say 'the Norder Front' and then 'the Norder'.
        if (
          TWO_IN_ONE.test(found.code) &&
          !(found.code === 'short-form' && areBodies) &&
          shareReport(x.at, y.at)
        )
          continue
        groups.join(x.at, y.at, found)
        const [inX, inY] = [reportsOf.get(x.at)!, reportsOf.get(y.at)!]
        for (const report of inY) inX.add(report)
        for (const report of inX) inY.add(report)
      }
  }
}

/**
 * Spellings differ inside words: one block for the last word's consonants, one for the first's, so that
 * 'José Prado Lima' and 'Jose Prado' meet as well, and one for the sound of both.
 */
function listBlocks(named: readonly NamedGroup[]): Map<string, BlockForm[]> {
  const blocks = new Map<string, BlockForm[]>()
  const anyNative = named.some(({ forms }) => forms.some(isNative))
  for (const group of named)
    for (const form of group.forms) {
      const words = isNative(form) ? nativeWords(form) : nameWords(form)
      const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
      const one: BlockForm = { group, form, first, last }
      append(blocks, `last ${skeleton(last)}`, one)
      append(blocks, `first ${skeleton(first)}`, one)
      const translated = translateGroup(form)
      if (translated) append(blocks, `first ${skeleton(translated[0] ?? '')}`, one)
      // A single word's sound is nearly everybody's, so it is asked for only by those in other letters.
      if (words.length < 2 && !anyNative) continue
      const [begin, end] = isNative(form) ? [romanConsonants(first), romanConsonants(last)] : [first, last]
      for (const begins of soundKeys(begin))
        for (const ends of soundKeys(end))
          if (begins + ends !== '') append(blocks, `${SOUND} ${begins} ${ends}`, one)
    }
  return blocks
}
