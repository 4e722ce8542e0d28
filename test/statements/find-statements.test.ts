import { describe, expect, it } from 'vitest'
import { attributed, ownWords, plain, statementsOf } from './marked.js'

/** One line a case: the sentence holds exactly the one attribution that is marked in it. */
const sentences: Record<string, string[]> = {
  'a clause right of its cue': [
    '<s>Mayor Ruiz</s> <c>said</c> {the weir held}.',
    '<s>Mayor Ruiz</s> <c>said</c> {that the weir held}.',
    '<s>Mayor Ruiz</s> <c>said</c> on Friday {that the weir held}.',
    '<s>Mayor Ruiz</s> <c>said</c> in a statement {that the weir held}.',
    '<s>The ferry company</s> <c>has said</c> {that it will repair both boats}.',
    '<s>The survey</s> <c>found</c> {that most of the reeds had gone}.',
    '<s>She</s> <c>added</c> {that the gates were old}.',
    '<s>Residents</s> <c>believe</c> {the ferry will never return}.',
    '<s>Anna Kell</s> <c>warned</c> {that the ice was thin}.',
    '<s>The port</s> <c>has also confirmed</c> {that two boats were late}.',
    '<s>The council</s> this week <c>announced</c> {that the bridge would close}.',
    // a participle that tells more of the two men is nobody's speech
    '<s>Mayor Ruiz</s> <c>said</c> {two men had been held, accused of stealing the buoys}.',
  ],
  'one who is told': [
    '<s>Mayor Ruiz</s> <c>told</c> the council {that the weir held}.',
    '<s>Mayor Ruiz</s> <c>told</c> reporters on Friday {that the weir held}.',
    '<s>Ruiz</s> <c>told</c> them {the weir held}.',
    '<s>Ruiz</s> <c>told</c> the crowd: {“The weir held.”}',
  ],
  'a clause left of its cue': [
    '{The weir held}, <s>Mayor Ruiz</s> <c>said</c>.',
    '{The weir held}, <s>Mayor Ruiz</s> <c>said</c> on Friday.',
    '{The weir held}, <c>said</c> <s>Mayor Ruiz</s>.',
    '{The weir held}, <c>according to</c> <s>the river authority</s>.',
    '{The boats were late}, <c>said</c> <s>Tom Vale, a spokesman for the port</s>.',
    '{The boats were late}, <c>said</c> <s>Tom Vale, who runs the harbour office</s>.',
    '{The fair, which opened in May, was closed}, <s>officials</s> <c>said</c>.',
  ],
  'according to, first': [
    '<c>According to</c> <s>Mayor Ruiz</s>, {the weir held}.',
    '<c>According to</c> <s>the river authority</s>, {the weir held on Friday}.',
  ],
  per: [
    '<c>Per</c> <s>the coastguard’s log</s>, {the tow began at 16:40}.',
    '{The tow began at 16:40}, <c>per</c> <s>the coastguard’s log</s>.',
    '{The bridge was shut}, <c>per</c> <s>Tom Vale</s>.',
  ],
  'a claim and who made it': [
    'The <c>claim</c> {that the virus had spread to the swans} was first made by <s>the Harbour Post</s>.',
    'The <c>rumour</c> {that the ferry was sold} was spread by <s>two deckhands</s>.',
  ],
  'amounts that are put at something': [
    '<s>Norcross</s> <c>put</c> {the figure at 104}.',
    '<s>Police</s> <c>put</c> {the number of boats at 12}, but the port has counted nine.',
  ],
  'wordings that tell as a whole': [
    '<s>Ana Ruiz</s> <c>put it this way:</c> {“The gate failed before the rain came.”}',
    '<s>Tom Vale</s> <c>had this to say:</c> {“The gate failed before the rain came.”}',
    '<s>The ministry</s> <c>let it be known</c> {that the ferry would not sail}.',
    '<s>The board</s> <c>made it known</c> {that the gate would be closed on Monday}.',
    '<s>Tom Vale</s> <c>went on record</c> {that the gate had been shut}.',
    '<c>In the words of</c> <s>Mayor Ruiz</s>, {the weir held}.',
    '{The gate}, <c>in the view of</c> <s>Tom Vale</s>, {failed before the rain came}.',
    'As <s>Tom Vale</s> <c>put it</c>, {the gate failed before the rain came}.',
    '{The gate was}, <c>in the words of</c> <s>one engineer</s>, {“waiting to happen”}.',
    '{“It held by luck,”} as <s>Tom Vale</s> <c>put it</c>.',
    '{“It held by luck,”} as <s>Tom Vale</s> <c>said</c>.',
  ],
  'around the attribution': [
    '{The weir}, <s>Mayor Ruiz</s> <c>said</c>, {held all night}.',
    '{The weir}, <c>according to</c> <s>Mayor Ruiz</s>, {held all night}.',
    '{The ferry passed the quay}, <s>Mayor Ruiz</s> <c>said</c>, {at a distance of 40 metres}.',
    '{The ferry passed the quay}, <s>Mayor Ruiz</s> <c>said</c>, at 3 p.m.',
    '{“The weir held,”} <s>Mayor Ruiz</s> <c>said</c>, {“and so did the bank.”}',
    '{“The weir held,”} <c>said</c> <s>Mayor Ruiz</s>, {“and so did the bank.”}',
  ],
  quotations: [
    '{“The weir held,”} <s>Mayor Ruiz</s> <c>said</c>.',
    '{“The weir held,”} <c>said</c> <s>Mayor Ruiz</s>.',
    '{"The weir held,"} <s>Mayor Ruiz</s> <c>said</c> on Friday.',
    "{''The weir held all night,''} <s>Mayor Ruiz</s> <c>said</c>.",
    '{‘The weir held all night,’} <s>Mayor Ruiz</s> <c>said</c>.',
    "{'The weir held all night,'} <s>Mayor Ruiz</s> <c>said</c>.",
    '{«The weir held all night»}, <s>Mayor Ruiz</s> <c>said</c>.',
    '{“Did the weir hold?”} <c>asked</c> <s>Mayor Ruiz</s>.',
    '{“Did the weir hold?”} <s>Ruiz</s> <c>asked</c>.',
    '{“The weir held. The bank did not,”} <s>she</s> <c>said</c>.',
    '<s>Mayor Ruiz</s> <c>said</c>, {“The weir held.”}',
    '<s>Mayor Ruiz</s> <c>said:</c> {“The weir held.”}',
    '{“Never,”} <s>she</s> <c>said</c>.',
    '{“The NRA [the river authority, ed.] knew of the crack,”} <s>she</s> <c>said</c>.',
    '{“He called it ‘a lake of mud’ and left,”} <s>Ruiz</s> <c>said</c>.',
    '{“The weir held,”} <s>Ruiz</s> <c>wrote</c> in a letter.',
    'Asked about the gate, <s>Ruiz</s> <c>said</c>, {“It is open.”}',
    '{“The lamp is safe in the tower,”} <s>Ruiz</s> <c>said</c> in a short statement which may calm the town.',
  ],
  'mixed forms': [
    '<s>Mayor Ruiz</s> <c>said</c> {the weir was “a very old lady” and would be mended}.',
    '<s>Mayor Ruiz</s> <c>said</c> {the “old” weir held}.',
    '<s>Kell</s> <c>called</c> {the plan “a deep and lasting mistake for the town”}.',
  ],
  'source phrases': [
    '<s>Rami Haddad, who runs the British-based River Watch,</s> <c>said</c> {the ferry was late}.',
    '<s>Police spokesman Sgt. Tom Vale</s> <c>said</c> {the road was shut}.',
    '<s>A senior official who asked not to be named</s> <c>said</c> {the vote was lost}.',
    '<s>Officials in the northern district</s> <c>said</c> {the road was shut}.',
    '<s>A group monitoring the floods</s> <c>said</c> {the river had risen}.',
    '<s>Two people briefed on the plan</s> <c>said</c> {the ferry would be sold}.',
    '<s>Anna Kell, a member of the board,</s> <c>said</c> {the ferry would be sold}.',
    'On Friday <s>the minister</s> <c>said</c> {the ferry would be sold}.',
    'But <s>Kell</s> <c>said</c> {the ferry would be sold}.',
    // capitals that a tagger takes for a verb
    '<s>Anna Kell, head of the port,</s> <c>said</c> {IS had sold the ferry}.',
    '<s>An officer who spoke on the condition of anonymity</s> <c>said</c> {the road was shut}.',
    // what follows 'said' has a relative clause of its own: it is no subject
    '<s>Haddad, who runs the port,</s> <c>said</c> {officers who had left the town sank the boat}.',
    '<s>Sources close to the board</s> <c>told</c> him {the ferry was sold}.',
    '<s>Residents</s> <c>reported</c> {hearing a loud boom}.',
    '<s>Residents</s> <c>reported</c> {the blast} just after midnight.',
    // the end of a name may look like a conjunction
    '<s>The paper</s> <c>reported</c> {the size of the Rho 6 and 6 Plus}.',
    // a word of time within the phrase
    '<s>The paper</s> <c>reported</c> {the size of the then planned Rho 6}.',
    '<s>A Swiss man</s> <c>claims</c> {he found the boat}.',
    '<s>The council</s> <c>could not confirm</c> {that the ferry was sold}.',
    'The town could not hear the bell and <s>the port</s> <c>said</c> {it was not aware of a leak}.',
  ],
  'what is judged': [
    '<s>Kell</s> <c>accused</c> {the board of delay}.',
    '<s>The board</s> <c>denied</c> {the charge}.',
    '<s>Kell</s> <c>called for</c> {a new vote}.',
    '<s>The port</s> <c>vowed</c> {to rebuild the pier}.',
    '{The board} <c>was accused</c> by <s>Kell</s> {of delay}.',
    '<s>Kell</s> <c>declined</c> {to comment}.',
  ],
  nouns: [
    '<s>Kell’s</s> <c>claim</c> {that the weir leaked} was new.',
    '<s>His</s> <c>criticism of</c> {the board} was mild.',
  ],
}

