import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { type AnalyzeOptions, runAnalyze } from './analyze.js'
import { ownVersion } from './own-package.js'
import { runWhatIf, type WhatIfOptions } from './what-if.js'
import { runWhy, type WhyOptions } from './why.js'
import { type ExitCode, isColourful, realWorld, UsageError, type World } from './world.js'

const EXAMPLES = `
Examples:
  hearsay analyze story/                        every .txt and .html report in a folder
  hearsay analyze a.txt b.html --claim 1        the first claim, statement by statement
  hearsay analyze story/ --claim "gate failed"  the claim with these words
  hearsay analyze story/ --json case.json --html case.html
  curl -s https://… | hearsay analyze -         one report from standard input
  hearsay why case.json 1                       how the range of a claim comes about
  hearsay what-if case.json --drop a.txt        what would change without a report

Exit codes: 0 something was read (what was refused is listed), 2 nothing could be read or the
command was not understood, 1 an unexpected failure (HEARSAY_DEBUG=1 shows where).
`

const WHAT_IF_EXAMPLES = `
Examples:
  hearsay analyze story/ --json case.json               write the case first
  hearsay what-if case.json                             what would move each claim most
  hearsay what-if case.json --drop gazette.txt          without one report
  hearsay what-if case.json --distrust "Ana Ruiz" --same "a clerk" "Tom Vale"
  hearsay what-if case.json --dependent Gazette Echo --claim 1

A report is named by its file, its id or its outlet; an actor by its name, words of it, or its id.
Nothing is written: the case stays as it is.

Exit codes: 0 counted, also where nothing moves; 2 the case could not be read, or a name fits nobody
or several; 1 an unexpected failure (HEARSAY_DEBUG=1 shows where).
`

const WHY_EXAMPLES = `
Examples:
  hearsay why case.json 1                the first claim of the screen
  hearsay why case.json "gate failed"    the claim with these words
  hearsay why case.json 1 --json         for a program

Exit codes: 0 shown; 2 the case could not be read, or no claim or several fit; 1 an unexpected failure
(HEARSAY_DEBUG=1 shows where).
`

/**
 * Runs one command line and returns its exit code; never throws and never ends the process.
 *
 * @param argv the arguments after the program's name
 */
export async function main(argv: string[], world: World = realWorld): Promise<ExitCode> {
  const guard = guardPipe(world.stdout)
  let code: ExitCode = 0
  try {
    const program = programFor(guard.world(world), (result) => {
      code = result
    })
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    code = report(error, world)
  } finally {
    guard.end()
  }
  return code
}

