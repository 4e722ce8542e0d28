/** Heads of phrases that can be cited as a voice: 'citing witnesses', 'quoting an official'. Anything else cited is evidence, not a speaker. */
export const relayHeads: ReadonlySet<string> = new Set(
  `source official officer witness spokesman spokeswoman spokesperson police authority ministry minister resident
  villager local activist agency report media newspaper statement expert analyst diplomat commander soldier
  fighter doctor medic lawyer prosecutor investigator scientist researcher observer monitor group relative
  family friend neighbor neighbour eyewitness insider aide adviser advisor leader chief director head governor
  mayor president government military army embassy court document memo people passer-by rebel opposition
  employee worker engineer geologist biologist historian teacher farmer driver captain pilot survivor
  victim member delegate senator lawmaker candidate campaigner charity union board council poll survey study
  investigation inquiry auditor inspector ranger fisherman nurse professor student parent mother father executive company committee commission website site paper`.split(
    /\s+/,
  ),
)
