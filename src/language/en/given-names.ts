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
`)
