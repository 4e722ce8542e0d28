import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listSources, ROOT, type SourceFile, sourceOf } from './source-files.js'

// The house as data: who may know of whom. docs/architecture.md says why. A new folder gets a row here.

interface Rule {
  /** Folders of src whose files it may import, besides its own. */
  imports: string[]
  /** Packages and modules of Node it may use. */
  uses?: RegExp
  /** May it touch files, the clock, the process, the network? */
  outside?: true
}

const STAGES = ['ingest', 'language', 'statements', 'actors', 'claims', 'provenance']

/**
 * Of Node, a pure stage may use: crypto, for hashing is a function of its bytes (its random part is caught by
 * OUTSIDE); module and url, to load a large package only when it is needed.
 */
const HASH = /^node:crypto$/
const WORKING = /^(node:crypto|tinyqueue)$/
const READING = /^(node:(crypto|module|url)|@mozilla\/readability|linkedom|chardet|iconv-lite|eld(\/.+)?)$/

const RULES: Record<string, Rule> = {
  model: { imports: [], uses: WORKING },
  ingest: { imports: ['model'], uses: READING },
  language: { imports: ['model'], uses: HASH },
  statements: { imports: ['model', 'language/en'] },
  actors: { imports: ['model', 'language/en'] },
  claims: { imports: ['model'] },
  provenance: { imports: ['model'] },
  evaluate: { imports: ['model'] },
  pipeline: { imports: ['model', ...STAGES] },
  'pipeline.ts': { imports: ['model', ...STAGES, 'pipeline'] },
  answers: { imports: ['model', 'provenance'] },
  export: { imports: ['model', 'answers'], uses: /^(ajv(-formats)?(\/.+)?)$/ },
  io: { imports: ['model'], uses: /^node:/, outside: true },
  cli: {
    imports: ['model', ...STAGES, 'pipeline.ts', 'answers', 'export', 'io', 'evaluate'],
    uses: /^(node:.+|commander|cli-progress|picocolors)$/,
    outside: true,
  },
  'index.ts': { imports: ['model', ...STAGES, 'pipeline.ts', 'answers', 'export', 'evaluate', 'io'] },
}

