import { findOutletName } from './outlets.js'

/** 'Weir stays shut | The Lowland Gazette' → headline and outlet; the outlet is the side with an outlet's look. */
export function splitTitle(title: string): { headline: string; outlet: string | null } {
  const parts = title.split(/\s+[|»·]\s+|\s+[-–—]\s+/)
  if (parts.length < 2) return { headline: title, outlet: null }
  const last = parts.at(-1)!
  const first = parts[0]!
  const without = (part: string): string => {
    const at = part === last ? title.lastIndexOf(part) : 0
    const rest = part === last ? title.slice(0, at) : title.slice(part.length)
    return rest.replace(/^[\s|»·–—-]+|[\s|»·–—-]+$/g, '')
  }
  const outletOfLast = findOutletName(last)
  if (outletOfLast && without(last)) return { headline: without(last), outlet: outletOfLast.name }
  const outletOfFirst = findOutletName(first)
  if (outletOfFirst && without(first)) return { headline: without(first), outlet: outletOfFirst.name }
  // After a bar stands the site's name, whatever it looks like; after a dash it may be the headline going on.
  const bar = /\s\|\s+([^|]{2,40})$/.exec(title)
  return bar && bar.index > 0
    ? { headline: title.slice(0, bar.index).trim(), outlet: bar[1]!.trim() }
    : { headline: title, outlet: null }
}
