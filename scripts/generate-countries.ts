/**
 * Writes src/read/lexicon/countries.generated.ts: English country names of Intl.DisplayNames joined with the table
 * below. Run by hand and committed, because the names Intl gives change with the ICU version of the machine.
 *
 *   npx tsx scripts/generate-countries.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** code | adjectives | plurals of the people | capitals | other names and spellings; lists are comma separated. */
const TABLE = `
AD|Andorran|Andorrans|Andorra la Vella|
AE|Emirati|Emiratis|Abu Dhabi|UAE,United Arab Emirates,Emirates
AF|Afghan|Afghans|Kabul|Islamic Emirate of Afghanistan
AG|Antiguan|Antiguans|Saint John's|Antigua,Antigua and Barbuda
AL|Albanian|Albanians|Tirana|
AM|Armenian|Armenians|Yerevan|
AO|Angolan|Angolans|Luanda|
AR|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires|
AT|Austrian|Austrians|Vienna|
AU|Australian|Australians|Canberra|
AZ|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku|
BA|Bosnian|Bosnians|Sarajevo|Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina
BB|Barbadian|Barbadians|Bridgetown|
BD|Bangladeshi|Bangladeshis|Dhaka|
BE|Belgian|Belgians||
BF|Burkinabe,Burkinabé|Burkinabes|Ouagadougou|
BG|Bulgarian|Bulgarians|Sofia|
BH|Bahraini|Bahrainis|Manama|
BI|Burundian|Burundians|Gitega,Bujumbura|
BJ|Beninese||Porto-Novo,Cotonou|
BN|Bruneian|Bruneians|Bandar Seri Begawan|
BO|Bolivian|Bolivians|La Paz,Sucre|
BR|Brazilian|Brazilians|Brasilia,Brasília|
BS|Bahamian|Bahamians|Nassau|
BT|Bhutanese||Thimphu|
BW|Botswanan|Botswanans|Gaborone|
BY|Belarusian,Belarussian,Byelorussian,Belorussian|Belarusians,Belarussians,Byelorussians,Belorussians|Minsk|Byelorussia,Belorussia,Republic of Belarus
BZ|Belizean|Belizeans|Belmopan|
CA|Canadian|Canadians|Ottawa|
CD|Congolese||Kinshasa|Congo,DRC,DR Congo,Democratic Republic of the Congo,Democratic Republic of Congo
CF|Central African||Bangui|Central African Republic
CG|||Brazzaville|Republic of the Congo,Congo-Brazzaville
CH|Swiss||Bern,Berne|Swiss Confederation
CI|Ivorian|Ivorians|Yamoussoukro,Abidjan|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire
CL|Chilean|Chileans|Santiago|
CM|Cameroonian|Cameroonians|Yaoundé,Yaounde|
CN|Chinese||Beijing,Peking|People's Republic of China,PRC
CO|Colombian|Colombians|Bogotá,Bogota|
CR|Costa Rican|Costa Ricans|San José|
CU|Cuban|Cubans|Havana|
CV|Cape Verdean|Cape Verdeans|Praia|Cape Verde
CY|Cypriot|Cypriots|Nicosia|
CZ|Czech|Czechs|Prague|Czech Republic,Czechia
DE|German|Germans|Berlin|Federal Republic of Germany
DJ|Djiboutian|Djiboutians||
DK|Danish|Danes|Copenhagen|
DM|||Roseau|
DO|Dominican|Dominicans|Santo Domingo|Dominican Republic
DZ|Algerian|Algerians|Algiers|
EC|Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito|
EE|Estonian|Estonians|Tallinn|
EG|Egyptian|Egyptians|Cairo|
EH|Sahrawi|Sahrawis||Western Sahara
ER|Eritrean|Eritreans|Asmara|
ES|Spanish|Spaniards|Madrid|
ET|Ethiopian|Ethiopians|Addis Ababa|
FI|Finnish|Finns|Helsinki|
FJ|Fijian|Fijians|Suva|
FR|French||Paris|
GA|Gabonese||Libreville|
GB|British,Brit|Britons,Brits|London|Britain,Great Britain,UK,U.K.,United Kingdom
GD|Grenadian|Grenadians||
GE|Georgian|Georgians|Tbilisi|
GH|Ghanaian|Ghanaians|Accra|
GL|Greenlandic|Greenlanders|Nuuk|
GM|Gambian|Gambians|Banjul|Gambia,The Gambia
GN|Guinean|Guineans|Conakry|
GQ|Equatoguinean||Malabo|
GR|Greek|Greeks|Athens|
GT|Guatemalan|Guatemalans||
GW|||Bissau|
GY|Guyanese||Georgetown|
HK|||| 
HN|Honduran|Hondurans|Tegucigalpa|
HR|Croatian,Croat|Croats,Croatians|Zagreb|
HT|Haitian|Haitians|Port-au-Prince|
HU|Hungarian|Hungarians|Budapest|
ID|Indonesian|Indonesians|Jakarta|
IE|Irish||Dublin|Republic of Ireland
IL|Israeli|Israelis|Jerusalem|
IN|Indian|Indians|New Delhi,Delhi|
IQ|Iraqi|Iraqis|Baghdad|
IR|Iranian|Iranians|Tehran,Teheran|Islamic Republic of Iran
IS|Icelandic|Icelanders|Reykjavik,Reykjavík|
IT|Italian|Italians|Rome|
JM|Jamaican|Jamaicans||
JO|Jordanian|Jordanians|Amman|
JP|Japanese||Tokyo|
KE|Kenyan|Kenyans|Nairobi|
KG|Kyrgyz|Kyrgyzstanis|Bishkek|Kirghizia
KH|Cambodian|Cambodians|Phnom Penh|
KM|Comorian|Comorians|Moroni|Comoros
KP|North Korean|North Koreans|Pyongyang|DPRK,North Korea
KR|South Korean|South Koreans|Seoul|South Korea,Republic of Korea
KW|Kuwaiti|Kuwaitis||
KZ|Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Nur-Sultan|
LA|Laotian|Laotians|Vientiane|
LB|Lebanese||Beirut|
LI|Liechtensteiner||Vaduz|
LK|Sri Lankan|Sri Lankans|Colombo|
LR|Liberian|Liberians|Monrovia|
LS|Basotho||Maseru|
LT|Lithuanian|Lithuanians|Vilnius|
LU|Luxembourgish|Luxembourgers||
LV|Latvian|Latvians|Riga|
LY|Libyan|Libyans|Tripoli|
MA|Moroccan|Moroccans|Rabat|
MC|Monegasque||| 
MD|Moldovan|Moldovans|Chisinau,Chișinău,Chişinău|Moldavia
ME|Montenegrin|Montenegrins|Podgorica|
MG|Malagasy||Antananarivo|
MK|Macedonian,North Macedonian|Macedonians|Skopje|Macedonia
ML|Malian|Malians|Bamako|
MM|Burmese,Myanmar||Naypyidaw,Naypyitaw|Burma
MN|Mongolian|Mongolians,Mongols|Ulaanbaatar,Ulan Bator|
MR|Mauritanian|Mauritanians|Nouakchott|
MT|Maltese||Valletta|
MU|Mauritian|Mauritians|Port Louis|
MV|Maldivian|Maldivians||
MW|Malawian|Malawians|Lilongwe|
MX|Mexican|Mexicans|Mexico City|
MY|Malaysian|Malaysians|Kuala Lumpur|
MZ|Mozambican|Mozambicans|Maputo|
NA|Namibian|Namibians|Windhoek|
NE|Nigerien|Nigeriens|Niamey|
NG|Nigerian|Nigerians|Abuja|
NI|Nicaraguan|Nicaraguans|Managua|
NL|Dutch||The Hague,Amsterdam|Holland,Netherlands
NO|Norwegian|Norwegians|Oslo|
NP|Nepali,Nepalese|Nepalis|Kathmandu|
NZ|||Wellington|
OM|Omani|Omanis|Muscat|
PA|Panamanian|Panamanians|Panama City|
PE|Peruvian|Peruvians|Lima|
PG|Papua New Guinean|Papua New Guineans|Port Moresby|
PH|Philippine,Filipino|Filipinos|Manila|Philippines
PK|Pakistani|Pakistanis|Islamabad|
PL|Polish|Poles|Warsaw|
PS|Palestinian|Palestinians|Ramallah|Palestine,Palestinian Authority
PT|Portuguese||Lisbon|
PY|Paraguayan|Paraguayans|Asunción,Asuncion|
QA|Qatari|Qataris|Doha|
RO|Romanian|Romanians|Bucharest|
RS|Serbian,Serb|Serbs,Serbians|Belgrade|
RU|Russian|Russians|Moscow|Russian Federation
RW|Rwandan|Rwandans|Kigali|
SA|Saudi,Saudi Arabian|Saudis|Riyadh|Kingdom of Saudi Arabia
SB|||Honiara|
SC|Seychellois||| 
SD|Sudanese||Khartoum|
SE|Swedish|Swedes|Stockholm|
SG|Singaporean|Singaporeans||
SI|Slovenian,Slovene|Slovenes,Slovenians|Ljubljana|
SK|Slovak|Slovaks|Bratislava|Slovak Republic
SL|Sierra Leonean|Sierra Leoneans|Freetown|
SN|Senegalese||Dakar|
SO|Somali|Somalis|Mogadishu|
SR|Surinamese||Paramaribo|
SS|South Sudanese||Juba|
SV|Salvadoran,Salvadorean|Salvadorans|San Salvador|
SY|Syrian|Syrians|Damascus|
SZ|Swazi|Swazis|Mbabane|Swaziland
TD|Chadian|Chadians|N'Djamena|
TG|Togolese||Lomé,Lome|
TH|Thai|Thais|Bangkok|
TJ|Tajik,Tajikistani|Tajiks|Dushanbe|
TL|Timorese||Dili|East Timor
TM|Turkmen|Turkmens|Ashgabat|
TN|Tunisian|Tunisians|Tunis|
TR|Turkish|Turks|Ankara|Turkey,Türkiye,Turkiye
TT|Trinidadian|Trinidadians|Port of Spain|Trinidad,Trinidad and Tobago
TW|Taiwanese||Taipei|
TZ|Tanzanian|Tanzanians|Dodoma|
UA|Ukrainian|Ukrainians|Kyiv,Kiev,Kyyiv|
UG|Ugandan|Ugandans|Kampala|
US|American,U.S.,US|Americans|Washington|USA,U.S.,US,U.S.A.,United States of America,United States,America
UY|Uruguayan|Uruguayans|Montevideo|
UZ|Uzbek,Uzbekistani|Uzbeks|Tashkent|
VA|||| Holy See,Vatican
VE|Venezuelan|Venezuelans|Caracas|
VN|Vietnamese||Hanoi|Viet Nam
XK|Kosovan,Kosovar|Kosovars,Kosovans|Pristina,Prishtina|
YE|Yemeni|Yemenis|Sanaa,Sana'a,Aden|
ZA|South African|South Africans|Pretoria|
ZM|Zambian|Zambians|Lusaka|
ZW|Zimbabwean|Zimbabweans|Harare|
`;

