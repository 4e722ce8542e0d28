import type { Actor, ActorKind, Affiliation } from '../model/actor.js'
import { Groups } from '../model/groups.js'
import { contentId } from '../model/id.js'
import type { ReadReport } from '../model/read-report.js'
import type { Reason } from '../model/reason.js'
import type { Passage } from '../model/span.js'
import { roleWords } from './description.js'
import type { Figure, ReportCast } from './figure.js'
import { initialsOf, nameWords, plainName, skeleton } from './name-key.js'
import { type CreditedOutlet, castReport } from './report-cast.js'
import { isBodyNoun, isOfficeNoun, speaksForBody } from './roles.js'
import { compareInitials, compareOthers, comparePersons, isSpellingOf } from './same-name.js'

export type { CreditedOutlet } from './report-cast.js'

/** Who appears in the case, and where. */
export interface Cast {
  actors: Actor[]
  /** Report id → statement → voice → actor id. */
  voices: Map<string, string[][]>
  /** Report id → statement → whether its innermost voice was worked out from words that leave doubt. */
  doubtful: Map<string, boolean[]>
  /** Report id → the outlet that published it. */
  outlets: Map<string, string>
  /** Report id → the agencies whose text it says it is. */
  agencies: Map<string, string[]>
  bylines: Map<string, string[]>
  /** Report id → for each of its credited outlets, in the order given, the actor. */
  credited: Map<string, string[]>
  affiliations: Affiliation[]
  /** Lemmas of the descriptions of the unnamed sources, by actor id. */
  descriptions: Map<string, { head: string; words: ReadonlySet<string>; bodies: string[] }>
}

/** Gathers the figures of all reports into actors. Unnamed sources stay with their report: whether two are one is said by links. */
export function resolveActors(
  reads: readonly ReadReport[],
  credited: ReadonlyMap<string, readonly CreditedOutlet[]>,
): Cast {
  const casts = reads.map((read) => castReport(read, credited.get(read.report.id) ?? []))
  const figures = casts.flatMap((cast) => cast.figures)
  const offsets: number[] = []
  let offset = 0
  for (const cast of casts) {
    offsets.push(offset)
    offset += cast.figures.length
  }
  const groups = new Groups(figures.length)
  joinEqualNames(figures, groups)
  joinSpellings(figures, groups)
  joinInitials(figures, groups)
  joinSurnames(figures, groups)
  joinOfficeHolders(figures, groups)
  joinDescribedBodies(figures, groups)
  joinDescribedPersons(figures, groups)
  return writeCast(casts, figures, offsets, groups)
}

/** The forms by which other reports may know a figure: full names and names of bodies, not 'Haddad' and not 'the Authority'. */
function publicForms(figure: Figure): string[] {
  if (figure.unnamed) return []
  return figure.forms.filter((form) => {
    const words = nameWords(form)
    if (words.length > 1) return true
    // A body called by its common noun ('police') is known by it everywhere; 'the Authority' is short for something.
    return figure.kind !== 'person' && (!isBodyNoun(words[0] ?? '') || form === form.toLowerCase())
  })
}

const areCompatible = (a: ActorKind | null, b: ActorKind | null): boolean =>
  a === null || b === null || a === b || (a !== 'person' && b !== 'person')

function joinEqualNames(figures: readonly Figure[], groups: Groups): void {
  const byName = new Map<string, number[]>()
  figures.forEach((figure, i) => {
    for (const form of publicForms(figure)) {
      // 'al-Jarrah' and 'Jarrah' are one key; 'Abdul Rahman' and 'Abdulrahman' too.
      const key = nameWords(form).join('')
      const known = byName.get(key) ?? []
      // A single word is too little to overrule what kind of thing it is.
      const match = known.find(
        (j) => nameWords(form).length > 1 || areCompatible(figure.kind, figures[j]!.kind),
      )
      if (match !== undefined) {
        const shown = figures[match]!.forms.find((other) => nameWords(other).join('') === key) ?? form
        groups.join(match, i, {
          code: 'same-name',
          text: `‘${shown}’ and ‘${form}’: the same name`,
          weight: 1,
        })
      } else append(byName, key, i)
    }
  })
}

