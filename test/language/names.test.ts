import { describe, expect, it } from 'vitest'
import type { NameMention } from '../../src/model/language.js'
import { parseByRules } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

const namesOf = (text: string): NameMention[] => parseByRules(reportOf(text)).names

/** Names stand in «…»; every other capital is none. */
const FOUND: [why: string, marked: string][] = [
  ['a full name', 'The weir was built by «Ana Ruiz» in stone.'],
  ['title cut off', 'The order came from Col. «Patrick Moss» at noon.'],
  ['two titles', 'It was seen by Maj. Gen. «Ana Ruiz» and by Sgt. «Bo Lee».'],
  ['possessive cut off', "We read «Ruiz»'s letter and «Moss»’s answer."],
  ['possessive of an unknown word', "He saw «Zorblat»'s weir."],
  ['first word of a sentence is no name', 'Witnesses saw the ferry. Hundreds swam. Authorities knew.'],
  ['first word that is one elsewhere', 'The weir belongs to «Aldmoor». «Aldmoor» paid for it.'],
  ['unknown first word', '«Zorblat» said the weir held.'],
  ['first word before a name', 'Yesterday «Ana Ruiz» left.'],
  ['days and months are none', 'On Tuesday in October the ferry came back to «Aldmoor».'],
  [
    'institute of something',
    'The «Institute of River Studies» and the «Ministry of Water and Ferries» agreed.',
  ],
  ['observatory for something', 'The «Aldmoor Observatory for River Birds» counted them.'],
  ['the mayor of a place is two', 'The mayor of «Aldmoor» spoke.'],
  ['office with of', 'He asked Secretary of State «Ana Ruiz».'],
  ['particles', 'He met «Ana de la Cruz», «Bo van der Lee» and «Omar bin Said».'],
  ['small first part', 'They asked «al-Zorblat» and Mr. «de Moss» about it.'],
  ['hyphens', 'We saw «Jean-Luc Moss» near the «Orrin-Aldmoor» canal.'],
  ['name before a hyphen', 'The «Aldmoor»-based firm won.'],
  ['initials', 'It was written by «J. K. Ruiz» and «Ana B. Lee».'],
  ['acronym in brackets', 'The «National River Authority» («NRA») knew.'],
  ["people's party", "The «People's River Party» lost."],
  ['country adjective alone is none', 'The French minister and the Syrian army left.'],
  ['country adjective in a name', 'The «French River Institute» stayed.'],
  ['peoples', 'They were «Kurds» and «Americans».'],
  ['body and person without a comma', 'So said «Orrin River Institute» «Maria Moss» later.'],
  ['capitals for weight', 'It was a HUGE weir and NOBODY knew.'],
  ['things in capitals', 'A DNA test and a GPS device helped «Ana Ruiz».'],
  ['title alone is none', 'The President met the Prime Minister.'],
  ['surname that is a title', 'The book is by «Stephen King» himself.'],
  ['brand with a small letter', 'The site «iWeir» said so.'],
  ['quotation begins a sentence', 'He said: “Weirs break. Nobody knew.”'],
  ['ampersand', 'The firm «Moss & Lee» built it.'],
  ['for and against', 'The pro-«Ruiz» paper met Pro-«Moss» voters.'],
  ['party and state', 'Sen. «Ana Ruiz» (D-Va.) left.'],
  ['number of a model', 'The «MiW 21» and the «iWeir 6» flew over «Channel 4».'],
  ['number of a model behind a hyphen', 'The «MiW-21» and the «K-9» flew.'],
  ['no model: a size', 'A «Weir»-20 fence fell.'],
  ['how many is no part', 'The «NRA» 12 boats, «iWeir» 3 million and the 5 «McMoss» boats.'],
  ['year and letters of a rock', 'The rock «2031 XQ» and asteroid «2031XQ» passed.'],
  ['a date before a name', 'In 2031 «XQ Moss» won.'],
  ['letters with a number', 'It came from «WKJ950» by radio.'],
  ['two sides of a case', 'The vote was «Ruiz v. Lee» again.'],
  ['two sides of a work, with what follows', 'They film «Weirman v Dambusters: Dawn of Rivers» in the park.'],
  ['two sides open a sentence', '«Weirman vs. Dambusters» is late.'],
  ['address', 'The site «Weirly.fr» said so, and «weirly.com» too.'],
  ['address with a capital', 'Later «Weirly.Fr» reports that «Weirly.fr»’s boats left.'],
  ['acronym that spells a word', 'The «Inner Sea» («IS») boats met «IS» captains. It IS true.'],
  ['small syllable after a hyphen', 'He met «Ban Moo-hye» near «Stoke-upon-Weir».'],
  ['a place before a hyphen stays alone', 'The «New Orrin»-based and «Aldmoor»-wide firms won.'],
  [
    'body with an and',
    'The «Rivers and Harbours Commission» met the «National Boating and Ferry Administration».',
  ],
  [
    'two bodies with an and',
    'The «River Authority» and «Ferry Commission» met «Aldmoor» and «Orrin Council».',
  ],
  ['a small word leads the name', 'The «Near-Earth Office» and the «Seven Weirs Festival» met.'],
  ['holiday', "It opens on «Valentine's Day» there."],
  ['office up to who holds it', 'So said Director of Boats and Ferries «Ana Ruiz» at noon.'],
  ['a place after the office is a name', 'So said President of «France» there.'],
  ['office opens a sentence', 'Secretary of State «Ana Ruiz» left.'],
  ['body and person with an initial', 'So said «Orrin River Foundation» «Zim K. Zorblat» later.'],
  ['where a person comes from', 'It was Australian «Ana Ruiz» and Republican «Tom Lee».'],
  ['where a paper comes from', 'We read Lebanese «al-Zorblat» and Swedish «NRA».'],
  ['adjective of two words', 'The Central American dam and a South Korean ferry left.'],
  ['rank of a body', 'The «General Assembly» met in «Queen City».'],
  ['justice', 'Chief Justice «Ana Ruiz» met Senators «Bo Lee» and «Ida Moss».'],
  ['adjective with a title is a name', 'He asked Mr «French» about it.'],
  ['place before a title', 'It was «Aldmoor» Mayor «Ana Ruiz» who called.'],
]

