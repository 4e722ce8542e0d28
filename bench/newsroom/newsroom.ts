import type { Hardness } from './cast.js'
import { HARDNESS } from './cast.js'
import { makeStory, type SimulatedStory } from './story.js'

/** The stories of one newsroom, one after the other; each some twenty to forty reports, all degrees of rewriting in turn. */
export function* listStories(seed: number, from = 0): Generator<SimulatedStory> {
  for (let number = from; ; number++) {
    // Seven subjects and six degrees: after forty-two stories each subject has had each.
    const hardness = (number % HARDNESS.length) as Hardness
    yield makeStory(seed, number, 20 + ((number * 7) % 21), hardness)
  }
}
