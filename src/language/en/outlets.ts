import { wordSet } from './word-set.js'

/** Agencies, papers, stations and sites that are known by name alone. Lower case, without 'the'. */
export const OUTLETS = wordSet(`
  reuters thomson_reuters ap associated_press afp agence_france-presse agence_france_presse upi united_press_international tass itar-tass interfax ria_novosti ria
  xinhua kyodo dpa efe ansa pti ani irna fars tasnim sana anadolu anadolu_agency yonhap bernama aap pa press_association press_trust_of_india
  bloomberg bloomberg_news dow_jones bbc bbc_news bbc_world_service cnn cnn_international cbs cbs_news nbc nbc_news abc abc_news fox_news msnbc cnbc npr pbs c-span
  sky_news itv channel_4_news al_jazeera al-jazeera aljazeera al_arabiya al-arabiya al-mayadeen al-hayat al-akhbar an-nahar al-manar asharq_al-awsat rt russia_today france_24 france24
  deutsche_welle dw nhk cbc cctv press_tv euronews voice_of_america voa radio_free_europe euronews
  new_york_times washington_post wall_street_journal wsj usa_today los_angeles_times la_times chicago_tribune boston_globe new_york_post
  new_york_daily_news miami_herald houston_chronicle financial_times ft guardian times sunday_times daily_telegraph telegraph independent
  daily_mail mailonline mail_online daily_mirror mirror sun daily_express express evening_standard metro observer economist spectator
  new_statesman time newsweek new_yorker atlantic forbes fortune wired vice vice_news politico buzzfeed buzzfeed_news huffington_post
  huffpost daily_beast business_insider international_business_times ibtimes mashable gawker gizmodo engadget techcrunch verge
  the_verge recode cnet zdnet ars_technica macrumors 9to5mac appleinsider apple_insider slate salon vox quartz axios propublica bellingcat
  le_monde le_figaro libération liberation le_parisien der_spiegel spiegel die_zeit süddeutsche_zeitung bild die_welt frankfurter_allgemeine_zeitung el_país el_pais el_mundo
  la_vanguardia corriere_della_sera la_repubblica la_stampa el_universal reforma milenio la_jornada proceso la_prensa clarín clarin la_nación la_nacion folha_de_s.paulo o_globo
  haaretz jerusalem_post times_of_israel ynet ynetnews daily_star hurriyet zaman today's_zaman dawn geo_news times_of_india hindu indian_express
  hindustan_times ndtv straits_times south_china_morning_post global_times people's_daily china_daily asahi_shimbun yomiuri_shimbun japan_times korea_herald
  sydney_morning_herald age australian herald_sun nt_news irish_times irish_independent scotsman herald toronto_star globe_and_mail
  national_post rolling_stone variety hollywood_reporter deadline people tmz e!_news us_weekly national_geographic nature science
  new_scientist scientific_american space.com live_science livescience lancet snopes wikileaks wikipedia washington_times washington_examiner
  io9 9to5google moscow_times izvestia kommersant pravda novaya_gazeta kyiv_post kyiv_independent meduza
`)

/** Of these an ordinary English word is the whole name: an outlet only after 'the' and with a verb of saying or 'newspaper' beside it. */
export const PLAIN_OUTLETS = wordSet(`
  times telegraph independent mirror sun express metro observer economist spectator time vice fortune wired atlantic age australian herald
  people variety deadline nature science today mail post dawn bild proceso reforma guardian verge hindu scotsman
`)

/** A name of several words that ends with one of these is an outlet. */
export const OUTLET_ENDS = wordSet(`
  times post news daily tribune herald gazette journal telegraph guardian chronicle press mail mirror tv television radio broadcasting
  newspaper magazine weekly courier examiner inquirer bulletin dispatch echo argus advertiser sentinel ledger bee globe
  star-ledger register free_press review mercury newswire wire newsroom fm reporter today observer standard
`)

/** A name that begins with one of these is an outlet. */
export const OUTLET_BEGINS = wordSet('radio channel daily tv')

/** Words beside a name that make it an outlet: 'the Foo newspaper', 'news agency Foo'. Lemmas. */
export const OUTLET_WORDS = wordSet(
  'newspaper magazine daily weekly tabloid broadsheet website site blog broadcaster station channel agency newswire publication portal',
)
