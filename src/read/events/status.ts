/** How real an event is as told: happened, planned, denied and so on, by the words around its trigger. */
import type { EventStatus, EventType } from "../../record/reading.ts";
import type { Grammar } from "./grammar.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Governing verbs, nouns and adjectives, by what they make of the act that hangs on them. */
const PLANNING = set(
  "plan intend mean aim prepare schedule set wish want decide promise pledge agree vow swear offer undertake propose expect hope resolve gear poise about due ready prepared poised going go intention decision proposal pledge promise offer readiness preparation arrange need willingness commitment announcement",
);
const POSSIBLE = set(
  "consider weigh contemplate mull discuss likely possible possibility option able chance right ability capable prospect scenario opportunity might could ponder",
);
const THREATENING = set("threaten threat ultimatum");
const DEMANDING = set(
  "demand ask urge order tell call appeal request require press beg implore insist command instruct petition plea need must should encourage invite persuade lobby push plead exhort want",
);
const FAILING = set("fail unable failure inability");
const TRYING = set("try attempt seek bid effort struggle endeavour endeavor");
const DENYING = set("deny refute disclaim doubt dismiss");
const REFUSING = set("refuse decline refusal stop prevent thwart avert avoid forbid ban");
const ALLEGING = set(
  "accuse suspect allege rumour rumor believe think say report suppose charge claim allegation accusation suspicion blame",
);
const CLAIMING = /^(?:claims?|claimed|alleges?|alleged|suspects?|suspected)$/;
const UNVERIFIED = set(
  "report reports media daily newspaper newspapers website tabloid rumour rumours rumor rumors blog leak leaks",
);
const ALLEGEDLY = set("allegedly reportedly supposedly purportedly apparently ostensibly rumoured rumored presumably");
const HYPOTHETICAL_ADJECTIVES = set("possible potential hypothetical eventual imminent would-be likely feared");
const PLANNED_ADJECTIVES = set("planned upcoming forthcoming future next expected scheduled proposed");
const ALLEGED_ADJECTIVES = set("alleged suspected purported supposed reported so-called");
const FAILED_ADJECTIVES = set("failed attempted abortive aborted foiled unsuccessful thwarted");
const THREATENED_ADJECTIVES = set("threatened");

const FORCEFUL: ReadonlySet<EventType> = new Set<EventType>(["ASSAULT", "COERCE", "CRIME", "MOBILIZE", "PROTEST"]);

/** The status of the act of verb group `index`. */
export function statusOfVerb(grammar: Grammar, index: number, type: EventType, objectNegates = true): EventStatus {
  const group = grammar.verbGroup(index);
  if (group === null) return "happened";
  if (group.negated || deniedBySubject(grammar, index) || (objectNegates && deniedByObject(grammar, index)))
    return "denied";
  const hedged = isAlleged(grammar, index) ? "alleged" : null;
  if (group.form === "finite") return finite(grammar, index, type) ?? hedged ?? ongoing(grammar, index) ?? "happened";
  return governed(grammar, index, type) ?? hedged ?? "happened";
}

function finite(grammar: Grammar, index: number, type: EventType): EventStatus | null {
  const group = grammar.verbGroup(index);
  const denied = contentOf(grammar, index, DENYING);
  if (denied) return "denied";
  if (opensCondition(grammar, index)) return "hypothetical";
  switch (group?.modal) {
    case "will":
    case "shall":
    case "ll":
    case "'ll":
      return "planned";
    case "would":
    case "'d":
      return contentOf(grammar, index, REPORTING) ? "planned" : "hypothetical";
    case "may":
    case "might":
    case "could":
    case "can":
      return "hypothetical";
    case "must":
    case "should":
      return "demanded";
    default:
      return inheritedModal(grammar, index, type);
  }
}

const REPORTING = set("say announce tell promise pledge declare vow add report confirm warn");

