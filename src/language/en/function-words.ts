import { wordSet } from './word-set.js'

/** Capitalised or not, these begin no name. Lower case. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those there here then than thus so such some any many much more most few several each every either neither both all
  no none not only own same other another i me my mine myself we us our ours you your yours he him his she her hers it its they them
  their theirs who whom whose which what when where why how and or but nor yet if unless although though because since while whereas
  until till after before during of in on at by for from to with without within into onto over under above below between among against about
  around through across along toward towards upon off out up down near despite except like unlike per via as is are was were be been being
  am has have had do does did will would shall should can could may might must ought need also too very just even still already again
  ever never now today tonight tomorrow yesterday later earlier soon once twice however therefore meanwhile moreover furthermore
  instead indeed perhaps maybe yes ok okay please well oh ah hey hi hello let let's don't didn't isn't it's he's she's that's there's they're we're i'm
  you're i've we've i'll it'll one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion
  first second third last next according nobody somebody everyone everybody anyone anybody someone nothing something everything anything none
  including following
  photo image advertisement copyright
  mr. mrs. ms. pm am a.m. p.m. ed. 's n't 've 're 'll 'm 'd
`)

/** Names of times, which are no actors. */
export const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul.
  aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon mon. tue tue. tues tues. wed wed. thu thu. thurs thurs. fri fri. sat sat. sun.
  christmas easter ramadan gmt bst utc est edt pst pdt cet et bce bc ad spring summer autumn winter
`)

/** Capitals that name a thing, a measure or a trade, nobody who could speak. Lower case. */
export const NO_NAMES = wordSet(`
  dna rna id ids gps tv tvs cv pr ui ux dvd cd pc pcs hiv aids phd pdf usb wifi wi-fi dj ufo ufos suv suvs mri ct hd 3d 4k ied ieds rpg faq
  gmt utc aest aedt akst hst ist wib msk am pm ok vip covid covid-19 ebola sars god internet web net
`)
