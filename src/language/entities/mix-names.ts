import type { NameForm } from './relations.js'

/** Rows of the second layer: a name's own state, on average those of its other mentions, and those of its kin. */
export interface MixedNames {
  /** Writes those of names [from, from + count). */
  write(x: Float32Array, from: number, count: number): void
}

/** @param hidden the states of all names, `width` numbers each */
export function mixNames(formOf: readonly NameForm[], hidden: Float32Array, width: number): MixedNames {
  const sums = new Map<NameForm, Float32Array>()
  const sumOf = (form: NameForm): Float32Array => {
    let sum = sums.get(form)
    if (sum) return sum
    sum = new Float32Array(width)
    for (const mention of form.mentions)
      for (let c = 0, at = mention * width; c < width; c++) sum[c]! += hidden[at + c]!
    sums.set(form, sum)
    return sum
  }
  const averages = new Map<NameForm, Float32Array>()
  const averageOfKin = (form: NameForm): Float32Array => {
    let average = averages.get(form)
    if (average) return average
    average = new Float32Array(width)
    let count = 0
    for (const other of form.kin) {
      const sum = sumOf(other)
      for (let c = 0; c < width; c++) average[c]! += sum[c]!
      count += other.mentions.length
    }
    for (let c = 0; c < width; c++) average[c]! /= count
    averages.set(form, average)
    return average
  }
  return {
    write(x, from, count) {
      x.fill(0)
      const depth = x.length / count
      for (let n = 0; n < count; n++) {
        const form = formOf[from + n]!
        const own = (from + n) * width
        const o = n * depth
        for (let c = 0; c < width; c++) x[o + c] = hidden[own + c]!
        const others = form.mentions.length - 1
        if (others > 0) {
          const sum = sumOf(form)
          for (let c = 0; c < width; c++) x[o + width + c] = (sum[c]! - hidden[own + c]!) / others
        }
        if (form.kin.length > 0) x.set(averageOfKin(form), o + 2 * width)
      }
    },
  }
}
