import type { Stance } from '../../model/statement.js'

// Facts about English, gathered by reading news: which verbs report and in which frames. Verbs that news uses at
// least as often for deeds are left out ('attacked', 'blasted', 'ripped'), although politicians do these in words.

/** How a verb reports. One letter a frame, so that the table below can be read at a glance. */
export interface CueVerb {
  lemma: string
  /** `s`: says. Takes a quotation or a clause on either side, and its subject may follow it: '…, said Ruiz'. */
  says: boolean
  /** `t`: thinks or shows. Takes a clause on its right only. */
  thinks: boolean
  /** `o`: what it reports is its object: 'accused the board of delay'. */
  object: boolean
  /** `i`: what it reports is 'to …': 'vowed to rebuild it'. */
  infinitive: boolean
  /** `a`: the one spoken to comes first and is no part of the content: 'told the council that'. */
  addressee: boolean
  /** `c`: its object is a voice further in: 'citing witnesses'. */
  cites: boolean
  /** Words that belong to the cue when they follow it: 'called for', 'pointed out'. */
  particles: readonly string[]
  /** True when it reports only with one of its particles: 'spoke of', not 'spoke'. */
  needsParticle: boolean
  stance: Stance
}

/**
 * The verbs of saying, thinking, showing and judging. A row: lemma, frames, then particles after `+`
 * (`+!` when the verb reports only with one of them), then `=` and the stance when it is not `asserts`.
 */
const rows = `
say s +of +about
tell sa
add s
note s
announce so
suggest st
argue s +for +against
explain s
acknowledge so
declare so
recall so
conclude s
claim s
respond s +to
agree s +with +to
state s
warn sa +of +about +against
insist s +on
reply s +to
reveal so
predict s =predicts
forecast so =predicts
project t =predicts
admit so
confirm so
indicate st
estimate s
assert s
concede s
reiterate so
stress so
complain s +about +of
repeat so
joke s +about
emphasize so
emphasise so
remark s +on
observe s
continue s
write s +of +about
tweet s
post s
retweet o
report s +on
maintain s
contend s
allege so
testify s
boast s +about +of
brag s +about
lament so
caution sa +against
quip s
muse s
exclaim s
shout s
yell s
chant s
cry s
snap s
whisper s
mutter s
murmur s
ask soa +about +for =questions
wonder s +about =questions
inquire s =questions
promise sia
pledge si
vow si
swear si
threaten si
propose so
counter s
hint s +at
imply t
reason s
recount so
relate s
speculate s +about
charge s
deny so =denies
attest s +to
affirm so
reaffirm so
proclaim so
opine s
assure sa
remind sa
inform sa
notify sa
elaborate s +on
clarify s
text s
email s
intone s
retort s
interject s
fume s
explode s
volunteer s
venture s
theorize s
theorise s
rumour s
guess t
divulge so
disclose so
detail o
outline o
read s
think t +of +about
believe t +in
know t
hope ti
fear t
feel t
suppose t
assume t
doubt t =questions
expect ti =predicts
understand t
learn t
realize t
realise t
worry t +about
imagine t
see o
consider o
view o
regard o
find t
show t
demonstrate t
determine t
decide ti
hear t
prove t
want oi
plan i +on
intend i
seek oi
refuse i =declines
decline i =declines
offer oi
wish ti
prefer o
call o +for +on +upon
describe o
accuse o
blame o
criticize o
criticise o
praise o
endorse o
condemn o
denounce o
reject o =denies
dismiss o =denies
refute o =denies
debunk o =denies
rebut o =denies
disavow o =denies
rubbish o =denies
rule o +!out =denies
defend o
support o
oppose o
back o
slam o
mock o
label o
dub o
brand o
portray o
characterize o
characterise o
mention so
discuss o
question o =questions
challenge o
dispute so =denies
contradict o =denies
urge so +on
welcome o
applaud o
hail o
thank o
tout o
promote o
demand so
request o
recommend so
highlight o
invoke o
reference o
advocate o +for
decry o
deride o
echo o
favor o
favour o
lambaste o
lambast o
ridicule o
assail o
rebuke o
scold o
chide o
chastise o
express o
voice o
issue o
order o
approve o +of
identify o
compare o
mourn o
bemoan o
downplay o
vilify o
commend o
congratulate o
demonize o
berate o
liken o
ascribe o
attribute o
underscore o
underline o
cite c
quote c
refer o +!to
point o +!to +out
talk o +!about +of
speak o +!about +of
object o +!to
disagree o +!with
focus o +!on
vote o +!for +against
push o +!for
side o +!with
comment o +!on
apologize o +!for
apologise o +!for
allude o +!to
hearken o +!back
lash o +!out
sympathize o +!with
worry o +!about
`

function parseRow(row: string): [string, CueVerb] {
  const [lemma = '', frames = '', ...rest] = row.split(' ')
  const particles = rest.filter((word) => word.startsWith('+')).map((word) => word.replace(/^\+!?/, ''))
  const stance = rest.find((word) => word.startsWith('='))?.slice(1)
  return [
    lemma,
    {
      lemma,
      says: frames.includes('s'),
      thinks: frames.includes('t'),
      object: frames.includes('o'),
      infinitive: frames.includes('i'),
      addressee: frames.includes('a'),
      cites: frames.includes('c'),
      particles,
      needsParticle: rest.some((word) => word.startsWith('+!')),
      stance: (stance as Stance | undefined) ?? 'asserts',
    },
  ]
}

const table: ReadonlyMap<string, CueVerb> = new Map(rows.trim().split('\n').map(parseRow))

export const listCueVerbs = (): CueVerb[] => [...table.values()]

/** The row of a lemma, or null when the verb does not report. */
export const findCueVerb = (lemma: string): CueVerb | null => table.get(lemma) ?? null

const participles: ReadonlyMap<string, CueVerb> = new Map(
  listCueVerbs()
    .filter(({ says }) => says)
    .map((verb) => [`${verb.lemma.replace(/([^e])e$/, '$1')}ing`, verb]),
)

/** The verb of saying that a form in '-ing' belongs to: 'noting', 'warning'. */
export const findByParticiple = (norm: string): CueVerb | null => participles.get(norm) ?? null