/** "will meet Putin and sign a treaty": the second verb has the first one's modal or infinitive. */
function inheritedModal(grammar: Grammar, index: number, type: EventType): EventStatus | null {
  const group = grammar.verbGroup(index);
  const word = group === null ? undefined : grammar.words[group.head];
  if (group === null || group.from !== group.head || word?.verb?.forms.has("base") !== true) return null;
  if (grammar.connective(index - 1, "coordinator") === null) return null;
  for (let at = index - 2; at >= 0; at--) {
    const earlier = grammar.verbGroup(at);
    if (earlier === null) continue;
    if (earlier.form === "infinitive") return governed(grammar, at, type);
    return earlier.modal === null ? null : finite(grammar, at, type);
  }
  return null;
}

function ongoing(grammar: Grammar, index: number): EventStatus | null {
  const group = grammar.verbGroup(index);
  if (group === null) return null;
  const auxiliaries = grammar.words.slice(group.from, group.head).map(({ lower }) => lower);
  const continuous = group.progressive || (group.passive && auxiliaries.includes("being"));
  return continuous && auxiliaries.some((lower) => /^(?:is|are|am|'re|'s|'m|has|have)$/.test(lower)) ? "ongoing" : null;
}

/** Whether a clause stands under "if", "unless", "whether" or "in case". */
function opensCondition(grammar: Grammar, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const element = grammar.elements[at];
    if (element === undefined || element.kind === "mark" || element.kind === "verb group") return false;
    if (element.kind === "subordinator") return /^(?:if|unless|whether|lest)$/.test(element.lower);
  }
  return false;
}

/** Whether the clause is the content of a verb of `verbs`: "denied that X had shelled Y", "deny X shelled Y". */
function contentOf(grammar: Grammar, index: number, verbs: ReadonlySet<string>): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const element = grammar.elements[at];
    if (element === undefined || element.kind === "mark") return false;
    if (element.kind === "coordinator" && at === grammar.before(index)) return false;
    if (element.kind === "verb group" && !element.copula) return verbs.has(grammar.base(at)) && !element.negated;
  }
  return false;
}

function governed(grammar: Grammar, index: number, type: EventType): EventStatus | null {
  const before = grammar.before(index);
  const preposition = grammar.connective(before, "preposition")?.lower ?? null;
  if (preposition === "without") return "denied";
  if (grammar.connective(before, "subordinator")?.lower === "whether") return "hypothetical";
  const adjective = grammar.words[(grammar.elements[index]?.from ?? 0) - 1];
  const near = adjective === undefined ? null : byGovernor(adjective.verb?.base ?? adjective.lower, type);
  if (near !== null && adjective?.class !== "verb") return near;
  if (
    adjective?.lower === "yet" ||
    (preposition === "of" && grammar.words[(grammar.elements[before]?.from ?? 0) - 1]?.lower === "short")
  ) {
    return "denied";
  }
  const noun = grammar.nounPhrase(before) ?? grammar.nounPhrase(grammar.before(before));
  const byNoun = noun === null ? null : byGovernor(singular(grammar.words[noun.head]?.lower ?? ""), type);
  if (byNoun !== null) return byNoun;
  const governor = grammar.governor(index);
  if (governor === null) return null;
  const base = grammar.base(governor);
  if (preposition === "from" && REFUSING.has(base)) return "denied";
  const own = ALLEGING.has(base)
    ? alleges(grammar, governor, preposition)
      ? "alleged"
      : null
    : byGovernor(base, type);
  const above = grammar.verbGroup(governor);
  if (above?.negated === true) return own === "planned" || own === null ? "denied" : own;
  if (own !== null) return own;
  if (preposition !== null) return null;
  return above?.form === "finite" ? finite(grammar, governor, type) : governed(grammar, governor, type);
}

/** "is believed to have", "was accused of": not "went on to say". */
const alleges = (grammar: Grammar, governor: number, preposition: string | null): boolean =>
  preposition === "of" || preposition === "for" || grammar.isPassive(governor);

