/** When a word before a stop is an abbreviation, and whether a sentence may end with it. */
export type AbbreviationKind =
  /** Stands before a name, and never ends a sentence: "Mr." */
  | "title"
  /** Never ends a sentence: "vs." */
  | "inner"
  /** Only before a figure: "No. 5" */
  | "numbering"
  /** Ends a sentence where a sentence opener follows: "Inc." */
  | "ending"
  /** Only before a comma or figure: "Sun., Aug. 4" */
  | "calendar"
  /** Only behind a comma: "Tampa, Fla." */
  | "region";

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Written as in running text: a word in capitals is looked up as its capitalised form too. */
const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (
    [
      [
        "title",
        `Mr Mrs Ms Mx Dr Prof Gen Maj Col Lt Sgt Capt Cpl Pvt Cmdr Cdr Comdr Adm Brig Sen Rep Reps Sens Gov Govs Rev Hon
         Pres Supt Insp Det Amb Atty Fr Msgr Messrs Mme Mlle Drs Profs Gens Sec Dep Asst Vice-Adm Vice-Pres Lt-Gen
         Lt-Col Maj-Gen Brig-Gen Ald Sr-Lt Spc Ens Dir`,
      ],
      ["inner", "vs cf viz Ph Approx incl approx ca al resp esp dept govt ed eds transl trans St Mt Ft Ste e.g i.e"],
      [
        "numbering",
        "No no Nos nos Art art Arts Fig fig Figs figs p pp vol Vol ch Ch par para Para sec c est Est Op op",
      ],
      [
        "ending",
        "Inc Ltd Corp Co Cos Bros Assn Intl Univ Inst Jr Sr Esq etc Ph.D Ave Blvd Rd Bldg mln bln mn bn sq tel",
      ],
      ["calendar", "Sat Sun Mar Jun Jul Mon Tue Tues Wed Thu Thur Thurs Fri"],
      ["ending", "Jan Feb Apr Aug Sep Sept Oct Nov Dec"],
      [
        "region",
        `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont
         Ore Pa Que Tenn Tex Va Vt Wash Wis Wyo`,
      ],
    ] as const
  ).flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)),
);

/** The kind of an abbreviation given without its stop; undefined for any other word. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (word.length > 9) return undefined;
  const kind = ABBREVIATIONS.get(word);
  if (kind !== undefined) return kind;
  const inCapitals = word.length > 2 && word === word.toUpperCase();
  const capitalised = ABBREVIATIONS.get(word.charAt(0) + word.slice(1).toLowerCase());
  return inCapitals && capitalised === "title" ? capitalised : undefined;
}

/** Cyrillic initials that take two Latin letters: "Yu. Andropov". */
const DIGRAPHS = new Set(["Ya", "Ye", "Yo", "Yu", "Zh", "Kh", "Ts", "Ch", "Sh", "Dz"]);

export const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word) || DIGRAPHS.has(word);

const LETTERED = new Set(
  `plan type vitamin war group class grade category part section appendix schedule option team hepatitis league serie
   unit block zone point article exhibit variant`.split(/\s+/),
);

/** Nouns that a single letter or numeral follows: "Plan B", "World War I". */
export const takesLetter = (word: string): boolean => LETTERED.has(word.toLowerCase());

const BEFORE_I = new Set(
  `and than as do did am was have had can could should would will shall may might must but if when nor or`.split(/\s+/),
);

/** Words after which a capital I is the pronoun. */
export const leadsToPronoun = (word: string): boolean => BEFORE_I.has(word.toLowerCase());

const OPENERS = new Set(
  `The A An He She It They We I You This That These Those There His Her Its Their Our My Your But And Or Yet So However
   In On At As By For From With Without After Before Since When While If Although Though Because Despite During Under
   Until Unless Once Whether According Meanwhile Moreover Furthermore Nevertheless Nonetheless Now Then Today Yesterday
   Tomorrow Not No Some Many Most Several All Both Each Every One Two Three Other Others Another Such What Who Why How
   Where Which Whose Is Are Was Were Did Does Do Have Has Had Would Could Should Can Nobody Nothing None Nor Neither
   Either Even Only Just Still Also Here Last Earlier Later Asked Speaking Instead Perhaps Maybe Thus Therefore Hence
   Among Between Against About Over Through Within Like Unlike Besides Given Following Citing Let Please`.split(/\s+/),
);

/** Capitalised words that open sentences and are no part of names. */
export const isOpener = (word: string): boolean => OPENERS.has(word);

/** Top-level domains, and file endings met in prose, that are no English words. */
const DOMAINS = new Set(
  `com org net edu gov mil info biz eu ru ua uk de fr pl lt lv ee ge kz uz kg tj md am az cz sk hu ro bg rs hr gr tr il
   cn jp kr br ca au nz za us tv io ch nl se fi dk es pt by su news online media press рф бел pdf html doc`.split(
    /\s+/,
  ),
);

/** "By", "Am" and their like begin sentences when they are capitalised. */
const AMBIGUOUS_DOMAINS = new Set(["By", "Am", "De", "Us", "News", "Media", "Press", "Online", "Info"]);

/** True for the last label of an address without its protocol: "gazeta.ru". */
export const endsAddress = (label: string): boolean =>
  label.length <= 6 && DOMAINS.has(label.toLowerCase()) && !AMBIGUOUS_DOMAINS.has(label);
