/** The closed classes of English, and the common verbs that report no event, by which phrases are told apart. */
import { type VerbForms, verbForms } from "../lexicon/verbs.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const DETERMINERS = set(
  "the a an this that these those some any no every each both all another such several many few most much either neither half what whatever more less fewer certain various numerous own same other",
);
export const POSSESSIVES = set("my our your his her its their whose");
export const SUBJECT_PRONOUNS = set("i we you he she it they");
export const OBJECT_PRONOUNS = set("me us him them himself herself itself themselves ourselves");
export const OTHER_PRONOUNS = set(
  "someone somebody anyone anybody everyone everybody nobody nothing something anything everything none there one others",
);
export const NUMERALS = set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands tens millions scores first second third fourth fifth last next",
);
export const PREPOSITIONS = set(
  "of in on at by for with from into onto against to towards toward over under between among amid about around through throughout across along near behind beyond within without inside outside upon off above below beside besides despite during since until till after before as like than via per except including regarding concerning following alongside up down out",
);
export const COORDINATORS = set("and or but nor yet");
/** Words that open a clause of their own. After, before, since, until and as are prepositions too. */
export const SUBORDINATORS = set("if unless whether because although though while whereas where when so lest how why");
export const RELATIVES = set("who which whom that");
export const MODALS = set("will would shall should can could may might must ll ca wo 'll 'd");
export const BE = set("be is are was were been being am 're 'm");
export const HAVE = set("have has had having 've");
export const DO = set("do does did");
export const NEGATIONS = set("not n't never nt hardly scarcely neither nor no");
export const ADVERBS = set(
  "also already again still just only even ever now then soon once twice often always sometimes yesterday today tomorrow later earlier ago instead however therefore thus indeed perhaps maybe almost nearly quite rather too very well together abroad back away here there thereby meanwhile moreover nevertheless nonetheless otherwise seldom yet further jointly twice anew afterwards finally even first long far alone both",
);

/** Frequent verbs that are no triggers. Knowing them keeps subjects, objects and clauses apart. */
const COMMON =
  "say tell announce add declare state report write note explain claim believe think know hope fear expect want wish plan intend mean try attempt seek fail manage begin start continue stop keep remain stay stand sit lie come go leave arrive return move turn bring take give get make let put set send show see look watch hear feel find lose win become seem appear happen occur follow lead live work play run walk ride drive fly fall rise grow increase decrease reduce cut change create build form hold carry bear wear throw draw pull push open close shut end finish complete reach pass cross enter join use need have do be include involve contain concern affect cause prevent allow permit enable help serve represent consider regard view describe call name decide choose prefer prepare aim tend learn teach read understand realise realize remember forget suggest indicate confirm deny admit acknowledge doubt stress emphasise emphasize point mention quote cite publish print broadcast air post tweet sing speak talk spend pay buy sell cost earn eat drink sleep die live kill hope prove test try measure count weigh own belong depend rely respond reply answer react act behave perform host mark celebrate mourn face meet deserve resemble suffer enjoy like love hate want fit match wait travel visit rule govern elect vote appoint nominate name replace succeed strengthen weaken maintain preserve secure ensure achieve gain receive obtain accept adopt approve pass introduce launch issue sign establish found set develop improve expand extend spread deliver produce provide offer share exchange fight control command order threaten worry warn predict forecast estimate calculate assume suppose imagine guess conclude determine discover reveal expose hide keep save lack miss cover fill break burn drop hit hurt shake touch catch hang raise lift lower hand pick place lay stick close trap hurry gather assemble escape flee survive settle reside house seat date last take tell thank try turn wonder consist correspond exist result stem derive arise emerge evolve vanish disappear belong cease resume renew repeat recall remind reflect require relate refer range oblige drag sound smell ring note owe park pour print promote prompt drive raise recover reply rest rush sail save score ship shop sign sink slide slip smile snow sow split stretch struggle supply swear sweep swim swing switch trigger trust vary wash waste weep win wind wipe mend spark provoke inspire shock surprise outrage embarrass please annoy delay postpone schedule found seek undergo undertake justify constitute compose comprise devote dedicate draft organise organize arrange conduct pursue practise practice underline underscore highlight argue contend insist maintain assert allege speculate rumour comment remark observe notice attend await approach exceed overtake doubt guarantee position flirt dare divert unite integrate";

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

