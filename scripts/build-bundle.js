// The last step of `npm run build`: the program of the command line as one file, dist/bundle/hearsay.cjs, and beside it
// what V8 made of it while it read the example, hearsay.cache. bin/hearsay.js starts from these, since to find, read and
// compile five hundred modules one by one takes a third of a story's time. docs/decisions/0002-dependencies.md has the figures.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { loadProgram } from '../bin/load-program.js'

const FOLDER = 'dist/bundle'

rmSync(FOLDER, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: ['dist/cli/main.js'],
  outfile: `${FOLDER}/hearsay.cjs`,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Handed in by bin/load-program.js. The bundle lies two folders below the package's, as each module of dist does.
  define: { 'import.meta': '__meta' },
  metafile: true,
  logLevel: 'warning',
})
writeFileSync(`${FOLDER}/licences.txt`, listLicences(Object.keys(metafile.inputs)))

// What reading the example does not need is compiled when it is first called.
const { main, keepCode } = await loadProgram()
const nowhere = { write: () => true }
const code = await main(['analyze', 'examples/weir/reports', '--quiet'], {
  stdout: nowhere,
  stderr: process.stderr,
  env: {},
})
if (code !== 0) throw new Error(`the bundle does not read the example: it ends with ${code}`)
keepCode()

/** The licences of all packages whose code is in the bundle, in order of their names. */
function listLicences(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    if (!file) throw new Error(`${folder} has no licence text`)
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}
