/** How real an event is as told: happened, planned, denied and so on, by the words around its trigger. */
import type { EventStatus, EventType } from "../../record/reading.ts";
import { isNegated } from "../../record/tree.ts";
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
/** Nouns for what may come: "in the event of an attack". */
const POSSIBILITIES = set("event case risk danger probability likelihood fear eventuality threat hope");
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

/** The status of the act of a verb or other predicate. */
export function statusOfVerb(grammar: Grammar, verb: number, type: EventType, objectNegates = true): EventStatus {
  if (isNegated(grammar.tree, verb) || isNeither(grammar, verb)) return "denied";
  if (
    grammar
      .subjects(verb)
      .slice(0, 1)
      .some((subject) => startsWithNo(grammar, subject))
  )
    return "denied";
  if (
    objectNegates &&
    grammar
      .objects(verb)
      .slice(0, 1)
      .some((object) => startsWithNo(grammar, object))
  )
    return "denied";
  const hedged = isAlleged(grammar, verb) ? "alleged" : null;
  const told = isFinite(grammar, verb) ? finite(grammar, verb, type) : governed(grammar, verb, type);
  return told ?? hedged ?? ongoing(grammar, verb) ?? "happened";
}

/** "Neither the king nor the party accepted it", "never met". */
const isNeither = ({ words, tree }: Grammar, verb: number): boolean =>
  tree.children(verb).some((child) => /^(?:neither|never|nor|hardly|scarcely)$/.test(words.lower(child)));

const auxiliaries = ({ tree, words }: Grammar, verb: number): readonly string[] =>
  tree.dependents(verb, "aux", "cop").map((word) => words.lower(word));

function isFinite(grammar: Grammar, verb: number): boolean {
  const { words, tree } = grammar;
  if (tree.dependents(verb, "mark").some((mark) => words.lower(mark) === "to")) return false;
  if (words.has(verb, "VerbForm=Fin")) return true;
  const helpers = tree.dependents(verb, "aux", "cop");
  if (helpers.some((word) => words.has(word, "VerbForm=Fin") || words.tokens[word]?.xpos === "MD")) return true;
  return words.relation(verb) === "conj" && helpers.length === 0 && isFinite(grammar, words.head(verb));
}

/** The modal verb of a predicate, or of the one it is coordinated with: "will meet Putin and sign a treaty". */
function modalOf(grammar: Grammar, verb: number): string | null {
  const { words } = grammar;
  const own = auxiliaries(grammar, verb);
  const modal = own.find((lower) => /^(?:will|shall|'ll|wo|would|'d|may|might|could|can|ca|must|should)$/.test(lower));
  if (modal !== undefined) return modal === "'d" && words.tokens[verb]?.xpos !== "VB" ? null : modal;
  const shares = words.relation(verb) === "conj" && own.length === 0 && /^VB[N]?$/.test(words.tokens[verb]?.xpos ?? "");
  return shares ? modalOf(grammar, words.head(verb)) : null;
}

function finite(grammar: Grammar, verb: number, type: EventType): EventStatus | null {
  if (contentOf(grammar, verb, DENYING)) return "denied";
  if (opensCondition(grammar, verb)) return "hypothetical";
  switch (modalOf(grammar, verb)) {
    case "will":
    case "shall":
    case "wo":
    case "'ll":
      return "planned";
    case "would":
    case "'d":
      return contentOf(grammar, verb, REPORTING) ? "planned" : "hypothetical";
    case "may":
    case "might":
    case "could":
    case "can":
    case "ca":
      return "hypothetical";
    case "must":
    case "should":
      return "demanded";
    default:
      return sharesInfinitive(grammar, verb) ? governed(grammar, grammar.words.head(verb), type) : null;
  }
}

const REPORTING = set("say announce tell promise pledge declare vow add report confirm warn");

/** "to meet Putin and sign a treaty": the second verb has the first one's "to". */
const sharesInfinitive = ({ words }: Grammar, verb: number): boolean =>
  words.relation(verb) === "conj" && words.tokens[verb]?.xpos === "VB";

