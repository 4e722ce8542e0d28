// Facts about English, gathered by reading news: what reports with which complements hanging on it. en/cue-verbs.ts
// tells what reports by the order of words; these are the uses that only the tree tells apart from deeds: 'appeared to
// confirm' and 'appeared in court', 'listed the faults' and 'listed to port'.

/** The complements a word is used with: a clause, a 'to …', an object, an object and a phrase, a phrase alone (its preposition). */
export type Frame = 'that' | 'to' | 'obj' | `obj+${Preposition}` | Preposition

export type Preposition = 'as' | 'of' | 'for' | 'over' | 'about' | 'against' | 'on' | 'at' | 'to' | 'with'

const verbs: Readonly<Partial<Record<Frame, string>>> = {
  that:
    'say tell suggest ask add note argue warn announce worry claim report state find question rule signal ' +
    'recognize recognise show suspect point insist continue remember promise figure conclude predict remind ' +
    'reveal concede imply appear seem convince hope fear complain maintain contend explain assert allege ' +
    'believe think expect doubt deny confirm admit acknowledge agree declare disclose estimate hint ' +
    'indicate mention observe propose recommend reiterate reply respond speculate stress swear testify vow ' +
    'write tweet wonder assume understand joke boast lament caution calculate make know reassure answer ' +
    'anticipate posit reason theorize quip retort confess gripe grouse confide intimate insinuate comment ' +
    'elaborate clarify protest guess demand recall notice decide determine hear sense bet pray demonstrate ' +
    'illustrate underscore charge fret demur concur quibble rejoice ponder resent stipulate grumble moan ' +
    'whine shrug warrant opine muse rave rant vouch',
  to:
    'appear seem like claim promise plead press vow hope intend pledge sound say decline refuse threaten ' +
    'offer ask want deem aim decide love opt lobby long yearn prefer dare commit swear profess push urge ' +
    'encourage persuade advise instruct beg implore exhort counsel admonish invite tell challenge aspire ' +
    'seek wish apologize',
  obj:
    'show blast list cite remind repeat report post publish recite tout insult note document slam promise ' +
    'mock dismiss express repudiate reveal utter mention denounce echo emphasize emphasise tell remember ' +
    'declare articulate distance prefer praise deem email answer attack endorse release share oppose ' +
    'present discuss describe believe recognize recognise expect criticize criticise accuse reject witness ' +
    'dislike disavow extol foresee disclose protest justify deny admit contradict state applaud laud preach ' +
    'relish trumpet renounce debate ridicule cherish reaffirm taunt heckle regret rebut pronounce assail ' +
    'bash impugn pan underplay downplay refute recount lament castigate scold commend confess decry deplore ' +
    'deride disparage berate belittle chastise chide compliment excoriate fault lambaste lambast lampoon ' +
    'malign oversimplify overstate understate paraphrase proclaim profess question reprimand rebuke savage ' +
    'sugarcoat trash vilify voice flatter outline illustrate demand predict acknowledge propose fear admire ' +
    'retract stress assert ponder envision decline support back defend explain embrace hate love resist ' +
    'contemplate welcome resent despise distrust trust appreciate cheer boo credit tweet retweet veto ' +
    'ratify satirize preview sue unveil spurn disapprove reiterate affirm detail interpret highlight sign',
  as: 'describe',
  of: 'speak complain warn',
  about:
    'speak talk complain open joke worry boast brag care gush reminisce know learn think fret rant rave ' +
    'grumble gripe vent muse speculate feel warn wonder fantasize rail',
  for:
    'call push argue press appeal apologize apologise vote advocate vouch root campaign hope ask beg pray ' +
    'yearn plead cheer clamor lobby petition',
  against: 'rail argue rule decide push campaign inveigh speak warn vote testify protest lobby',
  on: 'comment expand elaborate announce dwell agree touch reflect weigh double opine zero pounce',
  'obj+as':
    'describe portray paint cast frame characterize characterise depict denounce hail dismiss introduce ' +
    'attack see view regard label name present tout herald deride ridicule mock trash brand savage pitch ' +
    'caricature interpret remember embrace position rank list identify bill champion pronounce acknowledge ' +
    'celebrate invoke classify',
  'obj+of': 'accuse warn remind inform',
  'obj+to': 'encourage urge liken compare',
  'obj+for':
    'nominate blast criticize criticise blame praise attack hit thank fault slam endorse castigate rip ' +
    'chide scold ridicule credit applaud laud condemn rebuke congratulate commend chastise berate mock',
  'obj+on': 'blame hit press pressure challenge lecture congratulate quiz grill question',
  'obj+with': 'contrast compare charge show find credit',
  'obj+about': 'raise warn ask question tell remind quiz',
  // Of amounts only: 'put the toll at 12', but not 'put the boat at risk'.
  'obj+at': 'put place peg estimate value price assess reckon',
  at: 'balk scoff bristle marvel rail jeer sneer snipe lash jab',
  with: 'disagree agree sympathize empathize side concur quibble respond',
  over: 'spar gloss',
  'obj+over': 'attack criticize criticise',
}

