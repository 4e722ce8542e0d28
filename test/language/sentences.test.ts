import { describe, expect, it } from 'vitest'
import { listSentences } from '../../src/language/sentences.js'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

/** Text with `|` where a sentence must end and nowhere else; `|` with no blank around it is an end without one. */
const ROWS: [why: string, marked: string][] = [
  ['plain', 'The weir held. | The ferry sank.'],
  ['question and cry', 'Who knew? | Nobody! | The weir held.'],
  ['titles', 'Maj. Gen. Ana Ruiz and Lt. Col. Bo Lee met Dr. Moss and Mr. Gray. | They left.'],
  ['politicians', 'Rep. Ana Ruiz, Sen. Bo Lee and Gov. Moss agreed. | The vote passed.'],
  ['saint', 'He came to St. Orrin by boat. | It rained.'],
  ['junior', 'Bo Lee Jr. rowed. | He won.'],
  ['junior at the end', 'The race went to Bo Lee Jr. | The crowd left.'],
  ['number', 'Gate No. 3 failed. | Gate No. 4 held.'],
  ['two sides in a title', 'The film Gate Vs. River opened. | It rained.'],
  ['no as a word', 'Was it safe? | No. | The weir leaked.'],
  ['company', 'Weirworks Inc. Chief Executive Ana Ruiz left Dams Ltd. last year.'],
  ['company at the end', 'He works for Weirworks Inc. | The firm is old.'],
  ['months', 'It rained on Oct. 17 and Sept. 3. | Then it stopped.'],
  ['time of day', 'It broke at 5 p.m. Tuesday and again at 6 a.m. | The ferry waited.'],
  ['zone after time', 'It broke at 5 p.m. GMT. | Nobody saw it.'],
  ['latin', 'Small birds, e.g. wrens, i.e. the brown ones, nest there. | Others, etc. | The rest left.'],
  ['country in the middle', 'The U.S. Army and U.K. ministers met at the U.N. Security Council.'],
  ['country at the end', 'She moved to the U.S. | The move was short.'],
  ['country before a quotation', 'She left the U.S. | “We lost,” she said.'],
  ['hyphen after a country', 'A U.S.-led team came. | It left.'],
  ['initials', 'J. K. Ruiz and Ana B. Lee wrote it. | J.J. Moss read it.'],
  ['letter at the end', 'They chose plan B. | The mayor agreed.'],
  ['decimals', 'The water rose 3.5 metres to 1,200.75. | It fell.'],
  ['dots with blanks', 'The weir . . . is old. | It leaks.'],
  ['dots inside', 'The weir ... is old. | It leaks.'],
  ['dots at the end', 'Nobody knew… | The weir broke.'],
  ['end of a quotation', '“We saw it.” | He left.'],
  ['straight quotation', '"We saw it." | He left.'],
  ['question with who asked', '“Is it true?” asked Ana.'],
  ['cry with who cried', '“Stop!” he said. | “Go!” she said.'],
  ['question and a named asker', '“Is it true?” Mayor Ruiz asked. | Nobody knew.'],
  ['quotation and a new sentence of the same one', '“Is it true?” | Ruiz said he did not know.'],
  ['several sentences in a quotation', '“It broke. | We ran. | Nobody was hurt,” he said.'],
  ['inner marks', '“He said ‘run.’ | We ran.”'],
  ['brackets', 'The weir broke. | (It was old.) | The ferry waited.'],
  ['bracket inside', 'The NRA [the river authority, ed.] knew. | It said so.'],
  ['missing blank', 'The ferry left the town.|The mayor stayed.'],
  ['missing blank before a quotation', 'The ferry left the town.|“We stayed,” he said.'],
  ['addresses stay whole', 'See weirnews.com and ana.ruiz@weir.org for more. | Then call.'],
  ['addresses with a capital stay whole', 'Later Weirly.Fr reports it. | Then Weirly.Com did.'],
  ['a lost blank before a word that ends addresses', 'The Weir.|It held.'],
  ['small first letter', 'It was near the lake. | al-Ruiz saw it. | iWeir sold it.'],
  ['title and small name', 'He met Mr. al-Ruiz there. | They spoke.'],
  ['item number', '1. The weir is old.'],
  ['cry in a name', 'He told Yahoo! News so. | It was late.'],
  ['question and cry together', 'It broke?! | Nobody said so.'],
  ['no-break blank', 'The weir\u00a0held. | The ferry\u00a0sank.'],
  ['attribution after a dash', '“It held.” — Ana Ruiz'],
  ['quotation mark after a blank', '"It held. " | He left.'],
  ['digits begin a sentence', 'The ferry sank. | 12 people swam.'],
  ['state', 'The mayor of Orrin, Calif. said no. | The rest agreed.'],
  ['versus', 'The vote was Ruiz v. Lee. | Lee won.'],
  ['numbers of notes', 'The weir broke.[4] [12] | It was old. [5] | It leaked.'],
  ['brackets that are no notes', 'The weir broke. | [The gate held.]'],
  ['born and about', 'Ana Ruiz (b. 1950; d. 1990) built it c. 1980. | Others paid.'],
  ['titles in capitals', 'WORDS OF GEN. ANA RUIZ. | SHE LEFT.'],
  ['small letters of a reader', 'the weir is old. | it leaks! | who knows? | nobody i guess.'],
  ['unlisted abbreviation', 'They saw bldg. nine and Arrv. gate. | It held.'],
  ['question without quotation marks', 'Is it true? she asks. | It was.'],
  ['cry in a title', 'The film River Run! won. | Nobody came.'],
  ['question in brackets', 'The weir (really?) held. | It rained.'],
  ['lost blank after a question', 'Who knew?|The mayor did!|Nobody asked.'],
  ['lost blank after dots', 'They waited...|Then it broke.'],
  ['address with capitals', 'Write to ana.Ruiz@weir.org or www.Weir.org today. | Then wait.'],
  ['address after a full stop', 'Read more here. | https://weir.org/news'],
  ['face', 'It held. :) | It was late.'],
]

