/**
 * The words that report political events: a first lexicon of PLOVER triggers with the CAMEO code of their sense, written
 * for this project after the category descriptions of the CAMEO and PLOVER manuals.
 */
import type { EventType } from "../../record/reading.ts";

/**
 * A row of triggers of one sense. Patterns are separated by commas. In a pattern
 * - the first word of a verb pattern stands for all its inflected forms, that of a noun pattern for both numbers;
 * - `a/b` are alternatives, `~` is up to four words in between (never a verb, never a mark);
 * - `|on against` names the prepositions that lead to the recipient, preferred first; without them it is the object;
 * - a final `-` wants no object ("marched on the palace", not "marched him away");
 * - a final `^` wants an armed force as the doer;
 * - a final `!` wants an actor as object or recipient, since the word has too many other uses; of a noun, both sides;
 * - a final `<` has the subject receive what another, behind the preposition, does: "received a loan from Togo".
 */
export interface TriggerRow {
  readonly type: EventType;
  readonly cameo: string;
  readonly patterns: string;
}

const row = (type: EventType, cameo: string, patterns: string): TriggerRow => ({ type, cameo, patterns });

/** PLOVER modes by the CAMEO codes that fix them, after the CAMEO to PLOVER conversion table of 2021. */
export const MODES: Readonly<Record<string, string>> = {
  "041": "phone",
  "042": "visit",
  "043": "visit",
  "044": "third-party",
  "0841": "release",
  "0842": "return",
  "085": "ease",
  "086": "access",
  "0861": "access",
  "0862": "access",
  "0863": "access",
  "087": "disarm",
  "0871": "ceasefire",
  "0872": "withdraw",
  "0873": "disarm",
  "0874": "disarm",
  "101": "assist",
  "103": "assist",
  "104": "change",
  "1041": "change",
  "1053": "yield",
  "1056": "yield",
  "106": "meet",
  "108": "meet",
  "111": "disapprove",
  "112": "disapprove",
  "113": "disapprove",
  "114": "allege",
  "115": "allege",
  "125": "meet",
  "129": "yield",
  "1312": "restrict",
  "138": "violence",
  "141": "demo",
  "142": "hunger",
  "143": "boycott",
  "144": "obstruct",
  "145": "riot",
  "151": "police",
  "152": "troops",
  "153": "police",
  "154": "troops",
  "161": "withdraw",
  "162": "discontinue",
  "163": "restrict",
  "164": "withdraw",
  "166": "expel",
  "171": "seize",
  "1711": "seize",
  "172": "restrict",
  "1721": "restrict",
  "1722": "ban",
  "1723": "curfew",
  "1724": "martial-law",
  "173": "arrest",
  "174": "deport",
  "181": "abduct",
  "182": "beat",
  "1821": "sexual",
  "1822": "torture",
  "183": "suicide-attack",
  "1832": "explosives",
  "186": "assassinate",
  "191": "restrict",
  "192": "seize",
  "193": "firearms",
  "194": "heavy-weapons",
  "195": "heavy-weapons",
  "202": "massacre",
  "203": "cleansing",
  "204": "unconventional",
};

