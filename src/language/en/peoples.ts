import { wordSet } from './word-set.js'

/** Adjectives of one state each: nobody in a description is of two. Lower case. */
export const STATE_ADJECTIVES = wordSet(`
  afghan albanian algerian american angolan argentine armenian australian austrian azerbaijani bahraini bangladeshi belarusian
  belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chadian chilean chinese colombian congolese
  croatian cuban cypriot czech danish dutch ecuadorian egyptian eritrean estonian ethiopian filipino finnish french georgian german
  ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican
  japanese jordanian kazakh kenyan kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian malawian malaysian malian maltese
  mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nicaraguan nigerian norwegian omani
  pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi senegalese
  serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tunisian turkish
  ugandan ukrainian uruguayan uzbek venezuelan vietnamese yemeni zambian zimbabwean
`)

/** Adjectives of peoples, regions, faiths and parties, which take in others or cut across them: a Kurdish officer may be Turkish. And second words for a state. */
const WIDER_ADJECTIVES = wordSet(`
  african arab argentinian nepali asian basque catalan chechen english european flemish korean kosovar kurdish latin nordic ottoman persian roman scottish
  soviet tibetan turkmen welsh western eastern northern southern muslim islamic islamist christian jewish catholic protestant orthodox
  sunni shiite shia shi'ite hindu buddhist sikh yazidi druze alawite democrat briton dane turk kurd swede finn scot spaniard serb croat
  arab jew aussie kiwi yank arabic hebrew hispanic latino latina democratic republican conservative labour labor liberal communist
  socialist
`)

/** Adjectives of country and people: alone before a noun they name nobody. Lower case. */
export const PEOPLE_ADJECTIVES: ReadonlySet<string> = new Set([...STATE_ADJECTIVES, ...WIDER_ADJECTIVES])

/** People named by what they are: '-s' forms of the above are found by rule, these are the others. */
export const GROUPS = wordSet(`
  kurds turks danes swedes finns poles scots spaniards britons serbs croats arabs jews muslims christians catholics protestants hindus
  buddhists sikhs sunnis shiites shias alawites yazidis democrats republicans conservatives liberals tories communists islamists
  filipinos westerners europeans africans asians americans
`)
