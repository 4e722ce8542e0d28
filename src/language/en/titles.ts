import { wordSet } from './word-set.js'

/**
 * Capitalised before a name they are titles, not parts of it. In lower case, without full stops.
 * A title in the last place of a name is a surname ('Stephen King'): who asks must see to that.
 */
export const TITLES = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother pastor pope cardinal archbishop
  bishop rabbi imam sheikh sheik shaikh mullah ayatollah emir king queen prince princess sultan duke duchess baron baroness
  president premier minister deputy attorney secretary general gen governor gov lieutenant lt mayor senator sen representative rep
  congressman congresswoman councillor councilman councilwoman alderman speaker chancellor chairman chairwoman chair ambassador consul
  commissioner commissar chief inspector superintendent supt constable sheriff marshal officer detective det sergeant sgt corporal cpl
  private pvt captain capt major maj colonel col brigadier brig admiral adm commander cmdr commodore airman judge
  magistrate prosecutor coach director spokesman spokeswoman spokesperson ceo cfo cto coo undersecretary under-secretary
  justice justices senators sens reps govs presidents ministers gens sgts profs drs messrs
  envoy leader founder co-founder comrade madam mme mlle monsieur señor señora herr frau doña caliph svp evp vp curator
`)

/** Words that stand with a title and are none by themselves: 'Foreign Minister', 'Vice President', 'Police Chief'. */
export const TITLE_MODIFIERS = wordSet(`
  vice prime foreign defence defense finance interior justice field staff warrant lance state police press opposition managing
  former then acting interim senior assistant associate executive under rear ex tech first second master petty flight wing
  group squadron health education energy environment trade transport agriculture culture labour labor information petroleum oil
  economy communications tourism home treasury hon honourable honorable right deputy principal special lead regional district
`)

/** Titles that make what follows a person without any doubt. */
export const PERSONAL = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lady rev reverend fr pastor pope cardinal archbishop bishop rabbi imam sheikh
  sheik mullah ayatollah emir sultan president minister premier governor gov mayor senator sen rep congressman congresswoman
  councillor ambassador chancellor commissioner inspector superintendent constable sheriff detective det sergeant sgt corporal
  cpl pvt captain capt major maj colonel col brigadier brig gen admiral adm commander cmdr lt lieutenant judge magistrate
  secretary justice chairman chairwoman spokesman spokeswoman spokesperson director ceo officer chief general
`)

/** Words for what a person does: before a name or after it in apposition they are a role. Lemmas. */
export const ROLES = wordSet(`
  spokesman spokeswoman spokesperson director head chief leader chairman chairwoman chair chairperson president minister
  secretary mayor governor senator congressman congresswoman lawmaker legislator councillor councilor member deputy
  ambassador envoy diplomat official officer commander general colonel captain major sergeant lieutenant soldier
  fighter militant rebel activist campaigner organizer organiser volunteer lawyer attorney solicitor barrister judge prosecutor
  magistrate detective inspector superintendent investigator policeman policewoman constable sheriff warden
  professor lecturer teacher headteacher principal student pupil researcher scientist expert specialist analyst scholar historian
  economist engineer geologist seismologist volcanologist astronomer astrophysicist physicist biologist zoologist entomologist
  chemist meteorologist epidemiologist virologist ecologist climatologist psychologist psychiatrist sociologist criminologist doctor surgeon nurse physician
  dentist vet paramedic pathologist coroner dermatologist pharmacist farmer fisherman driver pilot sailor skipper worker
  miner builder electrician shopkeeper trader merchant banker broker manager executive ceo cfo boss owner founder
  co-founder partner entrepreneur investor publisher editor reporter journalist correspondent columnist blogger broadcaster presenter
  anchor photographer cameraman writer author poet novelist playwright actor actress singer musician artist painter
  designer architect filmmaker producer screenwriter player footballer coach referee champion athlete swimmer
  priest bishop archbishop cardinal pastor imam rabbi cleric monk nun preacher sheikh king queen prince princess emir sultan
  father mother brother sister son daughter husband wife widow widower uncle aunt cousin nephew niece grandfather grandmother grandson
  friend girlfriend boyfriend fiance fiancee neighbour neighbor resident villager local survivor victim witness passenger tourist visitor
  backpacker hiker refugee prisoner suspect defendant plaintiff complainant consultant adviser advisor aide assistant
  coordinator co-ordinator representative negotiator mediator monitor observer inspector auditor planner clerk curator librarian
  archaeologist ranger keeper firefighter fireman lifeguard guard superstar star candidate veteran counsel counselor
  treasurer trustee governor commissioner chancellor premier speaker whip peer baroness earl coastguard harbourmaster
`)

/** Endings that make an unknown noun a role: 'harbourmaster', 'lepidopterist', 'alderwoman'. */
export const ROLE_ENDING = /(?:man|woman|person|master|ologist|ographer|ician|keeper)$/