describe('names in running text', () => {
  it.each(FOUND)('%s', (_why, marked) => {
    const text = marked.replace(/[«»]/g, '')
    const expected = [...marked.matchAll(/«(.*?)»/g)].map((match) => match[1])
    expect(namesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('kinds', () => {
  const ROWS: [name: string, kind: NameMention['kind'], text: string][] = [
    ['Zorblat', 'person', 'Mr Zorblat spoke.'],
    ['Zorblat', 'person', 'The weir was seen by Ana Zorblat. Later Zorblat left.'],
    ['Pim Zorblat', 'person', 'We met Pim Zorblat, director of the River Authority, there.'],
    ['Pim Zorblat', 'person', 'We met Pim Zorblat, 54, there.'],
    ['Ministry of Water', 'organization', 'The Ministry of Water knew.'],
    ['NRA', 'organization', 'The National River Authority (NRA) knew.'],
    ['Orrin', 'place', 'The weir in Orrin province broke.'],
    ['Syria', 'place', 'He left Syria.'],
    ['Southern Syria', 'place', 'He left Southern Syria.'],
    ['Reuters', 'outlet', 'He told Reuters so.'],
    ['Aldmoor Daily Post', 'outlet', 'He told the Aldmoor Daily Post so.'],
    ['Zorblat', 'outlet', 'He told the newspaper Zorblat so.'],
    ['Kurds', 'group', 'They were Kurds.'],
    ['Institute', 'organization', 'The Institute of Rivers knew. We asked the Institute again.'],
    ['Islamic State', 'organization', 'It was the Islamic State again.'],
    ['al-Zorblat', 'organization', 'It was the al-Zorblat Front. Boats met al-Zorblat, who are late.'],
    ['Zorblat', null, 'It was the Zorblat Council. Boats met Zorblat.'],
    ['Zim Zorblat', 'person', '“No,” said Zim Zorblat.'],
    ['Zim Zorblat', 'person', "The BBC's Zim Zorblat was there."],
    ['Zim Zorblat', 'person', 'The 54-year-old Zim Zorblat was there.'],
    ['North Korea', 'place', 'North Korea said no. North Korea added more.'],
    ['Ana C. Ruiz International Airport', 'place', 'He left Ana C. Ruiz International Airport.'],
    ['Ida Lane', 'person', 'He met Ida Lane there.'],
    ['B.K. Zorblat', 'person', 'He met B.K. Zorblat there.'],
    ['Ain al-Zorblat', 'place', 'They left Ain al-Zorblat.'],
    ['al-Zorblat', null, 'They left al-Zorblat. Zorblat is old.'],
    ['Power', null, 'It was in Power.'],
    ['Clean River Act', null, 'It was in the Clean River Act.'],
    ['Ruiz v. Lee', null, 'It was in Ruiz v. Lee.'],
    ['Aldmoor Democrats', null, 'They were Aldmoor Democrats.'],
    ['Texas Democrats', 'group', 'They were Texas Democrats.'],
    ['ZORBLATVILLE', 'place', 'ZORBLATVILLE, Ark. - The weir broke.'],
    ['ZORBLATVILLE', null, 'It was a ZORBLATVILLE.'],
    ['Weirly.fr', 'outlet', 'He wrote to Weirly.fr so.'],
    [
      'Zorblat',
      'person',
      'Ana Zorblat left. The Zorblat campaign, the Zorblat office and the Zorblat team met.',
    ],
  ]
  it.each(ROWS)('%s is %s in: %s', (name, kind, text) => {
    expect(namesOf(text).find((mention) => mention.name === name)?.kind).toBe(kind)
  })

  it('follow byline and dateline', () => {
    const text = 'ZORBLAT, Orrin (NRA) - The weir in front of Zorblat broke, as Pim Quelp saw.'
    const parsed = parseByRules({
      ...reportOf(text, { body: [{ start: 23, end: text.length }] }),
      bylines: [{ name: 'Pim Quelp', span: null }],
      furniture: [{ kind: 'dateline', start: 0, end: 22 }],
    })
    expect(parsed.names.map(({ name, kind }) => [name, kind])).toEqual([
      ['Zorblat', 'place'],
      ['Pim Quelp', 'person'],
    ])
  })

  it('are one for all mentions of a name in a report', () => {
    const kinds = namesOf('He saw Zorblat. Then Mr Zorblat left. Nobody missed Zorblat.').map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['person', 'person', 'person'])
  })
})

describe('roles and aliases', () => {
  const ROLES: [role: string | null, name: string, text: string][] = [
    ['Col.', 'Ana Ruiz', 'The order came from Col. Ana Ruiz.'],
    ['Aldmoor police spokesman Sgt.', 'Bo Lee', 'So said Aldmoor police spokesman Sgt. Bo Lee.'],
    ['Mexican Attorney General', 'Ana Ruiz', 'It was Mexican Attorney General Ana Ruiz.'],
    ['former President', 'Bo Lee', 'It was former President Bo Lee.'],
    ['director of the River Authority', 'Ana Ruiz', 'Ana Ruiz, the director of the River Authority, knew.'],
    ['who runs the authority', 'Ana Ruiz', 'Ana Ruiz, who runs the authority, knew.'],
    ['spider expert at Orrin University', 'Bo Lee', 'Bo Lee, 54, a spider expert at Orrin University, knew.'],
    ['son', 'Bo Lee', 'Their four-year-old son Bo Lee knew.'],
    [
      'Orrin Director of Boats and Ferries',
      'Ana Ruiz',
      'So said Orrin Director of Boats and Ferries Ana Ruiz today.',
    ],
    ['who runs the authority', 'Ana Ruiz', 'Ana Ruiz, who runs the authority and rows, knew.'],
    // What stands after the second comma is who holds the office.
    [null, 'Zorblat', 'The ferry left Zorblat, and in Zorblat, the head of the council, Ana Ruiz, knew.'],
    ["group's director", 'Ana Ruiz', "The group's director, Ana Ruiz, knew."],
    [null, 'Orrin', 'In Orrin, officials said the weir held.'],
    [null, 'Orrin', 'The ferry left Orrin, where the students live.'],
    [null, 'Ana Ruiz', 'He saw Ana Ruiz and left.'],
    [null, 'Ana Ruiz', 'The paper names Ana Ruiz, citing a dam official and a senior source.'],
    [
      'visiting professor at Orrin University',
      'Bo Lee',
      'Bo Lee, visiting professor at Orrin University, knew.',
    ],
  ]
  it.each(ROLES)('role %s of %s', (role, name, text) => {
    expect(namesOf(text).find((mention) => mention.name === name)?.role).toBe(role)
  })

  const ALIASES: [alias: string | null, name: string, text: string][] = [
    ['NRA', 'National River Authority', 'The National River Authority (NRA) knew.'],
    ['Nra', 'National River Authority', 'The National River Authority (Nra) knew.'],
    ['Bim', 'Ana Ruiz', 'Ana Ruiz, also known as Bim, knew.'],
    ['Old Weir Guard', 'River Watch', 'River Watch, formerly known as the Old Weir Guard, knew.'],
    ['RW', 'River Watch', 'He asked River Watch, or RW, about it.'],
    // The acronym of the name before it was translated.
    ['Indaq', 'Institute of Delta Studies', 'The Institute of Delta Studies (Indaq) knew.'],
    ['Ana Kell', 'Ana Ruiz', 'Ana Ruiz, née Kell, knew.'],
    ['Ana Kell', 'Ana Ruiz', 'Ana Ruiz (nee Kell) knew.'],
    ['Ana Kell', 'Ana Ruiz', 'Ana Ruiz, born Ana Kell in 1950, knew.'],
    ['Ana Kell', 'Ana Ruiz', 'Ana Ruiz, whose maiden name was Kell, knew.'],
    [null, 'Ana Ruiz', 'Ana Ruiz, born in Orrin, knew.'],
    ['Tam Orrin', 'Abu Weir', 'Abu Weir, an Orrinian whose real name is Tam Orrin, knew.'],
    [
      'NOWL',
      'Weir League',
      'They met the body, which calls itself the Weir League and is also known as NOWL.',
    ],
    ['NOWL', 'Weir League', 'The Weir League, a radical Orrin offshoot also known as NOWL or NIWL, knew.'],
    ['NIWL', 'NOWL', 'The Weir League, a radical Orrin offshoot also known as NOWL or NIWL, knew.'],
    [null, 'Weir League', 'The Weir League, a club of Orrin, met the rowers, also known as NOWL.'],
    [null, 'Institute of Delta Studies', 'The Institute of Delta Studies (Orrin) knew.'],
    [null, 'River Watch', 'River Watch (Orrin) knew.'],
    [null, 'Ana Ruiz', 'Ana Ruiz met Bo Lee.'],
  ]
  it.each(ALIASES)('alias %s of %s', (alias, name, text) => {
    expect(namesOf(text).find((mention) => mention.name === name)?.alias).toBe(alias)
  })
})

describe('lines whose capitals mean nothing', () => {
  it('show names known from elsewhere, and only those', () => {
    const text = 'Weir Breaks Near Aldmoor as Witnesses Watch\n\nThe weir near Aldmoor broke.'
    expect(namesOf(text).map(({ name }) => name)).toEqual(['Aldmoor', 'Aldmoor'])
  })
  it('also in capitals', () => {
    const text = 'WEIR BREAKS NEAR ALDMOOR\n\nThe weir near Aldmoor broke.'
    expect(namesOf(text).map(({ name }) => name)).toEqual(['ALDMOOR', 'Aldmoor'])
  })
})
