// States that rule each other out, as facts about English words: who is alive is not dead. Pairs that two parties can be
// in at once are left out ('buy' and 'sell', 'win' and 'lose'): one report tells the same deal from either end.

const pairs = `
  dead die died dies dying death deaths killed slain murdered beheaded executed drowned | alive survives survived survivor unharmed
  captured kidnapped abducted arrested detained jailed held hostage missing stolen lost | safe free freed released found recovered unharmed
  guilty convicted | innocent acquitted cleared exonerated
  closed closes closing shut shuts shutting closure | open opens reopens reopened
  rises rose rising increases increased increase grows grew | falls fell falling decreases decreased drops dropped shrinks shrank
  allows allowed legal permits permitted | bans banned illegal forbids forbidden prohibits prohibited
  resigns resigned quits quit leaving leaves | stays staying remains
  cancelled canceled scrapped axed dropped | rescheduled reinstated
  healthy well fine recovering | ill sick hospitalised hospitalized dying
`
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [one = '', other = ''] = row.split('|')
    const [a, b] = [wordsOf(one), wordsOf(other)]
    return [[a, b] as const, [b, a] as const]
  })

function wordsOf(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}

const table: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const opposites = new Map<string, Set<string>>()
  for (const [words, others] of pairs)
    for (const word of words) opposites.set(word, new Set([...(opposites.get(word) ?? []), ...others]))
  return opposites
})()

/** Do the two words name states that rule each other out? */
export const areOpposites = (one: string, other: string): boolean => table.get(one)?.has(other) ?? false
