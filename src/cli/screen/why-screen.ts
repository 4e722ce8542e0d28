import { dateWords } from '../../answers/date-words.js'
import { memberNames, type Party, shownName } from '../../answers/party.js'
import { shorten } from '../../answers/report-label.js'
import type { OriginWhy, ReasonWhy, SideWhy, StatementWhy, WhyAnswer } from '../../answers/why-answer.js'
import { counted, listed, quoted, ranged } from '../../answers/wording.js'
import { flow, inert, type Piece } from './flow.js'
import type { Style } from './style.js'

/** Columns before a statement's or an origin's words: its number or letter stands there. */
const INDENT = 6
/** Longest words of a piece of evidence, in characters: copied text can be a whole report. */
const EVIDENCE = 140
/** Reasons of one origin or group on a screen; --json has all. */
const REASONS = 6
/** Members of one origin that are named. */
const MEMBERS = 6

/** How the range of one claim comes about, step by step, ending in a line end. */
export function whyScreen(answer: WhyAnswer, style: Style): string {
  const lines = [style.faint(`Claim ${answer.number} of ${answer.of}, ${answer.id}`), '']
  lines.push(...flow([{ text: quoted(inert(answer.words)), paint: style.strong }], style.width))
  for (const [side, name] of [
    [answer.for, 'For it'],
    [answer.against, 'Against it'],
  ] as const)
    if (side.statements.length > 0) lines.push('', ...sideLines(side, name, style))
  if (answer.for.statements.length + answer.against.statements.length === 0)
    lines.push('', 'Nobody is for or against it: all who speak of it decline or ask.')
  return `${lines.join('\n')}\n`
}

function sideLines(side: SideWhy, name: string, style: Style): string[] {
  return [
    ...flow(
      [
        { text: `${name}: ${counted(side.reports, 'report')} → `, paint: style.heading },
        { text: ranged(side.low, side.high, 'origin'), paint: style.figure },
      ],
      style.width,
    ),
    ...section(
      '1. How each statement came',
      side.statements.flatMap((each) => statementLines(each, style)),
      style,
    ),
    ...section(
      `2. At most ${counted(side.high, 'origin')}: what is certainly one counts once`,
      side.origins.flatMap((origin) => originLines(origin, style)),
      style,
    ),
    ...section(
      `3. At least ${counted(side.low, 'origin')}: what may be one counts once`,
      lowLines(side, style),
      style,
    ),
    ...section(
      `4. ${counted(side.chains.length, 'chain')} without a common link`,
      chainLines(side, style),
      style,
    ),
  ]
}

const section = (title: string, lines: readonly string[], style: Style): string[] => [
  '',
  ...flow([{ text: title, paint: style.heading }], style.width),
  ...lines,
]

function statementLines(statement: StatementWhy, style: Style): string[] {
  const way = arrows(statement.chain, style)
  const last = statement.chain.at(-1)
  if (last && last.name !== statement.report)
    way.push({ text: ', in ', paint: style.faint }, { text: inert(statement.report) })
  if (statement.published !== undefined)
    way.push({ text: `, ${dateWords(statement.published)}`, paint: style.faint })
  const notes = [
    statement.isOwn ? 'in its own voice' : null,
    statement.cue === null ? null : `cue: ${inert(statement.cue)}`,
    statement.isDoubtful ? 'who speaks is not certain' : null,
  ].filter((note) => note !== null)
  return [
    '',
    ...marked(`${statement.number}`, way, style),
    ...flow([{ text: quoted(inert(statement.words)) }], style.width, INDENT),
    ...flow(
      [{ text: [...notes, `enters at origin ${statement.origin}`].join('; '), paint: style.faint }],
      style.width,
      INDENT,
    ),
    ...statement.because.flatMap((reason) => reasonLines('because', reason, style)),
  ]
}

function originLines(origin: OriginWhy, style: Style): string[] {
  const names = listed(memberNames(origin.members).map(inert), MEMBERS)
  const said = origin.statements.length === 1 ? 'statement' : 'statements'
  return [
    ...marked(
      origin.letter,
      [{ text: names }, { text: ` (${said} ${numbers(origin.statements)})`, paint: style.faint }],
      style,
    ),
    ...first(origin.because, (reason) => reasonLines('one because', reason, style), style),
  ]
}