/** One figure a group, the leader's, with every form of the group: what is left to compare after equal names. */
function listLeaders(
  figures: readonly Figure[],
  groups: Groups,
): { at: number; kind: ActorKind | null; forms: string[]; reports: Set<string> }[] {
  return [...groups.members()]
    .filter(([at]) => !figures[at]!.unnamed)
    .map(([at, members]) => ({
      at,
      kind: kindOf(members.map((i) => figures[i]!)),
      forms: [...new Set(members.flatMap((i) => publicForms(figures[i]!)))],
      reports: new Set(members.map((i) => figures[i]!.report)),
    }))
}

function joinSpellings(figures: readonly Figure[], groups: Groups): void {
  const leaders = listLeaders(figures, groups)
  const reportsOf = new Map(leaders.map(({ at, reports }) => [at, new Set(reports)]))
  const shareReport = (a: number, b: number): boolean => {
    const other = reportsOf.get(b)!
    return [...reportsOf.get(a)!].some((report) => other.has(report))
  }
  const blocks = new Map<string, { at: number; kind: ActorKind | null; form: string }[]>()
  for (const { at, kind, forms } of leaders)
    for (const form of forms) {
      const words = nameWords(form)
      // Spellings differ inside words: one block for the last word's consonants, one for the first's, so that
      // 'Jesús Murillo Karam' and 'Jesus Murillo' meet as well.
      for (const key of new Set([
        `last ${skeleton(words.at(-1) ?? '')}`,
        `first ${skeleton(words[0] ?? '')}`,
      ])) {
        const block = blocks.get(key)
        if (block) block.push({ at, kind, form })
        else blocks.set(key, [{ at, kind, form }])
      }
    }
  for (const key of [...blocks.keys()].sort()) {
    const block = blocks.get(key)!
    // A block this large is a word that everything in the story is called by; comparing all would cost the square.
    if (block.length > 400) continue
    for (let i = 1; i < block.length; i++)
      for (let j = 0; j < i; j++) {
        const [a, b] = [block[j]!, block[i]!]
        if (groups.areOne(a.at, b.at) || !areCompatible(a.kind, b.kind)) continue
        const isPerson = a.kind === 'person' || b.kind === 'person'
        const found = isPerson ? comparePersons(a.form, b.form) : compareOthers(a.form, b.form)
        if (!found) continue
        // A report that writes both means two.
        if (found.code === 'same-spelling-class' && shareReport(a.at, b.at)) continue
        groups.join(a.at, b.at, found)
        const [x, y] = [reportsOf.get(a.at)!, reportsOf.get(b.at)!]
        for (const report of y) x.add(report)
        for (const report of x) y.add(report)
      }
  }
}

function joinInitials(figures: readonly Figure[], groups: Groups): void {
  const leaders = listLeaders(figures, groups).filter((leader) => leader.kind !== 'person')
  const byInitials = new Map<string, { at: number; form: string }[]>()
  for (const { at, forms } of leaders)
    for (const form of forms) {
      if (!form.includes(' ')) continue
      const initials = initialsOf(form)
      append(byInitials, initials, { at, form })
    }
  for (const { at, forms } of leaders) {
    if (forms.some((form) => form.includes(' '))) continue
    const acronym = forms.find((form) => /^[A-Z.]{3,9}$/.test(form))
    if (!acronym) continue
    const fits = byInitials.get(acronym.replace(/\./g, '').toLowerCase()) ?? []
    // Initials prove nothing when two bodies have them.
    if (new Set(fits.map((long) => groups.leader(long.at))).size !== 1) continue
    const found = compareInitials(acronym, fits[0]!.form)
    if (found) groups.join(fits[0]!.at, at, found)
  }
}