function ongoing(grammar: Grammar, verb: number): EventStatus | null {
  const { words } = grammar;
  const own = auxiliaries(grammar, verb);
  const continuous = grammar.isProgressive(verb) || (grammar.isPassive(verb) && own.includes("being"));
  if (!continuous || !own.some((lower) => /^(?:is|are|am|'re|'s|'m|has|have|'ve)$/.test(lower))) return null;
  const simple = !own.some((lower) => /^(?:been|being|has|have|'ve)$/.test(lower));
  return simple && ARRANGED.has(words.lemma(verb)) ? "planned" : "ongoing";
}

/** Verbs whose present progressive tells what is arranged: "is flying to Moscow on Saturday". */
const ARRANGED = set("go fly travel come arrive visit meet leave return head host receive");

/** Whether a clause stands under "if", "unless", "whether" or "lest". */
function opensCondition({ words, tree }: Grammar, verb: number): boolean {
  let at = verb;
  while (words.relation(at) === "conj") at = words.head(at);
  return tree.dependents(at, "mark", "advmod").some((word) => /^(?:if|unless|whether|lest)$/.test(words.lower(word)));
}

/** Whether the clause is the content of a verb of `verbs`: "denied that X had shelled Y", "deny X shelled Y". */
function contentOf(grammar: Grammar, verb: number, verbs: ReadonlySet<string>): boolean {
  const { words, tree } = grammar;
  let at = verb;
  while (words.relation(at) === "conj") at = words.head(at);
  if (words.relation(at) === "parataxis" || words.relation(at) === "root") {
    return tree.dependents(at, "parataxis").some((word) => verbs.has(words.lemma(word)));
  }
  const that = tree.dependents(at, "mark").some((word) => words.lower(word) === "that");
  const content = words.relation(at) === "ccomp" || (that && /^(?:acl|advcl)/.test(words.relation(at)));
  if (!content) return false;
  const above = words.head(at);
  const head = words.is(above, "NOUN") && !verbs.has(words.lemma(above)) ? words.head(above) : above;
  return verbs.has(words.lemma(head)) && !isNegated(grammar.tree, head);
}

/** The status that what it hangs on gives an infinitive, gerund or participle. */
function governed(grammar: Grammar, verb: number, type: EventType, depth = 0): EventStatus | null {
  const { words, tree } = grammar;
  const [mark] = tree.dependents(verb, "mark", "case").map((word) => words.lower(word));
  if (mark === "without") return "denied";
  if (mark === "whether" || mark === "if") return "hypothetical";
  const governor = words.head(verb);
  if (governor < 0 || depth > 4) return null;
  if (words.relation(verb) === "conj") return governed(grammar, governor, type, depth + 1);
  const lemma = words.lemma(governor);
  if (lemma === "short" || (lemma === "stop" && words.lower(governor + 1) === "short")) return "denied";
  const infinitive = mark === "to" || words.tokens[verb]?.xpos === "VB";
  if (!infinitive && mark === undefined && /^(?:acl|advcl|amod)/.test(words.relation(verb))) return null;
  if (mark === "from" && REFUSING.has(lemma)) return "denied";
  if (infinitive && words.lower(verb - 2) === "yet") return "denied";
  const own = ALLEGING.has(lemma)
    ? alleges(grammar, governor, mark)
      ? "alleged"
      : null
    : infinitive ||
        mark === "of" ||
        mark === "for" ||
        words.relation(verb) === "xcomp" ||
        words.relation(verb) === "obj"
      ? byGovernor(lemma, type)
      : null;
  if (words.is(governor, "NOUN", "ADJ") && own !== null) return own;
  if (isNegated(tree, governor)) return own === "planned" || own === null ? "denied" : own;
  if (own !== null) return own;
  if (mark !== undefined && mark !== "to") return null;
  return isFinite(grammar, governor) ? finite(grammar, governor, type) : governed(grammar, governor, type, depth + 1);
}

/** "is believed to have", "was accused of": not "went on to say". */
const alleges = (grammar: Grammar, governor: number, mark: string | undefined): boolean =>
  mark === "of" || mark === "for" || grammar.isPassive(governor);

/** A guessed base form may have one "e" too many: "threatene" of "threatened". */
const byGovernor = (word: string, type: EventType): EventStatus | null =>
  byBase(word, type) ?? (word.endsWith("e") ? byBase(word.slice(0, -1), type) : null);

function byBase(word: string, type: EventType): EventStatus | null {
  if (THREATENING.has(word)) return "threatened";
  if (DEMANDING.has(word)) return "demanded";
  if (FAILING.has(word)) return "failed";
  if (TRYING.has(word)) return FORCEFUL.has(type) ? "failed" : null;
  if (REFUSING.has(word) || DENYING.has(word)) return "denied";
  if (POSSIBLE.has(word)) return "hypothetical";
  return PLANNING.has(word) ? "planned" : null;
}

const startsWithNo = ({ words, tree }: Grammar, head: number): boolean =>
  /^(?:nobody|none|neither|nothing)$/.test(words.lower(head)) ||
  tree
    .dependents(head, "det", "cc:preconj", "cc")
    .some((word) => word < head && /^(?:no|neither)$/.test(words.lower(word)));

/** "allegedly", "it is alleged", "prosecutors claim" in the sentence of a verb. */
function isAlleged(grammar: Grammar, verb: number): boolean {
  const { words } = grammar;
  for (const step of [-1, 1]) {
    for (let at = verb; at >= 0 && words.tokens[at] !== undefined && !isMark(grammar, at); at += step) {
      if (ALLEGEDLY.has(words.lower(at))) return true;
    }
  }
  const according = words.lowers.indexOf("according");
  if (according >= 0 && words.lowers.slice(according, according + 6).some((lower) => UNVERIFIED.has(lower)))
    return true;
  return words.lowers.some((lower, at) => at !== verb && CLAIMING.test(lower) && words.is(at, "VERB"));
}

const isMark = ({ words }: Grammar, word: number): boolean =>
  words.is(word, "PUNCT") && words.tokens[word]?.xpos !== "HYPH" && !/^["“”„«»'’‘]$/.test(words.lower(word));

/** The status of the event that a noun names; `verb` is the verb it depends on, if any. */
export function statusOfNoun(grammar: Grammar, noun: number, type: EventType, verb: number | null): EventStatus {
  const { words, tree } = grammar;
  if (startsWithNo(grammar, noun)) return "denied";
  for (const word of tree.dependents(noun, "amod", "compound")) {
    const adjective = byAdjective(words.lower(word));
    if (adjective !== null) return adjective;
  }
  const head = words.head(noun);
  if (/^nmod/.test(words.relation(noun)) && head >= 0 && words.relation(noun) !== "nmod:poss") {
    const word = words.lemma(head);
    const byNoun = ALLEGING.has(word) ? "alleged" : POSSIBILITIES.has(word) ? "hypothetical" : byGovernor(word, type);
    if (byNoun !== null) return byNoun;
  }
  if (verb === null || !TELLS_OF.has(words.lemma(verb))) return "happened";
  const isSubject = words.head(noun) === verb && words.relation(noun) === "nsubj";
  if (isSubject && CARRYING.has(words.lemma(verb))) return "happened";
  const status = statusOfVerb(grammar, verb, type);
  return status === "happened" && isSubject && isGoingOn(grammar, verb) ? "ongoing" : status;
}

/** What has a deed for its subject tells of another one: "the loan will pay for a plant". */
const CARRYING = set("pay give make carry deliver provide show lay lend offer send");

/** "the deliveries continued", "an inquiry was under way" */
const isGoingOn = ({ words }: Grammar, verb: number): boolean =>
  words.lemma(verb) === "continue" ||
  words.lowers
    .slice(verb, verb + 3)
    .join(" ")
    .includes("under way");

/** Verbs whose status is that of the deed that is their subject or object; others do something with a deed that is done. */
const TELLS_OF = set(
  "be take happen occur come begin start continue resume follow go deliver hold make give carry conduct launch stage impose issue reach sign offer express lodge file open put lay lend mount undertake complete declare announce order wage commit perform pay do show end voice submit send suspend cancel provide have materialise materialize plan prepare expect exclude rule avoid prevent avert stop face see suffer receive undergo meet fail await trigger provoke cause lead face",
);

function byAdjective(word: string): EventStatus | null {
  if (HYPOTHETICAL_ADJECTIVES.has(word)) return "hypothetical";
  if (PLANNED_ADJECTIVES.has(word)) return "planned";
  if (ALLEGED_ADJECTIVES.has(word)) return "alleged";
  if (FAILED_ADJECTIVES.has(word)) return "failed";
  return THREATENED_ADJECTIVES.has(word) ? "threatened" : null;
}
