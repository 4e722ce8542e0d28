import type { NameMention } from '../model/language.js'
import { listOutletForms } from '../model/outlet-names.js'
import type { ReadReport } from '../model/read-report.js'
import type { Span } from '../model/span.js'
import { lengthOf, overlaps, textOf } from '../model/span.js'
import type { VoiceMention } from '../model/statement.js'
import { absorbNames, figureOf } from './absorb-names.js'
import { PronounReader } from './antecedent.js'
import { listPhrases } from './candidates.js'
import { findDescribed } from './described-name.js'
import { type LastSpeaker, type Resolved, resolveDescription } from './description.js'
import { ReportDraft } from './draft.js'
import type { ReportCast } from './figure.js'
import { nameWords, plainName } from './name-key.js'
import { resolveOwned } from './owned-sources.js'
import { isBodyNoun, speaksForBody } from './roles.js'
import { tellSilentSources } from './silent-sources.js'
import { tellUnnamed } from './tell-unnamed.js'

/** An outlet that the report names as where it has something, also where no proper name was read: 'a local newspaper'. */
export interface CreditedOutlet {
  name: string
  span: Span
}

/** Who appears in one report, and who of them each voice is. Looks at no other report. */
export function castReport(read: ReadReport, credited: readonly CreditedOutlet[]): ReportCast {
  const draft = new ReportDraft(read)
  absorbNames(draft)
  for (const name of draft.names) {
    const figure = draft.figures[draft.figureOf(name)]!
    if (!figure.kind && findDescribed(read.tokens, name) !== null) figure.kind = 'person'
  }
  for (const name of draft.names) tieByRole(draft, name)

  // Before the voices, so that 'the newspaper' can find the outlet that the report credits.
  const publisher = read.report.outlets.find((outlet) => outlet.as === 'publisher')
  const agencies = read.report.outlets.filter((outlet) => outlet.as === 'agency')
  const press = {
    outlet: publisher ? furnitureFigure(draft, publisher.name, publisher.span, 'outlet') : null,
    agencies: [
      ...new Set(agencies.map((agency) => furnitureFigure(draft, agency.name, agency.span, 'outlet'))),
    ],
    bylines: [
      ...new Set(
        read.report.bylines.map((byline) => furnitureFigure(draft, byline.name, byline.span, 'person')),
      ),
    ],
    credited: credited.map((credit) => furnitureFigure(draft, credit.name, credit.span, 'outlet')),
  }

  const phrases = listPhrases(draft)
  draft.setPhrases(phrases)
  const voices: number[][] = read.statements.map(() => [])
  const inner: number[][] = read.statements.map(() => [])
  const doubtful = read.statements.map(() => false)
  const pronouns = new PronounReader(draft, (place) =>
    draft.statementsAround(place).flatMap((statement) => voices[statement]!.at(-1) ?? []),
  )
  // Named voices first: a description in the lead may point forward to one of them.
  for (const isNamedPass of [true, false]) {
    let last: LastSpeaker | null = null
    read.statements.forEach((statement, s) => {
      // A proposition of an attribution has that attribution's voices.
      if (statement.partOf !== undefined) {
        voices[s] = voices[statement.partOf]!
        doubtful[s] = doubtful[statement.partOf]!
        return
      }
      statement.voices.forEach((mention, v) => {
        // 'Ruiz, who said': whoever the pronoun takes up.
        const voice = asDescribed({ ...mention, ...mention.antecedent }, read)
        if ((voice.how === 'named') !== isNamedPass) return
        const found: Resolved = isNamedPass
          ? { at: namedVoice(draft, voice), isSure: true }
          : otherVoice(draft, pronouns, voices, doubtful, last, voice, statement.content[0])
        voices[s]![v] = found.at
        if (v === statement.voices.length - 1) doubtful[s] = !found.isSure
      })
      statement.inner?.forEach((voice, i) => {
        if ((voice.how === 'named') !== isNamedPass) return
        inner[s]![i] = isNamedPass
          ? namedVoice(draft, voice)
          : otherVoice(
              draft,
              pronouns,
              voices,
              doubtful,
              innermostOf(voices[s]!, last),
              voice,
              voice.content[0],
            ).at
      })
      const innermost = voices[s]!.at(-1)
      if (innermost !== undefined) {
        last = { at: innermost, isSure: !doubtful[s], through: voices[s]!.slice(0, -1) }
      }
    })
  }
  tellSilentSources(draft, phrases)
  tellUnnamed(draft, voices)
  return { report: read.report.id, figures: draft.figures, voices, inner, doubtful, ...press }
}

