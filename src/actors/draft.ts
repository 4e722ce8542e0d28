import type { NameMention, Sentence, Token } from '../model/language.js'
import type { ReadReport } from '../model/read-report.js'
import type { Reason } from '../model/reason.js'
import { around, firstEndingAfter, firstStartingFrom } from '../model/sorted-spans.js'
import { contains, mergeSpans, overlaps, type Span } from '../model/span.js'
import type { Figure } from './figure.js'
import { initialsOf, nameWords, plainName } from './name-key.js'
import { isNative } from './native-letters.js'
import type { NounPhrase } from './noun-phrase.js'
import { isBodyNoun } from './roles.js'
import { compareScripts } from './same-name.js'

/** A title that people say with the name, in code units; what is longer describes. */
const LONGEST_TITLE = 24
/** What stands in brackets right behind a name. */
const IN_BRACKETS = /^\s?[([]([^()[\]]+)[)\]]/
/** There the letters need not show it alone. */
const IN_BRACKETS_SLACK = 2
/** How far behind a name it may end, in code units. */
const LONGEST_NATIVE = 60

/**
 * The figures of one report while they are being gathered, with the indices that keep gathering linear:
 * names by form, by word and by initials, tokens and names by place.
 */
export class ReportDraft {
  readonly figures: Figure[] = []
  /** In reading order, the longer first where two start together. */
  readonly names: readonly NameMention[]
  /** What pronouns may take up, in reading order. */
  phrases: readonly NounPhrase[] = []
  private readonly byNoun = new Map<string, NounPhrase[]>()
  private readonly byName = new Map<NameMention, number>()
  private readonly byForm = new Map<string, number>()
  private readonly byWord = new Map<string, number[]>()
  private readonly byInitials = new Map<string, number>()
  private readonly byHead = new Map<number, number>()
  /** Source phrases, in reading order. */
  readonly spoken: readonly Span[]
  /** What is told, stretch by stretch, in reading order. */
  private readonly told: (Span & { statement: number })[]
  /** Stretches between quotation marks that are told as somebody's words. */
  private readonly quotations: Span[]

