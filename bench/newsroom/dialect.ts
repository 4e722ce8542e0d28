import type { Dice } from './dice.js'
import type { Proposition } from './subject.js'

// Two stories about a dam are not told in the same sentences. Each story draws, from every row, the one word that stands
// for the first of the row in all its wordings, so that stories of one subject share their frame and little of their text.

const ROWS = `
metres; feet; yards; paces
centimetres; inches; millimetres
kilometres; miles
weeks; months; days
nights; evenings; weekends
minutes; seconds; quarters of an hour
tonnes; cartloads; hundredweight; truckloads
crowns; marks; florins; thalers; ducats
families; households; tenants; pensioners
meadows; gardens; allotments; barracks; cottages
spillway; crest; stilling basin; retaining wall; fish ladder
overflow channel; parapet; buttress; sluiceway
reservoir; upper basin; storage lake; mill pond
gallery; shaft; culvert; vault
pump; blower; winch; generator
valve; gate; stopcock; bearing; gauge
arrow; stamp; rivet; seam
casing; flange; cover; rim
backwards; upside down; inside out
child; schoolboy; blind man; beginner
sandbank; mudbank; shoal; wreck; reef
pier; landing stage; lighthouse; breakwater; boathouse
softly; slowly; gently; silently
saloon; mess room; car deck; galley; dining room
mouth organ; fiddle; guitar; drum; pack of cards
sounder; radar; compass; steering pump
sonar; radar; autopilot; bow camera
screen; dial; display; panel
hull; stern; propeller; bow ramp; rudder
winter; summer; Sunday; night
geese; turkeys; guinea fowl; pheasants
ducks; quails; pigeons; partridges
barn; byre; coop; hayloft; pen
hens; lambs; cows; calves
swans; herons; cranes; storks; gulls
lake; marsh; estuary; fish ponds
feathers; a beak; wings; eggs
samples; swabs; specimens; phials
lids; boxes; stoppers; bags
bird; hen; head; nest
ballot papers; postal votes; voting slips; tally sheets
cupboard; drawer; locker; cellar; letter box
broom; ladder; lamp; bucket; chair
key; torch; list; hammer
doors; shutters; booths; windows
Thursday; Wednesday; Friday; Monday; Saturday
grandmother; uncle; neighbour; teacher; aunt
register; ledger; card index; census
votes; ballots; supporters; hands
landscape; portrait; still life; altarpiece
hall; wing; staircase; chapel
copy; forgery; print; photograph
paint; varnish; canvas; glue
drawings; etchings; maps; letters; manuscripts
dripping; soaked; mouldy; torn
alarm; siren; camera; fire door; searchlight
bronze; clock; tapestry; goblet; medal
town; council; parish; donors
frost; hail; blight; drought; mildew
plums; pears; apricots; walnuts; grapes
branches; leaves; twigs; roots
hives; swarms; colonies
slopes; terraces; heath; clearing
bloom; thaw; rain; storm
warm; damp; dusty; pitch dark
road; lane; churchyard; square
crate; basket; sack; punnet; barrel
beds; blankets; stoves; taps
switch; crossing; signal; turntable
crowbar; shovel; broomstick; screwdriver
line; route; service
bridge; viaduct; underpass; market gate
drivers; conductors; inspectors; mechanics
coughing; hoarse; sorry; laughing
sick; absent; unfit
morning; afternoon; holiday
machine; kiosk; counter; website
twice; five times; in the wrong town; in another name
pickers; drivers; packers; helpers
`
const rows = ROWS.trim()
  .split('\n')
  .map((row) => row.split('; '))
const WORDS = new RegExp(`(?<![{\\w])(?:${rows.map(([word]) => word).join('|')})\\b`, 'g')

/** The wordings of one proposition as this story has them. */
export function inDialect(proposition: Proposition, dice: Dice): Proposition {
  const drawn = new Map(rows.map((row) => [row[0]!, dice.pick(row)]))
  const speak = (pattern: string): string => pattern.replace(WORDS, (word) => drawn.get(word)!)
  const { grows, ...wordings } = proposition
  const spoken = Object.fromEntries(Object.entries(wordings).map(([name, text]) => [name, speak(text)]))
  return { ...(spoken as unknown as Proposition), ...(grows ? { grows } : {}) }
}
