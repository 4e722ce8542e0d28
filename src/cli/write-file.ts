import {
  closeSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { escaped } from './screen/flow.js'
import { UsageError } from './world.js'

/**
 * Writes a whole file or nothing: the text goes to a new file beside it, which then takes the name. A reader of the
 * path never sees half a case, and a full disk leaves the old one alone. A file that is no earlier `what` of ours is
 * not replaced: `--json *.txt` would otherwise cost its user the first report.
 *
 * @throws {UsageError} with a line that says what is wrong with the path
 */
export function writeWhole(path: string, text: string, what: 'case' | 'page'): void {
  const target = resolveLink(path)
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  attempt(path, () => {
    // A device or a pipe (/dev/null, a named pipe) must be written into: renaming would put a plain file in its place.
    if (isSpecial(target)) {
      writeFileSync(target, text)
      return
    }
    if (isFolder(target)) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (isForeign(target, what)) throw Object.assign(new Error(), { code: FOREIGN })
    try {
      writeFileSync(draft, text, { flag: 'w' })
      renameSync(draft, target)
    } catch (error) {
      try {
        unlinkSync(draft)
      } catch {
        // It was never made; the first error is the one to tell.
      }
      throw error
    }
  })
}

/** A code of our own beside Node's. */
const FOREIGN = 'FOREIGN'

const WRONG: Record<string, string> = {
  [FOREIGN]: 'a file is there that Hearsay did not write. Name another, or remove it first',
  ENOENT: 'its folder does not exist. Make the folder first, or name another',
  ENOTDIR: 'a part of its path is a file, not a folder. Name another place',
  EISDIR: 'it is a folder. Name a file',
  EACCES: 'no permission to write there. Name another place',
  EPERM: 'no permission to write there. Name another place',
  EROFS: 'the disk is read-only. Name another place',
  ENOSPC: 'the disk is full. Make room, or name another place',
  ENAMETOOLONG: 'its name is too long. Give a shorter one',
  ELOOP: 'its links lead round in a circle. Name another place',
}

function attempt(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new UsageError(`cannot write ${escaped(path)}: ${WRONG[code] ?? (error as Error).message}.`)
  }
}

/** A link stays a link: what it points at is replaced. */
function resolveLink(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Do the two paths name one file? A link and its file do, and so do two ways of writing a file that is not there yet. */
export function isOneFile(a: string, b: string): boolean {
  if (a === '-' || b === '-') return a === b
  return resolve(resolveLink(a)) === resolve(resolveLink(b)) && !isSafelySpecial(a)
}

/** Two outputs into /dev/null do not hurt each other. */
function isSafelySpecial(path: string): boolean {
  try {
    return isSpecial(resolveLink(path))
  } catch {
    return false
  }
}

/** How our own files begin. An empty file is anyone's: `mktemp` makes one to be filled. */
const OWN = { case: /^\s*(?:\{|$)/, page: /^\s*$|<meta name="generator" content="hearsay\// }

function isForeign(path: string, what: 'case' | 'page'): boolean {
  if (!statSync(path, { throwIfNoEntry: false })) return false
  const head = Buffer.alloc(2048)
  const file = openSync(path, 'r')
  try {
    return !OWN[what].test(head.toString('utf8', 0, readSync(file, head)))
  } finally {
    closeSync(file)
  }
}

function isSpecial(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && !stat.isFile() && !stat.isDirectory()
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
