import type { Groups } from '../model/groups.js'
import type { Figure } from './figure.js'
import { findOnly } from './find-only.js'
import { append } from './keyed-lists.js'
import { nameWords } from './name-key.js'
import { publicForms } from './named-groups.js'
import { isBodyNoun } from './roles.js'

/** 'the authority' in a report that never names it is the one authority that the others name. */
export function joinDescribedBodies(figures: readonly Figure[], groups: Groups): void {
  const byNoun = new Map<string, { at: number; words: ReadonlySet<string> }[]>()
  figures.forEach((figure, at) => {
    if (figure.unnamed || (figure.kind !== 'organization' && figure.kind !== null)) return
    for (const form of publicForms(figure)) {
      const words = new Set(nameWords(form))
      for (const word of words) if (isBodyNoun(word)) append(byNoun, word, { at, words })
    }
  })
  figures.forEach((figure, at) => {
    if (!figure.unnamed || !isBodyNoun(figure.head) || !/^the\s/i.test(figure.forms[0] ?? '')) return
    // Every word of the description is part of the name: 'the port authority' is not the Norder River Authority.
    const only = findOnly(
      byNoun.get(figure.head) ?? [],
      (body) => [...figure.words].every((word) => body.words.has(word)),
      (body) => groups.leader(body.at),
    )
    if (!only) return
    groups.join(only.at, at, {
      code: 'only-body',
      text: `‘${figure.forms[0]}’: these reports name one only, ${figures[only.at]!.forms[0]}`,
      weight: 0.7,
    })
  })
}
