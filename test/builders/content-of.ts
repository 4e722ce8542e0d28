/** 'weir gate gate' → the terms of a content, with how often it uses them. */
export function contentOf(words: string): { terms: Map<string, number> } {
  const terms = new Map<string, number>()
  for (const word of words.split(' ').filter(Boolean)) terms.set(word, (terms.get(word) ?? 0) + 1)
  return { terms }
}
