import type { PartKind } from "../../record/article.ts";

/** The kinds of page furniture that a line shows by its own words, wherever it stands. */
export type Furniture = Extract<
  PartKind,
  "byline" | "dateline" | "caption" | "biography" | "disclaimer" | "boilerplate"
>;

/** No line of page furniture is longer; disclaimers and copyright notices come near it. */
const LONGEST = 700;
/** Counters, share buttons and teasers are short. */
const SHORT = 160;

/** Says which page furniture a line or paragraph is, or null for text of the article. Constant time for long ones. */
export function furnitureOf(line: string): Furniture | null {
  const text = line.trim();
  if (text === "" || text.length > LONGEST) return null;
  if (text.length <= SHORT && (isCounter(text) || isShareButton(text) || matches(SHORT_BOILERPLATE, text)))
    return "boilerplate";
  if (isDateline(text)) return "dateline";
  if (isByline(text)) return "byline";
  if (isCaption(text)) return "caption";
  if (matches(DISCLAIMER, text)) return "disclaimer";
  return matches(BOILERPLATE, text) ? "boilerplate" : null;
}

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

// ---------------------------------------------------------------------------------------------------- counters

const COUNTER = String.raw`(?:views?|comments?|shares?|likes?|reads?|reactions?|replies|votes?|followers?|visits?)(?:\(s\))?`;
const COUNTERS = new RegExp(
  String.raw`^(?:\W*(?:(?:\d[\d.,]*|no|one)\s?[km]?\s${COUNTER}|(?:total\s)?${COUNTER}\s?:\s?\d[\d.,]*\s?[km]?))+\W*$`,
  "i",
);
const READING_TIME =
  /^(?:(?:estimated\s)?reading\stime|read(?:ing)?|time\sto\sread)?\W{0,4}\d{1,3}(?:\s?[-–]\s?\d{1,3})?[\s-]?min(?:ute)?s?\.?(?:\s(?:read|reading\stime|to\sread))?$/i;

const isCounter = (text: string): boolean => COUNTERS.test(text) || (READING_TIME.test(text) && /read/i.test(text));

// ----------------------------------------------------------------------------------------------- share buttons

const SHARE_VERBS = new Set("share tweet pin print email e-mail bookmark copy forward repost".split(" "));
const NETWORKS = new Set(
  `facebook twitter x linkedin whatsapp telegram pinterest reddit google google+ tumblr viber vk vkontakte messenger
   flipboard pocket instagram youtube threads mastodon bluesky skype line wechat weibo odnoklassniki xing digg
   stumbleupon email e-mail mail sms rss print link`.split(/\s+/),
);
const SHARE_FILLERS = new Set(
  `this the it us me a an and or on via to with by in of from your our post article story page link friend friends friends:
   media social icon button like follow click here options more save opens window new all url pinterest:`.split(/\s+/),
);

/** A line made of nothing but words of sharing and names of networks: "Share on facebook", "Tweet Share Pin". */
function isShareButton(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+-]+/gu) ?? [];
  if (words.length === 0 || words.length > 14) return false;
  const verbs = words.filter((word) => SHARE_VERBS.has(word)).length;
  const networks = words.filter((word) => NETWORKS.has(word)).length;
  if (verbs === 0 && networks < 2) return false;
  if (words.length === 1) return verbs === 1 || networks === 1;
  return words.every((word) => SHARE_VERBS.has(word) || NETWORKS.has(word) || SHARE_FILLERS.has(word));
}

// ------------------------------------------------------------------------- teasers, comment forms, subscriptions

