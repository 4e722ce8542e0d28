/** Short lists of English words on which the reading of attributions turns. */

export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later
  recently again also then now already once simply bluntly flatly repeatedly previously afterwards afterward
  separately meanwhile publicly privately jan. feb. mar. apr. aug. sept. oct. nov. dec. january february march
  april june july august september october november december morning afternoon evening night`.split(/\s+/),
)

/** 'last week', 'this morning', 'the same day': with one of these before it, a unit of time is an adverb. */
export const timeUnits: ReadonlySet<string> = new Set(
  'week weekend month year day hour night morning afternoon evening spring summer autumn fall winter minute decade'
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
)

export const timeOpeners: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'late',
  'early',
  'that',
  'ago',
])

/** Prepositions that open a circumstance of the saying ('in a statement', 'to reporters'), not the content. */
export const circumstanceOpeners: ReadonlySet<string> = new Set(
  'in on at during to from after before via with by through over while when since outside inside near'.split(
    ' ',
  ),
)

/** Words that open a subordinate clause of content. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'that whether if how why what when where who which'.split(' '),
)

export const subjectPronouns: ReadonlySet<string> = new Set('i he she they we it you there'.split(' '))

export const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

export const possessives: ReadonlySet<string> = new Set('his her their its my our your'.split(' '))

/** Heads of phrases that publish: telling one of these something makes it a voice of its own. */
export const outletHeads: ReadonlySet<string> = new Set(
  `agency newspaper paper daily weekly broadcaster station channel network magazine website site tabloid outlet
  journal times post herald tribune telegraph gazette chronicle observer courier mail mirror sun star press
  news radio tv television newsletter wire express standard guardian independent echo globe dispatch`.split(
    /\s+/,
  ),
)

/** Agencies and outlets whose names do not say that they are some. */
export const outletNames: ReadonlySet<string> = new Set(
  `reuters ap afp upi dpa efe ansa tass ria interfax xinhua kyodo bloomberg bbc cnn nbc abc cbs msnbc pbs npr
  c-span fox cnbc itv itn rt aljazeera jazeera politico breitbart buzzfeed mashable vice vox slate axios people
  variety newsweek spiegel monde figaro país bild anadolu ntv petra sana irna presstv haaretz ynet fortune forbes`.split(
    /\s+/,
  ),
)
