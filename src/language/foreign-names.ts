import type { NameMention } from '../model/language.js'
import type { Report } from '../model/report.js'
import { between } from '../model/sorted-spans.js'
import type { Span } from '../model/span.js'

/** Small words of other languages that have a capital only because their sentence begins with them. */
const OPENERS = new Set(
  `der die das den dem des ein eine einen einem einer kein nach im in am an auf bei mit vor von zu zum zur wir ich er
  sie es und aber auch nur so wie was wer als wenn weil für über unter aus seit bis le la les l un une des du de au
  aux il elle ils elles nous vous je ce cette ces dans en sur pour mais et el los las una unos unas lo su sus por con
  del al no sin según y pero gli i uno nel nella dal della non per o os as um uma da do na het een van niet ook wij`.split(
    /\s+/,
  ),
)

/**
 * Of the names in what was not read those that capitals alone show in that language. German writes every noun with
 * one, so that there only two in a row are a name; elsewhere a sentence's first word may be anything.
 */
export function keepsForeignName(report: Report, unread: readonly Span[], name: NameMention): boolean {
  const place = between(unread, name)[0]
  if (!place) return true
  const language =
    report.otherLanguages?.find((one) => one.start === place.start)?.language ?? report.language
  const words = name.name.split(' ')
  const first = words[0]!.toLowerCase()
  if (OPENERS.has(first) || !words.every((word) => /^[^\p{Ll}]/u.test(word))) return false
  if (/^(?:de|lb|gsw)\b/.test(language)) return words.length > 1
  return words.length > 1 || !opensSentence(report.text, name)
}

const opensSentence = (text: string, { start }: Span): boolean =>
  /(?:^|[.!?…:\n]["'”’»)]{0,2}\s*["'“‘«(]{0,2})$/u.test(text.slice(Math.max(0, start - 8), start))
