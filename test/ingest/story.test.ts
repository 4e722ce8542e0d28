import { describe, expect, test } from 'vitest'
import { listBreaches, mark, read, unmark } from './marked-text.js'

const ONE = 'The weir at Lund will stay open until spring, the mayor said on Monday after two days of rain.'
const TWO =
  'Anna Berg, who runs the water board, told the council that the gate had been “checked twice” this year.'
const THREE =
  'Farmers downstream have asked for a new gauge, and the board has promised to answer by the end of May.'
const FOUR =
  'No one was hurt when the lower meadow flooded, according to the fire service, which sent two boats there.'
const STORY = `${ONE}\n\n${TWO}\n\n${THREE}\n\n${FOUR}`

/** Furniture is marked; all else must come out as story, and nothing else as furniture. */
const FILES: readonly [why: string, marked: string][] = [
  ['a text with nothing but its story', STORY],
  ['title case over a story', `<headline>Weir to Stay Open Until Spring</headline>\n\n${STORY}`],
  [
    'headline, byline, dateline with agency and day',
    `<headline>Weir to stay open</headline>\n<byline>By Jane Doe</byline>\n\n<dateline>LUND, Oct 17 (Reuters) -</dateline> ${STORY}`,
  ],
  ['a byline with no headline', `<byline>By Jane Doe</byline>\n\n<dateline>LUND (AP) —</dateline> ${STORY}`],
  ['capitals and an agency in the byline', `<byline>By JANE DOE, Associated Press</byline>\n\n${STORY}`],
  [
    'two names, a place, a paper',
    `<byline>By Jane Doe and John Roe in Lund | The Lowland Gazette</byline>\n\n${STORY}`,
  ],
  [
    'a bare byline under a headline',
    `<headline>Weir to Stay Open Until Spring</headline>\n<byline>Jane Doe in Lund</byline>\n\n${STORY}`,
  ],
  [
    'a date line under the headline',
    `<headline>Weir to stay open until spring</headline>\n<dateline>Monday 08 March 2021</dateline>\n\n${STORY}`,
  ],
  ['an agency alone before a dash', `<dateline>(Reuters) -</dateline> ${STORY}`],
  ['a place and a dash', `<dateline>LUND —</dateline> ${STORY}`],
  [
    'a place and a colon',
    `<dateline>Lund:</dateline> ${ONE} It is the third year that the gate has been left open so long.\n\n${TWO}`,
  ],
  ['a place with its country in brackets', `<dateline>Lund de la Ribera (Spain) (AFP) -</dateline> ${STORY}`],
  ['a small-letter place with a network', `<dateline>Near Lund, Sweden (CNN) --</dateline> ${STORY}`],
  ['a standfirst is story', `The gate was checked twice this year, the board says\n\n${STORY}`],
  [
    'a sentence before the dateline is the headline, for only headlines stand there',
    `<headline>The gate was checked twice this year, the board says</headline>\n\n<dateline>LUND (AFP) —</dateline> ${STORY}`,
  ],
  [
    'editors and reporters in brackets below',
    `${STORY}\n\n<credit>(Reporting by Jane Doe in Lund; Editing by John Roe)</credit>`,
  ],
  [
    'contributors below a rule',
    `${STORY}\n\n<promotion>___</promotion>\n\n<credit>Associated Press writer Jane Doe in Malmo contributed to this report.</credit>`,
  ],
  ['a signature', `${STORY}\n\n<credit>- Marsh Today</credit>`],
  ['two agencies for a signature', `${STORY}\n\n<credit>Agence France-Presse, Reuters</credit>`],
  ['a source in brackets', `${STORY}\n\n<credit>[BBC]</credit>`],
  ['a source named', `${STORY}\n\n<credit>Source: The Lowland Gazette</credit>`],
  [
    'copyright',
    `${STORY}\n\n<copyright>Copyright 2015 The Lowland Gazette. All rights reserved.</copyright>`,
  ],
  ['a biography', `${STORY}\n\n<biography>Jane Doe is a reporter at The Lowland Gazette.</biography>`],
  [
    'a biography and its links',
    `${STORY}\n\n<biography>Jane Doe is the environment correspondent for the Gazette.</biography>\n\n<promotion>Follow her on Twitter: @janedoe</promotion>`,
  ],
  ['where the writer was', `${STORY}\n\n<credit>Doe reported from Malmo.</credit>`],
  ['a mail address', `${STORY}\n\n<contact>jane.doe@gazette.example</contact>`],
  [
    'links between paragraphs',
    `${ONE}\n\n<read-more>Read more: Weir opened in March</read-more>\n\n${TWO}\n\n<read-more>SEE ALSO: The gate in pictures</read-more>\n\n${THREE}`,
  ],
  [
    'a link run together',
    `${STORY}\n\n<read-more>RelatedWeir: Gate Opened in MarchLund: Flood Seen From the Air</read-more>`,
  ],
  [
    'a full stop after title case, set apart: a database of news writes its headlines so',
    `<headline>Weir to Stay Open Until Spring.</headline>\n\n${STORY}`,
  ],
  [
    'a full stop, no article, and its words come back below',
    `<headline>Farmers downstream want new gauge at flooded weir.</headline>\n\n${THREE}\n\n${ONE}\n\n${TWO}`,
  ],
  [
    'a semicolon leads on to a second deck',
    `<headline>Weir stays open all winter;</headline>\nBoard promises answer by May\n\n${STORY}`,
  ],
  [
    'a summary first, then the report from its dateline',
    `<headline>Weir to Stay Open Until Spring.</headline>\n\nABSTRACT.\n\n${ONE}\n\nFULL TEXT.\n\n<dateline>LUND -</dateline> ${TWO}\n\n${THREE}`,
  ],
  [
    'other stories, cut off by the page',
    `${ONE}\n\n<read-more>Boy stuck in gate for whole night after...</read-more>\n\n<read-more>Watch the swan that will not leave the...</read-more>\n\n<read-more>Old mill to open its doors in June</read-more>\n\n${TWO}\n\n${THREE}`,
  ],
  [
    'a picture’s words for the blind, and the same below it',
    `${ONE}\n<caption>Anna Berg stands beside the gate at Lund.</caption>\n<caption>Anna Berg stands beside the gate at Lund.</caption>\n${TWO}\n${THREE}`,
  ],
  [
    'pictures below the story, one told by the other',
    `${STORY}\n\n<caption>Boatmen mending a net above the weir at Lund.</caption>\n\n<caption>Farmers seen here watching the river from the bridge at Lund.</caption>`,
  ],
  [
    'who wrote it, whom the story never names',
    `${STORY}\n\n<biography>Jane Doe is the former keeper of the weir at Malmo.</biography>`,
  ],
  [
    'a link behind the last sentence of a paragraph',
    `${ONE} <promotion>Check out our pictures of the flood below.</promotion>\n\n${TWO}`,
  ],
  [
    'a notice that its links broke in pieces',
    `${STORY}\n\n<promotion>Editor’s note: The board of the weir regularly</promotion>\n<promotion>asks</promotion>\n<promotion>for a new gate and has</promotion>\n<promotion>never paid for one.</promotion>`,
  ],
  [
    'a notice with a line of its own',
    `${ONE}\n\n<promotion>Watch the full video of the flood below.</promotion>\n\n${TWO}`,
  ],
  [
    'a caption that a page left at the head of a paragraph',
    `${ONE}\n\n<caption>Two boatmen mend the gate at Lund</caption>  ${TWO}\n\n${THREE}`,
  ],
  [
    'an advert between its label and its link',
    `${ONE}\n\n<promotion>Presented by Marsh Tools</promotion>\n<promotion>Ten ways to mend a gate</promotion>\n<promotion>A gate is often mended badly. This book helps.</promotion>\n<read-more>Learn more</read-more>\n\n${TWO}\n\n${THREE}`,
  ],
  [
    'a script glued to a sentence',
    `${ONE}  <promotion>LM_TIME.push(function () { document.getElementById("t").innerHTML = "now"; });</promotion>\n\n${TWO}`,
  ],
  [
    'a reader’s word in small letters below',
    `${STORY}\n\n${TWO} It will not be the last.\n\n${THREE} They wait.\n\n${FOUR} None came.\n\n<comments>nothing ever lasts around here.</comments>`,
  ],
  [
    'headlines of other stories below',
    `${STORY}\n\n<read-more>Ferry Stays in Port After Vote</read-more>\n\n<read-more>Council Delays New Bridge Again</read-more>`,
  ],
  [
    'a box for the newsletter',
    `${ONE}\n\n<promotion>Sign up for our morning newsletter</promotion>\n\n${TWO}`,
  ],
  [
    'the buttons of a page',
    `<comments>12 comments</comments>\n<comments>Share this story</comments>\n\n${STORY}\n\n<promotion>Like us on Facebook</promotion>`,
  ],
  ['an advertisement', `${ONE}\n\n<promotion>Advertisement</promotion>\n\n${TWO}`],
  ['only an address', `${STORY}\n\n<read-more>https://gazette.example/weir</read-more>`],
  [
    'a credited photograph',
    `${ONE}\n\n<caption>The weir at Lund last week. Photo: Jane Doe</caption>\n\n${TWO}`,
  ],
  [
    'a photograph in brackets',
    `${ONE}\n\n<caption>The weir at Lund on Monday. (AP Photo/Jane Doe)</caption>\n\n${TWO}`,
  ],
  ['an agency photograph', `${ONE}\n\n<caption>Jane Doe/Getty Images</caption>\n\n${TWO}`],
  [
    'a file photograph',
    `<caption>This file image made from video shows the weir at Lund before the flood.</caption>\n\n${STORY}`,
  ],
  [
    'labelled captions without full stops',
    `${STORY}\n\n<caption>Upstream: The gate as it was last year before the repair</caption>\n\n${ONE}`,
  ],
  [
    'sentences without full stops, twice',
    `${ONE}\n\n<caption>Anna Berg stands beside the gate that was checked twice this year</caption>\n\n${TWO}\n\n${THREE}\n\n<caption>Boats of the fire service cross the lower meadow at Lund on Sunday</caption>\n\n${FOUR}`,
  ],
  [
    'one sentence without a full stop is the writer’s slip',
    `${ONE}\n\n${TWO}\n\nThe board did not say how often the gate had been checked before this year\n\n${THREE}\n\n${FOUR}`,
  ],
  [
    'a list under a colon',
    `${STORY}\n\nThe board named three reasons for leaving the gate open:\n\nThe gauge downstream has not been read since the first of March\n\nThe lower meadow can take another half metre of water before June\n\n${ONE}`,
  ],
  ['cross-headings are story', `${ONE}\n\nA new gauge\n\n${TWO}\n\n'Checked twice'\n\n${THREE}`],
  ['a heading in capitals', `${ONE}\n\nBOARD KEEPING “CLOSE EYE”\n\n${TWO}`],
  [
    'a headline with the paper’s name',
    `<headline>Weir to Stay Open Until Spring | The Lowland Gazette</headline>\n\n${STORY}`,
  ],
]

