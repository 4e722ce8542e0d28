import { describe, expect, test } from 'vitest'
import { caseFrom, statementWith } from '../builders/case-from.js'

/** The differences between reports of one text each, as 'kind reading: one | other', each once. */
function differencesOf(...texts: string[]): string[] {
  const kase = caseFrom(
    Object.fromEntries(texts.map((text, i) => [`${'abcdef'[i]}.txt`, `Harbour news\n\n${text}\n`])),
  )
  return kase.disagreements
    .filter((one) => one.difference === one.id)
    .map(({ kind, reading, values = [] }) => `${kind} ${reading}: ${[...values].sort().join(' | ')}`)
    .sort()
}

describe('one thing told differently', () => {
  test.each<[why: string, a: string, b: string, expected: string]>([
    [
      'what is counted by name',
      'Ana Ruiz said 40 boats were damaged in the storm.',
      'The storm damaged 65 boats, Tom Vale said.',
      'number conflict: 40 | 65',
    ],
    [
      'other words for what happened',
      'Ana Ruiz said 12 walkers were injured when the jetty gave way.',
      'Tom Vale said nine walkers were hurt when the jetty gave way.',
      'number conflict: 12 | nine',
    ],
    [
      'two that can both be true',
      'Ana Ruiz said at least 40 boats were damaged in the storm.',
      'Tom Vale said 65 boats were damaged in the storm.',
      'number scope: 65 | at least 40',
    ],
    [
      'one that will grow',
      'So far 40 boats have been found damaged after the storm, Ana Ruiz said.',
      'Tom Vale said 65 boats were found damaged after the storm.',
      'number update: 40 | 65',
    ],
    [
      'a size, in two units',
      'Ana Ruiz said the ferry tore a hole 2 metres wide in the jetty.',
      'Tom Vale said the hole in the jetty was ten feet wide.',
      'number conflict: 2 metres | ten feet',
    ],
    [
      'days of the week, where no report says when it was published',
      'Ana Ruiz said the ferry sank on Monday.',
      'The ferry sank on Tuesday, Tom Vale said.',
      'date conflict: Monday | Tuesday',
    ],
    [
      'days before the day of the report',
      'Ana Ruiz said the skipper was arrested nine days ago.',
      'Tom Vale said the skipper was detained yesterday.',
      'date conflict: nine days ago | yesterday',
    ],
    [
      'a month and a season',
      'Ana Ruiz said the new ferry would be launched in January.',
      'The new ferry will be launched in the summer of 2019, Tom Vale said.',
      'date conflict: January | the summer of 2019',
    ],
    [
      'a place',
      'Ana Ruiz said the ferry was built in Norway.',
      'Tom Vale said the ferry was built in Denmark.',
      'place conflict: Denmark | Norway',
    ],
    [
      'a thing that is denied, in a claim of its own',
      'Ana Ruiz said it was a heron that had nested in the crane of the old harbour for three weeks.',
      'Tom Vale said it was certainly not a heron.',
      'contradiction conflict: heron | not a heron',
    ],
    [
      'a deed that is denied, of a thing that is only taken up',
      'Rumours spread that one of the new ferries had been sunk, and Ana Ruiz said the ferry had been sunk.',
      'Tom Vale said the vessel had not been sunk.',
      'contradiction conflict: not been sunk | sunk',
    ],
    [
      'a word that denies by its own first letters',
      'Ana Ruiz said the cracks in the weir were related to the blasting.',
      'Tom Vale said the cracks in the weir were unrelated to the blasting.',
      'contradiction conflict: related | unrelated',
    ],
    [
      'another word for what is denied',
      'Ana Ruiz said the slab had come from the old quay.',
      'Tom Vale said the slab was unrelated to the old quay.',
      'contradiction conflict: come | unrelated',
    ],
    [
      'what is left open',
      'Ana Ruiz said the lower gate had cracked.',
      'It was not clear whether the lower gate had cracked.',
      'contradiction conflict: cracked | whether the lower gate had cracked',
    ],
    [
      'one who denies it of itself',
      'The river authority denied that it had been warned of the flood.',
      'Tom Vale said the river authority was warned of the flood.',
      'denial conflict: denied that it had been warned | warned',
    ],
    [
      'nobody, and somebody',
      'Ana Ruiz said nobody was detained at the regatta.',
      'Tom Vale said guards had detained four rowers at the regatta.',
      'contradiction conflict: detained | nobody was detained',
    ],
    [
      'the two sides of a sale',
      'Jon Lund said the harbour had not bought the ferry Alma.',
      'The ferry Alma was sold to the harbour, Tom Vale said.',
      'contradiction conflict: not bought | sold',
    ],
    [
      'how long, in weeks and months',
      'Ana Ruiz said the lock would stay shut for two weeks.',
      'Tom Vale said the lock would remain closed for a month.',
      'number conflict: a month | two weeks',
    ],
    [
      'a thing that one calls by its name',
      'Ana Ruiz said the ferry Alma had been damaged. The Alma was built in Norway, she said.',
      'Tom Vale said the ferry was built in Denmark.',
      'place conflict: Denmark | Norway',
    ],
    [
      'when something else was decided on',
      'Ana Ruiz said the council voted on Thursday to widen the lock.',
      'Tom Vale said the council decided on Wednesday to widen the lock.',
      'date conflict: Thursday | Wednesday',
    ],
    [
      'who did it, where nobody is named',
      'Ana Ruiz said the regatta was organised by the pilots’ union.',
      'Tom Vale said school pupils organised the regatta.',
      'who scope: school pupils | the pilots’ union',
    ],
    [
      'most of those of whom it is left open',
      'It was unclear whether the rowers were insured.',
      'Most of the rowers are insured, Ana Ruiz said.',
      'contradiction conflict: insured | whether the rowers were insured',
    ],
    [
      'two reasons for one thing',
      'Ana Ruiz said the lock gate failed because of the ice.',
      'The lock gate failed due to a crack, Tom Vale said.',
      'contradiction conflict: a crack | the ice',
    ],
    [
      'one who is blamed, and a cause',
      'Ana Ruiz blamed the flood on heavy rain.',
      'The flood was caused by a broken sluice, Tom Vale said.',
      'contradiction conflict: a broken sluice | heavy rain',
    ],
    [
      'words that the language knows for opposites',
      'Ana Ruiz said the water in the lock was shallow.',
      'Tom Vale said the water in the lock was deep.',
      'contradiction conflict: deep | shallow',
    ],
    [
      'two opposites',
      'Ana Ruiz said the skipper had survived the fire on the ferry Alma.',
      'Tom Vale said the skipper had died in the fire on the ferry Alma.',
      'contradiction conflict: died | survived',
    ],
    [
      'more and less than one thing',
      'Ana Ruiz said the price of the new ferry was higher than forecast.',
      'Tom Vale said the price of the new ferry was lower than had been expected.',
      'contradiction conflict: higher | lower',
    ],
    [
      'how far a place is from another',
      'Ana Ruiz said a dam broke near Ostrey, about 80 miles south of Port Harrow.',
      'Ostrey is 120 miles from Port Harrow, Tom Vale said.',
      'number conflict: 120 miles | about 80 miles',
    ],
    [
      'people who are only numbered',
      'Ana Ruiz said 12 were killed when the ferry sank.',
      'Tom Vale said 15 people died when the ferry sank.',
      'number conflict: 12 | 15',
    ],
    [
      'what somebody is called',
      'Jon Lund, a geologist with the harbour museum, said the quay was old.',
      'Astronomer Jon Lund said the lamp was new.',
      'who conflict: Astronomer | geologist',
    ],
    [
      'where somebody is from',
      'Mia Kell, a Danish citizen, said the quay was old.',
      'Ana Ruiz said Mia Kell, a Norwegian citizen, had left.',
      'who conflict: Danish | Norwegian',
    ],
    [
      'where somebody works',
      'Jon Lund, of the Museum of Archaeology at Harrow, said the quay was old.',
      'The geologist Jon Lund said the lamp was new.',
      'who conflict: Archaeology | geologist',
    ],
    [
      'a wife and a former wife',
      "Ana Ruiz said the woman on the ferry was Tom Vale's wife.",
      'Mia Kell said the former wife of Tom Vale had been on the ferry.',
      'contradiction conflict: former wife | wife',
    ],
    [
      'where a thing stands that is told by two words more',
      'Ana Ruiz said the marine research station near Ostrey had burned.',
      'Tom Vale said the boys had seen the marine research station near Harrow.',
      'place conflict: Harrow | Ostrey',
    ],
    [
      'who holds an office',
      'Ana Ruiz said the leader of the Reed Union, Jon Lund, had left.',
      'Mia Kell said Ben Orley, leader of the Reed Union, had stayed.',
      'who conflict: Ben Orley, leader of the Reed Union | Reed Union, Jon Lund',
    ],
    [
      'a given name',
      'Ana Ruiz said director Peter Orley had filmed the weir.',
      'Tom Vale said director Dan Orley had seen the flood.',
      'who conflict: Dan Orley | Peter Orley',
    ],
    [
      'a number and the most it can be',
      'Ana Ruiz said the harbour has three tugs.',
      'Tom Vale said the harbour has up to three tugs.',
      'number scope: three | up to three',
    ],
    [
      'another cause than the one that is named',
      'Ana Ruiz said the crack in the weir was caused by frost.',
      'Tom Vale said the crack in the weir was caused by something else.',
      'contradiction conflict: frost | something else',
    ],
    [
      'a number with as many as',
      'Ana Ruiz said 28 bodies were found on the beach.',
      'Tom Vale said as many as 34 bodies were found on the beach.',
      'number scope: 28 | as many as 34',
    ],
    [
      'reports said to be false',
      'Ana Ruiz said the skipper had been arrested.',
      'Reports that the skipper had been arrested are false, Tom Vale said.',
      'denial conflict: arrested | arrested are false',
    ],
    [
      'what was done to a thing, and how it is',
      'Ana Ruiz said the lock was closed.',
      'Tom Vale said the lock is open.',
      'contradiction conflict: closed | open',
    ],
    [
      'a verb of two words',
      'Berth fees in the harbour went up in May, Ana Ruiz said.',
      'Berth fees in the harbour went down in May, Tom Vale said.',
      'contradiction conflict: went | went',
    ],
    [
      'how it was done, and what it was',
      'Ana Ruiz said the fire on the ferry was started deliberately.',
      'The fire on the ferry was an accident, Tom Vale said.',
      'contradiction conflict: accident | deliberately',
    ],
    [
      'one who left, and one who was made to',
      'The harbour master resigned, Ana Ruiz said.',
      'The harbour master said he had been fired.',
      'contradiction conflict: fired | resigned',
    ],
    [
      'what made it happen',
      'Ana Ruiz said the gate failed because of heavy rain.',
      'A cracked hinge caused the gate to fail, Tom Vale said.',
      'contradiction conflict: A cracked hinge | heavy rain',
    ],
    [
      'a denial of what would be',
      'The ferry line plans to close its yard at Skarn, Ana Ruiz said.',
      'The ferry line denied that it would close the yard at Skarn.',
      'denial conflict: close | denied that it would close',
    ],
    [
      'a claim that is rejected',
      'Ana Ruiz said the harbour master had received gifts from the yard.',
      'The harbour master rejected the claim that he had received gifts from the yard.',
      'denial conflict: received | rejected the claim that he had received',
    ],
    [
      'an age between commas',
      'The boy, 11, was found in a boathouse near Skarn, Ana Ruiz said.',
      'Tom Vale said the 13-year-old boy had been found in the boathouse near Skarn.',
      'number conflict: 11 | 13-year-old',
    ],
    [
      'when it was launched, and when it goes on sale',
      'Ana Ruiz said the folding boat goes on sale in June.',
      'The folding boat will be launched in August, Tom Vale said.',
      'date conflict: August | June',
    ],
    [
      'what there are no plans for',
      'Ana Ruiz said the harbour will sell the ferry Alma.',
      'The harbour said it had no plans to sell the Alma.',
      'contradiction conflict: no plans to sell | sell',
    ],
    [
      'where it took place, and where it was held',
      'The talks on the lock took place in Geneva, Ana Ruiz said.',
      'The talks on the lock were held in Oslo, Tom Vale said.',
      'place conflict: Geneva | Oslo',
    ],
    [
      'one of whom something else is told',
      'Captain Ole Brun, 58, was steering the tug, Ana Ruiz said.',
      'Ole Brun, 61, was at the wheel, Tom Vale said.',
      'number conflict: 58 | 61',
    ],
    [
      'a participle that is seldom met',
      'Ana Ruiz said the guards shot down the balloon.',
      'The guards said they had not shot down the balloon.',
      'contradiction conflict: not shot | shot',
    ],
    [
      'where one grew up, and where one was raised',
      'Ana Ruiz said the skipper grew up in Norway.',
      'Tom Vale said the skipper was raised in Denmark.',
      'place conflict: Denmark | Norway',
    ],
    [
      'where it ran aground',
      'Ana Ruiz said the ferry ran aground off Malta.',
      'Tom Vale said the ferry ran aground near Sicily.',
      'place conflict: Malta | Sicily',
    ],
    [
      'who took it',
      'Ana Ruiz said Nils Ekker took the photograph of the heron.',
      'The photograph of the heron was taken by Hanna Brodd, Tom Vale said.',
      'who conflict: Hanna Brodd | Nils Ekker',
    ],
  ])('%s: %s / %s', (_, a, b, expected) => {
    expect(differencesOf(a, b)).toContain(expected)
  })
})

