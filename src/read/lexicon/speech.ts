import type { Certainty, Stance } from "../../record/reading.ts";
import { verbForms } from "./verbs.ts";

/**
 * How a verb of speech or thought takes its content.
 *   aside      stands after or inside it, or beside direct speech: "X," she said
 *   quotation  stands beside direct speech only: "X," she began
 *   that       "that" clause: said that X
 *   clause     bare clause: said X
 *   question   embedded question: asked whether X
 *   to         infinitive: promised to X
 *   party      noun phrase and infinitive or participle, both content: urged Y to X, wants Y done
 *   object     noun phrase: announced X
 *   as         noun phrase and "as": described Y as X
 *   naming     noun phrase and what it is called: called Y X
 *   target     noun phrase, preposition, content: accused Y of X
 *   hearer     a noun phrase for the addressee may stand before the content: told Y that X
 */
export type Frame =
  | "aside"
  | "quotation"
  | "that"
  | "clause"
  | "question"
  | "to"
  | "party"
  | "object"
  | "as"
  | "naming"
  | "target"
  | "hearer";

export interface SpeechSense {
  readonly verb: string;
  /** Words that must follow the verb: "out" of "point out", "for" of "call for". */
  readonly particle: readonly string[];
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions before the content of a target frame. */
  readonly prepositions: ReadonlySet<string>;
  readonly stance: Stance;
  readonly certainty: Certainty | null;
  /** True where the stance is to be read from the content, the verb saying nothing of it. */
  readonly neutral: boolean;
  /** True for thought, wish and feeling, which need no utterance. */
  readonly mental: boolean;
}

export type VerbForm = "base" | "third" | "past" | "gerund";

export interface SpeechForm {
  readonly sense: SpeechSense;
  readonly form: VerbForm;
  /** True for a participle that is no past form ("written"). */
  readonly onlyParticiple: boolean;
}

interface SenseGroup {
  readonly stance: Stance;
  readonly certainty?: Certainty;
  readonly neutral?: boolean;
  readonly mental?: boolean;
  /** Frames, then the verbs that take just these, comma separated; prepositions of a target in brackets. */
  readonly verbs: readonly (readonly [frames: string, verbs: string])[];
}

