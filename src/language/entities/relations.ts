import type { NameSpan } from './edges.js'
import type { NameText } from './name-text.js'

/** Mentions of one form of a name in a report, and the forms it is the beginning or end of, and the other way. */
export interface NameForm {
  mentions: number[]
  kin: NameForm[]
}

/** No short form has more words: 'Ruiz' of 'Ana Ruiz', 'University of Orrin' of 'the University of Orrin Press'. */
const LONGEST_SHORT = 8

/** For each mention the form it belongs to. Time is linear in the words of all names. */
export function relateNames(text: NameText, names: readonly NameSpan[]): NameForm[] {
  const forms = new Map<string, NameForm>()
  const formOf = names.map(({ from, to }, mention) => {
    const key = plainName(text, from, to)
    let form = forms.get(key)
    if (!form) {
      form = { mentions: [], kin: [] }
      forms.set(key, form)
    }
    form.mentions.push(mention)
    return form
  })
  for (const form of forms.values()) {
    const { from, to } = names[form.mentions[0]!]!
    const short = new Set<NameForm>()
    for (let length = 1; length < to - from && length <= LONGEST_SHORT; length++)
      for (const [a, b] of [
        [from, from + length],
        [to - length, to],
      ] as const) {
        const found = forms.get(plainName(text, a, b))
        if (found) short.add(found)
      }
    for (const found of short) {
      found.kin.push(form)
      form.kin.push(found)
    }
  }
  return formOf
}

/** Words from..to with one blank between them, in small letters. */
export function plainName(text: NameText, from: number, to: number): string {
  let name = text.plainOf(from)
  for (let at = from + 1; at < to; at++) name += ` ${text.plainOf(at)}`
  return name
}
