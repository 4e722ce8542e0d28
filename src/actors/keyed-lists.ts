/** Adds to the list kept under a key. In place: copying the list each time would cost the square of a frequent key. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}