describe('story and furniture', () => {
  test.each(FILES)('%s', (_why, marked) => {
    const report = read(unmark(marked))
    expect(mark(report)).toBe(marked)
    expect(listBreaches(report)).toEqual([])
  })
})

/** Sentences that begin or end like furniture and are none. They stand first, in the middle and last. */
const SENTENCES = [
  'By Monday the river had fallen by half a metre, and the boats were taken back to Malmo.',
  'By the time Jane Doe arrived, the gate was open.',
  'Reporting by the board suggests that the gauge was read only twice in the whole of last year.',
  'Related companies have been asked for their accounts, a clerk of the council said.',
  'Follow the river for two miles and you come to the gate, said Anna Berg.',
  'Photographs of the weir were shown to the council, which asked for more.',
  'Anna Berg is a farmer at Lund, and her meadow was the first to flood.',
  'Watch out for the lower path, the fire service said.',
  'More than 40 boats were moored at Lund when the gate was opened.',
  'Share prices of the firm that built the gate fell by a tenth on Tuesday.',
  'Comments by the mayor on the gate were met with laughter in the council.',
  'Sources: two of them, both in the council, said the gate had never been checked.',
  'Contact with the two boats was lost at noon, the fire service said.',
  'Image makers have no place at a weir, the mayor told Marsh Today.',
  'Reuters was not immediately able to verify the report.',
  'Anna Berg (D-Lund) — who had voted for the gate — said she had not been asked.',
  '“We have nothing to add,” she said.',
  'Anna Berg is to host the fair at Lund again, the council said on Friday.',
  'Anna Berg is at odds with fellow Councillor John Roe over the gate.',
  'That Berg is the editor of the town book should please the council.',
  'Anna Berg was the director of the water board until the flood of 1998.',
  'Updated figures will be given on 12 May, the board said.',
  'Advertisements for the new gate had been printed before the vote.',
  'The Lowland Gazette reported on Friday that the gauge was broken.',
  'Read the report, Anna Berg said, before you vote on it.',
  'Sign the paper or leave the room, the mayor told them.',
  'Video of the flood was sent to the board by a farmer.',
  'He said the picture was taken by a farmer (left of the gate).',
  'Anna Berg is the only keeper who has seen the gate shut.',
  'Anyone who saw the boats is asked to email the fire service at desk@lund.example.',
  'Anna Berg was seen here on Friday, the board said.',
  'The gate held.  Nobody was hurt when the lower meadow flooded, the fire service said on Friday.',
  'Do you know the weir, the mayor asked, and left without a comment.',
]

