import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.js'
import { formOfAmount, formsOfTimex, type Reading, type TimexValue } from './normal-form.js'

/** What a set of cases asks for, by its file's name. */
export type Model =
  | 'DateTime'
  | 'Number'
  | 'Ordinal'
  | 'Percent'
  | 'Currency'
  | 'Dimension'
  | 'Temperature'
  | 'Age'
  | 'NumberRange'

export interface TimesCase {
  model: Model
  input: string
  /** What 'today' is: '2016-11-07T16:12:00'; undefined when the case does not say. */
  reference?: string
  expected: (Reading & { type: string })[]
  /** What the tests mark though it has no value ('dollars', 30 February): asked of no tool, and held against none. */
  unvalued: Span[]
}

interface RawCase {
  Input: string
  Context?: { ReferenceDateTime?: string }
  NotSupported?: string
  Results: {
    Text: string
    Start: number
    End: number
    TypeName?: string
    Resolution?: { value?: string | null; unit?: string; values?: TimexValue[] } | null
  }[]
}

/** The cases of one folder of Recognizers-Text's own tests. Those it says its JavaScript cannot do are left out and counted. */
export function readRecognizers(folder: string): { cases: TimesCase[]; leftOut: Map<Model, number> } {
  const cases: TimesCase[] = []
  const leftOut = new Map<Model, number>()
  if (!existsSync(folder)) return { cases, leftOut }
  for (const file of readdirSync(folder).sort()) {
    const model = /^(\w+)Model\.json$/.exec(file)?.[1] as Model | undefined
    if (!model) continue
    const raw: RawCase[] = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''))
    for (const entry of raw) {
      if (/javascript/i.test(entry.NotSupported ?? '')) leftOut.set(model, (leftOut.get(model) ?? 0) + 1)
      else cases.push(caseOf(model, entry))
    }
  }
  return { cases, leftOut }
}

function caseOf(model: Model, raw: RawCase): TimesCase {
  const reference = raw.Context?.ReferenceDateTime?.slice(0, 19)
  return {
    model,
    input: raw.Input,
    ...(reference === undefined ? {} : { reference }),
    unvalued: raw.Results.filter(isUnvalued).map(({ Start, End }) => ({ start: Start, end: End + 1 })),
    expected: raw.Results.filter((result) => !isUnvalued(result)).map(
      ({ Start, End, TypeName, Resolution }) => ({
        start: Start,
        end: End + 1,
        type: (TypeName ?? '').replace('datetimeV2.', ''),
        forms: Resolution ? formsOfResolution(model, Resolution) : [],
      }),
    ),
  }
}

/** A unit without an amount, or words that name no day there is. A season of a year names one stretch of days. */
const isUnvalued = ({ Resolution }: RawCase['Results'][number]): boolean => {
  if (!Resolution) return false
  const { value, unit, values } = Resolution
  // What comes again is told by its code alone, as is a season.
  const isNone = ({ type, timex = '', value: of }: TimexValue): boolean =>
    of === 'not resolved' && type !== 'set' && !/^\d{4}-(?:SP|SU|FA|WI)$/.test(timex)
  if (values) return values.every(isNone)
  return unit !== undefined && (value === null || value === undefined)
}

/** Forms of a value as Recognizers-Text writes it, in its tests and in its answers. */
export function formsOfResolution(
  model: Model,
  { value, unit, values }: { value?: string | null; unit?: string; values?: TimexValue[] },
): string[] {
  if (values) return values.flatMap(formsOfTimex)
  if (model === 'NumberRange') return [String(value)]
  const number = value === null || value === undefined ? null : Number(value.replace('%', ''))
  return [formOfAmount(number, model === 'Percent' ? 'percent' : (unit ?? ''))]
}
