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

/** What cutting text into tokens and sentences needs to know of a language; words are in lower case where not said otherwise. */
export interface LanguageTable {
  /** By the abbreviation without its stop, written as in running text. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Initials of more than one letter, capitalised: "Yu". */
  readonly longInitials: ReadonlySet<string>;
  /** Nouns that a single letter or numeral follows: "Plan B", "World War I". */
  readonly letteredNouns: ReadonlySet<string>;
  /** Pronouns of one capital letter, and words that stand before them. */
  readonly letterPronouns: ReadonlySet<string>;
  readonly beforeLetterPronoun: ReadonlySet<string>;
  /** Capitalised words that open sentences and are no part of names. */
  readonly openers: ReadonlySet<string>;
  /** Verbs that follow a quoted question or exclamation: `"Why?" Smith asked.` */
  readonly speechVerbs: ReadonlySet<string>;
  /** Ends of words that are tokens of their own, with "'" for any apostrophe: "'s", "n't". */
  readonly clitics: ReadonlySet<string>;
  /** Words written as one that are two tokens, by the length of the first: "cannot", 3. */
  readonly contractions: ReadonlyMap<string, number>;
  /** Words whose beginning an apostrophe stands for: "'em". */
  readonly elisions: ReadonlySet<string>;
  /** Units that are tokens of their own when they are written onto a figure: "5bn". */
  readonly units: ReadonlySet<string>;
  /** Words that a slash is part of: "c/o". */
  readonly slashWords: ReadonlySet<string>;
  /** How hyphenated words are cut; null where they stay whole. */
  readonly hyphens: HyphenTable | null;
  /** Capitalised words that are written like the end of an address: "done.By". */
  readonly notDomains: ReadonlySet<string>;
}

/** Hyphenated words are cut at their hyphens but for these. */
export interface HyphenTable {
  readonly prefixes: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
}
