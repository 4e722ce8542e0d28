import type { ScalePoint } from './scale.js'
import type { NewsroomFigures } from './score.js'

export interface NewsroomResults {
  seed: number
  stories: number
  /** By degree of rewriting, and `all`. */
  quality: Record<string, NewsroomFigures>
  scale: ScalePoint[]
}

/** The figures as two tables. */
export function newsroomAsMarkdown({ quality, scale }: NewsroomResults): string {
  const rows = Object.entries(quality).map(
    ([name, { claims, over, under, inRange, notGathered, share, width }]) =>
      `| ${[name, claims, `${over} (${percent(over, claims)})`, under, inRange, notGathered, share, width].join(' | ')} |`,
  )
  const sizes = scale.map((point, i) => sizeRow(point, scale[i - 1]))
  return [
    '| echoes | claims | over | under | in range | not gathered | share gathered | width |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    ...(sizes.length
      ? [
          '',
          '| reports | statements | claims | reading, s | comparing, s | times the row above | memory, MB | strands | in the largest | stories whole | claims whole | adding one, s |',
          '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
          ...sizes,
        ]
      : []),
  ].join('\n')
}

function sizeRow(point: ScalePoint, before: ScalePoint | undefined): string {
  const { adding } = point
  const times = before ? (point.seconds / before.seconds).toFixed(1) : ''
  const added = adding ? `${adding.seconds}, at most ${adding.slowest}` : ''
  const cells = [
    point.reports,
    point.statements,
    point.claims,
    point.readingSeconds,
    point.seconds,
    times,
    point.memoryMB,
    point.strands,
    point.largestStrand,
    `${point.wholeStories} of ${point.stories}`,
    percent(point.wholeClaims, point.trueClaims),
    adding?.isSame === false ? `${added}, ANOTHER CASE` : added,
  ]
  return `| ${cells.join(' | ')} |`
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
