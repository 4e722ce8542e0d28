const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Before a name, or in the middle of one: a full stop after these never ends a sentence. */
const NEVER = words(
  'Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cdr Comdr Sgt Cpl Pvt Pfc Spc Adm Brig Rep Reps Sen Sens Gov Govs Rev Fr Hon Pres Supt Det Insp Atty Ald Messrs Mme Mlle Sgts Lts Cols Gens Asst Assoc Dep Dir vs Vs v e.g i.e viz cf ca approx Mt Ft',
)
/** Ends a sentence only when the next word is one that begins sentences and no names. */
const SELDOM = words(
  'Jr Sr St Ste Ave Blvd Rd Inc Co Cos Corp Ltd Bros LLC Plc plc al ed eds trans Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Univ Dept Dist Esq Ph.D M.D Ph',
)
/** Before a number. */
const BEFORE_NUMBER = words(
  'No Nos no nos Rs Rp Tk Art Arts Sec Secs Vol vol pp p Fig Figs Ch Sc para paras Para Paras Op Rte b c d m div ext Ext Tel tel Fax fax Mob',
)
/** Others, in whose place a sentence is asked only when it would begin with a small letter. */
const FURTHER = words(
  'etc info eve incl inc co corp ltd esp est rec dom rep reps sr jr dept approx avg yrs mins hrs mos',
)
/** After a time of day, a weekday or a zone goes on with the sentence. */
const CLOCK = words('a.m p.m A.M P.M am pm')
const AFTER_CLOCK =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)|^(?:EST|EDT|ET|CST|CDT|CT|PST|PDT|PT|MST|GMT|BST|UTC|CET|AEST|Eastern|Central|Pacific|Mountain|Greenwich|Local)\b/
/** Names written with a cry. */
const CRIED_NAMES = words('Yahoo Jeopardy Wham')

/** Words that begin sentences and hardly ever follow an abbreviation inside a name. */
const STARTERS =
  /^(?:The|This|That|These|Those|There|Then|They|Their|He|She|It|Its|His|Her|We|Our|You|Your|I|My|A|An|And|But|Or|Nor|So|Yet|If|In|On|At|As|By|For|From|With|After|Before|When|While|Where|Who|What|Why|How|Some|Many|Most|Several|No|Not|One|Two|Three|All|Both|Each|Every|Since|Until|Although|Though|Because|However|Meanwhile|Earlier|Later|Last|Now|Once|Only|Such|To|Under|During|Despite|According|Also|Another|Asked)\b/

const INITIAL_CAPITALS = /^\p{Lu}{3,}$/u
const INITIAL = /^\p{Lu}$/u
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u

export interface FullStop {
  /** The word right before the mark, with its inner full stops: 'U.S'. */
  before: string
  /** '.', '!' or, with closing marks after it, ').'. */
  mark: string
  /** What follows, without blanks and opening marks. */
  next: string
}

/** 'GEN' is asked as 'Gen'; of two letters there are too many that are words: 'NO', 'AL'. */
const asTitle = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word

/** Is it written with a full stop of its own, whatever follows? */
export const isAbbreviation = (word: string): boolean =>
  NEVER.has(word) || SELDOM.has(word) || BEFORE_NUMBER.has(word) || CLOCK.has(word) || FURTHER.has(word)

/** Does this mark belong to the word before it, the sentence going on? */
export function isFalseEnd({ before, mark, next }: FullStop): boolean {
  const starter = STARTERS.test(next)
  if (mark === '!') return CRIED_NAMES.has(before) && !starter
  if (mark !== '.') return before === 'ed' || before === 'eds'
  if (NEVER.has(before) || (INITIAL_CAPITALS.test(before) && NEVER.has(asTitle(before)))) return true
  if (BEFORE_NUMBER.has(before)) return /^\d/.test(next)
  if (CLOCK.has(before)) return AFTER_CLOCK.test(next) || /^\d/.test(next)
  if (SELDOM.has(before)) return !starter
  // 'J. K. Ruiz' goes on; 'plan B. The mayor' does not.
  if (INITIAL.test(before) || DOTTED.test(before)) return !starter
  return false
}
