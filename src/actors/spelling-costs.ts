import type { GeneralStep, Step, StepCosts } from './spelling-distance.js'

/**
 * What the steps between two spellings of a name cost. Learned by train/letter-costs.ts from names in Latin and in Arabic
 * or Hebrew letters (CC0), and rounded; docs/decisions/0011 says how, and which costs have a floor set by hand.
 */

/** Groups of letters that stand for each other, the cheapest first. */
const GROUPS: readonly (readonly [number, string])[] = [
  [
    0.05,
    'ae:e ai:ei au:o aw:o ay:ei ay:ey c:k ck:k d:dh dh:z ea:i ee:i ee:ie ee:y ey:i ey:y f:ph g:gh g:j h:kh i:ie i:ij i:j i:y ie:y iy:y j:y k:q ks:x o:ou o:ow oo:u ou:u ou:w ow:u s:sz sch:sh ts:z tz:z u:w v:w',
  ],
  [0.2, 'c:ts c:tz ch:h cks:x dj:j ea:ee ei:i ge:j gi:j i:iy mac:mc o:u ts:tz'],
  [0.35, 'ai:ey au:ou c:ck c:s c:z ch:k dzh:j eu:ou g:zh k:qu o:oe o:w r:rh s:sch sh:x u:ue'],
  [
    0.55,
    'c:ch c:sh ch:ci ch:cs ch:cz cz:tz e:i e:je e:y eu:u f:v gh:q gn:n j:zh oe:u q:qu s:sh s:tz sch:sz th:z u:v z:zh',
  ],
  [0.75, 'a:e ai:e b:v c:q ch:tch cz:tch dh:th e:ea e:ei ei:y ff:v g:gu g:gui g:h i:yi ll:y s:th'],
  [1, 'a:ae ai:i ch:s dt:t e:ie e:ye gh:kh h:j m:mn o:yo sh:si x:z'],
  [1.3, 'a:ea ay:y g:q g:y ll:ly n:ng s:z'],
  [1.6, 'a:ai b:w d:z j:z s:ts s:x'],
  [2, 'a:au a:u b:p d:th e:u f:w n:ny'],
  [2.5, 'f:p g:k i:u m:n u:y'],
  [3.2, 'a:i e:o l:r'],
  [4, 'a:o d:t'],
]

/** What holds for any letters: one spelling has a letter more, or another one. */
const GENERAL: Readonly<Record<GeneralStep, number>> = {
  doubled: 0.05,
  'vowel doubled': 0.35,
  'final e': 0.35,
  'vowel first': 1.3,
  'vowel inside': 1.3,
  'vowel last': 4,
  'vowel for vowel': 4,
  'vowel for consonant': 4,
  'h first': 2.5,
  'h inside': 0.75,
  'h last': 0.35,
  's last': 1.6,
  'consonant more': 2,
  'consonant last': 1.6,
  'consonant for consonant': 4,
  'first consonant': 5,
}

export const SPELLING_COSTS: StepCosts = new Map<Step, number>([
  ...GROUPS.flatMap(([cost, steps]) => steps.split(' ').map((step) => [step, cost] as const)),
  ...Object.entries(GENERAL),
])
