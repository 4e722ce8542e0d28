import type { Dice } from './dice.js'
import { type PersonName, personName, respelled } from './names.js'
import type { Subject } from './subject.js'
import { fill, type Slots } from './wording.js'

/** Somebody with knowledge of the story. */
export interface Speaker {
  /** What is one origin has one: a body and who speaks for it share theirs. */
  origin: string
  /** Absent for who is not named. */
  name?: PersonName
  /** 'harbour master', and what another paper makes of it; for the unnamed the description in several ways. */
  wordings: readonly string[]
  /** The body he or she speaks for, in full and in short. */
  speaksFor?: readonly [string, string]
}

/** All who may speak in one story: those with a name, then the unnamed, then the one who speaks for the body. */
export function castStory(subject: Subject, slots: Slots, dice: Dice): Speaker[] {
  const named = subject.roles.map((wordings): Speaker => {
    const name = personName(dice)
    return { origin: `${name.given} ${name.family}`, name, wordings }
  })
  const unnamed = subject.unnamed.map(
    (wordings, i): Speaker => ({
      origin: `unnamed ${i}`,
      wordings: wordings.map((wording) => fill(wording, slots)),
    }),
  )
  const name = personName(dice)
  const word = name.gender === 'she' ? 'spokeswoman' : 'spokesman'
  const body = fill(subject.body, slots)
  const voice: Speaker = {
    origin: body,
    name,
    wordings: [word, 'press officer'],
    speaksFor: [`the ${body}`, subject.bodyShort],
  }
  return [...named, ...unnamed, voice]
}

/** How hard an echo was rewritten. */
export const HARDNESS = [
  'verbatim',
  'trimmed',
  'synonyms',
  'restructured',
  'paraphrased',
  'translated',
] as const
/** Index into HARDNESS. */
export type Hardness = 0 | 1 | 2 | 3 | 4 | 5

const CONDITIONS = [
  '',
  ', who asked not to be named,',
  ', speaking on condition of anonymity,',
  ', who did not want to see the name in print,',
]

/**
 * How a report calls somebody.
 * @param isKnown named before in the same report
 */
export function callSpeaker(speaker: Speaker, isKnown: boolean, hardness: Hardness, dice: Dice): string {
  const { name, wordings, speaksFor } = speaker
  if (!name) {
    if (isKnown) return 'the source'
    // The first wording is how the source was first described; whoever rewrites describes it again.
    const wording =
      hardness < 2 ? wordings[0]! : hardness < 4 ? dice.pick(wordings.slice(0, 2)) : dice.pick(wordings)
    return wording + dice.pick(CONDITIONS)
  }
  const family = hardness === 5 ? respelled(name.family) : name.family
  const title = name.gender === 'she' ? 'Ms' : 'Mr'
  if (isKnown) return dice.pick([family, `${title} ${family}`])
  if (speaksFor) {
    if (hardness >= 2 && dice.chance(0.25)) return dice.pick(speaksFor)
    const word = wordings[hardness < 4 ? 0 : 1]!
    return dice.pick([
      `${name.given} ${family}, ${word} for ${speaksFor[0]},`,
      `${word} ${name.given} ${family} of ${speaksFor[0]}`,
    ])
  }
  const role = wordings[hardness < 4 ? 0 : dice.between(0, 1)]!
  // Now and then an echo keeps the office and loses the name.
  if (hardness >= 4 && dice.chance(0.15)) return `the ${role}`
  return dice.pick([
    `${name.given} ${family}, the ${role},`,
    `the ${role}, ${name.given} ${family},`,
    `${role} ${name.given} ${family}`,
  ])
}
