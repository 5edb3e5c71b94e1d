/** Grammatical relations over shallow phrases: subjects, objects, agents and prepositional phrases of a verb group. */
import type { Connective, Element, NounPhrase, VerbGroup } from "./phrases.ts";
import type { Word } from "./wordclasses.ts";

/** Verbs whose object does what the infinitive after it says: "urged the rebels to disarm". */
const OBJECT_CONTROL = new Set(
  "allow let ask urge tell order force compel call encourage persuade convince invite want expect help enable permit press push pressure require instruct warn command cause get lead oblige beg implore appeal challenge train teach authorise authorize summon forbid send use lure".split(
    " ",
  ),
);

/** Verbs whose object did what the gerund after "of", "for" or "from" says: "accused Minsk of jailing critics". */
const OBJECT_DEED = new Set(
  "accuse suspect convict blame charge criticise criticize condemn denounce prevent stop keep ban bar dissuade thank praise punish forgive fault".split(
    " ",
  ),
);

/** Verbs without a passive, though "by" may follow: "stood by his ally". */
const INTRANSITIVE = new Set("stand go come live swear abide profit benefit drop stop sit fly travel drive".split(" "));

/** Those of them that take "from" only: "stopped them from leaving", but "stopped short of leaving". */
const PREVENTING = new Set("prevent stop keep ban bar dissuade".split(" "));

export interface PrepositionalPhrase {
  readonly preposition: string;
  /** Its noun phrases, several where they are coordinated. */
  readonly phrases: readonly number[];
}

/** Answers questions about the elements of one sentence by their indices. Element numbers out of range give nothing. */
export class Grammar {
  readonly #subjects = new Map<number, readonly number[]>();

  constructor(
    readonly words: readonly Word[],
    readonly elements: readonly Element[],
  ) {}

  nounPhrase(index: number): NounPhrase | null {
    const element = this.elements[index];
    return element?.kind === "noun phrase" ? element : null;
  }

  verbGroup(index: number): VerbGroup | null {
    const element = this.elements[index];
    return element?.kind === "verb group" ? element : null;
  }

  isMark(index: number, form?: string): boolean {
    const element = this.elements[index];
    return element?.kind === "mark" && (form === undefined || element.lower === form);
  }

  connective(index: number, kind: Connective["kind"]): Connective | null {
    const element = this.elements[index];
    return element?.kind === kind ? (element as Connective) : null;
  }

  /** The base form of a verb group's main verb. */
  base(index: number): string {
    const group = this.verbGroup(index);
    const word = group === null ? undefined : this.words[group.head];
    return word?.verb?.base ?? word?.lower ?? "";
  }

  headWord(index: number): string {
    const phrase = this.nounPhrase(index);
    return (phrase === null ? undefined : this.words[phrase.head]?.lower) ?? "";
  }

  /** The index of the element before, dates and the prepositions that lead to them passed over. */
  before(index: number): number {
    let at = index - 1;
    while (this.elements[at]?.kind === "date") {
      at -= 1;
      if (this.elements[at]?.kind === "preposition") at -= 1;
    }
    return at;
  }

  /** The index of the element after, dates and the prepositions that lead to them passed over. */
  after(index: number): number {
    let at = index + 1;
    for (;;) {
      if (this.elements[at]?.kind === "date") at += 1;
      else if (this.elements[at]?.kind === "preposition" && this.elements[at + 1]?.kind === "date") at += 2;
      else return at;
    }
  }