const GROUPS: readonly SenseGroup[] = [
  {
    stance: "asserts",
    neutral: true,
    verbs: [
      ["aside that clause question", "say"],
      ["aside that clause question hearer party", "tell"],
      ["aside that clause hearer", "inform, assure, brief"],
      [
        "aside that clause",
        "add, argue, claim, insist, maintain, contend, note, remark, observe, declare, write, tweet",
      ],
      ["aside that clause", "emphasise, emphasize, stress, underline, underscore, recall, reply, answer, respond"],
      ["aside that clause", "conclude, point out, comment, reiterate, repeat, testify, concur, counter, retort"],
      ["aside that clause", "hint, imply, signal, reason, lament, sum up, reckon, quip, joke"],
      ["aside that", "state, affirm, submit, posit, let it be known, make clear, make it clear, make known"],
      ["aside", "go on"],
      ["aside that clause question object", "explain, clarify"],
      ["aside that clause object", "announce, report, confirm, acknowledge, admit, concede, reveal, disclose"],
      ["that clause object", "mention, cite, indicate, recognise, recognize, proclaim"],
      ["that clause hearer", "remind, convince, persuade"],
      ["that", "agree, prove, demonstrate"],
      ["that question", "find, record, show, learn, hear"],
      ["that", "assert"],
      ["quotation", "continue, begin, read, interject, sigh, shout, cry, whisper, mutter, exclaim, post, muse, share"],
      ["quotation", "echo, summarise, summarize, opine, recount, chime in, address, preach, chant, laugh, proceed"],
      ["object", "speak of, speak about, talk about, talk of, report about, report on, refer to, point to, comment on"],
      ["object", "reiterate, reaffirm, restate"],
      ["object", "express, voice, highlight, endorse, defend, celebrate, tout"],
      ["object", "praise, hail, welcome, applaud, congratulate, commend, laud, regret, apologise for, apologize for"],
      [
        "as",
        "describe, portray, characterise, characterize, depict, present, hail, celebrate, brand, label, position, style",
      ],
      ["as", "recognise, recognize"],
      ["naming", "call, dub, label"],
    ],
  },
  {
    stance: "denies",
    verbs: [
      ["aside that clause object", "deny"],
      ["that object", "reject, dispute, refute, rebut, contradict, rule out, repudiate"],
      ["object", "dismiss, brush off, play down, downplay, oppose"],
      ["to", "refuse"],
    ],
  },
  {
    stance: "declines",
    verbs: [
      ["to", "decline"],
      ["object", "confirm nor deny, confirm or deny"],
    ],
  },
  {
    stance: "doubts",
    verbs: [
      ["that clause question object", "doubt"],
      ["question object", "question"],
      ["object", "distrust, mistrust"],
    ],
  },
  { stance: "predicts", neutral: true, verbs: [["aside that clause object", "predict, forecast, foresee, prophesy"]] },
  {
    stance: "predicts",
    certainty: "probable",
    mental: true,
    verbs: [
      ["aside that clause party", "expect"],
      ["aside that clause", "anticipate"],
    ],
  },
  {
    stance: "asserts",
    certainty: "probable",
    neutral: true,
    verbs: [["aside that clause", "suggest, estimate, assess, speculate"]],
  },
  {
    stance: "warns",
    verbs: [
      ["aside that clause hearer party", "warn, caution"],
      ["object", "warn of, warn about, warn against, caution against, threaten with"],
      ["to", "threaten"],
      ["aside that", "threaten"],
    ],
  },
  {
    stance: "promises",
    verbs: [
      ["aside that clause to hearer object", "promise"],
      ["aside that to object", "pledge, vow"],
      ["aside that to", "swear, undertake, guarantee"],
      ["to", "agree"],
      ["to", "commit, plan"],
      ["object", "commit to"],
    ],
  },
  {
    stance: "demands",
    verbs: [
      ["aside that to object", "demand"],
      ["aside that party", "order, urge, instruct, command"],
      ["object", "urge"],
      ["aside that hearer", "advise, recommend, decree, rule, stipulate"],
      ["party", "advise, remind, implore, beg, encourage, forbid, require, ask, request"],
      ["that", "require"],
      ["object", "call for, insist on, appeal for, press for, push for, plead for, lobby for, request, ask for, seek"],
      ["party", "call on, call upon, appeal to"],
      ["target(for)", "ask"],
    ],
  },
  {
    stance: "offers",
    verbs: [
      ["to object aside", "offer"],
      ["aside that to object", "propose"],
      ["party", "invite"],
    ],
  },
  { stance: "thanks", verbs: [["target(for) object", "thank"]] },
  {
    stance: "accuses",
    verbs: [
      ["target(of)", "accuse, suspect"],
      ["target(with)", "charge"],
      ["target(for)", "reproach, criticise, criticize, condemn, denounce, rebuke, chide, lambast, slam, fault, scold"],
      ["aside that clause", "allege, complain, charge, protest, object, fume"],
      ["object", "condemn, denounce, criticise, criticize, decry, deplore, blame, lambast, mock"],
      ["object", "complain about, complain of, protest against, object to, rail against"],
      ["as", "denounce, condemn, deride, dismiss"],
    ],
  },
  { stance: "asks", verbs: [["aside question hearer", "ask, inquire, enquire, wonder"]] },
  {
    stance: "believes",
    certainty: "probable",
    mental: true,
    verbs: [["aside that clause", "think, believe, assume, suppose, guess, presume, surmise"]],
  },
  {
    stance: "believes",
    certainty: "possible",
    mental: true,
    verbs: [
      ["aside that clause to", "hope, fear"],
      ["aside that clause", "suspect, worry"],
      ["that", "pray"],
      ["object", "fear, worry about, hope for"],
    ],
  },
  {
    stance: "believes",
    mental: true,
    verbs: [
      ["that", "feel, see, sense"],
      ["that question", "know, understand, realise, realize"],
      ["object", "understand, trust"],
      ["as", "regard, view, see, perceive, consider, think of, interpret"],
      ["to", "want, intend, aim, hope, wish, mean, seek"],
      ["to", "prefer"],
      ["object", "regret"],
    ],
  },
  { stance: "demands", mental: true, verbs: [["party", "want, prefer"]] },
];

/** Senses of verbs of speech and thought by each inflected form, lower case. */
export const SPEECH_FORMS: ReadonlyMap<string, readonly SpeechForm[]> = formsOf(GROUPS.flatMap(sensesOf));

function sensesOf(group: SenseGroup): SpeechSense[] {
  return group.verbs.flatMap(([frames, verbs]) =>
    verbs.split(", ").map((phrase) => {
      const [verb = "", ...particle] = phrase.split(" ");
      const [, prepositions = ""] = /\((.*)\)/.exec(frames) ?? [];
      return {
        verb,
        particle,
        frames: new Set(frames.replace(/\(.*?\)/, "").split(" ") as Frame[]),
        prepositions: new Set(prepositions.split("/")),
        stance: group.stance,
        certainty: group.certainty ?? null,
        neutral: group.neutral ?? false,
        mental: group.mental ?? false,
      };
    }),
  );
}

