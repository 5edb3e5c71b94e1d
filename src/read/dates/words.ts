/** The words of English dates, in lower case. */

const numbered = (words: string, first: number, step = 1): [string, number][] =>
  words.split(" ").map((word, index) => [word, first + index * step]);

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const FULL_MONTHS = numbered(
  "january february march april may june july august september october november december",
  1,
);

/** Month names as they stand alone: abbreviations are names and verbs too often. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(FULL_MONTHS);

/** Month names and abbreviations, for use beside a day or a year. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...FULL_MONTHS,
  ...numbered("jan feb mar apr", 1),
  ...numbered("jun jul aug sep oct nov dec", 6),
  ["sept", 9],
]);

/** ISO 8601 numbers: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered("monday tuesday wednesday thursday friday saturday sunday", 1),
  ...numbered("mon tue wed thu fri sat sun", 1),
  ...numbered("tues weds thur", 2),
  ["thurs", 4],
]);

/** EDTF season codes. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ...numbered("spring summer autumn winter", 21),
  ["fall", 23],
  ["springtime", 21],
  ["summertime", 22],
  ["wintertime", 24],
]);

const UNITS_ONE_TO_NINETEEN =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

/** Cardinals that count units of time. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(UNITS_ONE_TO_NINETEEN, 1),
  ...numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  ["hundred", 100],
]);

const ORDINALS_TO_NINETEENTH =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(ORDINALS_TO_NINETEENTH, 1),
  ["twentieth", 20],
  ["thirtieth", 30],
]);

export const ORDINAL_ENDINGS = wordSet("st nd rd th");

/** The first year of the decade, counted within its century. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  numbered("twenties thirties forties fifties sixties seventies eighties nineties", 20, 10),
);

export type Unit = "day" | "week" | "month" | "year";

/** Units of time as multiples of the four that are reckoned in. */
export const UNITS: ReadonlyMap<string, readonly [unit: Unit, times: number]> = new Map([
  ["day", ["day", 1]],
  ["night", ["day", 1]],
  ["week", ["week", 1]],
  ["fortnight", ["week", 2]],
  ["month", ["month", 1]],
  ["year", ["year", 1]],
  ["decade", ["year", 10]],
  ["century", ["year", 100]],
  ["days", ["day", 1]],
  ["nights", ["day", 1]],
  ["weeks", ["week", 1]],
  ["fortnights", ["week", 2]],
  ["months", ["month", 1]],
  ["years", ["year", 1]],
  ["decades", ["year", 10]],
  ["centuries", ["year", 100]],
]);

export const PARTS_OF_DAY = wordSet("morning afternoon evening night noon midday lunchtime dawn");

/** Hedges that stay outside the span but make the date uncertain. */
export const HEDGES = wordSet("probably perhaps possibly maybe presumably apparently supposedly reportedly");

/** Heads of names that begin with a date: "the January 6 committee". */
export const BODIES_NAMED_BY_DATE = wordSet(
  "committee commission panel movement brigade battalion society group club alliance coalition party front forum circle league union association institute times post magazine",
);

/** What is counted by numbers that look like years. */
export const COUNTED = wordSet(
  "people men women children percent per cent dollars euros pounds roubles rubles hryvnias yuan yen km kilometres kilometers miles metres meters tonnes tons barrels soldiers troops cases villages towns cities schools copies votes voters ballots signatures prisoners detainees refugees homes houses sailors tanks shells rounds square cubic litres hectares acres megawatts degrees feet workers jobs points staff personnel hours minutes seconds",
);
