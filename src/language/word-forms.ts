/** A word as it stands and in small letters. */
export interface Form {
  form: string
  norm: string
  hash: number
}

/**
 * Forms met before: a text repeats its own words, and the same string again is known faster wherever it is looked up.
 * A table of our own, because it can be asked with a stretch of a text: a word that is known is never cut out.
 */
const FORMS: (Form | undefined)[] = new Array<Form | undefined>(1 << 15).fill(undefined)
const LAST = FORMS.length - 1
/** When there are more, all are forgotten: so some slots are always empty. */
const MOST_FORMS = 20_000
let count = 0

/** The word that stands between two offsets of a text. */
export function readForm(text: string, start: number, end: number): Form {
  const hash = hashOf(text, start, end)
  let slot = hash & LAST
  for (let known = FORMS[slot]; known !== undefined; known = FORMS[slot]) {
    if (known.hash === hash && standsAt(known.form, text, start, end)) return known
    slot = (slot + 1) & LAST
  }
  if (count === MOST_FORMS) {
    FORMS.fill(undefined)
    count = 0
    slot = hash & LAST
  }
  const form = text.slice(start, end)
  const met = { form, norm: form.toLowerCase(), hash }
  FORMS[slot] = met
  count++
  return met
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  // The low bits, which find the slot, hear of the high ones.
  return hash ^ (hash >>> 15)
}

function standsAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = 0; at < form.length; at++)
    if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
