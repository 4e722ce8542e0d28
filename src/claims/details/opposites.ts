import { EMPTY } from './word-classes.js'

// Words that say the opposite of each other. Everyday English of news and nothing of any one story. Of each pair the
// first is taken as the one that is so: 'survived' is 'did not die'.

const PAIRS =
  `die survive, die recover, dead alive, dead survive, die alive, win lose, victory defeat, succeed fail, success failure, pass fail,
  accept reject, approve reject, accept refuse, agree refuse, agree disagree, support oppose, allow ban, allow forbid, permit prohibit,
  impose lift, guilty innocent, convict acquit, legal illegal, lawful unlawful, open close, open shut, rise fall, increase decrease,
  grow shrink, gain lose, high low, large small, big small, strong weak, many few, improve worsen, strengthen weaken, safe dangerous,
  detain free, detain release, arrest release, hold release, captive free, present absent, arrive leave, enter leave, stay leave,
  remain leave, begin end, start stop, start end, continue stop, deliberate accidental, intentional accidental, deliberately accidentally,
  attack accident, murder accident, murder suicide, arson accident, male female, man woman, boy girl, son daughter, brother sister,
  husband wife, father mother, north south, northern southern, east west, eastern western, full empty, wet dry, hot cold, public private,
  peaceful violent, voluntary forced, military civilian, soldier civilian, serious minor, severe mild, critical stable, majority minority,
  free hold, free keep, acquit guilty, uphold lift, uphold overturn, hold collapse, fewer more, less more,
  real fake, genuine fake, authentic fake, real forgery, genuine forgery, authentic forgery, destroy intact, damage intact, married single,
  rich poor, healthy ill, asleep awake, open lock, deliberate accident, intentional accident, deliberately accident, arson accident,
  pass reject, adopt reject, ratify reject, continue end, continue collapse, continue fail, resign fire, resign sack, resign dismiss, quit fire, quit sack,
  welcome reject, hire fire, appoint dismiss, delay hasten, cancel hold, cancel uphold, withdraw submit, empty inhabit, abandon inhabit`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string])

/** One of two opposite things that a word tells: which two, and whether it is the first of them. */
export interface Pole {
  of: string
  isFirst: boolean
}

const polesOf = new Map<string, Pole[]>()
const add = (word: string, pole: Pole): void => void polesOf.set(word, [...(polesOf.get(word) ?? []), pole])
for (const [first, second] of PAIRS) {
  add(first, { of: `${first}/${second}`, isFirst: true })
  add(second, { of: `${first}/${second}`, isFirst: false })
}

const NONE: readonly Pole[] = []

/** Two sides of one deed, of which each is true where the other is. */
const CONVERSE =
  /^(?:buy sell|sell buy|lend borrow|borrow lend|teach learn|learn teach|send receive|receive send)$/

/** The opposites in which a lemma stands: ours, and those that the language tells. */
export function listPoles(lemma: string, told: readonly string[]): readonly Pole[] {
  const own = polesOf.get(lemma) ?? NONE
  if (!told.length || EMPTY.has(lemma)) return own
  const more = told
    .filter((other) => !EMPTY.has(other) && !CONVERSE.test(`${lemma} ${other}`))
    .map((other) =>
      lemma < other
        ? { of: `${lemma}/${other}`, isFirst: true }
        : { of: `${other}/${lemma}`, isFirst: false },
    )
  return [...own, ...more.filter(({ of }) => !own.some((pole) => pole.of === of))]
}

/** Verbs of two words, with one that says the same: 'turned down' is 'rejected'. */
const PHRASAL: Readonly<Record<string, string>> = {
  'go up': 'rise',
  'go down': 'fall',
  'come down': 'fall',
  'turn down': 'reject',
  'vote down': 'reject',
  'throw out': 'reject',
  'strike down': 'reject',
  'turn away': 'reject',
  'call off': 'cancel',
  'carry on': 'continue',
  'go on': 'continue',
  'break down': 'collapse',
  'shut down': 'close',
  'step down': 'resign',
}

/** The verb that says the same in one word; itself where there is none. */
export const plainVerb = (verb: string, particle: string | undefined): string =>
  (particle && PHRASAL[`${verb} ${particle}`]) ?? verb

/** 'Armed' of 'unarmed': what a word denies by its own first letters; null for a word that denies nothing so. */
export const denies = (word: string): string | null =>
  /^(?:un|non-?)(\p{L}{4,}(?:ed|able|ible|al|ful|safe|fit|known|hurt|aware|paid|born|sold|true))$/u.exec(
    word,
  )?.[1] ?? null
