import { createRequire } from 'node:module'

/** A file's characters, and how sure we are of them. */
export interface Decoded {
  text: string
  /** IANA name, lower case: `utf-8`, `windows-1252`. */
  encoding: string
  /** `certain`: the bytes or their mark say so; `declared`: the page says so and it fits; `guessed`: by the look of the bytes. */
  how: 'certain' | 'declared' | 'guessed'
  /** Byte offsets of the first sequences that could not be read and stand as U+FFFD; at most ten. */
  broken: number[]
  /** How many such sequences there are in all. */
  brokenCount: number
}

interface Iconv {
  decode(bytes: Uint8Array, encoding: string): string
  encodingExists(encoding: string): boolean
}

// Loaded only when a file is not UTF-8: most runs never need the tables.
const load = createRequire(import.meta.url)
const iconv = (): Iconv => load('iconv-lite') as Iconv
const detectByStatistics = (bytes: Uint8Array): string | null =>
  (load('chardet') as { detect(bytes: Uint8Array): string | null }).detect(bytes)

/** How much of a file is looked at where a part tells as much as the whole, in bytes. */
const SAMPLE = 256 * 1024
const MAX_LISTED = 10

/** windows-1252 leaves these five undefined; a text in it has none of them. */
const NOT_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

interface Utf8Survey {
  /** Well-formed sequences of two bytes or more. */
  good: number
  bad: number
  /** Byte offsets of the first bad ones. */
  at: number[]
}

/** Counts well-formed and broken multi-byte sequences; one pass. */
function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  const survey: Utf8Survey = { good: 0, bad: 0, at: [] }
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    let whole = length > 0
    for (let k = 1; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) whole = false
    if (whole) {
      survey.good++
      i += length
    } else {
      survey.bad++
      if (survey.at.length < MAX_LISTED) survey.at.push(i)
      i++
      // The rest of a broken sequence is one mishap, not several.
      while (i < bytes.length && (bytes[i]! & 0xc0) === 0x80) i++
    }
  }
  return survey
}

const WHOLE_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const certain = (text: string, encoding: string): Decoded => ({
  text,
  encoding,
  how: 'certain',
  broken: [],
  brokenCount: 0,
})

function findByteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = [bytes[0], bytes[1], bytes[2], bytes[3]]
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without a mark: in European text every other byte is zero, always on the same side. */
function findBareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  // An odd last byte is a cut-off file, which is still to be read.
  const sample = bytes.subarray(0, Math.min(4096, bytes.length & ~1))
  if (sample.length < 4 || !sample.includes(0)) return null
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++
  const half = sample.length / 2
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.05) return 'utf-16le'
  if (zeros[0]! > half * 0.6 && zeros[1]! < half * 0.05) return 'utf-16be'
  return null
}

/** The charset a page declares for itself in its first kilobytes, or null. */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  let head = ''
  for (let i = 0; i < Math.min(bytes.length, 4096); i++) head += String.fromCharCode(bytes[i]! & 0x7f)
  const match =
    /<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head) ??
    /<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/i.exec(head)
  const name = match?.[1]?.toLowerCase()
  // Browsers read both of these as windows-1252, and the pages mean it.
  return name === 'iso-8859-1' || name === 'latin1' || name === 'us-ascii' ? 'windows-1252' : (name ?? null)
}

function countHigh(bytes: Uint8Array): { high: number; in1252: boolean } {
  let high = 0
  let in1252 = true
  for (const byte of bytes) {
    if (byte < 0x80) continue
    high++
    if (NOT_IN_1252.has(byte)) in1252 = false
  }
  return { high, in1252 }
}

/** A piece of the bytes around the first that are not ASCII: what the statistics need to see. */
function sampleHigh(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first - 1024)
  return bytes.subarray(start, start + SAMPLE)
}

/**
 * Reads bytes as text. In order: a byte order mark, UTF-16 by its zeros, whole UTF-8, the charset
 * a page declares if it fits, UTF-8 with a few broken bytes, windows-1252, and at last statistics.
 * Node's own TextDecoder is used for UTF only: its windows-1252 turns curly quotes into controls.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = findByteOrderMark(bytes)
  if (mark && mark.encoding !== 'utf-8') {
    const rest = bytes.subarray(mark.length)
    if (mark.encoding.startsWith('utf-16')) return decodeUtf16(rest, mark.encoding, mark.length, 'certain')
    return withBroken(iconv().decode(rest, mark.encoding), mark.encoding, 'certain')
  }
  const body = mark ? bytes.subarray(mark.length) : bytes
  const skipped = mark?.length ?? 0
  const utf16 = mark ? null : findBareUtf16(body)
  if (utf16) return decodeUtf16(body, utf16, 0, 'guessed')

  try {
    return certain(WHOLE_UTF8.decode(body), 'utf-8')
  } catch {
    // Not whole UTF-8: the order below decides what it is.
  }

  const declared = findDeclaredCharset(body)
  if (declared && !/^utf-?8$/.test(declared) && iconv().encodingExists(declared)) {
    const text = iconv().decode(body, declared)
    if (!text.includes('\ufffd'))
      return { text, encoding: declared, how: 'declared', broken: [], brokenCount: 0 }
  }

  const survey = surveyUtf8(body)
  const { high, in1252 } = countHigh(body)
  const asUtf8 = (): Decoded => ({
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
    encoding: 'utf-8',
    how: 'guessed',
    broken: survey.at.map((offset) => offset + skipped),
    brokenCount: survey.bad,
  })
  // Whole multi-byte sequences do not arise by chance: where they are the rule, the others are damage.
  if (mark || survey.good > survey.bad * 2) return asUtf8()
  // A single stray byte that windows-1252 does not know either.
  if (!in1252 && survey.bad <= 3) return asUtf8()

  // Curly quotes and a few accents in English text: too little for statistics, and nearly always this.
  let encoding = 'windows-1252'
  if (!in1252 || high > body.length * 0.03) {
    const guess = detectByStatistics(sampleHigh(body))?.toLowerCase() ?? 'windows-1252'
    const western = guess === 'iso-8859-1' || guess === 'utf-8' || guess === 'ascii'
    encoding = western || !iconv().encodingExists(guess) ? 'windows-1252' : guess
  }
  return withBroken(iconv().decode(body, encoding), encoding, 'guessed')
}

/**
 * UTF-16 with its damage shown: a half of a pair standing alone, and a last byte without its other half. Both become
 * U+FFFD one for one, because a lone half cannot be written to a file again, and spans into such a text would shift.
 *
 * @param skipped bytes of the mark before `bytes`
 */
function decodeUtf16(bytes: Uint8Array, encoding: string, skipped: number, how: Decoded['how']): Decoded {
  const even = bytes.subarray(0, bytes.length & ~1)
  const whole = iconv()
    .decode(even, encoding)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  const text = even.length < bytes.length ? `${whole}\ufffd` : whole
  const decoded = withBroken(text, encoding, how)
  for (let at = text.indexOf('\ufffd'); at >= 0 && decoded.broken.length < MAX_LISTED; ) {
    decoded.broken.push(skipped + 2 * at)
    at = text.indexOf('\ufffd', at + 1)
  }
  return decoded
}

function withBroken(text: string, encoding: string, how: Decoded['how']): Decoded {
  let brokenCount = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) brokenCount++
  return { text, encoding, how, broken: [], brokenCount }
}
