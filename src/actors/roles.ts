/**
 * What the head noun of a description tells about who is meant. One table: the rows serve the resolution of
 * descriptions within a report, the merging of office-holders across reports and the comparison of unnamed sources.
 */

/** Nouns under which any organization may be taken up: 'the group said'. They say nothing about which one. */
const LOOSE_BODIES =
  'group organization organisation agency body watchdog company firm monitor charity institute centre center'
/** Nouns for bodies of one sort each: 'the ministry' is no hospital. Like the loose ones they can stand for a named organization, never for a person. */
const PARTICULAR_BODIES =
  'ministry department institution observatory authority authorities commission committee council court embassy foundation force forces government administration army military navy police party parliament union association federation museum university hospital church club team bureau office service network movement faction coalition alliance campaign lab laboratory studio board operator corps brigade unit squad crew treasury senate cabinet'
/** Nouns for outlets: 'the newspaper said'. */
const OUTLETS =
  'newspaper paper magazine website site broadcaster channel station outlet blog daily weekly tabloid journal wire publication report reports article story post podcast'
/** Offices that one person holds at a time in one body: their holder can be known from another report. */
const OFFICES =
  'president premier minister chancellor king queen prince pope mayor governor ambassador commissioner prosecutor general attorney chief director head chairman chairwoman chair secretary leader commander coach owner founder editor captain inspector superintendent rector dean treasurer'
/** Words that say which office it is: the interior minister is not the foreign one, and nobody's deputy is he himself. */
const OFFICE_QUALIFIERS =
  'foreign interior defence defense prime finance health vice state federal justice education transport environment attorney deputy former'
/** Whoever holds one of these speaks for the whole body: a spokesman and his ministry are one voice. */
const SPEAKERS =
  'spokesman spokeswoman spokesperson spokespeople director head chief chairman chairwoman chair president minister founder leader owner ceo executive secretary-general secretary commander attorney prosecutor commissioner'
/** Roles that many share and that say little about which person it is. */
const PEOPLE =
  'official officer spokesman spokeswoman spokesperson expert analyst source sources witness eyewitness resident doctor scientist researcher professor lawyer judge aide adviser advisor diplomat colonel sergeant major lieutenant soldier policeman investigator activist student child girl boy couple family people person team pair teacher worker neighbour neighbor relative friend father mother brother sister wife husband son daughter man woman victim driver engineer specialist geologist critic insider employee staff medic nurse farmer fisherman photographer reporter journalist correspondent author poster blogger user player parent grandmother grandfather agent customer tourist visitor passenger camper pupil youth teenager villager local survivor defendant plaintiff suspect'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const looseBodies = setOf(LOOSE_BODIES)
const particularBodies = setOf(PARTICULAR_BODIES)
const outlets = setOf(OUTLETS)
const offices = setOf(OFFICES)
const officeQualifiers = setOf(OFFICE_QUALIFIERS)
const speakers = setOf(SPEAKERS)
const people = setOf(PEOPLE)

/** May any organization be called so? */
export const isLooseBodyNoun = (lemma: string): boolean => looseBodies.has(lemma)
/** Does it tell what sort of body is meant? */
export const isParticularBodyNoun = (lemma: string): boolean => particularBodies.has(lemma)
/** Is it a body's noun at all? A body never speaks as 'he'. */
export const isBodyNoun = (lemma: string): boolean => isLooseBodyNoun(lemma) || isParticularBodyNoun(lemma)
/** Does it stand for an outlet: 'the newspaper'? */
export const isOutletNoun = (lemma: string): boolean => outlets.has(lemma)
/** Does it stand for a town as a body: 'the city said'? */
export const isTownNoun = (lemma: string): boolean =>
  /^(?:city|town|village|municipality|borough)$/.test(lemma)
/** Is it an office that one person holds at a time? */
export const isOfficeNoun = (lemma: string): boolean => offices.has(lemma)
/** Of somebody's words: 'the former mayor' and 'the deputy mayor' are not, or no more, what the noun says. */
export const isNoHolder = (words: ReadonlySet<string>): boolean => words.has('former') || words.has('deputy')
/** Must the word be true of whoever holds the office? */
export const isOfficeWord = (lemma: string): boolean => offices.has(lemma) || officeQualifiers.has(lemma)
/** Does it stand for a person, by trade, tie or office? */
export const isPersonNoun = (lemma: string): boolean => people.has(lemma) || offices.has(lemma)

/** Endings of nouns for people, whatever they do: 'campaigner', 'geologist', 'villager'. */
const PERSON_ENDING = /(?:ist|ician|ologist|grapher|woman|man|person|people|child|eer|ier|or|er|ian|ant)$/
/** Nouns with such an ending that are things, times or measures. */
const NO_PERSON = setOf(
  'number order paper letter power river water weather winter summer matter chapter quarter center centre computer server monitor counter tower shower offer disorder danger fever cancer murder border ladder finger shoulder error mirror factor sector motor floor door color colour labor labour behavior behaviour humor humour harbor harbour terror tutor vector tremor rumor rumour flavor flavour corridor manor honor honour plant restaurant grant giant elephant warrant tyrant pier frontier tier barrier career beer layer theater theatre character newspaper answer membership transfer dinner corner register semester parameter helicopter trailer boiler cover over hour flour list twist wrist mist exist assist fist moor indoor outdoor poster silver gender manner banner buffer filter cluster disaster easter meter metre liter litre container printer router folder header footer feather leather chamber timber cucumber lumber amber fiber fibre december november october september never ever constant variant remnant covenant instant pollutant deodorant antioxidant quotient',
)

