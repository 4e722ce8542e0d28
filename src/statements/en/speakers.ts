// Who and what can be a voice, as facts about English nouns. Persons are mostly told by their endings (speaks.ts); here
// stand those that are not, what is written or published, and the times and measures that stand near a verb of saying
// without ever being its subject. Nouns in no list are left to the verb: a strong verb of saying lifts them.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Persons and bodies whose ending does not tell that they are some. */
export const personsAndBodies = words(`
  people person man men woman women boy girl child youth adult local native public crowd couple pair family team crew
  staff side camp campaign party majority minority left right opposition coalition alliance union federation league club
  society movement faction wing cartel gang militia brigade regiment unit squad corps command force forces troops guard
  security navy fleet agency bureau office ministry department cabinet parliament congress senate house court tribunal jury bench
  bank firm company business studio maker retailer carrier airline operator manufacturer provider brand chain store shop
  hospital clinic school college university institute laboratory lab museum church mosque town village city council
  county municipality state country nation region province kingdom republic community neighbourhood neighborhood chief boss head chair
  deputy aide ally allies friend foe guest host clerk cleric imam priest bishop pope rabbi monk nun king queen prince
  princess duke judge justice mayor sheriff cop guy lady gentleman mother father parent brother sister son daughter wife
  husband uncle aunt cousin widow twin kin household spouse fan critic skeptic sceptic cynic whistleblower eyewitness
  witness suspect victim patient tenant captive hostage fugitive recruit refugee migrant expat spy source insider outsider
  reporter journalist correspondent columnist blogger anchor pundit celebrity star coach athlete
  republicans democrats conservatives liberals tories greens some many most others several few none both two three
  percent citizen advocate surrogate delegate graduate candidate associate opponent rival villager shopper respondent
  dozens scores hundreds thousands half one majority number group groups body bodies network watchdog monitor monitors
  think-tank charity nonprofit foundation association organization organisation institution administration authority
  authorities government leadership management establishment delegation mission commission committee board panel
  assembly embassy consulate regime junta police military army intelligence media press public
`)

/** What is written, shown or published and so can carry words: 'the letter said', 'a study found'. */
export const writings = words(`
  database statement report study survey poll paper letter memo memorandum email e-mail message note text tweet post posting blog
  article story column editorial essay book biography diary journal magazine newspaper daily weekly site website page feed
  account channel station broadcaster programme program bulletin release document file filing record transcript
  affidavit complaint indictment lawsuit suit motion ruling verdict order law bill act treaty deal agreement charter
  constitution resolution declaration communique manifesto advertisement ad advert poster banner sign placard caption
  headline label notice warning leaflet flyer pamphlet brochure manual guide guideline guidelines inscription plaque
  analysis research review audit inquiry enquiry investigation probe assessment estimate forecast projection calculation census index figure
  figures statistics data papers documents records findings results video recording tape audio footage clip broadcast
  interview speech address testimony evidence description announcement publication outlet agency wire newsletter list
  register log logbook image photograph photo picture map chart graph minutes receipt invoice certificate scan autopsy archive
  questionnaire petition card slide entry chapter passage section quote saying proverb motto slogan rumour rumor
  rumours rumors scuttlebutt gossip hearsay speculation reading
`)

/**
 * Times and measures: never a voice, also where one stands right before a verb of saying ('31 years says'). Closed
 * classes only. A list of things that cannot speak would have no end and would fit the stories it was taken from; a
 * thing is left to the verb, like every noun that no list knows.
 */
export const muteNouns = words(`
  second minute hour day night morning afternoon evening week weekend fortnight month season year decade century time
  moment past future spring summer autumn winter metre meter kilometre kilometer mile foot feet inch yard acre hectare
  ton tonne kilo kilogram pound gram litre liter gallon degree dollar euro cent
`)
