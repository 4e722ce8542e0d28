import { wordSet } from './word-set.js'

/** Common given names of many languages: a hint that a name of several words is a person, never a reason to find one. */
export const GIVEN_NAMES = wordSet(`
  aaron abdul abdullah abigail adam adrian afzal agnes ahmad ahmed aisha alan albert alejandro alessandro alex alexander alexandra alexei ali alice
  alicia alison allison amanda amina amir amy ana anders andré andrea andreas andrei andrés andrew andy angel angela anita ann anna anne
  anthony antoine antonio anwar arjun arthur asad ashley astrid barbara bashar beatrice ben benjamin bernard bill bob boris brad brandon brenda brian
  bruce bruno carl carla carlos carmen carol caroline carolyn catherine cesar charles charlotte cheryl chris christian christina christine christopher
  claire clara claude claudia colin connor craig cristina cynthia dan daniel daniela danielle darren dave david dean deborah denis dennis derek diana
  diane diego dmitri dominic donald donna doris dorothy douglas duncan dylan edgar eduardo edward elaine elena eleanor elizabeth ella ellen emil
  emily emma enrique eric erik ernesto esther ethan eva evan evelyn faisal farah fatima felipe felix fernando fiona frances francesca francesco francis
  francisco frank fred frederick gabriel gareth gary gavin gemma geoffrey george gerald gerard gilbert giovanni giulia gloria gordon grace graham greg gregory guillermo
  gustavo hamid hannah hans harold harriet harry hassan heather hector heinrich helen helena henrik henry hillary howard hugh hugo humberto hussein ian ibrahim
  ignacio igor imran irene irina isaac isabel isabella ivan jack jackie jacob jacqueline jaime jake james jamie jan jane janet janice jason javier jay jean jeff
  jeffrey jennifer jeremy jerome jerry jesse jessica jesus jesús jill jim jimmy joan joanna joanne joe joel johan johannes john jon jonathan jordan jorge jose
  josé joseph joshua joyce juan judith judy julia julian julie julio justin kamal karen karim karl kate katherine kathleen kathryn katie keith kelly ken kenneth
  kevin khaled khalid kim klaus kyle larry lars laura lauren laurence lawrence leila leo leon leonard leonardo leslie lewis liam linda lisa
  lorenzo louis louise lucas lucia lucy luigi luis luke lynn magnus mahmoud manuel marc marcel marco marcos margaret maria maría marie marina mario marion mark
  marta martha martin mary mateo matt matthew maureen maurice max megan mehmet mei melissa michael michel michelle miguel mike mikhail mohamed mohammad mohammed molly mona monica
  muhammad mustafa nabil nadia nancy naomi natalia natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nikolai nina noah noor nora norman olga oliver
  olivia omar oscar osman otto owen pablo pamela patricia patrick paul paula pauline pedro penny peter petra philip phillip pierre priya rachel rafael rahul raj rajesh ralph rami
  ramon raúl raul ravi raymond rebecca ricardo richard rick rita rob robert roberto robin rodrigo roger roland ron ronald rosa rose ross roy ruben russell
  ruth ryan saad sabine said salim salma sally sam samantha samir samuel sandra sanjay santiago sara sarah saul scott sean sebastian sergei sergio
  shane shannon sharon sheila shirley simon sofia sonia sophia sophie stefan stella stephanie stephen steve steven stuart sunil susan susanna suzanne svetlana sven sylvia
  tamara tania tariq ted teresa terry thelma theo theresa thomas tim timothy tina todd tom tommy tony tracy trevor ursula valentina valerie vanessa vera vernon veronica
  victor victoria vikram vincent viola virginia vivian vladimir walter warren wayne wei wendy werner will wilfredo wilfried william xavier yasmin yuri yusuf yves zack zoe
  barack jeb anderson omar phil geoff don rich ray pat stan russ doug ed eddie bobby rosario phyllis lex steven holly perry clark jeffery kurt dale glenn hank lou ned ron rod saul ingrid olaf
  katrina nadine odette pavel piotr marek jan anton milan goran zoran dragan jovan ljubica mehdi reza ali hossein zahra leyla aisha chinua kofi kwame ngozi
  yuki hiroshi kenji akira haruto sakura jin min-jun seo-yeon thi minh nguyen linh wei xiaoming li ming putri budi siti
  ava barbra bernie beck betty beth boyd bret brett bridget bryce byron candace candy carly casey cassie cedric charlie chloe clarence clint cody cory
  corey courtney curtis dana daphne darryl derrick dianne dominique dwayne ebony edith edna edwin elliot elsa elsie ernest esme felicity flora floyd
  frankie freya gail garrett gerry gina glenda glen gretchen gwen gwendolyn harvey heidi herbert herman homer hubert ida ines irving jared jasmine
  jeremiah jermaine jocelyn jodie johnny josephine josh katy kayla kelsey kendra kenny kerry kirk kirsten kristen kristin lamar lara leah lena leroy
  lester lily lindsay lindsey lloyd lois lonnie loretta lorraine louie lucille lucinda luther lydia mabel madeleine malcolm marcus margot marilyn marisa
  marlene marshall marvin maya melanie melvin meryl mia mick miles millie milton mindy miranda miriam mitch myra nate nathaniel nelson nicky odell
  orville paige pam patsy patti paulette phoebe polly randall randy reggie renee rene rex rhonda roderick rodney rory rosemary roxanne rudy rupert rusty
  sadie sammy sasha sebastián selena seth shaun shawn sheldon shelly sherman sherry sherrod sid sidney silas simone sonja spencer stacey stacy stanley
  steph stewart sue susie sybil tabitha tara tasha terence terrence tessa tiffany toby tracey travis trent trey tricia trish troy tyler tyrone ulrich
  vance vic vicki vicky wade wanda wendell wesley whitney wilbur wilfred willie winston woody zachary zachery zane trayvon darnell jamal keisha adriana
  agustin alberto alfonso alfredo alonso alvaro ariana armando arturo augusto aurelio beatriz benito bernardo camila carlota cecilia consuelo domingo
  efrain emilio enriqueta esteban estela eugenio fabian federico fermin fidel florencia francisca gerardo gilberto giovani gonzalo graciela griselda
  hernan hilda inés isidro ismael joaquin joaquín josefina leonel leticia lorena lourdes luisa marcela margarita maribel maricela marisol mauricio
  moises nestor nicanor norberto octavio ofelia oswaldo osvaldo patricio ramiro raquel rebeca reynaldo rigoberto rocio rodolfo rogelio rolando rosaura
  silvia soledad tomas tomás vicente virgilio xiomara yesenia yolanda zulema abbas abdel abdelaziz abed adnan aftab akram anas asma asmaa awad ayman
  aziz badr basel basim basma bilal bassam dina elias esraa fadi farid farouk farouq fawaz fawzi firas ghassan ghazi habib hadi haider haidar haitham
  hamza hana hanan hani haris haroun hasan hisham houda huda iman imad israa issa iyad jaber jafar jamil jawad kasra khalil lamia latif lina layla maha
  mahdi majed majid mansour marwan maryam maysa mazen mohamad mounir munir murad musa muthanna nada nadim najib nasser nawal nayef nizar nohad nouhad
  nouri nuri osama qais qasim rafiq rana rania rashid rima riyad saeed safa salah saleh samer sami samira saqr sayed shadi shaker shakir sharif shireen
  sufian suhail suleiman taha taher talal tarek tareq tarik tawfiq wael walid waleed wissam yahya yaser yasser yassin youssef yousef yusra zaid zaki
  zainab zeinab ziad zuhair aparna arun ashok asha deepak dinesh gopal indira kiran lakshmi manoj mukesh naveen neera nikhil nirmala pooja pradeep
  prakash pratap ramesh sajjan sanjeev shyam sita suresh sushma uma usha vijay vinod vivek aung htin malala benazir nawaz pervez bilawal aleksandr
  aleksei alexey anatoly andrey arkady dmitry evgeny fyodor gennady grigory ilya kirill konstantin ksenia lech leonid lev lyudmila maksim maxim nadezhda
  oleg oleksandr petro ruslan semyon sergey stanislav taras tatiana tatyana vadim valentin valery vasily viktor vitaly vladislav volodymyr vyacheslav
  yaroslav yevgeny yulia zbigniew wojciech tomasz jarosław jaroslaw andrzej krzysztof ewa agnieszka beata dainis volker jürgen jurgen wolfgang gunter
  günter heiko helmut horst jens kai katja lothar lukas manfred markus matthias monika rainer ralf reinhard renate rolf rudolf sabrina silke thorsten
  torsten ulrike uwe wilhelm benoit benoît bernadette brigitte celine christophe clement corinne damien denise didier elise elodie emmanuel emmanuelle
  etienne fabien fabrice florence francois françois frederic frédéric geraldine gilles guillaume herve hervé jacques jean-claude jean-luc jean-marie
  jean-paul jean-pierre jérôme laurent lionel luc mathieu maxime mireille nathalie olivier pascal philippe raphael rené romain sebastien serge sylvain
  sylvie thierry veronique alfie callum ewan fergus hamish iain kieran lachlan niall oisin orla roisin ruairi saoirse seamus sian siobhan alun dafydd
  geraint rhys chidi emeka femi funmi ibrahima kwesi mamadou moussa ngugi ousmane sekou thabo themba winnie zanele
`)
