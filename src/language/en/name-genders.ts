import { wordSet } from './word-set.js'

// Whom 'she' and 'he' can mean, by the given name. After the lists of first names of compromise (MIT), with names added
// and taken out. A name in none of the three tells nothing, and what the report says by a title counts more.

/** Given names that women bear. */
export const WOMENS_NAMES = wordSet(`
  aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie addilyn adela adelaide adele
  adelene adelia adelina adeline adelynn adreanna adriana adrianna adrianne adriena adriene adrienne agatha aggie agnes agnieszka agustina aicha aida
  aileen aimee aina aino aisha aishah aisling aislinn aislynn ajla alaina alana alanis alanna alannah alanoud alayah alayna alba alecia aleisha
  alejandra aleksandra alena alesia alessandra alexa alexandra alexia alia alice alicia alicja alina aline alisa alise alisha alison alissa aliza
  allie allison allyson althea alya alycia alysa alyson alyssa amahle amaia amaira amalia amanda amber amberly amelia amelija amie amilia amina
  aminata amy ana anabel anamaria anastasia anastasija anaya andjela ane aneta anette angela angelia angelica angelina angeline angelique angie anika
  anisa anissa anita anja anjelica ann anna annabel annabella annabelle annalisa annamaria anne annemarie annett annette annie annika annmarie
  anohito antoinette antonella antonia anya aoi aparna aria ariana arianna arianne arielle arleen arlena arlene arlette aroha arpita asha ashanti
  ashlee ashleigh ashli ashlie ashly ashlyn ashraqat asiya asja asma asmaa asmita assil astrid ataahua athena audra audrey audri audry augustina
  augustine aurelia austeja ava avigail awa ayana ayanna ayesha aygun aylin ayn ayse aysel azra azuna barbara barbora barbra basma bayarmaa bea beata
  beatrice beatriz becca becky belinay belinda benazir benita bernadette bernadine bernice bertha beryl bess bessie beth bethanie bethany betsy bette
  bettie bettina betty bettye beula beulah bev beverley beverly bianca biljana binita bintou bismah blanca blanche blythe bobbi boglarka bolormaa
  bonita bonnie brandi brandie breanna bree brenda brenna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany
  brittney brittni brittny bronwyn brooke bryanna brynn caitlin caitlyn calista callie camila camile camilla camille candace candice candy cara
  carina carissa carla carlene carley carlie carlota carlotta carly carmel carmela carmella carmen carol carole carolina caroline carolyn carrie
  carrol casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn cathy catrina cayla cecelia cecile cecilia cecily celeste
  celia celina celine chandra chanelle chantal chantelle charis charissa charla charlena charlene charlette charlotte charmaine chedeline chelsea
  chelsey cher cheri cherie cheryl chloe chrissy christa christal christen christiana christiane christie christina christine christy chrystal ciara
  cierra cindi cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo cleopatra clotilde coleen colette colleen
  concepcion connie constance constanza consuelo cora coralie cordelia cori corina corine corinna corinne cornelia corrine courtni courtny cristal
  cristina cyndi cynthia dahlia daina dalal damaris damia danette dani danica daniela daniella danielle danika daniz daphna daphne darby darcey
  darcie daria darla darlena darlene davida davina dayle dayna deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede
  deedee deena deidre deirdre dela delia delilah della delores deloris delphine demetria dena denice denise desiree dhia diana diane dianna dianne
  dina dinah dionne diya djeneba dolores dona donna dora doreen doris dorla dorothea dorothy dorthy dottie ebony ecrin edel edie edith edna edwina
  eevi eileen eisha ekaterina ekta ela elaina elaine elana eleanor elen elena eleni eliana elicia elida elif elin elina elinor elisa elisabeth elise
  eliska eliza elizabete elizabeth elizaveta ella ellen ellie elly elma elnora elodie eloise elouise elsa elsie elva elvina elvira ema emanuela
  emelda emely emerald emile emilee emilia emilie emilija emily emina emine emma emmaline emmanuelle emmeline emmie emmy enid enriqueta erica ericka
  erika erin erma ernestina ernestine eryn esma esme esmeralda esperanza esraa estela estele estella estelle ester estere esther estrella ethel etta
  eugenia eugenie eunice eva evangelina evangeline evelin evelina evelyn evi evie evita ewa fajr fanta farah farida farrah farzana fatemeh fatiha
  fatima fatin fatma fatoumata fay faye felecia felicia felicity fenna fernanda fien fiona flora florence florencia fozia frances francesca francina
  francine francisca francoise freda freja freya frida frieda funmi gabi gabija gabriela gabriella gabrielle gamalat gamila garnet gayle gemma gena
  genesis genevieve genna georgette georgie georgina geraldina geraldine geri germaine gertrud gertrude gia gianna gigi gilda gillian gina giovanna
  gisela gisele giselle gita giulia gladys glena glenda glenna gloria glynis golda goldie googoosh grace gracie graciela greta gretchen griselda
  gunay gunel gwen gwendolyn gwyneth habiba hailey hala haley hallie hana hanah hanan hanna hannah hariet hariette harmony harriet harriett harriette
  hasnaa hasti hatice hattie hawa hayley heather heidi helen helena helene helga helmi henrietta hermine hessa hester hilary hilda hildegard hillary
  himari hoda hollie holly hortense hosna hosniya houda huda hussa hyacinth ida ila ilene iliana ilina ilona ilse imane imelda imogena imogene indira
  ines ingrid inji inés iona irati irena irene irina irma isabel isabela isabele isabell isabella isabelle isadora isidora isla islande isobel iva
  ivaana ivalu ivana iwona izaro jacinda jacinta jacky jaclyn jacquelina jacqueline jacquelyn jada jami jana janae jane janele janelle janessa janet
  janette janice janie janina janine janis jaqueline jasmin jasmina jasmine javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine
  jeanna jeanne jeannette jeannie jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica
  jessica jil jilian jill jillian jo joan joana joane joann joanna joanne jodi joelle johana johanna joleen jolena jolene joni josefa josefina
  josefine joselyn josephina josephine josie jovana joya joyce juana juanita judeline judith judy julia juliana julianna julianne julie julienne
  juliet julieta juliette julissa justina justine kabita kacey kadiatou kaede kaia kaitlin kaitlyn kaleigh kali kallie kamala kamila kamile
  kanyakumari kara karen kari karima karin karina karissa karla karly karolina karyn kassandra kassie kat katarina kate katelyn katelynn katerina
  katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie katja katlyn katrina katy kavita kay kaye kayla
  kaylee kayleigh keeley keely keira keisha kejsi keley keli kelley kelli kellie kelsey kelsie kely kendra kenna kenza kera keri kerri khadija
  khadije khawla kheira khongordzol kia kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy
  klea konul kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal ksenia kyla kylee kylie kyra lacey lacie
  lacy ladona ladonna laia laila lakesha lakshmi lamia lamija lana lara larisa larissa latasha latifa latisha latonya latoya laura laurel lauren
  laurie lauryn laverna lavinia laxmi layla lea leah leana leandra leane leann leanna leanne leda leena leia leila leilani leja lejla lela lena
  lenora lenore leola leona leonie leonora leora lesedi lesli lesly leticia letitia lettie lexie leyla lia lian liana lianne libbie libby lidia lidya
  liepa lila lili lilia lilian liliana lilja lillia lillian lillie lilly lily lina linda lindsi lindsy lindy lisa lisette liv livia liz liza lizbeth
  lizette lizzie ljubica lois lola lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie lotte
  lottie louella louisa louise lourdes lovelie luann lucia luciana lucie lucija lucile lucille lucinda lucy luela luella luisa luise lula lulu lulwa
  luna lupe lupita luz lydia lyla lyna lynda lyndsey lyne lynette lynna lynne lynnette lynsey lyudmila mabel mable macie macy madalyn maddie
  madeleine madelina madeline madelyn madge madison madonna mae magda magdalena magdalene maggie maia maire maisie maite maja malak malala malen
  malia malika malinda mallory mandakranta mandy manon manuela mara marcela marcella marcelle marci marcia marcie marcy margaret margarette margarida
  margarita marge margery margie margo margot margret margrette marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane
  marianna marianne maribel maricela marie mariela mariella marija marilyn marina maris marisa marisol marissa maritza marjorie marla marlena marlene
  marnie marsha marta martha martina martine marwa mary maryam maryan maryann marybeth maryjane marylou maría masoumeh mathilde matilda matilde
  mattie maud maude maura maureen mavis maxina maxine maya maybell mayra maysa maysoun mazie mckenzie meagan meg megan meghan mei melanie melina
  melinda melisa melissa mellisa meredith meriem merissa merjem meron meryem meryl mia micaela michaela michelle midori mikaela mila milagros mildred
  milena milica millicent millie milly mimi mindy minenhle minerva minh minnie mira miral miranda mireille miriam mirlande mitzi miyar mobina moira
  mollie molly mona monica monika monique mrignayani muriel mya myra myriam myrlande myrna myrtle naasunnguaq nada nadene nadezhda nadia nadina
  nadine nadya nahia naima nalla nancy nanette naomi naomie narges natalia natalie natalya natasha nathalie neera nehir nel nela nelisa nell nellie
  nena nerissa nesreen ngozi nia niamh nichole nicole nicolette niharika niki nikki nila nilay nina nirmala nisanur nisha nita nivi noella noelle
  noemi nohad nora norah noreen norma nouf nuray nurul nyla octavia odelia odette odval ofelia oisha oksana ola olga olivia ophelia orla oumou
  oyunbileg paige pam pamela pandora paninnguaq paola parvati patrica patrice patricia patti pattie patty paula paulette paulina pauline peggy
  penelope penny perla petra philomena phoebe phylis phyllis pia pipaluk polina polly pooja portia priscila priscilla priya priyamvada prudence
  puteri putri queenie quiana rabina rachael rachel rachele rachelle rachida rae raina ramona rana randi rania raquel rayna reanna reba rebeca
  rebecca rebeka rebekah reem reema regina reihaneh reina rena renae renata renate renee reta reyna rhea rhiannon rhoda rhona rhonda ria richelle
  ricki rikki riko rima rimas rin rina rita riya robbin roberta robyn rochele rochelle rocio roghayyeh roisin rolanda ronda roni ronna rosa rosalie
  rosalina rosalind rosalinda rosalyn rosanna rosanne rosaura roseann roseanne rosella roselle rosemarie rosemary rosetta rosie roslyn rowena roxana
  roxane roxanna roxanne roxie roxy ruth ruthie saanvi sabina sabine sabrina sade sadie sahar saida sakeena sakineh sallie sally salma salome
  samantha samira sandra saoirse sara sarah sarina savanna savannah scarlett selena selene selina selma serena serife setayesh sevda sevinj shahd
  shaikha shaim shaimaa shakira shana shanaya shanda shania shanna shanon shari sharlene sharon sharron sharyn shauna shawna shayla shayma shayna
  sheba sheena sheila shelia shelley shelly sheri sherifa sherri sherrie sherry sheryl shira shireen shirley shirli shirly shona shristi shyla sian
  sierra silke sillin silvia simona simone sindy siobhan sita siti snezana sobia sofia sofie sofija soledad somayyeh sondra sonia sonja sonya sophia
  sophie staci stacie starla stefanie stela stella steph stephanie sue suha sumayah sunita susan susana susane susanna susannah susanne sushma susi
  susie suzan suzana suzane suzanna suzanne suzette suzie suzy svetlana sybil sylvia sylvie tabatha tabitha tala talia talitha tamar tamara tamera
  tami tamika tammi tammie tammy tamra tania tanika tanisha tanya tara tarana taryn tasha tatiana tatyana tawana tegan teodora teresa tereza teri
  terri terrie tess tessa tessie thalia thandolwethu thea thelma theodora theresa therese thomasina tia tiana tianna tiara tiffany tina tingting
  tisha toni tonia tonya tora tori traci tracie tricia trina trish trisha trista trudy tui tula tyra ugne ulrike uma ursula urte usha uxue valentina
  valeria valerie vanesa vanessa veda velma vera verna vernice veronica veronique vesna vicki vickie vicky victoria vikky viktoria viktorie viktorija
  vilte viola violeta virginia viviana vivien vivienne vusala wakana wanda wendi wendy whitni whitny widelene wila wilhelmina willa willow wilma
  winifred winnie winnifred winona xiaomei xiaoyan ximena xinyi xiomara yael yagmur yarin yasmin yasmine yelena yesenia ying yolanda yuina yulia yuna
  yusra yvette yvona yvone yvonna yvonne zada zaha zahra zainab zanele zara zehra zeinab zelda zelma zena zeynab zeynep zineb zoe zoey zofia zola
  zora zsofia zulema
`)

