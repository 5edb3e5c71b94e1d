const words = (text: string): string[] => text.trim().split(/\s+/);

/** Given names of men in the romanisations that news use. Lower case; not complete, and not meant to be. */
const MEN = words(`
aaron abbas abdel abdoulaye abdul abdullah abdulla abdelaziz abdulaziz abdurrahman abel abraham achim adam adama adel adnan adolf adolfo adrian adriano ahmad ahmed ahmet aidan akbar akira alain alan alassane albert
alberto aldo aleh alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali aliaksandr aliaksei alistair allan
allen alvaro amadou amin amir amos anatol anatole anatoli anatoly anders andre andrea andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angel angelo angus anibal ante anthony antoine
anton antonio antonis antony anwar araik aram archil ariel armando armen arnaud arne arnold arsen arseniy arseny artem arthur arturo artur artyom arvind ashraf askar aslan asif asher august augusto aung
austin avigdor aziz barack barry bartosz bashar basil bassam ben benedict benedikt benjamin benito benny bernard bernardo bernd bernie bert bertrand bidzina bilal bill billy bjorn bob bobby bogdan bohdan bojan boris
borys brad bradley branko brendan brett brian bruce bruno bryan burak cameron carl carles carlo carlos casey cem cesar cesare chad charles charlie chris christian christoph christophe christopher chuck claude
claudio claus cliff clive colin connor cory craig curt cyril cyrus damian damien dan daniel daniele daniil danilo danny dario darren dave david davit davor dean declan denis dennis denys
derek desmond diego dieter dietmar dimitar dimitri dimitris dimitrios dirk dmitri dmitry dmytro dominic dominik dominique don donald doug douglas dragan duncan dusan dylan dzmitry earl ed eddie edgar edmund eduard
eduardo edward edwin ehud elchin eli elias elliot emanuel emil emilio emmanuel emre enrico enrique eric erich erik erlan ernest ernesto ernst ervin erwin esteban ethan eugen eugene evan evgeni evgeny ewan
fabian fabio fadi faisal farhad farid fawzi federico felipe felix ferdinand fernando ferenc fidel filip florian floyd francesco francis francisco franck franco francois frank franz fred frederic frederick fredrik
friedrich fritz fyodor gabor gabriel gareth garry gary gavin gennadi gennady geoff geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gerd gerhard gerry ghassan giacomo gianni
gideon gilles giorgi giorgio giovanni giulio giuseppe glen glenn goran gordon graham greg gregor gregory grigor grigory guido guillermo guido gunter gustavo guy gyorgy haakon habib hadi hafez haider hakan
hamad hamed hamid hamza hanno hans harald harold harry harun harvey hasan hashim hassan hector heiko heinrich heinz helmut henning henri henrik henrique henry herbert herman hermann hernan hiroshi horst hosni
howard hristo hryhoriy hubert hugh hugo hussein hussain ian ibrahim idriss ignacio ignat igor ihar ihor ilham ilya imad imran ion irakli isaac isaias ismail issa istvan ivan ivaylo ivo
jack jacek jackson jacob jacques jaime jair jake jakob jakub jamal james jamie jan janez janos janusz jaroslav jaroslaw jared jason javier jawad jay jean jeff jeffrey jens jeremy jerome jerry jerzy jesse jesus jim
jimmy jiri joachim joao joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jordan jordi jorg jorge jose josef joseph josh joshua jozef juan judd jules julian julien julio jurgen juri
justin kai kaja kamal kamil karel karim karl karol kaspar kasper keir keith kemal ken kenan kenneth kevin khaled khalid khalil kim kirill kiril klaus kofi konrad konstantin konstantinos kostas kristian kristof krzysztof kurt kwame
kwasi kyle kyriakos kyrylo lance lars larry lasse laszlo laurent lawrence lech lee leo leon leonard leonid leonardo leopold leroy leslie lewis li liam lindsey lionel lloyd lorenzo lothar louis luc luca lucas lucian
ludwig luigi luis luiz lukas luke maciej mahathir mahdi mahmoud mahmud majid maksim maksym malcolm malik manfred manuel marat marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mark marko
markus marshall martin marty marvin massimo mateusz mathias mathieu mathis matt matteo matthew matthias maurice mauricio max maxim maxime mehdi mehmet melvin menachem micah michael michal michel mick miguel mihai mihail mike mikael
mikhail mikheil mikola mikalai mikulas milan milorad milos milton miroslav mitch mladen moammar mohamed mohammad mohammed mohamad mohsen moritz morten moshe muammar muhammad muhammadu muhammed murad murat mustafa mykhailo mykola mykyta
nabil nadeem narendra naser nasser nathan nathaniel nawaz neil nelson newt nicholas nick nicola nicolae nicolas nicos nigel nijat nikita nikol nikola nikolai nikolas nikolaos nikolay nikos niels nils nnamdi noah noel norbert norman nouri nursultan obadiah
olaf oleg oleh oleksandr oleksii oleksiy olexiy oliver olivier omar omer orban orhan oscar oskar osama osman otto owen pablo paddy panos paolo parvez pascal pat patrick patrik paul paulo pavel pavlo pavol pawel
pedro pekka per perry pervez pete peter petr petro petru phil philip philippe phillip pier pierre pieter piet piotr prince pyotr radek radoslaw radovan radu rafael rafal rahul rainer rajiv rajeshwar ralf ralph ramiro ramon ramzan
randall randy raphael rashid rasmus raul ravi ray raymond recep reinhard reinhold rene reuven rex reza ricardo riccardo richard rick rinat rishi rob robert roberto robin rodney rodolfo rodrigo roger roland
rolf roman romano ron ronald ronnie ross rory roy ruben rudolf rudy ruhollah ruslan rupert russell rustam ryan saad sadiq saeed saeb salah saleh salim salman salva salvador sam sami samir samuel sandeep sander sandro sanjay santiago
saul scott sean sebastian sebastien seppo serge sergei sergej sergey sergii sergio sergiu serhii serhiy seth shamil shane shahid shaun shavkat shimon sherzod siarhei sidney sigmar silvio simon slobodan stan stanislav
stanislau stanislaw stefan stefano steffen stephan stephane stephen sterling steve steven stipe stjepan stuart sultan sven taha tamas tariq taras tarek tayyip ted teodor terence terry thabo theo theodor theodore thierry
thomas thorsten tibor tigran tim timofei timofey timothy timur tobias todd tom tomas tomasz tommy tomislav toni tony tony traian trevor tristan tsotne tyler uladzimir ulf ulrich umar umberto uwe vadim vadym vaclav
valdis valentin valeri valerio valery vardan vasil vasile vasily vasyl viacheslav vitaly vitali vitaliy vitold victor vidal viktor viktar vincent vincenzo vinod vito vittorio vlad vladimir vladislav vladyslav vojislav
volker volodymyr vytautas vyacheslav wael waldemar walid wallace walter warren wassim wayne werner wesley wilbur wilfried wilhelm will willem william willy winston witold wladyslaw wojciech wolfgang xavier
xi yahya yair yanis yannis yaroslav yasser yasir yauhen yauheni jaugen yevgeny yevgeniy yevgeni yevhen yitzhak yoav yoweri youssef yuri yuriy yury yusuf yves zachary zaur zbigniew zdenek zeljko zeynal ziad zine zoltan zoran zurab
abiy aiman alpha aliko alois amartya andrius anatolii antti arturs ayman bakhtiyar bamir baris batu bektas blaise bola boubacar boyko brice chinedu cheikh cuneyt daulet dawit deniz dilip edi edgars egils elmar eldar
elnur emomali enda faustin felix-antoine fethi fikret gebran gitanas gotabaya gurbanguly hage hailemariam hamed hichem hisham huseyin ilir ioannis ivica jafar janusz jarosław jyrki kassym-jomart khamzat khamis kais kamran kayrat kerim
kishida lansana levan lukasz macky mamadou mamuka marian mihails mikko mirza moussa mukhtar mulatu mwai nguyen ngozi nizar oddvar olafur ole olli olusegun ousmane paavo petteri raila raimonds ranil rauf renat robertas rumen rustem
sadyr saidov sadio sauli serdar serzh shehbaz shinzo sidi sirajuddin solomon spiridon suleyman swaran taavi tadeusz tahir taro temur theogene tiago toomas toivo tran tshering tuomas urmas uhuru uldis valdas vano vassilis vilius viorel
yasuo yoshihide yukio yves zaza zviad ernests ahmadou alaa assimi ibrahima
`);

