import type { Token } from '../model/language.js'

export function correctTags(_text: string, tokens: Token[]): Token[] {
  return tokens
}
