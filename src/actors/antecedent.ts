import { firstReached, firstStartingFrom } from '../model/sorted-spans.js'
import { contains, type Span, textOf } from '../model/span.js'
import { type LastSpeaker, LEAD_END, type Resolved, resolveDescription } from './description.js'
import type { ReportDraft } from './draft.js'
import { type Figure, genderOfFigure } from './figure.js'
import type { NounPhrase } from './noun-phrase.js'
import { fits, PRONOUNS, subjectForm } from './pronoun-fits.js'

// Whom a pronoun stands for. Every phrase before it that agrees in number, gender and kind is weighed by where it stands:
// readers take up whom the last sentences were about, whoever is their subject, whoever spoke last. So the pronouns in
// between are read as well, in order: 'he' goes on with the 'he' before it. What is said inside a quotation hardly
// introduces anybody to the one who reports it. The weights were set by hand on the pronouns of GUM.

const WEIGHTS = {
  /** No sentence between them. */
  near: 0.7,
  /** For each sentence between phrase and pronoun, not counting sentences that are all quotation. */
  sentence: -1,
  /** For each paragraph between them. */
  paragraph: -0.1,
  subject: 0.8,
  /** Stands behind a preposition or owns what follows. */
  inside: -0.8,
  /** Whoever spoke last. */
  spokeLast: 1.3,
  /** Title or given name say 'she' or 'he', and that is the pronoun. */
  agrees: 1,
  /** Neither says so, but an earlier pronoun did. */
  agreed: 0.7,
  /** Another pronoun took it up before. */
  otherBefore: -1.2,
  /** A name of which it is not known whether it is a person's. */
  ofNoKind: -1.7,
  /** A common noun where there may be names; of 'they' a body's name where there may be people. */
  common: -0.9,
  body: -0.8,
  /** An earlier pronoun: whoever it stands for is already what is talked about. */
  pronoun: 0.3,
  /** For each doubling of the times it was named before. */
  oftenNamed: 0.6,
  /** Inside a quotation, the pronoun being outside. */
  quoted: -2,
  /** What somebody tells of, the pronoun being a voice outside of that. */
  told: -0.8,
  heading: -1.2,
} as const

/** Doublings beyond which it tells nothing more that a body is named often: a story is about it, and people speak. */
const MOST_NAMED = 3
/** How far back is looked, in phrases; what is farther away is not taken up by a pronoun. */
const REACH = 80
/** How many words before a pronoun the subject of its verb may stand. */
const CLAUSE = 40
/** How much better than the next one somebody must be, so that the report leaves no doubt. */
const SURE = 1.5

/** A phrase before the pronoun, or an earlier pronoun with the phrase that it stands for. */
interface Mention extends Span {
  phrase: NounPhrase
  isPronoun: boolean
  isSubject: boolean
}

/** Reads the pronouns of one report in order, and remembers whom each stands for. */
export class PronounReader {
  private readonly mentions: Mention[] = []
  /** Which pronoun took somebody up before, where nothing else tells. */
  private readonly takenUp = new Map<number | NounPhrase, string>()
  private nextPhrase = 0
  private nextToken = 0

  /** @param speakersAround the figures whose words a place lies in, as far as they are known: of oneself one says 'I' */
  constructor(
    private readonly draft: ReportDraft,
    private readonly speakersAround: (place: Span) => number[],
  ) {}

  /**
   * Whom 'he', 'they' or 'it' as a voice stands for; null when nobody before it fits and nobody has spoken.
   * @param last who spoke last
   */
  find(pronoun: Span, last: LastSpeaker | null): Resolved | null {
    this.readUpTo(pronoun.start)
    const weighed = this.weighAll(pronoun, last)
    const best = weighed[0]
    if (!best) return last && { at: last.at, isSure: false }
    const other = weighed.find((one) => one.entity !== best.entity)
    const isAlone = !other || best.score - other.score >= SURE
    const { phrase } = best.mention
    const at = this.figureOf(phrase) ?? resolveDescription(this.draft, phrase, phrase.head).at
    const ahead = this.draft.figures[at]!.unnamed ? this.findNamedAhead(pronoun) : null
    if (ahead !== null) return { at: ahead, isSure: false }
    return { at, isSure: isAlone && last !== null && last.at === at && last.isSure }
  }

