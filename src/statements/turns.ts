import type { NameMention, ParsedReport } from '../model/language.js'
import { around } from '../model/sorted-spans.js'
import { contains, type Span, trimSpan } from '../model/span.js'
import { findInterview } from './interview.js'

// Transcripts: 'RUIZ: The gate held.', 'Q: And the weir? A: It held.' A paragraph's label says who speaks, and all
// of the paragraph is theirs. A label alone proves nothing ('Depth: 3 metres'), so a report has turns only where labels
// come back, as speakers do and the fields of a table do not.

/** One speaker's paragraph, or a paragraph in which the speaker before goes on. */
export interface Turn {
  /** Indices of the paragraphs it takes up. */
  paragraphs: number[]
  /** The speaker, without the colon; null when the one of the turn before goes on. */
  speaker: Span | null
  /** Where the name stands that 'Q' or 'A' stands for, when the report says who is interviewed. */
  standsFor: Span | null
  /** The colon; null when the speaker before goes on. */
  mark: Span | null
  /** What is said. */
  content: Span
  /** True for a question of an interview that names its speakers 'Q' and 'A'. */
  isQuestion: boolean
}

/** Before the colon: capitals, a name, 'Q', a role in brackets behind it. Quotation marks may stand before it. */
const LABEL =
  /^["'“”‘’]{0,2}((?:[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,4})(?: ?\([^()\n]{1,40}\))?)\s{0,2}(:)\s/u
/** 'Q:' and 'A.' */
const LETTER = /^["'“”‘’]{0,2}(Q|A)(\.|\s{0,2}:)\s/
/** What both have one of. */
const MARKED = /:|^["'“”‘’]{0,2}[QA]\./
/** The answer in the paragraph of its question. */
const ANSWER = /[?.!…]["'”’]{0,2}\s{1,4}(A)(\.|\s{0,2}:)\s/

/** Labels that open a paragraph, and what may stand in one, in code units. */
const LONGEST_LABEL = 90
/** How far an answer is looked for behind a question in its own paragraph, in code units. */
const LONGEST_QUESTION = 1000
/** So many turns make a transcript. */
const FEWEST_TURNS = 3
/** From this share of labelled paragraphs on, those between them that have no label are the speaker's before. */
const DENSE = 0.5

/** What stands in brackets alone: '(CROSSTALK)', '[laughter]'. */
const STAGE = /^["“]?[([][^()[\]]{1,80}[)\]][.”"]{0,2}$/
/** A narrator's paragraph: somebody's words in marks, and who said them. */
const NARRATED = /(?<!\p{L})(?:said|told|asked|added|replied|says|asks)(?!\p{L})/u

type Labelled = Turn & { label: string; paragraph: number }

/** The turns of a transcript in reading order; none where the report is none. */
export function listTurns(parsed: ParsedReport): Turn[] {
  const { report, paragraphs, names } = parsed
  const labelled: Labelled[] = []
  paragraphs.forEach((paragraph, index) => {
    labelled.push(...listLabelled(report.text, paragraph, index, names))
  })
  const seen = new Map<string, number>()
  for (const { label } of labelled) seen.set(label, (seen.get(label) ?? 0) + 1)
  const recurring = labelled.filter(({ label }) => seen.get(label)! > 1)
  const speakers = new Set(recurring.map(({ label }) => label))
  if (recurring.length < FEWEST_TURNS || speakers.size < 2) return []
  // Who speaks once among those who come back is a speaker too.
  const turns: Turn[] = labelled.map(({ label, paragraph, ...turn }) => turn)
  const interview = speakers.has('Q') ? findInterview(parsed, labelled[0]!.content.start) : null
  labelled.forEach(({ label }, i) => {
    if (label === 'Q') turns[i]!.standsFor = interview?.outlet ?? null
    if (label === 'A') turns[i]!.standsFor = interview?.person ?? null
  })
  return [...turns, ...listGoingOn(parsed, labelled)].sort((a, b) => a.content.start - b.content.start)
}

/** The turn that a paragraph's label opens, and the answer behind a question in the same paragraph. */
function listLabelled(
  text: string,
  paragraph: Span,
  index: number,
  names: readonly NameMention[],
): Labelled[] {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL))
  // Most paragraphs begin with neither.
  const match = MARKED.test(head) ? (LETTER.exec(head) ?? LABEL.exec(head)) : null
  if (!match) return []
  const label = match[1]!
  const start = paragraph.start + head.indexOf(label)
  const speaker = { start, end: start + label.length }
  const short = label === 'Q' || label === 'A'
  const plain = bare(label)
  const shouted = plain === plain.toUpperCase() && plain.length > 2
  // A name in small letters must be known for one: 'Note: …' comes back as well.
  const named = around(names, { start: speaker.start, end: speaker.start + 1 }).some(
    (name) => name.kind === 'person' && contains(speaker, name),
  )
  if (!short && !shouted && !named) return []
  const at = paragraph.start + match[0].trimEnd().length - 1
  const answer =
    label === 'Q' ? ANSWER.exec(text.slice(at, Math.min(paragraph.end, at + LONGEST_QUESTION))) : null
  const answerAt = answer ? at + answer.index + answer[0].lastIndexOf('A') : paragraph.end
  const turn = (who: Span, mark: number, end: number): Labelled[] => {
    const content = trimSpan(text, { start: mark + 1, end })
    if (content.end === content.start) return []
    const name = text.slice(who.start, who.end)
    return [
      {
        label: bare(name),
        paragraph: index,
        paragraphs: [index],
        speaker: who,
        standsFor: null,
        mark: { start: mark, end: mark + 1 },
        content,
        isQuestion: name === 'Q',
      },
    ]
  }
  if (!answer) return turn(speaker, at, paragraph.end)
  const colon = at + answer.index + answer[0].trimEnd().length - 1
  return [
    ...turn(speaker, at, answerAt),
    ...turn({ start: answerAt, end: answerAt + 1 }, colon, paragraph.end),
  ]
}

/** The speaker without what stands in brackets behind the first naming: 'RUIZ (through a translator)'. */
const bare = (label: string): string => label.replace(/ ?\([^()]*\)$/, '')

/** Paragraphs without a label inside a dense transcript: its speakers go on, as nobody else speaks there. */
function listGoingOn({ report, paragraphs }: ParsedReport, labelled: readonly Labelled[]): Turn[] {
  const first = labelled[0]!.paragraph
  const last = labelled.at(-1)!.paragraph
  const taken = new Set(labelled.map(({ paragraph }) => paragraph))
  const found: Turn[] = []
  let others = 0
  for (let index = first + 1; index < last; index++) {
    if (taken.has(index)) continue
    const content = paragraphs[index]!
    const words = report.text.slice(content.start, content.end)
    if (STAGE.test(words.slice(0, 100)) || !/[\p{L}\d]/u.test(words)) continue
    others++
    // '“It held,” Ruiz said.' between two turns is the report again.
    if (NARRATED.test(words) && /["“”]/.test(words.slice(1, -1))) continue
    found.push({
      paragraphs: [index],
      speaker: null,
      standsFor: null,
      mark: null,
      content: { start: content.start, end: content.end },
      isQuestion: false,
    })
  }
  return taken.size >= (taken.size + others) * DENSE ? found : []
}
