import type { Dice } from './dice.js'

/** What stands in for `{name}` in a pattern. */
export type Slots = Readonly<Record<string, string>>

/** A pattern written out: of `[a|b|c]` one is thrown, `{name}` is filled in. Brackets do not nest. */
export function write(pattern: string, slots: Slots, dice: Dice): string {
  return fill(
    pattern.replace(/\[([^\]]*)\]/g, (_, choices: string) => dice.pick(choices.split('|'))),
    slots,
  )
}

/** `{name}` filled in; a slot may hold another. */
export function fill(pattern: string, slots: Slots): string {
  const filled = pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = slots[name]
    if (value === undefined)
      throw new Error(`no ‘${whole}’ for ‘${pattern}’: add it to the slots of the story`)
    return value
  })
  return filled.includes('{') ? fill(filled, slots) : filled.replace(/ {2,}/g, ' ')
}

/** With a capital: what opens a sentence. */
export const opened = (text: string): string =>
  text.replace(/^(["“]?)(\p{Ll})/u, (_, mark, letter) => mark + letter.toUpperCase())

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A number as papers write it: words up to twelve, commas in thousands. */
export const inPrint = (value: number): string =>
  SMALL[value] ?? String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
