/**
 * Letters of other alphabets in Latin ones, as news agencies romanise them; for comparing names, not for showing them.
 * Scripts that write no vowels give consonants only; Han characters outside the list of the commonest stay as they are.
 */

/** "а a б b": each letter is followed by what it is read as; "-" is nothing. */
const pairs = (text: string): [string, string][] => {
  const words = text.trim().split(/\s+/);
  return words.flatMap((letter, i): [string, string][] => {
    const latin = words[i + 1];
    return i % 2 === 0 && latin !== undefined ? [[letter, latin === "-" ? "" : latin]] : [];
  });
};

const CYRILLIC = pairs(`
  а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y ј j к k л l љ lj м m н n њ nj о o п p р r с s т t у u
  ў u ф f х kh ц ts ч ch џ dzh ш sh щ shch ъ - ы y ь - э e ю yu я ya ђ dj ћ c ѓ g ќ k ѕ dz
  ә a ғ g қ k ң n ө o ұ u ү u һ h ҷ j ӣ i ӯ u ҳ h
`);

const GREEK = pairs(`
  α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ kh ψ ps ω o
`);

const ARMENIAN = pairs(`
  ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j
  ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev
`);

const GEORGIAN = pairs(`
  ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts
  ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
`);

const HEBREW = pairs(`
  א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts ק k ר r ש sh ת t
`);

const ARABIC = pairs(`
  ا a أ a إ i آ a ٱ a ب b پ p ت t ٹ t ث th ج j چ ch ح h خ kh د d ڈ d ذ dh ر r ڑ r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع -
  غ gh ف f ڤ v ق q ك k ک k گ g ل l م m ن n ں n ه h ہ h ھ h ة a و w ؤ w ي y ی y ى a ئ y ے e ء - ـ -
`);

/** Kana, without the small ones, which change the sound of the kana before them. */
const KANA = pairs(`
  ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to
  ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo
  ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo
  ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ー - ッ -
  ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo
`);

/** The commonest characters of Chinese surnames and given names, in pinyin. */
const HAN = pairs(`
  王 wang 李 li 张 zhang 張 zhang 刘 liu 劉 liu 陈 chen 陳 chen 杨 yang 楊 yang 赵 zhao 趙 zhao 黄 huang 黃 huang 周 zhou
  吴 wu 吳 wu 徐 xu 孙 sun 孫 sun 胡 hu 朱 zhu 高 gao 林 lin 何 he 郭 guo 马 ma 馬 ma 罗 luo 羅 luo 梁 liang 宋 song
  郑 zheng 鄭 zheng 谢 xie 謝 xie 韩 han 韓 han 唐 tang 冯 feng 馮 feng 于 yu 董 dong 萧 xiao 程 cheng 曹 cao 袁 yuan
  邓 deng 鄧 deng 许 xu 許 xu 傅 fu 沈 shen 曾 zeng 彭 peng 吕 lyu 苏 su 蘇 su 卢 lu 盧 lu 蒋 jiang 蔣 jiang 蔡 cai
  贾 jia 丁 ding 魏 wei 薛 xue 叶 ye 葉 ye 阎 yan 余 yu 潘 pan 杜 du 戴 dai 夏 xia 钟 zhong 汪 wang 田 tian 任 ren
  姜 jiang 范 fan 方 fang 石 shi 姚 yao 谭 tan 廖 liao 邹 zou 熊 xiong 金 jin 陆 lu 郝 hao 孔 kong 白 bai 崔 cui 康 kang
  毛 mao 邱 qiu 秦 qin 江 jiang 史 shi 顾 gu 侯 hou 邵 shao 孟 meng 龙 long 万 wan 段 duan 钱 qian 汤 tang 尹 yin 易 yi
  习 xi 習 xi 近 jin 平 ping 克 ke 强 qiang 國 guo 国 guo 华 hua 華 hua 明 ming 伟 wei 偉 wei 文 wen 军 jun 軍 jun 英 ying
  建 jian 志 zhi 海 hai 德 de 春 chun 生 sheng 玉 yu 东 dong 東 dong 泽 ze 澤 ze 民 min 锦 jin 涛 tao 濤 tao 小 xiao 恩 en
  来 lai 家 jia 宝 bao 寶 bao 勇 yong 岐 qi 山 shan 毅 yi 洁 jie 篪 chi 波 bo 光 guang 天 tian 子 zi 清 qing 荣 rong
  榮 rong 红 hong 丽 li 芳 fang 敏 min 静 jing 艳 yan 辉 hui 刚 gang 超 chao 杰 jie 鹏 peng 朋 peng 磊 lei 洋 yang 俊 jun
  峰 feng 一 yi 大 da 中 zhong 正 zheng 安 an 永 yong 福 fu 佳 jia 雪 xue 梅 mei 兰 lan 霞 xia 普 pu 京 jing 晋 jin 三 san
  尚 shang 福 fu 晓 xiao 曉 xiao 希 xi 力 li 世 shi 成 cheng 元 yuan 立 li 学 xue 新 xin 祥 xiang 兴 xing 龍 long
`);

