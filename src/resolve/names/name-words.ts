/** Words of names that say little of who bears them, romanised. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address and titles before a person's name. */
export const HONORIFICS = set(`
  mr mrs ms miss mister dr doctor prof professor sir dame lord lady monsieur madame mme mlle herr frau senor senora don dona
  president minister general gen colonel col major captain capt lieutenant lt sergeant sgt admiral marshal king queen prince
  princess sheikh shaikh sheik shaykh hajji haji hajj al-hajj mullah maulana maulavi mawlawi qari imam ayatollah sayyid rabbi
  pan pani gospodin tovarishch gospodin ing mag hon honourable honorable his her excellency
`);

/** Small words inside persons' names. */
export const PARTICLES = set(`
  al el ul ur as ad ash an at ar az bin ben ibn ould oglu ogly kyzy qizi de da do dos das di del della la le van von der den ter
  zu y e und of the na
`);

/** Small words in the names of bodies and ships. */
export const FUNCTION_WORDS = set(`
  the of and for in on at to a an by de la le les du des del di da do y e et und der die das fuer fur i v po na s
  mv mt ss mts
`);

/** Words that very many bodies have in their names. */
export const GENERIC_WORDS = set(`
  group groupe gruppe grupp holding holdings bank banco banque international intl national company companies corporation
  enterprise enterprises industries industry industrial services service solutions systems global trading trade management
  investment investments capital fund partners finance financial insurance development construction engineering
  technologies technology foundation institute institution organization organisation association society union federation committee
  council agency authority department ministry office center centre university academy government state republic kingdom united
  general central public private trust series yard no number vessel ship tanker
  tsentr obshchestvennaya organizatsiya fond kompaniya gruppa zavod predpriyatie oblastnaya
`);

/** Legal forms, each line those that count as one; a form may be of several words. */
const LEGAL_FORMS = `
  limited liability company|llc|l l c|ooo|tov|obshchestvo s ogranichennoy otvetstvennostyu|gmbh|g m b h|gesellschaft mit beschrankter haftung|sarl|s a r l|srl|s r l|sp z o o|sp zoo|spzoo|spolka z ograniczona odpowiedzialnoscia|bv|b v|besloten vennootschap|doo|d o o|s r o|sro|ltda|lda|ood|eood|kft|oy|as|pte ltd|pte limited|pty ltd|pty limited|pvt ltd|private limited|limited|ltd|co ltd|company limited|co limited|sdn bhd
  joint stock company|open joint stock company|closed joint stock company|public joint stock company|jsc|ojsc|cjsc|pjsc|oao|zao|pao|ao|pat|prat|aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|ag|a g|aktiengesellschaft|sa|s a|societe anonyme|sociedad anonima|spa|s p a|societa per azioni|plc|p l c|public limited company|nv|n v|naamloze vennootschap|ab|aktiebolag|asa|a s|akciova spolecnost|sae|saog|kk|k k|kabushiki kaisha|se|tbk|bhd|sa de cv|s a de c v|sab de cv|s a b de c v|sas|s a s
  incorporated|inc|corporation|corp|company|co|cia|compania|compagnie|cie|gesellschaft|co inc
  limited partnership|lp|l p|llp|l l p|kg|gmbh and co kg|partnership|kommanditgesellschaft
  pt|p t|perseroan terbatas|cv|c v
  eg|e g|ev|e v|eingetragener verein|ngo|nonprofit
`;

const INSTANCES: readonly (readonly [string, number])[] = LEGAL_FORMS.trim()
  .split("\n")
  .flatMap((line, family) => line.split("|").map((form): [string, number] => [form.trim(), family]));

/** The family of a legal form by its romanised words. */
export const LEGAL_FORM: ReadonlyMap<string, number> = new Map(INSTANCES);

/** The words a legal form may begin with. */
export const FIRST_OF_FORM: ReadonlySet<string> = new Set(INSTANCES.map(([form]) => form.split(" ")[0] ?? ""));

/** How many words the longest legal form has. */
export const LONGEST_FORM = Math.max(...INSTANCES.map(([form]) => form.split(" ").length));

const COUNTED = `
  zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen
`;
const ORDINALS = `
  zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth
`;
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

const counted = (list: string, of: (i: number) => number): [string, number][] =>
  list
    .trim()
    .split("|")
    .map((word, i) => [word, of(i)]);

/** Numbers written as words: "three" is 3, "third" too. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...counted(COUNTED, (i) => i),
  ...counted(ORDINALS, (i) => i),
  ...counted(TENS, (i) => 10 * (i + 2)),
]);

/** Roman numbers as funds, ships and sovereigns bear them; single letters that are initials as often are left out. */
export const ROMAN_NUMBERS: ReadonlyMap<string, number> = new Map(
  counted("i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx", (i) => i + 1),
);

/** Countries as companies bear them in their names, each line one. */
const COUNTRIES = `
  america|american|usa|us|united states
  uk|u k|britain|british|united kingdom|england
  france|french|francaise
  germany|german|deutschland|deutsche
  russia|russian|rossiya|rus
  china|chinese|zhongguo
  japan|japanese|nippon
  korea|korean
  india|indian
  mexico|mexicana|mexicano
  chile|chilean
  brazil|brasil|brazilian
  argentina
  spain|espana|spanish|espanola
  italy|italia|italian|italiana
  poland|polska|polish
  norway|norge|norwegian|norsk
  denmark|danmark|danish|danske
  sweden|sverige|swedish|svenska
  finland|suomi|finnish
  netherlands|nederland|dutch|holland
  belgium|belgique|belgian
  austria|osterreich|austrian
  switzerland|schweiz|suisse|swiss
  portugal|portuguese
  canada|canadian
  australia|australian
  ukraine|ukrainian|ukraina|ukrayina
  belarus|belarusian|belarusan
  kazakhstan|kazakh
  armenia|armenian
  georgia|georgian
  azerbaijan
  estonia|estonian
  latvia|latvian
  lithuania|lithuanian
  ethiopia|ethiopian
  chad
  turkey|turkish|turkiye
  iran|iranian
  iraq|iraqi
  syria|syrian
  israel|israeli
  egypt|egyptian
  nigeria|nigerian
  singapore
  malaysia
  indonesia
  thailand
  vietnam
  philippines
  pakistan
  afghanistan
  saudi|arabia
  emirates|uae
  qatar
  kuwait
  czech|cesko
  slovakia
  hungary|hungarian|magyar
  romania|romanian
  bulgaria|bulgarian
  serbia|serbian|srbija
  croatia|croatian|hrvatska
  greece|greek|hellas|hellenic
  cyprus
  ireland|irish
  europe|european|europa
  asia|asian
  africa|african
`;

/** The number of a country by one word of its name. */
export const COUNTRY_WORDS: ReadonlyMap<string, number> = new Map(
  COUNTRIES.trim()
    .split("\n")
    .flatMap((line, i) => line.split("|").map((word): [string, number] => [word.trim(), i])),
);