const passives: Readonly<Partial<Record<Frame, string>>> = {
  to:
    'expect say believe think report allege deem estimate know rumor rumour suppose show understand consider predict ' +
    'ask',
  that: 'say expect believe think ask tell convince',
  as: 'know see describe regard view portray interpret',
  of: 'accuse assure enamor',
  with: 'charge',
}

const adjectives: Readonly<Partial<Record<Frame, string>>> = {
  that:
    'aware hopeful worried confident afraid certain sure concerned clear optimistic doubtful skeptical ' +
    'sceptical convinced adamant positive fearful unsure unclear glad sorry proud upset happy shocked ' +
    'nervous disappointed pleased thankful grateful surprised sad ashamed amazed dismayed alarmed delighted ' +
    'thrilled insistent mindful unconvinced',
  to: 'eager reluctant willing unwilling keen hesitant inclined loath opposed glad unafraid',
  of:
    'critical skeptical sceptical supportive wary afraid proud dismissive mistrustful distrustful leery ' +
    'appreciative conscious mindful contemptuous fond tired',
  about:
    'worried concerned optimistic skeptical sceptical pessimistic enthusiastic angry upset excited clear ' +
    'vocal upbeat nervous uneasy unapologetic passionate frank candid blunt cagey coy vague sanguine ' +
    'ambivalent happy unhappy hopeful outspoken adamant anxious cautious furious curious explicit mad',
  with: 'unhappy pleased satisfied dissatisfied impressed frustrated disappointed comfortable uncomfortable',
}

const read = (table: Readonly<Partial<Record<Frame, string>>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([frame, words]) => [frame, new Set(words.split(' '))]))

const byVerb = read(verbs)
const byPassive = read(passives)
const byAdjective = read(adjectives)

const allOf = (...tables: ReadonlyMap<string, ReadonlySet<string>>[]): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => [...table.values()].flatMap((words) => [...words])))
const anyVerb = allOf(byVerb, byPassive)
const anyAdjective = allOf(byAdjective)

/** Does the word report with any complements at all? Most do not, and their trees need not be looked at. */
export const mayReport = ({ lemma, tag }: { lemma: string; tag: string }): boolean =>
  (tag === 'VERB' && anyVerb.has(lemma)) || (tag === 'ADJ' && anyAdjective.has(lemma))

/**
 * Does the word report with these complements?
 * @param passive the verb stands in the passive: 'is expected to'
 */
export function reportsIn(lemma: string, tag: 'VERB' | 'ADJ', frame: Frame, passive: boolean): boolean {
  const table = tag === 'ADJ' ? byAdjective : passive ? byPassive : byVerb
  return table.get(frame)?.has(lemma) === true
}

/** Adjectives that put in doubt what they are said of. */
const doubting = new Set(
  'skeptical sceptical doubtful unsure unclear uncertain dubious unconvinced'.split(' '),
)

export const isDoubting = (lemma: string): boolean => doubting.has(lemma)
