import { realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './world.js'

/**
 * Writes a whole file or nothing: the text goes to a new file beside it, which then takes the name. A reader of the
 * path never sees half a case, and a full disk leaves the old one alone.
 *
 * @throws {UsageError} with a line that says what is wrong with the path
 */
export function writeWhole(path: string, text: string): void {
  const target = resolveLink(path)
  // A device or a pipe (/dev/null, a named pipe) must be written into: renaming would put a plain file in its place.
  if (isSpecial(target)) {
    attempt(path, () => writeFileSync(target, text))
    return
  }
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  attempt(path, () => {
    if (isFolder(target)) throw Object.assign(new Error(), { code: 'EISDIR' })
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

const WRONG: Record<string, string> = {
  ENOENT: 'its folder does not exist. Make the folder first, or name another',
  ENOTDIR: 'a part of its path is a file, not a folder. Name another place',
  EISDIR: 'it is a folder. Name a file',
  EACCES: 'no permission to write there. Name another place',
  EPERM: 'no permission to write there. Name another place',
  EROFS: 'the disk is read-only. Name another place',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
}

function attempt(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new UsageError(`cannot write ${path}: ${WRONG[code] ?? (error as Error).message}.`)
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

function isSpecial(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && !stat.isFile() && !stat.isDirectory()
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
