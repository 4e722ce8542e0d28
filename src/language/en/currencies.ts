/**
 * Money, as rows of: canonical unit, the ways in which it is written (lower case; `_` is a blank). What one coin is
 * called is often shared by several countries: such a word is written once with the countries that use it, and alone it
 * is a unit of its own, for nobody can tell which is meant. Codes that are words as well ('ALL', 'TOP', 'PEN', 'MAD')
 * are left out.
 */
export type CurrencyRow = [unit: string, written: string]

/** Dollars of no named country are those of the United States. */
const PLAIN: CurrencyRow[] = [
  [
    'US dollar',
    'dollar dollars usd us$ $ us_dollar us_dollars american_dollar american_dollars united_states_dollar united_states_dollars bucks',
  ],
  ['cent', 'cent cents ¢'],
  [
    'pound sterling',
    'pound_sterling pounds_sterling gbp £ sterling quid british_pound british_pounds uk_pound uk_pounds',
  ],
  ['penny', 'pence penny pennies british_pence'],
  ['euro', 'euro euros eur €'],
  ['euro cent', 'euro_cent euro_cents'],
  ['yen', 'yen jpy ¥ japanese_yen'],
  ['yuan', 'yuan rmb renminbi cny 元 chinese_yuan chinese_renminbi'],
  ['jiao', 'jiao'],
  ['rupee', 'rupee rupees rs ₹ inr indian_rupee indian_rupees'],
  ['paisa', 'paisa paise'],
  ['rouble', 'rouble roubles ruble rubles ₽ rub russian_ruble russian_rubles russian_rouble russian_roubles'],
  ['kopek', 'kopek kopeks kopeck kopecks'],
  ['centavo', 'centavo centavos'],
  ['satang', 'satang'],
  ['sen', 'sen'],
  ['peseta', 'peseta pesetas spanish_peseta spanish_pesetas'],
  ['Turkish lira', 'turkish_lira turkish_liras try ₺'],
  ['Deutsche mark', 'deutsche_mark deutsche_marks deutschmark deutschmarks deutschemark deutschemarks'],
  ['German mark', 'german_mark german_marks'],
  ['guilder', 'guilder guilders dutch_guilder dutch_guilders'],
  ['krona', 'krona kronor krone kroner kr'],
  ['CFA franc', 'cfa_franc cfa_francs xof xaf'],
  ['CFP franc', 'cfp_franc cfp_francs'],
  ['bitcoin', 'bitcoin bitcoins btc'],
  ['won', '₩ won'],
  ['Costa Rican colón', '₡ colón colones crc costa_rican_colon costa_rican_colons'],
  ['Brazilian real', 'reais brl r$ brazilian_real brazilian_reais brazilian_reals'],
  ['Peruvian sol', 'peruvian_sol peruvian_soles nuevo_sol nuevos_soles'],
  ['Bolivian boliviano', 'boliviano bolivianos bolivian_bolivianos'],
  ['Venezuelan bolivar', 'bolivar bolivars bolivares venezuelan_bolivar venezuelan_bolivars'],
  ['Afghan afghani', 'afghani afghanis afghan_afghani afghan_afghanis'],
]

