/** A stretch of text with one look. */
export interface Piece {
  text: string
  paint?: (text: string) => string
}

/**
 * Lays pieces out in lines of at most `width` columns, breaking at spaces only; each line starts with `indent` blanks.
 * Colour is put on after the breaking, line by line, because escape codes have no width and must not cross a line end
 * (a pager that scrolls to the middle of one would show the rest in the wrong colour).
 */
export function flow(pieces: readonly (Piece | string)[], width: number, indent = 0): string[] {
  const lines: string[] = []
  const margin = ' '.repeat(indent)
  let line: Piece[] = []
  let used = indent
  /** The word being collected: it can run over a border of pieces, as in a name followed by a comma. */
  let word: Piece[] = []
  const endLine = (): void => {
    lines.push(margin + render(line))
    line = []
    used = indent
  }
  const endWord = (): void => {
    const columns = word.reduce((sum, { text }) => sum + columnsOf(text), 0)
    if (columns === 0) return
    if (line.length > 0 && used + 1 + columns > width) endLine()
    if (line.length > 0) {
      // The space inside a painted stretch is painted with it, so that the stretch stays one.
      const { paint } = line.at(-1)!
      line.push(paint !== undefined && paint === word[0]!.paint ? { text: ' ', paint } : { text: ' ' })
      used += 1
    }
    line.push(...word)
    used += columns
    word = []
  }
  for (const piece of pieces) {
    const { text, ...look } = typeof piece === 'string' ? { text: piece } : piece
    for (const [at, part] of text.split(/[ \n\t]+/).entries()) {
      if (at > 0) endWord()
      if (part !== '') word.push({ text: part, ...look })
    }
  }
  endWord()
  if (line.length > 0 || lines.length === 0) endLine()
  return lines
}

/** One line as text; neighbours of one look are painted as one. */
function render(line: readonly Piece[]): string {
  let text = ''
  for (let at = 0; at < line.length; ) {
    const { paint } = line[at]!
    let run = ''
    for (; at < line.length && line[at]!.paint === paint; at++) run += line[at]!.text
    text += paint ? paint(run) : run
  }
  return text
}

/** Columns a text takes on a terminal: two for East Asian wide characters, none for combining marks. */
export function columnsOf(text: string): number {
  // Nearly every word of a report is plain; the loop below is for the rest.
  if (/^[\u0020-\u02ff\u2010-\u2027]*$/.test(text)) return text.length
  let columns = 0
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return columns
}

/**
 * A path or a message in one line, with what a terminal would obey or hide written out: `a\nb.txt` for a name with a
 * line end. Unlike `inert` it can be told apart and typed again, which a file's name must be.
 */
export function escaped(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) =>
      ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[character] ??
      `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The text without characters that would steer the terminal: a report may hold escape sequences, its reader's terminal must not obey them. */
export function inert(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
