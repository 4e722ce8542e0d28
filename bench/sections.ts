import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { allClaimsAsMarkdown, allClaimsAsText, evaluateAllClaims } from './all-claims.js'
import { ecbAsMarkdown, ecbAsText, evaluateEcb } from './ecbplus.js'
import { headlinesAsMarkdown, headlinesAsText, listMarkedHeadlines, scoreHeadlines } from './emergent.js'
import { entitiesAsMarkdown, entitiesAsText, scoreEntities } from './entities.js'
import { countCauses, evaluateFurniture, furnitureAsMarkdown, furnitureAsText } from './furniture.js'
import { evaluateGum, gumAsMarkdown } from './gum.js'
import { languageAsMarkdown, languageAsText, scoreLanguage } from './language.js'
import { namesAsMarkdown, namesAsText, scoreNames } from './names.js'
import { evaluatePassages, passagesAsMarkdown, passagesAsText } from './passages.js'
import { plainAsMarkdown, plainAsText, scorePlainDifferences } from './plain-differences.js'
import type { Section } from './quality-tables.js'
import { measureTimes, timesAsMarkdown, timesAsText } from './times.js'

/** A measure of one stage on data made for it. */
interface Measure {
  key: string
  title: string
  /** What it needs, below the data's folder. */
  needs: string
  run(
    place: string,
    isVerbose: boolean,
  ): Promise<{ figures: unknown; text: string; markdown: string[] } | null>
}

const MEASURES: Measure[] = [
  {
    key: 'syntax',
    title: 'Words and syntax (development parts of EWT and GUM)',
    needs: 'ewt/dev.conllu',
    async run(data) {
      const figures = scoreLanguage(data)
      return { figures, text: languageAsText(figures), markdown: languageAsMarkdown(figures) }
    },
  },
  {
    key: 'entities',
    title: 'Names and what they name (Wikigold, development part)',
    needs: 'wikigold/dev.conll',
    async run(data) {
      const figures = scoreEntities(join(data, 'wikigold', 'dev.conll'))
      return figures && { figures, text: entitiesAsText(figures), markdown: entitiesAsMarkdown(figures) }
    },
  },
  {
    key: 'gum',
    title: 'Who is meant, and attributions inside attributions (GUM)',
    needs: 'gum',
    async run(data, isVerbose) {
      const { figures, lines } = evaluateGum(join(data, 'gum'), isVerbose)
      return { figures, text: lines.join('\n'), markdown: gumAsMarkdown(figures) }
    },
  },
  {
    key: 'headlines',
    title: 'Headlines for, against or observing a rumour (Emergent, development part)',
    needs: 'emergent/dev.csv',
    async run(data) {
      const figures = scoreHeadlines(listMarkedHeadlines(join(data, 'emergent', 'dev.csv')))
      return { figures, text: headlinesAsText(figures), markdown: headlinesAsMarkdown(figures) }
    },
  },
  {
    key: 'names',
    title: 'One name in two spellings (pairs of bench/labels/names.tsv, cleaned by hand)',
    needs: '.',
    async run(_data, isVerbose) {
      const { figures, misses } = scoreNames()
      return {
        figures,
        text: namesAsText(figures, isVerbose ? misses : []),
        markdown: namesAsMarkdown(figures),
      }
    },
  },
  {
    key: 'furniture',
    title: 'Furniture and metadata (files marked by hand)',
    needs: 'stories',
    async run(data, isVerbose) {
      const { seen, unseen, missing } = evaluateFurniture(data)
      const text = [
        furnitureAsText(seen, isVerbose),
        furnitureAsText(unseen, isVerbose, ' the rules were not made on'),
        ...missing.map((file) => `  not scored, for it is not there or another text: ${file}`),
      ].join('\n')
      // Errors name places in texts; what is kept is how often each cause.
      const kept = [seen, unseen].map(({ errors, ...score }) => ({ ...score, causes: countCauses(errors) }))
      return {
        figures: { seen: kept[0], unseen: kept[1] },
        text,
        markdown: furnitureAsMarkdown({
          'rules made on them': seen,
          'not looked at while the rules were written': unseen,
        }),
      }
    },
  },
  {
    key: 'ecbplus',
    title: 'Which events and actors are one across reports (ECB+, development topics)',
    needs: 'ecbplus',
    async run(data) {
      const figures = evaluateEcb(join(data, 'ecbplus'))
      return { figures, text: ecbAsText(figures), markdown: ecbAsMarkdown(figures) }
    },
  },
  {
    key: 'claims',
    title: 'All statements in claims, as a language model puts them (stories)',
    needs: 'stories',
    async run(data) {
      const figures = evaluateAllClaims(join(data, 'stories'))
      return { figures, text: allClaimsAsText(figures), markdown: allClaimsAsMarkdown(figures) }
    },
  },
  {
    key: 'passages',
    title: 'The same claim among labelled passages, the passages given (stories)',
    needs: 'stories',
    async run(data) {
      const figures = evaluatePassages(join(data, 'stories'))
      return { figures, text: passagesAsText(figures), markdown: passagesAsMarkdown(figures) }
    },
  },
  {
    key: 'plain',
    title: 'Differences in plain sentences of our own (bench/labels/plain-differences.tsv)',
    needs: '.',
    async run(_data, isVerbose) {
      const { figures, wrong } = scorePlainDifferences()
      return {
        figures,
        text: plainAsText(figures, isVerbose ? wrong : []),
        markdown: plainAsMarkdown(figures),
      }
    },
  },
  {
    key: 'times',
    title: 'Dates and amounts (Recognizers-Text tests, WikiWars)',
    needs: 'times',
    async run(data) {
      const figures = await measureTimes(data)
      return figures && { figures, text: timesAsText(figures), markdown: timesAsMarkdown(figures) }
    },
  },
]

interface Choice {
  /** Key of the only measure to run; empty for all. */
  wanted: string
  /** Keys of measures to leave out. */
  without: ReadonlySet<string>
  isVerbose: boolean
  /** Nothing is run. */
  isSkipped: boolean
}

/** Runs the measures whose data is there and prints each. `isWhole` when none was left out. */
export async function runSections(
  data: string,
  { wanted, without, isVerbose, isSkipped }: Choice,
): Promise<{ found: Section[]; isWhole: boolean }> {
  const found: Section[] = []
  for (const { key, title, needs, run } of MEASURES) {
    if (isSkipped || without.has(key) || (wanted && wanted !== key)) continue
    if (!existsSync(join(data, needs))) {
      console.log(`${title}: ${join(data, needs)} is not there, so this is not measured`)
      continue
    }
    const measured = await run(data, isVerbose)
    if (!measured) continue
    const { text, ...kept } = measured
    console.log(`${title}\n${text}\n`)
    found.push({ key, title, ...kept })
  }
  return { found, isWhole: found.length === MEASURES.length }
}
