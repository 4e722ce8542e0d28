import { wordSet } from './word-set.js'

/** Adjectives of country and people: alone before a noun they name nobody. Lower case. */
export const PEOPLE_ADJECTIVES = wordSet(`
  afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bahraini
  bangladeshi basque belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian catalan chadian
  chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean
  estonian ethiopian european filipino finnish flemish french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic
  indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti
  kyrgyz laotian latin latvian lebanese liberian libyan lithuanian malawian malaysian malian maltese mauritanian mexican moldovan mongolian
  montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nordic norwegian omani ottoman pakistani palestinian panamanian
  paraguayan peruvian persian polish portuguese qatari roman romanian russian rwandan salvadoran saudi scottish senegalese serbian
  singaporean slovak slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian
  turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean western eastern northern
  southern muslim islamic islamist christian jewish catholic protestant orthodox sunni shiite shia shi'ite hindu buddhist sikh yazidi druze alawite
  democrat briton dane turk kurd swede finn scot spaniard serb croat arab jew aussie kiwi yank arabic hebrew hispanic latino latina
  democratic republican conservative labour labor liberal communist socialist
`)

/** People named by what they are: '-s' forms of the above are found by rule, these are the others. */
export const GROUPS = wordSet(`
  kurds turks danes swedes finns poles scots spaniards britons serbs croats arabs jews muslims christians catholics protestants hindus
  buddhists sikhs sunnis shiites shias alawites yazidis democrats republicans conservatives liberals tories communists islamists
  filipinos westerners europeans africans asians americans
`)
