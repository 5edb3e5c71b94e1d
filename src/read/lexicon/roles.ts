const words = (text: string): string[] => text.trim().split(/\s+/);

/** Forms of address, which a name never includes. */
export const HONORIFICS: ReadonlyMap<string, "male" | "female" | null> = new Map<string, "male" | "female" | null>([
  ...words("mr mister sir lord sheikh sheik baron prince king emperor father brother monsieur herr señor senor").map(
    (title): [string, "male"] => [title, "male"],
  ),
  ...words("mrs ms miss madam madame lady dame baroness princess queen sister frau señora senora sheikha").map(
    (title): [string, "female"] => [title, "female"],
  ),
  ...words("dr prof professor rev reverend hon st gen lt col sgt capt maj adm cmdr sen rep gov pres").map(
    (title): [string, null] => [title, null],
  ),
]);

/** Heads of a state, who are meant by "the Russian leader" and the like. */
export const RULERS: ReadonlySet<string> = new Set(
  words("president leader ruler dictator strongman autocrat tyrant despot king queen monarch emir sultan"),
);

/** Nouns for those who know and comment; they describe one another's bearers ("the expert"). */
export const EXPERTS: ReadonlySet<string> = new Set(
  words(`expert analyst scientist scholar researcher economist historian sociologist politologist pundit observer commentator
  professor lecturer academic specialist columnist strategist philosopher director co-director fellow co-founder`),
);

/** Nouns for those who stand at the head of a body, of which articles take one for another. */
export const HEADS: ReadonlySet<string> = new Set(
  words("head boss chief leader commander chairman chairwoman chairperson warlord"),
);

/** Nouns for persons by office, calling or standing, which may stand before a name or for it. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...RULERS,
  ...EXPERTS,
  ...words(`
  accountant activist actor actress adviser advisor advocate aide ambassador artist assemblyman assemblywoman assistant athlete attaché attorney author baker banker billionaire bishop
  blogger boss broadcaster brigadier bureaucrat businessman businesswoman candidate captain cardinal ceo chair chairman chairperson chairwoman challenger chancellor chief cleric coach colonel
  commander commissioner comptroller congressman congresswoman constable consul contractor coordinator co-chair co-chairman co-leader co-author corporal correspondent councillor counsel counsellor counselor criminal crown defector defendant delegate
  deputy designer detective developer dignitary diplomat dissident doctor driver editor emissary emperor engineer entrepreneur envoy executive exporter farmer father fighter filmmaker financier fisherman founder
  fugitive general governor guard guerrilla head heir host hostage imam incumbent inspector interpreter inventor investigator investor journalist judge jurist justice lawmaker lawyer legislator
  lieutenant linguist lobbyist magistrate magnate major manager marshal martyr mathematician mayor mediator medic mercenary millionaire minister mogul monk mp mufti murderer musician mullah
  negotiator neighbour newcomer nominee novelist nun nurse officer official oligarch ombudsman ombudswoman operative operator opponent organiser organizer outsider owner parliamentarian partner pastor patriarch peer performer
  philanthropist photographer physician physicist pilot poet policeman policewoman politician pollster pope premier presenter president-elect press-secretary priest prime-minister prisoner producer propagandist prosecutor protester provost
  psychologist publicist publisher rabbi rapporteur rapper rebel refugee regent reporter representative retiree rival sailor scribe secretary secretary-general senator sergeant sheriff shopkeeper singer
  solicitor soldier speaker spokesman spokesperson spokeswoman sportsman staffer statesman steelmaker strategist student superintendent supervisor surgeon teacher technocrat theologian trader trainer treasurer tycoon
  undersecretary veteran vice-president vice-premier vice-chair vice-chairman victim volunteer warlord whistleblower widow winner witness worker writer tsar czar ex-president ex-minister ex-premier first-secretary guru consultant contributor boss
  `),
]);

/** Words that stand before a role noun and belong to it. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set([
  ...words(`
  acting anti-corruption assistant associate attorney chief civil co-founding communications constitutional controversial council cultural current defence defense democratic deputy designate development digital economic
  economy education elected election energy environment executive exiled ex external federal finance first foreign former general health high honorary human independent influential information interim interior internal international investigative jailed
  junior justice labour labor late leading legal long-time longtime longstanding media medical military monetary national naval newly nuclear opposition outgoing parliamentary permanent political press prime principal prominent public
  regional renowned research retired rights science second security senate senior shadow social special state supreme top trade trades transport treasury union veteran vice well-known young old
  last notorious fugitive billionaire mercenary rebel separatist media-savvy presidential ruling tech cabinet party city district central exiled disgraced embattled imprisoned
  republican conservative liberal socialist communist democrat green labour tory nationalist pro-russian pro-western pro-european far-right left-wing right-wing populist
  `),
]);

/** Plural nouns for persons: they never open the name of one. */
export const isRolePlural = (word: string): boolean =>
  (word.endsWith("s") && ROLE_NOUNS.has(word.slice(0, -1))) ||
  (word.endsWith("men") && ROLE_NOUNS.has(`${word.slice(0, -2)}an`)) ||
  (word.endsWith("ies") && ROLE_NOUNS.has(`${word.slice(0, -3)}y`));