describe('no difference', () => {
  test.each<[why: string, a: string, b: string]>([
    [
      'what is over, and what is to come',
      'Ana Ruiz spoke in Skarn on Friday.',
      'Ana Ruiz will speak in Holm on Saturday, Tom Vale said.',
    ],
    [
      'the first and the second',
      'Ana Ruiz said the first ferry to Skarn left at 7 a.m.',
      'Tom Vale said the second ferry to Skarn left at 9 a.m.',
    ],
    [
      'a man and a woman',
      'A man was arrested in Kent in May, Ana Ruiz said.',
      'A woman was arrested in Norway in May, Tom Vale said.',
    ],
    [
      'a king and a queen',
      'Ana Ruiz said the king came to Skarn in spring.',
      'Tom Vale said the queen came to Holm in autumn.',
    ],
    [
      'a war that has the name of a place',
      'Ana Ruiz said the skipper was captured in the Norway war.',
      'Tom Vale said the skipper was arrested in Denmark.',
    ],
    [
      'prices of two things',
      'Ana Ruiz said oil prices rose in January.',
      'Tom Vale said gas prices fell in January.',
    ],
    [
      'a price and the same in other money',
      'Ana Ruiz said the new ferry would cost 12 million euros.',
      'Tom Vale said the new ferry would cost 12 million euros ($14 million).',
    ],
    [
      'other boats',
      'Ana Ruiz said 40 boats were damaged in the storm.',
      'Tom Vale said 65 boats would race for the cup at the summer fair.',
    ],
    [
      'so many more',
      'Ana Ruiz said 40 boats were damaged in the storm.',
      'Tom Vale said another three boats were damaged in the storm.',
    ],
    [
      'no number at all',
      'Ana Ruiz said 40 boats were damaged in the storm.',
      'Tom Vale said dozens of boats were damaged in the storm.',
    ],
    [
      'another side of the hole',
      'Ana Ruiz said the hole in the jetty was 2 metres wide.',
      'Tom Vale said the hole in the jetty was 5 metres deep.',
    ],
    [
      'one size in two units',
      'Ana Ruiz said the hole in the jetty was 2 metres wide.',
      'Tom Vale said the hole in the jetty was six and a half feet wide.',
    ],
    [
      'one teller who tells both',
      'Ana Ruiz said 40 boats were damaged in the harbour and 65 boats were damaged in the bay.',
      'Tom Vale said 65 boats were damaged in the storm.',
    ],
    [
      'a day of another deed',
      'Ana Ruiz said the ferry sank on Monday.',
      'Tom Vale said the fair opens on Tuesday.',
    ],
    [
      'what is only asked',
      'Ana Ruiz said the lower gate had cracked.',
      'Tom Vale asked whether the lower gate had cracked.',
    ],
    [
      'a circumstance that is left open, and not the deed',
      'Ana Ruiz said the skipper had been fined.',
      'It was not clear whether the skipper had been fined at the same time as the mate.',
    ],
    [
      'an age, and a quality',
      'Ana Ruiz said the boy on the ferry was 11 years old.',
      'Tom Vale said it was a young boy on the ferry.',
    ],
    [
      'a reason that is only supposed',
      'Ana Ruiz said the hole in the lock gate was caused by ice.',
      'Tom Vale said the hole in the lock gate could have been caused by a barge.',
    ],
    [
      'two sides of one deed',
      'Ana Ruiz said the harbour sold the ferry Alma to Jon Lund.',
      'Tom Vale said Jon Lund bought the ferry Alma from the harbour.',
    ],
    [
      'so much later, and so long',
      'Ana Ruiz said the heron was found in the lock a day later.',
      'Tom Vale said the heron had lived in the lock for three days.',
    ],
    [
      'a negation that is turned round',
      'Ana Ruiz said it was a heron.',
      'Tom Vale said nobody was saying it was not a heron.',
    ],
    [
      'what two are called',
      'The geologist Jon Lund said the quay was old.',
      'The astronomer Tom Vale said the lamp was new.',
    ],
    [
      'two titles that one may have',
      'The geologist Jon Lund said the quay was old.',
      'Professor Jon Lund said the lamp was new.',
    ],
    [
      'a town and a land',
      'Ana Ruiz said the skipper was arrested near Ostrey. The ferry was built at the Ostrey yard in Denmark, she said.',
      'Tom Vale said the skipper was arrested in Denmark.',
    ],
    [
      'a former holder of an office',
      'Ana Ruiz said the leader of the Reed Union, Jon Lund, had left.',
      'Mia Kell said Ben Orley, former leader of the Reed Union, had stayed.',
    ],
    [
      'two of one family',
      'Ana Ruiz said director Peter Orley and director Dan Orley had filmed the weir.',
      'Director Dan Orley had seen the flood, Tom Vale said.',
    ],
    [
      'the causes of two things',
      'Ana Ruiz said the crack in the weir was caused by frost.',
      'Tom Vale said the fire on the ferry was caused by something else.',
    ],
    [
      'opposites of two things',
      'Ana Ruiz said the skipper had survived the fire.',
      'Tom Vale said the dog had died in the fire.',
    ],
    [
      'two counts of two deeds',
      'Ana Ruiz said 40 boats were sold last year.',
      'Tom Vale said 65 boats were damaged last year.',
    ],
    [
      'a rumour',
      'Rumours that the weir had cracked spread through Harrow, Ana Ruiz said.',
      'Tom Vale said the weir had not cracked.',
    ],
    [
      'what is to be found out',
      'Ana Ruiz said tests were being made to confirm that the bird was a heron.',
      'Tom Vale said the bird was not a heron.',
    ],
    [
      'the wife of another man',
      'Ana Ruiz said the wife of Jon Lund had been arrested at the harbour.',
      'Tom Vale said the wife of Mia Kell had not been arrested at the harbour.',
    ],
    [
      'a bound',
      'Ana Ruiz said the skipper was 40 years old.',
      'Tom Vale said the skipper was no older than 44.',
    ],
    [
      'what is to come',
      'Ana Ruiz said the storm had hit the harbour.',
      'Tom Vale said another storm was not expected to hit the harbour.',
    ],
    [
      'bodies of others',
      'Ana Ruiz said the boat carried the bodies of three seals.',
      'Tom Vale said the boat did not carry the bodies of the sailors.',
    ],
    [
      'what a thing is not, and somebody speaks of that',
      'Ana Ruiz said the missing sailors had left on Monday.',
      'Tom Vale said the bodies on the beach were not the missing sailors.',
    ],
    [
      'a decision against a plan',
      'Ana Ruiz said the plan for a new weir had been drawn in May.',
      'Tom Vale said the council had rejected the plan for a new weir.',
    ],
  ])('%s: %s / %s', (_, a, b) => {
    expect(differencesOf(a, b)).toEqual([])
  })
})

