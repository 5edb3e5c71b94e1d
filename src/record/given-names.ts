/** Given names that are one name in different languages or romanisations; each line is one name. */
export const SAME_GIVEN_NAME = `
alexander aljaksandr aleksandr aliaksandr alyaksandr alaksandr oleksandr olexandr aleksander alexandre aleksandar alexandr aleksandre alexandros aleksandras aleksandrs alaksandar alexandar alexandru aleksandur alexandro aliaksander olexander oleksander alyaksander
alexei aleksei alexey aleksey aliaksei alyaksey oleksii oleksiy oleksy alexej aleksiej alexi aleksej alaksiej oleksij alexy aleksy
alexandra aleksandra aliaksandra oleksandra
anastasia anastasiya anastasiia nastassia
andrei andrey andrej andrii andriy andriej andrzej andriej andrij andriejus
anna hanna ganna
anton antony antoni
artyom artem artsiom artiom
boris barys borys
daria darya daryia
denis dzianis denys dzyanis
dmitry dmitri dmitrii dmitriy dmytro dzmitry dzmitri dmitrij dimitri dzmitryj dimitry dmitrijs dmitrijus dymitr
ekaterina yekaterina katsiaryna kateryna katerina katarzyna
elena yelena alena olena helena
eugene evgeny evgeni evgenii evgeniy yevgeny yevgeni yevgeniy yevhen yevhenii yevheniy yauhen yauheni jaugen jauhen jewgenij ievgen evgenij jewgeni evgueni jevgenij jevgeni jevgenijs eugeniusz yevgenij jauhien evhen
eugenia evgenia evgeniya yevgenia yevgeniya yevhenia yevheniia yauheniya
fyodor fedor fedir fiodar
georgy georgi georgiy heorhii heorhiy
gennady gennadi gennadiy hennadii hennadiy henadz hienadz
grigory grigori grigoriy hryhorii hryhoriy ryhor hryhor
igor ihor ihar igors
ilya illia ilia illya
irina iryna
ivan iwan ivans
julia yulia yuliia yuliya iuliia
kirill kyrylo kiryl cyril
konstantin kostiantyn kanstantsin kostyantyn constantin konstantyn kanstancin
larisa larysa
leonid leanid
ludmila lyudmila liudmyla liudmila ludmilla
maria mariya mariia maryia marya
marina maryna
maxim maksim maksym maksim
mikhail mikhailo mykhailo mykhaylo mikhal michail mihail mikhael mihkail mihails michajlo
nadezhda nadiia nadiya nadzeya
natalia nataliya nataliia natallia natalya
nikita mikita mykyta
nikolai nikolay nikolaj mykola mikalai mikalay mikola mikalaj nikolajs nicolai nicolay
oleg oleh aleh aleg olegs
olga olha volha
pavel pavlo paval
peter pyotr petr petro piotr piatro
sergei sergey serhii serhiy serhij siarhei siarhej syarhey sergej serge serguei sergii sergiy sergejs sergejus siergiej serghei sergij
sofia sofya sofiia
stanislav stanislau stanislaw stanislaus
stepan stsiapan
svetlana sviatlana svitlana swetlana svyatlana swiatlana
taras taras
tatiana tatyana tetiana tatsiana tetyana
vadim vadym vadzim
valentina valiantsina valentyna
valery valeri valerii valeriy valeriy valerij
vasily vasili vasyl vasil vasiliy wassili wassily vasilij vasilijs
veronika veranika
victor viktor viktar
victoria viktoria viktoriia viktoryia
vitaly vitali vitalii vitaliy vital
vladimir vlandimir volodymyr uladzimir uladzimer wladimir vladimer wolodymyr wolodimir volodimir vladimiras vladimirs wlodzimierz vlagyimir uladzimier uladimir volodymir vladymyr wladymyr
vladislav uladzislau vladyslav wladislaw wladyslaw uladislau
vyacheslav viacheslav viachaslau vyachaslau
yaroslav iaroslav yaraslau jaroslav
yuri yury yurii yuriy iurii jurij juri youri iouri urij jury yurij iuri jurijs
zinaida zinaida
muhammad mohammed mohammad mohamed muhammed mohamad muhammet mohammod mochammad mahomed magomed
hussein husayn hossein hussain huseyn hossain
ahmad ahmed ahmet
ali aly
hassan hasan hassane
abdullah abdallah abdulla
yusuf youssef yousef yussuf yousuf
omar umar omer
khalid khaled
said saeed sayed saeid
mahmoud mahmud mahmood
benjamin binyamin ben
joseph yosef joe
michael mike
moammar muammar mouammar
bashar bachar
recep rejep
barack barak
william bill billy will
robert bob bobby rob
james jim jimmy
thomas tom tommy
richard rick dick
edward ed eddie
anthony tony
daniel dan danny
samuel sam
david dave
stephen steven steve
christopher chris
matthew matt
nicholas nick
gregory greg
andrew andy
charles charlie chuck
donald don
kenneth ken
ronald ron
abdurrahman abdulrahman abdelrahman abdurahman
abdulaziz abdelaziz abdulazeez
yasser yasir yaser
ibrahim ebrahim
ismail esmail ismael
osama usama
faisal faysal feisal
saddam sadam
mustafa moustafa mostafa
sulaiman suleiman suleyman sulayman soleiman
abdelfattah abdulfattah
narendra narender
`;