/** Breakaway, dependent and former states, which have no ISO code of their own: key | name | the columns above. */
const OTHERS = `
abkhazia|Abkhazia|Abkhaz,Abkhazian|Abkhazians|Sukhumi|
south-ossetia|South Ossetia|South Ossetian|South Ossetians|Tskhinvali|
transnistria|Transnistria|Transnistrian|Transnistrians|Tiraspol|Transdniestria,Pridnestrovie
nagorno-karabakh|Nagorno-Karabakh|||Stepanakert|Artsakh
northern-cyprus|Northern Cyprus|Turkish Cypriot|Turkish Cypriots||
somaliland|Somaliland||||
scotland|Scotland|Scottish|Scots||
catalonia|Catalonia|Catalan|Catalans||
chechnya|Chechnya|Chechen|Chechens||
ussr|Soviet Union|Soviet|Soviets||USSR,U.S.S.R.
yugoslavia|Yugoslavia|Yugoslav|Yugoslavs||
`;

/** Regions of ISO 3166 that act in no politics of their own, or that Intl lists beside countries. */
const OMITTED = new Set(
  "AC AQ AS AX BL BV CC CP CQ CX DG EA EU EZ FK GF GG GI GP GS GU HM IC IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR QO RE SH SJ SX TA TC TF TK UM UN VG VI WF XA XB YT ZZ".split(
    " ",
  ),
);

