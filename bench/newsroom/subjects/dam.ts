import type { Subject } from '../subject.js'

export const DAM: Subject = {
  name: 'dam',
  body: '{town} Water Board',
  bodyShort: '[the board|the water board]',
  site: '{place} dam',
  roles: [
    ['chief engineer', 'head of engineering'],
    ['district surveyor', 'surveyor of the district'],
    ['angling club secretary', 'secretary of the anglers'],
    ['downstream miller', 'mill owner'],
  ],
  unnamed: [
    ['an engineer of the water board', 'an engineer who works for the board', 'one of the engineers'],
    ['a contractor at the site', 'a man who works for a contractor', 'a contractor'],
    ['a retired inspector', 'a former inspector', 'somebody who used to inspect the dam'],
  ],
  propositions: [
    {
      plain: 'the [spillway|overflow channel] of the {site} [cracked|split] over {n} metres',
      turned: 'a [crack|split] of {n} metres had opened in the [spillway|overflow channel] of the {site}',
      far: 'concrete that carries surplus water away from the {site} had broken open on a length of {n} metres',
      abroad: 'on the discharge ramp of the {site} there appeared a fissure {n} metres in length',
      quote: 'The spillway has cracked, I walked along it and counted {n} metres',
      requoted: 'The overflow has a crack, I went alongside and I counted {n} metres',
      head: '[Spillway|Overflow] of {site} cracked',
    },
    {
      plain: 'the reservoir had been [lowered|drawn down] by {n} centimetres since [the weekend|Saturday]',
      turned: 'since [the weekend|Saturday] they had [lowered|drawn down] the reservoir by {n} centimetres',
      far: 'the lake above {town} stood {n} centimetres under its mark after water was let out for days',
      abroad: 'the level of the artificial lake descended {n} centimetres beginning with the end of the week',
      quote: 'We have lowered the reservoir by {n} centimetres and we are not done',
      requoted: 'By us the reservoir was made {n} centimetres lower and the work is not over',
      head: 'Reservoir at {town} [lowered|drawn down]',
    },
    {
      plain: 'a [pump|drainage pump] in the lower gallery had [stood idle|been out of order] for {n} weeks',
      turned: 'for {n} weeks nobody had run the [pump|drainage pump] in the lower gallery',
      far: 'the tunnel under the wall was left without its machine against seepage for {n} weeks',
      abroad: 'during {n} weeks the aggregate for dewatering in the deep corridor did not function',
      quote: 'That pump down in the gallery stood idle for {n} weeks, anyone could hear it was silent',
      requoted: 'This pump in the corridor was without work {n} weeks, everybody heard the silence',
      head: 'Gallery pump at {site} [idle|out of order] for weeks',
    },
    {
      plain: '{n} families in the meadows below had been [asked|told] to [pack|get ready to leave]',
      turned: 'the board had [asked|told] {n} families in the meadows below to [pack|get ready to leave]',
      far: 'households on the low ground, {n} of them, were advised to keep their bags by the door',
      abroad: 'to {n} families of the lower plain the recommendation was given to prepare for departure',
      quote: 'They came round and told us to pack, {n} families in all, and then we waited',
      requoted:
        'They visited us and said we should prepare luggage, altogether {n} families, and we stayed waiting',
      head: '{n} families below dam [told|asked] to pack',
      grows: true,
    },
    {
      plain: 'the new [valve|outlet valve] had been [fitted|put in] the wrong way round',
      turned: 'somebody had [fitted|put in] the new [valve|outlet valve] the wrong way round',
      far: 'what was installed last month to shut the pipe pointed in the opposite direction',
      abroad: 'the recently mounted closing device was placed inverted',
      quote: 'The valve is in backwards, a child can see it from the arrow on the casing',
      requoted: 'The valve sits reversed, even a child sees this by the arrow on the housing',
      head: 'Valve at {site} fitted wrong way round',
    },
  ],
  background: [
    'The {site} was finished in {year} and holds back {big} million litres.',
    'Anglers have used the upper bank for as long as anyone remembers.',
    'A footpath runs along the crest and is popular on Sundays.',
    'Rain was light in the hills this week.',
  ],
}
