import { findDate } from './date.js'

/** What a page's head says about its story. Names as written there, nothing looked up. */
export interface PageMetadata {
  headline: string | null
  authors: string[]
  publisher: string | null
  /** EDTF, or null. */
  published: string | null
  /** Absolute address, or null. */
  url: string | null
  /** BCP 47 as declared, or null. */
  language: string | null
  /** `<title>` as it stands, for the outlet's name behind the headline. */
  title: string | null
}

/** Of the document only what is read here: any DOM will do. */
interface PageElement {
  getAttribute(name: string): string | null
  textContent: string | null
}
interface Page {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

type Json = Record<string, unknown>

const ARTICLE = /(?:^|\/)(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|\w*Article)$/

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
  }),
)

/** Publishing systems escape a headline once more than JSON or an attribute asks for; nobody writes `&#39;` on purpose. */
const unescaped = (value: string): string =>
  value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(name.toLowerCase()) ?? whole
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    const isCharacter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    return isCharacter ? String.fromCodePoint(code) : whole
  })

const clean = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > 2000) return null
  const words = unescaped(value).replace(/\s+/g, ' ').trim()
  return words && words.length <= 400 ? words : null
}

/** Every object in a JSON-LD block, through arrays and @graph; four levels, as deep as pages go. */
function listObjects(value: unknown, depth = 0): Json[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => listObjects(item, depth + 1))
  if (!isObject(value)) return []
  return [
    value,
    ...listObjects(value['@graph'] ?? [], depth + 1),
    ...listObjects(value.mainEntity ?? [], depth + 1),
  ]
}

function findArticle(page: Page): { article: Json | null; byId: Map<string, Json> } {
  const byId = new Map<string, Json>()
  let article: Json | null = null
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: unknown
    try {
      // Some sites wrap the block in a comment or CDATA; the marks are no JSON.
      parsed = JSON.parse(
        (script.textContent ?? '').replace(
          /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
          '',
        ),
      )
    } catch {
      continue
    }
    for (const object of listObjects(parsed)) {
      const id = clean(object['@id'])
      if (id && Object.keys(object).length > 1) byId.set(id, object)
      const isArticle = listOf(object['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))
      if (isArticle && !article) article = object
    }
  }
  return { article, byId }
}

/** The names in an author or publisher field: a string, an object, a reference, or a list of these. */
function listNames(value: unknown, byId: Map<string, Json>): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return clean(item) ?? []
    if (!isObject(item)) return []
    const named = clean(item.name) ? item : byId.get(clean(item['@id']) ?? '')
    return listOf(named?.name).flatMap((name) => clean(name) ?? [])
  })
}

/** What the meta elements of a page say, by key and name: `property=og:title`. Gathered once, since some forty names are asked for. */
type MetaContents = ReadonlyMap<string, string | null>

const META_KEYS = ['property', 'name', 'itemprop']

/** Of several elements of one name the first speaks, as it does for a selector. */
function readMetaContents(page: Page): MetaContents {
  const contents = new Map<string, string | null>()
  for (const element of page.querySelectorAll('meta'))
    for (const key of META_KEYS) {
      const name = element.getAttribute(key)
      if (name === null || contents.has(`${key}=${name}`)) continue
      contents.set(`${key}=${name}`, element.getAttribute('content'))
    }
  return contents
}

/** What the page's meta elements of these names say, those of the first name first. */
const listMeta = (contents: MetaContents, ...names: string[]): string[] =>
  names.flatMap((name) => META_KEYS.flatMap((key) => clean(contents.get(`${key}=${name}`)) ?? []))

const meta = (contents: MetaContents, ...names: string[]): string | null =>
  listMeta(contents, ...names)[0] ?? null

/** Names in one author string: 'By Jane Doe and John Roe'. A web address or a handle is no name. */
export function splitAuthors(value: string): string[] {
  return value
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|\band\b|&|\|)\s*/)
    .filter((name) => name && !/^(?:https?:|www\.|@)/.test(name))
}

/** Reads schema.org JSON-LD first, then OpenGraph and the older meta names, then what the page shows. */
export function readMetadata(page: Page): PageMetadata {
  const contents = readMetaContents(page)
  const { article, byId } = findArticle(page)
  const ldAuthors = listNames(article?.author ?? article?.creator, byId)
  const metaAuthors = listMeta(
    contents,
    'author',
    'article:author',
    'dc.creator',
    'DC.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  )
  const shownAuthor = clean(
    page.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]')
      ?.textContent,
  )
  // Where 'author' is an address, 'article:author' may be a name: each is tried by itself.
  const authors = [ldAuthors, ...metaAuthors.map((name) => [name]), shownAuthor ? [shownAuthor] : []]
    .map((names) => names.flatMap(splitAuthors))
    .find((names) => names.length > 0)

  // Microdata give the name in an attribute or as text, and the publisher mostly with a logo beside it.
  const item =
    page.querySelector('[itemprop="publisher"] [itemprop="name"]') ??
    page.querySelector('[itemprop="publisher"]')
  const shownPublisher = clean(item?.getAttribute('content')) ?? clean(item?.textContent)

  const dates = [
    clean(article?.datePublished),
    clean(article?.dateCreated),
    meta(
      contents,
      'article:published_time',
      'datePublished',
      'og:article:published_time',
      'pubdate',
      'publishdate',
      'publish-date',
      'date',
      'dc.date',
      'DC.date',
      'DC.date.issued',
      'dc.date.issued',
      'parsely-pub-date',
      'sailthru.date',
      'ptime',
    ),
    clean(
      page
        .querySelector(
          'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
        )
        ?.getAttribute('datetime'),
    ),
    // hAtom, which blogs used before `time` was an element.
    clean(page.querySelector('abbr.published')?.getAttribute('title')),
  ]
  const published = dates.map((date) => (date ? findDate(date) : null)).find((date) => date !== null)

  const address =
    clean(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta(contents, 'og:url')
  const declared = clean(page.querySelector('html')?.getAttribute('lang')) ?? clean(article?.inLanguage)
  const publisher =
    listNames(article?.publisher, byId)[0] ??
    meta(contents, 'og:site_name', 'application-name', 'dc.publisher') ??
    shownPublisher
  return {
    headline: clean(article?.headline) ?? meta(contents, 'og:title', 'twitter:title'),
    // 'Jane Doe, Kell Messenger': the paper is no writer of its own.
    authors: [...new Set(authors ?? [])].filter((name) => name !== publisher),
    publisher,
    published: published?.date ?? null,
    url: address && /^https?:\/\//.test(address) ? address : null,
    language:
      declared && /^[a-z]{2,3}(?:[-_][\w-]{2,20})?$/i.test(declared) ? declared.replace('_', '-') : null,
    title: clean(page.querySelector('title')?.textContent),
  }
}
