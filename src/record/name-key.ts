/**
 * Keys under which the spellings of one name meet, whatever alphabet or transliteration they come in. They follow the
 * idea of Soundex and its successors (Philips' Metaphone; Daitch and Mokotoff for Slavic names): letters that stand
 * for one sound in different romanisations fall together, the rest stays apart. Unlike those, vowels are kept in three
 * classes, because dropping them makes one key of far too many short names.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  џ: "dzh",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

const GREEK: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "kh",
  ψ: "ps",
  ω: "o",
};

/** Latin letters that lose their sound when their mark is simply taken off. */
const MARKED: Readonly<Record<string, string>> = {
  š: "sh",
  ş: "sh",
  ș: "sh",
  ž: "zh",
  ż: "zh",
  č: "ch",
  ć: "ch",
  ç: "s",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ø: "o",
  æ: "e",
  œ: "e",
  ß: "ss",
  ı: "i",
  ə: "a",
  ŭ: "u",
  ğ: "g",
};

const SPECIAL: ReadonlyMap<string, string> = new Map(Object.entries({ ...CYRILLIC, ...GREEK, ...MARKED }));

/** A name in lower-case letters a to z, digits and single blanks; letters of scripts without a table stay as they are. */
export function romanise(name: string): string {
  return (PLAIN.test(name) ? romanisePlain(name) : romaniseLetters(name)).replace(/ +/g, " ").trim();
}

const PLAIN = /^[ -~]*$/;

const romanisePlain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['`]/g, "")
    .replace(/[^a-z0-9]/g, " ");

function romaniseLetters(name: string): string {
  let plain = "";
  for (const letter of name.normalize("NFC").toLowerCase()) {
    const special = SPECIAL.get(letter);
    if (special !== undefined) plain += special;
    else if (/[a-z0-9]/.test(letter)) plain += letter;
    else if (/['’ʼʻ`´]/.test(letter)) continue;
    else if (/\p{L}|\p{N}/u.test(letter)) plain += withoutMarks(letter);
    else if (!/\p{M}/u.test(letter)) plain += " ";
  }
  return plain;
}

function withoutMarks(letter: string): string {
  const base = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return [...base].map((part) => SPECIAL.get(part) ?? part).join("");
}

/** Given names that are one name in different languages or romanisations; each line is one name. */
const SAME_GIVEN_NAME = `
alexander aleksandr aliaksandr alyaksandr alaksandr oleksandr olexandr aleksander alexandre aleksandar alexandr aleksandre alexandros
alexei aleksei alexey aleksey aliaksei alyaksey oleksii oleksiy oleksy alexej aleksiej alexi
alexandra aleksandra aliaksandra oleksandra
anastasia anastasiya anastasiia nastassia
andrei andrey andrej andrii andriy andriej andrzej andriej
anna hanna ganna
anton antony antoni
artyom artem artsiom artiom
boris barys borys
daria darya daryia
denis dzianis denys dzyanis
dmitry dmitri dmitrii dmitriy dmytro dzmitry dzmitri dmitrij dimitri
ekaterina yekaterina katsiaryna kateryna katerina katarzyna
elena yelena alena olena helena
eugene evgeny evgeni evgenii evgeniy yevgeny yevgeni yevgeniy yevhen yevhenii yevheniy yauhen yauheni jaugen jauhen jewgenij ievgen evgenij
eugenia evgenia evgeniya yevgenia yevgeniya yevhenia yevheniia yauheniya
fyodor fedor fedir fiodar
george georgy georgi georgiy heorhii heorhiy
gennady gennadi gennadiy hennadii hennadiy henadz hienadz
grigory grigori grigoriy hryhorii hryhoriy ryhor hryhor
igor ihor ihar
ilya illia ilia illya
irina iryna
ivan iwan
julia yulia yuliia yuliya iuliia
kirill kyrylo kiryl cyril
konstantin kostiantyn kanstantsin kostyantyn constantin
larisa larysa
leonid leanid
ludmila lyudmila liudmyla liudmila ludmilla
maria mariya mariia maryia marya
marina maryna
maxim maksim maksym maksim
michael mikhail mikhailo mykhailo mykhaylo mikhal michail mihail mikhael mihkail
nadezhda nadiia nadiya nadzeya
natalia nataliya nataliia natallia natalya
nikita mikita mykyta
nikolai nikolay nikolaj mykola mikalai mikalay mikola
oleg oleh aleh aleg
olga olha volha
pavel pavlo paval
peter pyotr petr petro piotr piatro
sergei sergey serhii serhiy serhij siarhei siarhej syarhey sergej serge serguei sergii sergiy
sofia sofya sofiia
stanislav stanislau stanislaw
stepan stsiapan
svetlana sviatlana svitlana swetlana svyatlana
taras taras
tatiana tatyana tetiana tatsiana tetyana
vadim vadym vadzim
valentina valiantsina valentyna
valery valeri valerii valeriy valeriy valerij
vasily vasili vasyl vasil vasiliy
veronika veranika
victor viktor viktar
victoria viktoria viktoriia viktoryia
vitaly vitali vitalii vitaliy vital
vladimir volodymyr uladzimir uladzimer wladimir vladimer wolodymyr
vladislav uladzislau vladyslav
vyacheslav viacheslav viachaslau vyachaslau
yaroslav iaroslav yaraslau jaroslav
yuri yury yurii yuriy iurii jurij juri
zinaida zinaida
muhammad mohammed mohammad mohamed muhammed mohamad muhammet
hussein husayn hossein hussain huseyn hossain
ahmad ahmed ahmet
ali aly
hassan hasan hassane
abdullah abdallah abdulla
yusuf youssef yousef yussuf yousuf
omar umar omer
khalid khaled
said saeed sayed saeid
mahmoud mahmud mahmood
benjamin binyamin
joseph yosef
`;

const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  SAME_GIVEN_NAME.trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.trim().split(/\s+/);
      return names.map((name): [string, string] => [name, names[0] ?? name]);
    }),
);