/** Given names that men bear, besides those of given-names.ts that are in neither of the other lists. */
export const MENS_NAMES = wordSet(`
  aarav abdallah abdoulaye abdullo abdulrahman abe abel abraham abram abu abubakr abulfazl adama adan adel adi adolf adolfo adolph adriano advik
  afonso ahmet aidan aiden aimar ajani aladdin alain alastair albrecht alden alec aleksandar aleksander alexandre alexandros alexandru alf alfred
  alistair allan allen alonzo alphonse alphonso alton alvin amar amine amit ammanuel ammar amos anatoli anatoliy ander andre andrej andres angelo
  antoni antony aputsiaq arata archibald archie ariki armaan armand armin arnaud arnav arno arnold aron artem artie artur aryan asahi augustus ayaan
  aykhan bakary balazs bandar bandile banele barney barrett barry bart bartholomew bennie benny benson berat bernhard bert bertram bertrand beshoi
  bibek billy bishal bjorn blaine bogdan bradford bradley brady branden branislav brendan brendon brent brenton brice bryan bryon buddy burt burton
  buster cal caleb calvin camilo carlo carlton cecil chad charbel charley chas chester chet christoph christos ciaran claudio claus clay clayton
  clemens cletus clifford clifton clive clyde colby cole collin colton conor conrad constantin cornelis cornelius cristiano cristobal curt cyril
  cyrus daan damian damion damon danilo danny daren darin dario darius darrel darrell darrin daryl davi deandre dejan delbert demetrius denny deon
  deshawn desmond deven devin dewayne dewey dexter diarmuid dieter dietmar dietrich dillon dimitri dimitris dion dirk dominick dominik dominykas
  donnell donnie donny donovan dorian dovydas doyle duane dudley dustin dwight dyllan ebenezer edmond edmund edoardo eduard edwardo efren eitan
  elbert eldon eli elie elijah eliot elliott ellis elmer elton elvin elvis elwood emanuel emerson emiliano emilis emirhan emmett enoch enrico enzo
  eoin ergi erich erick ernie ernst errol ervin erwin eugen eugene evens everett eymen ezra fabio fabrizio fahd feng ferdinand ferdinando filip fionn
  fletcher florian forrest franciszek franklin franklyn fraser freddie freddy frederik fredrick fredrik friedrich frits fritz gabe gabreal gabrielius
  galen garland garry garth georg georges georgi georgios georgy gerhard gerrit gert giacomo giles gino giorgi giorgio giorgis giuseppe godfrey gord
  gottfried grady gregg gregor gregorio grover guido guilherme gunnar gunther gus gustaf gustav gustave gyorgy hal halim hao harlan harley harri
  haruhito haruki haruta hayato hayden heath heitor hendrik henri henrique henryk hermann horace horacio horatio howie huseyin huseyn hussain hydar
  ibai ichika ike iker ilija inuk inunnguaq ionut irvin irwin isaiah isaias ishaan isiah ismail issac itsuki jaden jaka jakob jakov jakub jameson
  jamison jarod jaroslav jarrett jarrod jarvis jasper jayden jayson jed jeffry jerald jeronimo jian jimi jimmie joao joesph johann johnathan
  johnathon johnie johnnie jokubas jonah jonas jonathon jonny jordon josef josiah josue jozef julen julien julius kacper kajus kalle kamil kanata
  kaspar kathem kauri keenan keir kendrick kenton kermit keven kingsley kip kiril kirollos konrad kristian kristopher kurtis kyls lambert lamont
  landon laszlo leandro leevi leland len lennart lenny leopold lethabo levente levi linus lior lovro lowell luciano lucien ludovic ludvig ludwig luiz
  luka luuk lyle lyndon maayan macaulay maciej mahamadou mahammad mahesh majd malachai malachy malik manish manny marcell marcello marcelo marcin
  mariano marios marius markel marko markos marlin marlon marquis marti martim marty masoud matej matheus mathew mathias mathis matias matteo mattia
  mattias matus matyas maximilian maximiliano maxwell merrill mervin mervyn michal micheal mickey micky mihai mikaere mikel mikolaj milhouse milo
  milos minato minik mitchell modibo moe monte monty moritz moses moshe muhamed muhammed mustapha myles myron nahom nathanael nathy neal neville
  nickolas niels niilo nik nikau niklas nikola nikolay niles nils noam nojus nolan nomaan norbert nuka oier olav omer ondrej ori oskar oswald otis
  oumar padraig paolo patrik paulie paulo paulos pavlo percy petar pete petr petros philipp pieter pietro pravit prem preston pyotr quentin quincy
  quinton rachid randal randolph raoul rashad rasmus rawiri rayan recep reece reginald regis reid reuben reyansh rhett riccardo richie rickey rickie
  ricky rico roan robby rocco rodger roel rohan roman romeo ronan ronny roscoe royce rubin rudolph rufus russel ryou sal salik salvatore samkelo
  sammie sandeep sandro santino saqib satoshi scot scottie scotty selim sepp seymour shahid shaquille shayne shelton shlomo siddhartha sigmund silvio
  siyabonga slobodan solomon soren souleymane souta stanislaw stefano stefanos stephan stu suraj svend syed sylvester szymon tadgh taichi taika
  tanner tatsuki teddy terrance terrell thad thaddeus theodor theodore thiago thom timmy titus tobias tod tommaso tommie tomoharu trenton tristan
  truman tunar turki ty tyson ughur ulrik ulysses umberto unax uri usman valentine vern vihaan vince vincenzo virgil vivaan vlad vojtech wallace
  wally walt waylon wes weston wilbert wiley wilfrid willard willis willy winfried winslow woodrow wout wouter wyatt xhoel yahli yanis yann yannick
  yassine yevgeni yonas yonatan yonathan yong yosef yousouf yuen yuriy yury yusif yuuma yuval zac zach zachariah zackary zahid zakaria zan
`)

/** Given names that both bear. */
export const SHARED_NAMES = wordSet(`
  addison ainsley alex ali andrea angel ari ariel ashley ashton avery aya bertie billie blake bobbie cameron carey carroll cary casey chris cody
  courtney dale dana daniele dara dee dominique eden elisha emery fran gail gale iman ira itai jackie jaime jamie jan jay jean jean-marie jess jesse
  jin jing jocelyn jodie jody joey jordan jordi jules kai kelly kerry kim kiran laurence laverne leigh lesley leslie lex li lin lindsay lindsey linh
  logan loren lyn lynn maha marion merle micah michel michele mika ming nguyen nicki nicky nicola nika nikita noa noel noor nour nur pat patsy randy
  rene riley robbie robin ronnie rowan safa sakura sam sasha shannon sharif sheridan sidney skye sri stacey stacy stephane stevie terry thi tracey
  tracy val valery vivian wei whitney xiaoming yan yuki
`)
