import type { Subject } from '../subject.js'

export const HARVEST: Subject = {
  name: 'harvest',
  body: '{town} Growers Cooperative',
  bodyShort: '[the cooperative|the growers]',
  site: '{place} orchards',
  roles: [
    ['fruit grower', 'owner of an orchard'],
    ['beekeeper', 'keeper of bees'],
    ['weather station keeper', 'meteorologist'],
    ['cider maker', 'producer of cider'],
  ],
  unnamed: [
    ['a picker', 'one of the pickers', 'a seasonal worker'],
    ['a wholesaler', 'a buyer for a wholesaler', 'a wholesaler who buys there'],
    ['an insurance agent', 'an agent', 'somebody in the insurance trade'],
  ],
  propositions: [
    {
      plain: '[frost|late frost] had [killed|destroyed] {n} tonnes of [plums|cherries] in the {site}',
      turned:
        '{n} tonnes of [plums|cherries] in the {site} had been [killed|destroyed] by [frost|late frost]',
      far: 'one cold night took {n} tonnes of stone fruit off the trees',
      abroad: 'the freezing annihilated {n} tonnes of fruits on the plantations {place}',
      quote: 'The frost took {n} tonnes in one night, you could hear the branches',
      requoted: 'In a single night {n} tonnes were taken by the cold, one heard the boughs',
      head: 'Frost [kills|destroys] {n} tonnes of [plums|cherries]',
      grows: true,
    },
    {
      plain: '{n} beehives had been [moved|carried] to the slopes [too late|after the bloom]',
      turned: 'the {n} beehives had come to the slopes [too late|after the bloom]',
      far: 'blossom had already dropped when the insects of {n} colonies were brought up the hill',
      abroad: 'the displacement of {n} houses of bees toward the inclines took place belatedly',
      quote: 'My {n} hives went up a week after the bloom, so who should do the work',
      requoted: 'My {n} bee houses came above one week following the flowering, who then should labour',
      head: '{n} beehives [moved|carried] too late',
    },
    {
      plain: 'the [cold store|cold house] had [failed|broken down] for {n} hours',
      turned: 'for {n} hours the [cold store|cold house] had not [worked|run]',
      far: 'crates stood warm because refrigeration was lost over {n} hours',
      abroad: 'the cooling magazine had an interruption of {n} hours',
      quote: 'It was warm in there for {n} hours, we could smell it from the road',
      requoted: '{n} hours it was warm inside, from the street one had the odour',
      head: 'Cold store at {town} [fails|breaks down]',
    },
    {
      plain: 'the price of a [crate|box] would [rise|go up] by {n} crowns',
      turned: 'a [crate|box] would be {n} crowns [dearer|more]',
      far: 'shoppers were to expect paying {n} crowns on top for the same fruit',
      abroad: 'an augmentation of {n} crowns per case was to be awaited',
      quote: 'A crate will cost {n} crowns more, that is simple arithmetic',
      requoted: 'One case becomes {n} crowns more expensive, it is an easy calculation',
      head: 'Crate of fruit to [rise|go up] {n} crowns',
    },
    {
      plain: 'pickers had [walked out|stopped work] over their [lodgings|beds]',
      turned: 'over their [lodgings|beds] the pickers had [walked out|stopped work]',
      far: 'hands were missing on the ladders because of how the helpers were housed',
      abroad: 'the collectors interrupted the labour by reason of the accommodations',
      quote: 'We walked out because there were two beds for five of us',
      requoted: 'We left the work, since for five persons two beds existed',
      head: 'Pickers [walk out|stop work] at {town}',
    },
  ],
  background: [
    'The {site} were planted in {year} on land that had been pasture.',
    'They cover {big} hectares on both sides of the river.',
    'The blossom festival drew fewer guests than usual.',
    'Apples are picked by hand until October.',
  ],
}