const list = (column: string | undefined): string[] =>
  (column ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));

const own = new Map(rows(TABLE).map(([code = "", ...columns]) => [code, columns]));
const display = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !OMITTED.has(code));

const lines: string[] = [];
const add = (key: string, names: readonly string[], columns: readonly string[]): void => {
  const [adjectives, people, capitals, alternatives] = columns.map(list);
  lines.push(
    `  ${JSON.stringify({
      key: `state:${key}`,
      names: [...new Set([...names, ...(alternatives ?? [])])],
      adjectives: adjectives ?? [],
      people: people ?? [],
      capitals: capitals ?? [],
    })},`,
  );
};

const seen = new Set<string>();
for (const code of codes) {
  const name = display
    .of(code)
    ?.replace(/\s*\(.*\)$/, "")
    .replace(/ - .*$/, "");
  if (name === undefined || seen.has(name)) continue; // withdrawn codes repeat the name of a present one
  const isCurrent =
    own.has(code) ||
    !["AN", "BU", "CS", "DD", "DY", "FX", "HV", "NH", "NT", "RH", "SU", "TP", "VD", "YD", "YU", "ZR", "UK"].includes(
      code,
    );
  if (!isCurrent) continue;
  seen.add(name);
  const plain = name
    .replace(/ & /g, " and ")
    .replace(/’/g, "'")
    .replace(/^Hong Kong.*/, "Hong Kong")
    .replace(/ SAR China$/, "");
  add(code, [plain.replace(/^Congo$/, "Congo").replace(/^Myanmar.*/, "Myanmar")], own.get(code) ?? []);
}
for (const [key = "", name = "", ...columns] of rows(OTHERS)) add(key, [name], columns);

const head = `// Written by scripts/generate-countries.ts; do not edit.

/** A state as English names it. The first of \`names\` is the common one. */
export interface Country {
  /** The key of the state's actor: "state:" and its ISO 3166 code, or a word where it has none. */
  readonly key: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  /** Plurals of the demonym; empty where the adjective serves ("the Chinese"). */
  readonly people: readonly string[];
  /** The capital in its spellings, and other seats of government. */
  readonly capitals: readonly string[];
}

// prettier-ignore
export const COUNTRIES: readonly Country[] = [
`;
writeFileSync(
  join(import.meta.dirname, "..", "src/read/lexicon/countries.generated.ts"),
  `${head}${lines.join("\n")}\n];\n`,
);
