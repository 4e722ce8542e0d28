import type { Machine } from '../neural/machine.js'

/** Room for so many is made at once. */
const AT_ONCE = 512

/** Places of one size in the machine's memory, given out one after the other and taken back all together. */
export class Rooms {
  private readonly blocks: number[] = []
  private taken = 0

  /** @param size bytes of a place, a multiple of 16 */
  constructor(
    private readonly machine: Machine,
    private readonly size: number,
    private readonly most: number,
  ) {}

  get left(): number {
    return this.most - this.taken
  }

  next(): number {
    const index = this.taken++
    const block = Math.floor(index / AT_ONCE)
    this.blocks[block] ??= this.machine.take(AT_ONCE * this.size)
    return this.blocks[block] + (index % AT_ONCE) * this.size
  }

  clear(): void {
    this.taken = 0
  }
}
