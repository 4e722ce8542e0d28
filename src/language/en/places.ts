import { wordSet } from './word-set.js'

/** Countries, their parts and regions, and large cities: what news of every subject names. Lower case. */
export const PLACES = wordSet(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus
  belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina_faso burma burundi cambodia cameroon canada chad chile
  china colombia congo costa_rica croatia cuba cyprus czech_republic czechia denmark djibouti dominica dominican_republic ecuador egypt
  el_salvador england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland grenada
  guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan
  jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
  madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique
  myanmar namibia nepal netherlands holland new_zealand nicaragua niger nigeria north_korea norway oman pakistan palestine panama
  papua_new_guinea paraguay peru philippines poland portugal qatar romania russia rwanda samoa saudi_arabia scotland senegal serbia
  seychelles sierra_leone singapore slovakia slovenia somalia south_africa south_korea south_sudan soviet_union spain sri_lanka sudan suriname
  sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey turkmenistan uganda
  ukraine united_arab_emirates uae united_kingdom uk u.k. britain great_britain united_states united_states_of_america us usa u.s u.s. u.s.a. america
  uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe northern_ireland hong_kong macau crimea chechnya
  gaza gaza_strip west_bank kurdistan iraqi_kurdistan catalonia bavaria sicily sardinia corsica kashmir punjab siberia
  africa asia europe antarctica arctic middle_east latin_america central_america south_america north_america caribbean balkans scandinavia levant persian_gulf
  european_union north_africa west_africa east_africa southeast_asia
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey
  new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee
  texas utah vermont virginia washington west_virginia wisconsin wyoming puerto_rico ontario quebec alberta british_columbia manitoba
  nova_scotia new_south_wales queensland victoria tasmania western_australia south_australia northern_territory
  london paris berlin madrid rome vienna brussels amsterdam lisbon athens dublin edinburgh glasgow cardiff belfast copenhagen stockholm
  oslo helsinki reykjavik warsaw prague budapest bucharest sofia belgrade zagreb sarajevo kiev kyiv minsk moscow st._petersburg
  istanbul ankara damascus aleppo baghdad mosul basra beirut amman jerusalem tel_aviv cairo alexandria tripoli benghazi tunis algiers
  rabat casablanca riyadh jeddah mecca doha dubai abu_dhabi muscat sanaa aden tehran kabul islamabad karachi lahore delhi new_delhi
  mumbai bombay calcutta kolkata chennai bangalore dhaka colombo kathmandu beijing shanghai guangzhou shenzhen tokyo osaka seoul pyongyang
  hanoi bangkok manila jakarta bali kuala_lumpur sydney melbourne brisbane perth adelaide darwin canberra auckland wellington nairobi
  lagos abuja accra addis_ababa khartoum mogadishu johannesburg cape_town pretoria harare kinshasa dakar new_york_city los_angeles chicago houston
  boston philadelphia detroit seattle san_francisco san_diego dallas austin miami atlanta denver phoenix las_vegas washington_d.c.
  new_orleans baltimore cleveland pittsburgh minneapolis toronto montreal vancouver ottawa mexico_city guadalajara acapulco tijuana
  managua havana caracas bogota bogotá lima quito santiago buenos_aires montevideo asuncion la_paz brasilia são_paulo sao_paulo
  rio_de_janeiro kingston port-au-prince geneva zurich milan turin naples venice florence barcelona valencia munich hamburg frankfurt
  cologne manchester liverpool birmingham leeds bristol oxford cambridge lyon marseille nice strasbourg hollywood manhattan brooklyn
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d.
  okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. wash. w.va. wis. wyo. d.c. ont. que.
  earth mars n._korea s._korea silicon_valley wall_street white_house downing_street
`)

/** A name that ends with one of these is a place. */
export const PLACE_ENDS = wordSet(`
  river lake mount mountain mountains island islands airport city town province county street avenue road valley bay gulf sea ocean
  desert bridge square highway region district canyon canal beach coast peninsula strait cape forest park falls creek hill hills
  plateau volcano port harbour harbor heights village archipelago reef glacier dam reservoir
  territory boulevard lane plaza prison camp airbase crossing
`)
/** A name that begins with one of these is a place. */
export const PLACE_BEGINS = wordSet(
  'lake mount mt port cape fort gulf isle strait bay san santa são saint st north south east west',
)

/** Words in small letters after a name that make it a place: 'Aldmoor province'. Lemmas. */
export const PLACE_WORDS = wordSet(
  'province state city town village region district county river airport airfield island valley suburb municipality neighbourhood neighborhood governorate prefecture peninsula border coast lake mountain',
)
/** Prepositions of place. Not 'on', 'to', 'at': things and people stand there too. */
export const PLACE_PREPOSITIONS = wordSet('in near outside around inside across throughout')