/** Given names of women. */
const WOMEN = words(`
abigail ada adela adele adriana agata agnes agnieszka aida aisha aishath alba aleksandra alena alesia alexandra alexandria alice alicia alina aliona alisa alla allison alyona amal amanda amelia amelie amina amira amy ana anastasia anastasiia anastasiya
andrea andreea angela angelica angelina angelique anita anja ann anna annalena anne annegret annette annie antonia anouk ariane arlene asma astrid audrey aung aurora ayelet ayaan barbara beata beatrice beatriz becky bella belinda benazir bernadette
beth betty bianca birgit bodil bonnie brenda brigitte britta bushra camille camilla carla carmen carol carole carolin caroline carrie catalina catherine cathy cecilia cecile celia celine chantal charlotte chelsea cheryl chiara chloe christa
christiane christina christine chrystia cindy claire clara clarissa claudia claudine colette colleen condoleezza connie constance cornelia cristina cynthia dagmar daisy dalia damla dana daniela danielle daria darya deborah debbie delphine denise diana
diane dilma dina dolores dominika donna dora doris dorothy edith ekaterina elaine eleanor elena eleni elif elisa elisabeth eliza elizabeth ella ellen elodie elsa elvira emily emine emma erika erica esther eszter eugenia eva evelyn ewa
fatima fatma faustine federica felicia fiona florence frances francesca franziska frauke frida frederica gabriela gabriele gail galina gemma georgia geraldine gerda gina giorgia giulia gisele gita gloria golda grace greta gudrun gulnara gulsara
hala halina hana hanan hanna hannah hannelore harriet heather hedda heidi helen helena helene helga helle henriette hilary hilda hillary hina huma ida ilse ilze imelda ina ines inga ingeborg ingrid inna irene irina iris
irma iryna isabel isabella isabelle ivana ivanka ivonne jacinda jacqueline jana jane janet janice janine jasmin jasna jean jeanette jeanine jelena jen jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna josephine joy joyce
juana judith judy julia juliana julie jutta kaja kamala kara karen karin karina karla karolina kate katarina katerina kateryna katharina katherine kathleen kathryn kathy katie katja katrin katsiaryna kayleigh kellie kelly kersti khadija
kim kimberly kirsten kirsti klara kolinda krista kristalina kristen kristin kristina ksenia lara larisa larysa laura laurence lauren leah leila lena leni leonie leyla liana lidia lidiya lilia liliana lily lina linda lindsay lisa lise liz
liza ljubica lois lorena loretta louise lubica lucia lucie lucy luisa luise lydia lynn lynne lyudmila liudmila ludmila madeleine magda magdalena maia maja malala mandy manuela mara marcia margaret margarete margarita margot margrethe
maria mariam mariana marianne marie marija marina marine marion marisa marjorie marlene marta martha martina mary maryam maryna mathilde maud maureen maya megan meghan melania melanie melinda melissa mercedes meryem mette mia michaela
michele michelle milena mira miriam miroslava mirjana mona monica monika morgan nada nadia nadezhda nadine nana nancy naomi natalia nataliya natalie natalya natallia natasha nathalie nausheen nawal nicola nicole nicoleta nigar nigora nina
nino noor nora noura nur oksana olena olga olivia olha ophelia ornella paloma pamela pat patricia patty paula paulina pauline penny petra peggy phumzile pia pilar polina pranvera priscilla priti priya rachel raisa ramona rania
raquel rebecca regina renata renate renee rhonda rita roberta robyn rosa rosalie rose rosemary roxana roza rukhsana ruth sabina sabine sabrina sahle safiya salma salome samantha samia sandra sanna sara sarah sasha saskia selma serena sevda
sharon sheikha sheila shelley sherry shirin shirley sibel sigrid silke silvia simona simone sinead sofia sofie sonia sonja sophia sophie stacey steffi stefania stella stephanie sue susan susana susanna susanne suzanne svetlana sviatlana svitlana
sylvia sylvie taisa tamar tamara tamsin tania tanja tanya tatiana tatyana tatsiana tawakkol teresa tereza tess thandeka theresa tina tracy trudy tulsi tzipi ulrike ursula uta valentina valeria valerie vanessa vera verena verica veronica
veronika victoria viktoria viola violeta virginia viviane vjosa volha wendy wilma winnie xenia xiomara yael yana yasmin yelena yekaterina yevgenia yingluck yolanda yulia yuliia yuliya yvette yvonne zahra zainab zara zeinab zinaida zita zoe zofia
zsuzsa zuzana zhanna aigul aigerim ainura gulbahar gulmira halimo helene inna lola malika nkechi ragnhild rosita wioletta samira ulla ulrikke ylva
`);

export type Gender = "male" | "female";

/** Who bears a given name, by its lower-case form without accents; names that both bear are "either". */
export const GIVEN_NAME_GENDER: ReadonlyMap<string, Gender | "either"> = (() => {
  const genders = new Map<string, Gender | "either">(MEN.map((name) => [name, "male"]));
  for (const name of WOMEN) genders.set(name, genders.get(name) === "male" ? "either" : "female");
  return genders;
})();
