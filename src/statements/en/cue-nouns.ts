import type { Stance } from '../../model/statement.js'
import { type CueVerb, findCueVerb } from './cue-verbs.js'

/** A noun that reports: 'the claim that', 'reports of', 'support for', 'her promise to'. */
export interface CueNoun {
  lemma: string
  /** Takes 'that P'. */
  clause: boolean
  /** Takes 'to …'. */
  infinitive: boolean
  /** The prepositions behind which its content stands. */
  prepositions: readonly string[]
  verb: CueVerb
}

/**
 * A row: lemma; `that` when it takes a clause, `to` when it takes an infinitive, `that/to` for both; the prepositions it
 * takes; the stance when it is not `asserts`.
 */
const rows = `
claim that/to of/about
assertion that of
allegation that of
accusation that of
argument that for/against
belief that in
suggestion that of
report that of
rumour that of
rumor that of
warning that about
prediction that of =predicts
forecast that of =predicts
promise that/to of
pledge that/to of
vow that/to of
complaint that about
view that of/on
opinion that of/on
contention that of
insistence that on
statement that on/about
remark that about
comment that about/on
admission that of
acknowledgment that of
announcement that of
declaration that of
denial that of =denies
hope that/to for
fear that of
concern that about/over
doubt that about =questions
conviction that of
assurance that of
observation that of
conclusion that of
pronouncement that on/about
recommendation that/to for
criticism - of
critique - of
praise - for/of
support - for
opposition - to
backing - of/for
call to for
calls to for
endorsement - of
embrace - of
attack - on
attacks - on
condemnation - of
rejection - of =denies
question - about =questions
description - of
assessment - of
mention - of
reference - to
position - on
refusal to - =declines
offer to -
threat to -
demand that/to for
request to for
appeal to for
desire to for
wish to for
commitment to to
plan - for
proposal - for
attitude - toward
disdain - for
contempt - for
admiration - for
dislike - of/for
disapproval - of
approval - of
enthusiasm - for
skepticism - of/about
scepticism - of/about
disagreement - with
preference - for
defense - of
defence - of
`

const table: ReadonlyMap<string, CueNoun> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, CueNoun] => {
      const [lemma = '', frames = '', prepositions = '', stance] = row.split(' ')
      const verb: CueVerb = {
        ...findCueVerb('say')!,
        lemma,
        says: false,
        object: true,
        stance: (stance?.slice(1) as Stance | undefined) ?? 'asserts',
      }
      const frame = frames.split('/')
      return [
        lemma,
        {
          lemma,
          clause: frame.includes('that'),
          infinitive: frame.includes('to'),
          prepositions: prepositions.split('/'),
          verb,
        },
      ]
    }),
)

/** The row of a noun's lemma, or null when the noun does not report. */
export const findCueNoun = (lemma: string): CueNoun | null => table.get(lemma) ?? null