  /** The noun phrase that a chain of prepositional phrases hangs on: "the leaders" of "the leaders of the strike in Gdansk". */
  chainHead(index: number): number {
    let at = index;
    for (;;) {
      const phrase = this.nounPhrase(at);
      if (phrase?.possessor !== null && phrase !== null) {
        const owner = phrase.possessor;
        if (this.connective(this.before(owner), "preposition") === null) return at;
        at = owner;
      }
      let preposition = this.before(at);
      // "the presidents of Gambia and Senegal": a plural takes the whole list behind its preposition
      if (this.connective(preposition, "coordinator") !== null && this.nounPhrase(preposition - 1) !== null) {
        const link = this.before(this.firstOf(preposition - 1));
        const plural =
          /s$/.test(this.headWord(this.before(link))) || this.connective(link, "preposition")?.lower === "between";
        if (this.connective(link, "preposition") !== null && plural) preposition = link;
      }
      if (this.connective(preposition, "preposition") === null) return at;
      // "along with its allies", "from behind the lines"
      if (this.connective(preposition - 1, "preposition") !== null) preposition -= 1;
      const holder = this.before(preposition);
      if (this.nounPhrase(holder) === null) return at;
      at = holder;
    }
  }

  /** The first element of a noun phrase with its possessors. */
  firstOf(index: number): number {
    let at = index;
    for (let phrase = this.nounPhrase(at); phrase !== null && phrase.possessor !== null; phrase = this.nounPhrase(at)) {
      at = phrase.possessor;
    }
    return at;
  }

