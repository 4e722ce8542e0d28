import picocolors from 'picocolors'

type Colours = ReturnType<typeof picocolors.createColors>

/** How a screen looks: what each kind of thing is painted with, and how wide it may be. */
export interface Style {
  /** In columns. */
  width: number
  strong: (text: string) => string
  faint: (text: string) => string
  /** A number the eye should land on. */
  figure: (text: string) => string
  /** Someone with a name. */
  named: (text: string) => string
  /** Someone without one. */
  unnamed: (text: string) => string
  against: (text: string) => string
  heading: (text: string) => string
}

const WIDEST = 100
const NARROWEST = 40

/** @param columns width of the terminal; undefined when there is none (a pipe or a file), which reads best at 80 */
export function styleOf(isColourful: boolean, columns: number | undefined): Style {
  const colours: Colours = picocolors.createColors(isColourful)
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns || 80)),
    strong: colours.bold,
    faint: colours.dim,
    figure: (text) => colours.bold(colours.cyan(text)),
    named: (text) => text,
    unnamed: colours.italic,
    against: colours.red,
    heading: (text) => colours.bold(text),
  }
}