describe('one attribution in a sentence', () => {
  for (const [name, rows] of Object.entries(sentences))
    describe(name, () => {
      it.each(rows)('%s', (marked) => {
        expect(attributed(plain(marked))).toEqual([marked])
      })
    })
})

describe('what only looks like an attribution', () => {
  it.each([
    ['The refund was paid, per the agreement.'],
    ['Fares rose by 3 crowns per passenger, and 40 per cent of the boats were late.'],
    ['The crew put the boat at risk.'],
    ['The report that the gate failed was read by the mayor.'],
    // what is claimed, and not who claims it
    ['The claim that the ferry was made by Norcross is false.'],
  ])('%s', (text) => {
    expect(attributed(text)).toEqual([])
  })

  it('takes the given name Per for none', () => {
    const marked = 'Per Vale, <s>a passenger</s>, <c>said</c> {the deck was wet}.'
    expect(attributed(plain(marked))).toEqual([marked])
  })
})

describe('chains of voices, outermost first', () => {
  it.each([
    [
      'an agency relays a speaker',
      '{The weir held}, <s>the engineer</s> <c>said</c>, according to <o>Reuters</o>.',
    ],
    [
      'a quotation by way of an agency',
      '{“The weir held,”} <s>the engineer</s> <c>said</c>, according to <o>Reuters</o>.',
    ],
    ['an outlet is told', '<s>Mayor Ruiz</s> <c>told</c> <o>Reuters</o> {the weir held}.'],
    [
      'a paper is told',
      '<s>Mayor Ruiz</s> <c>told</c> <o>the Veld Times newspaper</o> {that the weir held}.',
    ],
    [
      'a paper tells what somebody was told',
      '<s>The engineer</s> <c>told</c> Mayor Ruiz {he had seen the crack on Sunday morning}, <o>the Veld News</o> reports.',
    ],
    ['a body that is no outlet is told', '<s>Mayor Ruiz</s> <c>told</c> parliament {that the weir held}.'],
    [
      'one speaker passes on another',
      '<o>Ruiz</o> said <s>the engineer</s> <c>had told</c> him {that the weir held}.',
    ],
    [
      'a relative passes it on',
      '<o>Vale</o> said <s>his sister</s> <c>had told</c> the council {that the weir held}.',
    ],
    [
      'an outlet reports a speaker',
      '<o>The Veld Times</o> reported that <s>the minister</s> <c>said</c> {the weir held}.',
    ],
    ['citing', '<o>The Observatory</o>, citing <s>unnamed sources</s>, <c>said</c> {the weir held}.'],
    ['said, citing', '{“The weir held,”} <o>Haddad</o> <c>said</c>, citing <s>witnesses</s>.'],
    [
      'quoted a body as saying',
      '<o>The harbour authority</o> <c>quoted</c> <s>the coastguard</s> as saying {that the boat sank}.',
    ],
    ['quotes as saying', '<o>Haddad</o> <c>quotes</c> <s>police sources</s> as saying {the road was shut}.'],
    [
      'a paper carries a statement given out',
      'According to <o>the Veld Free Press</o>, <s>police spokesman Sgt. Tom Vale</s> <c>issued the statement</c>, {“The boat is safe in the harbour.”}',
    ],
    [
      'claims, citing',
      '<o>The group</o> <c>claims</c>, citing <s>reliable sources in Veld</s>, {that the weir leaked}.',
    ],
    ['cited witnesses who', '<o>Haddad</o> <c>cited</c> <s>witnesses</s> who {had seen the flood}.'],
  ])('%s', (_name, marked) => {
    expect(attributed(plain(marked))).toEqual([marked])
  })
})

