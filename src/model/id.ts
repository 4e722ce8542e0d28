import { createHash } from 'node:crypto'

/** An id made of content: the kind's letter and ten hex digits over the parts, so that equal things have equal ids on every machine. */
export function contentId(kind: string, ...parts: (string | number)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part}\u0000`)
  return `${kind}-${hash.digest('hex').slice(0, 10)}`
}
