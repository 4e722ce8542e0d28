import { type Sign, signAt } from './en/standing-words.js'
import type { Negation } from './negation.js'
import type { PlainWord } from './plain-words.js'

/** A sign in a text. Indices into its words, half-open. */
export interface FoundSign {
  sign: Sign
  from: number
  to: number
}

/** How near behind a negation a sign must stand to be what it negates: 'is not yet a complete hoax'. */
const turnedWithin = 5
/** How near behind a denial a word of falsehood must stand to be what is denied: 'denies that it was a hoax'. */
const deniedWithin = 8

const refutingSigns: ReadonlySet<Sign> = new Set(['falsehood', 'refutes', 'fools', 'doubts'])

/**
 * The signs of a text, without those that show something else here: 'may 3', 'shot down two jets'. Each word counts
 * once, for the longest phrase that it opens.
 */
export function listSigns(words: readonly PlainWord[]): FoundSign[] {
  const norms = words.map((word) => word.norm)
  const found: FoundSign[] = []
  for (let at = 0; at < words.length; at++) {
    const sign = signAt(norms, at)
    if (!sign) continue
    if (!isOtherSense(norms, at, sign.to)) found.push({ sign: sign.sign, from: at, to: sign.to })
    at = sign.to - 1
  }
  return found
}

/** Words that are told, and so can be shot down or sent to rest. */
const told =
  /^(?:reports?|claims?|rumou?rs?|assertions?|ideas?|suggestions?|stor(?:y|ies)|allegations?|speculation|theor(?:y|ies))$/

/** How near to a verb of deeds something told must stand, in words. */
const toldWithin = 6

/** Verbs that refute only when it is something told that they are done to. */
const deeds =
  /^(?:sho(?:ot|ots|t|oting)|knocks|swats|swatted|nix|reject|quash|squash|scotch|rebuff|dismiss|correct|contest|clarif|disown|invalidate|dispel|discredit)/

function isOtherSense(norms: readonly string[], at: number, to: number): boolean {
  const word = norms[at]!
  if (word === 'may') return /^\d/.test(norms[at + 1] ?? '')
  // 'no doubt' affirms, and is no negation either (negation.ts).
  if (/^(?:doubt|question)$/.test(word)) return norms[at - 1] === 'no'
  // 'so that she could leave', 'so he could': what one was able to do.
  if (word === 'could') return norms.slice(Math.max(0, at - 3), at).includes('so')
  // 'shot down two jets', 'nixes a tax': a deed, unless something told is near that it is done to.
  return (
    deeds.test(word) &&
    !norms.slice(Math.max(0, at - toldWithin), to + toldWithin).some((near) => told.test(near))
  )
}

/**
 * The signs that stand after what turns them round is taken away: 'is no hoax' and 'denies the hoax claims' speak for it
 * and not against it; 'Real or hoax?' leaves it open. `turned` are the negations that are spent on a sign.
 */
export function withoutTurned(
  words: readonly PlainWord[],
  signs: readonly FoundSign[],
  negations: readonly Negation[],
): { signs: FoundSign[]; turned: Set<Negation> } {
  const turned = new Set<Negation>()
  const spent = new Set<FoundSign>()
  for (const sign of signs) {
    if (!refutingSigns.has(sign.sign)) continue
    const negation = negations.find(
      ({ kind, at, scope }) =>
        kind !== 'answer' && at < sign.from && sign.from < scope.to && sign.from - at < turnedWithin,
    )
    if (negation) {
      turned.add(negation)
      spent.add(sign)
    }
    if (sign.sign === 'falsehood' && (words[sign.from - 1]?.norm === 'or' || words[sign.to]?.norm === 'or'))
      spent.add(sign)
    // 'Dismissed as a hoax' and 'debunks the hoax' say it twice; only who denies a lie says that there is none.
    if (!/^den(?:y|ies|ied|ying|ials?)$/.test(words[sign.from]!.norm)) continue
    const lie = signs.find(
      (other) => other.sign === 'falsehood' && other.from > sign.from && other.from - sign.to < deniedWithin,
    )
    if (lie) {
      spent.add(sign)
      spent.add(lie)
    }
  }
  return { signs: signs.filter((sign) => !spent.has(sign)), turned }
}