/**
 * A head in small letters names nobody, whatever it was taken for: 'the downstream miller', with a Miller in the case.
 * Nor does a single word whose capital opens its sentence, unless it was read as a name: 'Keeper of the collection Ada Lund said'.
 */
function asDescribed(voice: VoiceMention, { report, names }: ReadReport): VoiceMention {
  if (voice.how !== 'named' || !voice.head) return voice
  const { head } = voice
  const word = textOf(report.text, head)
  const opens = /(?:^|[.!?”"]\s+|\n)$/.test(report.text.slice(Math.max(0, head.start - 3), head.start))
  const isWritten = /[\p{Lu}\p{N}\p{Lo}]/u.test(word) && !(opens && /^\p{Lu}\p{Ll}+$/u.test(word))
  if (isWritten || names.some((name) => overlaps(name, head))) return voice
  return { ...voice, how: 'described' }
}

/** 'Ruiz said she believed': inside a statement its own voice is the one that spoke last. */
const innermostOf = (voices: readonly number[], last: LastSpeaker | null): LastSpeaker | null =>
  voices.length ? { at: voices.at(-1)!, isSure: true, through: [] } : last

/** The figure of a name that stands in the furniture or the metadata: outlet, agency, byline. */
function furnitureFigure(
  draft: ReportDraft,
  name: string,
  span: Span | null,
  kind: 'outlet' | 'person',
): number {
  // 'AP' here is the 'Associated Press' there: known agencies go by every form of their name.
  const known = kind === 'outlet' ? listOutletForms(name).filter((form) => form !== name) : []
  const there = [name, ...known].map((form) => draft.findForm(form)).find((at) => at !== null)
  const at = there ?? draft.add({ ...figureOf(draft.read.report.id, kind, name), known })
  const figure = draft.figures[at]!
  for (const form of known) if (!figure.known.includes(form)) figure.known.push(form)
  // An 'LPA' that is credited was taken for a person by its looks only.
  if (kind === 'outlet' && (figure.kind !== 'person' || /^\p{Lu}{2,5}$/u.test(name))) figure.kind = 'outlet'
  if (span && !figure.mentions.some((mention) => overlaps(mention, span)))
    figure.mentions.push({ start: span.start, end: span.end })
  return at
}

/** Ties a figure to the bodies that its title names: 'Norder River Authority director Ana Ruiz'. */
function tieByRole(draft: ReportDraft, name: NameMention): void {
  if (!name.role) return
  const at = draft.figureOf(name)
  const words = plainName(name.role).split(' ')
  // Every run of the role's words that is a known form of a body; roles are short, so this is quick.
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const body = draft.findForm(words.slice(from, to).join(' '))
      if (body !== null) tie(draft, at, body, speaksForBody(name.role), name)
    }
}

function tie(draft: ReportDraft, at: number, body: number, speaks: boolean, evidence: Span): void {
  const kind = draft.figures[body]!.kind
  if (body === at || kind === 'person' || kind === 'place' || kind === 'group') return
  const known = draft.figures[at]!.bodies.find((other) => other.figure === body)
  if (known) known.speaks ||= speaks
  else
    draft.figures[at]!.bodies.push({
      figure: body,
      speaks,
      evidence: { start: evidence.start, end: evidence.end },
    })
}

/** The figure of a voice with a name in it; its phrase tells roles and bodies: 'Rami Haddad, who runs the River Watch'. */
function namedVoice(draft: ReportDraft, voice: VoiceMention): number {
  const span = voice.span ?? voice.head ?? { start: 0, end: 0 }
  const inHead = draft
    .namesIn(voice.head ?? span)
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)[0]
  let at: number
  if (inHead) at = draft.figureOf(inHead)
  else {
    const place = voice.head ?? span
    const form = textOf(draft.read.report.text, place).replace(/\s+/g, ' ').trim()
    at = draft.findForm(form) ?? draft.add(figureOf(draft.read.report.id, null, form))
    draft.figures[at]!.mentions.push({ start: place.start, end: place.end })
  }
  const figure = draft.figures[at]!
  figure.speaks = true
  const phrase = textOf(draft.read.report.text, span).replace(/\s+/g, ' ').trim()
  if (phrase.length > (inHead?.name.length ?? 0) + 3 && !figure.roles.includes(phrase))
    figure.roles.push(phrase)
  tieToUnnamedBody(draft, at, phrase, span)
  for (const other of draft.namesIn(span))
    if (other !== inHead) tie(draft, at, draft.figureOf(other), speaksForBody(phrase), span)
  return at
}

