import type { CaseFile } from '../../src/model/case-file.js'
import { caseOf, passageIn } from './case-of.js'

/**
 * Four invented reports on a ferry whose ramp stuck: one agency's text, a copy of it, a paper with an unnamed source,
 * and a local site that denies it. Rich enough for every kind of line on a screen.
 */
export function ferryCase(): CaseFile {
  const file = caseOf({
    reports: {
      'r-agency': {
        outlet: 'a-nkp',
        file: 'reports/nkp.txt',
        headline: 'Ramp of Skell ferry stuck for hours',
        published: '2023-05-02',
        text: `| Ramp of Skell ferry stuck for hours
| LARN, May 2 (NKP) -
The ramp of the Skell ferry stuck on Tuesday because a bolt had been left out, harbour master Ida Brandt said.

Brandt said 40 passengers were led off by a side door. The company could not be reached.

| Photo: NKP / Jon Weel`,
      },
      'r-copy': {
        outlet: 'a-herald',
        file: 'reports/herald.html',
        headline: 'Ferry ramp sticks, 40 led off',
        published: '2023-05-02',
        text: `| Ferry ramp sticks, 40 led off
The ramp of the Skell ferry stuck on Tuesday because a bolt had been left out, harbour master Ida Brandt told NKP.

She said 40 passengers were led off by a side door.`,
      },
      'r-paper': {
        outlet: 'a-courier',
        file: 'reports/courier.txt',
        headline: 'Missing bolt kept ferry shut',
        published: '2023-05-03',
        text: `| Missing bolt kept ferry shut
A missing bolt kept the ramp of the Skell ferry shut, a person who works at the harbour told the Courier. “Nobody had put it back <i>in</i> after the winter,” the person said.

65 passengers had left by the side door by evening, reportedly after two hours.`,
      },
      'r-local': {
        file: 'reports/larn-today.txt',
        headline: 'Company: ramp was checked',
        text: `Skell Lines denied that a bolt had been left out. “The ramp was checked on Monday & found sound,” spokesman Per Aune said. <script>document.title = 'owned'</script>

The harbour office said it could not comment on the bolt.`,
      },
    },
    actors: {
      'a-nkp': { name: 'NKP', kind: 'outlet' },
      'a-herald': { name: 'The Larn Herald', kind: 'outlet' },
      'a-courier': { name: 'Skell Courier', kind: 'outlet' },
      'a-brandt': { name: 'Ida Brandt', kind: 'person', role: 'harbour master' },
      'a-worker': { name: 'a person who works at the harbour', kind: 'unnamed' },
      'a-lines': { name: 'Skell Lines', kind: 'organization' },
      'a-aune': { name: 'Per Aune', kind: 'person', role: 'spokesman' },
      'a-office': { name: 'the harbour office', kind: 'organization' },
    },
    statements: {
      's-1': {
        report: 'r-agency',
        by: [['a-brandt', 'harbour master Ida Brandt']],
        cue: 'said',
        says: ['The ramp of the Skell ferry stuck on Tuesday because a bolt had been left out'],
        claim: 'c-bolt',
      },
      's-2': {
        report: 'r-copy',
        by: [
          ['a-nkp', 'NKP'],
          ['a-brandt', 'harbour master Ida Brandt'],
        ],
        cue: 'told',
        says: ['The ramp of the Skell ferry stuck on Tuesday because a bolt had been left out'],
        claim: 'c-bolt',
      },
      's-3': {
        report: 'r-paper',
        by: [['a-worker', 'a person who works at the harbour']],
        cue: 'told',
        says: ['A missing bolt kept the ramp of the Skell ferry shut'],
        claim: 'c-bolt',
      },
      's-4': {
        report: 'r-paper',
        by: [['a-worker', 'the person']],
        cue: 'said',
        says: ['“Nobody had put it back <i>in</i> after the winter,”'],
        form: 'direct',
        claim: 'c-bolt',
      },
      's-5': {
        report: 'r-local',
        by: [['a-lines', 'Skell Lines']],
        cue: 'denied',
        says: ['a bolt had been left out'],
        claim: 'c-bolt',
        against: true,
      },
      's-6': {
        report: 'r-local',
        by: [['a-aune', 'spokesman Per Aune']],
        cue: 'said',
        says: ['“The ramp was checked on Monday & found sound,”'],
        form: 'direct',
        claim: 'c-bolt',
        against: true,
      },
      's-7': {
        report: 'r-local',
        by: [['a-office', 'The harbour office']],
        cue: 'said',
        says: ['it could not comment on the bolt'],
        claim: 'c-bolt',
        neither: true,
      },
      's-8': {
        report: 'r-agency',
        by: [['a-brandt', 'Brandt']],
        cue: 'said',
        says: ['40 passengers were led off by a side door'],
        claim: 'c-led',
      },
      's-9': {
        report: 'r-copy',
        by: [['a-brandt', 'She']],
        cue: 'said',
        says: ['40 passengers were led off by a side door'],
        claim: 'c-led',
      },
      's-10': {
        report: 'r-paper',
        says: ['65 passengers had left by the side door by evening'],
        hedges: ['reportedly'],
        claim: 'c-led',
      },
      's-11': { report: 'r-agency', says: ['The company could not be reached'], claim: 'c-reach' },
    },
    claims: {
      'c-bolt': {
        text: 'The ramp of the Skell ferry stuck on Tuesday because a bolt had been left out',
        support: {
          groups: [
            {
              members: ['a-brandt', 'a-worker'],
              because: [{ code: 'same-body', text: 'both speak from the harbour on one day', weight: 0.5 }],
            },
          ],
          high: 2,
          weakest: ['a-brandt', 'a-worker'],
        },
        against: {
          groups: [
            {
              members: ['a-lines', 'a-aune'],
              because: [{ code: 'speaks-for', text: 'Per Aune speaks for Skell Lines', weight: 1 }],
            },
          ],
          weakest: ['r-local'],
        },
      },
      'c-led': {
        text: '40 passengers were led off by a side door',
        support: {
          groups: [
            { members: ['a-brandt'], because: [] },
            { members: ['r-paper'], because: [] },
          ],
          weakest: ['a-brandt', 'a-courier'],
        },
      },
      'c-reach': {
        text: 'The company could not be reached',
        support: { groups: [{ members: ['r-agency'], because: [] }], weakest: ['a-nkp'] },
      },
    },
    diagnostics: [
      {
        code: 'empty-file',
        severity: 'refused',
        message: 'reports/empty.txt holds no text. Leave it out or fill it.',
        file: 'reports/empty.txt',
      },
    ],
  })
  file.derivations.push(
    {
      id: 'd-1',
      from: 'r-copy',
      on: { report: 'r-agency' },
      kind: 'text',
      directed: true,
      probability: 0.95,
      evidence: [passageIn(file, 'r-copy', 'stuck on Tuesday because a bolt had been left out')],
      because: [{ code: 'copied-text', text: '28 words run alike', weight: 1 }],
    },
    {
      id: 'd-2',
      from: 'r-copy',
      on: { actor: 'a-nkp' },
      kind: 'credit',
      directed: true,
      probability: 1,
      evidence: [passageIn(file, 'r-copy', 'told NKP')],
      because: [{ code: 'told-outlet', text: 'the source told NKP', weight: 1 }],
    },
  )
  file.disagreements.push(
    {
      id: 'x-1',
      kind: 'number',
      statements: ['s-8', 's-10'],
      values: ['40', '65'],
      reading: 'update',
      evidence: [passageIn(file, 'r-agency', '40 passengers'), passageIn(file, 'r-paper', '65 passengers')],
      because: [{ code: 'later', text: 'the larger number stands in the later report', weight: 0.7 }],
    },
    {
      id: 'x-2',
      kind: 'denial',
      statements: ['s-1', 's-5'],
      reading: 'conflict',
      evidence: [passageIn(file, 'r-local', 'denied')],
      because: [{ code: 'denies', text: 'Skell Lines denies it', weight: 1 }],
    },
  )
  return file
}
