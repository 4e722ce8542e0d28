import type { ParsedReport } from '../model/language.js'
import { between, firstEndingAfter } from '../model/sorted-spans.js'
import type { Span } from '../model/span.js'
import { findPredicate } from './predicate.js'

/** Who or what a word stands for, so that it can be met again in another report: an actor as `@a-12ab`, else a lemma; null when nobody knows. */
export type Stands = (token: number) => string | null

/** What a stretch of a report tells to have happened. */
export interface Event extends Span {
  /** Place of the report in the list of reports. */
  report: number
  predicate: string
  /** Who does it. */
  doers: ReadonlySet<string>
  /** Whom or what it is done to. */
  doneTo: ReadonlySet<string>
  /** These two and whoever and whatever else hangs on the predicate. */
  parts: ReadonlySet<string>
  /** Places of its sentence, and its dates. */
  places: ReadonlySet<string>
  dates: ReadonlySet<string>
  numbers: ReadonlySet<string>
  /** Told not to have happened: 'did not open'. */
  isDenied: boolean
  /** Number of its sentence; -1 when no word of it was parsed. */
  sentence: number
}

const NOTHING: ReadonlySet<string> = new Set()

/** Reads what spans of one report tell to have happened. */
export class EventReader {
  private readonly below: number[][]

  /**
   * @param report place of the report in the list
   * @param isPlace of what a word stands for
   */
  constructor(
    private readonly read: ParsedReport,
    private readonly report: number,
    private readonly stands: Stands,
    private readonly isPlace: (stands: string) => boolean,
  ) {
    this.below = read.tokens.map(() => [])
    for (const [at, { head }] of read.tokens.entries()) this.below[head]?.push(at)
  }

  readEvent({ start, end }: Span): Event {
    const { tokens, sentences, moments } = this.read
    const predicate = findPredicate(tokens, { start, end })
    if (!predicate) {
      const words = this.read.report.text.slice(start, end).toLowerCase().split(/\s+/)
      return { ...this.empty({ start, end }), predicate: words.at(-1) ?? '' }
    }
    const { at, lemma } = predicate
    const number = firstEndingAfter(sentences, tokens[at]!.start)
    const sentence = sentences[number]!
    const places = new Set<string>()
    for (let n = sentence.from; n < sentence.to; n++) {
      const stands = n === at ? null : this.stands(n)
      if (stands && this.isPlace(stands)) places.add(stands)
    }
    return {
      ...this.empty({ start, end }),
      ...this.readParts(at),
      predicate: lemma,
      places,
      dates: new Set(between(moments, sentence).map(({ date }) => date)),
      sentence: number,
      isDenied: this.isDenied(at),
    }
  }

  private isDenied(at: number): boolean {
    return this.below[at]!.some((word) => NEGATION.test(this.read.tokens[word]!.norm))
  }

  private empty({ start, end }: Span): Event {
    const none = NOTHING
    return {
      ...{ report: this.report, start, end, predicate: '', sentence: -1, isDenied: false },
      ...{
        doers: none,
        doneTo: none,
        parts: none,
        places: none,
        dates: none,
        numbers: none,
      },
    }
  }

  /** Who and what hangs on the predicate. */
  private readParts(at: number): Pick<Event, 'doers' | 'doneTo' | 'parts' | 'numbers'> {
    const { tokens } = this.read
    const doers = new Set<string>()
    const doneTo = new Set<string>()
    const parts = new Set<string>()
    const numbers = new Set<string>()
    const add = (side: Set<string> | null, word: number): void => {
      const stands = this.stands(word)
      if (!stands) return
      side?.add(stands)
      parts.add(stands)
    }
    for (const word of this.below[at]!) {
      const { relation, norm } = tokens[word]!
      if (DOER.test(relation)) add(doers, word)
      else if (DONE_TO.test(relation)) add(doneTo, word)
      else if (relation === 'nummod') numbers.add(norm)
      else if (/^(?:obl|nmod)/.test(relation)) {
        const side = this.sideOf(word)
        add(side === 'doer' ? doers : side === 'done to' ? doneTo : null, word)
      }
      if (relation === 'compound') add(null, word)
    }
    const { relation, head, fine, tag } = tokens[at]!
    if (head >= 0) {
      // 'He fled and was caught': the second verb has its doer from the first.
      if (!doers.size && /^(?:conj|xcomp|advcl|ccomp)/.test(relation))
        for (const word of this.below[head]!) if (DOER.test(tokens[word]!.relation)) add(doers, word)
      // 'the boat that sank', 'the boat seized'.
      if (relation.startsWith('acl')) add(relation === 'acl:relcl' || fine === 'VBG' ? doers : doneTo, head)
      // 'the rescue operation', 'the trial of'.
      if (
        tag === 'NOUN' &&
        tokens[head]!.tag === 'NOUN' &&
        /^(?:compound|nmod|amod|ob[jl]|nsubj)/.test(relation)
      )
        add(null, head)
    }
    return { doers, doneTo, parts, numbers }
  }

  /** 'their rescue', 'the sinking of the boat', 'a raid by police': sides of what a noun tells. */
  private sideOf(word: number): 'doer' | 'done to' | null {
    const { tokens } = this.read
    const { relation } = tokens[word]!
    if (relation === 'nmod:poss') return 'doer'
    if (relation !== 'nmod') return null
    const marker = this.below[word]!.find((below) => tokens[below]!.relation === 'case')
    const norm = marker === undefined ? '' : tokens[marker]!.norm
    return norm === 'of' ? 'done to' : norm === 'by' ? 'doer' : null
  }
}

const DOER = /^(?:nsubj|obl:agent)$/
const DONE_TO = /^(?:obj|nsubj:pass)$/
const NEGATION = /^(?:not|n't|never|no|without)$/