function byGovernor(word: string, type: EventType): EventStatus | null {
  if (THREATENING.has(word)) return "threatened";
  if (DEMANDING.has(word)) return "demanded";
  if (FAILING.has(word)) return "failed";
  if (TRYING.has(word)) return FORCEFUL.has(type) ? "failed" : null;
  if (REFUSING.has(word) || DENYING.has(word)) return "denied";
  if (POSSIBLE.has(word)) return "hypothetical";
  return PLANNING.has(word) ? "planned" : null;
}

const singular = (word: string): string => (word.endsWith("s") && word.length > 4 ? word.slice(0, -1) : word);

const startsWithNo = (grammar: Grammar, phrase: number): boolean => {
  const from = grammar.nounPhrase(grammar.firstOf(phrase))?.from;
  const lower = from === undefined ? "" : grammar.words[from]?.lower;
  return lower === "no" || lower === "neither" || lower === "nobody" || lower === "none";
};

const deniedBySubject = (grammar: Grammar, index: number): boolean =>
  grammar
    .subjects(index)
    .slice(0, 1)
    .some((phrase) => startsWithNo(grammar, phrase));

const deniedByObject = (grammar: Grammar, index: number): boolean =>
  grammar
    .objects(index)
    .slice(0, 1)
    .some((phrase) => phrase > index && startsWithNo(grammar, phrase));

/** "allegedly", "it is alleged", "prosecutors claim" in the sentence of a verb group. */
function isAlleged(grammar: Grammar, index: number): boolean {
  const at = grammar.elements[index]?.from ?? 0;
  for (const step of [-1, 1]) {
    for (let word = at; grammar.words[word] !== undefined && grammar.words[word]?.class !== "mark"; word += step) {
      if (ALLEGEDLY.has(grammar.words[word]?.lower ?? "")) return true;
    }
  }
  const according = grammar.words.findIndex(({ lower }) => lower === "according");
  if (according >= 0 && grammar.words.slice(according, according + 6).some(({ lower }) => UNVERIFIED.has(lower)))
    return true;
  return grammar.words.some(
    ({ lower, class: kind }, word) =>
      kind === "verb" && CLAIMING.test(lower) && Math.abs(word - at) > 0 && !isTriggerItself(grammar, index, word),
  );
}

const isTriggerItself = (grammar: Grammar, index: number, word: number): boolean =>
  grammar.verbGroup(index)?.head === word;

/** The status of the event that noun phrase `index` names; `verb` is the verb group it depends on, if any. */
export function statusOfNoun(grammar: Grammar, index: number, type: EventType, verb: number | null): EventStatus {
  const phrase = grammar.nounPhrase(index);
  if (phrase === null) return "happened";
  if (startsWithNo(grammar, index)) return "denied";
  for (let at = phrase.from; at < phrase.to; at++) {
    const adjective = byAdjective(grammar.words[at]?.lower ?? "");
    if (adjective !== null) return adjective;
  }
  const governing = grammar.nounPhrase(grammar.before(grammar.before(index)));
  const linked = grammar.connective(grammar.before(index), "preposition") !== null;
  if (linked && governing !== null) {
    const word = singular(grammar.words[governing.head]?.lower ?? "");
    const byNoun = ALLEGING.has(word) ? "alleged" : byGovernor(word, type);
    if (byNoun !== null) return byNoun;
  }
  if (verb === null) return "happened";
  const status = statusOfVerb(grammar, verb, type);
  return status;
}

function byAdjective(word: string): EventStatus | null {
  if (HYPOTHETICAL_ADJECTIVES.has(word)) return "hypothetical";
  if (PLANNED_ADJECTIVES.has(word)) return "planned";
  if (ALLEGED_ADJECTIVES.has(word)) return "alleged";
  if (FAILED_ADJECTIVES.has(word)) return "failed";
  return THREATENED_ADJECTIVES.has(word) ? "threatened" : null;
}
