import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoryLabel } from '../src/evaluate/label.js'

export interface Input {
  file: string
  bytes: Uint8Array
}

export interface LabelledStory {
  name: string
  inputs: Input[]
  label: StoryLabel
}

/** All stories below a folder: each a folder of reports with `gold.json` beside them. In order of their names. */
export const listStories = (folder: string, only?: string): LabelledStory[] =>
  readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'gold.json')) && (!only || name === only))
    .map((name) => ({
      name,
      inputs: listInputs(join(folder, name)),
      label: JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8')),
    }))

/** The reports of one folder, in order of their names. */
export const listInputs = (folder: string): Input[] =>
  readdirSync(folder)
    .sort()
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(file)) }))
