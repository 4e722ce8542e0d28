import { describe, expect, it } from 'vitest'
import { readConllu } from '../../bench/conllu.js'

/** Two documents; multiword tokens, words without a blank between them, an empty node, a misspelt word. */
const FILE = `# newdoc id = weir
# sent_id = weir-1
# newpar id = weir-p1
# text = It didn't leak.
1	It	it	PRON	PRP	_	4	nsubj	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	leak	leak	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# sent_id = weir-2
# text = Ruiz's gaet (cannot) move
1-2	Ruiz's	_	_	_	_	_	_	_	_
1	Ruiz	Ruiz	PROPN	NNP	_	3	nmod:poss	_	_
2	's	's	PART	POS	_	1	case	_	_
3	gaet	gate	NOUN	NN	Number=Sing|Typo=Yes	7	nsubj	_	_
3.1	gate	gate	NOUN	NN	_	_	_	_	_
4	(	(	PUNCT	-LRB-	_	5	punct	_	SpaceAfter=No
5-6	cannot	_	_	_	_	_	_	_	SpaceAfter=No
5	can	can	AUX	MD	_	7	aux	_	_
6	not	not	PART	RB	_	7	advmod	_	_
7	)	)	PUNCT	-RRB-	_	5	punct	_	_
8	move	move	VERB	VB	_	0	root	_	_

# sent_id = weir-3
# newpar id = weir-p2
# text = No
1	No	no	INTJ	UH	_	0	root	_	_

# newdoc id = ferry
# sent_id = ferry-1
# newpar id = ferry-p1
# text = Sunk
1	Sunk	sink	VERB	VBN	_	0	root	_	_
`

describe('a CoNLL-U file', () => {
  const [weir, ferry] = readConllu(FILE)

  it('gives each document its text, paragraphs apart', () => {
    expect(weir!.text).toBe("It didn't leak. Ruiz's gaet (cannot) move\n\nNo")
    expect(ferry).toMatchObject({ id: 'ferry', text: 'Sunk' })
  })

  it('says where paragraphs and sentences stand', () => {
    const textsOf = (spans: { start: number; end: number }[]): string[] =>
      spans.map(({ start, end }) => weir!.text.slice(start, end))
    expect(textsOf(weir!.paragraphs)).toEqual(["It didn't leak. Ruiz's gaet (cannot) move", 'No'])
    expect(textsOf(weir!.sentences)).toEqual(["It didn't leak.", "Ruiz's gaet (cannot) move", 'No'])
    expect(weir!.sentences.map(({ id }) => id)).toEqual(['weir-1', 'weir-2', 'weir-3'])
  })

  it('divides multiword tokens among their words', () => {
    for (const { tokens } of weir!.sentences)
      for (const { start, end, form } of tokens) expect(weir!.text.slice(start, end)).toBe(form)
    expect(weir!.sentences[0]!.tokens.map(({ form }) => form)).toEqual(['It', 'did', "n't", 'leak', '.'])
  })

  it('keeps tags, lemmas and the tree, heads counted from nought', () => {
    expect(weir!.sentences[0]!.tokens[1]).toMatchObject({
      lemma: 'do',
      upos: 'AUX',
      xpos: 'VBD',
      head: 3,
      deprel: 'aux',
      typo: false,
    })
    expect(weir!.sentences[0]!.tokens[3]!.head).toBe(-1)
  })

  it('leaves out nodes no text stands for, and marks the misspelt', () => {
    const { tokens } = weir!.sentences[1]!
    expect(tokens).toHaveLength(8)
    expect(tokens.filter(({ typo }) => typo).map(({ lemma }) => lemma)).toEqual(['gate'])
  })
})
