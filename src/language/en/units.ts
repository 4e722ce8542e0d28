/** What a unit measures. */
export type Measure =
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'speed'
  | 'time'
  | 'age'
  | 'temperature'
  | 'energy'
  | 'information'
  | 'share'
  | 'money'
  | 'other'

export interface Unit {
  /** Canonical name, e.g. `metre`. */
  name: string
  measure: Measure
  /** How many of the measure's base unit (metre, square metre, litre, kilogram, metre per second, second) one is; null when that depends on the day or is no simple factor. */
  factor: number | null
}

/** Measure, then rows of: canonical unit, factor, the ways in which it is written (lower case; `_` is a blank). */
const WRITTEN: [measure: Measure, rows: [unit: string, factor: number | null, written: string][]][] = [
  [
    'length',
    [
      ['kilometre', 1e3, 'km kms kilometre kilometres kilometer kilometers klick klicks'],
      ['metre', 1, 'metre metres meter meters'],
      ['decimetre', 0.1, 'dm decimetre decimetres decimeter decimeters'],
      ['centimetre', 0.01, 'cm cms centimetre centimetres centimeter centimeters'],
      ['millimetre', 1e-3, 'mm millimetre millimetres millimeter millimeters'],
      ['micrometre', 1e-6, 'micrometre micrometres micrometer micrometers micron microns'],
      ['nanometre', 1e-9, 'nm nanometre nanometres nanometer nanometers'],
      ['picometre', 1e-12, 'picometre picometres picometer picometers'],
      ['nautical mile', 1852, 'nautical_mile nautical_miles'],
      ['mile', 1609.344, 'mile miles mi'],
      ['yard', 0.9144, 'yard yards yd yds'],
      ['foot', 0.3048, 'foot feet ft'],
      ['inch', 0.0254, 'inch inches'],
      ['light-year', 9.4607e15, 'light-year light-years light_year light_years'],
    ],
  ],
  [
    'area',
    [
      [
        'square kilometre',
        1e6,
        'km2 km² sq_km sq_kms square_km square_kms square_kilometre square_kilometres square_kilometer square_kilometers',
      ],
      ['square metre', 1, 'm2 m² sq_m sqm square_metre square_metres square_meter square_meters square_m'],
      [
        'square centimetre',
        1e-4,
        'cm2 cm² square_centimetre square_centimetres square_centimeter square_centimeters',
      ],
      ['square mile', 2.58999e6, 'square_mile square_miles sq_mile sq_miles sq_mi'],
      ['square yard', 0.83613, 'square_yard square_yards'],
      ['square foot', 0.092903, 'square_foot square_feet sq_ft sq_feet'],
      ['square inch', 6.4516e-4, 'square_inch square_inches sq_in'],
      ['acre', 4046.856, 'acre acres'],
      ['hectare', 1e4, 'hectare hectares ha'],
    ],
  ],
  [
    'volume',
    [
      ['litre', 1, 'litre litres liter liters'],
      ['millilitre', 1e-3, 'ml mls millilitre millilitres milliliter milliliters'],
      ['centilitre', 1e-2, 'cl centilitre centilitres centiliter centiliters'],
      ['cubic metre', 1e3, 'm3 m³ cubic_metre cubic_metres cubic_meter cubic_meters'],
      ['cubic kilometre', 1e12, 'cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers'],
      [
        'cubic centimetre',
        1e-3,
        'cm3 cm³ cc cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters',
      ],
      ['cubic mile', 4.168e12, 'cubic_mile cubic_miles'],
      ['cubic yard', 764.55, 'cubic_yard cubic_yards'],
      ['cubic foot', 28.3168, 'cubic_foot cubic_feet'],
      ['cubic inch', 0.016387, 'cubic_inch cubic_inches'],
      ['gallon', 3.78541, 'gallon gallons'],
      ['pint', 0.473, 'pint pints'],
      ['quart', 0.946, 'quart quarts'],
      ['fluid ounce', 0.0296, 'fluid_ounce fluid_ounces'],
      ['barrel', 158.987, 'barrel barrels'],
      ['bushel', 35.239, 'bushel bushels'],
    ],
  ],
  [
    'weight',
    [
      ['microgram', 1e-9, 'microgram micrograms microgramme microgrammes mcg μg µg'],
      ['milligram', 1e-6, 'mg milligram milligrams milligramme milligrammes'],
      ['gram', 1e-3, 'gram grams gramme grammes'],
      ['kilogram', 1, 'kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos'],
      ['tonne', 1e3, 'tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes'],
      ['ton', 907.185, 'ton tons short_ton short_tons'],
      ['lb', 0.453592, 'lb lbs'],
      ['ounce', 0.0283495, 'ounce ounces oz'],
      ['stone', 6.35029, 'st'],
      ['carat', 2e-4, 'carat carats'],
    ],
  ],
  [
    'speed',
    [
      ['mile per hour', 0.44704, 'mph miles_per_hour mile_per_hour miles_an_hour miles/hour'],
      [
        'kilometre per hour',
        0.277778,
        'km/h kph kmh kmph km/hr kms/h km_per_hour kilometres_per_hour kilometers_per_hour kilometre_per_hour kilometer_per_hour kilometres_an_hour kilometers_an_hour km_an_hour',
      ],
      [
        'metre per second',
        1,
        'm/s metres_per_second meters_per_second metre_per_second meter_per_second metres_a_second meters_a_second',
      ],
      ['kilometre per second', 1e3, 'km/s kilometres_per_second kilometers_per_second'],
      ['mile per second', 1609.344, 'miles_per_second miles_a_second'],
      ['foot per second', 0.3048, 'feet_per_second feet_a_second ft/s'],
      ['knot', 0.514444, 'knot knots'],
    ],
  ],
  [
    'time',
    [
      ['millisecond', 1e-3, 'millisecond milliseconds ms'],
      ['second', 1, 'second seconds sec secs'],
      ['minute', 60, 'minute minutes min mins'],
      ['hour', 3600, 'hour hours hr hrs'],
      ['day', 86_400, 'day days'],
      ['night', 86_400, 'night nights'],
      ['week', 604_800, 'week weeks wk wks'],
      ['fortnight', 1_209_600, 'fortnight fortnights'],
      ['month', 2_592_000, 'month months'],
      ['year', 31_536_000, 'year years yr yrs'],
      ['decade', 315_360_000, 'decade decades'],
      ['century', 3_153_600_000, 'century centuries'],
    ],
  ],
  [
    'temperature',
    [
      [
        'degree Celsius',
        null,
        '°c degree_celsius degrees_celsius degree_c degrees_c deg_c celsius celcius centigrade degrees_centigrade degree_centigrade degrees_celcius deg_celsius ºc',
      ],
      [
        'degree Fahrenheit',
        null,
        '°f degree_fahrenheit degrees_fahrenheit degree_f degrees_f deg_f fahrenheit farenheit degrees_farenheit deg_fahrenheit ºf',
      ],
      ['kelvin', null, 'kelvin kelvins degrees_kelvin'],
      ['degree', null, 'degree degrees deg ° º'],
    ],
  ],
  [
    'energy',
    [
      ['watt', 1, 'watt watts'],
      ['kilowatt', 1e3, 'kw kilowatt kilowatts'],
      ['megawatt', 1e6, 'mw megawatt megawatts'],
      ['gigawatt', 1e9, 'gw gigawatt gigawatts'],
      ['kilowatt hour', null, 'kwh kilowatt_hour kilowatt_hours kilowatt-hours'],
      ['megawatt hour', null, 'mwh megawatt_hour megawatt_hours megawatt-hours'],
      ['volt', null, 'volt volts'],
      ['horsepower', 745.7, 'horsepower hp bhp'],
      ['kiloton', null, 'kiloton kilotons kilotonne kilotonnes'],
      ['megaton', null, 'megaton megatons'],
      ['calorie', null, 'calorie calories'],
    ],
  ],
  [
    'information',
    [
      ['bit', 1, 'bit bits'],
      ['byte', 8, 'byte bytes'],
      ['kilobyte', 8e3, 'kb kilobyte kilobytes'],
      ['megabit', 1e6, 'megabit megabits mb'],
      ['megabyte', 8e6, 'megabyte megabytes'],
      ['gigabit', 1e9, 'gigabit gigabits'],
      ['gigabyte', 8e9, 'gb gigabyte gigabytes'],
      ['terabyte', 8e12, 'tb terabyte terabytes'],
      ['megapixel', null, 'megapixel megapixels'],
    ],
  ],
  [
    'share',
    [
      ['percent', 1, '% percent percents pct per_cent percentage per_cents'],
      ['percentage point', null, 'percentage_point percentage_points'],
      ['basis point', null, 'basis_point basis_points'],
    ],
  ],
  [
    'money',
    [
      [
        'US dollar',
        null,
        'dollar dollars usd us$ $ us_dollar us_dollars american_dollar american_dollars bucks',
      ],
      ['cent', null, 'cent cents ¢'],
      [
        'pound sterling',
        null,
        'pound_sterling pounds_sterling gbp £ sterling quid british_pound british_pounds',
      ],
      ['penny', null, 'pence penny'],
      ['euro', null, 'euro euros eur €'],
      ['yen', null, 'yen jpy ¥ japanese_yen'],
      ['yuan', null, 'yuan rmb renminbi cny 元 chinese_yuan'],
      ['rupee', null, 'rupee rupees rs ₹ inr indian_rupee indian_rupees'],
      ['Pakistani rupee', null, 'pakistani_rupee pakistani_rupees pkr'],
      ['Sri Lankan rupee', null, 'ரூ sri_lankan_rupee sri_lankan_rupees lkr'],
      [
        'rouble',
        null,
        'rouble roubles ruble rubles ₽ rub russian_ruble russian_rubles russian_rouble russian_roubles',
      ],
      ['peso', null, 'peso pesos'],
      ['Mexican peso', null, 'mexican_peso mexican_pesos mxn'],
      ['Philippine peso', null, 'philippine_peso philippine_pesos php ₱'],
      ['peseta', null, 'peseta pesetas'],
      ['lira', null, 'lira liras lire ₺'],
      ['Turkish lira', null, 'turkish_lira turkish_liras try'],
      ['dinar', null, 'dinar dinars'],
      ['riyal', null, 'riyal riyals'],
      ['rial', null, 'rial rials'],
      ['dirham', null, 'dirham dirhams aed'],
      ['franc', null, 'franc francs'],
      ['Swiss franc', null, 'chf swiss_franc swiss_francs sfr'],
      ['French franc', null, 'french_franc french_francs'],
      ['CFA franc', null, 'cfa_franc cfa_francs'],
      [
        'Deutsche mark',
        null,
        'deutsche_mark deutsche_marks deutschmark deutschmarks deutschemark deutschemarks german_marks',
      ],
      ['guilder', null, 'guilder guilders dutch_guilder dutch_guilders'],
      ['krona', null, 'krona kronor krone kroner'],
      ['Swedish krona', null, 'swedish_krona swedish_kronor sek'],
      ['Norwegian krone', null, 'norwegian_krone norwegian_kroner nok'],
      ['Danish krone', null, 'danish_krone danish_kroner dkk'],
      ['forint', null, 'forint forints huf'],
      ['zloty', null, 'zloty zlotys pln'],
      ['hryvnia', null, 'hryvnia hryvnias uah ₴'],
      ['real', null, 'reais brl r$ brazilian_real'],
      ['rand', null, 'rand zar'],
      ['naira', null, 'naira ngn ₦'],
      ['cedi', null, 'cedi cedis'],
      ['shilling', null, 'shilling shillings'],
      ['Kenyan shilling', null, 'kenyan_shilling kenyan_shillings kes'],
      ['won', null, '₩ krw'],
      ['baht', null, 'baht ฿ thb'],
      ['ringgit', null, 'ringgit ringgits myr'],
      ['rupiah', null, 'rupiah rupiahs idr'],
      ['dong', null, '₫ vnd'],
      ['taka', null, 'taka bdt'],
      ['Costa Rican colón', null, '₡ colón colones'],
      ['Georgian lari', null, '₾ lari'],
      ['Lao kip', null, '₭ kip'],
      ['sen', null, 'sen'],
      ['shekel', null, 'shekel shekels ₪ ils'],
      ['bitcoin', null, 'bitcoin bitcoins btc'],
      ['Australian dollar', null, 'a$ aud au$ australian_dollar australian_dollars'],
      ['Canadian dollar', null, 'c$ cad ca$ canadian_dollar canadian_dollars'],
      ['New Zealand dollar', null, 'nz$ nzd new_zealand_dollar new_zealand_dollars'],
      ['Hong Kong dollar', null, 'hk$ hkd hong_kong_dollar hong_kong_dollars'],
      ['Singapore dollar', null, 's$ sgd singapore_dollar singapore_dollars'],
      ['Taiwan dollar', null, 'nt$ twd taiwan_dollar taiwan_dollars new_taiwan_dollars'],
    ],
  ],
  ['other', [['pound', null, 'pound pounds']]],
]