/** Words that several countries use, with those countries: '|' parts other ways to say one, ':' begins its codes and signs. */
const SHARED: [written: string, countries: string][] = [
  [
    'dollar dollars',
    `Australian:aud|a$|au$ Canadian:cad|c$|ca$|can$ New_Zealand:nzd|nz$ Hong_Kong:hkd|hk$ Singapore|Singaporean:sgd|s$
    Taiwan|New_Taiwan|Taiwanese:twd|nt$ Jamaican:jmd|j$ Barbadian|Barbados:bbd Bahamian|Bahamas Belize|Belizean:bzd Bermudian|Bermuda Brunei|Bruneian:bnd
    Cayman_Islands|Cayman East_Caribbean:xcd|ec$ Fijian|Fiji:fjd Guyanese|Guyana:gyd Liberian:lrd Namibian|Namibia:nad Solomon_Islands:sbd
    Surinamese Trinidad_and_Tobago|Trinidad|Trinidadian:ttd Tuvaluan Zimbabwean|Zimbabwe`,
  ],
  [
    'pound pounds',
    'Egyptian:egp Sudanese:sdg South_Sudanese Syrian:syp Lebanese:lbp Irish Cypriot Maltese Israeli Gibraltar Falkland_Islands Scottish Saint_Helena|St_Helena Manx',
  ],
  [
    'peso pesos',
    'Mexican:mxn|mx$ Philippine|Filipino:php|₱ Argentine|Argentinian|Argentinean:ars Chilean:clp Colombian Cuban Dominican:dop Uruguayan:uyu',
  ],
  [
    'rupee rupees',
    'Pakistani|Pakistan:pkr Sri_Lankan:lkr|ரூ Nepalese|Nepali:npr Mauritian:mur Seychellois|Seychelles:scr',
  ],
  [
    'dinar dinars',
    'Iraqi:iqd Kuwaiti:kwd Jordanian:jod Serbian:rsd Algerian:dzd Tunisian:tnd Bahraini:bhd Libyan:lyd Yugoslav',
  ],
  ['riyal riyals', 'Saudi|Saudi_Arabian:sar Qatari:qar Yemeni Omani Iranian'],
  ['rial rials', 'Yemeni:yer Omani:omr Iranian:irr Qatari Saudi'],
  ['dirham dirhams', 'UAE|United_Arab_Emirates|Emirati:aed Moroccan'],
  [
    'franc francs',
    'Swiss:chf|sfr French Belgian Rwandan:rwf Burundian:bif Congolese:cdf Guinean:gnf Djiboutian Comorian Luxembourg West_African_CFA Central_African_CFA Malagasy',
  ],
  ['shilling shillings', 'Kenyan|Kenya:kes Ugandan|Uganda:ugx Tanzanian|Tanzania:tzs Somali Somaliland'],
  ['schilling schillings', 'Austrian'],
  ['lira liras lire', 'Italian Syrian Maltese Lebanese'],
  ['rouble roubles ruble rubles', 'Belarusian|Belarussian:byn Transnistrian'],
  ['krona kronor kronas', 'Swedish:sek Icelandic:isk'],
  ['krone kroner krones', 'Norwegian:nok Danish:dkk'],
  ['króna krónur kronur', 'Icelandic Faroese'],
  ['koruna korunas koruny', 'Czech:czk Slovak'],
  ['crown crowns', 'Czech Slovak Swedish Norwegian Danish Icelandic Estonian'],
  ['won', 'South_Korean|Korean:krw North_Korean:kpw'],
  ['leu lei', 'Romanian Moldovan'],
  ['manat manats', 'Azerbaijani Turkmenistani|Turkmen'],
  ['som soms', 'Kyrgyzstani|Kyrgyz Uzbekistani|Uzbek'],
  ['kwacha kwachas', 'Zambian:zmw Malawian:mwk'],
  ['escudo escudos', 'Portuguese Cape_Verdean'],
  ['florin florins', 'Aruban'],
  ['markka markkas', 'Finnish'],
]

/** Words that one country uses: with the country's name or without. */
const SINGLE: [country: string, written: string, codes?: string][] = [
  ['Polish', 'zloty zlotys zloties zlotych', 'pln'],
  ['Hungarian', 'forint forints', 'huf'],
  ['Ukrainian', 'hryvnia hryvnias hryvnya', 'uah ₴'],
  ['Croatian', 'kuna kunas', 'hrk'],
  ['Macedonian', 'denar denars', 'mkd'],
  ['South African', 'rand rands', 'zar'],
  ['Nigerian', 'naira nairas', 'ngn ₦'],
  ['Ghanaian', 'cedi cedis', 'ghs'],
  ['Ethiopian', 'birr birrs', 'etb'],
  ['Gambian', 'dalasi dalasis', ''],
  ['Angolan', 'kwanza kwanzas', ''],
  ['Botswana', 'pula', 'bwp'],
  ['Mozambican', 'metical meticals meticais', 'mzn'],
  ['Malagasy', 'ariary', ''],
  ['Mauritanian', 'ouguiya ouguiyas', ''],
  ['Thai', 'baht bahts', 'thb ฿'],
  ['Malaysian', 'ringgit ringgits', 'myr rm'],
  ['Indonesian', 'rupiah rupiahs', 'idr rp'],
  ['Bangladeshi', 'taka takas', 'bdt tk'],
  ['Burmese', 'kyat kyats', 'mmk'],
  ['Cambodian', 'riel riels', 'khr'],
  ['Macanese', 'pataca patacas', ''],
  ['Mongolian', 'tugrik tugriks togrog', 'mnt'],
  ['Maldivian', 'rufiyaa rufiyaas', 'mvr'],
  ['Bhutanese', 'ngultrum ngultrums', ''],
  ['Kazakhstani', 'tenge tenges', 'kzt'],
  ['Georgian', 'lari laris', '₾'],
  ['Armenian', 'dram drams', 'amd'],
  ['Israeli', 'shekel shekels new_shekel new_shekels', '₪ ils'],
  ['Guatemalan', 'quetzal quetzals quetzales', 'gtq'],
  ['Honduran', 'lempira lempiras', 'hnl'],
  ['Nicaraguan', 'cordoba cordobas', ''],
  ['Panamanian', 'balboa balboas', ''],
  ['Paraguayan', 'guarani guaranis', 'pyg'],
  ['Haitian', 'gourde gourdes', 'htg'],
  ['Greek', 'drachma drachmas', ''],
]

