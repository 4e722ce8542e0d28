import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InputFileSystem } from '../../src/io/inputs.js'
import { listInputs, readInput } from '../../src/io/inputs.js'

/** A disk in memory: paths to contents; a folder is whatever stands before a slash. An Error is thrown on reading. */
function diskOf(files: Record<string, string | Error>, reals: Record<string, string> = {}): InputFileSystem {
  const paths = Object.keys(files)
  const missing = (path: string): Error => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' })
  return {
    stat: async (path) => {
      const content = files[path]
      if (content instanceof Error && (content as { at?: string }).at === 'stat') throw content
      if (content !== undefined) return { kind: 'file', size: content instanceof Error ? 1 : content.length }
      if (paths.some((known) => known.startsWith(`${path}/`))) return { kind: 'folder', size: 0 }
      throw missing(path)
    },
    list: async (folder) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0]!),
      ),
    ],
    real: async (path) => reals[path] ?? path,
    isLink: async () => false,
    read: async (path) => {
      const content = files[path]
      if (content instanceof Error) throw content
      if (content === undefined) throw missing(path)
      return new TextEncoder().encode(content)
    },
    readStandardInput: async () => new TextEncoder().encode('from the pipe'),
  }
}

const failing = (code: string, at: 'stat' | 'read' = 'read'): Error =>
  Object.assign(new Error(code), { code, at })

async function told(paths: string[], fs: InputFileSystem): Promise<{ read: string[]; said: string[] }> {
  const { files, diagnostics } = await listInputs(paths, fs)
  return {
    read: files.map((file) => file.path),
    said: diagnostics.map((d) => `${d.severity} ${d.code} ${d.file}`),
  }
}

describe('what a list of paths stands for', () => {
  const disk = diskOf({
    'story/b.txt': 'b',
    'story/a.html': 'a',
    'story/deep/c.HTM': 'c',
    'story/z.pdf': 'z',
    'story/y.pdf': 'y',
    'story/x.csv': 'x',
    'story/gold.json': '{}',
    'story/.DS_Store': '',
    'pictures/a.png': 'p',
    'notes.md': 'n',
  })

  test.each<[why: string, paths: string[], read: string[], said: string[]]>([
    ['a file, whatever its ending', ['notes.md'], ['notes.md'], []],
    [
      'a folder with what lies deeper, and one note an ending',
      ['story'],
      ['story/a.html', 'story/b.txt', 'story/deep/c.HTM'],
      ['note other-files story', 'note other-files story'],
    ],
    ['standard input', ['-'], ['-'], []],
    [
      'a missing path among others',
      ['gone.txt', 'notes.md'],
      ['notes.md'],
      ['refused missing-path gone.txt'],
    ],
    ['a folder with nothing to read', ['pictures'], [], ['refused nothing-to-read pictures']],
    ['the same path twice', ['notes.md', 'notes.md'], ['notes.md'], ['note same-file notes.md']],
    [
      'a file also given by its folder',
      ['story/deep', 'story/deep/c.HTM'],
      ['story/deep/c.HTM'],
      ['note same-file story/deep/c.HTM'],
    ],
    ['nothing at all', [], [], []],
  ])('%s', async (_why, paths, read, said) => {
    expect(await told(paths, disk)).toEqual({ read, said })
  })

  test('the order of the paths never matters', async () => {
    const one = await listInputs(['story', 'notes.md', 'gone'], disk)
    expect(await listInputs(['gone', 'notes.md', 'story'], disk)).toEqual(one)
  })
  test('paths are in order of code points, also beyond the first plane', async () => {
    const odd = diskOf({ 'f/\u{1f600}.txt': '', 'f/\uff01.txt': '', 'f/B.txt': '', 'f/a.txt': '' })
    expect((await told(['f'], odd)).read).toEqual(['f/B.txt', 'f/a.txt', 'f/\uff01.txt', 'f/\u{1f600}.txt'])
  })
  test('two names of one file: the first by path is read', async () => {
    const disk = diskOf({ 'a.txt': 'x', 'b.txt': 'x' }, { 'b.txt': 'a.txt' })
    expect(await told(['b.txt', 'a.txt'], disk)).toEqual({ read: ['a.txt'], said: ['note same-file b.txt'] })
  })
  test('a file that may not be looked at does not hide the rest', async () => {
    const disk = diskOf({ 'f/a.txt': failing('EACCES', 'stat'), 'f/b.txt': 'b' })
    expect(await told(['f'], disk)).toEqual({ read: ['f/b.txt'], said: ['refused unreadable f/a.txt'] })
  })
  test('the notes say how many and why', async () => {
    const { diagnostics } = await listInputs(['story'], disk)
    expect(diagnostics.map((d) => d.message)).toEqual([
      'story: 1 file ending in .csv left out; inside folders only .txt and .html are read.',
      'story: 2 files ending in .pdf left out; inside folders only .txt and .html are read.',
    ])
  })
  test('2,000 files', async () => {
    const many = diskOf(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`f/${i}.txt`, 'x'])))
    expect((await told(['f'], many)).read).toHaveLength(2000)
  })
})