  constructor(readonly read: ReadReport) {
    this.names = [...read.names].sort((a, b) => a.start - b.start || b.end - a.end)
    this.spoken = read.statements
      .flatMap((statement) => statement.voices.flatMap((voice) => (voice.span ? [voice.span] : [])))
      .sort((a, b) => a.start - b.start)
    this.told = read.statements
      .flatMap(({ content, voices }, statement) =>
        voices.length ? content.map(({ start, end }) => ({ start, end, statement })) : [],
      )
      .sort((a, b) => a.start - b.start || b.end - a.end)
    const { text } = read.report
    this.quotations = mergeSpans(
      read.statements.flatMap(({ form, content }) =>
        form === 'direct' || form === 'mixed'
          ? content.filter((span) => form === 'direct' || /^["“«'‘]/.test(text.slice(span.start, span.end)))
          : [],
      ),
    )
  }

  add(figure: Figure): number {
    this.figures.push(figure)
    const at = this.figures.length - 1
    if (!figure.unnamed) for (const form of [...figure.forms, ...figure.known]) this.index(form, at)
    return at
  }

  /** Notes one more mention of a named figure, with the form, role and alias it brings. */
  absorb(at: number, name: NameMention): void {
    const figure = this.figures[at]!
    for (const form of this.formsOf(name))
      if (!figure.forms.includes(form)) {
        figure.forms.push(form)
        // A bare surname may be another bearer's next time: each is found by who was named last.
        if (figure.kind !== 'person' || nameWords(form).length > 1) this.index(form, at)
      }
    const native = this.findNativeForm(name)
    if (native && !figure.forms.includes(native.form)) {
      figure.forms.push(native.form)
      figure.because.push(native.reason)
    }
    for (const titled of this.titledForms(name))
      if (!figure.titled.includes(titled)) figure.titled.push(titled)
    if (name.role && !figure.roles.includes(name.role)) figure.roles.push(name.role)
    if (!figure.kind) figure.kind = name.kind
    if (name.gender) figure.genders[name.gender]++
    figure.mentions.push({ start: name.start, end: name.end })
    this.byName.set(name, at)
  }

  /** The name, the alias it announces, and 'the Observatory' with its article, as people look it up. */
  private formsOf(name: NameMention): string[] {
    const forms = name.alias ? [name.name, name.alias] : [name.name]
    const before = this.read.report.text.slice(Math.max(0, name.start - 5), name.start)
    if (isBodyNoun(plainName(name.name)) && /\bthe\s+$/i.test(before)) forms.push(`the ${name.name}`)
    return forms
  }

  /** 'Rami Haddad (رامي حداد)': the name in the letters it was taken from, if those may be read so. */
  private findNativeForm(name: NameMention): { form: string; reason: Reason } | null {
    const { text, id } = this.read.report
    const form = IN_BRACKETS.exec(text.slice(name.end, name.end + LONGEST_NATIVE))?.[1]?.trim()
    const reason = form && isNative(form) ? compareScripts(name.name, form, IN_BRACKETS_SLACK) : null
    if (!form || !reason) return null
    const start = text.indexOf(form, name.end)
    return {
      form,
      reason: { ...reason, evidence: [{ report: id, start: name.start, end: start + form.length }] },
    }
  }

  /** 'Col. Ada Lund', and of a long title its last word too: the forms in which people look a name up. */
  private titledForms(name: NameMention): string[] {
    const words = name.role?.split(/\s+/) ?? []
    const before = this.read.report.text.slice(Math.max(0, name.start - 40), name.start).trimEnd()
    if (!words.length || !before.endsWith(words.at(-1)!)) return []
    const ends = [words.slice(-1), words.slice(-2), words]
      // 'spokesman Brigadier General': what of it is a title begins with a capital.
      .filter((end, i) => i === 0 || (i === 1 ? end.every(isCapital) : words.length > 1))
      .map((end) => end.join(' '))
      .filter((title, i) => i === 0 || title.length <= LONGEST_TITLE)
    return [...new Set(ends)].map((title) => `${title} ${name.name}`)
  }

  figureOf(name: NameMention): number {
    const at = this.byName.get(name)
    if (at === undefined) throw new Error(`the name ‘${name.name}’ has no figure yet: absorb it first`)
    return at
  }

  /** The figure with this form of name; null when there is none. */
  findForm(form: string): number | null {
    return this.byForm.get(plainName(form)) ?? null
  }

  /** The figure that the name may be another form of: equal, announced as an alias, shortened, or its initials. */
  findNamed(name: NameMention): number | null {
    const words = nameWords(name.name)
    const announced = name.alias ? this.findForm(name.alias) : null
    // 'Weir, whose real name is Tam Orrin': first of all the Abu Weir of this report, who now has both names.
    const equal = this.findForm(name.name) ?? (words.length > 1 ? announced : null)
    if (equal !== null) return equal
    const candidates = this.byWord.get(words.at(-1) ?? '') ?? []
    // Of two Haddads the one who was named last before; in a headline, before either, the one who is named first.
    let best: { at: number; distance: number } | null = null
    for (const at of candidates.slice(-50)) {
      const figure = this.figures[at]!
      if (!figure.forms.some((form) => isShortOf(words, nameWords(form), figure.kind, name.kind))) continue
      // 'Her father, Tom Lund' is named for her sake: 'Lund' goes on meaning her.
      const aside = isKin(figure) ? 1e8 : 0
      for (const mention of figure.mentions) {
        const distance =
          aside + (mention.start < name.start ? name.start - mention.start : 1e9 + mention.start)
        if (!best || distance < best.distance) best = { at, distance }
      }
    }
    if (best) return best.at
    if (announced !== null) return announced
    const letters = name.name.replace(/\./g, '')
    const initials = /^[A-Z]{2,7}$/.test(letters)
      ? (this.byInitials.get(letters.toLowerCase()) ?? null)
      : null
    // 'UN' is not Ulla Norberg.
    return initials !== null && this.figures[initials]!.kind === 'person' ? null : initials
  }

  tokensIn(span: Span): Token[] {
    return inSpan(this.read.tokens, span)
  }

  /** Names that share a code unit with the span. */
  namesIn(span: Span): NameMention[] {
    // Names hardly nest, so looking a little before the first that ends inside is enough.
    return inSpan(this.names, span)
  }

  /** The last so many names that end before a place, in reading order. */
  namesBefore(place: number, count: number): NameMention[] {
    const to = firstStartingFrom(this.names, place)
    return this.names.slice(Math.max(0, to - count), to).filter((name) => name.end <= place)
  }

  /** The quotation that a place lies in; null outside of any. */
  quotationAt(place: Span): Span | null {
    return inSpan(this.quotations, place)[0] ?? null
  }

  sentenceAt(place: number): Sentence | null {
    return this.read.sentences[firstEndingAfter(this.read.sentences, place)] ?? null
  }

  /** Hands over the phrases of the report, so that they can be found by their nouns. */
  setPhrases(phrases: readonly NounPhrase[]): void {
    this.phrases = phrases.filter((phrase) => phrase.maySpeak)
    for (const phrase of phrases) {
      if (phrase.name) continue
      const known = this.byNoun.get(phrase.noun)
      if (known) known.push(phrase)
      else this.byNoun.set(phrase.noun, [phrase])
    }
  }

  /** The last so many phrases with a common noun that end before a place, in reading order. */
  phrasesBefore(noun: string, place: number, count: number): NounPhrase[] {
    const all = this.byNoun.get(noun) ?? []
    const to = firstStartingFrom(all, place)
    return all.slice(Math.max(0, to - count), to).filter((phrase) => phrase.end <= place)
  }

  /** Notes that a described phrase is a mention of a figure. */
  note(at: number, span: Span, head: Span | null): void {
    this.figures[at]!.mentions.push({ start: span.start, end: span.end })
    // By its last word: of 'Ministry of Transport official' the official is meant.
    const noun = head && this.tokensIn(head).at(-1)
    if (noun) this.byHead.set(noun.start, at)
  }

  /** The figure that a described phrase was found to be; null when nobody has asked yet. */
  figureAt({ head }: { head: Span }): number | null {
    return this.byHead.get(head.start) ?? null
  }

  /** Whose words a place lies in, as indices of statement: the narrowest last. */
  statementsAround(place: Span): number[] {
    return around(this.told, place).map(({ statement }) => statement)
  }

  /** Does a place lie in what this statement tells? */
  isTold(statement: number, place: Span): boolean {
    return this.read.statements[statement]!.content.some((span) => contains(span, place))
  }

  /** Where a figure is named inside a source phrase: the places at which it speaks. */
  voicePlaces(at: number): Span[] {
    return this.figures[at]!.mentions.filter((mention) => inSpan(this.spoken, mention).length > 0)
  }

  private index(form: string, at: number): void {
    const key = plainName(form)
    if (!key) return
    if (!this.byForm.has(key)) this.byForm.set(key, at)
    const words = nameWords(form)
    if (words.length < 2) return
    for (const word of new Set(words)) {
      const known = this.byWord.get(word)
      if (!known) this.byWord.set(word, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
    const initials = initialsOf(form)
    if (!this.byInitials.has(initials)) this.byInitials.set(initials, at)
  }
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const KIN = /^(?:.*\s)?(?:father|mother|brother|sister|wife|husband|son|daughter|uncle|aunt|cousin)$/i
/** Known by being somebody's relative only? */
const isKin = ({ roles }: Figure): boolean => roles.length > 0 && roles.every((role) => KIN.test(role))

/** 'Haddad' for 'Rami Haddad'; 'the Observatory' for 'Norder Observatory'; never 'Norder' for 'Norder Council'. */
function isShortOf(
  short: string[],
  long: string[],
  longKind: Figure['kind'],
  shortKind: Figure['kind'],
): boolean {
  if (short.length >= long.length || short.length === 0) return false
  if (longKind === 'person') {
    if (shortKind !== 'person' && shortKind !== null) return false
    if (short.length === 1)
      return short[0] === long.at(-1) || short[0] === long[0] || (long.length > 2 && long.includes(short[0]!))
    return short.at(-1) === long.at(-1) && long.includes(short[0]!)
  }
  if (shortKind === 'person') return false
  return short.every((word) => long.includes(word)) && short.some(isBodyNoun)
}

/** Those that share a code unit with `span`, in order; one or two may nest, as 'Harrow' does in 'the mayor of Harrow'. */
function inSpan<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const from = Math.max(0, firstEndingAfter(sorted, span.start) - 2)
  return sorted.slice(from, firstStartingFrom(sorted, span.end)).filter((one) => overlaps(one, span))
}
