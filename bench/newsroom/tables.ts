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
  const sizes = scale.map((point, i) => {
    const before = scale[i - 1]
    const times = before ? (point.seconds / before.seconds).toFixed(1) : ''
    return `| ${[point.reports, point.statements, point.claims, point.largestClaim, point.readingSeconds, point.seconds, times, point.memoryMB, point.strands, point.largestStrand, point.adding ? `${point.adding.seconds}${point.adding.isSame ? '' : ', ANOTHER CASE'}` : ''].join(' | ')} |`
  })
  return [
    '| echoes | claims | over | under | in range | not gathered | share gathered | width |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    ...(sizes.length
      ? [
          '',
          '| reports | statements | claims | largest claim | reading, s | comparing, s | times the row above | memory, MB | strands | in the largest | adding one, s |',
          '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
          ...sizes,
        ]
      : []),
  ].join('\n')
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