export const LETTERS: ReadonlyMap<string, string> = new Map([
  ...CYRILLIC,
  ...GREEK,
  ...ARMENIAN,
  ...GEORGIAN,
  ...HEBREW,
  ...ARABIC,
  ...KANA,
  ...HAN,
]);

const INITIALS = "k kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");
const FINALS = "- k k k n n n t l k m p l l p l m p p t t ng t t k t p h".split(" ");

const sound = (list: readonly string[], i: number): string => (list[i] ?? "").replace("-", "");

/** A Hangul syllable as McCune and Reischauer romanise it (1939), without their marks; null for any other character. */
export function hangulSyllable(letter: string): string | null {
  const index = (letter.codePointAt(0) ?? 0) - 0xac00;
  if (index < 0 || index >= 11_172) return null;
  const vowel = Math.floor(index / 28) % 21;
  return sound(INITIALS, Math.floor(index / 588)) + sound(VOWELS, vowel) + sound(FINALS, index % 28);
}

/** The blocks of the Indic scripts follow one plan (ISCII 1991): the same offset is the same letter. */
const INDIC = pairs(`
  05 a 06 a 07 i 08 i 09 u 0a u 0b ri 0f e 10 ai 13 o 14 au 15 k 16 kh 17 g 18 gh 19 n 1a ch 1b chh 1c j 1d jh 1e n 1f t
  20 th 21 d 22 dh 23 n 24 t 25 th 26 d 27 dh 28 n 29 n 2a p 2b ph 2c b 2d bh 2e m 2f y 30 r 31 r 32 l 33 l 34 l 35 v
  36 sh 37 sh 38 s 39 h 3e a 3f i 40 i 41 u 42 u 43 ri 46 e 47 e 48 ai 4a o 4b o 4c au 01 n 02 n 03 h
`);
const INDIC_LETTERS = new Map(INDIC.map(([offset, latin]): [number, string] => [parseInt(offset, 16), latin]));

const isIndicConsonant = (offset: number): boolean => offset >= 0x15 && offset <= 0x39;

/** A letter of an Indic script, with its inherent vowel where `next` neither kills nor replaces it; null for any other. */
export function indicLetter(letter: string, next: string): string | null {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x900 || code > 0xd7f) return null;
  const offset = code % 0x80;
  const latin = INDIC_LETTERS.get(offset) ?? "";
  if (!isIndicConsonant(offset)) return latin;
  const following = (next.codePointAt(0) ?? 0) - (code - offset);
  const isFollowedByLetter = following >= 0x05 && following <= 0x39 && following !== 0x3c;
  return isFollowedByLetter ? `${latin}a` : latin;
}

const KHMER_CONSONANTS = "k kh k kh ng ch chh ch chh nh d th d th n t th t th n b ph p ph m y r l v sh s s h l a".split(
  " ",
);
const KHMER_VOWELS = "a a i i e e u u uo ae ie ie e ae ai o au".split(" ");

/** A letter of Khmer; null for any other. */
export function khmerLetter(letter: string): string | null {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1780 && code <= 0x17a2) return KHMER_CONSONANTS[code - 0x1780] ?? "";
  if (code >= 0x17b6 && code <= 0x17c5) return KHMER_VOWELS[code - 0x17b6] ?? "";
  return code >= 0x17a3 && code <= 0x17d3 ? "" : null;
}

/** Scripts that write consonants and long vowels only. */
export const hasNoVowels = (name: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name);
