import { expect, test } from 'vitest'
import { type Figures, figuresAsMarkdown, figuresOf, storiesAsText } from '../../bench/quality-tables.js'
import { noCounts, type StoryScore } from '../../src/evaluate/story-score.js'

const score = (story: string, verdicts: StoryScore['outcomes'][number]['verdict'][]): StoryScore => ({
  story,
  counts: {
    ...noCounts(),
    claimsAll: verdicts.length,
    claimsInRange: verdicts.filter((verdict) => verdict === 'in range').length,
    claimsOver: verdicts.filter((verdict) => verdict === 'over').length,
    pairsAll: 4,
    pairsTogether: 2,
    pairsWrong: 1,
  },
  outcomes: verdicts.map((verdict, i) => ({
    claim: `c${i + 1}`,
    verdict,
    share: 1,
    predicted: 'c-0',
    side: 'support',
    ours: { low: 1, high: verdict === 'in range' ? 1 : 3 },
    label: { low: 1, high: 1 },
  })),
  extraWidths: [2, 0],
  largestClaimShare: 0.12345,
  misses: [],
})

const figures: Figures = {
  stories: [
    figuresOf(score('weir', ['in range', 'over']), 10),
    figuresOf(score('ferry', ['in range', 'in range']), 7),
    figuresOf(score('vote', ['in range', 'not gathered']), 5),
  ],
  all: { ...figuresOf(score('all', []), 22), outcomes: {} },
  polnear: { 'cue, exact': { precision: 0.5, recall: 0.25, f1: 0.3333 } },
  polnearCauses: { 'missed: a noun': 7 },
  sections: [{ key: 'gum', title: 'Who is meant (GUM)', figures: { right: 20 }, markdown: ['| dev | 20 |'] }],
}

test('figures of a story carry counts and verdicts, and no word of it', () => {
  expect(figures.stories[0]).toMatchObject({
    claimsEqual: 1,
    extraWidthMedian: 2,
    largestClaimShare: 0.123,
    outcomes: { c1: 'in range', c2: 'over' },
  })
})

test('the worst story stands last, all of them under it', () => {
  const rows = storiesAsText(figures).split('\n')
  expect(rows.map((row) => row.split(' ')[0])).toEqual(['story', 'ferry', 'vote', 'weir', 'all'])
})

test('the page names what was over-counted', () => {
  const page = figuresAsMarkdown(figures)
  expect(page).toContain('Over-counted claims: weir c2.')
  expect(page).toContain('| pairs P | 0.67 | 0.67 | 0.67 | 0.67 |')
  expect(page).toContain('| cue, exact | 0.500 | 0.250 | 0.333 |')
  expect(page).toContain('| missed: a noun | 7 |')
  expect(page).toContain('### Who is meant (GUM)\n\n| dev | 20 |')
})

test('of what was not run the page says nothing', () => {
  const page = figuresAsMarkdown({ ...figures, polnear: null, sections: [] })
  expect(page).not.toContain('PolNeAR')
  expect(page).not.toContain('GUM')
})
