/** The inflected forms of an English verb. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Irregular verbs of news prose: base -> [past, participle]. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  abide: ["abode", "abided"],
  arise: ["arose", "arisen"],
  be: ["was", "been"],
  bear: ["bore", "borne"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bend: ["bent", "bent"],
  bet: ["bet", "bet"],
  bid: ["bid", "bid"],
  bind: ["bound", "bound"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  breed: ["bred", "bred"],
  burn: ["burned", "burnt"],
  burst: ["burst", "burst"],
  buy: ["bought", "bought"],
  cast: ["cast", "cast"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  deal: ["dealt", "dealt"],
  do: ["did", "done"],
  dig: ["dug", "dug"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  eat: ["ate", "eaten"],
  fall: ["fell", "fallen"],
  feed: ["fed", "fed"],
  feel: ["felt", "felt"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  flee: ["fled", "fled"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  forget: ["forgot", "forgotten"],
  forgive: ["forgave", "forgiven"],
  foresee: ["foresaw", "foreseen"],
  freeze: ["froze", "frozen"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hang: ["hung", "hung"],
  have: ["had", "had"],
  hear: ["heard", "heard"],
  hide: ["hid", "hidden"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lend: ["lent", "lent"],
  lay: ["laid", "laid"],
  let: ["let", "let"],
  lie: ["lay", "lain"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  mean: ["meant", "meant"],
  meet: ["met", "met"],
  mislead: ["misled", "misled"],
  overcome: ["overcame", "overcome"],
  overrun: ["overran", "overrun"],
  oversee: ["oversaw", "overseen"],
  overtake: ["overtook", "overtaken"],
  overthrow: ["overthrew", "overthrown"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  quit: ["quit", "quit"],
  read: ["read", "read"],
  rid: ["rid", "rid"],
  rebuild: ["rebuilt", "rebuilt"],
  retake: ["retook", "retaken"],
  ride: ["rode", "ridden"],
  ring: ["rang", "rung"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  seek: ["sought", "sought"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shake: ["shook", "shaken"],
  shed: ["shed", "shed"],
  shoot: ["shot", "shot"],
  show: ["showed", "shown"],
  shut: ["shut", "shut"],
  sing: ["sang", "sung"],
  sink: ["sank", "sunk"],
  sit: ["sat", "sat"],
  slay: ["slew", "slain"],
  sleep: ["slept", "slept"],
  slide: ["slid", "slid"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  split: ["split", "split"],
  spread: ["spread", "spread"],
  stand: ["stood", "stood"],
  steal: ["stole", "stolen"],
  stick: ["stuck", "stuck"],
  strike: ["struck", "struck"],
  sweep: ["swept", "swept"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  teach: ["taught", "taught"],
  swim: ["swam", "swum"],
  swing: ["swung", "swung"],
  tear: ["tore", "torn"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  throw: ["threw", "thrown"],
  undergo: ["underwent", "undergone"],
  understand: ["understood", "understood"],
  undertake: ["undertook", "undertaken"],
  uphold: ["upheld", "upheld"],
  undo: ["undid", "undone"],
  wage: ["waged", "waged"],
  wear: ["wore", "worn"],
  weave: ["wove", "woven"],
  weep: ["wept", "wept"],
  win: ["won", "won"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld", "withheld"],
  withstand: ["withstood", "withstood"],
  write: ["wrote", "written"],
};

/** Verbs of several syllables that double their last consonant, being stressed on the last. */
const DOUBLING = new Set(
  "admit allot annul commit compel concur confer control deter dispel expel incur infer kidnap occur omit patrol permit prefer propel quarrel quit rebel refer regret remit repel submit transfer transmit".split(
    " ",
  ),
);

/** Inflects a verb given in its base form: "deny" gives denies, denied, denied, denying. Lower case in and out. */
export function verbForms(base: string): VerbForms {
  const irregular = IRREGULAR[base];
  const regular = pastOf(base);
  return {
    base,
    third: thirdOf(base),
    past: irregular?.[0] ?? regular,
    participle: irregular?.[1] ?? regular,
    gerund: gerundOf(base),
  };
}

const doubles = (base: string): boolean => DOUBLING.has(base) || /^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/.test(base);

function thirdOf(base: string): string {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) || base === "go" || base === "do") return `${base}es`;
  return `${base}s`;
}

function pastOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith("e")) return `${base}d`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundOf(base: string): string {
  if (base === "be") return "being";
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