function formsOf(senses: readonly SpeechSense[]): Map<string, SpeechForm[]> {
  const forms = new Map<string, SpeechForm[]>();
  for (const sense of senses) {
    const { base, third, past, participle, gerund } = verbForms(sense.verb);
    const add = (word: string, form: VerbForm, onlyParticiple = false): void => {
      const entry = { sense, form, onlyParticiple };
      forms.set(word, [...(forms.get(word) ?? []), entry]);
    };
    add(base, "base");
    add(third, "third");
    add(past, "past");
    if (participle !== past && participle !== base) add(participle, "past", true);
    add(gerund, "gerund");
  }
  return forms;
}

/** A noun that stands for speech or thought: "the warning that X", "fears of X". */
export interface SpeechNoun {
  readonly stance: Stance;
  readonly certainty: Certainty | null;
  /** What may join the content to it: "that", "to", prepositions. */
  readonly links: ReadonlySet<string>;
}

const NOUNS: readonly (readonly [stance: Stance, certainty: Certainty | null, links: string, nouns: string])[] = [
  [
    "asserts",
    null,
    "that",
    "claim claims assertion assertions statement statements report reports suggestion remark remarks",
  ],
  ["asserts", null, "that", "conclusion insistence contention confirmation admission acknowledgement"],
  ["asserts", null, "that of", "announcement announcements recognition assurance assurances"],
  ["asserts", "possible", "that", "rumour rumours rumor rumors speculation"],
  ["warns", null, "that of to", "warning warnings threat threats"],
  ["promises", null, "that to of", "promise promises pledge pledges vow vows commitment commitments"],
  ["offers", null, "to of", "offer offers proposal proposals invitation"],
  ["accuses", null, "that of", "accusation accusations allegation allegations charge charges"],
  ["demands", null, "that for to", "demand demands appeal appeals"],
  ["demands", null, "for to", "call calls"],
  ["denies", null, "that to of", "denial denials refusal rejection"],
  ["believes", "possible", "that of for", "fear fears hope hopes worry worries concern concerns suspicion suspicions"],
  ["believes", null, "that", "belief beliefs view conviction opinion"],
  ["doubts", null, "that about", "doubt doubts"],
  ["predicts", null, "that of", "prediction predictions forecast forecasts expectation expectations"],
];

/** Nouns of speech and thought, lower case, singular and plural. */
export const SPEECH_NOUNS: ReadonlyMap<string, SpeechNoun> = new Map(
  NOUNS.flatMap(([stance, certainty, links, nouns]) =>
    nouns.split(" ").map((noun) => [noun, { stance, certainty, links: new Set(links.split(" ")) }] as const),
  ),
);

/** States of mind after "be": "is convinced that X", "are confident of X". */
export interface MindState {
  readonly stance: Stance;
  readonly certainty: Certainty | null;
}

const STATES: readonly (readonly [stance: Stance, certainty: Certainty | null, adjectives: string])[] = [
  ["believes", "certain", "convinced sure certain"],
  ["predicts", "probable", "confident optimistic"],
  ["believes", null, "aware determined adamant"],
  ["believes", "possible", "afraid worried concerned hopeful fearful anxious alarmed"],
  ["doubts", null, "sceptical skeptical doubtful unsure uncertain unconvinced"],
];

export const MIND_STATES: ReadonlyMap<string, MindState> = new Map(
  STATES.flatMap(([stance, certainty, adjectives]) =>
    adjectives.split(" ").map((adjective) => [adjective, { stance, certainty }] as const),
  ),
);

/** Adverbs by which an author passes on what others say without saying who. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(["allegedly", "reportedly", "purportedly", "supposedly"]);

/** Heads of phrases that speak for themselves: persons, bodies and documents; other things only show or suggest. */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  (
    "analyst analysts expert experts source sources official officials critic critics observer observers commentator commentators " +
    "scientist scientists spokesman spokeswoman spokesperson spokesmen minister ministers president chairman chairwoman chief head " +
    "leader leaders deputy deputies senator lawmaker lawmakers diplomat diplomats ambassador envoy officer officers colonel general " +
    "lawyer lawyers professor researcher researchers historian economist economists journalist journalists reporter reporters author " +
    "authors editor director secretary governor mayor judge prosecutor prosecutors investigators police witness witnesses resident " +
    "residents people pollster pollsters activist activists campaigner opponents supporters member members group groups agency " +
    "agencies ministry government court commission committee council party office administration service bank company union " +
    "organisation organization media newspaper daily magazine channel poll polls survey surveys study studies report reports data " +
    "figures document documents letter letters law treaty cable verdict ruling images footage statistics research records " +
    "minutes constitution resolution motion petition decree bill charter communique declaration memo editorial essay book speech ad " +
    "article statement estimates findings evidence results"
  ).split(" "),
);
