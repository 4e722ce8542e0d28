/** Names kept; then all are forgotten, so that a case of any size takes no more. */
const MOST = 20_000

/** The same function of a name, which remembers: in a large case each name is held against hundreds of others. */
export function remembered(of: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found = of(name)
    if (known.size >= MOST) known.clear()
    known.set(name, found)
    return found
  }
}