/** Unit by the way it is written, lower case, words apart by one blank. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  WRITTEN.flatMap(([measure, rows]) =>
    rows.flatMap(([name, factor, written]) =>
      written.split(' ').map((form) => [form.replaceAll('_', ' '), { name, measure, factor }] as const),
    ),
  ),
)
/** The unit of ages, which are told in years, months, weeks or days of age. */
export const unitOfAge = (time: string): Unit => ({ name: `${time} of age`, measure: 'age', factor: null })
export const METRE: Unit = UNITS.get('metre')!
export const GRAM: Unit = UNITS.get('gram')!
export const POUND_WEIGHT: Unit = UNITS.get('lb')!
export const POUND_STERLING: Unit = UNITS.get('£')!

/** Signs and codes that stand before the amount, as the pieces that make them: 'us$' is written 'US$', 'US $' and 'us $'. */
export const MONEY_BEFORE: ReadonlyMap<string, Unit> = new Map(
  '$ us$ a$ au$ c$ ca$ nz$ hk$ s$ nt$ r$ £ € ¥ ₹ ₽ ₺ ₩ ₪ ₱ ₴ ₦ ₫ ฿ ₡ usd gbp eur jpy cny rmb inr aud cad nzd hkd sgd chf sek nok dkk zar ngn aed rs sen'
    .split(' ')
    .map((form) => [form, UNITS.get(form)!] as const),
)
/** Signs of money alone: of these the country's letters may stand before. */
export const MONEY_SIGNS: ReadonlySet<string> = new Set('$ £ € ¥ ₹ ₽ ₺ ₩ ₪ ₱ ₴ ₦ ₫ ฿ ₡'.split(' '))