/** A surname alone is the one person of that surname in the case; with two of them it stays apart. */
function joinSurnames(figures: readonly Figure[], groups: Groups): void {
  const bySurname = new Map<string, { at: number; surname: string; form: string }[]>()
  const isFull = (figure: Figure): boolean =>
    !figure.unnamed && figure.kind === 'person' && figure.forms.some((form) => nameWords(form).length > 1)
  figures.forEach((figure, at) => {
    if (!isFull(figure)) return
    for (const form of figure.forms) {
      const words = nameWords(form)
      if (words.length < 2) continue
      for (const surname of new Set([words.at(-1)!, words.slice(1).join('')])) {
        const key = skeleton(surname)
        const known = bySurname.get(key)
        if (known) known.push({ at, surname, form })
        else bySurname.set(key, [{ at, surname, form }])
      }
    }
  })
  const alone = new Map<string, number>()
  figures.forEach((figure, at) => {
    if (figure.unnamed || isFull(figure) || (figure.kind !== 'person' && figure.kind !== null)) return
    const surname = nameWords(figure.forms[0] ?? '').join('')
    const candidates = (bySurname.get(skeleton(surname)) ?? []).filter(
      (full) => full.surname === surname || isSpellingOf(full.surname, surname),
    )
    const persons = new Set(candidates.map((full) => groups.leader(full.at)))
    if (persons.size === 0) {
      // Nobody has the full name: one surname is one person until the reports show two.
      const first = alone.get(surname)
      if (first === undefined) alone.set(surname, at)
      else
        groups.join(first, at, {
          code: 'same-name',
          text: `both are called ‘${figure.forms[0]}’`,
          weight: 0.7,
        })
    }
    // A word that two persons bear as their surname is a person's, though which one's is not shown.
    if (persons.size > 1) figure.kind = 'person'
    if (persons.size !== 1) return
    const full = candidates[0]!
    groups.join(full.at, at, {
      code: 'only-surname',
      text: `‘${figure.forms[0]}’ is the surname of one person only in these reports: ${full.form}`,
      weight: 0.8,
    })
  })
}

/** 'Mexico's attorney general' in a report that never names him is the one attorney general whom the others name. */
function joinOfficeHolders(figures: readonly Figure[], groups: Groups): void {
  const holders = new Map<string, number[]>()
  figures.forEach((figure, at) => {
    if (figure.unnamed || figure.kind !== 'person') return
    for (const word of roleWords(figure)) if (isOfficeNoun(word)) append(holders, word, at)
  })
  figures.forEach((figure, at) => {
    if (!figure.unnamed || !isOfficeNoun(figure.head) || figure.forms[0]?.includes(`${figure.head}s`)) return
    // Whoever is called 'a former mayor' or 'one mayor' need not be the mayor.
    if (
      /^(?:an?|one|another|some)\s/i.test(figure.forms[0] ?? '') ||
      figure.words.has('former') ||
      figure.words.has('deputy')
    )
      return
    const fits = (holders.get(figure.head) ?? []).filter((i) => {
      const roles = roleWords(figures[i]!)
      // 'general' alone is a rank, 'attorney general' an office: every word that is an office must be held.
      const offices = [...figure.words].filter(
        (word) =>
          isOfficeNoun(word) ||
          /^(?:interior|foreign|defence|defense|prime|finance|health|vice|justice|transport|environment)$/.test(
            word,
          ),
      )
      return !roles.has('former') && !roles.has('deputy') && offices.every((word) => roles.has(word))
    })
    const persons = new Set(fits.map((i) => groups.leader(i)))
    if (persons.size !== 1) return
    groups.join(fits[0]!, at, {
      code: 'only-holder',
      text: `‘${figure.forms[0]}’: these reports name one only, ${figures[fits[0]!]!.forms[0]}`,
      weight: 0.75,
    })
  })
}

/** 'the authority' in a report that never names it is the one authority that the others name. */
function joinDescribedBodies(figures: readonly Figure[], groups: Groups): void {
  const byWord = new Map<string, { at: number; words: Set<string> }[]>()
  figures.forEach((figure, at) => {
    if (figure.unnamed || (figure.kind !== 'organization' && figure.kind !== null)) return
    for (const form of publicForms(figure)) {
      const words = new Set(nameWords(form))
      for (const word of words) if (isBodyNoun(word)) append(byWord, word, { at, words })
    }
  })
  figures.forEach((figure, at) => {
    if (!figure.unnamed || !isBodyNoun(figure.head) || !/^the\s/i.test(figure.forms[0] ?? '')) return
    const fits = (byWord.get(figure.head) ?? []).filter((body) =>
      [...figure.words].every((word) => body.words.has(word)),
    )
    if (new Set(fits.map((body) => groups.leader(body.at))).size !== 1) return
    const body = figures[fits[0]!.at]!.forms[0]
    groups.join(fits[0]!.at, at, {
      code: 'only-body',
      text: `‘${figure.forms[0]}’: these reports name one only, ${body}`,
      weight: 0.7,
    })
  })
}

