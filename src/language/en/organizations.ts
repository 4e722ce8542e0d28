import { wordSet } from './word-set.js'

/** A name that ends with one of these is an organization. Lower case. */
export const ORGANIZATION_ENDS = wordSet(`
  ministry department institute institution observatory university college school academy faculty inc incorporated corp corporation
  ltd limited llc plc gmbh ag sa co company group holdings party council agency authority police army navy force forces
  command union foundation association committee commission court bank organisation organization center centre society office bureau
  service services unit units brigade brigades battalion front movement congress parliament senate assembly board federation
  league club church mosque hospital clinic museum library airlines airways studios pictures entertainment technologies systems software
  industries motors electric energy oil gas telecom laboratories laboratory labs trust fund network alliance coalition
  cartel guard guards patrol administration ministries secretariat embassy consulate mission taskforce regiment corps
  division squadron militia cabinet government treasury exchange chamber consortium cooperative co-operative collective
  initiative programme program project survey watch international rangers legion resistance caliphate intelligence rights
  partners associates brothers sons bros stores supermarkets insurance securities capital ventures theatre orchestra
  fc united rovers sanctuary zoo
`)

/** A name that begins with one of these and goes on with 'of' or 'for' is one name. Lower case. */
export const HEADS_OF = wordSet(`
  ministry department institute university college school academy faculty bank house council agency authority union
  foundation association committee commission court organisation organization center centre society office bureau service board
  federation league church museum chamber congress assembly front movement army party brigade brigades state states republic
  kingdom emirate emirates sultanate gulf bay cape strait isle isles island sea lake mount port city district duchy commonwealth
  observatory alliance coalition campaign friends sons daughters knights order palace tower bridge battle treaty
  university's hospital institution network alliance partnership group company high people's democratic federal centers centres
  archbishop diocese embassy convention confederation secretariat directorate division branch corporation guild
  reporters doctors médecins relief programme program fund trust mothers families coast horn rock ivory
`)

/** Inside these an 'and' goes on with the name: 'Department of Trade and Ferries'. */
export const HEADS_WITH_AND = wordSet(`
  ministry department institute office bureau agency commission committee board centre center administration council service
  directorate division association society court organisation organization food
`)

/** Possessives that are part of a name: 'People's Party'. Without the 's. */
export const OWNERS = wordSet(
  'people women men children workers teachers farmers veterans king queen lloyd fishermen mothers boys girls physicians st peoples',
)

/** After a possessive these go on with the name: 'St. Orrin's Cathedral', 'Founder's Day'. */
export const OWNED = wordSet('day eve cathedral church')

/** Bodies known by a name that does not show that they are one. Lower case, without 'the'. */
export const ORGANIZATIONS = wordSet(`
  un u.n. united_nations nato eu e.u. european_union european_commission unicef unesco unhcr who world_health_organization imf world_bank wto
  opec red_cross red_crescent amnesty_international human_rights_watch greenpeace oxfam interpol europol fbi cia nsa nasa mi5 mi6 pentagon kremlin
  state_department senate house_of_representatives house_of_commons house_of_lords parliament treasury supreme_court security_council general_assembly gop federal_reserve congress knesset bundestag kremlin hamas hezbollah hizbullah taliban al-qaeda al_qaeda al-qaida al_qaida
  apple google microsoft amazon facebook twitter instagram youtube samsung sony ibm intel netflix disney boeing airbus toyota volkswagen
  whatsapp telegram tesla nokia shell bp exxonmobil gazprom rosneft
`)
