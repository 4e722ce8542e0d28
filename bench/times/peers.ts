import type { Reading } from './normal-form.js'
import { formsOfResolution, type Model, type TimesCase } from './recognizers.js'

/** A reader of dates and amounts. */
export interface Reader {
  name: string
  /** What it is made to read; what it does not is left empty in the table. */
  models: ReadonlySet<Model>
  /** It reads a whole document better than its paragraphs one by one. */
  whole?: boolean
  read(model: Model, { input, reference }: Pick<TimesCase, 'input' | 'reference'>): Reading[]
}

/** Day of publication where a case names none: no case of that kind depends on it. */
const NO_DAY = '2018-10-17T00:00:00'

/** Local time on purpose: both tools read the clock of the machine, and answer in it. */
const dateOf = (reference: string | undefined): Date => new Date(reference ?? NO_DAY)

/** Loads what is not installed as null, and says so. The name is a variable so that the compiler does not look for it. */
async function load<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T
  } catch {
    console.log(`${name} is not installed: its columns stay empty (npm install --no-save ${name})`)
    return null
  }
}

export async function loadPeers(): Promise<Reader[]> {
  return [await loadChrono(), await loadRecognizers()].filter((peer) => peer !== null)
}

interface ChronoPart {
  get(part: string): number | null
  isCertain(part: string): boolean
}
interface Chrono {
  parse(
    text: string,
    reference: { instant: Date },
  ): { index: number; text: string; start: ChronoPart; end?: ChronoPart; tags(): Set<string> }[]
}

async function loadChrono(): Promise<Reader | null> {
  const chrono = await load<Chrono>('chrono-node')
  if (!chrono) return null
  return {
    name: 'chrono-node',
    models: new Set<Model>(['DateTime']),
    read: (_model, { input, reference }) =>
      chrono.parse(input, { instant: dateOf(reference) }).map((answer) => ({
        start: answer.index,
        end: answer.index + answer.text.length,
        forms: formsOfChrono(answer.start, answer.end, answer.tags()),
      })),
  }
}

const PARTS: [tag: string, code: string][] = [
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['tonight', 'NI'],
  ['night', 'NI'],
]

/**
 * Only what chrono is certain of says how wide its answer is: a month alone is the month, a weekday is a day. Its
 * 'morning' and 'evening' are told by its tags. What it calls certain of no day is a time of day alone; each such
 * answer also counts as that time on the day it gives.
 */
function formsOfChrono(start: ChronoPart, end: ChronoPart | undefined, tags: ReadonlySet<string>): string[] {
  const from = pointOf(start)
  if (end) {
    const to = pointOf(end)
    return [
      ...new Set(
        from.flatMap((a) => to.flatMap((b) => lastDays(b).map((last) => `${a.split('..')[0]}..${last}`))),
      ),
    ]
  }
  const part = PARTS.find(([word]) => [...tags].some((tag) => tag.endsWith(`/${word}`)))
  if (part && !start.isCertain('hour')) return [`${dayOf(start)}T${part[1]}`, `T${part[1]}`]
  return from
}

const lastDays = (point: string): string[] => point.split('..')
const two = (n: number | null): string => String(n ?? 0).padStart(2, '0')
const dayOf = (part: ChronoPart): string =>
  `${String(part.get('year')).padStart(4, '0')}-${two(part.get('month'))}-${two(part.get('day'))}`

function pointOf(part: ChronoPart): string[] {
  const day = dayOf(part)
  if (part.isCertain('hour')) {
    const second = part.get('second')
    const clock = `T${two(part.get('hour'))}:${two(part.get('minute'))}${second ? `:${two(second)}` : ''}`
    return part.isCertain('day') || part.isCertain('weekday') ? [`${day}${clock}`] : [clock, `${day}${clock}`]
  }
  if (part.isCertain('day') || part.isCertain('weekday')) return [day]
  const year = part.get('year') ?? 0
  const month = part.get('month') ?? 1
  if (part.isCertain('month')) {
    const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`
    return [`${year}-${two(month)}-01..${next}`]
  }
  if (part.isCertain('year')) return [`${year}-01-01..${year + 1}-01-01`]
  return [day]
}

type Recognize = (
  text: string,
  culture: string,
  options?: unknown,
  reference?: Date,
) => {
  start: number
  end: number
  resolution: Parameters<typeof formsOfResolution>[1] | null
}[]

async function loadRecognizers(): Promise<Reader | null> {
  const suite = await load<Record<string, Recognize> & { default?: Record<string, Recognize> }>(
    '@microsoft/recognizers-text-suite',
  )
  if (!suite) return null
  const find = (name: string): Recognize => (suite[name] ?? suite.default?.[name])!
  const by: Partial<Record<Model, Recognize>> = {
    DateTime: find('recognizeDateTime'),
    Number: find('recognizeNumber'),
    Ordinal: find('recognizeOrdinal'),
    Percent: find('recognizePercentage'),
    Currency: find('recognizeCurrency'),
    Dimension: find('recognizeDimension'),
    Temperature: find('recognizeTemperature'),
    Age: find('recognizeAge'),
  }
  return {
    name: 'Recognizers-Text',
    models: new Set(Object.keys(by) as Model[]),
    read: (model, { input, reference }) => {
      const answers = by[model]!(input, 'en-us', undefined, dateOf(reference))
      return answers.map(({ start, end, resolution }) => ({
        start,
        end: end + 1,
        forms: resolution ? formsOfResolution(model, resolution) : [],
      }))
    },
  }
}
