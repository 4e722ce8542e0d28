import { expect, test } from 'vitest'
import { openReport } from '../../../src/claims/details/detail.js'
import { OWN_CLASSES } from '../../../src/claims/details/kin-words.js'
import { listStandIns } from '../../../src/claims/details/stand-ins.js'
import { english } from '../../builders/english.js'
import { reportOf } from '../../builders/report-of.js'

/** 'it = authority' for a sentence whose speaker stands before the first bar and whose content stands behind it. */
function standIns(marked: string): string[] {
  const text = marked.replace('|', '')
  const at = marked.indexOf('|')
  const open = openReport({ ...english.read(reportOf(text)), statements: [] }, [], OWN_CLASSES)
  const voice = { start: 0, end: at - 1 }
  return [...listStandIns(open, voice, [{ start: at, end: text.length }])].map(
    ([pronoun, meant]) => `${open.read.tokens[pronoun]!.norm} = ${open.read.tokens[meant]!.norm}`,
  )
}

test.each<[marked: string, expected: string[]]>([
  ['The authority |denied that it had been warned.', ['it = authority']],
  ['Ana Ruiz |said that she had left.', ['she = ana']],
  ['The rowers |said that they had won.', ['they = rowers']],
  // A body is no she, and what stands behind another noun may take that up.
  ['The authority |said that she had left.', []],
  ['The authority |said that the lock broke as it opened.', []],
])('%s', (marked, expected) => expect(standIns(marked)).toEqual(expected))