/** What reaches for the world outside, or gives another answer on another machine or another day. */
const OUTSIDE: [RegExp, why: string][] = [
  [/\bprocess\s*[.[]/, 'reads the process'],
  [/\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)/, 'reads the clock'],
  [/\bperformance\.(now|timeOrigin)\b|\bhrtime\b/, 'reads the clock'],
  [/\bMath\.random\b|\brandom(UUID|Bytes|Int)\b|\bgetRandomValues\b/, 'is random'],
  [/\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/, 'uses the network'],
  [/\bconsole\s*\./, 'writes to the terminal'],
  [/\bset(Timeout|Interval|Immediate)\s*\(/, 'waits on the clock'],
  // What sorts or folds by the machine's language gives other bytes elsewhere.
  [/\.toLocale\w+\(|\.localeCompare\(|\bnew Intl\.Collator\(\s*\)/, "depends on the machine's language"],
  [/\bMath\.(a?sinh?|a?cosh?|a?tanh?|atan2|expm1|log1p|cbrt)\b/, 'may differ in its last bits elsewhere'],
]

/** 'src/claims/group.ts' → 'claims'; 'src/pipeline.ts' → 'pipeline.ts'. */
const folderOf = (path: string): string => path.split('/')[1]!

function listFaults(file: SourceFile): string[] {
  const folder = folderOf(file.path)
  const rule = RULES[folder]
  if (!rule) return [`${file.path} lies in no folder of the table`]
  const faults: string[] = []
  for (const name of file.imports) {
    if (name.startsWith('src/')) {
      const allowed = [folder, ...rule.imports].some(
        (to) => name === `src/${to}` || name.startsWith(`src/${to}/`),
      )
      if (!allowed) faults.push(`${file.path} may not import ${name}`)
    } else if (name.endsWith('.json') && !name.includes('..')) continue
    else if (!rule.uses?.test(name)) faults.push(`${file.path} may not use ${name}`)
  }
  if (!rule.outside)
    for (const [pattern, why] of OUTSIDE) {
      const found = pattern.exec(file.code)
      if (found) faults.push(`${file.path} ${why}: ${found[0]}`)
    }
  return faults
}

const sources = listSources('src')

test('there is something to look at', () => expect(sources.length).toBeGreaterThan(20))

test('imports run one way, and only the edges touch the outside', () => {
  expect(sources.flatMap(listFaults)).toEqual([])
})

describe('the table would see', () => {
  test.each([
    ['src/model/span.ts', "import type { Claim } from '../claims/claim.js'"],
    ['src/claims/group.ts', "import { answer } from '../answers/case-answer.js'"],
    ['src/claims/group.ts', "import { readFileSync } from 'node:fs'"],
    ['src/claims/group.ts', "export * from '../io/inputs.js'"],
    ['src/claims/group.ts', "const lazy = await import('../cli/main.js')"],
    ['src/actors/name.ts', 'const now = Date.now()'],
    ['src/actors/name.ts', 'const now = new Date()'],
    ['src/actors/name.ts', 'const id = Math.random()'],
    ['src/actors/name.ts', 'names.sort((a, b) => a.localeCompare(b))'],
    ['src/export/page.ts', 'if (process.env.DEBUG) x()'],
    ['src/somewhere/new.ts', ''],
  ])('%s: %s', (path, text) => expect(listFaults(sourceOf(path, text))).toHaveLength(1))

  test.each([
    ['src/claims/group.ts', "import { textOf } from '../model/span.js'"],
    ['src/claims/group.ts', '// Date.now() would give other bytes\n/* Math.random() too */'],
    ['src/claims/group.ts', 'const day = new Date(Date.UTC(2015, 6, 7))'],
    ['src/io/inputs.ts', "import { readFileSync } from 'node:fs'"],
  ])('and leaves alone %s: %s', (path, text) => expect(listFaults(sourceOf(path, text))).toEqual([]))
})

test('no file imports itself round a circle', () => {
  expect(listCircles(sources)).toEqual([])
})

test('a circle would be seen', () => {
  const files = [
    sourceOf('src/model/a.ts', "import './b.js'"),
    sourceOf('src/model/b.ts', "import type { C } from './c.js'"),
    sourceOf('src/model/c.ts', "import './a.js'\nimport './d.js'"),
    sourceOf('src/model/d.ts', ''),
  ]
  expect(listCircles(files)).toEqual(['src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts'])
})

/** Each circle once, as the walk from the first of its files meets it. */
function listCircles(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    const met = way.indexOf(path)
    if (met >= 0) circles.push([...way.slice(met), path].join(' → '))
    if (met >= 0 || done.has(path)) return
    for (const next of imports.get(path) ?? []) if (imports.has(next)) walk(next, [...way, path])
    done.add(path)
  }
  for (const { path } of files) walk(path, [])
  return circles
}

test('no file is called after what it might hold', () => {
  const empty = /(^|[/-])(utils?|helpers?|common|misc|core|managers?)([-./]|$)/
  expect(sources.map((file) => file.path).filter((path) => empty.test(path))).toEqual([])
})

describe('the documents are not behind', () => {
  const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

  test('every option of the command line is in docs/cli.md, and no other', () => {
    const code = sources
      .filter((file) => folderOf(file.path) === 'cli')
      .map((file) => file.code)
      .join('\n')
    const declared = /(?:\.(?:option|requiredOption|version)\(|new Option\()([^)]*)/g
    const options = new Set(
      [...code.matchAll(declared)].flatMap(([, argument]) => argument!.match(/--[a-z][a-z-]*/g) ?? []),
    )
    options.add('--help').add('--version')
    const written = new Set(read('docs/cli.md').match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [])
    expect(options.size).toBeGreaterThan(4)
    expect([...written].sort()).toEqual([...options].sort())
  })

  test('every field of the case file is in docs/data-model.md', () => {
    const fields = new Set<string>()
    const collect = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return
      if ('properties' in schema && schema.properties && typeof schema.properties === 'object')
        for (const name of Object.keys(schema.properties)) fields.add(name)
      for (const part of Object.values(schema)) collect(part)
    }
    collect(JSON.parse(read('schema/hearsay-case.schema.json')))
    const text = read('docs/data-model.md')
    expect(fields.size).toBeGreaterThan(40)
    expect([...fields].filter((name) => !text.includes(`\`${name}\``)).sort()).toEqual([])
  })

  test('every folder of src is in docs/architecture.md', () => {
    const text = read('docs/architecture.md')
    const folders = new Set(sources.map((file) => folderOf(file.path)))
    expect([...folders].filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})
