/**
 * What people say of their own minds with a clause, besides the verbs of cue-verbs.ts: 'I suspect that P', 'she was sure
 * P'. In the report's voice these tell deeds as often as words, so they count inside what somebody says only.
 */
export const attitudeVerbs: ReadonlySet<string> = new Set(
  'remember suspect notice convince bet figure forget recognize recognise see sure certain aware afraid confident wonder trust mean'.split(
    ' ',
  ),
)
