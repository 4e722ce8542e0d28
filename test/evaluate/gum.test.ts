import { describe, expect, it } from 'vitest'
import { listGoldAttributions } from '../../bench/gum/attributions.js'
import { type GoldDocument, readConllu } from '../../bench/gum/conllu.js'
import { listGoldRelations } from '../../bench/gum/rst.js'
import { listGoldVoices, reaches } from '../../bench/gum/voices.js'

// A document of our own in GUM's formats: 'Ada Lund runs the weir. She said that the gate “held”, Vale's crew noted.'

const ROWS = `# newpar
# text = Ada Lund runs the weir.
1 Ada PROPN 3 nsubj Discourse=x|Entity=(1-person-new-cf1-1,2-coref
2 Lund PROPN 1 flat Entity=1)
3 runs VERB 0 root _
4 the DET 5 det Entity=(2-object-new-cf2-2-coref
5 weir NOUN 3 obj Entity=2)
6 . PUNCT 3 punct _

# newpar
# text = She said the crew noted that it “held”.
1 She PRON 2 nsubj Discourse=x|Entity=(1-person-giv-cf1-1-ana)
2 said VERB 0 root _
3 the DET 4 det Discourse=x|Entity=(3-person-new-cf1-2-coref
4 crew NOUN 5 nsubj Entity=3)
5 noted VERB 2 ccomp _
6 that SCONJ 9 mark Discourse=x
7 it PRON 9 nsubj Entity=(2-object-giv-cf1-1-ana)
8 “ PUNCT 9 punct _
9 held VERB 5 ccomp _
10 ” PUNCT 9 punct _
11 . PUNCT 2 punct _`

const conllu = ROWS.replace(/^(\d+) (\S+) (\S+) (\d+) (\S+) (\S+)$/gm, '$1\t$2\t$2\t$3\t_\t_\t$4\t$5\t_\t$6')

const XML = `<rst><header><relations>
<rel name="attribution-positive" type="rst"/><rel name="joint-list" type="multinuc"/>
</relations></header><body>
<segment id="1" parent="10" relname="joint-list">Ada Lund runs the weir .</segment>
<segment id="2" parent="11" relname="attribution-positive">She said</segment>
<segment id="3" parent="4" relname="attribution-positive">the crew noted</segment>
<segment id="4" parent="11" relname="span">that it held .</segment>
<group id="10" type="multinuc"/>
<group id="11" type="span" parent="12" relname="span"/>
<group id="12" type="span" parent="10" relname="joint-list"/>
</body></rst>`

const read = (): GoldDocument => readConllu(conllu)
const attributions = () => listGoldAttributions(read(), listGoldRelations(XML))
const wordsOf = (gold: GoldDocument, indices: readonly number[]): string =>
  indices.map((at) => gold.tokens[at]!.form).join(' ')

describe('a document of GUM', () => {
  it('is put together as it was printed, each token at its place', () => {
    const gold = read()
    expect(gold.text).toBe('Ada Lund runs the weir.\n\nShe said the crew noted that it “held”.')
    for (const token of gold.tokens) expect(gold.text.slice(token.start, token.end)).toBe(token.form)
  })

  it('has mentions with their heads', () => {
    const gold = read()
    expect(
      gold.mentions.map(({ start, end, chain, head, isNamed }) => [
        gold.text.slice(start, end),
        chain,
        gold.tokens[head]!.form,
        isNamed,
      ]),
    ).toEqual([
      ['Ada Lund', '1', 'Ada', true],
      ['the weir', '2', 'weir', false],
      ['She', '1', 'She', false],
      ['the crew', '3', 'crew', false],
      ['it', '2', 'it', false],
    ])
  })
})

describe('an attribution of the discourse tree', () => {
  it('holds what lies inside its nucleus, also another attribution', () => {
    expect(listGoldRelations(XML)).toEqual([
      { satellite: [1], nucleus: [2, 3] },
      { satellite: [2], nucleus: [3] },
    ])
  })

  it('finds cue and source in the syntax tree', () => {
    const gold = read()
    expect(attributions().map(({ cue, source }) => [wordsOf(gold, cue), wordsOf(gold, [source!])])).toEqual([
      ['said', 'She'],
      ['noted', 'crew'],
    ])
  })
})

describe('a voice that is counted', () => {
  it('is a pronoun or description whose entity has another mention', () => {
    const gold = read()
    const { voices, leftOut } = listGoldVoices(gold, attributions())
    expect(voices.map(({ sort, head, isNamed }) => [sort, gold.tokens[head]!.form, isNamed])).toEqual([
      ['he or she', 'She', true],
    ])
    expect(leftOut).toEqual(['mentioned nowhere else by a noun'])
  })

  it('is reached by a mention of the name, not by a phrase that only holds the name', () => {
    const gold = read()
    const { targets } = listGoldVoices(gold, attributions()).voices[0]!
    expect(reaches(gold, [{ start: 0, end: 8 }], targets)).toBe(true)
    expect(reaches(gold, [{ start: 0, end: 22 }], targets)).toBe(false)
    expect(reaches(gold, [{ start: 14, end: 22 }], targets)).toBe(false)
  })
})
