import { readFileSync, writeFileSync } from 'node:fs'

export const QUALITY_PAGE = 'docs/quality.md'

/** Puts tables into docs/quality.md, between the comments `name:start` and `name:end`. */
export function writeTables(name: 'figures' | 'newsroom' | 'speed', markdown: string): void {
  const text = readFileSync(QUALITY_PAGE, 'utf8')
  const between = new RegExp(`(<!-- ${name}:start -->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`)
  if (!between.test(text)) throw new Error(`${QUALITY_PAGE} has no ${name}:start and ${name}:end.`)
  // A function, because a table may hold `$&`, which a replacement string would take for a pattern.
  writeFileSync(
    QUALITY_PAGE,
    text.replace(between, (_, start, end) => `${start}\n${markdown}\n\n${end}`),
  )
}
