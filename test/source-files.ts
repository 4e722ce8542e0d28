import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface SourceFile {
  /** Path from the root of the project, with '/'. */
  path: string
  /** As it stands. */
  text: string
  /** Without comments: prose may speak of clocks and files. */
  code: string
  /** Paths from the root for our own files, names for packages and for Node's modules. */
  imports: string[]
}

/** All TypeScript files of a folder of the project, in order of their paths. */
export function listSources(folder: string): SourceFile[] {
  return readdirSync(posix.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => sourceOf(path, readFileSync(posix.join(ROOT, path), 'utf8')))
}

/** A file as the tests look at it. Types are followed as well: a type from the wrong folder is a wrong arrow too. */
export function sourceOf(path: string, text: string): SourceFile {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  // `load` is what a stage calls its require when it puts a large package off until it is needed.
  const named =
    /(?:\bfrom\s*|\bimport\s*\(?\s*|\b(?:require|load|import\.meta\.resolve)\s*\(\s*)(['"])([^'"\n]+)\1/g
  const imports = [...code.matchAll(named)].map(([, , name]) =>
    name!.startsWith('.') ? posix.join(posix.dirname(path), name!).replace(/\.js$/, '.ts') : name!,
  )
  return { path, text, code, imports }
}
