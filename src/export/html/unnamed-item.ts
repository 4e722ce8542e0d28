import { shownName } from '../../answers/party.js'
import { shorten } from '../../answers/report-label.js'
import { CONDITION_WORDS, type UnnamedAnswer, VERDICT_WORDS } from '../../answers/unnamed-answer.js'
import { listed, quoted } from '../../answers/wording.js'
import { html, type Markup } from './markup.js'

/** Longest words of a source in the list, in characters: the report's text on the page has all of them. */
const WORDS = 200
/** Sayings and links shown before the rest becomes a number. */
const FIRST = 4

/** One unnamed source as an item of a list: what is told of it, and with which others it is one. */
export function unnamedItem(source: UnnamedAnswer, withWords = false): Markup {
  const { party, labels, of, conditions, times, through, words, links } = source
  const terms = conditions.map(
    ({ as, words }, at) =>
      html`${at > 0 ? '; ' : ''}${quoted(words)}${as === 'other' ? null : html` <span class="faint">${CONDITION_WORDS[as]}</span>`}`,
  )
  const said = withWords ? words.slice(0, FIRST) : []
  const items = [
    ...said.map((each) => html`<li>says ${quoted(shorten(each, WORDS))}</li>`),
    ...rest(words.length - FIRST, withWords, 'more'),
    ...links
      .slice(0, FIRST)
      .map(
        ({ verdict, party, labels, because }) =>
          html`<li>${VERDICT_WORDS[verdict]} <i>${shownName(party)}</i> in ${listed(labels)} <span class="faint">${because.join('; ')}</span></li>`,
      ),
    ...rest(links.length - FIRST, true, 'more judged so'),
  ]
  return html`<li><i>${shownName(party)}</i> <span class="faint">in ${listed(labels)}</span>${of.length > 0 ? html`, of ${listed(of)}` : null}${terms.length > 0 ? html`: ${terms}` : null}${times.length > 0 ? html`; spoke ${listed(times)}` : null}${through.length > 0 ? html`; through ${listed(through)}` : null}${items.length > 0 ? html`<ul>${items}</ul>` : null}</li>
`
}

const rest = (count: number, isAsked: boolean, what: string): Markup[] =>
  isAsked && count > 0 ? [html`<li class="faint">and ${count} ${what}</li>`] : []