const SHORT_BOILERPLATE: readonly RegExp[] = [
  // comments
  /^(?:leave|post|add|write|submit|make)\s(?:a|your|the first)\s(?:comment|reply|review|response)\b/i,
  /^(?:view|show|see|read|hide|load|join)\s(?:all\s|the\s|more\s|\d+\s)?(?:comments?|conversation|discussion|replies)\b/i,
  /^(?:\d+\s|no\s)?(?:comments?|replies|responses|conversations?)(?:\s\(?\d+\)?|\sare\s(?:closed|off|disabled))?\s?[:.]?$/i,
  /^(?:be the first to comment|cancel reply|log ?in to (?:comment|reply|post)|you must be logged in|tell us what you think)\b/i,
  /^(?:name|e-?mail|website|your (?:name|e-?mail|comment))\s?\*?$/i,
  // teasers
  /^(?:read|see|watch|listen|hear|view|learn|discover|check)\s?(?:also|more|next|now|on|further|related|this|out)?\s?:/i,
  /^(?:read|see|watch|learn)\s(?:also|more|next)\b(?!.*[a-z]\.\s[A-Z])(?:(?!\.$).)*$/i,
  /^(?:also|don[’']t)\s(?:read|see|watch|on|miss)\b(?:(?!\.$).)*$/i,
  /^also\s?:\s/i,
  /^(?:read|keep reading|continue reading|more|listen|watch|see also|go deeper|view gallery)\s?[»›→>….:]{0,3}$/i,
  /^(?:read|find)\s(?:the\s)?(?:full|original|entire|whole)\s(?:article|story|report|text|interview)\b/i,
  /^(?:related|recommended|suggested|popular|similar|further|featured)(?:\s(?:articles?|stor(?:y|ies)|posts?|news|topics?|content|links?|coverage|reading|videos?|items|tags))?\s?(?:$|:|from\b|for\syou)/i,
  /^more\s(?:on|from|about|in|news|stories|articles|great|coverage|by)\b(?:(?!\.$).)*$/i,
  /^(?:bonus\s)?(?:video|audio|podcast|gallery|slideshow|interactive|infographic)s?\s?:/i,
  /^(?:bonus\svideo|play\svideo|watch\s(?:the\s)?video|most\s(?:read|popular|viewed|commented|shared)|trending(?:\snow)?|up\snext|top\sstories|latest\s(?:news|stories|posts|articles|videos)|editors?[’']?s?\s(?:picks?|choice)|what\sto\sread\snext|in\sthis\s(?:article|story)|table\sof\scontents|jump\sto|story\shighlights|highlights|you\s(?:may|might)\s(?:also\s)?(?:like|be\sinterested|enjoy)|(?:next|previous)\s(?:article|story|post)|next\sup)\b(?:(?!\w\.$).)*$/i,
  /^(?:tags?|topics?|filed\sunder|categor(?:y|ies)|keywords?|labels?|posted\sin|tagged(?:\s(?:as|with))?|sections?)\s?(?::|$)/i,
  /^(?:source|sources|via|with\sinput\sfrom|original\ssource|from)\s?:\s?(?:(?!\.\s).)*$/i,
  /^(?:image|photo|slide|picture)\s\d{1,3}\s(?:of|\/)\s\d{1,3}$/i,
  /^(?:\d{1,3}\s?[/]\s?\d{1,3}|skip\sto\s(?:main\s)?content|back\sto\s(?:top|home)|scroll\sto\s.*|home\s?[>»/].*|breaking(?:\snews)?|live|exclusive|opinion|analysis|menu|close|loading\W*|search|log\s?in|sign\s?in|download|print|listen|advert|exit|hide\scaption|show\scaption|enlarge|toggle\scaption|transcript|click\sto\s(?:enlarge|expand|play).*)$/i,
  // advertising
  /^\W*(?:advertisements?|ads?|sponsored(?:\s(?:content|by\b.*))?|promoted|paid\s(?:content|post)|partner\scontent|(?:story|article)\scontinues\sbelow.*|continue\sreading\s(?:below|the\smain\sstory).*|scroll\sdown.*|advertisement\s?[-–—].*)\W*$/i,
  /^(?:like|enjoy(?:ed|ing)?)\s(?:this|the|what\syou)\s(?:story|article|post|[’']?re\sreading|read)\b/i,
];

/** Calls to subscribe and to follow name what is to be followed; legal lines name rights. */
const BOILERPLATE: readonly RegExp[] = [
  /^(?:please\s)?(?:subscribe|sign\sup|register|join|follow|get|download|support|donate|become|become\sa|receive|enter|like|find|try|want|never\smiss|stay|click\shere|tap\shere|install|add)\b.{0,120}\b(?:newsletters?|(?:telegram|youtube|whatsapp|viber)\s(?:channel|group)|inbox|e-?mail\s(?:alerts?|address|list|updates?)|subscri(?:be|ber|bers|ption|ptions)|updates|app|apps|(?:follow|join|find|like|support)\sus|patreon|membership|notifications|(?:facebook|twitter|instagram|telegram|linkedin|youtube|google\snews)|forums?|issues?\sfor)\b/i,
  /^(?:follow|find|like|join|contact|e-?mail|reach)\s(?:us|him|her|them|me|the\s(?:author|authors|writer|reporters?))\b.{0,160}$/i,
  /^(?:click|tap|press)\shere\b.{0,160}$/i,
  /^(?:have|got|do\syou\shave)\s(?:a|any)\s(?:(?:news|story)\s)?(?:tips?|question|story|comment)\b/i,
  /\b(?:may|can)\sbe\s(?:reached|contacted|followed|emailed)\s(?:at|on|via|by)\s.{0,60}[@.]/i,
  /^(?:reach|e-?mail|contact|write\sto)\b.{0,100}@\S/i,
  /^follow\s(?:the\s)?\S.{0,80}(?:@\S|https?:|\bon\s(?:x|twitter|facebook|instagram|telegram|youtube|social)\b)/i,
  /^more\b.{0,60}https?:\/\//i,
  /^(?:your\se-?mail\saddress\swill\snot\sbe|required\sfields\sare|save\smy\sname|by\s(?:signing\sup|subscribing|clicking|continuing|registering|choosing|using\sthis)|you\scan\sunsubscribe|this\ssite\s(?:is\sprotected|uses)|we\suse\scookies|thank\syou\sfor\ssubscribing|please\s(?:enable|turn\son|disable)\s(?:javascript|your\sad))/i,
  /(?:\ball\srights\sreserved\b|\bterms\sof\s(?:use|service)\b.{0,80}\b(?:privacy|cookies?)\b|\bsubject\sto\scopyright\b|\bmay\snot\sbe\s(?:published|reproduced|broadcast|republished)\b)/i,
  /^(?:©|\(c\)\s|ⓒ|copyright\s?(?:©|ⓒ|\(c\)|@|\d{4}|by\b))/i,
];

// ------------------------------------------------------------------------------------- captions and photo credits

const AGENCIES = String.raw`(?:AP|AFP|EPA(?:-EFE)?|EFE|Reuters|TASS|UPI|ANSA|dpa|Getty(?:\sImages)?|Shutterstock|iStock|Alamy|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?:\sCommons)?|Bloomberg|Imago|Sipa|Xinhua|Anadolu|Depositphotos|Adobe\sStock|BelTA|Ukrinform|Interfax|Sputnik|NurPhoto|Zuma(?:\sPress)?|PA\sWire|Handout)`;
const PICTURE = String.raw`(?:photo(?:graph)?|image|picture|illustration|graphic|screenshot|screengrab|foto|video|cartoon)s?`;
const CAPTION: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W{0,3}(?:(?:file|archive|handout|stock|cover|featured|main|illustrative|lead)\s)?${PICTURE}(?:\s(?:credits?|courtesy|source|caption|copyright|illustration|essay))*(?:\s(?:by|of|from|via))?\s?(?::|©|\||\/|by\s\p{Lu})`,
    "iu",
  ),
  new RegExp(
    String.raw`^\W{0,3}(?:caption|credits?|getty\simages|file\sphoto|archive\sphoto|handout)(?:\s?[:/|].{0,120})?$`,
    "i",
  ),
  new RegExp(
    String.raw`(?:^|[\s,.;([|–—-])${PICTURE}(?:\s(?:credits?|courtesy|source|by|via))*\s?[:/©]\s?[^.!?]{1,80}$`,
    "i",
  ),
  new RegExp(
    String.raw`[([][^()[\]]{0,60}\b(?:${PICTURE}(?:\s(?:by|via|courtesy|credit))|via\s${AGENCIES}|${AGENCIES}(?:\s?[/,]|\s(?:Photo|via|Images))|File\sPhoto|Photo)\b[^()[\]]{0,80}[)\]]\.?$`,
  ),
  new RegExp(String.raw`(?:©|\(c\)|[/|]\s?)\s?[^.!?]{0,50}\b${AGENCIES}(?:\s(?:Photo|Images))?\)?$`),
  new RegExp(String.raw`[([]${AGENCIES}(?:\s(?:Photo|Images))?[)\]]\.?$`),
];

function isCaption(text: string): boolean {
  if (text.length > 500) return false;
  return matches(CAPTION, text);
}

// ------------------------------------------------------------------------------------------------------- bylines

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:van|von|de|der|den|bin|al|el|la|le|du|di|da|dos|ibn)\s)*\p{Lu}[\p{L}’'.-]*){1,3}`;
const BY = new RegExp(
  String.raw`^(?:(?:(?:Opinion|Analysis|Comment|Commentary|Op-?[Ee]d|Interview|Exclusive|Report|Explainer|Feature)\s?[.:|/–—-]\s?)?(?:[Bb]y|BY)\s?:?\s|(?:(?:Words|Text|Story|Report|Written|Reported|Edited|Posted|Published|Published\sby|Interview|Analysis|Additional\sreporting)\s(?:by|By)|(?:Story|Article)\sby)\s?:?\s|(?:Author|Authors|Writer|Reporter|Editor|Correspondent)\s?:\s)(?<names>${NAME}(?:(?:,|\s?&|,?\sand|;)\s${NAME})*)(?:\s?[,|/•·–—-]\s?(?<rest>.{0,100}))?$`,
  "u",
);
const BY_STAFF =
  /^by\s(?:the\s|our\s)?(?:[\p{L}’'.-]+\s){0,7}(?:desk|staff|newsroom|bureau|team|editors?|reporters?|correspondents?|writers?)$/iu;
const CREDIT_LINE =
  /^\W?(?:(?:additional\s)?(?:reporting|writing|editing|translation)\s(?:and\s(?:writing|editing)\s)?by\s|(?:with\s)?(?:additional\s)?reporting\s(?:by|from)\s)|\bcontributed\s(?:to\sthis\s(?:report|story|article|piece)|(?:additional\s)?reporting)\b|^associated\spress\swriters?\b/i;
const ROLE =
  /\b(?:contributor|correspondent|reporter|editor|columnist|writer|staff|analyst|fellow|journalist|producer|author|op-ed|guest|bureau|desk|team|special\sto)\b/i;
const NAME_WITH_ROLE = new RegExp(
  String.raw`^(?<names>${NAME})\s?(?:\((?<role>[^()]{3,60})\)|[,|–—-]\s?(?<after>[^.]{3,60}))$`,
  "u",
);
const BARE_NAME = new RegExp(String.raw`^${NAME}$`, "u");

function isByline(text: string): boolean {
  if (text.length > 400) return false;
  return CREDIT_LINE.test(text) || (text.length <= SHORT && BY_STAFF.test(text)) || authorOf(text) !== null;
}

/** The author a byline names, null for a line that is none. "By Ann Lee | Staff writer" gives "Ann Lee". */
export function authorOf(line: string): string | null {
  const text = line.trim();
  if (text.length > SHORT) return null;
  const by = BY.exec(text)?.groups;
  if (by !== undefined) return (by["names"] ?? "").replace(/\s?[.]$/, "");
  const role = NAME_WITH_ROLE.exec(text)?.groups;
  if (role !== undefined && ROLE.test(role["role"] ?? role["after"] ?? "")) return role["names"] ?? null;
  return null;
}

/** "Ann Lee" or "Ann Lee, The Outlet", which only its place under a title makes a byline. */
export function possibleAuthor(line: string): string | null {
  const text = line.trim();
  if (text.length > 80) return null;
  if (BARE_NAME.test(text)) return text;
  const match = NAME_WITH_ROLE.exec(text)?.groups;
  return match?.["after"] !== undefined && /^\p{Lu}/u.test(match["after"]) ? (match["names"] ?? null) : null;
}

// -------------------------------------------------------------------------------------------------- biographies

const PROFESSION =
  /\b(?:journalist|correspondent|reporter|columnist|editor|writer|author|analyst|researcher|research\sfellow|fellow|professor|lecturer|historian|political\sscientist|commentator|expert|director|co-?founder|founder|scholar|producer|blogger|contributor|curator|photographer)\b/i;
const ABOUT_AUTHOR =
  /^(?:about\sthe\s(?:author|writer|reporter)s?|the\s(?:author|writer)s?\s(?:is|are|was|has)\b|author\s?bio)/i;
const PERSON_IS = new RegExp(
  String.raw`^(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s)?(?<name>${NAME})\s(?:is|was|serves\sas|works\sas|writes|covers|reports)\s`,
  "u",
);

/** Is this what a page says about its author, given as `author` where known? Only its head and foot can hold it. */
export function isBiography(line: string, author: string | null): boolean {
  const text = line.trim();
  if (text.length > 1200 || text.length < 12) return false;
  if (ABOUT_AUTHOR.test(text)) return true;
  const name = PERSON_IS.exec(text)?.groups?.["name"];
  if (name === undefined) return false;
  if (author !== null && author.toLowerCase().includes(name.toLowerCase())) return true;
  const opening = text.slice(0, 160);
  return (
    author === null &&
    PROFESSION.test(opening) &&
    /\s(?:is|writes|covers|reports)\s/.test(opening) &&
    !/[“"«]/.test(text) &&
    isLastWord(text)
  );
}

/** A bare biography speaks of posts and works in the present, never of sayings or events. */
const isLastWord = (text: string): boolean =>
  !/\b(?:said|says|told|warned|added|according|yesterday|today|arrested)\b/i.test(text);

// -------------------------------------------------------------------------------------------------- disclaimers

const TEXT_NOUN = String.raw`(?:article|story|text|piece|material|report|publication|post|column|interview|commentary|essay|op-?ed|content|analysis|item|version)`;
const DISCLAIMER: readonly RegExp[] = [
  /^(?:disclaimer|legal\snotice)\b/i,
  /^editor(?:s|[’']s|ial)?\snote\b/i,
  new RegExp(
    String.raw`^(?:this|the)\s(?:\w+\s)?${TEXT_NOUN}\s(?:is|was|has\sbeen|first|originally)\s(?:\w+\s){0,2}?(?:produced|prepared|published|appeared|republished|translated|created|supported|sponsored|funded|updated|corrected|amended|edited|syndicated|provided|adapted|reproduced)\b`,
    "i",
  ),
  new RegExp(String.raw`^(?:originally|first)\s(?:published|appeared)\s(?:in|on|by|at)\b`, "i"),
  /\b(?:views?|opinions?|positions?|conclusions?)\b.{0,120}\b(?:expressed|stated|presented|contained|reflected)\b.{0,160}\b(?:those\sof|author(?:s|\(s\)|[’']s)?|own|necessarily|represent|reflect)\b/i,
  /\b(?:do(?:es)?|may)\snot\s(?:necessarily\s)?(?:reflect|represent)\sthe\s(?:\w+\s){0,3}(?:views?|opinions?|positions?|policy)\b/i,
];

const TRANSLATED: readonly RegExp[] = [
  /\btranslat(?:ed|ion|ions)\b.{0,60}\b(?:AI|artificial\sintelligence|machine|automatic(?:ally)?|neural|Google|DeepL|software)\b/i,
  /\b(?:machine|automatic|automated|AI|computer)[\s-](?:generated\s)?translat(?:ed|ion)s?\b/i,
  /^(?:\W?translated|(?:the\s)?(?:english\s)?translation)\s(?:from|by|into)\b/i,
  new RegExp(
    String.raw`^(?:this|the)\s(?:\w+\s)?${TEXT_NOUN}\s(?:is|was|has\sbeen)\s(?:\w+\s){0,2}?translat(?:ed|ion)\b`,
    "i",
  ),
  /^(?:disclaimer|note|editor[’']?s\snote)\b.{0,40}\btranslat(?:ed|ion|ions)\b/i,
];

/** Does a line say of the article, not of its subject, that it is a translation? */
export function saysTranslated(line: string): boolean {
  const text = line.trim();
  return text.length <= 300 && matches(TRANSLATED, text) && !/[“"«]/.test(text.slice(0, 1));
}

// ----------------------------------------------------------------------------------------------------- datelines

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s)`;
const DATE = String.raw`(?:${WEEKDAY})?(?:${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s${MONTH},?(?:\s\d{4})?|${MONTH},?\s\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})`;
const TIME = String.raw`(?:\d{1,2}(?:[:.]\d{2}){1,2}\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?\(?[A-Z]{2,5}(?:[+-]\d{1,2}(?::\d{2})?)?\)?|\s?[+-]\d{2}:?\d{2}|Z)?`;
const LABEL = String.raw`(?:(?:first\s|last\s|originally\s)?(?:published|updated|posted|modified|created|added|date|issued|released|upd)(?:\s(?:on|at))?\s?:?\s)`;
const JOINT = String.raw`\s?(?:[,|•·/–—-]|\bat\b|T)?\s?`;
const STAMP = String.raw`${LABEL}?(?:${DATE}${JOINT}(?:${TIME})?|${TIME}${JOINT}${DATE})`;
const DATELINE = new RegExp(String.raw`^(?:${STAMP}(?:\s?[,|•·/–—-]?\s?)?){1,3}$`, "i");
const RELATIVE = new RegExp(
  String.raw`^${LABEL}?(?:\d{1,2}|an?|one|two|three)\s(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\sago$`,
  "i",
);
const LABELLED_TIME = new RegExp(String.raw`^${LABEL}(?:at\s)?${TIME}$`, "i");

/** A line that is nothing but a date, with a time and a word like "Published" perhaps. */
export function isDateline(line: string): boolean {
  const text = line
    .trim()
    .replace(/[\s|•·]+$/, "")
    .replace(/\s+/g, " ");
  return (
    text.length <= 120 &&
    /\d|ago$/.test(text) &&
    (DATELINE.test(text) || RELATIVE.test(text) || LABELLED_TIME.test(text))
  );
}
