/** A set of the words of a list written with blanks; `_` stands for a blank inside one entry. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )
