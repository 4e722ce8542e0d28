import type { Span } from '../model/span.js'
import { overlaps } from '../model/span.js'
import { detectLanguage, isPlainlyEnglish } from './language.js'
import type { Unit } from './lines.js'

/** A stretch of the story in another language than English. */
export interface OtherLanguage extends Span {
  /** BCP 47; `und` where only the script shows that it is not English. */
  language: string
}

/** As much of a paragraph as tells its language, in code units. */
const SAMPLE = 600
/** Fewer words than this tell no language: a name, a cross-heading. */
const MIN_WORDS = 8
/** Fewer letters of another script than this may be one name. */
const MIN_LETTERS = 12

/** Words of the commonest other languages in Latin letters that English does not write. Only a hint to ask the detector. */
const FOREIGN = new Set(
  `der die und das ist nicht mit ein eine einen von zu den dem im auf für sich wird wurde
  le la les des et une dans est que qui pour pas sur du au aux ses avec été
  el los las una por con del para se su más como según y pero fue
  il gli della di che non è per sono nel alla
  het een van niet met voor zijn dat op werd
  og det på er ikke til som å att och inte är för om
  não os uma da em foi ao são
  nie się jest na że ve bir bu için yang dan di ini`.split(/\s+/),
)

/** The language of a report and the stretches in others: a long quoted letter does not make an English report French. */
export function tellLanguages(
  text: string,
  units: readonly Unit[],
  body: readonly Span[],
  guessed: string,
): { language: string; otherLanguages: OtherLanguage[] } {
  const otherLanguages = listOtherLanguages(text, units, body, guessed)
  if (guessed === 'und' || /^en\b/i.test(guessed)) return { language: guessed, otherLanguages }
  const sum = (spans: readonly Span[]): number => spans.reduce((all, { start, end }) => all + end - start, 0)
  return sum(otherLanguages) * 2 < sum(body)
    ? { language: 'en', otherLanguages: listOtherLanguages(text, units, body, 'en') }
    : { language: guessed, otherLanguages }
}

/**
 * The paragraphs of the story that are not in English, neighbours of one language joined. In a report in another
 * language that is all but what is plainly English.
 */
function listOtherLanguages(
  text: string,
  units: readonly Unit[],
  body: readonly Span[],
  ofReport: string,
): OtherLanguage[] {
  const isForeignReport = ofReport !== 'und' && !/^en\b/i.test(ofReport)
  const found: OtherLanguage[] = []
  let next = 0
  let last = null as OtherLanguage | null
  for (const unit of units) {
    while (next < body.length && body[next]!.end <= unit.start) next++
    const part = body[next]
    if (!part || !overlaps(part, unit)) continue
    const span = { start: Math.max(part.start, unit.start), end: Math.min(part.end, unit.end) }
    const language = languageOf(
      text.slice(span.start, Math.min(span.end, span.start + SAMPLE)),
      isForeignReport ? ofReport : null,
    )
    if (language === null) last = null
    else if (last?.language === language) last.end = span.end
    else {
      last = { ...span, language }
      found.push(last)
    }
  }
  return found
}

/** The language of a paragraph, or null for English and what is too short to tell; `assumed` is the report's own. */
function languageOf(sample: string, assumed: string | null): string | null {
  if (assumed !== null) return isPlainlyEnglish(sample) ? null : assumed
  if (isInOtherScript(sample)) return nameOf(sample)
  // First the question that nearly every paragraph answers with yes.
  if (isPlainlyEnglish(sample)) return null
  const words = sample.toLowerCase().match(/[\p{L}\p{M}'’]{1,40}/gu) ?? []
  if (words.length < MIN_WORDS) return null
  const hints = words.filter((word) => FOREIGN.has(word)).length
  // The detector is slow to load and knows little of lines of names: it is asked where some word gives rise to it.
  if (hints < 3 || hints * 6 < words.length) return null
  const language = nameOf(sample)
  return language === 'und' || /^en\b/.test(language) ? null : language
}

/** More letters of other scripts than of ours, and more than a name has. */
function isInOtherScript(sample: string): boolean {
  // Letters and accents of European languages lie below U+0250.
  if (!/[\u0250-\u1fff\u2c00-\uffff]/.test(sample)) return false
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return letters - latin >= MIN_LETTERS && letters - latin > latin
}

function nameOf(sample: string): string {
  const language = detectLanguage(sample)
  return /^en\b/.test(language) ? 'und' : language
}
