/**
 * Common English words that open sentences, headlines and quotations, where a capital proves nothing. Words with the
 * endings of the language (see isCommonWord) need no place here.
 */
const COMMON: ReadonlySet<string> = new Set(
  `
  a an the this that these those some any each every all both few many much more most other another such same no none nothing nobody something someone somebody anything anyone everything everyone everybody either neither
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whose which what whatever whoever when whenever where wherever why how however
  and or but nor so yet for if unless until till since because although though while whereas whether as than once after before during despite throughout about above across against along amid among amongst around at behind below beneath beside besides between beyond by down
  except from in inside into like near of off on onto out outside over past per plus round through to toward towards under underneath unlike up upon versus via with within without according due owing thanks given regarding concerning considering following including based
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought need dare let lets let's
  not never ever also too very quite rather just only even still already again always often sometimes usually seldom rarely perhaps maybe indeed instead otherwise therefore thus hence then now soon later earlier recently today tomorrow yesterday tonight here there
  first second third fourth fifth last next one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion half several various numerous countless enough less least
  yes oh ah well please sorry hello dear welcome goodbye okay right wrong true false sure certainly clearly obviously apparently probably possibly
  new old young big small large little great good better best bad worse worst high low long short early late major minor main key top full free open public private local national international global foreign domestic internal external
  political military economic social legal civil human former current present previous recent future common general special particular certain similar different possible impossible likely unlikely important serious real simple hard easy strong weak clear dark black white red green blue
  poor rich dead alive hot cold warm cool dry wet fast slow close far deep wide narrow heavy light safe dangerous able unable ready aware afraid angry happy sad proud alone together
  man men woman women child children people person family father mother brother sister son daughter wife husband friend friends boy girl kid kids baby parents neighbour neighbours cousin cousins
  police army troops soldiers forces officers officials authorities experts analysts observers critics supporters opponents protesters demonstrators activists journalists reporters lawyers judges politicians lawmakers deputies ministers leaders leader voters citizens residents workers
  students teachers farmers doctors sources witnesses investigators prosecutors diplomats negotiators rebels militants fighters mercenaries commentators historians economists scientists researchers businessmen tourists refugees migrants prisoners hostages victims survivors relatives crowds members delegates envoys
  government governments state states country countries nation nations world parliament president minister ministry party parties opposition election elections vote votes voting court courts law laws rule rules power powers war wars peace talks deal deals agreement treaty sanctions
  money trade oil gas energy food water land border borders city cities town village capital region street streets house houses home homes school schools church university hospital office offices company companies firm bank banks market markets industry business job jobs work
  time times day days week weeks month months year years decade decades century morning afternoon evening night noon midnight moment hour hours minute minutes summer winter spring autumn fall
  end start beginning part parts piece side sides way ways thing things fact facts case cases point points question questions answer answers problem problems issue issues reason reasons result results idea ideas plan plans word words story stories news report reports reporting letter letters book books
  name names number numbers figure figures line lines list lists level levels rate rates price prices cost costs tax taxes debt loan loans aid help support pressure threat threats risk risks fear fears hope hopes anger love hate trust doubt
  attack attacks strike strikes fighting battle battles conflict conflicts crisis coup revolt mutiny rebellion uprising protest protests rally rallies march demonstrations violence terror terrorism weapons arms missiles tanks drones planes bombs mines
  support supporting told tell tells telling said say says saying ask asks asked asking make makes made making take takes took taking give gives gave giving get gets got getting go goes went going come comes came coming see sees saw seen seeing look looks looked know knows knew known think thinks thought believe believes
  want wants wanted use uses used find finds found keep keeps kept leave leaves left put puts set sets run runs ran hold holds held bring brings brought buy buys bought sell sells sold pay pays paid lose loses lost win wins won meet meets met stand stands stood sit sits sat speak speaks spoke call calls called
  show shows showed shown play plays move moves moved turn turns turned try tries tried stop stops stopped begin begins began continue remains remain remained seem seems seemed become becomes became happen happens happened write writes wrote read reads born died dies die kill killed killing
  accept add agree allow announce appear argue arrest arrive avoid blame break build carry cause change check choose claim close confirm consider create cut decide defend demand deny depend develop discuss draw drive drop end enter expect explain face fail fight fill finish fly follow force forget form
  grow hear hit hurt increase join jump last laugh launch lead learn lie listen live mean mention mind miss offer order pass pick plan point prepare present press prevent produce promise protect prove pull push raise reach receive record refuse reject release remember remove repeat reply report require
  rest return reveal rise save seek send serve shake share shoot shut sign sing sleep spend spread stay steal suffer suggest suppose survive talk teach throw touch travel understand visit wait walk warn warning wash watch wear wonder worry
  asked born faced judging speaking meanwhile nevertheless nonetheless moreover furthermore besides similarly accordingly consequently afterwards eventually suddenly finally lastly overall altogether likewise elsewhere somewhere anywhere everywhere nowhere anyway somehow
  only nearly almost roughly approximately exactly particularly especially mainly mostly largely partly
  interview opinion analysis comment comments editorial update breaking exclusive live watch photo photos video videos picture image images map graphic source factbox background profile explainer timeline summary highlights related further
  art arts music film films sport sports game games team teams player players season final finals race club clubs history science nature health medicine technology internet computer phone car cars train trains bus ship ships boat boats plane airport road roads bridge bridges
  action activity adoption age agency agenda air allies ally amount animal area areas arm army article audience balance ball base basis bed behaviour bill birth blood board boat body bread bureau cabinet camp campaign candidate candidates care chance chances chief choice circle class coffee collapse command commander committee community
  condition conditions congress contact contract control conversation corner corruption council couple course cover crime crimes criticism culture customs damage danger data date death deaths debate decision decisions defence defense degree delay delegation democracy department deputy description despair destruction detail details diplomacy
  direction disaster discussion distance district document documents dog door dozens draft dream drought drug drugs duty earth economy edge editor education effect effort efforts emergency employees enemy enemies entry environment equipment error escape evidence exchange exile existence experience export exports eye eyes
  failure faith father fate fellow field file fire fish flag flight floor flood force freedom front fuel fund funds gap general generals glass goal gold grain ground group groups growth guard guards gun guns hand hands harvest head heads heart history holiday honour horse hospital human hunger husband image impact
  independence inflation influence information inquiry inquest institution institutions insurance intelligence interest interests invasion inventory island judge justice king knowledge labour lack lady landing language launch leadership legislation lesson liberty library life limit living loss losses luck machine
  magazine mail majority manager map mass match material matter mayor meal means measure measures media meeting meetings membership memory message messages method middle migration mind ministers minority mission mistake model monument mood motion mountain mouth movement murder museum mystery
  negotiations network neighbor noise north south east west northern southern eastern western note notes nuclear object occupation offensive offer officer official operation operations opportunity option options order orders organisation organization origin others owner page pain paper papers partner partners passage passengers path
  patience payment pension performance period permission photo pilot pilots place places plane plant plants poison policy politics pollution population port position poverty practice prayer preparation presence presidency presidents press principle prison privacy procedure process product production profit programme progress promise proof propaganda
  property proposal prospect protection province purpose quality queen quantity radio rain range reaction reality recognition record records reform reforms refusal regime relations relationship relief religion reputation rescue research resistance resolution resources respect response responsibility restaurant revenge revolution reward rice rights
  river role room root royal rumour rumours safety sale sales salt sand scale scandal scene search seat secret secrets secretary section sector security senator sense sentence series service services session settlement severe shadow shape share shares shock shop shortage shot sign signal signals signs silence silver situation size skill sky smoke snow society soil soldier
  solution song sort sound space speech speed spirit spokesman staff stage standard star statement statements station statistics steel step steps stock stone storm strategy strength structure struggle study style subject success sun supply supplies surprise survey suspicion system systems tactics tank target task teacher television
  tension tensions term terms territory test tests text theory thought ticket title tone tool top total touch tour track tradition traffic training transition transport trap travel treatment tree trees trial trip trouble truth type union unity value values van variety vehicle vehicles version victim victory view views villagers voice volunteer
  voter wages walk wall walls warnings watchdog wave weakness wealth weapon weather wind window wine winner wish witness wood workers worse writer youth zone afraid absent actual additional alleged ancient annual anonymous armed bitter brave brief bright broad broken brutal busy calm cheap classic clean clever collective complete
  complex constant controversial corrupt crazy critical cruel crucial daily deadly dear decent democratic desperate digital dirty double dramatic eager effective electoral empty entire equal essential everyday evident evil excellent exclusive extra extraordinary extreme fair familiar famous fatal fierce final financial fine firm flat forced formal fresh
  frequent friendly frozen frustrated fundamental funny gentle giant glad golden grand grateful grave growing guilty handsome harsh healthy hidden historic historical holy honest horrible huge ideal ignorant illegal immediate immense imminent indirect individual industrial inevitable infamous initial innocent intense interim involved isolated joint
  junior lasting leading limited lonely loose loud loyal lucky mad massive mere mild minimal missing mixed modern moral mutual naked nasty native natural negative neutral nervous nice normal notable obvious odd official ordinary original outgoing overnight painful parallel patient perfect permanent personal plain pleasant polite popular positive
  powerful practical pregnant presidential pretty prime proper pure quick quiet radical random rapid rare raw reasonable regional regular relative relevant reliable religious reluctant remarkable remote responsible rough rural sacred satisfied scared secure senior sensitive separate severe sharp short sick silent single slight smart smooth so-called soft
  solid sole solemn sorry specific stable steady steep strange strategic strict stupid subsequent substantial sudden sufficient suitable super supreme surprising suspicious sweet swift symbolic terrible thick thin tiny tired tough traditional tragic typical ugly ultimate unable unclear uncertain unexpected unfair unhappy unique united universal unknown unusual
  upper urban urgent useful usual vague valuable vast violent virtual visible vital vulnerable weekly whole widespread wild willing wise wonderful worried worth wounded
  agriculture fisheries fishery forest river lake tourism sport interior finance trade commerce planning infrastructure development antiquities heritage welfare veterans youth ecology renewal
  our house star unit centre center tongue test training transitional material fears brand drink eat shout cry kiss lives leaving fearing hoping
  `
    .trim()
    .split(/\s+/),
);

/** Endings that make a word English, and no name, with few exceptions. */
const ENGLISH_ENDINGS =
  /(?:tion|tions|ness|ment|ments|ingly|fully|ously|ally|ably|ibly|ously|ised|ized|ising|izing|less|ship|hood|ability|ibility|ology)$/;

/** True where a capitalised form of `lower` at the start of a sentence is no evidence of a name. */
export const isCommonWord = (lower: string): boolean =>
  COMMON.has(lower) || (lower.length > 5 && ENGLISH_ENDINGS.test(lower));

/** Words that are never, or hardly ever, part of a name, whatever their case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
  the a an this that these those in on at to of for from by with and or but nor so as if when while after before since until because although though where who what why how it he she they we i you his her its their our my your
  there here then not no yes is are was were did does do has have had will would can could may might shall should both either neither all some many most few several each every such even only also just now once meanwhile however despite during
  under over against between among according earlier later last next whether than one two three four five six seven eight nine ten first another other
  `
    .trim()
    .split(/\s+/),
);
