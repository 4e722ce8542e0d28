// What is given out in words, and the verbs of giving it out: 'sent a letter', 'put out a statement', 'carried signs'. Who
// gives it out says what stands in it.

const writings = new Set(
  (
    'statement letter email e-mail memo memorandum message note tweet post report release petition lawsuit suit complaint ' +
    'motion brief ad video banner sign placard poster warning apology declaration resolution invitation'
  ).split(' '),
)

const giving = new Set(
  (
    'send release issue put post publish write email mail sign file carry hold wave circulate deliver share run launch air ' +
    'distribute introduce'
  ).split(' '),
)

export const isWriting = ({ lemma, tag }: { lemma: string; tag: string }): boolean =>
  tag === 'NOUN' && writings.has(lemma)

export const givesOut = (lemma: string): boolean => giving.has(lemma)
