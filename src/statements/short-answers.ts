import type { Attribution } from './attribution.js'
import type { Run } from './phrase.js'
import type { Item } from './unit.js'

// 'Asked whether the gate had failed, Ruiz said it had not': the answer alone tells nothing. What is told, or denied, is
// the question's clause.

/** The attributions, those that only answer a question of the same sentence with what was asked as their content. */
export function withQuestions(items: readonly Item[], attributions: readonly Attribution[]): Attribution[] {
  const questions: Run[] = []
  const answered = attributions.map((attribution) => {
    const { source, cue, content, side } = attribution
    const [answer] = content
    if (!cue.verb.says || side !== 'right' || content.length !== 1 || !source || !answer) return attribution
    const isYes = readYes(items, answer)
    const asked = isYes === null ? null : findQuestion(items, source.from)
    if (asked === null) return attribution
    questions.push(asked)
    const verb = isYes ? cue.verb : { ...cue.verb, stance: 'denies' as const }
    return { ...attribution, cue: { ...cue, to: answer.to, verb }, content: [asked], side: 'left' as const }
  })
  // 'When asked whether P': whoever is told to answer did not ask.
  const isQuestion = ({ cue, content }: Attribution): boolean =>
    cue.verb.lemma === 'ask' &&
    questions.some(({ from }) => content.some((run) => run.from <= from && from < run.to))
  return answered.filter((attribution) => !isQuestion(attribution))
}

/** Is it yes or no: 'no', 'that it was not', 'she had'? Null for what tells more than that. */
function readYes(items: readonly Item[], { from, to }: Run): boolean | null {
  const words = items
    .slice(from, to)
    .filter(({ tag }) => tag !== 'PUNCT')
    .map(({ norm }) => norm)
  if (words[0] === 'that') words.shift()
  const text = words.join(' ')
  if (/^(?:yes|no)$/.test(text)) return text === 'yes'
  const match =
    /^(?:it|he|she|they|there|this|that) (?:is|was|were|are|had|has|have|did|does|do|would|will|could|can|should)( ?n't| ?n’t| not)?$/.exec(
      text,
    )
  return match && match[1] === undefined ? true : match ? false : null
}

/** The clause of '(When) asked whether P,' at the head of the sentence, which ends at the comma before `to`. */
function findQuestion(items: readonly Item[], to: number): Run | null {
  if (items[to - 1]?.norm !== ',') return null
  let asked = 0
  while (asked < to && (items[asked]!.tag === 'PUNCT' || /^(?:when|if|but|and)$/.test(items[asked]!.norm)))
    asked++
  if (items[asked]?.norm !== 'asked') return null
  for (let i = asked + 1; i < Math.min(to, asked + 12); i++)
    if (/^(?:whether|if)$/.test(items[i]!.norm)) return i + 2 < to ? { from: i + 1, to: to - 1 } : null
  return null
}
