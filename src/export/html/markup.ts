/** Text that is markup already. Only `html` makes it, so nothing gets onto the page unescaped by being forgotten. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text
  }
}

type Part = string | number | Markup | null | undefined | false | readonly Part[]

/**
 * A template whose values are escaped unless they are markup themselves. Reports come from anywhere and may hold
 * `<script>`; with this the safe way of writing is also the short one. Null and false leave nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = strings[0]!
  for (const [at, part] of parts.entries()) text += render(part) + strings[at + 1]!
  return new Markup(text)
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(render).join('')
  return escapeHtml(String(part))
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escaped for text and for quoted attributes alike; characters that HTML cannot hold become U+FFFD. */
function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
  )
}