describe('headlines', () => {
  it.each([
    ['<s>Mayor</s><c>:</c> {weir will hold}'],
    ['<s>Ruiz</s> <c>says</c> {weir held}'],
    ['{Weir will fail by May}<c>:</c> <s>engineers</s>'],
    ['{Ferry sank in storm} <c>-</c> <s>report</s>'],
    ['{Old weir may have failed}, <c>say</c> <s>officials</s>'],
  ])('%s', (marked) => {
    const text = plain(marked)
    expect(
      attributed(text, { headline: text, headlineSpan: { start: 0, end: text.length }, body: [] }),
    ).toEqual([marked])
  })
})

describe('several attributions in a sentence', () => {
  it.each([
    [
      'two speakers',
      [
        '<s>Ruiz</s> <c>said</c> {the weir held}, but Vale said it had leaked.',
        'Ruiz said the weir held, but <s>Vale</s> <c>said</c> {it had leaked}.',
      ],
    ],
    [
      'a second verb of the same speaker',
      [
        '{“It held,”} <s>Ruiz</s> <c>said</c>, adding that the bank was wet.',
        '“It held,” <s>Ruiz</s> said, <c>adding</c> {that the bank was wet}.',
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(attributed(plain(rows[0]!))).toEqual(rows)
  })
})

describe('stance', () => {
  it.each([
    ['asserts', 'Mayor Ruiz said the weir held.'],
    ['denies', 'Mayor Ruiz denied that the weir had failed.'],
    ['denies', 'The board rejected the charge.'],
    ['denies', 'Mayor Ruiz said it was not true that the weir had failed.'],
    ['declines', 'Mayor Ruiz declined to comment.'],
    ['declines', 'Mayor Ruiz said she was not aware of a leak.'],
    ['declines', 'Mayor Ruiz could not confirm that the weir had failed.'],
    ['declines', 'The claim could not be independently verified.'],
    ['declines', 'It was not clear whether the weir had failed.'],
    ['declines', 'It was not possible to reach the port for comment.'],
    ['questions', 'Kell asked whether the weir would hold.'],
    ['questions', 'Kell questioned the plan.'],
    ['predicts', 'Kell said the weir will fail by May.'],
    ['predicts', 'Kell predicted that the weir would fail.'],
    ['predicts', 'The ferry is expected to return on Friday.'],
  ])('%s: %s', (stance, text) => {
    expect(statementsOf(text).map((statement) => statement.stance)).toContain(stance)
    if (stance !== 'asserts')
      expect(statementsOf(text).filter((statement) => statement.cue)).not.toContainEqual(
        expect.objectContaining({ stance: 'asserts' }),
      )
  })
})

describe('the kind of voice', () => {
  it.each([
    ['named', 'Rami Haddad', 'Rami Haddad, who runs River Watch, said the ferry was late.'],
    ['described', 'official', 'A senior official who asked not to be named said the vote was lost.'],
    ['described', 'Witnesses', 'Witnesses said the boat sank.'],
    ['pronoun', 'she', '“The boat sank,” she said.'],
  ])('%s: %s', (how, head, text) => {
    const [voice] = statementsOf(text)[0]!.voices
    expect(voice?.how).toBe(how)
    expect(text.slice(voice!.head!.start, voice!.head!.end)).toBe(head)
  })
})

describe('a voice that goes on', () => {
  it('joins a quotation that follows at once in the same paragraph', () => {
    const text = '“The weir held,” Mayor Ruiz said. “The bank did not.”'
    expect(attributed(text)).toEqual([
      '{“The weir held,”} <s>Mayor Ruiz</s> <c>said</c>. {“The bank did not.”}',
    ])
  })

  it('carries the voice into the next paragraph', () => {
    const text = '“The weir held,” Mayor Ruiz said on Friday.\n\n“The bank did not hold, and we are sorry.”'
    const found = statementsOf(text)
    expect(found).toHaveLength(2)
    expect(found[1]!.voices).toEqual([{ span: null, how: 'carried', head: null, carriedFrom: 0 }])
    expect(text.slice(found[1]!.content[0]!.start, found[1]!.content[0]!.end)).toBe(
      '“The bank did not hold, and we are sorry.”',
    )
  })

  it('follows a quotation whose paragraphs are opened but not closed', () => {
    const text = 'Mayor Ruiz said: “The weir held all night.\n\n“The bank did not hold, and we are sorry.”'
    const found = statementsOf(text)
    expect(found.map((statement) => statement.voices[0]?.how)).toEqual(['named', 'carried'])
  })

  it('does not give a quotation to a speaker who left long ago', () => {
    const text =
      '“The weir held,” Mayor Ruiz said.\n\nThe town is old.\n\nIt has a church.\n\n“Rivers make good neighbours in dry years.”'
    expect(statementsOf(text).at(-1)!.voices).toEqual([])
  })
})

describe("the report's own voice", () => {
  it.each([
    ['a sentence without attribution', 'The weir held all night.', ['The weir held all night']],
    ['nothing where the attribution covers all', 'Mayor Ruiz said the weir held.', []],
    [
      'what stands beside an attribution',
      'The weir held all night, but Ruiz said the bank was wet.',
      ['The weir held all night'],
    ],
    [
      'what whoever speaks did as well',
      'Divers on Friday raised the anchor and said that the chain had snapped.',
      ['Divers on Friday raised the anchor'],
    ],
    [
      'not what describes whoever speaks',
      'Ruiz, who runs the old port, said that the chain had snapped.',
      [],
    ],
    [
      'what stands beside a deed that somebody reports',
      'Residents reported hearing a boom, and the hole was twelve feet wide.',
      ['the hole was twelve feet wide'],
    ],
    [
      'an impersonal passive',
      'It is thought that the weir will fail.',
      ['It is thought that the weir will fail'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(ownWords(text)).toEqual(expected)
  })

  it.each([
    ['The weir reportedly failed in May.', ['reportedly']],
    ['It is thought that the weir may fail.', ['It is thought', 'may']],
    ['Officials said the boat appeared to be old.', ['appeared to']],
    ['The weir was opened in May.', []],
  ])('hedges: %s', (text, expected) => {
    const [statement] = statementsOf(text)
    expect(statement!.hedges.map((span) => text.slice(span.start, span.end))).toEqual(expected)
  })
})
