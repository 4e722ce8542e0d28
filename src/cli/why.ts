import { answerWhy } from '../answers/why-answer.js'
import { askClaim } from './ask-claim.js'
import { openCase } from './open-case.js'
import { styleOf } from './screen/style.js'
import { whyScreen } from './screen/why-screen.js'
import { type ExitCode, isColourful, type World } from './world.js'

export interface WhyOptions {
  json?: boolean
  color?: boolean
  quiet?: boolean
}

/** `hearsay why`: prints the whole derivation of one claim's range. */
export async function runWhy(
  path: string,
  asked: string,
  options: WhyOptions,
  world: World,
): Promise<ExitCode> {
  const { index, recalled } = await openCase(path, world, options.quiet === true)
  const answer = answerWhy(index, recalled, askClaim(index, asked))
  const style = styleOf(isColourful(world.stdout, world.env, options.color), world.stdout.columns)
  world.stdout.write(options.json ? `${JSON.stringify(answer, null, 2)}\n` : whyScreen(answer, style))
  return 0
}
