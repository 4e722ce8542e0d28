import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/model/actor.js'
import { type Passage, textOf } from '../../src/model/span.js'
import { caseFrom } from '../builders/case-from.js'

/** What is told of each unnamed source that has words of any sort, as lines: 'official | of: port | in: Harrow | (anonymity) asked …'. */
function toldIn(text: string): string[] {
  const kase = caseFrom({ 'weir.txt': text })
  const words = (passage: Passage): string => textOf(kase.reports[0]!.text, passage)
  const nameOf = (id: string | undefined): string =>
    id ? ` = ${kase.actors.find((actor) => actor.id === id)!.name}` : ''
  const tell = ({ unnamed }: Actor): string => {
    const { role, count, bodies, places, conditions } = unnamed!
    return [
      ...(count ? [`${words(count)}${count.value ? ` (${count.value})` : ''}`] : []),
      ...(role ? [`${words(role)} (${role.noun})`] : []),
      ...bodies.map((body) => `of ${words(body)}${nameOf(body.actor)}`),
      ...places.map((place) => `in ${words(place)}`),
      ...conditions.map((condition) => `${condition.as}: ${words(condition)}`),
    ].join(' | ')
  }
  return kase.actors.flatMap((actor) => (actor.unnamed ? [tell(actor)] : []))
}

describe('the terms on which an unnamed source speaks', () => {
  test.each<[where: string, text: string, told: string]>([
    [
      'in the source phrase',
      'A senior official of the port, who asked not to be named, said the ferry was late.',
      'senior official (official) | of the port | anonymity: asked not to be named',
    ],
    [
      'behind it, with the reason',
      '“The pump failed,” said a lock keeper, speaking on condition of anonymity because she was not authorised to speak to the press.',
      'lock keeper (keeper) | anonymity: speaking on condition of anonymity | authority: because she was not authorised to speak to the press',
    ],
    [
      'at the verb of saying, to a paper',
      'A dam engineer told the Harrow Gazette on condition of anonymity that the gate had stuck.',
      'dam engineer (engineer) | of dam | anonymity: on condition of anonymity',
    ],
    [
      'in a sentence of its own',
      'A lock keeper said the gate had stuck. She declined to be identified.',
      'lock keeper (keeper) | anonymity: declined to be identified',
    ],
    [
      'in a sentence of its own, by its noun',
      'Two officers of the coast guard said the boat was old. The officers were not authorized to discuss the matter.',
      'Two (2) | officers (officer) | of the coast guard | authority: were not authorized to discuss the matter',
    ],
    [
      'at its head',
      'Citing security reasons, a dam engineer would not say where the water went.',
      'dam engineer (engineer) | of dam | safety: Citing security reasons',
    ],
    [
      'with fear as the reason',
      'A deckhand, who did not want to be named for fear of losing his job, said the hull leaked.',
      'deckhand (deckhand) | anonymity: did not want to be named | safety: for fear of losing his job',
    ],
    [
      'in private',
      'A port official, speaking privately, said the ferry was late.',
      'port official (official) | of port | private: speaking privately',
    ],
  ])('%s', (_, text, told) => expect(toldIn(text)).toContain(told))

  test.each<[why: string, text: string]>([
    [
      'of somebody named',
      'A lock keeper said the gate had stuck. Ana Ruiz said so too. She asked not to be named in the list.',
    ],
    [
      'of somebody who says nothing',
      'A lock keeper said the gate had stuck. The raffle was held on condition of anonymity.',
    ],
    ['inside a quotation', '“The donor asked not to be named,” a lock keeper said.'],
    ['no terms: “citing” a body', 'A lock keeper, citing security officials, said the gate had stuck.'],
  ])('%s: left out', (_, text) => {
    for (const told of toldIn(text)) expect(told).not.toMatch(/anonymity|safety/)
  })

  test('two sources, each with its own', () => {
    const told = toldIn(
      'A lock keeper said the gate had stuck. A diver, who spoke on condition of anonymity, said the path was shut.',
    )
    expect(told).toContain('lock keeper (keeper)')
    expect(told).toContain('diver (diver) | anonymity: spoke on condition of anonymity')
  })
})

test.each<[why: string, text: string, told: string]>([
  [
    'the rank stays with what it ranks, across the people',
    'A senior Norwegian official said the gate had stuck.',
    'senior Norwegian official (official) | in Norwegian',
  ],
  [
    'a paper that quotes is no employer',
    'A lock keeper quoted in the Harrow Gazette said the gate had stuck.',
    'lock keeper (keeper)',
  ],
  ['an age is no count', 'The 21-year-old diver said the gate had stuck.', 'diver (diver)'],
])('%s', (_, text, told) => {
  const all = toldIn(text)
  expect(all.some((one) => one.endsWith(told))).toBe(true)
})

test('body and place, with the actors they mean', () => {
  const told = toldIn(
    'The River Authority met. Several Norwegian engineers of the River Authority in Harrow said the gate had stuck.',
  )
  expect(told).toContain(
    'Several | engineers (engineer) | of River Authority = River Authority | in Norwegian | in Harrow',
  )
})