describe('the bytes of one input', () => {
  test.each<[why: string, content: string | Error, outcome: string]>([
    ['a file', 'weir', 'weir'],
    ['no permission', failing('EACCES'), 'refused unreadable'],
    ['gone meanwhile', failing('ENOENT'), 'refused missing-path'],
    ['any other failure', failing('EIO'), 'refused unreadable'],
    ['a folder in its place', failing('EISDIR'), 'refused unreadable'],
  ])('%s', async (_why, content, outcome) => {
    const got = await readInput({ path: 'a.txt', size: 4 }, diskOf({ 'a.txt': content }))
    expect(got instanceof Uint8Array ? new TextDecoder().decode(got) : `${got.severity} ${got.code}`).toBe(
      outcome,
    )
  })
  test('a file too large is not loaded', async () => {
    const got = await readInput(
      { path: 'a.txt', size: 65 * 1024 * 1024 },
      diskOf({ 'a.txt': failing('EIO') }),
    )
    expect(got).toMatchObject({ severity: 'refused', code: 'too-large', file: 'a.txt' })
  })
  test('a name that is no UTF-8 is said to be that, not missing', async () => {
    const got = await readInput({ path: 'caf\ufffd.txt', size: 4 }, diskOf({}))
    expect(got).toMatchObject({ code: 'unreadable', message: expect.stringContaining('rename it') })
  })
  test('standard input that breaks is told by its name, not as -', async () => {
    const fs = { ...diskOf({}), readStandardInput: async () => Promise.reject(failing('EIO')) }
    const got = await readInput({ path: '-', size: null }, fs)
    expect(got).toMatchObject({
      file: '-',
      message: expect.stringMatching(/^standard input: could not be read/),
    })
  })
  test('standard input', async () => {
    const got = await readInput({ path: '-', size: null }, diskOf({}))
    expect(new TextDecoder().decode(got as Uint8Array)).toBe('from the pipe')
  })
})

describe('on a real disk', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inputs-'))
    await mkdir(join(folder, 'deep'))
    await writeFile(join(folder, 'b.txt'), 'b')
    await writeFile(join(folder, 'deep', 'a.html'), 'a')
    await writeFile(join(folder, 'deep', 'c.dat'), 'c')
    await symlink(join(folder, 'b.txt'), join(folder, 'link.txt'))
    await symlink(folder, join(folder, 'deep', 'loop'))
    await symlink(join(folder, 'nowhere'), join(folder, 'broken.txt'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('folders, links, a circle of folders and a link to nowhere', async () => {
    const { files, diagnostics } = await listInputs([folder])
    expect(files).toEqual([
      { path: join(folder, 'b.txt'), size: 1 },
      { path: join(folder, 'deep', 'a.html'), size: 1 },
    ])
    expect(diagnostics.map((d) => `${d.code} ${d.file!.slice(folder.length)}`).sort()).toEqual([
      'folder-not-followed /deep/loop',
      'missing-path /broken.txt',
      'other-files ',
      'same-file /link.txt',
    ])
  })
  test('the bytes', async () => {
    expect(await readInput({ path: join(folder, 'b.txt'), size: 1 })).toEqual(Buffer.from('b'))
  })
  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    await chmod(join(folder, 'b.txt'), 0)
    expect(await readInput({ path: join(folder, 'b.txt'), size: 1 })).toMatchObject({ code: 'unreadable' })
    await chmod(join(folder, 'b.txt'), 0o600)
  })
})