/** The same, but for words that mean something else where no country stands before them. */
const COUNTRY_ONLY: [country: string, written: string, codes?: string][] = [
  ['Bulgarian', 'lev levs leva', 'bgn'],
  ['Albanian', 'lek leks', ''],
  ['Vietnamese', 'dong dongs', '₫ vnd'],
  ['Lao', 'kip kips', '₭'],
  ['Sierra Leonean', 'leone leones', ''],
  ['Lesotho', 'loti maloti', ''],
  ['Swazi', 'lilangeni emalangeni', ''],
]

const joined = (country: string, word: string): string =>
  `${country.toLowerCase().replaceAll(' ', '_')}_${word}`

const sharedRows = ([written, countries]: [string, string]): CurrencyRow[] => {
  const words = written.split(' ')
  return countries.split(/\s+/).map((entry) => {
    const [names = '', codes = ''] = entry.split(':')
    const all = names.split('|')
    const forms = all.flatMap((country) => words.map((word) => joined(country, word)))
    return [
      `${all[0]!.replaceAll('_', ' ')} ${words[0]!}`,
      [...forms, ...codes.split('|')].filter((form) => form !== '').join(' '),
    ]
  })
}

const bareRows = SHARED.flatMap(([written]): CurrencyRow[] => {
  const [first, ...rest] = written.split(' ')
  // 'Won', 'som' and 'crown' are words; dollars, pounds, roubles and kroner of no named country are told elsewhere.
  return /^(?:dollar|pound|rupee|rouble|krona|krone|króna|won|som|crown|leu|florin)$/.test(first!)
    ? []
    : [[first!, [first, ...rest].join(' ')]]
})

const singleRow = ([country, written, codes = '']: [string, string, string?]): CurrencyRow => [
  `${country} ${written.split(' ')[0]!}`,
  [written, ...written.split(' ').map((word) => joined(country, word)), codes].join(' ').trim(),
]

const countryRow = ([country, written, codes = '']: [string, string, string?]): CurrencyRow => [
  `${country} ${written.split(' ')[0]!}`,
  [...written.split(' ').map((word) => joined(country, word)), codes].join(' ').trim(),
]

export const CURRENCIES: readonly CurrencyRow[] = [
  ...PLAIN,
  ...bareRows,
  ...SHARED.flatMap(sharedRows),
  ...SINGLE.map(singleRow),
  ...COUNTRY_ONLY.map(countryRow),
]

/** Signs of money alone: of these the country's letters may stand before. */
export const MONEY_SIGNS: ReadonlySet<string> = new Set('$ £ € ¥ ₹ ₽ ₺ ₩ ₪ ₱ ₴ ₦ ₫ ฿ ₡ ₭ ₾'.split(' '))

/** Letters that stand before an amount, apart from the codes of three capitals: 'Rs 200', 'RM20', 'Rp 20,000'. */
export const MONEY_LETTERS: ReadonlySet<string> = new Set('rs rm rp tk kr sen'.split(' '))
