/**
 * What the press calls itself: agencies, papers, stations and sites, and the shapes their names take.
 * The list names those that stories everywhere draw on and whose names do not show what they are;
 * local papers are known by shape ('Riverton Gazette') or by what a report calls them ('the newspaper Voz').
 */
const KNOWN = `
Reuters; Thomson Reuters; AP; Associated Press; Agence France-Presse; Agence France Presse; AFP; UPI; United Press International; DPA; Deutsche Presse-Agentur
EFE; ANSA; TASS; ITAR-TASS; Interfax; RIA Novosti; Sputnik; Xinhua; Kyodo; Kyodo News; Yonhap; Anadolu; Anadolu Agency; PTI; Press Trust of India; IANS; ANI
PA; Press Association; AAP; Australian Associated Press; Canadian Press; Bloomberg; Bloomberg News; Dow Jones; MENA; SANA; IRNA; Fars; Tasnim; Mehr; WAM; QNA; NINA
Bernama; Antara; KCNA; APA; Belga; ANP; NTB; TT; Ritzau; STT; PAP; CTK; MTI; Tanjug; Ukrinform; Wafa; Petra; NAN; Notimex; Telam; Prensa Latina; Middle East News Agency
BBC; BBC News; CNN; CNN International; CNN en Español; ABC; ABC News; CBS; CBS News; NBC; NBC News; MSNBC; CNBC; Fox; Fox News; PBS; NPR; C-SPAN; CBC; CTV; ITV; ITN; Sky News
Channel 4; Channel 4 News; RTE; RTÉ; RT; DW; Deutsche Welle; ARD; ZDF; France 24; France Inter; RFI; RFE/RL; Radio Free Europe; Voice of America; VOA; Al Jazeera; Al-Jazeera
Al Arabiya; Al-Arabiya; Al Mayadeen; Al-Mayadeen; Al Manar; Al-Manar; Press TV; NDTV; NHK; CCTV; CGTN; SBS; Nine News; Seven News; RAI; RTVE; Telesur; Televisa; Globo; Univision; Telemundo; HBO; Euronews; LBC; LBCI; Al-Akhbar; An-Nahar; Haaretz; Ynet
New York Times; NYT; Washington Post; Wall Street Journal; WSJ; Los Angeles Times; USA Today; Financial Times; Guardian; Observer; Independent; Daily Telegraph; Telegraph; Times of London
Daily Mail; Mail Online; MailOnline; Mail on Sunday; Sun; Mirror; Daily Mirror; Daily Express; Daily Star; Evening Standard; Metro; Sunday Times; Scotsman; Irish Times; Economist; Spectator; New Statesman; Private Eye
Le Monde; Le Figaro; Libération; Le Parisien; L'Équipe; Der Spiegel; Spiegel; Spiegel Online; Die Zeit; Die Welt; Bild; Süddeutsche Zeitung; Frankfurter Allgemeine; Stern; Focus; El País; El Pais; El Mundo; La Vanguardia
La Repubblica; Corriere della Sera; La Stampa; De Telegraaf; De Volkskrant; NRC; Le Soir; Dagens Nyheter; Aftonbladet; Expressen; Politiken; Berlingske; Aftenposten; Kommersant; Izvestia; Pravda; Novaya Gazeta; Vedomosti; Hürriyet; Hurriyet; Cumhuriyet; Zaman; Sabah
Time; TIME; Newsweek; New Yorker; Atlantic; Vanity Fair; Rolling Stone; Wired; Forbes; Fortune; Politico; Axios; Vox; Slate; Salon; Vice; VICE; BuzzFeed; Mashable; Gawker; Gizmodo; Engadget; TechCrunch; The Verge; Verge; Ars Technica; MacRumors; AppleInsider; Apple Insider; 9to5Mac; Re/code; Recode; Huffington Post; HuffPost; Daily Beast; Breitbart; Drudge Report; Business Insider; Quartz; The Hill; The Intercept; The Wrap; TMZ; Variety; Deadline; Hollywood Reporter; Entertainment Weekly; Billboard; Snopes; PolitiFact; FactCheck.org; Bellingcat; The Onion; io9
Nature; Science; New Scientist; Scientific American; National Geographic; Lancet; Space.com; Live Science; LiveScience; Popular Science; Popular Mechanics; Sydney Morning Herald; The Age; Courier-Mail; Globe and Mail; Toronto Star; National Post; La Presse; Japan Times; Asahi Shimbun; Yomiuri Shimbun; Mainichi; Nikkei; People's Daily; Global Times; Straits Times; Strait Times; South China Morning Post; SCMP; Hindu; Dawn; Times of India; Hindustan Times; Indian Express; Jerusalem Post; Times of Israel; Asharq al-Awsat; Al-Hayat; Al-Ahram; Daily Maverick; Mail & Guardian; Mail and Guardian; News24; Premium Times; Punch; Vanguard; Standard; Reforma; Proceso; El Proceso; El Universal; Milenio; La Jornada; Excélsior; Clarín; Clarin; La Nación; La Nacion; Folha; Folha de S.Paulo; O Globo; Estadão; El Tiempo; El Comercio; El Mercurio; News Corp; Fairfax; Fairfax Media; Christian Science Monitor
Times; Post; Journal; Herald; Tribune; Gazette; Globe; Chronicle; Star; Examiner
`
const known = new Set(
  KNOWN.split(/[;\n]/)
    .map(keyOf)
    .filter((key) => key !== ''),
)

