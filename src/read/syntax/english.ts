import type { AbbreviationKind, LanguageTable } from "./language.ts";

const words = (list: string): readonly string[] => list.split(/\s+/);
const setOf = (list: string): ReadonlySet<string> => new Set(words(list));

/** A word in capitals is looked up as its capitalised form too. */
const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  (
    [
      [
        "title",
        `Mr Mrs Ms Mx Dr Prof Gen Maj Col Lt Sgt Capt Cpl Pvt Cmdr Cdr Comdr Adm Brig Sen Rep Reps Sens Gov Govs Rev Hon
         Pres Supt Insp Det Amb Atty Fr Msgr Messrs Mme Mlle Drs Profs Gens Sec Dep Asst Ald Spc Ens Dir Attn`,
      ],
      [
        "inner",
        "vs cf viz Ph Approx incl approx ca al resp esp dept govt ed eds transl trans St Mt Ft Ste e.g i.e Sts",
      ],
      [
        "numbering",
        "No no Nos nos Art art Arts Fig fig Figs figs p pp vol Vol ch Ch ext par para Para sec c est Est Op op",
      ],
      [
        "ending",
        "Inc Ltd Corp Co Cos Bros Assn Intl Univ Inst Jr Sr Esq etc Ph.D Ave Blvd Rd Bldg mln bln mn bn sq tel Assoc ect",
      ],
      ["calendar", "Sat Sun Mar Jun Jul Mon Tue Tues Wed Thu Thur Thurs Fri"],
      ["ending", "Jan Feb Apr Aug Sep Sept Oct Nov Dec"],
      [
        "region",
        `Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont
         Ore Pa Que Tenn Tex Va Vt Wash Wis Wyo`,
      ],
    ] as const
  ).flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)),
);

/** A bar stands where the second token begins. */
const CONTRACTIONS = `can|not gon|na wan|na got|ta gim|me lem|me do|nt wo|nt ca|nt ai|nt out|ta lot|ta did|nt does|nt is|nt was|nt are|nt
  were|nt had|nt has|nt have|nt could|nt would|nt should|nt i|m i|ve you|re you|ve we|ve they|re they|ve that|s what|s
  there|s he|s she|s`;

export const ENGLISH: LanguageTable = {
  abbreviations,
  // From Cyrillic: "Yu. Andropov".
  longInitials: setOf("Ya Ye Yo Yu Zh Kh Ts Ch Sh Dz"),
  letteredNouns: setOf(
    `plan type vitamin war group class grade category part section appendix schedule option team hepatitis league serie
     unit block zone point article exhibit variant`,
  ),
  letterPronouns: setOf("I"),
  beforeLetterPronoun: setOf(
    "and than as do did am was have had can could should would will shall may might must but if when nor or",
  ),
  openers: setOf(
    `The A An He She It They We I You This That These Those There His Her Its Their Our My Your But And Or Yet So
     However In On At As By For From With Without After Before Since When While If Although Though Because Despite
     During Under Until Unless Once Whether According Meanwhile Moreover Furthermore Nevertheless Nonetheless Now Then
     Today Yesterday Tomorrow Not No Some Many Most Several All Both Each Every One Two Three Other Others Another Such
     What Who Why How Where Which Whose Is Are Was Were Did Does Do Have Has Had Would Could Should Can Nobody Nothing
     None Nor Neither Either Even Only Just Still Also Here Last Earlier Later Asked Speaking Instead Perhaps Maybe Thus
     Therefore Hence Among Between Against About Over Through Within Like Unlike Besides Given Following Citing Let
     Please`,
  ),
  speechVerbs: setOf(
    `asked asks said says wrote writes replied added shouted wondered exclaimed told tweeted insisted warned continued
     declared demanded quipped joked remarked posted cried called urged explained concluded noted responded answered thought`,
  ),
  clitics: setOf("'s 'm 'd 'll 're 've n't"),
  contractions: new Map(words(CONTRACTIONS).map((word) => [word.replace("|", ""), word.indexOf("|")] as const)),
  elisions: setOf("em n til till tis twas cause bout round cos"),
  units: setOf(
    `am pm a.m p.m k m mm mn mln b bn bln t tn km cm kg g mg lb lbs ft in hz khz mhz ghz kw mw gw kwh kb mb gb tb mph kph
     ml l ha c f pc p min mins hrs hr yrs yr`,
  ),
  slashWords: setOf("c/o w/o b/c a/c n/a s/he l/c i/c w/out"),
  hyphens: {
    // After the list of affixes in the guidelines of the English treebanks.
    prefixes: setOf(
      `anti arch bi bio co counter cross cyber de dis e ex extra hyper infra inter intra macro mega meta micro mid mini
       mis mono multi neo non omni over pan para peri post pre pro proto pseudo psycho re semi socio sub super supra
       trans tri ultra un under uni uh mm hm`,
    ),
    suffixes: setOf("esque wise fest gate ish"),
  },
  notDomains: setOf("By Am De Us News Media Press Online Info"),
};
