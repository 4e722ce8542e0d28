import { CURRENCIES, MONEY_LETTERS, MONEY_SIGNS } from './currencies.js'

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
      ['hectometre', 100, 'hectometre hectometres hectometer hectometers'],
      ['decametre', 10, 'decametre decametres decameter decameters'],
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
      ['light-year', 9.4607e15, 'light-year light-years light_year light_years lightyear lightyears'],
    ],
  ],
  [
    'area',
    [
      [
        'square kilometre',
        1e6,
        'km2 km² km^2 sq_km sq_kms square_km square_kms square_kilometre square_kilometres square_kilometer square_kilometers',
      ],
      [
        'square metre',
        1,
        'm2 m² m^2 sq_m sqm square_metre square_metres square_meter square_meters square_m',
      ],
      [
        'square centimetre',
        1e-4,
        'cm2 cm² cm^2 square_centimetre square_centimetres square_centimeter square_centimeters',
      ],
      ['square decimetre', 1e-2, 'dm2 square_decimetre square_decimetres square_decimeter square_decimeters'],
      [
        'square millimetre',
        1e-6,
        'mm2 mm² square_millimetre square_millimetres square_millimeter square_millimeters',
      ],
      ['square mile', 2.58999e6, 'square_mile square_miles sq_mile sq_miles sq_mi mi2'],
      ['square yard', 0.83613, 'square_yard square_yards sq_yd sq_yards yd2'],
      ['square foot', 0.092903, 'square_foot square_feet sq_ft sq_feet ft2'],
      ['square inch', 6.4516e-4, 'square_inch square_inches sq_in in2'],
      ['acre', 4046.856, 'acre acres'],
      [
        'hectare',
        1e4,
        'hectare hectares ha square_hectometre square_hectometres square_hectometer square_hectometers',
      ],
    ],
  ],
  [
    'volume',
    [
      ['hectolitre', 100, 'hectolitre hectolitres hectoliter hectoliters'],
      ['litre', 1, 'litre litres liter liters'],
      ['millilitre', 1e-3, 'ml mls millilitre millilitres milliliter milliliters'],
      ['decilitre', 0.1, 'dl decilitre decilitres deciliter deciliters'],
      ['centilitre', 1e-2, 'cl centilitre centilitres centiliter centiliters'],
      ['cubic metre', 1e3, 'm3 m³ m^3 cu_m cubic_metre cubic_metres cubic_meter cubic_meters'],
      ['cubic kilometre', 1e12, 'cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers'],
      [
        'cubic centimetre',
        1e-3,
        'cm3 cm³ cc cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters',
      ],
      ['cubic millimetre', 1e-6, 'mm3 cubic_millimetre cubic_millimetres cubic_millimeter cubic_millimeters'],
      ['cubic mile', 4.168e12, 'cubic_mile cubic_miles'],
      ['cubic yard', 764.55, 'cubic_yard cubic_yards'],
      ['cubic foot', 28.3168, 'cubic_foot cubic_feet cu_ft'],
      ['cubic inch', 0.016387, 'cubic_inch cubic_inches'],
      ['gallon', 3.78541, 'gallon gallons'],
      ['pint', 0.473, 'pint pints'],
      ['quart', 0.946, 'quart quarts'],
      ['fluid ounce', 0.0296, 'fluid_ounce fluid_ounces fl_oz'],
      ['cup', 0.2366, 'cup cups'],
      ['tablespoon', 0.0148, 'tablespoon tablespoons tbsp'],
      ['teaspoon', 0.0049, 'teaspoon teaspoons tsp'],
      ['gill', 0.118, 'gill gills'],
      ['peck', 8.81, 'peck pecks'],
      ['barrel', 158.987, 'barrel barrels bbl bbls'],
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
      ['long ton', 1016.047, 'long_ton long_tons imperial_ton imperial_tons'],
      ['hundredweight', 50.8, 'hundredweight hundredweights cwt'],
      ['lb', 0.453592, 'lb lbs'],
      ['troy ounce', 0.0311035, 'troy_ounce troy_ounces'],
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
      ['kilometre per minute', 16.66667, 'kilometres_per_minute kilometers_per_minute km_per_minute km/min'],
      ['metre per minute', 0.0166667, 'metres_per_minute meters_per_minute m/min'],
      ['mile per second', 1609.344, 'miles_per_second miles_a_second'],
      ['foot per second', 0.3048, 'feet_per_second foot_per_second feet_a_second ft/s'],
      ['foot per minute', 0.00508, 'feet_per_minute foot_per_minute ft/min'],
      ['yard per minute', 0.01524, 'yards_per_minute yard_per_minute'],
      ['knot', 0.514444, 'knot knots kn kt kts'],
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
        '°c °_c degree_celsius degrees_celsius degree_c degrees_c deg_c celsius celcius centigrade degrees_centigrade degree_centigrade degrees_celcius deg_celsius ºc',
      ],
      [
        'degree Fahrenheit',
        null,
        '°f °_f degree_fahrenheit degrees_fahrenheit degree_f degrees_f deg_f fahrenheit farenheit degrees_farenheit deg_fahrenheit ºf',
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
      ['decibel', null, 'decibel decibels db'],
      ['hertz', null, 'hertz hz'],
      ['kilohertz', null, 'kilohertz khz'],
      ['megahertz', null, 'megahertz mhz'],
      ['gigahertz', null, 'gigahertz ghz'],
      ['terawatt hour', null, 'twh terawatt_hour terawatt_hours terawatt-hours'],
      ['gigawatt hour', null, 'gwh gigawatt_hour gigawatt_hours gigawatt-hours'],
      ['millisievert', null, 'millisievert millisieverts msv'],
      ['hectopascal', null, 'hectopascal hectopascals hpa millibar millibars mbar'],
    ],
  ],
  [
    'information',
    [
      ['bit', 1, 'bit bits'],
      ['byte', 8, 'byte bytes'],
      ['kilobyte', 8e3, 'kilobyte kilobytes'],
      ['kilobit', 1e3, 'kb kilobit kilobits'],
      ['megabit', 1e6, 'mb megabit megabits'],
      ['megabyte', 8e6, 'megabyte megabytes'],
      ['gigabit', 1e9, 'gb gigabit gigabits'],
      ['gigabyte', 8e9, 'gigabyte gigabytes'],
      ['terabit', 1e12, 'tb terabit terabits'],
      ['terabyte', 8e12, 'terabyte terabytes'],
      ['petabit', 1e15, 'pb petabit petabits'],
      ['petabyte', 8e15, 'petabyte petabytes'],
      ['megabit per second', null, 'mbps megabits_per_second megabits_a_second'],
      ['gigabit per second', null, 'gbps gigabits_per_second gigabits_a_second'],
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
  ['money', CURRENCIES.map(([unit, written]) => [unit, null, written])],
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
/** A small b is a bit and a capital one a byte: 'MB' against 'mb'. */
export const BYTES: ReadonlyMap<string, Unit> = new Map(
  'kilo mega giga tera peta'.split(' ').map((size) => [`${size[0]}b`, UNITS.get(`${size}byte`)!]),
)
export const METRE: Unit = UNITS.get('metre')!
export const GRAM: Unit = UNITS.get('gram')!
export const POUND_WEIGHT: Unit = UNITS.get('lb')!
export const POUND_STERLING: Unit = UNITS.get('£')!

/**
 * Signs and codes that stand before the amount, as the pieces that make them: 'us$' is written 'US$', 'US $' and 'us $'.
 * 'TRY 20' and 'PHP 5' are mostly something else.
 */
export const MONEY_BEFORE: ReadonlyMap<string, Unit> = new Map(
  [...UNITS].filter(
    ([form, { measure }]) =>
      measure === 'money' &&
      (MONEY_LETTERS.has(form) ||
        MONEY_SIGNS.has(form.at(-1)!) ||
        (/^[a-z]{3}$/.test(form) && !/^(?:try|php|won|yen|sen)$/.test(form))),
  ),
)

/**
 * Every way of writing a unit, and every beginning of one that goes on, as the pieces make it ('square', 'us', 'km/'): what
 * is not here ends the search.
 */
export const UNIT_PATHS: ReadonlyMap<string, Unit | null> = new Map([
  ...[...UNITS.keys()].flatMap((form) => beginningsOf(form).map((start) => [start, null] as const)),
  ...UNITS,
])

function beginningsOf(form: string): string[] {
  const ends = [...form.matchAll(/[a-zà-ÿ]+|\d+|[^a-zà-ÿ\d ]/g)].map(
    ({ index, 0: piece }) => index + piece.length,
  )
  return ends.slice(0, -1).map((end) => form.slice(0, end))
}