/** 'The engineer' of a report that names Ana Ruiz without her trade is she when another report calls her an engineer, and nobody else here is one. */
function joinDescribedPersons(figures: readonly Figure[], groups: Groups): void {
  const roles = new Map<number, Set<string>>()
  const inReport = new Map<string, number[]>()
  figures.forEach((figure, at) => {
    if (figure.unnamed || figure.kind !== 'person') return
    const leader = groups.leader(at)
    const known = roles.get(leader) ?? new Set()
    for (const word of roleWords(figure)) known.add(word)
    roles.set(leader, known)
    append(inReport, figure.report, at)
  })
  figures.forEach((figure, at) => {
    const form = figure.forms[0] ?? ''
    // With 'the', or bare as headlines write it; 'an engineer' may be another one.
    if (
      !figure.unnamed ||
      !figure.head ||
      isBodyNoun(figure.head) ||
      !/^(?:the\s|\p{Lu})/iu.test(form) ||
      /^(?:an?|one|some|several|many|other|another)\s/i.test(form) ||
      /s$/i.test(form)
    )
      return
    const fits = (inReport.get(figure.report) ?? []).filter((i) =>
      roles.get(groups.leader(i))!.has(figure.head),
    )
    if (new Set(fits.map((i) => groups.leader(i))).size !== 1) return
    groups.join(fits[0]!, at, {
      code: 'role-elsewhere',
      text: `‘${form}’ fits ${figures[fits[0]!]!.forms[0]}, whom other words of these reports call so`,
      weight: 0.7,
    })
  })
}