/** Short and long forms of one outlet. The first is the key under which all are known. */
const FORMS = [
  'Associated Press; AP',
  'Agence France-Presse; Agence France Presse; AFP',
  'United Press International; UPI',
  'Deutsche Presse-Agentur; DPA',
  'Press Association; PA',
  'Australian Associated Press; AAP',
  'Press Trust of India; PTI',
  'Reuters; Thomson Reuters',
  'BBC; BBC News',
  'New York Times; NYT',
  'Wall Street Journal; WSJ',
  'Voice of America; VOA',
  'Deutsche Welle; DW',
  'Radio Free Europe; RFE/RL',
  'South China Morning Post; SCMP',
  'Al Jazeera; Al-Jazeera',
  'Al Arabiya; Al-Arabiya',
  'Daily Mail; Mail Online; MailOnline; Daily Mail Online',
  'Proceso; El Proceso',
  'Huffington Post; HuffPost',
  'Apple Insider; AppleInsider',
  'Live Science; LiveScience',
  'Der Spiegel; Spiegel',
  'Mail & Guardian; Mail and Guardian',
].map((line) => line.split('; '))
const formsOf = new Map(FORMS.flatMap((forms) => forms.map((form) => [keyOf(form), forms] as const)))

/** Those whose texts others print: in a dateline they say whose the report is. */
const AGENCIES = new Set(
  `Reuters; Thomson Reuters; AP; Associated Press; AFP; Agence France-Presse; Agence France Presse; UPI; United Press International; DPA;
  EFE; ANSA; TASS; ITAR-TASS; Interfax; RIA Novosti; Xinhua; Kyodo; Yonhap; Anadolu; Anadolu Agency; PTI; Press Trust of India; IANS; ANI; PA;
  Press Association; AAP; Australian Associated Press; Canadian Press; Bloomberg; Bloomberg News; Notimex; Prensa Latina; Bernama; Antara; News Corp`
    .split(/;\s*/)
    .map(keyOf),
)

/** Names of the list that are also common words or other bodies: alone they need a sign that the press is meant. */
const ALSO_WORDS = new Set(
  `time sun mirror metro focus stern science nature fortune wired atlantic observer guardian independent standard
  spectator economist telegraph variety deadline punch vanguard dawn hindu slate salon vice vox quartz fars
  sabah globo focus pa tt nan petra reform billboard verge mena sana ani abc apa sputnik zaman bild fox pravda express
  times post journal herald tribune gazette globe chronicle star examiner`
    .split(/\s+/)
    .map((word) => word.trim()),
)