const sentencesOf = (text: string): string[] =>
  parseEnglish(reportOf(text)).sentences.map(({ start, end }) => text.slice(start, end))

describe('where sentences end', () => {
  it.each(ROWS)('%s', (_why, marked) => {
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
    expect(sentencesOf(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()))
  })

  it('ends a sentence with its paragraph, full stop or not', () => {
    expect(sentencesOf('The weir held\n\nThe ferry sank')).toEqual(['The weir held', 'The ferry sank'])
  })

  it('cuts a line of a megabyte without a full stop into sentences of bearable length', () => {
    const lengths = sentencesOf('weir '.repeat(200_000)).map((sentence) => sentence.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12_000)
  })
})

/** Letters that lost their lines: `|` where a sentence ends, with no mark to tell. */
const UNMARKED: [why: string, marked: string][] = [
  ['a greeting at the end', 'Let me know. | Regards, | Ana Ruiz'],
  ['the head of the next letter', 'Ana Ruiz | 05/03/2001 04:07 PM | Please call me about the gates.'],
  [
    'names in a row are no ends',
    'Mayor Ana Ruiz met Weirworks Chief Executive Bo Lee in Orrin City Hall Tuesday.',
  ],
  ['nor is a comma before a name', 'On Tuesday, Ruiz said, Weirworks and Lee Dams, Aldmoor, shut the gates.'],
  ['nor a colon before what is said', 'Ruiz said: The weir held'],
  ['nor a dateline', 'ORRIN, Calif. (Weir News) - The weir held'],
]

describe('where sentences end without a mark', () => {
  it.each(UNMARKED)('%s', (_why, marked) => {
    const text = marked.replaceAll(' | ', ' ')
    expect(sentencesOf(text)).toEqual(marked.split(' | '))
  })
})

it.each(['www.Ab.', 'a://Ab.', 'a@B.ab.', 'ab.', 'ab. ', 'Ab ', '! ', '."', '[1]', 'ab.[1] ', '. '])(
  'a line of %s takes time in proportion to its length',
  (unit) => {
    const line = unit.repeat(Math.ceil(300_000 / unit.length))
    const from = performance.now()
    listSentences(line, line, { start: 0, end: line.length, headline: false })
    // A look ahead without bound would take minutes.
    expect(performance.now() - from).toBeLessThan(5000)
  },
)

describe('headings', () => {
  const headingsOf = (text: string, headline?: string): string[] => {
    const headlineSpan = headline === undefined ? undefined : { start: 0, end: headline.length }
    const body = [{ start: headlineSpan?.end ?? 0, end: text.length }]
    const parsed = parseEnglish(reportOf(text, { body, ...(headlineSpan ? { headlineSpan } : {}) }))
    return parsed.sentences.filter(({ heading }) => heading).map(({ start, end }) => text.slice(start, end))
  }

  it('are short lines without a full stop', () => {
    expect(headingsOf('The weir held.\n\nOld gates\n\nThe ferry sank.')).toEqual(['Old gates'])
  })
  it('do not end with the colon that leads to a quotation', () => {
    expect(headingsOf('The statement read:\n\n“The weir held.”')).toEqual([])
  })
  it('begin with the headline, one sentence even with a full stop in it', () => {
    const headline = 'Weir broke. Who knew?'
    expect(headingsOf(`${headline}\n\nThe ferry sank.`, headline)).toEqual([headline])
  })
})
