import type { CaseIndex } from '../answers/case-index.js'
import { placedName } from '../answers/judgement-words.js'
import { answerWhatIf } from '../answers/what-if-answer.js'
import type { Judgement } from '../model/judgement.js'
import { askClaim } from './ask-claim.js'
import { askActor, askReport } from './ask-party.js'
import { openCase } from './open-case.js'
import { inert } from './screen/flow.js'
import { styleOf } from './screen/style.js'
import { whatIfScreen } from './screen/what-if-screen.js'
import { type ExitCode, isColourful, UsageError, type World } from './world.js'

/** What is given on the command line, every option as often as it is repeated. */
export interface WhatIfOptions {
  drop?: string[]
  /** Two a time, one after the other. */
  dependent?: string[]
  same?: string[]
  different?: string[]
  trust?: string[]
  distrust?: string[]
  claim?: string
  top: number
  all?: boolean
  json?: boolean
  color?: boolean
  quiet?: boolean
}

/** `hearsay what-if`: counts again under judgements and prints what moves. */
export async function runWhatIf(path: string, options: WhatIfOptions, world: World): Promise<ExitCode> {
  checkPairs(options)
  const { index, recalled } = await openCase(path, world, options.quiet === true)
  const judgements = readJudgements(index, options)
  const claim = options.claim === undefined ? undefined : askClaim(index, options.claim).id
  const answer = answerWhatIf(index, recalled, judgements, {
    top: options.all ? Number.POSITIVE_INFINITY : options.top,
    ...(claim === undefined ? {} : { claim }),
  })
  if (options.json) world.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  else
    world.stdout.write(
      whatIfScreen(
        answer,
        styleOf(isColourful(world.stdout, world.env, options.color), world.stdout.columns),
      ),
    )
  return 0
}

const PAIRED = ['dependent', 'same', 'different'] as const

/** Before the case is read, which can take long. */
function checkPairs(options: WhatIfOptions): void {
  for (const kind of PAIRED)
    if ((options[kind] ?? []).length % 2 === 1)
      throw new UsageError(
        `--${kind} takes two actors, each time. The case comes first: hearsay what-if CASE --${kind} A B`,
      )
}

function readJudgements(index: CaseIndex, options: WhatIfOptions): Judgement[] {
  const judgements: Judgement[] = (options.drop ?? []).map((asked) => ({
    kind: 'drop',
    report: askReport(index, asked),
  }))
  for (const kind of PAIRED) {
    const asked = options[kind] ?? []
    for (let i = 0; i < asked.length; i += 2) {
      const [a, b] = [askActor(index, asked[i]!), askActor(index, asked[i + 1]!)]
      if (a === b)
        throw new UsageError(
          `--${kind} needs two actors, and both names mean ${inert(placedName(index, a))} (${a}). Give ids to tell two of one name apart.`,
        )
      judgements.push({ kind, a, b })
    }
  }
  for (const kind of ['trust', 'distrust'] as const)
    for (const asked of options[kind] ?? []) judgements.push({ kind, actor: askActor(index, asked) })
  refuseContradictions(index, judgements)
  return judgements
}

/** One who says two opposite things has mistyped one of them. */
function refuseContradictions(index: CaseIndex, judgements: readonly Judgement[]): void {
  const key = (judgement: Judgement): string =>
    'a' in judgement
      ? [judgement.a, judgement.b].sort().join(' ')
      : 'actor' in judgement
        ? judgement.actor
        : ''
  const opposites = [
    ['same', 'different'],
    ['trust', 'distrust'],
  ] as const
  for (const [one, other] of opposites)
    for (const judgement of judgements)
      if (
        judgement.kind === one &&
        judgements.some((each) => each.kind === other && key(each) === key(judgement))
      ) {
        const names = key(judgement)
          .split(' ')
          .map((id) => inert(placedName(index, id)))
        throw new UsageError(`--${one} and --${other} contradict each other for ${names.join(' and ')}.`)
      }
}
