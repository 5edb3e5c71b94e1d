import { franc } from "franc-min";

/** Function words that carry a language; a word that several share stands in each of their lists. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: `the of and to in is that for was on with as by he it at from his an be are were has had have not but which who
      said will would their this after they been its she her or into about more than over we you i if can could him them
      there when what all up out no so may also a says how why did does do our your my these those before against`,
    de: `der die das und ist in zu den von mit sich des auf für nicht ein eine als auch es an dem war im am aus er hat
      nach bei um noch wie einen über sie wird zum zur einer haben`,
    fr: `le la les de des et à un une du en est que qui dans pour par sur pas au plus ne ce il se avec son aux a été
      cette elle ont mais sont nous vous ou`,
    es: `el la los las de del y en que un una por con para es se no su al lo como más pero sus le ha este fue entre
      también ser son`,
    it: `il la le di che e un una in per con del della non è sono si da al dei nel alla lo gli anche come più ha ma
      delle i`,
    pt: `o a os as de do da dos das e em um uma que para com não por no na se mais ao como foi mas sua é são pelo
      pela`,
    nl: `de het een en van in is dat op te zijn met voor niet aan er om ook als door bij naar uit maar werd heeft
      hij`,
    pl: `i w na z do nie się że jest to o po od za jak przez dla ale są przy był było tym jego oraz który`,
    cs: `a v na se je že s z do o i pro za by jako jsou bylo který ale při jeho podle také`,
    sv: `och i att en som det är av för på med den till har inte om ett var från de men`,
    ro: `și în de la cu pe care nu a este că din pentru mai o un sau fost sunt prin după`,
    tr: `ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak ise olduğu`,
    id: `yang dan di ke dari untuk dengan pada ini itu adalah tidak dalam oleh akan juga telah`,
    lt: `ir yra kad su iš į tai bet kaip nuo apie po būti buvo jo`,
  }).map(([code, words]) => [code, new Set(words.split(/\s+/))]),
);

/** franc's ISO 639-3 codes with a two-letter code in BCP 47; all others stand as they are. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  eng: "en", rus: "ru", ukr: "uk", bel: "be", deu: "de", fra: "fr", spa: "es", ita: "it", por: "pt", nld: "nl",
  pol: "pl", ces: "cs", swe: "sv", ron: "ro", tur: "tr", ind: "id", lit: "lt", cmn: "zh", jpn: "ja", kor: "ko",
  arb: "ar", hin: "hi", ben: "bn", urd: "ur", pes: "fa", vie: "vi", tha: "th", heb: "he", ell: "el", hun: "hu",
  bul: "bg", srp: "sr", hrv: "hr", bos: "bs", kaz: "kk", uzn: "uz", azj: "az", kat: "ka", hye: "hy", mya: "my",
  tam: "ta", tel: "te", mal: "ml", kan: "kn", guj: "gu", mar: "mr", pan: "pa", nep: "ne", sin: "si", khm: "km",
  amh: "am", swh: "sw", zlm: "ms", jav: "jv", sun: "su", hau: "ha", yor: "yo", ibo: "ig", som: "so", zul: "zu",
  tgl: "tl", uig: "ug", tuk: "tk", kir: "ky", tgk: "tg", mkd: "mk", dan: "da", fin: "fi", nob: "no", slk: "sk",
  slv: "sl", lav: "lv", est: "et", als: "sq", cat: "ca", pnb: "pa", ory: "or", kur: "ku", kmr: "ku", mlg: "mg",
}; // prettier-ignore

/** How much of a text is looked at: enough to tell, wherever an English text quotes another language. */
const SAMPLE = 20_000;
/** Fewer Latin words than this without any function word could be a headline: no evidence against English. */
const EVIDENCE_WORDS = 12;
/** Fewer words than this are a sentence or two, too little for shares and trigrams. */
const SENTENCE = 40;

/**
 * The language of a text as a BCP 47 tag, "und" where it cannot be told. English is told by its function words, other
 * languages by trigrams. What the page declares counts only where the text itself is no clear evidence.
 */
export function detectLanguage(text: string, declared: string | null = null): string {
  const sample = text.slice(0, SAMPLE);
  const stated = primaryTag(declared);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return stated ?? "und";
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 >= letters) return latinLanguage(sample, stated);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic * 2 >= letters) return cyrillicLanguage(sample, stated);
  return byTrigrams(sample) ?? stated ?? "und";
}

function latinLanguage(sample: string, stated: string | null): string {
  const words = sample.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const counts = Object.entries(FUNCTION_WORDS).map(
    ([code, list]) => [code, words.reduce((n, word) => n + (list.has(word) ? 1 : 0), 0)] as const,
  );
  const english = counts.find(([code]) => code === "en")?.[1] ?? 0;
  const others = counts.filter(([code]) => code !== "en");
  const most = Math.max(...others.map(([, count]) => count));
  if (words.length < SENTENCE) return ofSentence(sample, words.length, english, others, stated);
  if (english > most && english >= words.length * 0.08) return "en";
  const guess = byTrigrams(sample);
  if (english >= most && (guess === "en" || guess === null)) return stated ?? "en";
  return guess ?? stated ?? "und";
}

/** A sentence has few function words, and names that mislead trigrams: other languages must be clearly ahead. */
function ofSentence(
  sample: string,
  words: number,
  english: number,
  others: readonly (readonly [code: string, count: number])[],
  stated: string | null,
): string {
  const most = Math.max(...others.map(([, count]) => count));
  if (english > 0 && english >= most) return "en";
  const leaders = others.filter(([, count]) => count === most);
  if (most >= english + 2) return (leaders.length === 1 ? leaders[0]?.[0] : byTrigrams(sample)) ?? stated ?? "und";
  if (words < EVIDENCE_WORDS || english > 0) return stated ?? "en";
  return byTrigrams(sample) ?? stated ?? "und";
}

/** Letters tell the East and South Slavic languages apart more surely than trigrams do. */
function cyrillicLanguage(sample: string, stated: string | null): string {
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const short = count(/ў/giu);
  const ukrainian = count(/[їєґ]/giu);
  const dotted = count(/і/giu);
  const russian = count(/[ыэёъ]/giu);
  if (count(/[ћђ]/giu) > 0) return "sr";
  if (count(/[ѓќѕ]/giu) > 0) return "mk";
  if (count(/[қғұһң]/giu) > count(/[а-я]/giu) / 200) return byTrigrams(sample) ?? "kk";
  if (short > ukrainian) return "be";
  if (ukrainian > 0 || dotted > russian) return dotted + ukrainian > russian / 10 ? "uk" : "ru";
  const guess = byTrigrams(sample);
  if (guess === "bg" && count(/[ыэё]/giu) === 0) return "bg";
  if (russian > 0) return "ru";
  return guess ?? stated ?? "und";
}

function byTrigrams(sample: string): string | null {
  const code = franc(sample);
  return code === "und" ? null : (TWO_LETTERS[code] ?? code);
}

/** "en-GB" and "en_GB" are "en"; anything that is no language tag is null. */
function primaryTag(tag: string | null): string | null {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? "")?.[1]?.toLowerCase();
  return primary === undefined || primary === "und" ? null : (TWO_LETTERS[primary] ?? primary);
}
