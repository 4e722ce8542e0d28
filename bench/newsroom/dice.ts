/** Randomness from a seed: the same seed gives the same newsroom on every machine. */
export class Dice {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** True so often, 0..1. */
  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!
  }

  /** So many different ones, in random order; all of them where there are fewer. */
  draw<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    const drawn: T[] = []
    while (drawn.length < count && left.length)
      drawn.push(...left.splice(Math.floor(this.next() * left.length), 1))
    return drawn
  }

  /** Dice of their own for one part, so that what is added to it moves nothing else. */
  fork(part: number): Dice {
    return new Dice(Math.imul(this.state ^ 0x9e3779b9, part + 1) ^ (part * 0x85ebca6b))
  }
}