/** What a word may be as a form of a verb. */
export interface VerbReading {
  readonly base: string;
  readonly forms: ReadonlySet<VerbForm>;
}

/** Adds the forms of a verb, in British and American spelling, to an index by form. Of two verbs with one form ("found") the first stays. */
export function addVerb(index: Map<string, VerbReading>, base: string): void {
  addForms(index, base, verbForms(base));
  if (base.endsWith("ise")) addForms(index, base, verbForms(`${base.slice(0, -3)}ize`));
  if (/[^aeiou][aeiou][^aeiou]+[ae]l$/.test(base)) {
    const { past, gerund, ...rest } = verbForms(base);
    const doubled = { past: past.replace(/led$/, "lled"), gerund: gerund.replace(/ling$/, "lling") };
    addForms(index, base, { ...rest, ...doubled, participle: doubled.past });
  }
}

function addForms(index: Map<string, VerbReading>, base: string, forms: VerbForms): void {
  for (const kind of ["base", "third", "past", "participle", "gerund"] as const) {
    const form = forms[kind];
    const before = index.get(form);
    if (before !== undefined && before.base !== base) continue;
    index.set(form, { base, forms: new Set([...(before?.forms ?? []), kind]) });
  }
}

export const commonVerbs = (): readonly string[] => [...new Set(COMMON.split(" "))];

/** Nouns that look like forms of a verb. Where nothing speaks for the verb they are taken for nouns. */
export const NOUN_LIKE = set(
  "act aim air answer approach attack aid ban battle bar bill block blame boycott bomb break bribe bug burn call campaign capture case cause censure challenge change charge claim clash close comment command compromise concern conduct conflict contact contract control cost count counter coup cover crew criticism cross crowd cut damage date deal debate defeat delay demand deploy dispatch dismissal dispute doubt draft draw drill drive drop effort embargo encounter end escape estimate exchange exile exit experience export face fall fault fear feed fight fine fire flight flood force forecast form freeze front fund gain gas grant guarantee guard guide hack hand harm head help hit hold home hope host house hunger import increase influence insult interest interview invite issue jail join judge jump kidnap kill labour lack land launch lead leak leave level lie lift light like limit line link list loan look loot loss love march mark mass master match matter mean measure mediate meet mention mind mine misuse move murder name need note notice offer open order outlaw pact pardon park part pass patrol pay penalty permit phone picket place plan plant plea pledge plot point poison police position post pound power praise press pressure prison probe process produce profile program progress project promise protest pull purchase purge push question quit raid rally range rape rate reach read rebel rebuke recall record reform refuge regret release remain rent reply report repair request rescue research reserve resort respect rest result retreat return reveal revenge review revolt riot rise risk rock rocket role round route rule run rush sack sail sanction say score seal search seat secure seek sense sentence service set shape share shell shelter ship shock shoot shop show shut side siege sign silence sink site slaughter smell smile smuggle sound speak spend split spread spy stab staff stage stake stand start state stall station stay steal step stick stop storm strain stress stretch strike struggle study subject suit supply support surprise surrender surround suspect swap swing switch tackle tag take talk tap target tariff task tax team tear telephone test thank threat threaten tie time toll torture touch tour trade train transfer transport trap travel treat trial tribute trick trip trouble trust try turn use value veto view visit voice volunteer vote vow wage wait walk want war warning watch water wave welcome win wish withdrawal witness wonder word work worry wound wreck aids acts advances appeals arrests alerts assaults attempts back conscript contrast discount document eye fellow finance function gas impact man neighbor neighbour object purpose question reason respect schedule structure trouble arms troops talks mass present express intern yield levy rig fly fast lay found bound ground saw left felt second",
);
