import { Groups } from '../model/groups.js'
import type { ReadReport } from '../model/read-report.js'
import type { Cast } from './cast.js'
import { joinDescribedBodies } from './join-described-bodies.js'
import { joinDescribedPersons } from './join-described-persons.js'
import { joinEqualNames } from './join-equal-names.js'
import { joinInitials } from './join-initials.js'
import { joinMisprints } from './join-misprints.js'
import { joinOfficeHolders } from './join-office-holders.js'
import { joinSpellings } from './join-spellings.js'
import { joinSurnames } from './join-surnames.js'
import { type CreditedOutlet, castReport } from './report-cast.js'
import { writeCast } from './write-cast.js'

/**
 * Gathers the figures of all reports into actors. Unnamed sources stay with their report, unless they are only another
 * way of telling who is named elsewhere; whether two of them are one is said by links, not here.
 *
 * The rules run from the surest to the loosest, and each sees what those before it have joined.
 * @param reads in order of ids: of two equal names the first report's leads
 * @param credited report → outlets it names as where it has something
 */
export function resolveActors(
  reads: readonly ReadReport[],
  credited: ReadonlyMap<string, readonly CreditedOutlet[]>,
): Cast {
  const casts = reads.map((read) => castReport(read, credited.get(read.report.id) ?? []))
  const figures = casts.flatMap((cast) => cast.figures)
  const groups = new Groups(figures.length)
  joinEqualNames(figures, groups)
  joinSpellings(figures, groups)
  joinInitials(figures, groups)
  joinMisprints(figures, groups)
  joinSurnames(figures, groups)
  joinOfficeHolders(figures, groups)
  joinDescribedBodies(figures, groups)
  joinDescribedPersons(figures, groups)
  return writeCast(casts, figures, groups)
}