export const VERB_ROWS: readonly TriggerRow[] = [
  row(
    "AGREE",
    "030",
    "agree |with to, pledge |to, promise, vow |to, commit itself |to, undertake to, consent |to, assent |to",
  ),
  row("AGREE", "030", "offer, offer ~ concessions |to, give ~ blessing |to, give ~ consent |to, give ~ assurances |to"),
  row(
    "AGREE",
    "030",
    "guarantee !, come to terms |with, give ~ word |to, strike ~ deal/bargain/agreement/pact/compromise |with",
  ),
  row(
    "AGREE",
    "030",
    "reach ~ deal/agreement/accord/understanding/compromise/consensus/settlement/pact |with, hammer out |with",
  ),
  row(
    "AGREE",
    "037",
    "put an end to ~ quarrel/dispute/feud |with, settle ~ dispute/differences/quarrel |with, make peace |with, patch up |with",
  ),
  row(
    "AGREE",
    "037",
    "bury the hatchet |with, accept ~ proposal/offer/plan/deal/terms/mediation/invitation/formula |of from, conclude ~ deal/agreement/pact |with",
  ),
  row("AGREE", "038", "accept ~ mediator |from of"),

  row(
    "CONSULT",
    "040",
    "meet |with, meet with, consult |with, confer |with, discuss |with !, talk |with to, talk to, talk with, hold talks |with, hold ~ meeting/summit |with",
  ),
  row(
    "CONSULT",
    "040",
    "sit down together |with, sit down |with, shake hands |with, exchange views |with, convene, huddle |with, speak with, brief !",
  ),
  row(
    "CONSULT",
    "041",
    "telephone !, phone !, speak by phone/telephone |with to, speak on the phone/telephone |with to, speak over the phone |with to",
  ),
  row("CONSULT", "041", "hold ~ call |with, hold ~ conversation |with, call by phone"),
  row(
    "CONSULT",
    "042",
    "visit, pay a visit |to, pay ~ visit |to, travel to !, fly to !, arrive in, arrive for ~ visit/talks |with",
  ),
  row(
    "CONSULT",
    "042",
    "arrive on ~ visit |to, attend ~ summit/talks/meeting/negotiations |with, take part in ~ meeting/summit/talks/negotiations |with of, go to see",
  ),
  row("CONSULT", "043", "host !, receive !"),
  row(
    "CONSULT",
    "045",
    "mediate |between in with, shuttle between, arbitrate |between, broker ~ talks |between, act as ~ mediator |between",
  ),
  row(
    "CONSULT",
    "046",
    "negotiate |with, bargain |with, haggle |with, parley |with, open ~ talks/negotiations/dialogue |with, enter into ~ talks/dialogue/negotiations |with",
  ),
  row(
    "CONSULT",
    "046",
    "begin ~ talks/negotiations |with, resume ~ talks/negotiations/dialogue |with, enter ~ talks/negotiations |with, engage in ~ talks/negotiations |with",
  ),

  row(
    "SUPPORT",
    "050",
    "support, back, side with, stand by, stand with, stand behind, stand up for, restore ~ ties/relations |with, normalise ~ ties/relations |with",
  ),
  row(
    "SUPPORT",
    "050",
    "normalize ~ ties/relations |with, establish ~ relations/ties |with, upgrade ~ ties/relations |with, exchange ambassadors |with, reopen ~ embassy/consulate |in",
  ),
  row(
    "SUPPORT",
    "050",
    "ally itself |with, ally himself |with, rally behind, rally around, rally to, express ~ support/solidarity/gratitude/loyalty |for to with, voice ~ support/solidarity |for with",
  ),
  row(
    "SUPPORT",
    "050",
    "give ~ backing |to, give ~ support |to, throw ~ support/weight behind, lend ~ support |to, pledge ~ allegiance/loyalty |to, swear ~ allegiance/loyalty |to",
  ),
  row(
    "SUPPORT",
    "051",
    "praise, commend !, applaud !, laud, hail !, endorse, welcome, congratulate, thank, pay tribute |to, salute !, greet !, compliment !",
  ),
  row(
    "SUPPORT",
    "051",
    "honour !, honor !, cheer !, express ~ thanks/appreciation |to, condole with, offer ~ condolences |to, send ~ condolences/congratulations |to, award !",
  ),
  row("SUPPORT", "051", "be grateful |to for, be thankful |to for, be loyal |to"),
  row(
    "SUPPORT",
    "052",
    "defend, vouch for, speak up for, justify ~ actions |of, speak out in favour |of, come out in favour |of, intercede |for",
  ),
  row("SUPPORT", "054", "recognise !, recognize !, accord ~ recognition |to, grant ~ recognition |to"),
  row("SUPPORT", "055", "apologise |to, apologize |to, offer ~ apology |to, offer ~ apologies |to, beg ~ pardon"),
  row(
    "SUPPORT",
    "056",
    "forgive !, reconcile |with, make up with, mend ~ relations/ties/fences |with, improve ~ relations/ties |with",
  ),
  row(
    "SUPPORT",
    "057",
    "sign ~ agreement/treaty/accord/pact/deal/memorandum/declaration/contract/protocol/charter/convention/communique |with, ratify |with, initial ~ treaty/agreement |with",
  ),
  row("SUPPORT", "057", "put ~ signature |to, put ~ signatures |to, approve ~ treaty/agreement |with, accede |to"),

  row(
    "COOPERATE",
    "060",
    "cooperate |with, co-operate |with, collaborate |with, team up |with, join forces |with, work together |with, work with !, work closely |with",
  ),
  row(
    "COOPERATE",
    "060",
    "partner with, make common cause |with, participate in ~ project |with, join hands |with, set up a joint ~ |with",
  ),
  row(
    "COOPERATE",
    "061",
    "trade |with, trade with, buy ~ gas/oil/weapons/arms/electricity/grain |from, purchase ~ gas/oil/weapons/arms/missiles/drones |from, sell ~ gas/oil/weapons/arms |to",
  ),
  row(
    "COOPERATE",
    "061",
    "export ~ gas/oil/goods |to, import ~ gas/oil/goods |from, invest in, sell ~ stake |to, open ~ border |with to, found ~ company |with",
  ),
  row(
    "COOPERATE",
    "062",
    "conduct ~ exercises/drills/manoeuvres/maneuvers/patrols |with, hold ~ exercises/drills/manoeuvres/maneuvers |with, carry out ~ patrols/drills/exercises |with",
  ),
  row(
    "COOPERATE",
    "062",
    "join ~ alliance |with, train ~ together |with, fight alongside, fight on the side |of, patrol ~ jointly |with",
  ),
  row("COOPERATE", "063", "extradite |to, hand over ~ suspect/suspects |to"),
  row(
    "COOPERATE",
    "064",
    "share ~ intelligence/information/data/evidence/expertise |with, share |with !, exchange ~ intelligence/information/data/prisoners |with, pass ~ intelligence/information |to, swap ~ prisoners/lists |with",
  ),

  row(
    "AID",
    "070",
    "aid !, assist !, lend ~ hand |to, help !, come to ~ aid/rescue |of, bail out, rescue, provide |to for with, supply |to with, donate |to, save ~ from !",
  ),
  row(
    "AID",
    "070",
    "contribute |to, place ~ at ~ disposal |of, ship ~ aid |to, step in to help, save !, give ~ help/assistance/aid |to, offer ~ help/assistance/aid |to",
  ),
  row("AID", "073", "fly ~ aid/food/tents/medicine/supplies/doctors |to"),
  row(
    "AID",
    "070",
    "send ~ aid/help/doctors/nurses/medics/engineers/supplies/money/food/medicine/tents/blankets/helmets/generators |to",
  ),
  row(
    "AID",
    "071",
    "fund !, finance, subsidise, subsidize, lend |to, loan |to, grant ~ loan |to, bankroll, give ~ loan/grant/credit/money |to, write off ~ debt |of",
  ),
  row("AID", "071", "disburse |to, extend ~ loan/credit |to, compensate !, pay ~ debts |of, invest ~ money |in"),
  row(
    "AID",
    "072",
    "arm !, equip !, train ~ soldiers/troops/pilots/forces/army/officers/recruits/police/fighters/deserters |for from, deliver ~ weapons/arms/tanks/missiles/ammunition/jets |to",
  ),
  row(
    "AID",
    "072",
    "send ~ weapons/arms/tanks/missiles/ammunition/rifles/howitzers/jets |to, hand over ~ weapons/arms/tanks/missiles |to, transfer ~ weapons/arms/tanks/missiles |to",
  ),
  row(
    "AID",
    "073",
    "evacuate |from, feed !, shelter !, fly out !, airlift, deliver ~ aid/food/medicine/supplies |to, distribute ~ aid/food |to, treat ~ wounded, resettle",
  ),
  row("AID", "073", "take in ~ refugees/migrants/families/children/people, nurse !, vaccinate, accommodate !"),
  row(
    "AID",
    "074",
    "protect !, send ~ peacekeepers |to, deploy ~ peacekeepers |to in, escort ~ convoy |to, keep the peace |in between",
  ),
  row(
    "AID",
    "075",
    "grant ~ asylum |to, give ~ asylum |to, give ~ refuge/sanctuary/shelter |to, harbour !, offer ~ asylum/refuge |to, issue ~ visas |to",
  ),

  row(
    "CONCEDE",
    "080",
    "concede |to, yield |to, give in |to, give way |to, give ground |to, cave in |to, back down, relent, bow to, capitulate |to, climb down, compromise |with, make ~ concessions |to",
  ),
  row(
    "CONCEDE",
    "080",
    "make ~ concession |to, backtrack, swallow ~ demands |of, acquiesce |to in, comply with, satisfy ~ demands |of, meet ~ demands |of, shelve, scrap ~ law/bill/tax/plan/levy",
  ),
  row(
    "CONCEDE",
    "081",
    "ease ~ rules/measures/restrictions/curbs/controls |on in, relax ~ rules/measures/restrictions/curbs/controls |on in, loosen ~ rules/restrictions/controls |on, legalise, legalize",
  ),
  row(
    "CONCEDE",
    "0812",
    "lift ~ ban |on, unban, let ~ back !, reinstate !, rehabilitate !, readmit !, cancel ~ restrictions |on",
  ),
  row("CONCEDE", "081", "pardon, amnesty, grant ~ amnesty |to, commute ~ sentence |of"),
  row(
    "CONCEDE",
    "083",
    "step down |in, resign, abdicate, quit ~ post/office, cede ~ power |to, relinquish, hand over power |to, give up ~ power/office/post/seat/claim, stand down",
  ),

  row(
    "RETREAT",
    "084",
    "release, free, set free, let go, hand back |to, return ~ prisoners/bodies/property/pilot/hostages |to, parole, unfreeze ~ assets/accounts/funds |of, hand ~ back |to",
  ),
  row(
    "RETREAT",
    "085",
    "lift ~ sanctions/embargo/tariffs/boycott |on against from, ease ~ sanctions/embargo/tariffs |on against, drop ~ sanctions/charges |on against, suspend ~ sanctions/measures |on against",
  ),
  row(
    "RETREAT",
    "085",
    "relax ~ sanctions/embargo |on against, waive ~ sanctions |on against, resume ~ deliveries/supplies/exports/aid |to, restore ~ deliveries/supplies |to",
  ),
  row(
    "RETREAT",
    "0813",
    "lift ~ curfew/siege/blockade |on of, end ~ curfew/siege/blockade/occupation |on of, ease ~ curfew/blockade |on, lift ~ state of emergency, lift ~ martial law, shorten ~ curfew",
  ),
  row(
    "RETREAT",
    "0862",
    "admit ~ inspectors/monitors/observers/peacekeepers |into, let ~ inspectors/monitors/observers/peacekeepers, allow ~ inspectors/monitors/observers/peacekeepers, open ~ border/bridge/laboratories/crossing |to",
  ),
  row(
    "RETREAT",
    "0871",
    "declare ~ ceasefire/truce, call ~ truce/ceasefire |with, halt ~ offensive/attacks/advance/strikes/bombing |against on, cease ~ fire/hostilities, stop ~ shelling/bombing/fighting/advance, observe ~ truce/ceasefire",
  ),
  row(
    "RETREAT",
    "0872",
    "withdraw ~ troops/forces/soldiers/army/units/tanks/fighters/mercenaries/weapons/artillery |from, pull out of, pull ~ troops/forces/out |from of, pull back |from, withdraw from, evacuate ~ base",
  ),
  row(
    "RETREAT",
    "0872",
    "retreat |from to, abandon ~ base/city/town/airport/position/positions/village, leave ~ base/town/city, vacate, hand ~ over ~ to ~ control, complete ~ withdrawal |from, turn back |from",
  ),
  row(
    "RETREAT",
    "0873",
    "disarm, demobilise, demobilize, lay down ~ arms/weapons/rifles, dismantle ~ missiles/weapons/base, disband ~ militia/unit/army, scrap ~ missiles/weapons, destroy ~ stockpile",
  ),
  row("RETREAT", "0874", "surrender |to, capitulate, give up ~ arms/town/city/fight |to, go into exile |in"),

  row(
    "INVESTIGATE",
    "090",
    "investigate, probe, inspect, examine !, scrutinise, scrutinize, question !, interrogate, search !, look into, audit, put ~ under surveillance, raid ~ office/offices/home/homes/headquarters |of",
  ),
  row(
    "INVESTIGATE",
    "090",
    "open ~ investigation/inquiry/probe/case/proceedings/enquiry |into against, launch ~ investigation/inquiry/probe |into against, begin ~ investigation/inquiry/probe |into against",
  ),
  row(
    "INVESTIGATE",
    "090",
    "conduct ~ investigation/inquiry/probe/audit/inspection |into of, make ~ enquiries/inquiries |about into, order ~ investigation/inquiry/probe |into, complete ~ investigation |into, wiretap ~ suspect",
  ),
  row("INVESTIGATE", "090", "open ~ hearing |into, set up ~ commission ~ inquiry |into"),

  row(
    "DEMAND",
    "100",
    "demand |from of that, insist on |from, call for |from by, call on/upon, urge, ask, request |from, appeal |to, plead with, beg !, implore !, press for |from, press !, pressure ! to, petition !",
  ),
  row(
    "DEMAND",
    "100",
    "order !, instruct !, tell ! to, command !, summon !, require !, seek ~ from, push for |from, lobby |for, exhort !, entreat !, invite, encourage ! to, propose |to, suggest to, advise !, plead |with for",
  ),
  row(
    "DEMAND",
    "100",
    "invoke ~ article/treaty/clause, call ~ meeting/referendum, persuade ! to, convince ! to, issue ~ demand |to, make ~ appeal |to, issue ~ appeal |to, issue ~ reminder |to, press for, apply to",
  ),
  row("DEMAND", "100", "issue ~ ultimatum |to, insist, warn ! not to, reiterate ~ demand |to"),

  row(
    "DISAPPROVE",
    "111",
    "condemn, criticise, criticize, denounce, deplore, decry, slam !, lambast, lambaste, castigate, rebuke, reprimand, chide, scold, berate, censure, rebuff ~ criticism, lash out |at, hit out |at",
  ),
  row(
    "DISAPPROVE",
    "111",
    "disparage, vilify, mock !, ridicule, insult !, attack ~ verbally, rail against, fulminate against, deride, scorn !, disown, reproach, upbraid, repudiate, admonish, express ~ outrage/dismay/concern |over at about",
  ),
  row(
    "DISAPPROVE",
    "111",
    "voice ~ concern/dismay/anger/outrage |over at about, take ~ exception |to, react angrily |to, regret !, express ~ anger/regret/indignation |over at, compare ! to, disapprove of, anger !, infuriate !",
  ),
  row(
    "DISAPPROVE",
    "112",
    "accuse, blame, fault !, allege that !, lay ~ blame |on, put ~ blame |on, pin ~ blame |on, level ~ accusation |at against, level ~ accusations |at against, level ~ charges |at against, hold ~ responsible, charge ! with, denounce ~ as, point ~ finger |at, impeach",
  ),
  row(
    "DISAPPROVE",
    "113",
    "oppose !, campaign against, rally opposition |against, speak out against, come out against, call ~ unite against, agitate against",
  ),
  row(
    "DISAPPROVE",
    "114",
    "complain |about to over of, lodge ~ protest/complaint |with against, present ~ note |to, hand ~ note |to, call in ~ ambassador |of, summon ~ ambassador/envoy/consul/attache/diplomat/chargé |of, file ~ complaint |against with, call in ~ ambassador/envoy/consul",
  ),
  row(
    "DISAPPROVE",
    "115",
    "sue, take ~ to court, file ~ lawsuit/suit |against, bring ~ lawsuit/suit |against, haul ~ before",
  ),
  row(
    "DISAPPROVE",
    "116",
    "convict, find ~ guilty, pass ~ resolution |against condemning, adopt ~ resolution |against on condemning",
  ),

  row(
    "REJECT",
    "120",
    "reject |of from, refuse |of to, decline |of, rebuff, spurn, turn down |from, dismiss ~ appeal/demand/call/calls/claim/claims/accusation/accusations/request/offer/proposal/notion/idea/criticism/petition |of from by",
  ),
  row(
    "REJECT",
    "120",
    "rule out, hold out against, snub, shun, oppose ~ mediation/plan/proposal/deal/resolution |of, oppose to, resist ~ pressure/demands/calls/attempts |of from, back out |of, renege on, go back on, stall ~ request, block ~ request/bid/accession/talks/resolution/entry |of",
  ),
  row(
    "REJECT",
    "120",
    "ignore ~ appeal/appeals/calls/demand/demands/warning/warnings/request/requests |of from, brush off/aside |from, brush aside |from, disregard ~ calls/demands/appeals |of from, grant no, deny ~ request/entry/access/visa/allocation |to of, baulk at, balk at",
  ),
  row(
    "REJECT",
    "124",
    "defy, flout, violate ~ treaty/agreement/sanctions/resolution |with, breach ~ treaty/agreement/resolution |with, sabotage ~ talks/agreement/plan/deal/negotiations, abandon ~ deal/agreement/talks/treaty |with, disobey",
  ),
  row(
    "REJECT",
    "129",
    "veto, vote down, vote against, throw out ~ bill/motion/complaint |of, strike down, overturn ~ ruling/verdict",
  ),

  row(
    "THREATEN",
    "130",
    "threaten |against with, menace !, warn |of against, warn against, intimidate, blackmail, issue ~ threat |to against, issue ~ warning |to, serve notice |on to, deliver ~ ultimatum |to, give ~ ultimatum |to, make ~ threats |against",
  ),
  row(
    "THREATEN",
    "130",
    "vow ~ revenge/retaliation/vengeance |against on, vow to ~ retaliate/destroy/crush/punish/avenge/fight/strike/respond, threaten ~ revenge |against, swear ~ revenge/vengeance |against on, promise ~ revenge/retaliation |against",
  ),
  row(
    "THREATEN",
    "138",
    "threaten ~ attack/strike/force/war/invasion |against on, brandish, rattle ~ sabre/sabres/saber |at, authorise ~ force |against, authorize ~ force |against",
  ),

  row(
    "SANCTION",
    "160",
    "cut ties |with, cut ~ ties/relations/links |with, sever ~ ties/relations/links/contacts |with, break off ~ relations/ties/contacts/talks |with, break ~ relations/ties |with, downgrade ~ relations/ties |with",
  ),
  row(
    "SANCTION",
    "161",
    "recall ~ ambassador/envoy/ambassadors/diplomats/consul/consuls |from to, withdraw ~ ambassador/envoy/ambassadors/diplomats |from, call home ~ ambassador |from, close ~ embassy/consulate |in, freeze ~ relations/contacts/ties |with",
  ),
  row(
    "SANCTION",
    "161",
    "summon ~ home |from, suspend ~ relations/membership/contacts/ties/hotline |of with, cancel ~ visit/summit/meeting |to with of, leave ~ talks/council/treaty/pact |with, isolate !, ostracise, ostracize, strip ~ of, withdraw ~ invitation |to of",
  ),
  row(
    "SANCTION",
    "162",
    "cut ~ aid/funding/assistance |to for, suspend ~ aid/funding/assistance/payments/loan/support |to for, stop ~ aid/funding/assistance/payments |to for, freeze ~ aid/funds/funding |to for, halt ~ aid/funding/assistance/payments |to for",
  ),
  row(
    "SANCTION",
    "162",
    "cut off ~ gas/oil/electricity/water/aid/supplies/power |to, cut off !, cut ~ gas/oil/electricity/deliveries/supplies/exports |to, turn off ~ gas/taps/oil |to, stop ~ deliveries/supplies/exports/imports |to from of, halt ~ deliveries/supplies/exports/imports |to from, withhold |from, prohibit ~ aid/exports/imports |to from",
  ),
  row(
    "SANCTION",
    "163",
    "sanction, impose ~ sanctions/embargo/tariffs/tariff/duties/boycott/penalties/ban |on against, embargo, blacklist, slap ~ sanctions/tariffs |on, freeze ~ assets/accounts |of, boycott, ban ~ imports/exports |from to",
  ),
  row(
    "SANCTION",
    "163",
    "tighten ~ sanctions/embargo |on against, extend ~ sanctions |against on, adopt ~ sanctions |against on, double ~ tariffs |on, raise ~ tariffs |on, bar ~ airline/airlines/flights |from, introduce ~ sanctions |against on, renew ~ sanctions |against on",
  ),
  row(
    "SANCTION",
    "164",
    "suspend ~ talks/negotiations/dialogue/participation |with in, pull out of ~ talks/treaty/negotiations/deal/pact/accord |with, walk out of |with, break off ~ negotiations |with, quit ~ talks/pact/treaty |with, withdraw from ~ talks/treaty/mediation/agreement/accord/deal |with, end ~ mediation |between, freeze ~ talks/negotiations |with",
  ),
  row(
    "SANCTION",
    "166",
    "expel, throw out ~ diplomats/ambassador |of, declare ~ persona non grata, declare ~ personae non gratae, order ~ closure |of",
  ),

  row(
    "PROTEST",
    "140",
    "protest |against, protest against, protest at, dissent |from, mutiny |against, rebel |against, revolt |against, rise up |against, take up arms |against",
  ),
  row(
    "PROTEST",
    "141",
    "demonstrate |against -, rally |against -, march |against -, take to the streets |against, come out on/onto/into the streets |against, go out on/onto/into the streets |against, stage ~ demonstration/demonstrations/protest/protests/rally/rallies/sit-in |against",
  ),
  row(
    "PROTEST",
    "141",
    "hold ~ rally/demonstration/protest/protests/rallies/vigil/sit-in/march |against, picket, occupy ~ square/streets/building, chant slogans |against, flood the streets |against, burn ~ effigy/flag |of, organise ~ protests/protest/rally/rallies |against, organize ~ protests/protest/rally/rallies |against",
  ),
  row(
    "PROTEST",
    "142",
    "go on ~ hunger strike |against, begin ~ hunger strike |against, start ~ hunger strike |against, stage ~ hunger strike |against, refuse food",
  ),
  row(
    "PROTEST",
    "143",
    "go on strike |against, stage ~ walkout/strike |against, down tools |against, walk off the job, stop work |over, boycott ~ election/elections/vote/parliament/poll/referendum, come out on strike, walk out |over",
  ),
  row(
    "PROTEST",
    "144",
    "block ~ road/roads/street/streets/highway/motorway/bridge/railway/crossing/traffic/entrance, barricade, obstruct ~ traffic/passage, put up ~ blockade/barricades, erect ~ barricades, blockade ~ road/roads/port/crossing",
  ),
  row(
    "PROTEST",
    "145",
    "riot |against, throw stones |at, throw ~ petrol bombs |at, hurl stones |at, clash with, storm ~ parliament/building/palace/embassy, set ~ on fire",
  ),

  row(
    "CRIME",
    "171",
    "bribe !, steal |from, rob !, defraud !, embezzle |from, launder, smuggle |to from, extort |from, loot, plunder, traffic, counterfeit, forge ~ documents/passports/signatures, pilfer, swindle, siphon off |from, pocket ~ bribes/money, evade ~ taxes/sanctions",
  ),
  row(
    "CRIME",
    "171",
    "rig ~ election/elections/vote/ballot/referendum/poll, falsify ~ election/elections/vote/results, steal ~ election/vote, wiretap, bug ~ phone/phones/office, tap ~ phone/phones/calls |of, pay ~ bribe/bribes |to, take ~ bribe/bribes |from, accept ~ bribe/bribes |from, run ~ smuggling |to, cover up, spy on, poach",
  ),

  row(
    "MOBILIZE",
    "150",
    "mobilise, mobilize, flex ~ muscles, show ~ force, test-fire, parade ~ missiles/troops, test ~ missile/missiles/bomb/weapon, launch ~ satellite, fire ~ missile ~ sea, test-launch",
  ),
  row(
    "MOBILIZE",
    "152",
    "put ~ on alert, put ~ on high alert, put ~ on ~ alert, place ~ on alert, place ~ on ~ alert, raise ~ alert level, remain on alert, call up, be on alert, raise ~ readiness",
  ),
  row(
    "MOBILIZE",
    "154",
    "deploy |to in near, mass ~ troops/forces/tanks/army |near on along, station |in near, amass |near on along, reinforce ~ border/garrison/troops/positions, build up ~ forces/troops |near on, redeploy |to, arm itself, fortify, rearm, conscript, draft ~ men/reservists",
  ),
  row(
    "MOBILIZE",
    "154",
    "send ~ troops/forces/soldiers/tanks/reinforcements/warship/warships/frigate/frigates/battalion/brigade/jets/bombers/carrier/ships/army |to into, move ~ troops/forces/tanks/missiles/units/brigade/brigades/soldiers/cars |to towards into near, dispatch ~ troops/forces/frigate/frigates/ships/soldiers/warships |to, fly ~ troops/soldiers/infantry |to, send in, bring ~ reinforcements |to, bring up ~ troops/tanks/forces, take up position, take up positions |around near, advance on/towards, mine ~ border/slope/road/bridge",
  ),
  row("MOBILIZE", "151", "set up ~ checkpoints/roadblocks, step up patrols |in, tighten ~ security |in"),

  row(
    "COERCE",
    "170",
    "coerce, force ~ out, compel !, strong-arm, bully !, oppress, persecute, harass, silence !, bring ~ pressure ~ to bear |on, put ~ pressure |on, exert ~ pressure |on, subjugate, thwart !, oust, topple, overthrow, depose, unseat, drive ~ from ~ power/office/home/homes/capital",
  ),
  row(
    "COERCE",
    "170",
    "seize ~ power, assume power, take power, usurp, dissolve ~ party/parliament/assembly/government/cabinet, purge, sack !, dismiss !, fire ~ minister/general/head, remove ~ from ~ office/post/power, stage ~ coup |against, interfere |in with, meddle |in with, force ~ into exile, hack !, hack into, lure !",
  ),
  row(
    "COERCE",
    "171",
    "confiscate |from, impound, seize |from, nationalise, nationalize, expropriate, sequester, requisition |from, demolish, evict |from, bulldoze, raze, deface, take over, raid !, ransack, vandalise, vandalize, sabotage !, cut down, search ~ home/homes/office/offices/flat |of",
  ),
  row(
    "COERCE",
    "172",
    "ban |from, outlaw, bar |from, prohibit |from, forbid !, censor, gag !, shut down, shut ~ border/borders/crossing/crossings/school/schools/newspaper/newspapers/station/office/offices, close ~ border/borders/newspaper/newspapers/station/school/schools/crossing/crossings, revoke ~ licence/license/citizenship/accreditation |of, restrict, suspend ~ constitution/parliament, block ~ website/websites/site/sites, jam ~ broadcasts/signal, disqualify |from, strip ~ citizenship, fine !",
  ),
  row(
    "COERCE",
    "1723",
    "impose ~ curfew |on in, declare ~ curfew |in, declare ~ state of emergency |in, declare martial law |in, impose martial law |on in, impose ~ state of emergency |in, place ~ under ~ emergency, introduce ~ curfew |in, impose ~ restrictions |on",
  ),
  row(
    "COERCE",
    "173",
    "arrest, detain, jail, imprison, incarcerate, round up, take ~ into custody, take ~ prisoner, capture !, hold ~ hostage, hold ~ prisoner, intern !, put ~ behind bars, place ~ under ~ arrest, put ~ under ~ arrest, lock up !, take away !, charge !, indict, prosecute, put ~ on trial, sentence !, remand, apprehend, nab, handcuff, throw ~ in/into jail/prison, court-martial, issue ~ warrant |for against",
  ),
  row(
    "COERCE",
    "174",
    "deport |to, exile, banish, extradite ~ forcibly, expel ~ migrants/refugees/journalists/residents/families |from, repatriate ~ forcibly, order ~ out !, drive out, force out, turn back ~ migrants/refugees/lorries, bring down ~ government, escort ~ to the border",
  ),
  row(
    "COERCE",
    "191",
    "blockade, besiege, encircle, surround, seal off, cordon off, lay siege |to, cut off ~ from, block ~ ships/ship/convoy/port/ports/access/exports/internet, intercept, impede !, stop ~ convoy/ship/ships",
  ),
  row(
    "COERCE",
    "192",
    "enter ^, roll into ^, move into ^, occupy, annex, reoccupy, take control |of, seize control |of, seize ~ city/town/airport/village/island/territory/region, enter ~ with troops, take ~ city/town/village/capital, march into, incorporate ! into, absorb !",
  ),
  row("ASSAULT", "175", "repress, suppress, crack down |on"),
  row(
    "ASSAULT",
    "175",
    "disperse !, break up ~ rally/protest/demonstration/march/crowd, tear-gas, put down ~ protest/protests/revolt/uprising/rebellion/mutiny/riot, quell, disperse ~ demonstrators/protesters/crowd/rally/protest/demonstration",
  ),

  row(
    "ASSAULT",
    "180",
    "attack, assault, ambush, wound, injure !, brutalise, brutalize, maim, massacre, slaughter, butcher, lynch, behead, execute !, murder, kill, shoot dead, slay, gun down, open fire |on at, crush ~ protest/protests/protesters/uprising/revolt/rebellion",
  ),
  row("ASSAULT", "181", "abduct, kidnap, hijack, take ~ hostage, take hostage, disappear !"),
  row(
    "ASSAULT",
    "182",
    "beat !, beat up, rough up, manhandle, torture, mistreat, maltreat, rape, molest, abuse !, sexually abuse, stab, poison, club !, flog, whip !, tear-gas !, drag ~ from, fire ~ tear gas |at on, use ~ tear gas |against on, fire ~ rubber bullets |at",
  ),
  row(
    "ASSAULT",
    "183",
    "bomb, blow up, detonate ~ bomb, blow himself up, plant ~ bomb |in near, set fire |to, torch, burn down, firebomb, car-bomb",
  ),
  row("ASSAULT", "186", "assassinate, attempt to assassinate"),
  row(
    "ASSAULT",
    "190",
    "invade, fight !, fight against, fight with, wage war |on against, go to war |with against, start ~ war |with against, unleash ~ war |against on, launch ~ offensive/attack/assault/raid/war/invasion/operation |against on, attack ~ positions |of, engage ~ in battle, strike !, hit !, battle !, clash |with, join ~ war |against, enter ~ war |against, counterattack, skirmish |with, exchange ~ fire |with, trade fire |with, fire on, fire at, fire ~ at, fire ~ shells |at on, march on !, storm, overrun, lay ~ ambush |for, cross into, retaliate |against, violate ~ ceasefire/truce |with, break ~ ceasefire/truce |with",
  ),
  row(
    "ASSAULT",
    "195",
    "shell, bombard, pound !, strafe, launch ~ missiles/missile/rockets/rocket/drones/airstrikes/strikes/artillery |at on into against, fire ~ missiles/missile/rockets/rocket |at on into, shoot down |over, bring down ~ plane/jet/helicopter/drone/aircraft, rocket, drop ~ bombs |on, sink ~ ship/boat/vessel/cruiser/frigate, carry out ~ strikes/strike/raids/raid/attack/attacks/bombing |on against, conduct ~ strikes/strike/raids/raid/attack/attacks |on against",
  ),
  row(
    "ASSAULT",
    "203",
    "exterminate, ethnically cleanse, annihilate !, wipe out !, gas !, engage in ethnic cleansing |against of",
  ),
  row(
    "ASSAULT",
    "171",
    "destroy, set ~ ablaze, burn ~ house/houses/village/villages/church/office/offices/cars, damage ~ pipeline/cable/bridge, level ~ village/town/city, wreck",
  ),
  row(
    "SUPPORT",
    "050",
    "prop up, shore up !, legitimise !, align with, align itself |with, align himself |with, ally with, remain loyal |to, stay loyal |to, take ~ side |of, reaffirm ~ support/commitment |for to, throw in ~ lot |with, champion !",
  ),
  row(
    "COOPERATE",
    "060",
    "deepen ~ cooperation/integration/ties/relations/partnership |with, strengthen ~ cooperation/ties/relations/partnership |with, expand ~ cooperation/ties/trade |with, develop ~ cooperation/ties/relations |with, coordinate ~ actions/policy/policies/efforts |with, integrate |with into, form ~ union/alliance/coalition |with, join ~ union/organisation/organization/bloc/treaty/coalition |with, restore ~ cooperation |with, build ~ pipeline/plant/bridge together |with",
  ),
  row(
    "COOPERATE",
    "062",
    "host ~ base/bases/troops/weapons/forces/fighters |of, offer ~ territory |to, provide ~ territory |to, place ~ territory |at, supply ~ components |to",
  ),
  row(
    "AID",
    "070",
    "turn to ~ rescue |of, back ~ financially, refinance ~ debt/loans |of, restructure ~ debt |of, pay off ~ debts |of, come to the rescue |of, hand over ~ medicine/food/aid/supplies/money/equipment |to, throw ~ lifeline |to, provide ~ refuge/shelter/sanctuary |to for, give ~ weapons/arms/ammunition/tanks |to",
  ),
  row(
    "REJECT",
    "120",
    "distance itself |from, distance himself |from, distance herself |from, distance themselves |from, turn away from, stay out of ~ war/conflict/fight, stay away from ~ talks/summit/war, resist ~ integration/merger/union/annexation |with, boycott ~ talks/negotiations/summit |with, evade ~ obligations/commitments |to, deny ~ recognition |to, refuse ~ recognition |to",
  ),
  row(
    "DISAPPROVE",
    "111",
    "humiliate !, betray !, brand !, question ~ legitimacy/legality |of, distrust !, challenge ~ legitimacy |of, mistrust !, protest ~ against ~ decision, pour scorn |on, heap scorn |on",
  ),
  row(
    "DEMAND",
    "100",
    "seek ~ help/support/assistance/protection/aid/loan/loans/weapons |from, turn to ~ for ~ help/support/aid, ask for |from, want ~ to ~ resign, give ~ deadline |to, appeal for |to from, beg for |from, set ~ conditions |for to",
  ),
  row(
    "COERCE",
    "170",
    "subordinate !, subdue !, dominate !, deprive !, exploit !, drag ~ into ~ war/conflict, draw ~ into ~ war/conflict, pull ~ into ~ war/conflict, involve ~ in ~ war, tighten ~ grip |on, stifle ~ dissent/protests/protest/opposition, liquidate ~ organisation/organization/ngo/ngos, clamp down |on, intervene |in, infiltrate, eliminate ~ opponents/rivals/opposition, replace ~ commander/minister/leadership, remove !",
  ),
  row(
    "COERCE",
    "173",
    "hold ~ captive, keep ~ in prison/custody/jail, sentence ~ to, give ~ jail/prison term |to, hold ~ prisoners",
  ),
  row(
    "MOBILIZE",
    "154",
    "recruit ~ fighters/soldiers/mercenaries/prisoners/convicts |from, relocate ~ troops/fighters/mercenaries/forces/weapons |to, transfer ~ troops/fighters/forces |to, bring ~ troops/forces/tanks |to into, send ~ fighters/mercenaries/bombers/missiles |to, increase ~ military presence |in, concentrate ~ troops/forces |on near, build ~ camp/base/fortifications |in on, move ~ weapons/warheads |to, prepare ~ defences/defenses/troops/army",
  ),
  row(
    "RETREAT",
    "0872",
    "flee, flee |to from, halt ~ march/column/troops/invasion, stop ~ march/offensive/advance/troops, return to ~ bases/barracks/camps, turn ~ column/troops around, turn around ~ column/troops, leave ~ battlefield/front, call off ~ march/attack/offensive/operation/mutiny",
  ),
  row(
    "CONCEDE",
    "080",
    "cede ~ sovereignty/territory/control/land |to, give up ~ sovereignty/independence/territory |to, sacrifice ~ sovereignty/independence, accept ~ demands/conditions/ultimatum |of, grant ~ autonomy/rights |to",
  ),
  row(
    "ASSAULT",
    "190",
    "stage ~ mutiny/rebellion/insurrection |against, launch ~ mutiny/rebellion/insurrection/counteroffensive |against, seize ~ headquarters |of, start ~ mutiny/rebellion |against, wage ~ war |against on, attempt ~ coup, march toward, march towards",
  ),
  row(
    "CONSULT",
    "040",
    "have ~ conversation/meeting/talks/consultations |with, go to ~ for talks |with, come to ~ for talks |with, speak to ! by, call ~ by phone, exchange ~ letters |with, telegraph !",
  ),
  row(
    "AGREE",
    "030",
    "broker ~ deal/agreement/truce/ceasefire |between with, agree ~ terms |with, negotiate ~ deal/agreement/settlement |with, come to ~ agreement |with, give ~ guarantees/guarantee/assurance |to, sign up to",
  ),
  row(
    "SANCTION",
    "160",
    "exclude ! , expel ~ from ~ organisation/council/organization, refuse ~ visa/visas |to, disinvite, uninvite, withdraw from ~ organisation/council/union/convention, restrict ~ exports/imports/access |to from, ground ~ flights/planes, introduce ~ restrictions |against on, introduce ~ measures |against",
  ),
  // ---- the wider vocabulary of politics, trade, courts and war
  row(
    "AGREE",
    "030",
    "ink ~ deal/agreement/contract/pact |with, finalise ~ deal/agreement/terms |with, finalize ~ deal/agreement/terms |with, clinch ~ deal/agreement |with, seal ~ deal/pact/agreement |with, conclude ~ treaty/accord/contract/settlement |with, work out ~ deal/compromise/agreement |with, thrash out ~ deal/compromise/agreement |with, draw up ~ agreement/roadmap |with",
  ),
  row(
    "AGREE",
    "030",
    "sign off on, give ~ green light |to, give ~ go-ahead |to, express ~ readiness/willingness |to, signal ~ readiness/willingness |to, declare ~ readiness/willingness |to, assure !, reassure !, extend ~ agreement/contract/treaty/truce/lease |with, renew ~ agreement/contract/treaty/lease |with, approve ~ roadmap/roadmaps/programme/programmes/program/programs |with, settle on, shake on, unite in ~ union |with, enter into ~ agreement/contract/pact |with",
  ),
  row(
    "CONSULT",
    "040",
    "hold ~ consultations/conference/dialogue/discussions/conversation/negotiations |with, host ~ summit/talks/meeting/negotiations/conference |of with between, convene ~ meeting/summit/session/conference |of with, chair ~ meeting/summit/session |of with, exchange ~ views/messages/letters/opinions |with, contact !, reach out |to, correspond with, liaise with, sound out !, dine with, lunch with, debate ! with, raise ~ issue/question/matter/case |with, come together |with, sit at ~ table |with, face each other across the table, see each other, see ~ in person",
  ),
  row(
    "CONSULT",
    "042",
    "make ~ visit/trip/stopover |to, undertake ~ visit/trip |to, head to !, head for ~ talks/summit |with, tour !, go on ~ visit/trip |to, come on ~ visit |to, go to ~ to see/meet, arrive at ~ summit/talks/meeting, fly in for ~ talks/visit |with, travel to ~ to meet/see, go to ! for, call at !",
  ),
  row("CONSULT", "045", "facilitate ~ talks/dialogue/negotiations |between, offer ~ mediation/mediator |between to, offer ~ good offices |between to, intercede |between"),
  row(
    "SUPPORT",
    "050",
    "approve of, express ~ confidence/trust |in, place ~ trust |in, put ~ trust |in, speak well |of, vote for !, vote in favour |of, vote in favor |of, campaign for !, advocate for !, back up !, embrace !, sympathise with, sympathize with, identify with !, cover for !, come to ~ defence/defense |of, take up the cause |of, take ~ under ~ wing, open ~ embassy/consulate/mission |in, exchange ~ ambassadors/envoys |with, renew ~ ties/relations/friendship |with, remain ~ ally/partner |of to, reiterate ~ support/commitment |for to, demonstrate ~ support/loyalty/solidarity |for to with, show ~ support/loyalty/solidarity |for to with, prove ~ loyalty |to, pledge ~ support/backing/solidarity |for to with, voice ~ backing |for, declare ~ support/solidarity |for with",
  ),
  row(
    "SUPPORT",
    "051",
    "appreciate !, admire !, decorate !, pay ~ respects |to, wish ~ success |to, extend ~ congratulations/greetings/thanks |to, send ~ greetings |to, express ~ gratitude/admiration/respect/sympathy/condolences |to for, flatter !, glorify !, credit ! with, speak highly |of, heap praise |on, lavish praise |on",
  ),
  row("SUPPORT", "055", "ask ~ forgiveness |of from, say sorry |to, express ~ regret/remorse |to, make amends |to"),
  row("SUPPORT", "056", "rehabilitate ~ relations |with, repair ~ relations/ties |with, reset ~ relations |with, warm ~ relations |with, thaw ~ relations |with, settle ~ score |with"),
  row(
    "COOPERATE",
    "061",
    "buy ~ fuel/coal/wheat/potash/fertiliser/fertilizer/timber/steel/uranium/equipment/tanks/planes/jets/missiles/drones |from, sell ~ fuel/coal/wheat/potash/electricity/tanks/planes/jets/missiles/drones/equipment |to, export ~ oil/gas/electricity/coal/potash/wheat/weapons/arms/products |to, import ~ oil/gas/electricity/coal/wheat/weapons/arms |from, supply ~ oil/gas/electricity/fuel/coal |to, deliver ~ oil/gas/electricity/fuel/coal/grain |to, pump ~ oil/gas |to through, lease ~ base/land/port/territory |to from, transit ~ goods/gas/oil |through, build ~ plant/reactor/pipeline/railway/refinery/terminal |for with in, do business |with",
  ),
  row(
    "COOPERATE",
    "060",
    "launch ~ project/programme/program |with, implement ~ agreement/project/roadmap/roadmaps/programme/programs/programmes |with, unify ~ legislation/laws/systems/markets/taxes |with, harmonise ~ legislation/laws/policies/policy |with, harmonize ~ legislation/laws/policies/policy |with, synchronise ~ grid/policy |with, unite |with, merge with, create ~ union/alliance/coalition/market/council/group/force together |with, set up ~ joint |with, establish ~ alliance/partnership/cooperation/commission/hotline |with, form ~ partnership/front/government |with, act together |with, work hand in hand |with, resume ~ cooperation/trade/flights |with, restore ~ flights/trade |with, renew ~ cooperation/alliance/partnership |with, step up ~ cooperation/integration/trade |with, intensify ~ cooperation/integration/ties |with, consolidate ~ ties/relations/alliance |with, become part |of, join ~ forces/market/council/community |with of",
  ),
  row("COOPERATE", "062", "train with, exercise with, drill with, hold ~ manoeuvres/war games |with, stage ~ exercises/drills/manoeuvres/maneuvers |with, allow ~ troops/army/forces/planes ~ to use, let ~ use ~ territory/bases/base/airspace |of, make ~ territory/bases/airfields available |to, open ~ airspace/territory/bases |to"),
  row("COOPERATE", "064", "pass on ~ intelligence/information/data |to, feed ~ intelligence/information |to, exchange ~ experience/documents/lists |with, hand over ~ documents/data/evidence |to"),
  row(
    "AID",
    "071",
    "allocate ~ money/funds/aid/million/billion/loan |to for, earmark ~ money/funds/aid/million/billion |for, pour ~ money/billions/millions |into, approve ~ loan/credit/aid/package |for to, grant ~ credit/loans/subsidy/subsidies/discount |to, issue ~ loan/credit |to, offer ~ loan/loans/credit/money/grant |to, cover ~ costs/debts/deficit |of, forgive ~ debt/debts |of, give ~ discount |to, pay ~ salaries/pensions/wages |of, transfer ~ money/funds/million/billion/tranche |to, disburse ~ loan/tranche |to, pump ~ money/billions |into, subsidise ~ economy |of, keep ~ afloat",
  ),
  row("AID", "071", "receive ~ loan/loans/credit/credits/aid/grant/grants/subsidies/money/funding/assistance/discount |from <, get ~ loan/loans/credit/aid/grant/money/subsidies/discount |from <, obtain ~ loan/loans/credit/aid/funding |from <, borrow |from <, accept ~ aid/assistance/loan |from <, secure ~ loan/aid/funding |from <"),
  row("AID", "072", "receive ~ weapons/arms/tanks/missiles/ammunition/jets |from <, get ~ weapons/arms/tanks/missiles/ammunition |from <, ship ~ weapons/arms/tanks/missiles/ammunition |to, provide ~ weapons/arms/training/ammunition/intelligence |to for, supply ~ weapons/arms/tanks/missiles/ammunition |to with, lend ~ runways/planes/ships |to, instruct ~ soldiers/troops/recruits, drill ~ soldiers/recruits"),
  row("AID", "073", "give ~ shelter/food/medicine/water |to, treat !, care for !, ferry ~ refugees/wounded/civilians |to from, rebuild ~ houses/hospital/school |in, demine, pull ~ from ~ rubble, bring ~ aid/food/relief |to, host ~ refugees/exiles/migrants, take in !, offer ~ shelter/safety/haven |to, set up ~ clinic/hospital/camp |in for, open ~ corridor |for to"),
  row("AID", "074", "guarantee ~ safety/security |of to, give ~ guarantees |to, shield !, safeguard !, guard !, escort !, patrol ~ skies/airspace |of"),
  row("AID", "075", "find ~ refuge/shelter/asylum |in, receive ~ asylum |in from <, get ~ asylum |in from <, grant ~ citizenship/visa/visas/residence |to, give ~ visas/passports |to, provide ~ asylum |to for, take ~ under ~ protection"),
  row(
    "CONCEDE",
    "080",
    "bow |to !, abandon ~ plan/plans/claim/demand/demands/bid/policy/reform, drop ~ plan/plans/demand/demands/bid/claim/objection/objections |to, withdraw ~ bill/law/demand/demands/claim/candidacy/decree/request, back away |from, make way |for, soften ~ stance/position/law/line |on, reverse ~ decision/ban/policy, rescind, repeal ~ law/laws/act, revoke ~ ban/decree, admit ~ defeat, accept ~ defeat/compromise/terms/formula |of, give up ~ plan/plans/resistance/demand/demands, agree to ~ demands/demand/conditions/concessions |of, capitulate, surrender ~ sovereignty/powers/independence |to",
  ),
  row("CONCEDE", "081", "allow ~ rally/demonstration/protest/opposition/candidate/candidates/exiles, permit ~ rally/demonstration/protest/opposition, grant ~ independence/autonomy/rights/amnesty/concession/concessions |to, restore ~ rights/citizenship/autonomy |to of"),
  row("CONCEDE", "083", "hand over ~ power/presidency/reins |to, transfer ~ power |to, cede ~ post/presidency |to, leave ~ office/post, tender ~ resignation |to, submit ~ resignation |to, announce ~ resignation, bow out, hand in ~ resignation |to"),
  row(
    "RETREAT",
    "085",
    "reopen ~ border/borders/crossing/crossings/airspace/airport/road |to with, unblock ~ accounts/border/road/website, lift ~ restrictions/ban/blockade/tariffs/duties |on against, scrap ~ tariffs/sanctions/duties |on against, remove ~ tariffs/sanctions/barriers |on against, abolish ~ visas/tariffs/duties |for on, restore ~ access/supplies/power |to",
  ),
  row("RETREAT", "087", "end ~ war/mutiny/hostilities/occupation/siege/fighting, stand down ~ troops/forces, suspend ~ test/tests/mobilisation/mobilization/offensive, halt ~ mobilisation/mobilization/test/tests/exercises, agree to ~ ceasefire/truce |with, call off ~ strike/protest/rally/war, abort ~ march/mutiny/attack, stop ~ march/mutiny/bloodshed, demilitarise, demilitarize, cease hostilities"),
  row("RETREAT", "0841", "hand over ~ hostages/prisoners/bodies/captives |to, exchange ~ prisoners/hostages |with, let ~ go, release ~ on bail, acquit, drop ~ charges/case |against, commute"),
  row("RETREAT", "0872", "leave ~ country, leave ~ battlefield/territory/positions, leave ! for, move ~ back |from, relocate to, go into hiding, escape ~ from, escape to"),
  row("INVESTIGATE", "090", "open ~ criminal case |against, launch ~ criminal case |against, initiate ~ case/proceedings/investigation |against, hold ~ hearing/hearings |on into, verify, monitor ~ election/elections/ceasefire/compliance, subpoena, track down !, look for ~ evidence, check ~ documents, conduct ~ search |of, carry out ~ investigation/inspection |of into, inquire into, call ~ for questioning, take ~ evidence"),
  row(
    "DEMAND",
    "100",
    "challenge ! to, remind ! of, recommend ! to, push ! to, apply for ~ membership/asylum/loan/visa/aid/accession |to from in, put forward ~ proposal/proposals/demand/demands/conditions/plan |to, submit ~ proposal/request/application/petition |to, make ~ proposal/demand/demands/request |to, table ~ motion/resolution/proposal, hand ~ ultimatum |to, give ~ ultimatum |to, set ~ ultimatum/deadline |for to, raise ~ demand/demands, seek ~ meeting/dialogue/talks |with, seek ~ membership/guarantees/extradition |from of in, offer ~ talks/dialogue |to, propose ~ talks/truce/ceasefire/meeting/referendum |to with, call ~ session, appeal to ! to, plead for |with from, sue for peace",
  ),
  row(
    "DISAPPROVE",
    "111",
    "blast !, assail, excoriate, pillory, scoff at, sneer at, heckle, jeer !, denigrate, demonise, demonize, discredit !, smear !, slander !, defame !, stigmatise, stigmatize, taunt !, bemoan, object to, take issue |with, find fault |with, express ~ disappointment/dissatisfaction/discontent/disapproval/alarm/doubts/disagreement/displeasure |over at about with, voice ~ criticism/disapproval/objections/alarm/dissatisfaction |over at about of, call ~ farce/traitor/traitors/terrorist/terrorists/dictator/puppet/liar/illegitimate/unacceptable/illegal, label ~ traitor/terrorist/aggressor/dictator, declare ~ illegitimate/invalid/void, be outraged |by at over, be angry |with at over, be unhappy |with about, be critical |of, be indignant |at over, quarrel |with !, fall out |with, argue |with !, lay into !, take aim |at, make fun |of, cast doubt |on",
  ),
  row("DISAPPROVE", "112", "implicate, incriminate, hold ! accountable, level ~ allegations |at against, make ~ allegations/accusations |against, bring ~ charges/accusations |against, portray ! as, denounce ! to"),
  row("DISAPPROVE", "116", "pass ~ motion ~ no confidence |in, adopt ~ declaration ~ condemning, vote to condemn, rule against !, find ! liable"),
  row(
    "REJECT",
    "120",
    "disagree |with, resist !, turn a deaf ear |to, shrug off ~ demand/demands/criticism/calls/warning/warnings |of from, wave away ~ demand/demands/criticism/calls |of from, deny ~ permission/asylum/bail/membership/support |to, withhold ~ consent/approval/recognition |from, walk away |from, opt out |of, stay neutral, remain neutral |in, keep ~ distance |from, shoot down ~ proposal/idea/plan |of, drag ~ feet |on, delay ~ integration/ratification/signing/accession |of with, obstruct ~ integration/ratification/talks/accession |of with, turn away !, fend off ~ demands/pressure/attempts |of from, oppose ~ integration/merger/union/annexation/accession/candidacy |of with, fail to reach ~ agreement/deal/compromise |with, fail to agree |with on, be against ~ deal/plan/union/integration/war, say no |to",
  ),
  row("REJECT", "124", "break ~ promise/promises/agreement/treaty/deal/pledge |with to, tear up ~ agreement/treaty/deal |with, annul ~ treaty/agreement/results, scrap ~ agreement/treaty/deal |with, denounce ~ treaty/agreement/pact |with, abrogate ~ treaty/agreement |with, ignore ~ ruling/resolution/treaty/order |of, evade ~ obligation/obligations |to, circumvent ~ sanctions/embargo |of"),
  row("THREATEN", "130", "promise to ~ retaliate/punish/respond/avenge, put ~ on notice, warn ~ consequences |of, threaten ~ consequences |with, raise ~ spectre |of, hint at ~ retaliation/force/war |against, say ~ will retaliate |against, hold out ~ threat |of, give ~ hours/days ~ to leave/surrender/comply, terrorise !, terrorize !"),
  row("THREATEN", "138", "threaten ~ nuclear/invade/bomb/attack/destroy |against, threaten to ~ use/deploy/strike/invade |against, announce ~ retaliation |against"),
  row(
    "SANCTION",
    "163",
    "introduce ~ embargo/tariffs/duties/quotas/ban |on against, approve ~ sanctions/embargo |against on, announce ~ sanctions/tariffs/embargo |against on, expand ~ sanctions |against on, toughen ~ sanctions |against on, toughen ~ restrictions |against on, prolong ~ sanctions |against on, penalise !, penalize !, revoke ~ visa/visas |of, refuse ~ landing |to, raise ~ duties/gas price/gas prices |on for, restrict ~ trade/transit/flights |with from of, block ~ imports/exports/transit/goods/trucks |from of, ban ~ flights/airline/airlines/products/goods |from of, close ~ airspace |to, disconnect ~ from, impose ~ restrictions/measures/penalty/quotas |against on",
  ),
  row("SANCTION", "160", "terminate ~ agreement/contract/treaty/cooperation |with, end ~ cooperation/relations/partnership |with, suspend ~ cooperation/contracts/agreement/treaty/flights |with, freeze ~ cooperation/dialogue/project |with, cease ~ cooperation |with, leave ~ union/organisation/organization/bloc/alliance, quit ~ union/organisation/organization/bloc/alliance, exit ~ union/treaty/organisation/organization, withdraw ~ recognition/accreditation |of from, turn ~ back |on, distance ~ diplomatically, expel ~ ambassador/diplomat/diplomats/consul |of, snub ~ summit, cold-shoulder"),
  row("SANCTION", "162", "reduce ~ deliveries/supplies/exports/imports/aid/transit |to from of, limit ~ deliveries/supplies/exports/imports |to from of, suspend ~ deliveries/supplies/exports/imports/transit |to from of, cut ~ subsidies/loan/loans/credit |to for of, deny ~ loan/loans/credit/aid |to, refuse ~ loan/loans/credit/aid |to, stop ~ subsidies/lending/transit |to of, shut off ~ gas/oil/pipeline |to, turn off ~ tap |to"),
  row(
    "PROTEST",
    "141",
    "take part in ~ protest/protests/rally/rallies/march/demonstration/demonstrations |against, join ~ protest/protests/rally/march/demonstration/demonstrations |against, call ~ protest/protests/rally |against, lead ~ protest/protests/march/rally |against, gather ~ to protest |against, pour into the streets |against, pour onto the streets |against, hold up ~ placards/banners |against, wave ~ flags/banners |against, boo !, form ~ human chain |against, camp out |in, chain themselves |to, chain himself |to, set up ~ camp |in, rise |against !, rise up",
  ),
  row("PROTEST", "143", "call ~ strike |against, join ~ strike |against, lead ~ strike |against, stop work |over, lay down tools, walk out |of over"),
  row("PROTEST", "145", "pelt ~ with, throw ~ eggs/bottles/fireworks/bricks |at, smash ~ windows/shops, loot ~ shops, ransack ~ shops, erect ~ barricade, fight running battles |with, storm ~ gates"),
  row("CRIME", "171", "misappropriate, divert ~ funds/money/aid |from, cheat !, burgle, stuff ~ ballot boxes/boxes, manipulate ~ election/elections/vote/results, smuggle ~ migrants/people/weapons/drugs/cigarettes |to into from, traffic ~ drugs/women/people/weapons, fake ~ documents/results, launder ~ money, ship ~ illegally |to, buy ~ votes, break into !, eavesdrop on, intercept ~ calls/letters"),
  row(
    "MOBILIZE",
    "154",
    "gather ~ troops/forces/army |on near at, strengthen ~ border/defence/defences/defenses/garrison/troops/presence |on in near, beef up ~ border/defences/defenses/troops/presence |on in near, step up ~ patrols/presence |in near, scramble ~ jets/fighters/planes |to, prepare ~ attack/offensive/invasion/war |against on, prepare for ~ war/attack/offensive/invasion |against with of, dig ~ trenches, lay ~ mines, put ~ on combat, place ~ on combat, bring ~ to combat readiness, order ~ mobilisation/mobilization, announce ~ mobilisation/mobilization, declare ~ mobilisation/mobilization, conscript ~ men, hold ~ test/tests, conduct ~ test/tests/launch/launches, transfer ~ equipment/missiles/weapons |to, stockpile ~ weapons/arms/ammunition/missiles, arm ~ itself/themselves, take up ~ arms, muster ~ troops/forces, rally ~ troops, assemble ~ troops/forces/army |on near, deploy ~ missiles/weapons/troops/forces/police |to in near, post ~ soldiers/guards |at on near, withdraw ~ troops ~ to ~ border",
  ),
  row(
    "COERCE",
    "170",
    "force ! to, force ~ to resign/leave/flee, drive ~ into exile, pressurise !, pressurize !, subjugate !, enslave !, swallow up !, swallow !, interfere in ~ affairs |of, tighten ~ control |over of, impose ~ rule/control |on over, spread ~ disinformation/propaganda/lies |about against, manipulate !, marginalise !, marginalize !, undermine !, destabilise !, destabilize !, weaken !, discriminate against, sideline !, demote !, dismiss ~ minister/general/commander/governor/head, relieve ~ of ~ post/command/duties, eject !, overturn ~ election, weaponise ~ migrants/migration/gas, weaponize ~ migrants/migration/gas, use ~ as a weapon |against, seize ~ power",
  ),
  row("COERCE", "171", "search ! , raze ~ village/house/houses, seize ~ property/assets/ship/ships/vessel/tanker/documents/newspapers |of from, take ~ property |of from, confiscate ~ property/passport/phones |of from, expropriate ~ land/property |of from, destroy ~ crops/homes/evidence |of, nationalise ~ company/bank"),
  row("COERCE", "172", "declare ~ extremist/undesirable/terrorist, designate ~ extremist/terrorist/undesirable, label ~ extremist, recognise ~ as extremist, dissolve ~ organisation/organization/ngo/ngos/union, liquidate ~ ngo/ngos/party, close down, shut ~ down, revoke ~ registration/licences |of, withdraw ~ licence/license/registration/citizenship |of from, strip ~ of ~ citizenship/mandate/immunity, restrict ~ freedom/access/rights |of, cut off ~ internet, shut off ~ internet, block ~ media/internet/account/accounts/candidate/candidates, prevent ~ demonstration/rally/protest/march |by of, cancel ~ election/elections/vote/concert, postpone ~ election/elections, rewrite ~ constitution, amend ~ constitution, tighten ~ censorship/law/laws, persecute !"),
  row("COERCE", "173", "take ~ into detention, keep ~ behind bars, put ~ in jail/prison, send ~ to jail/prison, lock ~ up, place ~ in custody/detention, hand ~ sentence |to, condemn ~ to death, sentence ~ to death, sentence ~ in absentia, order ~ arrest |of, hold ~ incommunicado, hold ~ in custody/detention/prison/jail, nab !, seize ~ activist/journalist/opponent, collar !, bust !, put ~ on wanted list, place ~ on wanted list, extradite"),
  row("COERCE", "174", "push back ~ migrants/refugees/people |to across, turn away ~ migrants/refugees, push ~ migrants/refugees/people |to across, send ~ migrants/refugees |to across, bring ~ migrants |to, lure ~ migrants |to, funnel ~ migrants |to, return ~ migrants |to, drive ~ out |of, uproot !, displace !, expel !"),
  row("ASSAULT", "175", "suppress ~ protest/protests/demonstration/demonstrations/uprising/revolt/opposition/dissent, crush ~ demonstration/demonstrations/opposition/dissent, put down ~ demonstration/demonstrations/uprising/riots, break up ~ strike/meeting/gathering/camp, clear ~ square/camp/streets/barricades, use force |against, use violence |against, act brutally |against, deal harshly |with"),
  row("COERCE", "192", "incorporate ~ into, conquer ~ territory, take over ~ city/town/region/territory, take hold |of, capture ~ city/town/village/airport/island/headquarters, recapture ~ city/town/village, retake ~ city/town/village"),
  row(
    "ASSAULT",
    "190",
    "shoot !, shoot at, fire upon, repel ~ attack/offensive/assault/invasion |of by from, repulse ~ attack/offensive/assault |of by, beat back ~ attack/offensive, push back ~ troops/forces/army, conquer !, attack ~ with, throw ~ troops |at into against, send ~ troops ~ into battle, open ~ front |against, use ~ weapons |against, use ~ force |against, break through ~ lines, cross ~ border ~ with tanks, ram !, fight ~ war |against with, wage ~ campaign |against, take part in ~ war/fighting/attack/invasion/battle |against on, participate in ~ war/fighting/attack/invasion/aggression |against on, come to blows |with, drag ~ into ~ war, fight |against",
  ),
  row("ASSAULT", "180", "harm !, hurt !, stone !, mow down, run over !, drown !, strangle !, put ~ to death, shoot ~ dead, leave ~ dead, claim ~ lives, be killed, die at the hands |of, kill off, finish off !, liquidate !, eliminate !"),
  row("ASSAULT", "195", "hit ~ with ~ missile/missiles/rocket/rockets/drone/drones, rain ~ on, launch ~ drone/bombs |at on into against, fire ~ artillery |at on, fire ~ shots |at, lob ~ shells |at on, bomb ~ out, carpet-bomb, target ~ with ~ missiles/missile/drones/rockets"),
  row("ASSAULT", "182", "beat ~ up, beat ~ to death, poison !, assault ~ with, attack ~ with, spray ~ with, subject ~ to torture"),
];

