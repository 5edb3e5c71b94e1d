import { givenNameClass, romanise, wordKey } from "../../record/name-key.ts";
import { nominativesOfGiven, nominativeSurname } from "./inflection.ts";

/** The parts of a person's name that tell him from others, each as a key under which all spellings of it meet. */
export interface PersonName {
  /** The family name, or the only name. */
  readonly surname: string;
  /** What else it may be, where it may stand in an oblique case. */
  readonly otherSurnames: readonly string[];
  /** The first given name; null where there is none, or but an initial. */
  readonly given: string | null;
  /** What else it may be: "Александра" is Alexandra, or the genitive of Alexander. */
  readonly otherGivens: readonly string[];
  /** First letters of the given name, his own spelling's and its common one's; empty where there is no given name. */
  readonly initials: readonly string[];
  /** "jr", "sr", "ii": null where none is told. */
  readonly generation: string | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const LONGEST_NAME = 300;

const GENERATIONS = words("jr sr ii iii iv junior senior");
const ARTICLES = words("al el ul ad as ash an ar at az");

/** Surnames of the East that stand before a given name of two syllables. */
const EASTERN_SURNAMES = words(`
  kim lee park choi jung jeong kang cho yoon yun jang lim han shin seo kwon hwang ahn song yoo hong ri pak chon so
  xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang deng
  nguyen tran le pham hoang phan vu dang bui do
`);

const PATRONYMIC =
  /(?:ovich|evich|ovych|yovych|avich|iyevich|ievich|ovic|evic|ovna|evna|ivna|awna|auna|ichna|inichna)$/;

/** Given names as Belarusians romanise them by their Latin alphabet, in which c is ts. */
const BELARUSIAN = words(
  "uladzimir uladzimier aliaksandr alaksandr alaksandar siarhei siarhiej mikalai mikalaj dzmitry dzmitryj jauhen jauhien kanstancin",
);

/** Reads a name in any script, order and, for Slavic ones, case; null where it holds no word. */
export function personName(name: string): PersonName | null {
  const { parts, generation } = split(name.slice(0, LONGEST_NAME));
  const ordered = inWesternOrder(parts);
  const surname = ordered.at(-1);
  if (surname === undefined) return null;
  const first = ordered.length > 1 ? ordered[0] : undefined;
  const hasGiven = first !== undefined && first.plain.length > 1;
  const [own = "", ...others] = surnameKeys(surname, first);
  const [given = null, ...otherGivens] = hasGiven ? keysOfGiven(first) : [];
  const initials =
    first === undefined ? [] : [first.plain, ...(given === null ? [] : [given])].map((it) => it.charAt(0));
  return { surname: own, otherSurnames: others, given, otherGivens, initials: [...new Set(initials)], generation };
}

interface Part {
  /** As written, without points and hyphens around it. */
  readonly written: string;
  readonly plain: string;
}

function split(name: string): { readonly parts: Part[]; readonly generation: string | null } {
  let generation: string | null = null;
  const comma = /^([^,]+),\s*([^,]*\p{L}[^,]*)$/u.exec(name);
  const isReversed = comma !== null && !GENERATIONS.has(romanise(comma[2] ?? ""));
  const inOrder = isReversed ? `${comma[2] ?? ""} ${comma[1] ?? ""}` : name;
  const isEastern = /^[\p{Script=Han}\p{Script=Hangul}\s]+$/u.test(inOrder);
  const parts = (isEastern ? romanise(inOrder) : inOrder).split(/[\s.,]+/).flatMap((written) => {
    const plain = romanise(written);
    if (GENERATIONS.has(plain)) generation = plain.replace("junior", "jr").replace("senior", "sr");
    if (plain === "" || GENERATIONS.has(plain)) return [];
    const [first = "", ...rest] = plain.split(" ");
    return [{ written, plain: rest.length > 0 && ARTICLES.has(first) ? rest.join("") : plain.replaceAll(" ", "") }];
  });
  const own = parts.filter(({ plain }, i) => !(ARTICLES.has(plain) && i < parts.length - 1));
  return { parts: own.length > 0 ? own : parts, generation };
}

/** Given name first: "Putin Vladimir Vladimirovich", "Putin V. V." and "Kim Jong Un" say themselves which is which. */
function inWesternOrder(parts: readonly Part[]): readonly Part[] {
  const [first, second, third, ...more] = parts;
  if (first === undefined || second === undefined) return parts;
  const isInitial = ({ plain }: Part): boolean => plain.length === 1;
  if (!isInitial(first) && parts.slice(1).every(isInitial)) return [second, first];
  if (third === undefined || more.length > 0) return parts;
  if (PATRONYMIC.test(third.plain) && isGiven(second) && !isGiven(first)) return [second, third, first];
  const isEastern = EASTERN_SURNAMES.has(first.plain) && !isInitial(second) && third.plain.length < 6;
  if (isEastern && second.plain.length < 7 && !isGiven(third))
    return [{ written: `${second.written}${third.written}`, plain: `${second.plain}${third.plain}` }, first];
  return parts;
}

const isGiven = ({ plain }: Part): boolean => givenNameClass(plain) !== null;

const keyOf = (plain: string): string => givenNameClass(plain) ?? wordKey(plain);

function keysOfGiven({ written, plain }: Part): string[] {
  const others = nominativesOfGiven(written).map(romanise);
  const known = others.filter((other) => givenNameClass(other) !== null).slice(0, 1);
  return [...new Set((givenNameClass(plain) === null && known.length > 0 ? known : [plain, ...known]).map(keyOf))];
}

/** As it stands, and as it may be in the nominative; what the given name says of its language is heeded. */
function surnameKeys({ written, plain }: Part, first: Part | undefined): string[] {
  const isOblique = first !== undefined && isObliqueGiven(first);
  const nominative = nominativeSurname(written);
  const base = nominative === null ? [] : [romanise(nominative)];
  const forms = isOblique && base.length > 0 ? base : [plain, ...base];
  return [...new Set(forms.map((form) => keyOf(inCommonSpelling(form, first?.plain ?? ""))))];
}

const isObliqueGiven = ({ written, plain }: Part): boolean =>
  givenNameClass(plain) === null && nominativesOfGiven(written).some((form) => givenNameClass(romanise(form)) !== null);

/** Undoes what Belarusian, French and Baltic spelling do to a surname. */
function inCommonSpelling(surname: string, given: string): string {
  if (BELARUSIAN.has(given)) return surname.replace(/c(?=[ie])/g, "t");
  if (isBaltic(given)) return surname.replace(/(?<=[^aeiouy])(?:as|is|us|s)$/, "");
  const isFrench = surname.length > 5 && /[^aeiou]ine$/.test(surname);
  return isFrench ? surname.slice(0, -1).replace(/j/g, "zh") : surname;
}

/** "Vladimiras", "Vladimirs": a given name with a Baltic ending. */
function isBaltic(given: string): boolean {
  const stem = given.replace(/(?:as|is|us|s)$/, "");
  return stem !== given && givenNameClass(stem) !== null && givenNameClass(stem) === givenNameClass(given);
}