  /** Whether a noun phrase is the object of a verb before it or of a preposition. */
  #isGoverned(index: number): boolean {
    const at = this.before(this.firstOf(index));
    const group = this.verbGroup(at);
    return (group !== null && !group.passive) || this.connective(at, "preposition") !== null;
  }

  /** A noun phrase with those coordinated before it: "Ghana, Togo and Mali" for "Mali". */
  withConjunctsBefore(index: number): readonly number[] {
    const list = [index];
    let at = this.firstOf(index);
    let joined = false;
    for (;;) {
      const link = at - 1;
      const coordinated = this.connective(link, "coordinator") !== null;
      if (!coordinated && !(joined && this.isMark(link, ","))) return list;
      const comma = coordinated && this.isMark(link - 1, ",") ? 1 : 0;
      const phrase = link - 1 - comma;
      if (this.nounPhrase(phrase) === null) return list;
      const head = this.chainHead(phrase);
      if (this.#isGoverned(head)) return list;
      joined = true;
      list.unshift(head);
      at = this.firstOf(head);
    }
  }

  /** A noun phrase with those coordinated behind it, unless they begin a clause of their own. */
  withConjunctsAfter(index: number): readonly number[] {
    const list = [index];
    const pending: number[] = [];
    let at = index + 1;
    for (;;) {
      const coordinator = this.connective(at, "coordinator") !== null;
      const comma = this.isMark(at, ",");
      if (!coordinator && !comma) return list;
      const next = comma && this.connective(at + 1, "coordinator") !== null ? at + 2 : at + 1;
      const last = coordinator || next === at + 2;
      const phrase = this.lastOfPossessors(next);
      if (phrase === null || this.#opensClause(phrase)) return list;
      pending.push(phrase);
      if (last) list.push(...pending.splice(0));
      at = phrase + 1;
    }
  }

  /** From the first of a row of possessors to the phrase they possess. */
  lastOfPossessors(index: number): number | null {
    let at = index;
    while (this.nounPhrase(at)?.possesses === true && this.nounPhrase(at + 1) !== null) at += 1;
    return this.nounPhrase(at) === null ? null : at;
  }

  /** Whether a noun phrase is the subject of a finite verb behind it. */
  #opensClause(index: number): boolean {
    if (!this.#followsFiniteVerb(index)) return false;
    let at = this.after(index);
    for (;;) {
      const group = this.verbGroup(at);
      if (group !== null) return group.form === "finite";
      if (this.connective(at, "preposition") === null && this.nounPhrase(at) === null) return false;
      at = this.after(at);
    }
  }

  /** Whether the clause that a noun phrase stands in has had its verb, so that a new clause may begin. */
  #followsFiniteVerb(index: number): boolean {
    for (let at = index - 1; at >= 0; at--) {
      const element = this.elements[at];
      if (element?.kind === "subordinator" || this.isMark(at, ";") || this.isMark(at, ":")) return false;
      if (element?.kind === "verb group" && element.form === "finite") return true;
    }
    return false;
  }

  /** Whether a verb group stands without auxiliary in a form that may be past or participle. */
  isBareParticiple(index: number): boolean {
    const group = this.verbGroup(index);
    if (group === null || group.form !== "finite" || group.from !== group.head || group.copula) return false;
    return this.words[group.head]?.verb?.forms.has("participle") === true && !group.passive;
  }

  /**
   * Whether a verb group is passive: by its auxiliary, or as a participle after a noun ("the men arrested in Brest
   * were freed", "Minsk, sanctioned by the West").
   */
  isPassive(index: number): boolean {
    const group = this.verbGroup(index);
    if (group?.passive === true) return !this.#isAttitude(index);
    if (!this.isBareParticiple(index)) return false;
    let at = this.after(index);
    if (INTRANSITIVE.has(this.base(index))) return false;
    if (this.connective(at, "preposition")?.lower === "by" && this.nounPhrase(at + 1) !== null) return true;
    if (this.#continuesPassive(index)) return this.nounPhrase(at) === null;
    if (this.nounPhrase(this.before(index)) === null || this.nounPhrase(at) !== null) return false;
    while (this.connective(at, "preposition") !== null && this.nounPhrase(this.after(at)) !== null) {
      at = this.after(this.after(at));
    }
    return this.verbGroup(at)?.form === "finite" && !this.isBareParticiple(at);
  }

  /** "is opposed to the plan": the form of a passive, but an attitude of its subject. */
  #isAttitude(index: number): boolean {
    return this.base(index) === "oppose" && this.connective(this.after(index), "preposition")?.lower === "to";
  }

  /** "were arrested or forced into exile": the second participle shares the first one's auxiliary. */
  #continuesPassive(index: number): boolean {
    if (this.connective(index - 1, "coordinator") === null) return false;
    for (let at = index - 2; at >= 0 && !this.isMark(at); at--) {
      const group = this.verbGroup(at);
      if (group !== null) return group.passive;
    }
    return false;
  }

  /** The noun phrases that are a verb group's subject, its own or carried over. */
  subjects(index: number): readonly number[] {
    const known = this.#subjects.get(index);
    if (known !== undefined) return known;
    this.#subjects.set(index, []); // a ring of carried-over subjects ends here
    const found = this.#findSubjects(index);
    this.#subjects.set(index, found);
    return found;
  }

  #findSubjects(index: number): readonly number[] {
    const group = this.verbGroup(index);
    if (group === null) return [];
    const at = this.before(index);
    const element = this.elements[at];
    if (element === undefined) return this.#subjectBehind(index);
    switch (element.kind) {
      case "noun phrase":
        return group.form === "infinitive" ? this.#controller(index) : this.#subjectAt(at, group.form);
      case "verb group":
        return this.subjects(at);
      case "coordinator":
        return this.#subjectOfConjunct(index, at);
      case "relative":
        return this.#antecedent(at);
      case "preposition":
        return this.#subjectOfGerund(index, element.lower);
      case "mark":
        return element.lower === "," ? this.#subjectAcrossComma(index, at) : [];
      default:
        return group.form === "finite" ? [] : this.#subjectOfGerund(index, element.lower);
    }
  }

  /** The subject that ends at noun phrase `at`, its chain and its conjuncts included. */
  #subjectAt(at: number, form: VerbGroup["form"]): readonly number[] {
    const head = this.chainHead(at);
    const preposition = this.before(this.firstOf(head));
    if (this.connective(preposition, "preposition") !== null) {
      const holder = this.before(preposition);
      if (this.isBareParticiple(holder) || this.verbGroup(holder)?.form === "gerund") return this.subjects(holder);
      const named = this.before(holder);
      if (this.verbGroup(holder)?.form === "infinitive" && this.nounPhrase(named) !== null)
        return this.#subjectAt(named, form);
      if (form === "gerund" && this.verbGroup(holder) !== null) return this.subjects(holder);
      return [];
    }
    return this.withConjunctsBefore(head);
  }

  /** "Boycotted by half its members, the council broke up": the subject behind the comma. */
  #subjectBehind(index: number): readonly number[] {
    for (let at = index + 1; at < this.elements.length; at++) {
      if (this.isMark(at, ",") && this.withConjunctsAfter(this.before(at)).length <= 1) {
        const phrase = this.lastOfPossessors(this.after(at));
        return phrase === null ? [] : [phrase];
      }
      if (this.verbGroup(at)?.form === "finite") return [];
    }
    return [];
  }

  #subjectOfConjunct(index: number, coordinator: number): readonly number[] {
    const form = this.verbGroup(index)?.form;
    let nearest = -1;
    for (let at = coordinator - 1; at >= 0 && !this.isMark(at, ";"); at--) {
      const group = this.verbGroup(at);
      if (group === null || (this.isBareParticiple(at) && this.isPassive(at) && form === "finite")) continue;
      if (group.form === form) return this.subjects(at);
      if (nearest < 0) nearest = at;
    }
    return nearest < 0 ? [] : this.subjects(nearest);
  }

  #antecedent(relative: number): readonly number[] {
    let at = this.before(relative);
    if (this.isMark(at, ",")) at = this.before(at);
    if (this.connective(at, "coordinator") !== null) return this.#subjectOfConjunct(relative, at);
    if (this.nounPhrase(at) === null) return [];
    const who = this.elements[relative]?.kind === "relative" && (this.elements[relative] as Connective).lower === "who";
    const head = who && this.connective(this.before(at), "preposition")?.lower === "of" ? this.chainHead(at) : at;
    return this.#isGoverned(head) ? [head] : this.withConjunctsBefore(head);
  }

  #subjectAcrossComma(index: number, comma: number): readonly number[] {
    const inserted = this.#subjectBeforeInsertion(comma);
    const bare = this.verbGroup(index)?.form === "gerund" || this.isPassive(index);
    if (bare && this.isBareParticiple(index)) {
      const phrase = this.before(comma);
      if (this.nounPhrase(phrase) !== null) return [this.chainHead(phrase)];
    }
    if (inserted !== null) return inserted;
    for (let at = comma - 1; at >= 0 && !this.isMark(at, ";"); at--) {
      const group = this.verbGroup(at);
      if (group?.form === "finite" && !(this.isBareParticiple(at) && this.isPassive(at))) return this.subjects(at);
    }
    const phrase = this.before(comma);
    return this.nounPhrase(phrase) === null ? [] : [this.chainHead(phrase)];
  }

  /** "Iran's judges, hard to move, relented": the subject before an insertion between commas. */
  #subjectBeforeInsertion(comma: number): readonly number[] | null {
    let at = comma - 1;
    for (; at >= 0 && !this.isMark(at); at--) {
      const group = this.verbGroup(at);
      if (
        group?.form === "finite" &&
        !this.isBareParticiple(at) &&
        this.connective(this.before(at), "relative") === null
      ) {
        if (!this.#insideRelative(at)) return null;
      }
    }
    if (!this.isMark(at, ",")) return null;
    const phrase = this.before(at);
    if (this.nounPhrase(phrase) === null) return null;
    const head = this.chainHead(phrase);
    return this.#isGoverned(head) ? null : this.withConjunctsBefore(head);
  }

  /** Whether a relative pronoun opens the stretch of a verb group, before any mark. */
  #insideRelative(index: number): boolean {
    for (let at = index - 1; at >= 0 && !this.isMark(at); at--) {
      if (this.connective(at, "relative") !== null) return true;
    }
    return false;
  }

  #subjectOfGerund(index: number, word: string): readonly number[] {
    for (let at = index - 1; at >= 0 && !this.isMark(at); at--) {
      const group = this.verbGroup(at);
      if (group === null || group.copula) continue;
      const deed =
        (word === "from" || !PREVENTING.has(this.base(at))) &&
        OBJECT_DEED.has(this.base(at)) &&
        (word === "of" || word === "for" || word === "from");
      return deed && !this.isPassive(at) ? this.objects(at) : this.subjects(at);
    }
    const own = this.nounPhrase(this.before(this.before(index)));
    if (own !== null && own.possessor !== null) return [own.possessor];
    return this.#subjectBehind(index);
  }

  /** Who does what an infinitive behind a noun phrase says. */
  #controller(index: number): readonly number[] {
    for (let at = index - 1; at >= 0; at--) {
      const element = this.elements[at];
      if (element === undefined || element.kind === "mark" || element.kind === "subordinator") return [];
      if (element.kind !== "verb group") continue;
      if (element.copula || !OBJECT_CONTROL.has(this.base(at)) || this.isPassive(at)) return this.subjects(at);
      const last = this.nounPhrase(this.before(index)) === null ? null : this.chainHead(this.before(index));
      return last === null ? [] : this.withConjunctsAfter(last).filter((phrase) => phrase < index);
    }
    const noun = this.chainHead(this.before(index));
    const owner = this.nounPhrase(noun)?.possessor ?? null;
    return owner === null ? [] : [owner];
  }

  /** The objects of an active verb group: behind it, or the antecedent of "which" in "which the police impounded". */
  objects(index: number): readonly number[] {
    if (this.isPassive(index)) return [];
    const at = this.after(index);
    const phrase = this.lastOfPossessors(at);
    if (phrase !== null) return this.withConjunctsAfter(phrase);
    const first = this.subjects(index)[0];
    const relative = first === undefined ? -1 : this.before(this.firstOf(first));
    return first !== undefined && first < index && this.connective(relative, "relative") !== null
      ? this.#antecedent(relative)
      : [];
  }

  /** The phrase after the object of a verb with two: "gave Minsk a loan". */
  secondObject(index: number): number | null {
    const first = this.objects(index).at(-1);
    return first === undefined || first < index ? null : this.lastOfPossessors(this.after(first));
  }

  /** The prepositional phrases behind an element, up to the next verb, mark or clause. */
  prepositional(index: number): readonly PrepositionalPhrase[] {
    const found: PrepositionalPhrase[] = [];
    let at = this.after(index);
    for (;;) {
      const preposition = this.connective(at, "preposition");
      if (preposition !== null) {
        const phrase = this.lastOfPossessors(this.after(at));
        if (phrase === null) return found;
        const list = preposition.lower === "between" ? this.#bothSides(phrase) : this.withConjunctsAfter(phrase);
        found.push({ preposition: preposition.lower, phrases: list });
        at = this.after(list.at(-1) ?? phrase);
      } else if (this.nounPhrase(at) !== null) {
        at = this.after(at);
      } else if (
        this.connective(at, "coordinator") !== null &&
        this.connective(this.after(at), "preposition") !== null
      ) {
        at = this.after(at);
      } else if (this.#isListLink(at)) {
        at = this.after(at);
      } else return found;
    }
  }

  /** "between the garrison in Brest and its neighbours": the second side, past what hangs on the first. */
  #bothSides(phrase: number): readonly number[] {
    const list = this.withConjunctsAfter(phrase);
    if (list.length > 1) return list;
    let at = this.after(phrase);
    while (this.connective(at, "preposition") !== null || this.nounPhrase(at) !== null) at = this.after(at);
    const other = this.connective(at, "coordinator") === null ? null : this.lastOfPossessors(this.after(at));
    return other === null ? list : [...list, other];
  }

  /** A comma or coordinator between two noun phrases of one list. */
  #isListLink(at: number): boolean {
    const link = this.isMark(at, ",") || this.connective(at, "coordinator") !== null;
    const before = this.before(at);
    return link && this.nounPhrase(before) !== null && this.withConjunctsAfter(before).length > 1;
  }

  /** Who a passive is done by. */
  agents(index: number): readonly number[] {
    return this.prepositional(index).find(({ preposition }) => preposition === "by")?.phrases ?? [];
  }

  /** The verb group that an infinitive or gerund hangs on, or null. */
  governor(index: number): number | null {
    for (let at = index - 1; at >= 0; at--) {
      const element = this.elements[at];
      if (element?.kind === "verb group") return at;
      if (element === undefined || element.kind === "subordinator" || element.kind === "relative") return null;
      if (element.kind === "mark") return null;
    }
    return null;
  }
}