describe('story sentences that look like furniture stay story', () => {
  test.each(SENTENCES)('%s', (sentence) => {
    for (const text of [
      `${sentence}\n\n${STORY}`,
      `${ONE}\n\n${sentence}\n\n${TWO}`,
      `${STORY}\n\n${sentence}`,
    ])
      expect(mark(read(text))).toBe(text)
  })
})

describe('a text broken at a fixed width', () => {
  const wrapped = [
    '<headline>Weir to stay open</headline>',
    '<byline>By Jane Doe</byline>',
    '',
    '<dateline>LUND (AP) —</dateline> The weir at Lund will stay open until spring, the mayor',
    'told the council on Monday after two days of rain in the hills above the',
    'town.',
    '',
    'Anna Berg, who runs the water board, said that the gate of the weir had',
    'been “checked twice” this year.',
    '',
    '<credit>(Reporting by Jane Doe in Lund and John Roe in Malmo; Writing by Ada',
    'Moe; Editing by Bo Foe)</credit>',
  ].join('\n')
  test('its paragraphs are judged whole, also where a line break falls inside furniture', () => {
    const report = read(unmark(wrapped))
    expect(mark(report)).toBe(wrapped)
    expect(listBreaches(report)).toEqual([])
    expect(report.bylines.map((byline) => byline.name)).toEqual(['Jane Doe', 'John Roe', 'Ada Moe'])
  })
})

