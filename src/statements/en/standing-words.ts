// How English shows where it stands on something told: said not to be so, doubted, told with a distance, told outright.
// Facts about the language, gathered by reading headlines. A row: the sign, then its words; `_` stands for a blank.

/** What a word shows of the proposition it stands by. */
export type Sign =
  | 'falsehood'
  | 'refutes'
  | 'fools'
  | 'doubts'
  | 'declines'
  | 'hedge'
  | 'weak hedge'
  | 'rumour'
  | 'report'
  | 'source'
  | 'claims'
  | 'says'
  | 'foresees'
  | 'looks into'
  | 'confirms'

const rows: [Sign, string][] = [
  // It is not so, or it is made.
  [
    'falsehood',
    `hoax hoaxes hoaxer fake fakes faked faking faux false falsely falsehood falsehoods untrue bogus sham phoney phony baseless unfounded
    groundless fabricated fabricates fabricating fabrication fiction fictional fictitious myth myths lie lies nonsense rubbish
    bullshit bs bunk bunkum hogwash made_up made_it_up made_it_all_up makes_up invented satire satirical parody spoof photoshop
    photoshopped doctored staged impostor imposter impersonator inaccurate incorrect erroneous erroneously wrong wrongly
    mistaken mistakenly misidentified mistook misleading misinformation disinformation exaggerated urban_legend conspiracy_theory
    too_good_to_be_true too_good_to_check set_the_record_straight setting_the_record_straight sets_the_record_straight
    absurd ridiculous ludicrous laughable preposterous false_alarm scam pants_on_fire put_to_rest puts_to_rest laid_to_rest lays_to_rest contrary_to without_merit no_such misread misquoted misrepresented misunderstood misunderstanding mix_up
    mistaken_identity out_of_context hoaxers fakery forged forgery forgeries retouched manipulated computer_generated concocted`,
  ],
  [
    'refutes',
    `deny denies denied denying denial denials debunk debunks debunked debunking disprove disproves disproved disproven refute
    refutes refuted refuting rebut rebuts rebutted rebuff rebuffs rebuffed dismiss dismisses dismissed dismissing reject rejects
    rejected rejecting retract retracts retracted retraction disavow disavows disavowed quash quashes quashed scotch scotches
    scotched squash squashes squashed disputes disputed contradict contradicts contradicted shoots_down shot_down shoot_down
    shooting_down knocks_down rubbishes rubbished rules_out ruled_out pours_cold_water poured_cold_water slams_reports slams_rumors slams_rumours dispel dispels dispelled discredit
    discredits discredited nix nixes nixed clarify clarifies clarified corrects corrected correction walks_back walked_back backtracks
    backtracked recants recanted disowns disowned swats_down contests contested invalidates`,
  ],
  [
    'fools',
    `dupe dupes duped fool fools fooled fooling tricked tricks trick troll trolls trolled punk'd fell_for falls_for fall_for hoaxed
    prank pranks pranked prankster mockumentary impersonates impersonated hoodwinked misled misleads suckered bamboozled`,
  ],
  [
    'doubts',
    `doubt doubts doubted doubtful dubious skeptic skeptics skeptical skepticism sceptic sceptics sceptical scepticism questions
    questioned questionable unlikely implausible unproven unsubstantiated
    unconvinced unconvincing far_fetched mocks ridicules`,
  ],
  // Word is withheld, or there is none.
  [
    'declines',
    `refuse refuses refused refusing declines declined declining no_comment won't_say won't_confirm wouldn't_say wouldn't_confirm
    can't_confirm cannot_confirm not_confirmed not_clear yet_to_confirm confirm_or_deny confirms_nor_denies no_evidence
    no_hard_evidence no_proof no_confirmation not_verified not_be_verified could_not_confirm could_not_verify stops_short_of
    stopped_short_of remains_unclear`,
  ],
  // Told with a distance.
  [
    'hedge',
    `reportedly allegedly purportedly supposedly apparently seemingly ostensibly presumably alleged purported supposed suspected
    suspect rumored rumoured unconfirmed unverified believed thought feared presumed may might so_called possible possibly perhaps
    maybe purports purporting tipped_to said_to understood_to reported_to seems_to seem_to appears_to appeared_to appear_to seemed_to
    conceivably arguably`,
  ],
  [
    'weak hedge',
    `could likely probably appears appear seems potential potentially eyeing eyes mulling mulls considering considers talks nearing
    apparent hints hint hinted in_line_for`,
  ],
  ['rumour', 'rumor rumors rumour rumours speculation gossip buzz chatter scuttlebutt whispers leak leaked'],
  ['report', 'report reports reported reporting'],
  [
    'source',
    'source sources insider insiders analyst analysts according_to tipster witness eyewitness witnesses eyewitnesses tipsters',
  ],
  [
    'claims',
    'claim claims claimed claiming allegation allegations allege alleges alleging insists insist contends boasts',
  ],
  [
    'says',
    'say says said saying suggests suggest suggested warns warn warned asserts maintains believes thinks argues suggesting',
  ],
  [
    'foresees',
    'forecast forecasts predict predicts predicted prediction sees expects expected projects estimates estimated pegs',
  ],
  [
    'looks into',
    `investigate investigates investigating investigated investigation probe probes probing inquiry inquiries conflicting
    confusion unclear unknown verify verifying examines examining fact_check checking`,
  ],
  // Told outright.
  [
    'confirms',
    `confirm confirms confirmed confirming official officially proves proven proof announces announced announcing verified
    breaking admits admitted identified reveals revealed yes it's_real it's_true`,
  ],
]

interface Phrase {
  sign: Sign
  /** Its words after the first. */
  rest: readonly string[]
}

/** First word → the phrases that it begins, the longest first. */
const table: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const phrases = new Map<string, Phrase[]>()
  for (const [sign, list] of rows)
    for (const entry of list.trim().split(/\s+/)) {
      const [first = '', ...rest] = entry.split('_')
      phrases.set(first, [...(phrases.get(first) ?? []), { sign, rest }])
    }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return phrases
})()

/** The sign that the words show from `at` on, and where it ends; null when they show none. Small letters. */
export function signAt(norms: readonly string[], at: number): { sign: Sign; to: number } | null {
  for (const { sign, rest } of table.get(norms[at]!) ?? [])
    if (rest.every((word, i) => norms[at + 1 + i] === word)) return { sign, to: at + 1 + rest.length }
  return null
}
