import type { Stance } from '../../model/statement.js'
import { type CueVerb, findCueVerb } from './cue-verbs.js'

/** A noun that reports: 'the claim that', 'reports of', 'support for'. */
export interface CueNoun {
  lemma: string
  /** Takes 'that P'. */
  clause: boolean
  /** The preposition behind which its content stands; null when only a clause does. */
  preposition: string | null
  verb: CueVerb
}

/** A row: lemma, `that` when it takes a clause, the preposition it takes, and the stance when it is not `asserts`. */
const rows = `
claim that of
assertion that of
allegation that of
accusation that of
argument that for
belief that in
suggestion that of
report that of
rumour that of
rumor that of
warning that about
prediction that of =predicts
forecast that of =predicts
promise that of
pledge that of
vow that of
complaint that about
view that of
opinion that of
contention that of
insistence that on
statement that on
remark that about
comment that about
admission that of
acknowledgment that of
announcement that of
declaration that of
denial that of =denies
hope that for
fear that of
concern that about
doubt that about =questions
conviction that of
assurance that of
observation that of
conclusion that of
criticism - of
praise - for
support - for
opposition - to
call - for
calls - for
endorsement - of
attack - on
attacks - on
condemnation - of
rejection - of =denies
question - about =questions
description - of
plan - for
proposal - for
attitude - toward
`

const table: ReadonlyMap<string, CueNoun> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, CueNoun] => {
      const [lemma = '', clause, preposition, stance] = row.split(' ')
      const verb: CueVerb = {
        ...findCueVerb('say')!,
        lemma,
        says: false,
        object: true,
        stance: (stance?.slice(1) as Stance | undefined) ?? 'asserts',
      }
      return [lemma, { lemma, clause: clause === 'that', preposition: preposition ?? null, verb }]
    }),
)

/** The row of a noun's lemma, or null when the noun does not report. */
export const findCueNoun = (lemma: string): CueNoun | null => table.get(lemma) ?? null
