/**
 * Heads of state and government since about 1990, by the key of their state: whom "the Russian leader" can mean in an
 * article that nowhere says who leads Russia. Surnames as news spell them; not complete, and not meant to be.
 */
const TABLE = `
RU putin medvedev yeltsin
BY lukashenko
UA zelensky poroshenko yanukovych yushchenko kuchma
US biden trump obama bush clinton
CN xi hu jiang
FR macron hollande sarkozy chirac
DE scholz merz merkel schröder kohl
GB starmer sunak truss johnson may cameron brown blair major
IT meloni draghi conte renzi berlusconi
ES sánchez rajoy zapatero
PL tusk duda morawiecki kaczyński nawrocki
HU orbán
CZ fiala pavel zeman babiš
SK fico čaputová pellegrini
RO iohannis
BG radev borisov
RS vučić milošević
TR erdogan erdoğan
GE saakashvili ivanishvili garibashvili kobakhidze zourabichvili margvelashvili
AM pashinyan sargsyan kocharyan
AZ aliyev
MD sandu dodon
KZ tokayev nazarbayev
UZ mirziyoyev karimov
TJ rahmon
KG japarov atambayev jeenbekov bakiyev
TM berdymukhamedov
LT nausėda grybauskaitė
LV rinkēvičs levits
EE karis kallas
FI stubb niinistö marin
SE kristersson löfven
NO støre solberg stoltenberg
DK frederiksen
NL rutte schoof
AT kurz nehammer
GR mitsotakis tsipras
IL netanyahu bennett lapid olmert sharon
IR khamenei raisi rouhani ahmadinejad pezeshkian
IQ saddam maliki
SY assad
SA salman
EG sisi mubarak morsi
LY gaddafi
JO abdullah
VE maduro chávez
BR lula bolsonaro rousseff temer
AR milei macri kirchner
CU castro díaz-canel
MX sheinbaum obrador
CO petro duque santos uribe
IN modi singh
PK khan sharif musharraf
AF ghani karzai
JP kishida abe ishiba
KP kim
KR yoon moon
PH marcos duterte
ID widodo subianto
TH prayuth thaksin
MM hlaing
CA trudeau carney harper
AU albanese morrison
ZA ramaphosa zuma mbeki
ET abiy
SD bashir burhan
RW kagame
UG museveni
CD tshisekedi kabila
ZW mnangagwa mugabe
`;

/** Surnames of rulers, lower case, by the key of their state ("state:RU"). */
export const KNOWN_RULERS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((row) => {
      const [state = "", ...surnames] = row.split(" ");
      return [`state:${state}`, surnames];
    }),
);

/** What the press calls a ruler without naming his country, and the key of that country. */
export const EPITHETS: ReadonlyMap<string, string> = new Map([["last dictator of europe", "state:BY"]]);
