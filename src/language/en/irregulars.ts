/**
 * Words whose lemma no ending tells and that are too rare to be learned from a treebank. By Penn tags.
 * What is regular or common stands in lemma-table.ts.
 */
export const IRREGULAR = `
WP whom:who
VBD/VBN fought:fight fined:fine faded:fade lied:lie tied:tie died:die abode:abide arose:arise awoke:awake backslid:backslide befell:befall begot:beget beheld:behold bent:bend bereft:bereave
beset:beset besought:beseech bet:bet bid:bid bled:bleed bound:bind bred:breed broadcast:broadcast burnt:burn burst:burst
cast:cast clung:cling cost:cost crept:creep cut:cut dealt:deal dug:dig dreamt:dream dwelt:dwell fed:feed fled:flee
flung:fling forbade:forbid forecast:forecast foresaw:foresee foretold:foretell forsook:forsake froze:freeze ground:grind
hit:hit hurt:hurt inlaid:inlay input:input knelt:kneel knit:knit laid:lay leapt:leap learnt:learn lent:lend let:let
meant:mean misled:mislead misread:misread misspelt:misspell misspent:misspend mistook:mistake misunderstood:misunderstand
outbid:outbid outdid:outdo outgrew:outgrow overcame:overcome overheard:overhear overran:overrun oversaw:oversee
overslept:oversleep overtook:overtake overthrew:overthrow paid:pay pled:plead proofread:proofread put:put quit:quit
read:read rebuilt:rebuild redid:redo remade:remake repaid:repay reran:rerun reset:reset resold:resell retold:retell
rethought:rethink rewrote:rewrite rid:rid rang:ring sank:sink sang:sing sent:send set:set shed:shed shod:shoe shone:shine shook:shake
shot:shoot shrank:shrink shut:shut slain:slay slew:slay slept:sleep slid:slide slit:slit slung:sling slunk:slink smelt:smell
sold:sell sped:speed spelt:spell spent:spend spilt:spill split:split spoilt:spoil spread:spread sprang:spring spun:spin
spat:spit stank:stink stood:stand strode:stride strove:strive strung:string stung:sting swam:swim swept:sweep
swore:swear swung:swing thrived:thrive thrust:thrust told:tell tore:tear trod:tread underwent:undergo underwrote:underwrite
undid:undo upheld:uphold upset:upset wept:weep wore:wear won:win wound:wind wove:weave wrung:wring bore:bear broke:break
withheld:withhold withstood:withstand built:build lit:light lost:lose hung:hang stuck:stick struck:strike led:lead met:meet
kept:keep left:leave felt:feel dove:dive snuck:sneak spoke:speak drove:drive rose:rise froze:freeze chose:choose
VBN awoken:awake been:be begun:begin beaten:beat become:become befallen:befall begotten:beget bitten:bite blown:blow borne:bear
born:bear broken:break chosen:choose come:come done:do drawn:draw driven:drive drunk:drink eaten:eat fallen:fall
flown:fly forbidden:forbid foregone:forego foreseen:foresee forgiven:forgive forgotten:forget forsaken:forsake frozen:freeze
given:give gone:go gotten:get grown:grow hewn:hew hidden:hide known:know lain:lie mistaken:mistake mown:mow outdone:outdo
outgrown:outgrow overcome:overcome overdone:overdo overrun:overrun overseen:oversee overtaken:overtake overthrown:overthrow proven:prove
redone:redo rerun:rerun rewritten:rewrite ridden:ride risen:rise run:run rung:ring sawn:saw seen:see sewn:sew shaken:shake shaven:shave
shorn:shear shown:show shrunk:shrink spoken:speak sprung:spring stolen:steal stricken:strike striven:strive
strewn:strew sung:sing sunk:sink sworn:swear swollen:swell swum:swim taken:take thrown:throw torn:tear trodden:tread undergone:undergo
understood:understand undertaken:undertake underwritten:underwrite undone:undo woken:wake withdrawn:withdraw worn:wear woven:weave
written:write
VBD began:begin blew:blow broke:break drank:drink drew:draw ate:eat fell:fall flew:fly forgave:forgive forgot:forget froze:freeze
gave:give grew:grow hid:hide knew:know lay:lie rang:ring ran:run sang:sing saw:see shrank:shrink stole:steal threw:throw undertook:undertake
woke:wake withdrew:withdraw wrote:write
VB/VBP shot:shoot shone:shine stuck:stick stung:sting struck:strike strove:strive striven:strive leapt:leap leant:lean froze:freeze frozen:freeze
forbidden:forbid forbade:forbid lain:lie arose:arise arisen:arise undertook:undertake undertaken:undertake mistook:mistake mistaken:mistake ridden:ride
rode:ride stolen:steal stole:steal shaken:shake shook:shake sunk:sink sank:sink swept:sweep sold:sell sought:seek taken:take thrown:throw torn:tear
VBG dying:die lying:lie tying:tie vying:vie belying:belie untying:untie dyeing:dye singeing:singe being:be seeing:see agreeing:agree
fleeing:flee freeing:free guaranteeing:guarantee overseeing:oversee foreseeing:foresee disagreeing:disagree decreeing:decree
picnicking:picnic mimicking:mimic panicking:panic trafficking:traffic frolicking:frolic politicking:politic
NNS/NNPS axes:axe crises:crisis theses:thesis hypotheses:hypothesis oases:oasis parentheses:parenthesis diagnoses:diagnosis
syntheses:synthesis emphases:emphasis neuroses:neurosis prognoses:prognosis oxen:ox geese:goose lice:louse dice:die men:man women:woman
policemen:policeman children:child brethren:brother feet:foot teeth:tooth calves:calf halves:half hooves:hoof leaves:leaf
loaves:loaf scarves:scarf selves:self sheaves:sheaf shelves:shelf wolves:wolf thieves:thief knives:knife lives:life wives:wife
bacteria:bacterium data:datum errata:erratum memoranda:memorandum strata:stratum referenda:referendum curricula:curriculum
millennia:millennium alumni:alumnus cacti:cactus fungi:fungus nuclei:nucleus radii:radius stimuli:stimulus foci:focus
vertices:vertex vortices:vortex matrices:matrix larvae:larva formulae:formula vertebrae:vertebra series:series species:species
aircraft:aircraft spacecraft:spacecraft sheep:sheep deer:deer fish:fish offspring:offspring cattle:cattle police:police
passersby:passerby heroes:hero echoes:echo tomatoes:tomato potatoes:potato vetoes:veto torpedoes:torpedo shoes:shoe toes:toe
foes:foe canoes:canoe zombies:zombie rookies:rookie calories:calorie prairies:prairie cookies:cookie movies:movie lies:lie pies:pie ties:tie
aches:ache caches:cache axes:axe quizzes:quiz buses:bus gases:gas viruses:virus campuses:campus bonuses:bonus choruses:chorus
statuses:status focuses:focus lenses:lens aliases:alias atlases:atlas canvases:canvas irises:iris octopuses:octopus
VBZ is:be has:have does:do goes:go undergoes:undergo dies:die lies:lie ties:tie vies:vie belies:belie aches:ache
`