  /** The phrase that a pronoun anywhere in the report takes up, whether it speaks or not; null when none before it fits. */
  findPhrase(pronoun: Span): NounPhrase | null {
    this.readUpTo(pronoun.start)
    return this.weighAll(pronoun, null)[0]?.mention.phrase ?? null
  }

  /**
   * 'An engineer has warned of a crack, she told a paper.' New paragraph: 'Ana Ruiz …, told the paper': a lead describes, what
   * follows it names. The person named next as a voice, if 'he' or 'she' can be them; null outside a lead.
   */
  private findNamedAhead(pronoun: Span): number | null {
    const word = PRONOUNS.get(textOf(this.draft.read.report.text, pronoun).toLowerCase())
    if ((word !== 'he' && word !== 'she') || pronoun.start >= LEAD_END) return null
    const here = this.draft.sentenceAt(pronoun.start)?.paragraph ?? 0
    let best: { at: number; start: number } | null = null
    for (const [at, figure] of this.draft.figures.entries()) {
      if (figure.unnamed || figure.kind !== 'person') continue
      const gender = genderOfFigure(figure)
      if (gender && gender !== word) continue
      for (const { start } of this.draft.voicePlaces(at)) {
        // Somebody named before would have been taken up by name.
        if (start < pronoun.start) return null
        const there = this.draft.sentenceAt(start)?.paragraph ?? here
        if (there === here + 1 && (!best || start < best.start)) best = { at, start }
      }
    }
    return best?.at ?? null
  }

  /** Gathers the phrases and pronouns before a place, each pronoun with whom it stands for. */
  private readUpTo(place: number): void {
    const { tokens } = this.draft.read
    for (; this.nextToken < tokens.length && tokens[this.nextToken]!.start < place; this.nextToken++) {
      const token = tokens[this.nextToken]!
      this.readPhrases(token.start)
      const word = PRONOUNS.get(token.norm)
      if (!word) continue
      const best = this.weighAll(token, null)[0]
      if (best && !this.takenUp.has(best.entity)) this.takenUp.set(best.entity, word)
      if (best)
        this.mentions.push({
          start: token.start,
          end: token.end,
          phrase: best.mention.phrase,
          isPronoun: true,
          isSubject: word === token.norm,
        })
    }
    this.readPhrases(place)
  }

  private readPhrases(place: number): void {
    const { phrases } = this.draft
    for (; this.nextPhrase < phrases.length && phrases[this.nextPhrase]!.end <= place; this.nextPhrase++) {
      const phrase = phrases[this.nextPhrase]!
      const { start, end, isSubject } = phrase
      this.mentions.push({ start, end, phrase, isPronoun: false, isSubject })
    }
  }

  /** Those that fit the pronoun, the best first. */
  private weighAll(
    pronoun: Span,
    last: LastSpeaker | null,
  ): { mention: Mention; entity: number | NounPhrase; score: number }[] {
    const text = textOf(this.draft.read.report.text, pronoun).toLowerCase()
    const word = subjectForm(text)
    const to = firstReached(this.mentions, (mention) => mention.start >= pronoun.start)
    const other = this.ownSubject(pronoun)
    const speakers = this.draft.quotationAt(pronoun) ? this.speakersAround(pronoun) : []
    return this.mentions
      .slice(Math.max(0, to - REACH), to)
      .flatMap((mention) => {
        const at = this.figureOf(mention.phrase)
        const figure = at === null ? null : this.draft.figures[at]!
        if (mention.end > pronoun.start || !fits(mention.phrase, figure, word)) return []
        if (at !== null && speakers.includes(at)) return []
        if (other && (other === mention.phrase || (at !== null && at === this.figureOf(other)))) return []
        // An earlier 'they' is no 'he'.
        if (mention.isPronoun && this.wordOf(mention) !== word) return []
        return [
          {
            mention,
            entity: at ?? mention.phrase,
            score: this.weigh(mention, figure, at, pronoun, word, last),
          },
        ]
      })
      .sort((a, b) => b.score - a.score || b.mention.start - a.mention.start)
  }

