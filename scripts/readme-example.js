// Puts the real output of `npm run example` into README.md, between the markers.
//   node scripts/readme-example.js           refresh
//   node scripts/readme-example.js --check   exit 1 and say so when it is behind
// Needs a build (npm run build).

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = 'analyze examples/weir/reports'

const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/hearsay.js', ...command.split(' ')], {
  cwd: root,
  encoding: 'utf8',
  // A screen of one width on every machine: colour and size of the terminal do not belong into a document.
  env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', COLUMNS: '80' },
})
if (status !== 0) {
  console.error(`hearsay ${command} ended with ${status}:\n${stderr}`)
  process.exit(2)
}

const file = `${root}/README.md`
const readme = readFileSync(file, 'utf8')
const between = /(<!-- example:start -->\n)[\s\S]*?(<!-- example:end -->)/
if (!between.test(readme)) {
  console.error('README.md has no example:start and example:end markers')
  process.exit(2)
}
// A function, because the output may hold `$&`, which a replacement string would take for a pattern.
const fresh = readme.replace(
  between,
  (_, start, end) => `${start}\n\`\`\`\n$ hearsay ${command}\n${stdout.trimEnd()}\n\`\`\`\n\n${end}`,
)

if (process.argv.includes('--check')) {
  if (fresh !== readme) {
    console.error('README.md is behind the example: run node scripts/readme-example.js')
    process.exit(1)
  }
} else if (fresh !== readme) writeFileSync(file, fresh)
