import { groupEvents } from '../../src/claims/group-events.js'
import { groupMentions } from '../../src/pipeline/group-mentions.js'
import type { Mark } from './documents.js'
import { meaning, type TopicCase } from './ours.js'

/** Which of the marks we say are one: for each the number of its group. Events and participants are grouped apart. */
export function groupMarks(kase: TopicCase, marks: readonly { document: number; mark: Mark }[]): number[] {
  const groupOf = new Array<number>(marks.length).fill(-1)
  const isEvent = ({ mark }: (typeof marks)[number]): boolean => mark.sort === 'event'
  const events = marks.flatMap((one, at) => (isEvent(one) ? at : []))
  const mentions = marks.flatMap((one, at) => (isEvent(one) ? [] : at))
  const read = mentions.map((at) => kase.readMention(marks[at]!.document, marks[at]!.mark))
  const groups = [
    ...groupEvents(
      events.map((at) => kase.readEvent(marks[at]!.document, marks[at]!.mark)),
      kase.stories,
      meaning,
    ).map((group) => group.map((at) => events[at]!)),
    ...groupMentions(read, kase.mentionContext).map((group) => group.map((at) => mentions[at]!)),
  ]
  groups.forEach((group, number) => {
    for (const at of group) groupOf[at] = number
  })
  return groupOf
}
