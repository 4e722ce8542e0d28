// Verbs that say nothing by themselves and speak with their object: 'made the case that', 'raised doubts about', 'took aim
// at'. A row: the verbs, then the nouns with which each of them tells.

const rows = `
make : case claim argument statement comment remark promise pledge accusation allegation assertion announcement suggestion proposal offer appeal plea mention reference joke prediction call complaint apology request demand threat vow commitment point pitch
have : view opinion doubt question concern feeling hope objection praise criticism word message advice confidence reservation misgiving qualm fear worry suspicion complaint
give offer : advice answer reason explanation assurance support endorsement praise criticism apology account assessment defense defence argument view opinion warning description detail estimate backing rationale critique prediction proposal condolence thanks reassurance speech lecture take
lay set : case vision plan argument reason agenda position proposal
raise pose : question concern doubt objection point possibility issue prospect alarm suspicion
issue send deliver : warning message statement denial apology call threat rebuke critique defense defence speech address plea
take : aim shot swipe dig jab position stance view
draw : contrast distinction comparison parallel attention
cast throw : vote blame support
hold share : view opinion belief concern
put lay place pin : blame emphasis
find : fault
voice express register show : concern doubt support interest willingness hope regret skepticism scepticism opposition confidence disdain contempt sympathy outrage frustration
mount launch lead : defense defence attack broadside criticism
`

const nounsOf = new Map<string, ReadonlySet<string>>()
for (const row of rows.trim().split('\n')) {
  const [verbs = '', nouns = ''] = row.split(' : ')
  for (const verb of verbs.split(' '))
    nounsOf.set(verb, new Set([...(nounsOf.get(verb) ?? []), ...nouns.split(' ')]))
}

/** Can the verb tell something with its object? */
export const isLight = ({ lemma, tag }: { lemma: string; tag: string }): boolean =>
  tag === 'VERB' && nounsOf.has(lemma)

/** Does the verb tell something with this noun for its object? */
export const tellsWith = (lemma: string, noun: string): boolean => nounsOf.get(lemma)?.has(noun) === true

const doubts = new Set('question doubt skepticism scepticism suspicion'.split(' '))

/** Does the noun put in doubt what it is about? */
export const isDoubt = (noun: string): boolean => doubts.has(noun)
