import { readFileSync } from 'node:fs'
import type { JudgedDifference } from '../src/evaluate/score-disagreements.js'

/** Differences that the program reported, judged by hand. The texts are not ours to ship, so that places stand here and no words. */
const LABELS = 'bench/labels/differences.json'

/** Story → the differences judged in it. */
export function readJudged(): Map<string, JudgedDifference[]> {
  const { judged }: { judged: (JudgedDifference & { story: string })[] } = JSON.parse(
    readFileSync(LABELS, 'utf8'),
  )
  const byStory = new Map<string, JudgedDifference[]>()
  for (const { story, ...one } of judged) byStory.set(story, [...(byStory.get(story) ?? []), one])
  return byStory
}
