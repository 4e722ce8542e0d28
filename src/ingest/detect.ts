/** What the bytes are by their content; the file's ending is not believed. */
export type Format =
  | { format: 'text' }
  | { format: 'html' }
  | { format: 'refused'; looksLike: string }
  /** Written by this program: `what` it is. A page or case file saved beside its reports would else come back as one of them. */
  | { format: 'own'; what: string }

/** First bytes of formats that people have beside their reports. `at` is the offset of the mark. */
const SIGNATURES: readonly { looksLike: string; mark: string; at?: number }[] = [
  { looksLike: 'a PDF', mark: '%PDF-' },
  { looksLike: 'a PNG picture', mark: '\x89PNG' },
  { looksLike: 'a JPEG picture', mark: '\xff\xd8\xff' },
  { looksLike: 'a GIF picture', mark: 'GIF8' },
  { looksLike: 'a WebP picture', mark: 'WEBP', at: 8 },
  { looksLike: 'a TIFF picture', mark: 'II*\x00' },
  { looksLike: 'a TIFF picture', mark: 'MM\x00*' },
  { looksLike: 'a gzip archive', mark: '\x1f\x8b' },
  { looksLike: 'a bzip2 archive', mark: 'BZh' },
  { looksLike: 'an xz archive', mark: '\xfd7zXZ' },
  { looksLike: 'a 7-Zip archive', mark: '7z\xbc\xaf' },
  { looksLike: 'a RAR archive', mark: 'Rar!' },
  { looksLike: 'a Zstandard archive', mark: '\x28\xb5\x2f\xfd' },
  { looksLike: 'an old Word or Office document', mark: '\xd0\xcf\x11\xe0' },
  { looksLike: 'an RTF document', mark: '{\\rtf' },
  { looksLike: 'a PostScript file', mark: '%!PS' },
  { looksLike: 'a video', mark: 'ftyp', at: 4 },
  { looksLike: 'an Ogg recording', mark: 'OggS' },
  { looksLike: 'an MP3 recording', mark: 'ID3' },
  { looksLike: 'a sound or video file', mark: 'RIFF' },
  { looksLike: 'a program', mark: '\x7fELF' },
  { looksLike: 'a SQLite database', mark: 'SQLite format 3' },
  { looksLike: 'a web archive (WARC)', mark: 'WARC/' },
]

/** Latin-1 view of a stretch of bytes: one character a byte, so that marks compare as strings. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  let out = ''
  for (let i = start; i < Math.min(end, bytes.length); i++) out += String.fromCharCode(bytes[i]!)
  return out
}

/** Names a binary format by its first bytes, or null. To be asked before decoding. */
export function findBinaryFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 0, 64)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    const names = latin1(bytes, 0, 4000)
    if (names.includes('word/')) return 'a Word document (.docx)'
    if (names.includes('opendocument.text')) return 'an OpenDocument text (.odt)'
    if (names.includes('epub')) return 'an e-book (.epub)'
    if (names.includes('xl/')) return 'an Excel workbook'
    return 'a ZIP archive'
  }
  // WebP before RIFF: the list is in order of how much it says.
  for (const { looksLike, mark, at = 0 } of SIGNATURES) if (head.startsWith(mark, at)) return looksLike
  return null
}

const HTML_START = /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|p|h1)[\s>]/i
/** What our own page says of itself in its head (export/html/page.ts). */
const OWN_PAGE = /<meta name="generator" content="hearsay\//i
const OWN_CASE = /^\{\s*"format"\s*:\s*"hearsay-case"/
const TAG = /<(?:p|div|br|span|a|h[1-6]|article|section|body|head|script|meta|li|ul|table)\b[^<>]{0,500}>/gi

/** Tells HTML from plain text, and XML and JSON from both, by the decoded text. */
export function detectFormat(text: string): Format {
  const head = text.slice(0, 5000)
  const start = withoutPreamble(head)
  if (OWN_PAGE.test(head)) return { format: 'own', what: 'a page' }
  if (OWN_CASE.test(start)) return { format: 'own', what: 'a case file' }
  if (HTML_START.test(start)) return { format: 'html' }
  if (/^<(?:\?xml|rss|feed)\b/i.test(head.trimStart()))
    return { format: 'refused', looksLike: 'an XML file or a feed' }
  if (/^(?:\{\s*"|\[\s*\{\s*")/.test(start) && /[}\]]$/.test(text.slice(-200).trimEnd()))
    return { format: 'refused', looksLike: 'a JSON file' }
  // A fragment saved from the middle of a page: tags, several and closed.
  const tags = head.match(TAG)?.length ?? 0
  return tags >= 4 && /<\/(?:p|div|a|span|h[1-6]|li)>/i.test(head) ? { format: 'html' } : { format: 'text' }
}

/** The text after an XML declaration and comments: what the page really begins with. */
function withoutPreamble(head: string): string {
  let rest = head.trimStart()
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : /^<\?xml/i.test(rest) ? '?>' : null
    if (!close) return rest
    const end = rest.indexOf(close)
    if (end < 0) return rest
    rest = rest.slice(end + close.length).trimStart()
  }
}
