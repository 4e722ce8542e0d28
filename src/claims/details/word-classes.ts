/**
 * Words that reports use for one thing, by class. Two accounts of one event seldom choose the same verb: '12 died', 'killed
 * 11'. Everyday English of news and nothing of any one story; a word may stand in several classes.
 */
const CLASSES: Readonly<Record<string, string>> = {
  die: 'die kill dead death slay murder perish fatality toll victim drown',
  hurt: 'injure wound hurt injury',
  find: 'find discover recover unearth exhume locate uncover dig spot see witness notice',
  seize: 'arrest detain capture seize apprehend nab custody detention arrestee detainee captive',
  free: 'free release liberate',
  occur: 'occur happen come',
  blast: 'blast explosion boom bang explode',
  body: 'body corpse remains',
  price: 'price cost sell retail charge pay',
  dwell: 'live population inhabitant resident reside',
  child: 'child son daughter boy girl kid baby',
  spouse: 'wife husband spouse marry married',
  person: 'people person man woman individual human',
  vanish: 'disappear vanish missing lose',
  hit: 'hit strike impact crash slam collide collision',
  shoot: 'shoot fire gun shooting gunfire',
  attack: 'attack assault raid ambush shoot beat stab',
  protest: 'protest demonstrate demonstrator protester march rally demonstration',
  police: 'police officer policeman cop constable',
  army: 'army military soldier troop',
  vehicle: 'car vehicle automobile truck van',
  say: 'announce unveil reveal declare',
  win: 'win victory defeat beat',
  leave: 'leave flee evacuate evacuation depart',
  sink: 'sink capsize founder',
  burn: 'burn fire blaze flame',
  fall: 'fall collapse fail break breach',
  hold: 'hold keep hostage prisoner captive',
  ill: 'infect infection case sick ill illness outbreak',
  vote: 'vote ballot elect election poll',
  plane: 'plane aircraft airplane jet warplane',
  ship: 'ship boat vessel ferry',
  raise: 'raise rise increase grow climb',
  drop: 'drop shrink decrease decline',
  trade: 'buy sell purchase sale acquire',
  meet: 'meet meeting talk summit',
  relate: 'relate related relation link linked connect connected connection associate associated tie',
  expect: 'expect expectation expected estimate forecast predict prediction projection guess',
  cause: 'cause create make leave produce trigger',
  launch: 'launch debut release premiere unveil sale',
}

const classesOf = new Map<string, string[]>()
for (const [name, words] of Object.entries(CLASSES))
  for (const word of words.split(' ')) classesOf.set(word, [...(classesOf.get(word) ?? []), `~${name}`])

const NONE: readonly string[] = []

/** Classes a lemma is in, each as a term of its own that no lemma can be: `~die`. */
export const listClasses = (lemma: string): readonly string[] => classesOf.get(lemma) ?? NONE

/** Words that tell nothing of what they stand with. */
export const EMPTY = new Set(
  'be have do will would can could may might must shall should get go make take say tell ago last first other more most much many other such own same also just still now then there here so very only even back already yet however about day week month year time'.split(
    ' ',
  ),
)
