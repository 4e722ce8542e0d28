import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'

/** One file that is to be read. */
export interface InputFile {
  /** The path as it was given, or found under a given folder; `-` for standard input. */
  path: string
  /** Of what stands on disk, in bytes; null for standard input. */
  size: number | null
}

/** What of the file system is needed, so that tests do without a disk. */
export interface InputFileSystem {
  /** Kind and size of what a path leads to, through links; throws an error with a `code` as Node does. */
  stat(path: string): Promise<{ kind: 'file' | 'folder' | 'other'; size: number }>
  /** Names in a folder, in any order. */
  list(folder: string): Promise<string[]>
  /** One spelling for all paths of one file. */
  real(path: string): Promise<string>
  /** A symbolic link is not followed inside a folder: it may lead round in a circle. */
  isLink(path: string): Promise<boolean>
  read(path: string): Promise<Uint8Array>
  /** All of standard input. */
  readStandardInput(): Promise<Uint8Array>
}

/** The endings that are read inside folders. A file named by itself is read whatever its ending: its content decides. */
const ENDINGS = new Set(['.txt', '.text', '.html', '.htm', '.xhtml'])

/** Files that lie beside reports by custom and deserve no remark. */
const EXPECTED_BESIDE = new Set([
  'gold.json',
  'expected.json',
  'headlines.json',
  'judgements.json',
  'README.md',
  'LICENSE',
  'LICENCE',
  'Thumbs.db',
])

/** Folders inside folders beyond this depth are a loop or an accident. */
const MAX_DEPTH = 64

/** The largest number of diagnostics of one kind that are spelled out; beyond it the rest is counted. */
const MAX_ENDINGS_LISTED = 12

/** The real disk. */
const diskFileSystem: InputFileSystem = {
  stat: async (path) => {
    const found = await stat(path)
    return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size }
  },
  list: (folder) => readdir(folder),
  real: (path) => realpath(path),
  isLink: async (path) => (await lstat(path)).isSymbolicLink(),
  read: (path) => readFile(path),
  readStandardInput: async () => {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks)
  },
}

/** Code-point order: the same on every machine, whatever its language. */
const byCodePoint = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  // A difference in the second half of a pair is one between two characters that begin alike.
  if (i > 0 && isHighSurrogate(a.charCodeAt(i - 1))) i--
  return (a.codePointAt(i) ?? -1) - (b.codePointAt(i) ?? -1)
}
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

interface Search {
  fs: InputFileSystem
  files: { file: InputFile; real: string }[]
  diagnostics: Diagnostic[]
}

/**
 * The files that a list of paths stands for: files as they are, folders with all they hold, `-`
 * for standard input. Sorted by path, each file once. Whatever is left out is told in the
 * diagnostics; nothing is thrown.
 */
export async function listInputs(
  paths: readonly string[],
  fs: InputFileSystem = diskFileSystem,
): Promise<{ files: InputFile[]; diagnostics: Diagnostic[] }> {
  const search: Search = { fs, files: [], diagnostics: [] }
  // In path order already here, so that which of two names of one file wins does not hang on the order given.
  const given = new Map<string, number>()
  for (const path of paths) given.set(path, (given.get(path) ?? 0) + 1)
  for (const [path, times] of [...given].sort(([a], [b]) => byCodePoint(a, b))) {
    await addPath(search, path)
    if (times > 1)
      search.diagnostics.push(note('same-file', path, `${path}: given ${times} times; read once.`))
  }
  const files = keepOnce(search)
  return { files, diagnostics: search.diagnostics }
}

/**
 * The bytes of one input, or a refusal that says why they cannot be had. Files beyond `maxBytes`
 * are not loaded at all.
 */
export async function readInput(
  file: InputFile,
  fs: InputFileSystem = diskFileSystem,
  maxBytes = 64 * 1024 * 1024,
): Promise<Uint8Array | Diagnostic> {
  if (file.size !== null && file.size > maxBytes) {
    const size = (file.size / 1024 / 1024).toFixed(1)
    const message = `${size} MiB is more than the ${Math.floor(maxBytes / 1024 / 1024)} MiB read as one report; if it holds several reports, save each as a file of its own.`
    return refusal('too-large', file.path, `${file.path}: ${message}`)
  }
  try {
    return file.path === '-' ? await fs.readStandardInput() : await fs.read(file.path)
  } catch (error) {
    return refusalFor(file.path, error)
  }
}

async function addPath(search: Search, path: string): Promise<void> {
  if (path === '-') {
    search.files.push({ file: { path, size: null }, real: '-' })
    return
  }
  try {
    const found = await search.fs.stat(path)
    if (found.kind === 'file') await addFile(search, path, found.size)
    else if (found.kind === 'folder') await addFolder(search, path)
    else
      search.diagnostics.push(
        refusal(
          'not-a-file',
          path,
          `${path}: neither a file nor a folder but a pipe, a device or a socket; give a file, or - to read standard input.`,
        ),
      )
  } catch (error) {
    search.diagnostics.push(refusalFor(path, error))
  }
}

async function addFile(search: Search, path: string, size: number): Promise<void> {
  search.files.push({ file: { path, size }, real: await search.fs.real(path) })
}