test('the number beside the one that differs is not held against it', () => {
  const found = differencesOf(
    'Ana Ruiz said the gauge at Harrow bridge stood at 3 metres at midnight, against a usual level of 1.4 metres in June.',
    'Tom Vale said the gauge at Harrow bridge stood at 4.1 metres at midnight.',
  )
  expect(found).toEqual(['number conflict: 3 metres | 4.1 metres'])
})

test('whoever calls the tale a hoax denies what it told', () => {
  const kase = caseFrom({
    'a.txt': 'Harbour news\n\nAna Ruiz said the ferry had been stolen from the quay.\n',
    'b.txt':
      'Harbour news\n\nTom Vale said it was not true that the ferry had been stolen. Jon Lund said the story was a hoax.\n',
  })
  const hoax = statementWith(kase, 'hoax')
  const stolen = statementWith(kase, 'stolen from the quay')
  expect(kase.disagreements.map(({ statements }) => [...statements].sort())).toContainEqual(
    [hoax.id, stolen.id].sort(),
  )
})

test('many reports that tell the same two numbers are one difference, with all of them on its sides', () => {
  const kase = caseFrom({
    'a.txt': 'Harbour news\n\nAna Ruiz said 40 boats were damaged in the storm.\n',
    'b.txt': 'Harbour news\n\nThe storm damaged 40 boats, Jon Lund said.\n',
    'c.txt': 'Harbour news\n\nTom Vale said 65 boats were damaged in the storm.\n',
    'd.txt': 'Harbour news\n\nThe storm has damaged 65 boats, Mia Kell said.\n',
  })
  expect(new Set(kase.disagreements.map((one) => one.difference)).size).toBe(1)
  const sides = [0, 1].map((at) => new Set(kase.disagreements.map((one) => one.statements[at])))
  expect(sides.map((side) => side.size)).toEqual([2, 2])
})

test('the words that differ are where the values stand', () => {
  const kase = caseFrom({
    'a.txt': 'Harbour news\n\nAna Ruiz said 40 boats were damaged in the storm.\n',
    'c.txt': 'Harbour news\n\nTom Vale said 65 boats were damaged in the storm.\n',
  })
  const [found] = kase.disagreements
  const words = found!.evidence.map(({ report, start, end }) =>
    kase.reports.find((one) => one.id === report)!.text.slice(start, end),
  )
  expect(words).toEqual(found!.values)
})