/** 'its spokesman' and 'the authority's spokesman' speak for the body named before. */
function tieToUnnamedBody(draft: ReportDraft, at: number, phrase: string, span: Span): void {
  if (!speaksForBody(phrase)) return
  const words = phrase.toLowerCase().split(/[^\p{L}]+/u)
  const noun = words.find((word) => isBodyNoun(word))
  if (!noun && !/^(?:its|their)\b/i.test(phrase)) return
  const before = draft.namesBefore(span.start, 12)
  for (let i = before.length - 1; i >= 0; i--) {
    const body = draft.figureOf(before[i]!)
    const figure = draft.figures[body]!
    if (figure.kind !== 'organization' && figure.kind !== null) continue
    if (noun && !figure.forms.some((form) => nameWords(form).includes(noun))) continue
    tie(draft, at, body, true, span)
    return
  }
}

function otherVoice(
  draft: ReportDraft,
  pronouns: PronounReader,
  voices: readonly number[][],
  doubtful: readonly boolean[],
  last: LastSpeaker | null,
  voice: VoiceMention,
  content: Span | undefined,
): Resolved {
  if (voice.how === 'carried') {
    const from = voice.carriedFrom === null ? undefined : voices[voice.carriedFrom]?.at(-1)
    if (from !== undefined) return { at: from, isSure: !doubtful[voice.carriedFrom!] }
    if (last) return { at: last.at, isSure: false }
  }
  if (voice.how === 'pronoun' && voice.span) {
    const found = findSpeaker(draft, voices, voice.span) ?? pronouns.find(voice.span, last)
    if (found) {
      draft.figures[found.at]!.mentions.push({ start: voice.span.start, end: voice.span.end })
      return found
    }
  }
  if (voice.standsFor) return { at: namedVoice(draft, { ...voice, head: voice.standsFor }), isSure: true }
  if (voice.how === 'described' && voice.span) {
    const apposed = findApposedName(draft, voice.span, voice.head)
    if (apposed) return { at: namedVoice(draft, { ...voice, head: apposed }), isSure: true }
  }
  // A carried voice with nothing to carry from is an unnamed source that is known by its words alone.
  const start = content?.start ?? 0
  const span = voice.span ?? { start, end: start }
  return resolveOwned(draft, span, voice.head) ?? resolveDescription(draft, span, voice.head)
}

/** Whoever says 'I' or 'we' is the one whose words they stand in; null outside of anybody's words, and for other pronouns. */
function findSpeaker(
  draft: ReportDraft,
  voices: readonly (readonly number[])[],
  pronoun: Span,
): Resolved | null {
  const word = textOf(draft.read.report.text, pronoun).toLowerCase()
  if (!/^(?:i|we|me|us|my|our)$/.test(word)) return null
  const isOne = /^(?:i|me|my)$/.test(word)
  for (const statement of draft.statementsAround(pronoun).reverse()) {
    const at = voices[statement]!.at(-1)
    // No body says 'I': then the words are somebody's whom the report named otherwise.
    if (at === undefined || (isOne && /^(?:organization|outlet|place)$/.test(draft.figures[at]!.kind ?? '')))
      continue
    // 'We' may be the speaker's body or friends as well.
    return { at, isSure: isOne }
  }
  return null
}

/** 'the governor, Ana Ruiz,' and 'head coach Ana Ruiz' name whom they describe; 'a friend of Ana Ruiz' does not. */
function findApposedName(draft: ReportDraft, phrase: Span, head: Span | null): NameMention | null {
  const { text } = draft.read.report
  for (const name of draft.namesIn(phrase)) {
    if (name.kind !== 'person' || name.end > phrase.end) continue
    const before = text.slice(phrase.start, name.start).trimEnd()
    const isApposed =
      before.endsWith(',') ||
      (head !== null && text.slice(head.end, name.start).trim() === '' && head.end <= name.start)
    if (isApposed) return name
  }
  return null
}
