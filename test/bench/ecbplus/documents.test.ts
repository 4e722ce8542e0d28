import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../bench/ecbplus/documents.js'
import { joinTokens } from '../../../bench/ecbplus/text.js'

/** 'The boat / sank .': tokens apart by spaces, sentences by a slash. */
const tokensOf = (text: string) =>
  text
    .split(' / ')
    .flatMap((sentence, number) =>
      sentence.split(' ').map((word, at) => ({ id: `${number}-${at}`, sentence: number, text: word })),
    )

describe('running text of tokens', () => {
  test.each([
    ["The mayor , Ana Ruiz , did n't say .", "The mayor, Ana Ruiz, didn't say."],
    ["`` We sank , '' she said .", '“We sank,” she said.'],
    ['" We sank , " she said . / " Help ! "', '"We sank," she said.\n"Help!"'],
    // Half of the documents have the opening mark at its word.
    ['"We sank , " she said .', '"We sank," she said.'],
    ['It won 43 - 39 in the 2003 - 04 season', 'It won 43-39 in the 2003-04 season'],
    ['At 3 : 15 PM the All - Star boat sank - slowly', 'At 3:15 PM the All-Star boat sank - slowly'],
    ["It costs $ 2 ( or so ) , the owners ' boat", "It costs $2 (or so), the owners' boat"],
  ])('%s', (tokens, text) => {
    expect(joinTokens(tokensOf(tokens)).text).toBe(text)
  })

  test('every token stands where its place says', () => {
    const tokens = tokensOf('The boat , a ferry , sank . / " Help ! " she said .')
    const { text, places } = joinTokens(tokens)
    for (const token of tokens) {
      const { start, end } = places.get(token.id)!
      expect(text.slice(start, end)).toBe(token.text)
    }
  })
})

describe('a document', () => {
  const xml = `<Document doc_name="7_1ecbplus.xml" doc_id="DOC1">
<token t_id="1" sentence="0" number="0">http://ferry.example</token>
<token t_id="2" sentence="1" number="0">Ferry</token>
<token t_id="3" sentence="1" number="1">sinks</token>
<token t_id="4" sentence="2" number="0">It</token>
<token t_id="5" sentence="2" number="1">sank</token>
<token t_id="6" sentence="2" number="2">in</token>
<token t_id="7" sentence="2" number="3">Norder</token>
<token t_id="8" sentence="2" number="4">&amp;</token>
<token t_id="9" sentence="3" number="0">Rain</token>
<Markables>
<NON_HUMAN_PART m_id="1"  ><token_anchor t_id="2"/></NON_HUMAN_PART>
<NON_HUMAN_PART m_id="2"  ><token_anchor t_id="4"/></NON_HUMAN_PART>
<ACTION_OCCURRENCE m_id="3"  ><token_anchor t_id="3"/></ACTION_OCCURRENCE>
<NEG_ACTION_STATE m_id="4"  ><token_anchor t_id="5"/><token_anchor t_id="6"/></NEG_ACTION_STATE>
<LOC_GEO m_id="5"  ><token_anchor t_id="7"/></LOC_GEO>
<ACTION_OCCURRENCE m_id="6"  ><token_anchor t_id="9"/></ACTION_OCCURRENCE>
<ACTION_OCCURRENCE m_id="9" RELATED_TO="" TAG_DESCRIPTOR="t7_sink" instance_id="ACT7" />
</Markables>
<Relations>
<CROSS_DOC_COREF r_id="1" note="ACT7" ><source m_id="3" /><target m_id="9" /></CROSS_DOC_COREF>
<INTRA_DOC_COREF r_id="2" ><source m_id="1" /><source m_id="2" /><target m_id="8" /></INTRA_DOC_COREF>
</Relations>
</Document>`
  const document = readDocument(xml, '7_1ecbplus', new Set([1, 2]))

  test('the address is no sentence, and entities are read', () => {
    expect(document.url).toBe('http://ferry.example')
    expect(document.text).toBe('Ferry sinks\nIt sank in Norder &\nRain')
    expect([document.topic, document.story]).toEqual(['7', 'ecbplus'])
  })

  test('marks of listed sentences only, with their words and instances', () => {
    const told = document.marks.map(
      ({ sort, start, end, instance }) => `${sort} ${document.text.slice(start, end)}: ${instance}`,
    )
    expect(told).toEqual([
      'actor Ferry: 7_1ecbplus.xml 8',
      'event sinks: ACT7',
      'actor It: 7_1ecbplus.xml 8',
      'event sank in: 7_1ecbplus 4',
      'place Norder: 7_1ecbplus 5',
    ])
  })
})