function programFor(world: World, finish: (code: ExitCode) => void): Command {
  const program = new Command('hearsay')
  const settings = {
    writeOut: (text: string) => void world.stdout.write(text),
    writeErr: (text: string) => void world.stderr.write(text),
    getOutHasColors: () => isColourful(world.stdout, world.env, undefined),
    getErrHasColors: () => isColourful(world.stderr, world.env, undefined),
    getOutHelpWidth: () => Math.min(100, world.stdout.columns || 80),
    getErrHelpWidth: () => Math.min(100, world.stderr.columns || 80),
  }
  program
    .description(
      'Reads news reports on one story and shows, for every claim, who said it, through whom it came, how many independent origins stand behind it, who denies it, and where the accounts differ.',
    )
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .configureOutput(settings)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(hearsay --help shows how it is used)')
    .exitOverride()
  program
    .command('analyze')
    .description('read reports and show what their claims rest on')
    .argument('<paths...>', 'files (.txt, .html) and folders; - is standard input')
    .option('--claim <id>', 'show one claim in full: its id, its number on the screen, or words of it')
    .option('--sources', 'show every unnamed source, what is told of it, and which are one')
    .option('--json <file>', 'write the case file; - writes it to standard output in place of the screen')
    .option('--html <file>', 'write one self-contained page; - as above')
    .option('--top <number>', 'how many claims the screen shows', wholeNumber, 8)
    .option('--all', 'show every claim, also those in one report only')
    .option('--color', 'colour also off a terminal')
    .option('--no-color', 'no colour on a terminal either')
    .option('-q, --quiet', 'no progress, warnings or notes; what was not read is still told')
    .addHelpText('after', EXAMPLES)
    .configureOutput(settings)
    .exitOverride()
    .action(async (paths: string[], options: AnalyzeOptions) => {
      finish(await runAnalyze(paths, options, world))
    })
  program
    .command('what-if')
    .description('count again under your judgements and show what moves, and what would move each claim most')
    .argument('<case>', "a case file that 'hearsay analyze … --json' wrote, or a folder of reports")
    .option(
      '--drop <report...>',
      'what these reports say does not count; what they show of others stays known',
    )
    .option(
      '--dependent <actors...>',
      'two at a time: they rest on one another, one origin and one link of a chain',
    )
    .option('--same <actors...>', 'two at a time: they are one, whatever tells them apart')
    .option('--different <actors...>', 'two at a time: they are two, whatever makes them one')
    .option('--trust <actors...>', 'what they say for themselves is an origin of its own, whatever it echoes')
    .option('--distrust <actors...>', 'what comes through them does not count')
    .option('--claim <id>', 'of this claim alone: its id, its number, or words of it')
    .option('--top <number>', 'how many claims the screen shows', wholeNumber, 8)
    .option('--all', 'show every claim')
    .option('--json', 'print the answer as JSON')
    .option('--color', 'colour also off a terminal')
    .option('--no-color', 'no colour on a terminal either')
    .option('-q, --quiet', 'no progress, warnings or notes')
    .addHelpText('after', WHAT_IF_EXAMPLES)
    .configureOutput(settings)
    .exitOverride()
    .action(async (path: string, options: WhatIfOptions) => {
      finish(await runWhatIf(path, options, world))
    })
  program
    .command('why')
    .description('show how the range of one claim comes about, with the words')
    .argument('<case>', "a case file that 'hearsay analyze … --json' wrote, or a folder of reports")
    .argument('<claim>', "the claim's id, its number on the screen, or words of it")
    .option('--json', 'print the answer as JSON')
    .option('--color', 'colour also off a terminal')
    .option('--no-color', 'no colour on a terminal either')
    .option('-q, --quiet', 'no progress, warnings or notes')
    .addHelpText('after', WHY_EXAMPLES)
    .configureOutput(settings)
    .exitOverride()
    .action(async (path: string, claim: string, options: WhyOptions) => {
      finish(await runWhy(path, claim, options, world))
    })
  return program
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) === 0)
    throw new InvalidArgumentError('Give a whole number from 1.')
  return Number(text)
}

/** Says what went wrong in one line and turns it into an exit code. */
function report(error: unknown, world: World): ExitCode {
  if (error instanceof CommanderError) {
    // Commander has printed its message; --help and --version end here too, with 0.
    if (error.code === 'commander.unknownCommand') {
      world.stderr.write('To read reports: hearsay analyze <files or folders>\n')
    }
    return error.exitCode === 0 ? 0 : 2
  }
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UsageError) {
    world.stderr.write(`hearsay: ${message}\n`)
    return 2
  }
  world.stderr.write(`hearsay: unexpected failure: ${message}\n`)
  if (world.env.HEARSAY_DEBUG && error instanceof Error) world.stderr.write(`${error.stack}\n`)
  else world.stderr.write('HEARSAY_DEBUG=1 shows where it happened.\n')
  return 1
}

/**
 * A reader that goes away (`hearsay … | head`) is no failure: from then on the screen is written nowhere, while files
 * asked for are still written.
 */
function guardPipe(output: World['stdout']): { world(world: World): World; end(): void } {
  let isClosed = false
  const listen = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
  }
  output.on?.('error', listen)
  const guarded = {
    write: (text: string) => (isClosed ? false : output.write(text)),
    get isTTY() {
      return output.isTTY === true
    },
    get columns() {
      return output.columns ?? 0
    },
  }
  return {
    world: (world) => ({ ...world, stdout: guarded }),
    // The pipe may break after the last write has returned, so the listener of the real output is left in place.
    end: () => {
      if (output !== realWorld.stdout) output.off?.('error', listen)
    },
  }
}