describe('what the furniture says of the report', () => {
  const report = read(
    `Weir to Stay Open Until Spring | The Lowland Gazette\nBy JANE DOE and John Roe\n\nLUND, Oct 17 (Reuters) - ${STORY}\n\n(Additional reporting by Ada Moe in Malmo; Editing by Bo Foe)`,
  )

  test('headline without the paper’s name, its span exact', () => {
    expect(report.headline).toBe('Weir to Stay Open Until Spring')
    expect(report.text.slice(report.headlineSpan!.start, report.headlineSpan!.end)).toBe(report.headline)
  })
  test('bylines, editors left out, each span on its name', () => {
    expect(report.bylines.map((byline) => byline.name)).toEqual(['Jane Doe', 'John Roe', 'Ada Moe'])
    for (const { name, span } of report.bylines)
      expect(report.text.slice(span!.start, span!.end).toLowerCase()).toBe(name.toLowerCase())
  })
  test('publisher and agency', () => {
    expect(report.outlets.map((outlet) => `${outlet.as} ${outlet.name}`)).toEqual([
      'publisher The Lowland Gazette',
      'agency Reuters',
    ])
    for (const { name, span } of report.outlets) expect(report.text.slice(span!.start, span!.end)).toBe(name)
  })
  test('a day without a year stays without one', () => {
    expect([report.published, report.publishedFrom]).toEqual(['XXXX-10-17', 'text'])
  })
  test('without a headline the first sentence stands in, and no span claims it', () => {
    const plain = read(`LUND (AP) — ${ONE} It is the third year.\n\n${TWO}`)
    expect(plain.headline).toBe(ONE)
    expect(plain.headlineSpan).toBeUndefined()
  })
  test.each([
    ['a word longer than any headline', 'a'.repeat(5000), 'a'.repeat(300)],
    ['a run of pictures, none cut in half', `x${'😀'.repeat(5000)}`, `x${'😀'.repeat(149)}`],
  ])('the stand-in of %s', (_why, text, headline) => {
    expect(read(text).headline).toBe(headline)
  })
  test('an abbreviation does not end the stand-in', () => {
    expect(read(`Lt. Col. Jane Doe of the U.S. Army opened the weir. It rained.\n\n${TWO}`).headline).toBe(
      'Lt. Col. Jane Doe of the U.S. Army opened the weir.',
    )
  })
  test.each([
    ['Copyright 2015 The Lowland Gazette. All rights reserved.', 'publisher The Lowland Gazette'],
    ['Copyright 2015 The Associated Press. All rights reserved.', 'agency Associated Press'],
    ['Jane Doe is a reporter at The Lowland Gazette.', 'publisher The Lowland Gazette'],
    ['Jane Doe is a farmer and a columnist for The Lowland Gazette.', undefined],
    ['- Marsh Today', 'agency Marsh Today'],
    ['Source: Harbour TV', 'agency Harbour TV'],
  ])('below the story: %s', (line, expected) => {
    const { outlets } = read(`${STORY}\n\n${line}`)
    expect(outlets.map((outlet) => `${outlet.as} ${outlet.name}`)[0]).toBe(expected)
  })
  test('the paste-in of a site names its publisher', () => {
    const pasted = read(
      `${STORY}\n\nRead more: Weir stays open | The Lowland Gazette https://gazette.example/weir`,
    )
    expect(pasted.outlets.map((outlet) => outlet.name)).toEqual(['The Lowland Gazette'])
  })
  test('a file that is nothing but furniture is read as story all the same', () => {
    expect(read('Advertisement').body).toEqual([{ start: 0, end: 13 }])
  })
})
