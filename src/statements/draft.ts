import type { Span } from '../model/span.js'
import type { Form, StatementMention } from '../model/statement.js'
import { confidences } from './confidence.js'
import { listHedges } from './hedges.js'
import { plainWords } from './stance.js'
import { stanceOfWords } from './worded-stance.js'

// A statement while its place among the others is not known yet.

export interface Draft {
  statement: StatementMention
  /** The draft whose voice goes on here. */
  carriedFrom: Draft | null
}

/** A quotation without a cue, in which whoever spoke before goes on. */
export function carried(text: string, content: Span[], from: Draft): Draft {
  return {
    statement: {
      voices: [{ span: null, how: 'carried', head: null, carriedFrom: null }],
      cue: null,
      content,
      form: 'direct',
      stance: stanceOfWords(plainWords(text, content)),
      hedges: listHedges(text, content),
      confidence: confidences.carried,
    },
    carriedFrom: from,
  }
}

/** What the report says in its own voice. */
export function ownStatement(text: string, content: Span[], form: Form, confidence: number): Draft {
  return {
    statement: {
      voices: [],
      cue: null,
      content,
      form,
      stance: stanceOfWords(plainWords(text, content)),
      hedges: listHedges(text, content),
      confidence,
    },
    carriedFrom: null,
  }
}

/** In reading order, with indices in place of drafts. */
export function finish(drafts: readonly Draft[]): StatementMention[] {
  const sorted = [...drafts].sort((a, b) => {
    const x = a.statement
    const y = b.statement
    return (
      x.content[0]!.start - y.content[0]!.start ||
      x.content[0]!.end - y.content[0]!.end ||
      (x.cue?.start ?? -1) - (y.cue?.start ?? -1)
    )
  })
  const index = new Map(sorted.map((draft, i) => [draft, i]))
  return sorted.map(({ statement, carriedFrom }) =>
    carriedFrom === null
      ? statement
      : {
          ...statement,
          voices: statement.voices.map((voice) =>
            voice.how === 'carried' ? { ...voice, carriedFrom: index.get(carriedFrom) ?? null } : voice,
          ),
        },
  )
}
