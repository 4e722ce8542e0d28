import { isJoined, type Piece } from '../pieces.js'
import { isLed, yearAt } from './date-words.js'
import type { WhenRead } from './when.js'

/** '480 BC', '79 AD': EDTF counts a year nought, so 480 BC is -0479. */
function readOldYear(p: readonly Piece[], at: number): WhenRead | null {
  const { kind, text } = p[at]!
  if (kind !== 'digits' || text.length > 4) return null
  let i = at + 1
  const decade = isJoined(p[i], 's')
  if (decade) i++
  const era = eraAt(p, i)
  if (!era || (decade && !text.endsWith('0'))) return null
  const year = Number(text)
  if (era.after) return decade ? null : { to: era.to, when: { year } }
  const edtf = (of: number): string => (of === 1 ? '0000' : `-${String(of - 1).padStart(4, '0')}`)
  const said = decade ? `${edtf(year + 9)}/${edtf(Math.max(year, 1))}` : edtf(year)
  return { to: era.to, when: { stretch: () => ({ edtf: said, first: null, last: null }) } }
}

function eraAt(p: readonly Piece[], at: number): { to: number; after: boolean } | null {
  const { text, capital } = p[at] ?? { text: '', capital: false }
  if (/^(?:bc|bce)$/.test(text)) return { to: at + 1, after: false }
  if (text === 'ad' && capital) return { to: at + 1, after: true }
  const dotted = capital && p[at + 1]?.text === '.' && p[at + 2] !== undefined && !p[at + 2]!.gap
  if (!dotted || !/^(?:bc|ad)$/.test(text + p[at + 2]!.text)) return null
  return { to: isJoined(p[at + 3], '.') && p[at + 4] ? at + 4 : at + 3, after: text === 'a' }
}

/** A year alone, behind a word that leads to one, or where nothing but a year would stand. */
export function readBareYear(p: readonly Piece[], at: number): WhenRead | null {
  const old = readOldYear(p, at)
  if (old) return old
  const year = yearAt(p, at)
  if (!year) return null
  const inWords = p[at]!.kind === 'word'
  const before = p[at - 1]
  if (
    before &&
    !p[at]!.gap &&
    /^[-/.,:$£€#+'–]$/.test(before.text) &&
    !(before.text === '-' && p[at - 2]?.kind !== 'sign')
  )
    return null
  const next = p[year.to]
  if (
    next &&
    !next.gap &&
    /^[-/.:]$/.test(next.text) &&
    p[year.to + 1] &&
    !p[year.to + 1]!.gap &&
    (next.text !== '-' || inWords)
  )
    return null
  if (inWords) return isLed(p, at) ? { to: year.to, when: { year: year.year } } : null
  const counts = isUnitOrNoun(p, year.to)
  if (isLed(p, at)) {
    const word = before!.text
    // 'of 2000 boats', 'about 1500 metres': what follows is counted.
    if (counts) return null
    // 'Around 2015' and 'to 2015' are years where nothing that could be counted stands behind them.
    const open = word === 'about' || word === 'every' || (word === 'around' && next?.kind === 'word')
    const old = (word === 'to' || word === 'around') && year.year < 1500
    return open || old ? null : { to: year.to, when: { year: year.year } }
  }
  if (year.year < 1700 || year.year > 2100) return null
  // 'planned for 1976.', ', 1941,'; '2007: a new start' and '2007 saw' at the head of a sentence.
  const ends = next === undefined || (next.kind === 'sign' && next.text !== '-')
  if (before?.text === 'for' || (before?.text === ',' && (p[at - 2]?.kind !== 'digits' || yearAt(p, at - 2))))
    return ends ? { to: year.to, when: { year: year.year } } : null
  if (
    before === undefined &&
    year.year >= 1800 &&
    next &&
    !counts &&
    !/^(?:[-/,(]|of|or|to|and)$/.test(next.text)
  )
    return { to: year.to, when: { year: year.year } }
  // 'Mid-2017' is one wherever it stands.
  if (before?.text === '-' && /^(?:mid|early|late)$/.test(p[at - 2]?.text ?? ''))
    return counts ? null : { to: year.to, when: { year: year.year } }
  if (before?.text === '(' || before?.text === ')' || before?.text === '-')
    return next && /^[)\-,;]$/.test(next.text) && !counts ? { to: year.to, when: { year: year.year } } : null
  // 'the 2014 season', 'her 2009 book', 'where year is greater than 2015'.
  if (
    before &&
    /^(?:the|a|an|his|her|their|its|our|my|s|that|and|or|than)$/.test(before.text) &&
    year.year >= 1700
  )
    return before.text !== 'than' || /^(?:later|earlier|sooner)$/.test(p[at - 2]?.text ?? '')
      ? counts
        ? null
        : { to: year.to, when: { year: year.year } }
      : null
  return null
}

/** Does what follows look counted or measured: a plural, a unit, a name of a place in a row? */
function isUnitOrNoun(p: readonly Piece[], at: number): boolean {
  const next = p[at]
  if (next?.kind !== 'word') return false
  if (
    /^(?:per|percent|pct|km|m|metres|meters|feet|ft|miles|kg|tons|tonnes|people|men|women|children|hours|hrs|gmt|utc|million|billion|thousand|hundred|x|o)$/.test(
      next.text,
    )
  )
    return true
  return (
    !next.capital &&
    /[a-z]{3,}s$/.test(next.text) &&
    !/(?:ss|us|is|was|has|does|elections|games|olympics|finals|playoffs|championships|awards|protests|riots|attacks|talks|elections)$/.test(
      next.text,
    )
  )
}