/** How a noun's "of" reads: "the arrest of X" (the one it happens to), "the protest of X" (the doer), "a meeting of X and Y" (both). */
export type OfRole = "actor" | "recipient" | "both";

export interface NounRow extends TriggerRow {
  readonly of: OfRole;
}

const nouns = (type: EventType, cameo: string, of: OfRole, patterns: string): NounRow => ({
  type,
  cameo,
  of,
  patterns,
});

export const NOUN_ROWS: readonly NounRow[] = [
  nouns(
    "AGREE",
    "030",
    "both",
    "agreement |with between, accord |with between, pact |with between, deal |with between, compromise |with between, understanding |with between, treaty |with between, bargain |with between, peace deal |with between, peace agreement |with between, trade deal |with between",
  ),
  nouns(
    "AGREE",
    "030",
    "actor",
    "promise |to, pledge |to, commitment |to, offer |to, consent |to, assurance |to, vow |to, undertaking |to",
  ),
  nouns(
    "CONSULT",
    "040",
    "both",
    "meeting |with between, talk |with between, summit |with between, consultation |with between, discussion |with between, dialogue |with between, conversation |with between, negotiation |with between, bargaining |with between, peace conference |with between, donor conference |with between, handshake |with between, encounter |with between",
  ),
  nouns(
    "CONSULT",
    "041",
    "both",
    "phone call |with to between, telephone call |with to between, phone conversation |with between, telephone conversation |with between, phone talk |with between",
  ),
  nouns("CONSULT", "042", "actor", "visit |to with, state visit |to, trip |to, official visit |to, arrival |in"),
  nouns(
    "CONSULT",
    "045",
    "actor",
    "mediation |between in, mediation effort |between, mediation mission |between, peace mission |to, shuttle diplomacy |between",
  ),
  nouns(
    "SUPPORT",
    "050",
    "actor",
    "support |for of, backing |for of, solidarity |with, loyalty |to, endorsement |of by, allegiance |to",
  ),
  nouns(
    "SUPPORT",
    "051",
    "recipient",
    "praise |for, recognition |of, approval |of, congratulation |to, gratitude |to, thanks |to, tribute |to, apology |to, ratification |of with, defence |of, welcome |to, condolence |to, signing |of with",
  ),
  nouns(
    "COOPERATE",
    "060",
    "both",
    "cooperation |with between, co-operation |with between, collaboration |with between, partnership |with between, alliance |with between, rapprochement |with between, joint statement |of with",
  ),
  nouns(
    "COOPERATE",
    "062",
    "both",
    "joint exercise |with between, joint exercises |with between, joint drill |with between, joint manoeuvre |with between, joint maneuver |with between, joint patrol |with between, joint production |with between, joint venture |with between, joint training |with between, military exercise |with between, military cooperation |with between, combined patrol |with between",
  ),
  nouns(
    "COOPERATE",
    "061",
    "recipient",
    "purchase |from of, extradition |to of, prisoner swap |with between, prisoner exchange |with between",
  ),
  nouns(
    "AID",
    "070",
    "actor",
    "aid |to for, assistance |to for, relief |to for, help |to for, humanitarian aid |to for, military aid |to for, financial aid |to for, rescue |of, donation |to, gift |to, loan |to, grant |to, bailout |of, subsidy |to, arms delivery |to, arms deliveries |to, weapons delivery |to, weapons deliveries |to, airlift |to, evacuation |of, asylum |for to, delivery |to",
  ),
  nouns(
    "CONCEDE",
    "080",
    "actor",
    "concession |to, climbdown, u-turn, resignation |of, amnesty |for, pardon |for, abdication, capitulation |to",
  ),
  nouns(
    "RETREAT",
    "087",
    "actor",
    "withdrawal |from, pull-out |from, pullout |from, retreat |from, surrender |to, ceasefire |with between, cease-fire |with between, truce |with between, armistice |with between, disarmament, demobilisation, demobilization, troop withdrawal |from",
  ),
  nouns("RETREAT", "084", "recipient", "release |of, liberation |of, freeing |of, return |of, lifting |of"),
  nouns(
    "INVESTIGATE",
    "090",
    "recipient",
    "investigation |into of against, inquiry |into about, enquiry |into about, probe |into of, inspection |of, interrogation |of, audit |of, examination |of, surveillance |of",
  ),
  nouns(
    "DEMAND",
    "100",
    "actor",
    "demand |to on from, call |on to, appeal |to, request |to from, plea |to, ultimatum |to, petition |to, insistence, proposal |to, invitation |to",
  ),
  nouns(
    "DISAPPROVE",
    "111",
    "recipient",
    "criticism |of, condemnation |of, denunciation |of, accusation |against of, allegation |against, complaint |against about, rebuke |of to, censure |of, reprimand |of, lawsuit |against, outcry |over against, impeachment |of, conviction |of",
  ),
  nouns(
    "REJECT",
    "120",
    "actor",
    "refusal, rejection |of, veto |of, boycott |of, non-recognition |of, defiance |of, denial",
  ),
  nouns(
    "THREATEN",
    "130",
    "actor",
    "threat |to against, warning |to, blackmail |of, intimidation |of, sabre-rattling, saber-rattling, nuclear threat |to against",
  ),
  nouns(
    "SANCTION",
    "163",
    "recipient",
    "sanction |on against, embargo |on against, tariff |on against, economic blockade |of, expulsion |of, blacklisting |of, suspension |of, freeze |on, gas cut |to, arms embargo |on against, trade war |with against, asset freeze |on, boycott |of",
  ),
  nouns(
    "PROTEST",
    "141",
    "actor",
    "protest |against, demonstration |against, rally |against, march |against, unrest |in, sit-in |in, picket |of, mass protest |against, general strike |against, labour strike |against, labor strike |against, workers strike |against, street protest |against, walkout |over, revolt |against, vigil |for",
  ),
  nouns("PROTEST", "142", "actor", "hunger strike |against"),
  nouns("PROTEST", "145", "actor", "riot |against, rioting |in, uprising |against, clash |with between"),
  nouns(
    "CRIME",
    "171",
    "recipient",
    "theft |of from, robbery |of, fraud |against, electoral fraud, election fraud, rigged election, stolen election, fraudulent election, falsified election, electoral falsification, vote rigging, embezzlement |of, bribery |of, smuggling, money laundering, corruption, extortion |of, looting |of, bribe |to, falsification |of, rigging |of, wiretapping |of",
  ),
  nouns(
    "MOBILIZE",
    "154",
    "recipient",
    "mobilisation |of, mobilization |of, deployment |in to of, troop deployment |in to, military build-up |in near, military buildup |in near, build-up |in near, buildup |in near, nuclear test, missile test, missile launch, call-up |of, reinforcement, dispatch |of to, conscription |of, encirclement |of",
  ),
  nouns(
    "COERCE",
    "173",
    "recipient",
    "arrest |of, detention |of, imprisonment |of, jailing |of, prosecution |of, trial |of, mass arrest |of, house arrest |of, indictment |of, capture |of, roundup |of",
  ),
  nouns("COERCE", "174", "recipient", "deportation |of, banishment |of, exile |of, eviction |of"),
  nouns(
    "COERCE",
    "170",
    "recipient",
    "coercion |of, persecution |of, harassment |of, coup |against, coup d'état |against, coup attempt |against, putsch |against, overthrow |of, ouster |of, ousting |of, seizure |of, confiscation |of, nationalisation |of, nationalization |of, demolition |of, censorship |of, curfew |in, martial law |in, state of emergency |in, crack-down |on, annexation |of, occupation |of, blockade |of, siege |of, encroachment |on, interference |in, meddling |in, cyberattack |on against, hacking |of, takeover |of, purge |of, dispersal |of, intervention |in against",
  ),
  nouns(
    "ASSAULT",
    "190",
    "recipient",
    "mutiny |against, rebellion |against, insurrection |against, insurgency |against, armed uprising |against, attack |on against, assault |on against, offensive |against, invasion |of, war |against with on between, raid |on against, bombing |of, bombardment |of, shelling |of, air strike |on against, airstrike |on against, air raid |on, missile strike |on against, missile attack |on, drone strike |on, drone attack |on, rocket attack |on, strike |on against, incursion |into, fighting |with between in, battle |with between, ambush |of on, aggression |against, hostilities |with between, skirmish |with between, firefight |with, gun battle |with, gunfight |with, military operation |against in, counteroffensive |against, counter-offensive |against, counterattack |on against, storming |of, conflict |with between",
  ),
  nouns(
    "ASSAULT",
    "180",
    "recipient",
    "killing |of, murder |of, assassination |of, execution |of, massacre |of, poisoning |of, slaughter |of, beating |of, torture |of, abduction |of, kidnapping |of, kidnap |of, hostage-taking |of, lynching |of, rape |of, shooting |of, stabbing |of, genocide |of against, ethnic cleansing |of, suicide bombing |of, car bombing |of, car bomb, bomb attack |on, assassination attempt |on, terror attack |on, terrorist attack |on, suicide attack |on, hijacking |of, destruction |of, pogrom |against",
  ),
  nouns("AGREE", "030", "both", "contract |with between, memorandum |with between, settlement |with between, peace treaty |with between, non-aggression pact |with between, gas deal |with between, arms deal |with between, backroom agreement |with between, roadmap |with between !"),
  nouns("CONSULT", "040", "both", "round of talk |with between, peace talk |with between, audience |with, contact |with between !, get-together |with between, phone talks |with between, tête-à-tête |with between, consultations |with between, working meeting |with between, peace negotiation |with between, bilateral talk |with between"),
  nouns("CONSULT", "042", "actor", "working visit |to, surprise visit |to, return visit |to"),
  nouns("SUPPORT", "050", "actor", "political support |for of, diplomatic support |for of, admiration |for, blessing |for, sympathy |for, defense |of, vote of confidence |in, expression of support |for"),
  nouns("COOPERATE", "060", "both", "integration |with between !, union |with between !, joint project |with between, joint operation |with between, trade |with between !, coordination |with between !, security cooperation |with between, intelligence sharing |with between, merger |with between !"),
  nouns("COOPERATE", "061", "recipient", "gas supply |to !, oil supply |to !, export |to !, import |from !, gas delivery |to !, oil delivery |to !"),
  nouns("AID", "070", "actor", "arms supply |to, weapons supply |to, credit |to for, economic aid |to for, financial support |to for of, military support |for to, military assistance |to for, economic assistance |to for, economic support |for to, humanitarian assistance |to for, shipment |to, supply of weapon |to, supply of arms |to, training |of, protection |of for, debt relief |for, bail-out |of, security guarantee |for to, asylum |to"),
  nouns("CONCEDE", "080", "actor", "capitulation |to, surrender of power |to, policy reversal, step back, back-down, relaxation |of, liberalisation |of, liberalization |of, transfer of power |to"),
  nouns("RETREAT", "087", "actor", "pullback |from, troop pullout |from, disengagement |from, prisoner release, cessation of hostilities |with between, end of the war, demobilisation |of, flight |to from !, escape |to from !, departure |for from to !"),
  nouns("RETREAT", "085", "recipient", "lifting of sanction |on against, easing |of, easing of sanction |on against, reopening |of, relaxation of sanction |on against"),
  nouns("INVESTIGATE", "090", "recipient", "criminal case |against, criminal proceedings |against, criminal investigation |against into, fact-finding mission |to in, hearing |into on !, house search |of"),
  nouns("DEMAND", "100", "actor", "petition |to for, application |to for !, recommendation |to, counter-proposal |to, peace proposal |to, call for help |to, cry for help |to, request for help |to, lobbying |of !"),
  nouns("DISAPPROVE", "111", "recipient", "objection |to, disapproval |of, dissatisfaction |with, discontent |with, indignation |at, smear campaign |against, verbal attack |on, insult |to, reproach |against, recrimination |against, finger-pointing |at, quarrel |with between !, dispute |with between !, vote of no confidence |in, censure motion |against, slander |against, charge |against !, propaganda |against !"),
  nouns("REJECT", "120", "actor", "opposition |to !, resistance |to against !, non-compliance |with, breach |of, violation |of, unwillingness, reluctance, disobedience |to, rebuff |to, snub |to"),
  nouns("THREATEN", "130", "actor", "nuclear blackmail |of against, sabre rattling |against, saber rattling |against, intimidation |of, threat of force |against, threat of war |against, threatening gesture |against"),
  nouns("SANCTION", "163", "recipient", "restriction |on against !, travel ban |on against, visa ban |on against, import ban |on against, export ban |on against, entry ban |on against, flight ban |on against, trade restriction |on against, trade embargo |on against, oil embargo |on against, gas embargo |on against, economic sanction |on against, sectoral sanction |on against, diplomatic isolation |of, international isolation |of, isolation |of !, countermeasure |against, gas cutoff |to, gas war |with between, trade dispute |with between, severance |of, recall |of, package of sanction |on against, economic pressure |on"),
  nouns("PROTEST", "141", "actor", "mass demonstration |against, mass rally |against, mass unrest |in, popular protest |against, peaceful protest |against, opposition rally |against, opposition protest |against, civil disobedience |against, picketing |of, protest action |against, protest march |against, nationwide strike |against, anti-government protest |against, workers' strike |against, women's march |against"),
  nouns("CRIME", "171", "recipient", "human trafficking |of, drug trafficking, arms trafficking, vote fraud, ballot stuffing, cybercrime, arms smuggling, cigarette smuggling, people smuggling, vote-rigging, election rigging, rigged vote, sham election, sham referendum, misappropriation |of, racketeering, plunder |of, plundering |of, sanctions evasion"),
  nouns("MOBILIZE", "154", "recipient", "troop movement |to in near, massing |of, concentration of troop |on in near, concentration of force |on in near, rearmament |of, militarisation |of, militarization |of, combat alert, general mobilisation, general mobilization, partial mobilisation, partial mobilization, ballistic missile test, stationing |of in, reinforcement |of, combat readiness, arms build-up |in, show of force |against"),
  nouns("COERCE", "173", "recipient", "apprehension |of, incarceration |of, prison sentence |for, jail sentence |for, prison term |for, jail term |for, show trial |of against, court case |against, political trial |of, manhunt |for, death sentence |for against, conviction |of, sentencing |of"),
  nouns("COERCE", "174", "recipient", "pushback |of, push-back |of, forced return |of, forced landing |of, expulsion of migrant, displacement |of, resettlement |of !"),
  nouns("COERCE", "170", "recipient", "pressure |on !, subjugation |of, absorption |of !, dissolution |of !, liquidation |of !, closure |of !, hybrid attack |on against, cyber attack |on against, disinformation campaign |against, influence operation |against in, information attack |on against, restriction of freedom, ban |on !, power grab, palace coup |against, military coup |against, regime change |in, dismissal |of !, removal |of from !, sacking |of, hostile takeover |of, military intervention |in against, armed intervention |in against, terror |against !, brutality |against, police violence |against, arbitrary arrest |of, intimidation campaign |against, seizure of power"),
  nouns("ASSAULT", "190", "recipient", "armed attack |on against, armed conflict |with between, full-scale invasion |of, full-scale war |against on with, special military operation |against in, military invasion |of, military aggression |against, proxy war |with against, civil war |in, border clash |with between, sabotage attack |on, artillery fire |on, crossfire |between, counter-attack |on against, siege |of, war of aggression |against, terror |against !, exchange of fire |with between, street battle |with between, armed mutiny |against, armed rebellion |against, military coup attempt |against"),
  nouns("ASSAULT", "175", "recipient", "repression |of against, crackdown |on against, suppression |of, crushing |of, political repression |against, mass repression |against, violent crackdown |on against, violent repression |of against, brutal suppression |of"),
  nouns("ASSAULT", "180", "recipient", "bloodshed |in, mass killing |of, shootdown |of, shooting down |of, downing |of, extrajudicial killing |of, mistreatment |of, ill-treatment |of, abuse |of !, violence |against !, use of force |against, assassination plot |against, contract killing |of, poisoning attempt |on, police brutality |against"),
];
