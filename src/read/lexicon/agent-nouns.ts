/** Common nouns, in the singular, for people and bodies who can act in politics. */
const PEOPLE =
  "activist actor adviser advisor agent agitator aide ally ambassador analyst army-chief assailant assassin association attorney authority banker bishop boss boy brother bureaucrat cameraman campaigner candidate captain cardinal chairman chairwoman chancellor chief child citizen civilian clan cleric colonel colleague commander commando commissioner commissar comrade consul contractor couple counterpart crew critic crowd deputy delegate delegation demonstrator deserter detainee detective dictator diplomat director dissident doctor driver economist editor elder emir emissary employee employer enemy engineer envoy executive exile expert extremist family farmer father fighter figure fisherman follower foreigner fugitive gang gangster general girl governor group guard guerrilla gunman hacker head herder hostage human-rights imam immigrant incumbent informer inhabitant inmate inspector instructor insurgent invader investigator islander islamist jihadist journalist judge junta jurist king kidnapper landlord landowner lawmaker lawyer leader legislator lobbyist local looter loyalist magistrate major man marcher marine mayor mediator medic member mercenary merchant migrant militant militiaman miner minister minority mob monarch monk mother motorist mp mullah national nationalist negotiator neighbour neighbor nun nurse observer offender officer official oligarch ombudsman operative opponent oppositionist organiser organizer partisan patriarch partner patron peacekeeper peasant people pensioner person pilot pirate policeman policewoman politician pope premier president priest prince princess prisoner premier professor prosecutor protester protestor provocateur publisher queen rabbi rebel recruit refugee reporter representative republican researcher reservist resident rioter rival ruler saboteur sailor scholar scientist secretary senator separatist serviceman sheikh sheriff shopkeeper smuggler sniper socialist soldier speaker specialist spokesman spokesperson spokeswoman spy squad staffer statesman striker student successor sultan supporter suspect sympathiser sympathizer teacher terrorist thug townspeople trader traitor trooper troop troublemaker tyrant vice-president victim villager vigilante volunteer voter warlord whistleblower wife witness woman worker writer youth autocrat strongman ex-president co-premier premier founder owner operator officeholder heir settler prefect chair referee-judge warlord mutineer oligarch kinsman student protestor dockworker docker courier miner pensioner herdsman gunner consumer shareholder importer exporter exporter manufacturer investor creditor lender donor patriot collaborator defector conscript veteran hero jailer torturer executioner hijacker bomber attacker arsonist perpetrator culprit planner plotter conspirator putschist rebel-leader";

const BODIES =
  "academy administration agency air-force alliance apparatus army assembly authority band bank battalion bench bloc board body brigade bureau bundestag business cabinet camp cartel caucus cell chamber channel charity church city club coalition column commando commission committee commonwealth community company confederation congress consortium consulate convoy corporation corps council counterintelligence country court delegation department directorate division duma embassy empire enterprise executive faction federation firm fleet flotilla force foundation front gang garrison gendarme gendarmerie government group guard guild house industry institution intelligence judiciary junta kingdom leadership league legislature magazine majority media mafia military militia ministry minority mission monarchy movement municipality nation navy network newspaper ngo office operator opposition organisation organization outlet panel parliament party patrol platoon police politburo presidency press prosecution province publication publisher radio regime region regiment regulator republic ring secretariat security-force senate service side society squad squadron staff state station taskforce team tribe tribunal troops troupe union unit university watchdog website wing workforce world town tribe village jet warplane warship gunboat tank aircraft helicopter bomber drone artillery airline school ship vessel tanker yacht frigate rocket shell cruiser submarine trawler missile fishing-fleet plane airliner consulate embassy checkpoint monastery mosque parish depot factory";

/** Words whose ending looks like a doer's and is none. */
const NOT_DOERS = new Set(
  "order border number matter quarter winter summer river paper letter water centre center member-state chapter computer counter danger disaster dinner finger flower former other another either neither further higher lower latter later weather shelter power tower hour labor labour favour favor harbour harbor rumour rumor error factor sector tractor reactor motor mirror minor major terror honour honor colour color behaviour behavior neighbourhood neighborhood door floor corridor armour armor vapour humour barrier carrier layer newspaper after under over never ever however together whether rather per offer transfer tender gender hunger anger answer manner banner corner cover discover register parameter meter litre liter theater theatre fiber timber december november october september silver copper sugar butter trailer container poster folder ladder shoulder thunder laser buffer customer-service character filter hammer master cluster blister list artist-work twist mist fist gist exist consist resist assist insist persist median ruffian-like guardian-like".split(
    " ",
  ),
);

/** Forces and their weapons, whose moves and blows are military. */
const FORCES = new Set(
  "army troop soldier force marine militia commando paratrooper tank battalion brigade regiment division column convoy jet warplane bomber drone missile rocket shell gunboat warship frigate fleet navy air-force artillery guerrilla rebel insurgent militant fighter mercenary gunman militiaman peacekeeper gendarme guard unit trooper patrol helicopter aircraft submarine sniper jihadist armour".split(
    " ",
  ),
);

const WEAPONS = new Set("missile rocket shell drone artillery armour tank jet".split(" "));

/** Whether a noun names a weapon, which strikes but is no one to deal with. */
export const isWeapon = (noun: string): boolean => WEAPONS.has(singularOf(noun));

/** Whether a noun names an armed force or its weapons: "paratroopers", "tanks". */
export const isForce = (noun: string): boolean => FORCES.has(singularOf(noun));

const SINGULAR = new Set(`${PEOPLE} ${BODIES}`.split(" "));
const IRREGULAR_PLURAL: Readonly<Record<string, string>> = {
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
  police: "police",
  troops: "troop",
  forces: "force",
  wives: "wife",
  authorities: "authority",
  allies: "ally",
  media: "media",
  aircraft: "aircraft",
  townspeople: "townspeople",
  mps: "mp",
  ngos: "ngo",
};

/** The singular of an English noun, as far as spelling tells it. Lower case in and out. */
function singularOf(noun: string): string {
  const irregular = IRREGULAR_PLURAL[noun];
  if (irregular !== undefined) return irregular;
  if (noun.endsWith("men") && noun.length > 4) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith("ies") && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith("s") && !noun.endsWith("ss") && noun.length > 3 ? noun.slice(0, -1) : noun;
}

const PERSONS = new Set(PEOPLE.split(" "));

/** Whether a common noun in the singular is listed as one for people; no ending is taken for one. */
export const isListedPersonNoun = (noun: string): boolean => PERSONS.has(noun);

/** Whether a common noun in the singular names one human being: "diplomat", "widow". */
export const isPersonNoun = (noun: string): boolean =>
  PERSONS.has(noun) || /(?:[^s]man|woman|ist|crat|naut|[^e]er|[^o]or|ian|eer)$/.test(noun);

/** Whether a common noun names people or a body that can act or be acted upon: "gendarmes", "cabinet", "dockers". */
export function isAgentNoun(noun: string): boolean {
  const singular = singularOf(noun);
  if (SINGULAR.has(singular) || SINGULAR.has(noun)) return true;
  if (NOT_DOERS.has(singular) || singular.length < 5) return false;
  if (/(?:man|woman|person|ist|crat|naut)$/.test(singular)) return true;
  const person = noun.endsWith("s") || singular.length > 7;
  return person && /(?:[^e]er|or|ian|eer|ee)$/.test(singular);
}

/** Words that take some of a class, nobody knows which: "some politicians" and "many politicians" need not be the same. */
export const isQuantifier = (word: string): boolean =>
  /^(?:some|many|several|most|few|other|certain|numerous|various)$/.test(word);
