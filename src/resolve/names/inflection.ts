/** Endings of Slavic surnames in Cyrillic in their oblique cases, and what the nominative has in their place. */
const SURNAME_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:ин|ын|ін|їн|ов|ев|ёв|єв|оў|еў))(?:а|у|ым|им|ім|ом|е|і|ові|ою)$/, ""], // Путина, Путіну, Пуціным
  [/(?<=[сц]ь?к|зьк)(?:ого|ому|им|ом|ім|ага|аму|им|ый|ий|і)$/, "ий"], // Зеленского
  [/(?<=[сц]ь?к|зьк)(?:ой|ую|ою|ай|ая)$/, "ая"],
  [/(?<=(?:енк|энк|анк|янк))(?:а|у|ом|ові|ам|ай|ою|е|и|і|ы)$/, "о"], // Лукашенку, Лукашэнкі
  [/(?<=(?:ич|іч|ук|юк|ак|як|ян|ець|ець))(?:а|у|ем|эм|ом|е|ові|єві|і)$/, ""], // Лукашевича
];

/** Endings of given names in their oblique cases; which nominative fits, the list of names tells. */
const GIVEN_ENDING = /(?:а|у|ом|ем|ою|ым|ім|е|і|ові|еві|я|ю|и|ы|єм|ам|ю|ею|эю)$/;

const CYRILLIC = /^[\p{Script=Cyrillic}'’ʼ-]+$/u;

const isCyrillic = (word: string): boolean => word.length > 3 && word.length < 40 && CYRILLIC.test(word);

/** A Slavic surname in Cyrillic in the nominative, if it may stand in another case; null for any other word. */
export function nominativeSurname(written: string): string | null {
  const lower = written.toLowerCase();
  if (!isCyrillic(lower)) return null;
  for (const [ending, nominative] of SURNAME_ENDINGS) if (ending.test(lower)) return lower.replace(ending, nominative);
  return null;
}

/** What a given name in Cyrillic may be in the nominative, if it stands in another case: some of these are no names. */
export function nominativesOfGiven(written: string): readonly string[] {
  const lower = written.toLowerCase();
  const stem = isCyrillic(lower) ? lower.replace(GIVEN_ENDING, "") : lower;
  return stem === lower ? [] : [stem, `${stem}й`, `${stem}ь`, `${stem}о`, `${stem}а`];
}