/** '1–3, 5 and 7': neighbours as a stretch. */
function numbers(values: readonly number[]): string {
  const stretches: [number, number][] = []
  for (const value of values) {
    const last = stretches.at(-1)
    if (last && value === last[1] + 1) last[1] = value
    else stretches.push([value, value])
  }
  return listed(
    stretches.flatMap(([from, to]) =>
      to > from + 1 ? `${from}–${to}` : to > from ? [`${from}`, `${to}`] : `${from}`,
    ),
  )
}

function lowLines(side: SideWhy, style: Style): string[] {
  const lines = side.groups.flatMap(({ letters, joins }) => {
    const head: Piece[] = [{ text: listed(letters), paint: style.strong }]
    head.push({ text: letters.length > 1 ? ' may be one' : ' stands by itself', paint: style.faint })
    return [
      ...flow(head, style.width, 2),
      ...first(joins, ({ letters: [a, b], because }) => reasonLines(`${a} and ${b}:`, because, style), style),
    ]
  })
  if (side.bounded)
    lines.push(
      ...flow(
        [
          {
            text: 'Too many to find the fewest: there may be more origins than this, not fewer.',
            paint: style.faint,
          },
        ],
        style.width,
        2,
      ),
    )
  return lines
}

function chainLines(side: SideWhy, style: Style): string[] {
  const lines = side.chains.flatMap((chain) => flow(arrows(chain, style), style.width, 2))
  const names = listed(
    side.weakest.map((party) => inert(shownName(party))),
    MEMBERS,
  )
  const alone = side.weakest.length === 1
  const hangs: Piece[] = alone
    ? [{ text: 'All of it hangs on ' }, { text: names, paint: style.strong }]
    : [{ text: names, paint: style.strong }, { text: ' would have to fail together' }]
  lines.push(...flow([...hangs, { text: '.' }], style.width, 2))
  const others = side.passed.filter((party) => !side.weakest.some((weak) => weak.id === party.id))
  if (alone && others.length > 0) {
    const also = listed(others.map((party) => inert(shownName(party))))
    lines.push(...flow([{ text: `Every chain also passes ${also}.`, paint: style.faint }], style.width, 2))
  }
  return lines
}

function arrows(chain: readonly Party[], style: Style): Piece[] {
  return chain.flatMap((party, at): Piece[] => [
    ...(at > 0 ? [{ text: ' → ', paint: style.faint }] : []),
    {
      text: inert(shownName(party)),
      paint: party.kind === 'unnamed' ? style.unnamed : party.kind === 'report' ? style.strong : style.named,
    },
  ])
}

/** Lines with a number or a letter in the margin of the first. */
function marked(mark: string, pieces: readonly Piece[], style: Style): string[] {
  const lines = flow(pieces, style.width, INDENT)
  const margin = `  ${mark}`.padEnd(INDENT)
  return lines.map((line, at) => (at === 0 ? style.strong(margin) + line.slice(INDENT) : line))
}

function reasonLines(before: string, { text, evidence }: ReasonWhy, style: Style): string[] {
  return [
    ...flow([{ text: `${before} ${inert(text)}`, paint: style.faint }], style.width, INDENT),
    ...evidence
      .slice(0, 2)
      .flatMap(({ report, words }) =>
        flow(
          [
            { text: `${inert(report)}: `, paint: style.faint },
            { text: quoted(inert(shorten(words, EVIDENCE))) },
          ],
          style.width,
          INDENT + 2,
        ),
      ),
  ]
}

function first<T>(values: readonly T[], lines: (value: T) => string[], style: Style): string[] {
  const shown = values.length > REASONS + 1 ? values.slice(0, REASONS) : values
  const rest = values.length - shown.length
  const more = rest > 0 ? [style.faint(`${' '.repeat(INDENT)}and ${rest} more; --json has all`)] : []
  return [...shown.flatMap(lines), ...more]
}
