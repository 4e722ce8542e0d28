import { wordSet } from './word-set.js'

/**
 * Abbreviations: the full stop is part of the word, in the middle of a sentence. Whether one also ends the
 * sentence is asked elsewhere (abbreviations.ts); at the end of a sentence the full stop is the sentence's.
 */
const ABBREVIATIONS = wordSet(
  `Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cdr Comdr Sgt Cpl Pvt Pfc Spc Adm Brig Rep Reps Sen Sens Gov Govs Rev Fr Hon Pres
  Supt Det Insp Atty Ald Messrs Mme Mlle Sgts Lts Cols Gens Asst Assoc Dep Dir Spec vs Vs v ca cf approx viz eg ie Mt Ft St Ste Jr Sr Ave Blvd Rd
  Inc Co Cos Corp Ltd Bros LLC Plc plc al ed eds trans Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu
  Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Univ Dept Dist Esq Ph Pvt PS ps Sts Bldg Apt Conf Arrv arrv Cal etc Etc esp Esp incl est Attn attn Ext ext Tel tel fax Fax
  Vol vol Sec sec Fig fig Figs pp Para para Art Arts Op Rte Ch chap
  yrs hrs mins min max avg lb lbs oz ft km No Nos no nos`,
)
/** Words of their own as well: the stop is theirs only before a number. */
const BEFORE_NUMBER = wordSet('No Nos no nos Art Arts Op Ch Fig fig Figs Para para Sec sec min max')

/** Unknown ones are short: 'arrv. 5pm', 'bldg. nine'. */
const LONGEST_UNKNOWN = 5

/**
 * Does the full stop behind the word belong to it? Asked inside a sentence only.
 *
 * @param next the first character behind the stop and its blanks
 */
export function keepsStop(word: string, next: string): boolean {
  if (word.length === 1 || word.includes('.')) return true
  if (BEFORE_NUMBER.has(word)) return /[0-9]/.test(next)
  if (ABBREVIATIONS.has(word) || (word.length > 2 && ABBREVIATIONS.has(asTitle(word)))) return true
  // The sentence goes on in small letters, so the stop did not end it.
  return word.length <= LONGEST_UNKNOWN && /[a-z0-9]/.test(next)
}

/** 'LTD' → 'Ltd'. */
const asTitle = (word: string): string => word[0] + word.slice(1).toLowerCase()