function kindOf(figures: readonly Figure[]): ActorKind | null {
  const votes = new Map<ActorKind, number>()
  for (const figure of figures)
    if (figure.kind) votes.set(figure.kind, (votes.get(figure.kind) ?? 0) + figure.mentions.length + 1)
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** Of what the words around a name did not tell: whoever is quoted under two words without a body's noun is a person. */
function guessKind(name: string, figures: readonly Figure[]): ActorKind {
  const words = nameWords(name)
  const speaks = figures.some((figure) => figure.speaks)
  return speaks && words.length === 2 && !words.some(isBodyNoun) ? 'person' : 'organization'
}

function writeCast(
  casts: readonly ReportCast[],
  figures: readonly Figure[],
  offsets: readonly number[],
  groups: Groups,
): Cast {
  const actors: Actor[] = []
  const idOf = new Map<number, string>()
  const descriptions: Cast['descriptions'] = new Map()
  const rolesOf = new Map<string, string[]>()
  const taken = new Set<string>()
  for (const [leader, members] of groups.members()) {
    const own = members.map((i) => figures[i]!)
    const namedOnes = own.filter((figure) => !figure.unnamed)
    const isUnnamed = namedOnes.length === 0
    const forms = countForms(isUnnamed ? own : namedOnes)
    const name = isUnnamed ? (own[0]!.forms[0] ?? '') : fullestForm(forms)
    const kind: ActorKind = isUnnamed ? 'unnamed' : (kindOf(namedOnes) ?? guessKind(name, namedOnes))
    const mentions = own
      .flatMap((figure) =>
        figure.mentions.map(
          (mention): Passage => ({ report: figure.report, start: mention.start, end: mention.end }),
        ),
      )
      .filter((mention) => mention.end > mention.start)
    const place = [own[0]!.report, own[0]!.mentions[0]?.start ?? 0] as const
    let id = isUnnamed
      ? contentId('a', 'unnamed', plainName(name), ...place)
      : contentId('a', plainName(name), kind)
    // Two Haddads whom nothing tells apart or together share name and kind: the later is known by its place.
    if (taken.has(id)) id = contentId('a', plainName(name), kind, ...place, members[0]!)
    taken.add(id)
    const role = own
      .flatMap((figure) => figure.roles)
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
    actors.push({
      id,
      name,
      kind,
      aliases: [
        ...new Set([
          ...forms.keys(),
          ...own.flatMap((figure) => figure.titled),
          ...own.filter((figure) => figure.unnamed !== isUnnamed).flatMap((figure) => figure.forms),
        ]),
      ].filter((form) => form !== name),
      ...(role ? { role } : {}),
      mentions: distinct(mentions),
      because: [...own.flatMap((figure) => figure.because), ...groups.because(leader)],
    })
    idOf.set(leader, id)
    rolesOf.set(id, [...new Set(own.flatMap((figure) => figure.roles))])
    if (isUnnamed) descriptions.set(id, { head: own[0]!.head, words: own[0]!.words, bodies: [] })
  }
  const actorOf = (report: number, figure: number): string =>
    idOf.get(groups.leader(offsets[report]! + figure))!
  const cast: Cast = {
    actors,
    voices: new Map(),
    doubtful: new Map(),
    outlets: new Map(),
    agencies: new Map(),
    bylines: new Map(),
    credited: new Map(),
    affiliations: [],
    descriptions,
  }
  const ties = new Map<string, Affiliation>()
  casts.forEach((reportCast, r) => {
    cast.doubtful.set(reportCast.report, reportCast.doubtful)
    cast.voices.set(
      reportCast.report,
      reportCast.voices.map((voices) => voices.map((figure) => actorOf(r, figure))),
    )
    if (reportCast.outlet !== null) cast.outlets.set(reportCast.report, actorOf(r, reportCast.outlet))
    cast.agencies.set(
      reportCast.report,
      reportCast.agencies.map((figure) => actorOf(r, figure)),
    )
    cast.credited.set(
      reportCast.report,
      reportCast.credited.map((figure) => actorOf(r, figure)),
    )
    cast.bylines.set(
      reportCast.report,
      reportCast.bylines.map((figure) => actorOf(r, figure)),
    )
    reportCast.figures.forEach((figure, f) => {
      for (const body of figure.bodies) {
        const [actor, other] = [actorOf(r, f), actorOf(r, body.figure)]
        if (actor === other) continue
        const known = ties.get(`${actor} ${other}`)
        const because: Reason = {
          code: body.speaks ? 'speaks-for' : 'belongs-to',
          text: `${figure.forms[0]} ${body.speaks ? 'speaks for' : 'is tied to'} ${casts[r]!.figures[body.figure]!.forms[0]}`,
          weight: body.speaks ? 0.8 : 0.4,
          evidence: [{ report: figure.report, ...body.evidence }],
        }
        if (!known)
          ties.set(`${actor} ${other}`, {
            actor,
            body: other,
            as: body.speaks ? 'speaks' : 'belongs',
            because: [because],
          })
        else if (body.speaks && known.as === 'belongs')
          Object.assign(known, { as: 'speaks', because: [because] })
        descriptions.get(actor)?.bodies.push(other)
      }
    })
  })
  cast.affiliations = [...ties.values(), ...listSpokesmen(actors, rolesOf, descriptions)]
  return cast
}

/** 'the police' as a voice and 'police spokesman Sgt. Vale': whoever speaks for a body that is only described is its voice. */
function listSpokesmen(
  actors: readonly Actor[],
  roles: ReadonlyMap<string, readonly string[]>,
  descriptions: Cast['descriptions'],
): Affiliation[] {
  const found: Affiliation[] = []
  // Bodies that the reports call by common nouns: described, or 'the civil protection corps'.
  const bodies = actors.flatMap((actor) => {
    const described = descriptions.get(actor.id)
    if (described)
      return isBodyNoun(described.head) ? [{ ...actor, words: [described.head, ...described.words] }] : []
    const isCommon = actor.kind === 'organization' && actor.name === actor.name.toLowerCase()
    return isCommon ? [{ ...actor, words: nameWords(actor.name) }] : []
  })
  for (const person of actors) {
    if (person.kind !== 'person') continue
    const role = (roles.get(person.id) ?? []).find((phrase) => speaksForBody(phrase))
    if (!role) continue
    const words = new Set((roles.get(person.id) ?? []).flatMap((phrase) => plainName(phrase).split(' ')))
    for (const body of bodies) {
      if (!body.words.every((word) => words.has(word))) continue
      const text = `${person.name}, ‘${role}’, speaks for ‘${body.name}’`
      found.push({
        actor: person.id,
        body: body.id,
        as: 'speaks',
        because: [{ code: 'speaks-for', text, weight: 0.7 }],
      })
    }
  }
  return found
}

const distinct = (passages: readonly Passage[]): Passage[] => {
  const seen = new Map(passages.map((p) => [`${p.report} ${p.start} ${p.end}`, p]))
  return [...seen.values()].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end,
  )
}

/** How many figures write each form, in order of first use. */
function countForms(figures: readonly Figure[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const figure of figures) for (const form of figure.forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

/** The form a reader should see: of several words before one word, then what most reports write, then the longer. */
function fullestForm(forms: ReadonlyMap<string, number>): string {
  const words = (form: string): number => Math.min(3, nameWords(form).length)
  return (
    [...forms].sort(
      (a, b) =>
        words(b[0]) - words(a[0]) || b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
    )[0]?.[0] ?? ''
  )
}

/** Adds to a list kept under a key. In place: copying the list each time would cost the square of a frequent key. */
function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}
