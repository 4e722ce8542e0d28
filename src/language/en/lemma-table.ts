// Written by train/lemmas.ts from EWT and GUM (see NOTICE). Do not change by hand.

/** By Penn tag: endings and what to do with them; '3y' takes three letters away and writes a y. */
export const LEMMA_RULES = `
JJR :2 ier:3y tter:3
JJS :3 iest:4y
NNPS :1 a:0 e:0 n:0 's:2 cs:0 hes:2 ies:3y kers:0 lics:1
NNS :1 .:0 a:0 d:0 e:0 g:0 h:0 i:1us m:0 n:2an p:0 r:0 y:0 's:2 0s:0 s.:2. 0's:2s hes:2 ies:3y ren:3
xes:2 lves:3f sses:2
RBR :2 ier:3y
RBS :0 est:3
VBD :2 e:3ive g:3ing k:3ake n:2in t:0 w:2ow ad:0 aw:2ee id:2y ke:3eak ld:3ell lt:1d me:3ome nk:3ink nt:1
od:3and ot:2et pt:2ep re:3ear se:3ise bed:3 ced:1 eed:1 ent:1d ged:1 ied:3y ped:3 sed:1 ued:1 ved:1
zed:1 ated:1 bled:1 dled:1 gged:3 gled:1 ided:1 iked:1 ired:1 mmed:3 mped:2 nned:3 oped:1 ored:1 oted:1
rred:3 ssed:2 tted:3 umed:1 ured:1 uted:1 ceded:1 eated:2 elled:3 leted:1 luded:1 oided:2 oured:2
pared:1 voked:1
VBG :3 cing:3e ging:3e sing:3e uing:3e ving:3e zing:3e ating:3e bbing:4 bling:3e cling:3e dding:4
dling:3e gging:4 gling:3e iding:3e iking:3e iring:3e kling:3e mming:4 nging:3 nning:4 oding:3e pping:4
rring:4 ssing:3 thing:3e tling:3e tting:4 uding:3e uling:3e uming:3e uring:3e uting:3e
VBN :2 n:1 t:0 ad:0 de:2ke id:2y ld:3ell lt:1 me:0 nt:1d rd:1 rn:3ear un:0 bed:3 ced:1 den:3e eed:1
ged:1 ied:3y ped:3 sed:1 ten:5et ued:1 ved:1 zed:1 amed:1 aped:1 ated:1 bled:1 dded:3 dled:1 fled:1
gged:3 gled:1 ibed:1 ided:1 ired:1 lped:2 mbed:2 mmed:3 mped:2 nned:3 oken:4eak oped:2 oted:1 pled:1
rred:3 ssed:2 tled:1 tted:3 uded:1 uled:1 umed:1 ured:1 uted:1 aired:2 auled:2 cited:1 eamed:2 eated:2
elled:3 fined:1 leted:1 lined:1 mined:1 oured:2 pared:1
VBZ :1 hes:2 ies:3y sses:2
`