/** Does the noun look like one for people, though no list has it? */
export const looksLikePerson = (lemma: string): boolean =>
  lemma.length > 4 && PERSON_ENDING.test(lemma) && !NO_PERSON.has(lemma)

const GROUPS = setOf('family couple people team pair staff crew public crowd audience')
/** Does one such noun mean several people? */
export const isGroupNoun = (lemma: string): boolean => GROUPS.has(lemma)

const WOMEN = setOf(
  'woman girl mother sister daughter wife widow aunt niece grandmother granddaughter girlfriend queen princess duchess baroness actress nun heroine lady mum mom fiancée fiancee stepmother waitress',
)
const MEN = setOf(
  'man boy father brother son husband widower uncle nephew grandfather grandson boyfriend king prince duke baron monk gentleman dad stepfather fiancé guy lord fisherman',
)

/** Which pronoun a noun for a person takes; null where both fit. */
export const genderOfNoun = (lemma: string): 'she' | 'he' | null =>
  WOMEN.has(lemma) || /woman$/.test(lemma) ? 'she' : MEN.has(lemma) || /[a-z]man$/.test(lemma) ? 'he' : null

/** What follows says of whom or of what, not what somebody is: 'critic of the mayor', 'aide who …'. */
const COMPLEMENT = /\s(?:of|for|to|in|at|on|with|from|by|who|which|whose)\s.*$/
/** Whose something is: 'the mayor's sister' is no mayor. */
const POSSESSOR = /^.*['’]s?\s/

/** The words of a role that its holder is, lower case: of 'former director of the River Authority' only 'former' and 'director'. */
export function roleNouns(role: string): string[] {
  // Of 'the mayor's sister, Ida Lund,' each part between commas tells by itself.
  return role
    .toLowerCase()
    .split(',')
    .flatMap((part) =>
      ` ${part.trim()} `
        .replace(COMPLEMENT, '')
        .replace(POSSESSOR, '')
        .split(/[^\p{L}-]+/u),
    )
    .filter(Boolean)
}

/** What somebody is by all their titles and appositions, lower case: of 'critic of the mayor' only 'critic'. */
export const roleWords = ({ roles }: { roles: readonly string[] }): Set<string> =>
  new Set(roles.flatMap(roleNouns))

/** 'who runs', 'who heads': a relative clause that says whose voice somebody is. */
const RUNS = /\bwho (?:runs|leads|heads|founded|directs|owns|chairs|commands|speaks for)\b/i

/** Does this role or source phrase make its holder the voice of the body it names? A former director speaks for himself. */
export function speaksForBody(phrase: string): boolean {
  const nouns = roleNouns(phrase)
  if (nouns.some((noun) => /^(?:former|ex|then|late|onetime)$/.test(noun) || noun.startsWith('ex-')))
    return false
  return RUNS.test(phrase) || nouns.some((noun) => speakers.has(noun))
}

/** Words of which a description holds one at most; two of one group may be one person, two of different groups may not. */
interface Telling {
  groups: readonly (readonly string[])[]
  /** Only the noun that heads it tells: 'student' in 'a student affairs officer' does not. */
  isHead: boolean
}

const groupsOf = (rows: string): string[][] => rows.split('|').map((row) => row.trim().split(/\s+/))

/** Ranks and trades that one person can't have at once: what tells two unnamed sources apart. */
const TELLING: readonly Telling[] = [
  {
    groups: groupsOf('colonel | sergeant | captain | lieutenant | corporal | admiral | major'),
    isHead: false,
  },
  { groups: groupsOf('senior top high-ranking | junior low-ranking low-level'), isHead: false },
  { groups: groupsOf('former retired ex | current serving acting'), isHead: false },
  {
    groups: groupsOf(
      `witness eyewitness resident local villager passenger camper tourist student relative neighbour neighbor
      | official diplomat officer minister spokesman spokeswoman prosecutor
      | analyst expert scientist researcher professor`,
    ),
    isHead: true,
  },
  { groups: groupsOf('father | mother | brother | sister | wife | husband | son | daughter'), isHead: true },
  { groups: groupsOf('police | hospital | court | museum | university'), isHead: false },
]

/** What a description is told by: its head noun and all of its words. */
interface Worded {
  head: string
  words: ReadonlySet<string>
}

/** A pair of words, one from each description, that two descriptions of one source would not hold; null when there is none. */
export function findTellingPair(a: Worded, b: Worded): [string, string] | null {
  for (const { groups, isHead } of TELLING) {
    const findWord = ({ head, words }: Worded, group: readonly string[]): string | undefined =>
      group.find((word) => word === head || (!isHead && words.has(word)))
    const inA = groups.filter((group) => findWord(a, group))
    const inB = groups.filter((group) => findWord(b, group))
    if (!inA.length || !inB.length || inA.some((group) => inB.includes(group))) continue
    return [findWord(a, inA[0]!)!, findWord(b, inB[0]!)!]
  }
  return null
}