  /** 'Ruiz described her': whom the subject of its own verb means, 'her' does not. Null where the pronoun is that subject or reflexive. */
  private ownSubject(pronoun: Span): NounPhrase | null {
    const { tokens } = this.draft.read
    const at = firstStartingFrom(tokens, pronoun.start)
    const token = tokens[at]
    if (!token || !/^(?:obj|iobj|obl)$/.test(token.relation) || /sel(?:f|ves)$/.test(token.norm)) return null
    for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
      const subject = tokens[i]!
      if (subject.head !== token.head || !subject.relation.startsWith('nsubj')) continue
      const to = firstReached(this.mentions, (mention) => mention.start > subject.start)
      const mention = this.mentions[to - 1]
      return mention && mention.end >= subject.end ? mention.phrase : null
    }
    return null
  }

  private wordOf(mention: Span): string {
    return subjectForm(textOf(this.draft.read.report.text, mention).toLowerCase())
  }

  private figureOf(phrase: NounPhrase): number | null {
    return phrase.name ? this.draft.figureOf(phrase.name) : this.draft.figureAt(phrase)
  }

  private weigh(
    mention: Mention,
    figure: Figure | null,
    at: number | null,
    pronoun: Span,
    word: string,
    last: LastSpeaker | null,
  ): number {
    const { draft } = this
    const { phrase } = mention
    const { sentences, paragraphs } = this.countBetween(mention, pronoun)
    let score = WEIGHTS.sentence * sentences + WEIGHTS.paragraph * paragraphs
    if (sentences === 0) score += WEIGHTS.near
    if (mention.isSubject) score += WEIGHTS.subject
    if (!mention.isPronoun && phrase.isInside) score += WEIGHTS.inside
    if (last && at !== null && (at === last.at || last.through.includes(at))) score += WEIGHTS.spokeLast
    if (mention.isPronoun) score += WEIGHTS.pronoun
    const gender = figure && !figure.unnamed ? genderOfFigure(figure) : phrase.gender
    if (gender === word) score += WEIGHTS.agrees
    else if (mention.isPronoun) score += WEIGHTS.agreed
    const before = this.takenUp.get(at ?? phrase)
    if (before && before !== word && word !== 'they' && !gender) score += WEIGHTS.otherBefore
    if (word === 'they') {
      if (phrase.name || !phrase.isPlural) score += WEIGHTS.body
    } else if (!phrase.name) score += WEIGHTS.common
    else if (figure?.kind === null && !figure.speaks) score += WEIGHTS.ofNoKind
    if (figure && !figure.unnamed)
      score +=
        WEIGHTS.oftenNamed *
        Math.min(figure.kind === 'person' ? Infinity : MOST_NAMED, Math.log2(1 + figure.mentions.length))
    const quotation = draft.quotationAt(mention)
    if (quotation && !contains(quotation, pronoun)) score += WEIGHTS.quoted
    // Told of, not telling.
    else if (last && draft.statementsAround(mention).some((s) => !draft.isTold(s, pronoun)))
      score += WEIGHTS.told
    if (draft.sentenceAt(mention.start)?.heading) score += WEIGHTS.heading
    return score
  }

  /** Sentences and paragraphs that begin between the two, without sentences that are all quotation. */
  private countBetween(mention: Span, pronoun: Span): { sentences: number; paragraphs: number } {
    const { sentences } = this.draft.read
    const from = firstReached(sentences, (one) => one.start > mention.start)
    const to = firstStartingFrom(sentences, pronoun.start + 1)
    let count = 0
    for (let s = from; s < to; s++) {
      const quotation = this.draft.quotationAt(sentences[s]!)
      if (s === to - 1 || !quotation || !contains(quotation, sentences[s]!)) count++
    }
    const first = sentences[Math.max(0, from - 1)]?.paragraph ?? 0
    const end = sentences[Math.max(0, to - 1)]?.paragraph ?? first
    return { sentences: count, paragraphs: Math.max(0, end - first) }
  }
}