/** Last words that make a name of two or more words an outlet's. */
const LAST =
  /^(?:times|post|herald|tribune|gazette|chronicle|journal|telegraph|news|news network|press|daily|weekly|examiner|inquirer|enquirer|courier|ledger|reporter|observer|register|bulletin|dispatch|sentinel|argus|mercury|advertiser|magazine|radio|television|tv|fm|broadcasting|zeitung|shimbun|insider|newspaper|newspapers|newswire|wire service|online|mail|mirror|echo|globe|star|sun|messenger|today|standard)$/
/** Of these last words those that also end other names ('Morning Star', 'Trade Standard'): a paper's name begins with 'The', 'Daily' or the like. */
const WEAK_LAST =
  /^(?:mercury|reporter|observer|register|star|sun|messenger|today|standard|globe|echo|press|online|mail|insider|mirror|post)$/
const FIRST = /^(?:radio|tv|channel|telewizja|televisión|rádio|agence|diario|daily|sunday|evening|weekly)$/

/** As names of the press are compared: lower case, straight apostrophes, no article. */
function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the (?=.)/, '')
}

/** A name that is an outlet's wherever it stands: an agency, a paper, a station, a site. `Riverton Gazette`, `the BBC`, `ferry-watch.org`. */
export function isOutletName(name: string): boolean {
  const key = keyOf(name)
  if (known.has(key))
    return !(ALSO_WORDS.has(key) && !/^the /i.test(name.trim()) && !/^[A-Z]{3,}$/.test(name))
  return isDomain(key) || hasOutletShape(key, name)
}

/** Known, but also a common word: an outlet where something else says so ('told Time', 'the Sun reported'). */
export const mayBeOutletName = (name: string): boolean =>
  isOutletName(name) || known.has(keyOf(name)) || isOutletName(`the ${name}`)

/** The same for every form of one outlet's name, and only for those: `AP`, `the Associated Press`. For comparing, not for showing. */
export const outletKey = (name: string): string => keyOf(formsOf.get(keyOf(name))?.[0] ?? name)

/** Every known form of the outlet's name, the given one first. */
export const listOutletForms = (name: string): string[] => [
  ...new Set([name, ...(formsOf.get(keyOf(name)) ?? [])]),
]

/** Does it sell its texts to others? Then its name in a dateline or below a story says whose the text is. */
export const isAgencyName = (name: string): boolean =>
  AGENCIES.has(keyOf(name)) || /\b(?:news agency|newswire|wire service)$/i.test(name)

/** `ferry-watch.org`, `news.example.co.uk`: a name that is an address. */
export const isDomain = (name: string): boolean =>
  // Few names have a point, and letters of all scripts make the expression dear.
  name.includes('.') &&
  /^(?:[\p{L}\p{N}-]{2,40}\.){1,3}(?:com|org|net|info|tv|fm|news|press|io|co|me|eu|uk|us|ca|au|nz|ie|fr|de|es|it|nl|be|ch|at|ru|jp|cn|in|br|mx|ar|pl|se|no|dk|fi|il|tr|za)$/iu.test(
    name,
  )

function hasOutletShape(key: string, name: string): boolean {
  const words = key.split(' ')
  if (words.length < 2 || words.length > 6) return false
  // 'Times of Weirford' is a paper, 'Ada Lund of Weirford News' is a person.
  if (words.some((word) => /^(?:of|on|for|in|by)$/.test(word)))
    return words[0] === 'times' && words[1] === 'of'
  // 'Citing the Gazette' and 'news from Weirford Radio' are no names.
  if (
    name
      .trim()
      .split(/\s+/)
      .some(
        (word, i) =>
          i > 0 &&
          /^(?:the|\p{Ll}.*)$/u.test(word) &&
          !/^(?:and|al|el|y|et|del?|della|du|des|die|der)$/.test(word),
      )
  )
    return false
  const last = words.at(-1)!
  if (words.length <= 3 && /^(?:radio|tv|agence)$/.test(words[0]!)) return true
  if (/^channel \d{1,3}$/.test(key)) return true
  if (!LAST.test(last)) return false
  return (
    !WEAK_LAST.test(last) ||
    /^the /i.test(name.trim()) ||
    FIRST.test(words[0]!) ||
    /free press$|morning post$/.test(key)
  )
}
