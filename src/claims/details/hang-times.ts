import type { Token } from '../../model/language.js'
import type { ReadReport } from '../../model/read-report.js'

const DAY = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|today|tomorrow)$/

/**
 * A report in whose trees a day hangs on the verb before it where a participle follows: 'the lorries left late on
 * Thursday carrying crates', as if the Thursday did the carrying.
 */
export function hangTimes(read: ReadReport): ReadReport {
  const moved = new Map<number, number>()
  read.tokens.forEach(({ norm, head }, t) => {
    const participle = read.tokens[t + 1]
    if (!DAY.test(norm) || head !== t + 1 || participle?.fine !== 'VBG') return
    // 'Thursday's closing' is no participle that tells more of a deed before it.
    if (/^(?:advcl|acl)/.test(participle.relation) && participle.head >= 0 && participle.head < t)
      moved.set(t, participle.head)
  })
  if (moved.size === 0) return read
  const tokens = read.tokens.map((token, t): Token => {
    const head = moved.get(t)
    return head === undefined ? token : { ...token, head, relation: 'obl' }
  })
  return { ...read, tokens }
}
