import type { Subject } from '../subject.js'

export const MUSEUM: Subject = {
  name: 'museum',
  body: '{town} Museum Trust',
  bodyShort: '[the trust|the museum trust]',
  site: '{place} museum',
  roles: [
    ['curator', 'keeper of the collection'],
    ['night porter', 'watchman'],
    ['restorer', 'conservator'],
    ['art dealer', 'trader in paintings'],
  ],
  unnamed: [
    ['a guide', 'a woman who guides visitors', 'one of the guides'],
    ['a trustee', 'a member of the trust', 'one of the trustees'],
    ['a framer', 'a craftsman', 'a framer who worked there'],
  ],
  propositions: [
    {
      plain: 'the [landscape|painting] in the [east|upper] hall was a copy',
      turned: 'it was a copy that hung in the [east|upper] hall in place of the [landscape|painting]',
      far: 'visitors had been admiring an imitation without knowing it',
      abroad: 'the canvas exhibited in the eastern room constituted a reproduction',
      quote: 'It is a copy, the paint on the back is not twenty years old',
      requoted: 'This is a replica, behind the colour has less than twenty years',
      head: '[Landscape|Painting] at {site} is a copy',
    },
    {
      plain: 'a [leak|leaking pipe] had [soaked|wetted] {n} drawings in the cellar',
      turned: '{n} drawings in the cellar had been [soaked|wetted] by a [leak|leaking pipe]',
      far: 'water had got at {n} works on paper that were kept underground',
      abroad: 'owing to a defective tube {n} graphic sheets of the depot became humid',
      quote: 'We carried up {n} drawings and every one of them was dripping',
      requoted: 'We brought upstairs {n} sheets and from each one the water fell',
      head: 'Leak [soaks|wets] {n} drawings at {site}',
      grows: true,
    },
    {
      plain: 'the [alarm|alarm bell] had been [silent|off] for {n} nights',
      turned: 'for {n} nights nobody had [switched on|set] the [alarm|alarm bell]',
      far: 'anyone could have walked in unheard on {n} nights in a row',
      abroad: 'the system of warning did not operate in the course of {n} nights',
      quote: 'The alarm was off for {n} nights, I wrote it down each time',
      requoted: '{n} nights the warning was without function, every time I noted it',
      head: 'Museum alarm [off|silent] for {n} nights',
    },
    {
      plain:
        'a [bronze|statuette] had been [sold|given away] to a [buyer|collector] abroad for {n} thousand crowns',
      turned: 'a [buyer|collector] abroad had [paid|given] {n} thousand crowns for a [bronze|statuette]',
      far: 'a small figure from the collection went over the border in return for {n} thousand crowns',
      abroad: 'a sculpture was alienated to a foreign amateur at the price of {n} thousand crowns',
      quote: 'It was sold for {n} thousand crowns and nobody asked the town',
      requoted: 'They gave it away at {n} thousand crowns and did not ask the city',
      head: '[Bronze|Statuette] sold abroad for {n},000 crowns',
    },
    {
      plain: 'entry would be free for [children|pupils] from {month} on',
      turned: 'from {month} on [children|pupils] would not have to pay for entry',
      far: 'the young were to see the rooms without a ticket after {month}',
      abroad: 'commencing in {month} minors were to be liberated from the fee of entrance',
      quote: 'From {month} no child pays here, and that is settled',
      requoted: 'Beginning with {month} children pay nothing in our house, it is decided',
      head: 'Free entry for [children|pupils] at {site}',
    },
  ],
  background: [
    'The {site} was founded in {year} by a cloth merchant.',
    'It keeps some {big} objects, most of them in store.',
    'The café in the courtyard stayed open.',
    'School classes visit on Wednesdays.',
  ],
}