async function addFolder(search: Search, folder: string): Promise<void> {
  const before = search.files.length
  const refusedBefore = search.diagnostics.length
  const others = new Map<string, number>()
  await walk(search, folder, others, 0)
  const endings = [...others.entries()].sort(([a], [b]) => byCodePoint(a, b))
  if (search.files.length === before && !search.diagnostics.slice(refusedBefore).some(isRefusal)) {
    // One line says it all here: notes on what else lies there would only repeat it.
    search.diagnostics.push(
      refusal('nothing-to-read', folder, `${folder}: ${nothingToRead(endings)}, one file a report.`),
    )
    return
  }
  for (const [ending, count] of endings.slice(0, MAX_ENDINGS_LISTED)) {
    const what = ending === '' ? 'without an ending' : `ending in ${ending}`
    const message = `${folder}: ${count} file${count === 1 ? '' : 's'} ${what} left out; inside folders only .txt and .html are read.`
    search.diagnostics.push(note('other-files', folder, message))
  }
  if (endings.length > MAX_ENDINGS_LISTED) {
    const left = endings.length - MAX_ENDINGS_LISTED
    search.diagnostics.push(
      note('other-files', folder, `${folder}: files of ${left} further endings left out.`),
    )
  }
}

/** What a folder without reports holds instead: someone with a folder of PDFs should read that word. */
function nothingToRead(endings: readonly [ending: string, count: number][]): string {
  if (endings.length === 0) return 'no .txt or .html file in this folder; save the reports there'
  const names = endings.map(([ending]) => (ending === '' ? 'no ending' : ending))
  const shown = names.length > 6 ? [...names.slice(0, 5), 'and others'] : names
  const count = endings.reduce((sum, [, each]) => sum + each, 0)
  const files = count === 1 ? 'its one file' : `its ${count} files`
  return `no .txt or .html among ${files} (${shown.join(', ')}); save their text as .txt`
}

async function walk(
  search: Search,
  folder: string,
  others: Map<string, number>,
  depth: number,
): Promise<void> {
  for (const name of [...(await search.fs.list(folder))].sort(byCodePoint)) {
    if (name.startsWith('.') || EXPECTED_BESIDE.has(name)) continue
    const path = join(folder, name)
    try {
      const found = await search.fs.stat(path)
      const ending = extname(name).toLowerCase()
      if (found.kind === 'folder') {
        const isLink = await search.fs.isLink(path)
        if (isLink || depth >= MAX_DEPTH) {
          const why = isLink ? 'a linked folder' : `a folder more than ${MAX_DEPTH} deep`
          search.diagnostics.push(
            note('folder-not-followed', path, `${path}: ${why} is not followed; give its path to read it.`),
          )
        } else await walk(search, path, others, depth + 1)
      } else if (found.kind === 'file' && ENDINGS.has(ending)) await addFile(search, path, found.size)
      else if (found.kind === 'file') others.set(ending, (others.get(ending) ?? 0) + 1)
    } catch (error) {
      search.diagnostics.push(refusalFor(path, error))
    }
  }
}

/** In order of path; of several paths to one file the first. */
function keepOnce(search: Search): InputFile[] {
  const seen = new Map<string, string>()
  const files: InputFile[] = []
  for (const { file, real } of search.files.sort((a, b) => byCodePoint(a.file.path, b.file.path))) {
    const first = seen.get(real)
    if (first === undefined) {
      seen.set(real, file.path)
      files.push(file)
    } else if (first !== file.path)
      search.diagnostics.push(
        note('same-file', file.path, `${file.path}: the same file as ${first}; read once.`),
      )
    else if (!search.diagnostics.some((known) => known.code === 'same-file' && known.file === file.path))
      search.diagnostics.push(note('same-file', file.path, `${file.path}: given more than once; read once.`))
  }
  return files
}

const isRefusal = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'refused'

const note = (code: string, file: string, message: string): Diagnostic => ({
  code,
  severity: 'note',
  message,
  file,
})

const refusal = (code: string, file: string, message: string): Diagnostic => ({
  code,
  severity: 'refused',
  message,
  file,
})

/** Node's error codes in words that say what to do. */
const REMEDIES: Readonly<Record<string, { code: string; words: string }>> = {
  ENOENT: { code: 'missing-path', words: 'no such file or folder; check the path.' },
  ENOTDIR: { code: 'missing-path', words: 'a part of the path is a file, not a folder; check the path.' },
  EACCES: { code: 'unreadable', words: 'no permission to read it; change its permissions or copy it.' },
  EPERM: { code: 'unreadable', words: 'no permission to read it; change its permissions or copy it.' },
  ELOOP: { code: 'unreadable', words: 'its links lead round in a circle; give the file itself.' },
  EISDIR: { code: 'unreadable', words: 'a folder, not a file; give the folder by itself.' },
  ENAMETOOLONG: { code: 'missing-path', words: 'the path is too long to be one; check it.' },
}

function refusalFor(path: string, error: unknown): Diagnostic {
  const cause = error as { code?: string; message?: string }
  if (path === '-') {
    const why =
      cause.code === 'EISDIR' ? 'is a folder' : `could not be read (${cause.message ?? String(error)})`
    return refusal('unreadable', path, `standard input: ${why}; pipe a report into the command.`)
  }
  // Node shows such a name with replacement characters, and then finds no file by what it has shown.
  if (cause.code === 'ENOENT' && path.includes('\ufffd'))
    return refusal('unreadable', path, `${path}: its name is not valid UTF-8; rename it.`)
  const remedy = REMEDIES[cause.code ?? '']
  if (remedy) return refusal(remedy.code, path, `${path}: ${remedy.words}`)
  return refusal('unreadable', path, `${path}: could not be read (${cause.message ?? String(error)}).`)
}
