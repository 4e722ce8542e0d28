import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** What the compiled code begins with: of the source, of itself and of the Node it was made by. */
const DIGEST_BYTES = 32

/**
 * The program of the command line: the bundle (scripts/build-bundle.js) where there is one as new as the modules it was
 * made of, else the modules.
 *
 * @param dist the folder of what was built
 * @returns `main`; `keepCode`, which writes what V8 has compiled until then to where the next start finds it; and whether
 *   this start found such code. For the modules the last two do nothing and say no.
 */
export async function loadProgram(dist = new URL('../dist/', import.meta.url)) {
  // Some hundred expressions with letters of all scripts are tried on every story. By default each is made twice, first in
  // a quick form and on its second use in a fast one; the fast one at once saves a fifth of the start.
  setFlagsFromString('--no-regexp-tier-up')
  const bundle = new URL('bundle/hearsay.cjs', dist)
  const modules = new URL('cli/main.js', dist)
  if (!isUpToDate(bundle, modules))
    return { main: (await import(modules.href)).main, keepCode() {}, isCompiled: false }
  return runBundle(bundle, new URL('bundle/hearsay.cache', dist))
}

/** Who compiles the modules anew and makes no bundle must not be shown yesterday's program. */
function isUpToDate(bundle, modules) {
  const made = statSync(bundle, { throwIfNoEntry: false })
  return made !== undefined && made.mtimeMs >= statSync(modules).mtimeMs
}

function runBundle(bundle, code) {
  const filename = fileURLToPath(bundle)
  const source = `(function (exports, require, module, __meta) { ${readFileSync(filename, 'utf8')}\n})`
  const cachedData = readCode(code, source)
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) })
  const module = { exports: {} }
  const meta = { url: bundle.href, resolve: (name) => import.meta.resolve(name) }
  script.runInThisContext()(module.exports, createRequire(bundle), module, meta)
  return {
    main: module.exports.main,
    keepCode() {
      const made = script.createCachedData()
      writeFileSync(code, Buffer.concat([digestOf(source, made), made]))
    },
    isCompiled: cachedData !== undefined && script.cachedDataRejected === false,
  }
}

/**
 * The compiled code, or undefined where it is missing, damaged, or made of another source or by another Node. V8 looks at
 * its own version and at the length of the source and believes the rest, hence the digest.
 */
function readCode(file, source) {
  try {
    const bytes = readFileSync(file)
    const code = bytes.subarray(DIGEST_BYTES)
    return digestOf(source, code).equals(bytes.subarray(0, DIGEST_BYTES)) ? code : undefined
  } catch {
    return undefined
  }
}

const digestOf = (source, code) =>
  createHash('sha256')
    .update(`${process.version} ${process.platform} ${process.arch}\n`)
    .update(source)
    .update(code)
    .digest()
