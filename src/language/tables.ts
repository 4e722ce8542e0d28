import { listLines, type Span, trimSpan } from '../model/span.js'

/** So many lines of cells in a row make a table. */
const FEWEST_ROWS = 3
/** Longest row that is looked at, in code units: what is longer is running text. */
const LONGEST_ROW = 600
/** A cell with more words than this is a sentence. */
const LONGEST_CELL = 10

/** How cells are set apart, by what shows it without trying every place, with the fewest of them that make a row. A comma or semicolon does so only without a blank behind it. */
const SEPARATORS: readonly { shows: RegExp; sign: RegExp; cells: number }[] = [
  { shows: /\t/, sign: /\t+/, cells: 2 },
  { shows: /\|/, sign: /\s?\|\s?/, cells: 3 },
  { shows: /[,;](?!\s)/, sign: /[,;](?!\s)/, cells: 4 },
  { shows: / {3}/, sign: / {3,}/, cells: 3 },
]

/** The tables of a story: runs of lines that are rows of as many cells. */
export function listTables(text: string, body: readonly Span[]): Span[] {
  const tables: Span[] = []
  for (const part of body) {
    let rows: Span[] = []
    let cells = 0
    const close = (): void => {
      if (rows.length >= FEWEST_ROWS) tables.push({ start: rows[0]!.start, end: rows.at(-1)!.end })
      rows = []
    }
    for (const whole of listLines(text, part)) {
      const line = trimSpan(text, whole)
      if (line.start === line.end) continue
      const count = countCells(text, line)
      // A heading over two columns, an empty last cell: one cell more or less is the same table.
      if (count === 0 || (rows.length > 0 && Math.abs(count - cells) > 1)) close()
      if (count === 0) continue
      rows.push(line)
      cells = count
    }
    close()
  }
  return tables
}

/** How many cells the line has; 0 when it is no row. */
function countCells(text: string, line: Span): number {
  if (line.end - line.start > LONGEST_ROW) return 0
  const written = text.slice(line.start, line.end)
  const words = written.includes('|') ? written.replace(/^\||\|$/g, '') : written
  for (const { shows, sign, cells } of SEPARATORS) {
    if (!shows.test(words)) continue
    const parts = words.split(sign)
    if (parts.length < cells) continue
    if (parts.every((part) => part.split(' ').length <= LONGEST_CELL)) return parts.length
  }
  return 0
}
