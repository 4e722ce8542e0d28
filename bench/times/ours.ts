import { BOUNDS_BEFORE } from '../../src/language/en/numbers.js'
import { type Measure, UNITS } from '../../src/language/en/units.js'
import { listNumbers } from '../../src/language/quantities/list-numbers.js'
import type { QuantityMention } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { english } from '../reader.js'
import { formOfAmount, formsOfEdtf, type Reading } from './normal-form.js'
import type { Reader } from './peers.js'
import type { Model } from './recognizers.js'

/** A report of nothing but these words, published then. */
export function reportOf(text: string, published: string | undefined): Report {
  return {
    id: 'r-0000000000',
    outlets: [],
    headline: '',
    bylines: [],
    language: 'en',
    text,
    body: [{ start: 0, end: text.length }],
    furniture: [],
    sha256: '0'.repeat(64),
    ...(published === undefined ? {} : { published }),
  }
}

/** Seconds of the units of time. */
const SECONDS: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_592_000,
  fortnight: 1_209_600,
  year: 31_536_000,
  decade: 315_360_000,
  century: 3_153_600_000,
  millisecond: 1e-3,
}

const MEASURES = new Map([...UNITS.values()].map(({ name, measure }) => [name, measure]))
const measureOf = (unit: string): Measure =>
  MEASURES.get(unit) ?? (unit.endsWith(' of age') ? 'age' : 'other')
/** Which set of cases asks for amounts of which measure. */
const MODEL_OF: Partial<Record<Measure, Model[]>> = {
  length: ['Dimension'],
  area: ['Dimension'],
  volume: ['Dimension'],
  weight: ['Dimension'],
  speed: ['Dimension'],
  information: ['Dimension'],
  temperature: ['Temperature'],
  share: ['Percent'],
  money: ['Currency'],
  age: ['Age'],
}
const BOUND = new RegExp(`^(?:${BOUNDS_BEFORE.map(([words]) => words.join('\\s+')).join('|')})\\s+`, 'i')

/** The words of bounds are part of Hearsay's stretch ('more than 500 years old'), of the others' not: they are cut off. */
function amountOf(text: string, { start, end, value, unit = '' }: QuantityMention): Reading {
  const words = text.slice(start, end)
  const bound = BOUND.exec(words)?.[0].length ?? 0
  // 'Some' of 'some days' is the number itself.
  const cut = /\d|\s/.test(words.slice(bound)) || !/^some\b/i.test(words) ? bound : 0
  return { start: start + cut, end, forms: [formOfAmount(value, unit.replace(/ of age$/, ''))] }
}

/** Hearsay, by the same reading of a whole report that its case files come from. */
export const hearsay: Reader = {
  name: 'Hearsay',
  whole: true,
  models: new Set<Model>([
    'DateTime',
    'Number',
    'Ordinal',
    'Percent',
    'Currency',
    'Dimension',
    'Temperature',
    'Age',
  ]),
  read(model, { input, reference }) {
    const read = english.read(reportOf(input, reference))
    if (model === 'Number')
      return listNumbers(input).map(({ start, end, value }) => ({ start, end, forms: [formOfAmount(value)] }))
    if (model === 'Ordinal')
      return read.quantities
        .filter(({ ordinal }) => ordinal)
        .map(({ start, end, value }) => ({ start, end, forms: [formOfAmount(value)] }))
    if (model !== 'DateTime')
      return read.quantities
        .filter(({ unit }) => unit !== undefined && MODEL_OF[measureOf(unit)]?.includes(model))
        .map((quantity) => amountOf(input, quantity))
    const moments = read.moments.map(({ start, end, date, time, every }) => ({
      start,
      end,
      forms: every === undefined ? formsOfEdtf(date, time) : [`every:${every}`],
    }))
    // An amount of time is a duration for the others; the 'two days' of 'two days ago' is not told twice.
    const durations = read.quantities
      .filter(({ unit }) => unit !== undefined && SECONDS[unit] !== undefined)
      .map((quantity) => durationOf(input, quantity))
      .filter(({ start, end }) => !moments.some((moment) => moment.start <= start && end <= moment.end))
    return [...moments, ...durations].sort((a, b) => a.start - b.start)
  },
}

/** 'Less than' and 'more than' are part of a stretch of time for Recognizers-Text, as no other bounds are. */
const durationOf = (text: string, quantity: QuantityMention): Reading => ({
  ...amountOf(text, quantity),
  ...(/^(?:less|more) than\s/i.test(text.slice(quantity.start)) ? { start: quantity.start } : {}),
  forms: [`S${Number((quantity.value * SECONDS[quantity.unit!]!).toPrecision(9))}`],
})