/** By Penn tag: words that no rule leads to their lemma. */
export const LEMMA_EXCEPTIONS = `
DT an:a these:this those:that
IN o:of thru:through vs:versus w:with
JJR badder:bad better:good bigger:big closer:close farther:far further:further larger:large later:late
less:less more:more nicer:nice safer:safe simpler:simple thinner:thin wider:wide wiser:wise worse:bad
JJS ablest:able best:good biggest:big closest:close eldest:old finest:fine hottest:hot largest:large
latest:late least:least most:most nicest:nice rudest:rude safest:safe surest:sure thinnest:thin
widest:wide worst:bad
MD 'd:would 'll:will ca:can wo:will
NNPS agnostics:agnostic appropriations:appropriations bahamas:bahamas beachcrofts:beachcrofts
beardies:bearded beatles:beatles bones:bones boyles:boyles carols:carols critics:critic davies:davies
eastgardens:eastgardens falls:falls folies:folie forties:forties husseiniyas:husseiniyas icdc:icdc
levis:levis monarchs:monarchs myths:myths netherlands:netherlands pcs:pc philippines:philippines
phillies:phillies proceedings:proceedings pyrenees:pyrenees roberts:roberts ros:ros
smartwolves:smartwolves sooners:sooners sox:sox sparks:sparks species:species springs:springs
starbucks:starbucks starzz:starzz swifties:swifties valdes:valdes woods:woods works:works
NNS algae:alga analyses:analysis antipasti:antipasto appendices:appendix arrears:arrears
auspices:auspices bases:basis biases:bias billiards:billiards budgies:budgie buses:bus caches:cache
censuses:census chicken:chicken clothes:clothes confines:confines contents:contents cookies:cookie
corpora:corpus criteria:criterion cuc:cuc debutans:debutant eatables:eatables economics:economics
eighties:eighties electronics:electronics elk:elk fedayeen:fedayeen feet:foot finances:finances
fives:fives ft:ft furnishings:furnishings gases:gas genetics:genetics genitalia:genital
genitals:genitals geopolitics:geopolitics gis:gis glasses:glasses goods:goods grounds:grounds
hackles:hackles headaches:headache headquarters:headquarters hippies:hippie indices:index jeans:jeans
kiddies:kiddie km:kilometer knives:knife kr:krone lies:lie lives:life m:meter manners:manners
means:means media:medium mice:mouse min:minute mins:minute mmbtu:mmbtu monies:money movies:movie
mujahidin:mujahidin mullahs:mulla newbies:newbie niches:niche pants:pants personnel:personnel
phenomena:phenomenon pies:pie pinkies:pinkie politics:politics pp:page ppl:people
proceedings:proceedings rbi:rbi regards:regards remains:remains savings:savings scissors:scissors
sixties:sixties species:species specifics:specifics staff:staff sunglasses:sunglasses
superheroes:superhero supplies:supplies surpluses:surplus surroundings:surroundings syntheses:synthesis
teeth:tooth thanks:thanks thanx:thank thieves:thief ties:tie troops:troops trousers:trousers
twenties:twenties whereabouts:whereabouts wives:wife yrs:year
POS ':'s
PRP 's:we her:she him:he me:i mine:my ours:our theirs:their them:they u:you us:we yours:your
PRP$ ur:your yo:your
RB n't:not nt:not
RBR better:well closer:close further:far later:late less:less more:more wider:wide worse:badly
RBS best:well worst:bad
TO na:to ta:to
VB of:have were:be
VBD 'd:have ate:eat authored:author belonged:belong bought:buy breathed:breathe brought:bring cared:care
caught:catch chose:choose cited:cite collasped:collaspe created:create dealt:deal debuted:debut
declared:declare defined:define described:describe determined:determine developed:develop did:do
died:die dined:dine divined:divine drew:draw embedded:embed enrolled:enrol erred:err escaped:escape
exiled:exile exploded:explode fell:fall felt:feel filed:file flew:fly focused:focus found:find
fulfilled:fulfil grasped:grasp had:have heard:hear held:hold helped:help hid:hide hung:hang
imagined:imagine invaded:invade invited:invite lay:lie led:lead left:leave lit:light lost:lose made:make
massacred:massacre met:meet named:name outlined:outline outshone:outshine paraded:parade pasted:paste
phoned:phone ran:run rescheduled:reschedule rode:ride routed:rout sat:sit scared:scare settled:settle
shared:share smoked:smoke sought:seek stole:steal struck:strike stuck:stick styled:style
succumbed:succumb tamed:tame tasted:taste taught:teach thought:think waned:wane was:be welcomed:welcome
went:go were:be withdrew:withdraw woke:wake wrote:write yelled:yell
VBG adding:add adhering:adhere aiding:aid arranging:arrange avoiding:avoid backpedalling:backpedal
beating:beat becoming:become biting:bite blaming:blame caring:care challenging:challenge changing:change
citing:cite combining:combine coming:come comparing:compare competing:compete compiling:compile
completing:complete conceding:concede controlling:control declaring:declare defeating:defeat
defining:define deleting:delete describing:describe determining:determine dining:dine
downgrading:downgrade dying:die eating:eat escaping:escape examining:examine expelling:expel
exploring:explore filing:file floating:float focusing:focus frothing:froth fulfilling:fulfil
fundraising:fundrais gaming:game gloating:gloat gon:go harbouring:harbour hauling:haul heating:heat
hoping:hope ignoring:ignore inciting:incite infringing:infringe instilling:instil interfering:interfere
intervening:intervene invading:invade inviting:invite invoking:invoke joking:joke lying:lie making:make
massacring:massacre mauling:maul naming:name neighbouring:neighbour noting:note outlining:outline
owing:owe pairing:pair panicking:panic persuading:persuade piping:pipe planing:plane pouring:pour
preparing:prepare probing:probe promoting:promote quizzing:quiz quoting:quote ranging:range
rebelling:rebel reclining:recline reconciling:reconcile refining:refine regading:regade
reparcelling:reparcel repeating:repeat retaking:retake sampling:sample scaring:scare scoring:score
sharing:share shuffling:shuffle smiling:smile smoking:smoke spouting:spout staring:stare storing:store
superseding:supersede taking:take tasting:taste totalling:total touting:tout trading:trade
travelling:travel treating:treat tying:tie underlying:underlie undermining:undermine unravelling:unravel
useing:usee vying:vie waning:wane wasting:waste writing:write xferring:transfer
VBN added:add adhered:adhere aided:aid ate:eat avoided:avoid baked:bake became:become been:be
begun:begin bid:bid bought:buy bred:breed brought:bring built:build cared:care caught:catch
chosen:choose cited:cite coded:code combined:combine controlled:control created:create
crossbred:crossbreed declared:declare defanged:defang defiled:defile died:die dined:dine dug:dig
eaten:eat encircled:encircle expedited:expedite explored:explore extradited:extradite fallen:fall
fed:feed felt:feel filed:file flown:fly focused:focus fought:fight found:find frozen:freeze
fulfilled:fulfil got:get grouped:group had:have held:hold hogtied:hogtie hung:hang ignored:ignore
invited:invite invoked:invoke kept:keep learnt:learn led:lead left:leave lied:lie liked:like lined:line
lost:lose meant:mean met:meet outbid:outbid pasted:paste permeated:permeate persuaded:persuade
piled:pile postponed:postpone prolonged:prolong raided:raid ran:run reaped:reap reconciled:reconcile
recreated:recreate restored:restore scored:score shackled:shackle shared:share shed:shed shot:shoot
shrouded:shroud sought:seek steeped:steep stolen:steal stored:store struck:strike stuck:stick
swung:swing tasted:taste taught:teach thought:think tied:tie toned:tone took:take traded:trade
tryed:trye tuned:tune understood:understand united:unite waked:wake wasted:waste welcomed:welcome
wiped:wipe woken:wake won:win worshiped:worship wreathed:wreathe written:write yelled:yell
VBP 'm:be 're:be 've:have am:be are:be wan:want
VBZ 's:be ai:be dies:die does:do focuses:focus goes:go has:have is:be lies:lie relaxes:relax
`
