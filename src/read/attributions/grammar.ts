import { SPEECH_FORMS, SPEECH_NOUNS } from "../lexicon/speech.ts";
import { verbForms } from "../lexicon/verbs.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = setOf(
  "the a an this that these those some any every each no another both all many most few",
);
export const POSSESSIVES = setOf("my your his her its our their");
/** Determiners that leave a person unknown: "a diplomat", "some experts". */
export const INDEFINITE = setOf(
  "a an some many several few most other another any one two three four five six seven eight nine ten various numerous certain " +
    "dozens hundreds thousands critics sources experts analysts observers officials others people residents eyewitnesses",
);
export const SUBJECT_PRONOUNS = setOf("he she they it we i you who nobody everyone someone");
export const PRONOUNS = setOf(
  "he she they it we i you him her them us me himself herself themselves itself this that these those one",
);
export const PREPOSITIONS = setOf(
  "of in on at by for from with to about against after before during over under into since until through between among " +
    "amid despite without within toward towards across behind beyond near via per following regarding concerning as " +
    "like unlike upon off out around above below along inside outside besides",
);
/** Prepositions that join a noun phrase to the noun before it more often than to the verb. */
export const NOUN_PREPOSITIONS = setOf("of for");
export const LOCATIVE_PREPOSITIONS = setOf("in at from on to near");
export const CONJUNCTIONS = setOf("and but or nor yet");
export const SUBORDINATORS = setOf(
  "that which who whom whose when while where because although though if unless whereas since until after before as once " +
    "whether how why what so than lest",
);
export const QUESTION_WORDS = setOf("whether if how why what who when where which whom");
export const AUXILIARIES = setOf(
  "is are was were be been being am has have had having do does did 's 're 've 'd 'm ’s ’re ’ve ’d ’m n't n’t not never",
);
export const BE = setOf("is are was were be been being am 's ’s 're ’re");
export const MODALS = setOf("will would can could may might shall should must ca wo 'll ’ll cannot");
export const NEGATIONS = setOf("not n't n’t never neither nor nobody no cannot hardly");
const ADVERBS = setOf(
  "also still later again already now then once even just only too often never always soon meanwhile however thus " +
    "therefore moreover instead today yesterday further rather long ever both twice yet perhaps not n't n’t first " +
    "very deeply so nevertheless nonetheless likewise indeed actually in-turn hence so here there",
);
export const TIME_WORDS = setOf(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december today yesterday tomorrow tonight morning afternoon evening night week weekend month year " +
    "earlier later ago days weeks months years hours day hour recently",
);

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !NOUNS_IN_LY.has(word));
const NOUNS_IN_LY = setOf(
  "family assembly ally italy daily weekly supply july monopoly reply early likely anomaly apply",
);

const COMMON_VERBS =
  "accept achieve act affect allow appear apply approach arrest arrive attend avoid ban be become begin believe belong " +
  "bring build buy carry cause choose close collapse come compare concern confirm consider contain continue cost cover " +
  "create cross cut decide declare defeat defend depend describe destroy detain develop die disappear discuss draw drive " +
  "drop eat elect emerge end enjoy enter escape establish exist expand expel explain express face fail fall feel fight " +
  "fill find finish flee fly follow force form gain get give go govern grow happen have hear help hide hit hold hurt " +
  "ignore impose improve include increase invade invite involve join keep kill know lack lead learn leave let lie live " +
  "look lose make manage marry mean meet miss move need obtain occupy occur open operate own pass pay perform play point " +
  "prepare prevent produce protect prove provide publish pull push put raise reach react receive recover refer refuse " +
  "release rely remain remember remove repeat replace represent resign respond rest result return reveal ride rise run " +
  "save see seem sell send serve set settle shake show shut sign sit sleep speak spend spread stand stay steal stop " +
  "struggle study succeed suffer supply support suppose survive take teach tell think throw touch treat try turn " +
  "understand use violate visit vote wait walk want warn watch win wish withdraw work write act aid lure poison resume " +
  "stage host pose seek trade benefit consist contribute exceed fire hand suspend seize threaten target";

const NOUN_LIKE_THIRDS = setOf(
  "acts appeals approaches arrests attacks bans builds calls causes claims closes collapses concerns costs covers crosses cuts " +
    "deaths defeats demands discounts drops ends escapes faces fails falls fears feels fights files fires follows forces " +
    "forms gains grows hands helps hides hits holds hosts hopes hurts increases lacks leads leaves lies lives looks losses " +
    "means meets moves needs notes offers opens owns pays plans plays points poses promises protests pulls pushes raises " +
    "reaches releases remains replies reports rests results returns rides rises runs sees sets shakes shows shuts signs " +
    "spreads stages stands stays steals stops struggles studies supplies supports takes targets threats throws touches " +
    "trades treats tries turns uses visits votes waits walks wants watches wins works aids acts benefits states",
);

/** Past forms of common verbs, and their third person where it is no plural noun as well. */
const FINITE: ReadonlySet<string> = new Set(
  COMMON_VERBS.split(" ").flatMap((base) => {
    const { third, past } = verbForms(base);
    return NOUN_LIKE_THIRDS.has(third) ? [past] : [third, past];
  }),
);
const AMBIGUOUS_THIRD: ReadonlySet<string> = NOUN_LIKE_THIRDS;
const PAST_OF_COMMON: ReadonlySet<string> = new Set(COMMON_VERBS.split(" ").map((base) => verbForms(base).past));

export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word) || MODALS.has(word);
/** Auxiliaries, modals, and the forms of common verbs that are no plural nouns. */
export const isFiniteForm = (word: string): boolean =>
  (isAuxiliary(word) && word !== "'s" && word !== "’s" && word !== "being") || FINITE.has(word) || isSpeechFinite(word);
const isSpeechFinite = (word: string): boolean =>
  isSpeechPast(word) ||
  (!SPEECH_NOUNS.has(word) &&
    !NOUN_LIKE_THIRDS.has(word) &&
    (SPEECH_FORMS.get(word)?.some(({ form }) => form === "third") ?? false));
const isSpeechPast = (word: string): boolean =>
  SPEECH_FORMS.get(word)?.some(({ form, onlyParticiple }) => form === "past" && !onlyParticiple) ?? false;
/** A past form that may be a participle after a noun: "the note found in the cell". */
export const isPast = (word: string): boolean =>
  PAST_OF_COMMON.has(word) || isSpeechPast(word) || (word.length > 4 && word.endsWith("ed"));
export const mayBeThird = (word: string): boolean => AMBIGUOUS_THIRD.has(word);