/** The spelling under which the variants of a given name meet: "Siarhei" and "Sergey" both give "sergei". */
export function givenNameKey(name: string): string {
  const plain = romanise(name).replaceAll(" ", "");
  return GIVEN_NAMES.get(plain) ?? wordKey(plain);
}

const FINAL: readonly (readonly [RegExp, string])[] = [
  [/(?<!e)[oa]u$/, "ov"], // Bykau, Bykov
  [/eu$/, "ev"],
  [/h$/, ""], // Mohsenzadeh, Mohsenzada
];

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou(?=sk)/g, "ov"], // Tsikhanouskaya, Tikhanovskaya
  [/eu(?=sk)/g, "ev"],
  [/au(?=sk)/g, "av"],
  [/tsi/g, "ti"],
  [/dzi/g, "di"],
  [/shch|tsch|tch|sch|cz|sz|sh|ch|ts|tz/g, "S"],
  [/dzh|zh/g, "Z"],
  [/dz/g, "d"],
  [/kh|gh/g, "g"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck/g, "k"],
  [/c(?=[eiy]|$)/g, "S"],
  [/[cq]/g, "k"],
  [/x/g, "kS"],
  [/s/g, "S"],
  [/z/g, "Z"],
  [/h/g, "g"],
  [/w/g, "v"],
  [/^ye|^je/g, "e"],
  [/^[yj](?=[aou])/g, "Y"],
  [/j/g, "y"],
];

/** Vowels fall into three classes, by the first sound of their cluster: a and o, e and i, u. */
function vowelClass(cluster: string): string {
  if (cluster.startsWith("u") || cluster === "ou") return "u";
  return cluster.startsWith("a") || cluster.startsWith("o") ? "a" : "e";
}

/**
 * The key of one romanised word of a name. Words shorter than five letters are their own key: folding would make one
 * name of Li, Lee and Le.
 */
export function wordKey(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  let key = word;
  for (const [pattern, sound] of FINAL) key = key.replace(pattern, sound);
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key
    .replace(/[aeiouy]+/g, vowelClass)
    .replace(/(.)\1+/g, "$1")
    .toLowerCase();
}
