/**
 * Capitalised words that name no actor: towns and regions that are no seat of a government, calendar words, creeds,
 * tongues, and nouns that make a place or an event of the name they end.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((phrase) => phrase !== "");

/** Lower case. */
export const PLACES: ReadonlySet<string> = new Set(
  phrases(`
  europe, eastern europe, western europe, central europe, asia, central asia, africa, north africa, west africa, east africa, north america, south america, latin america, central america, eurasia, oceania, antarctica, arctic
  middle east, near east, far east, balkans, baltics, caucasus, north caucasus, south caucasus, sahel, maghreb, levant, scandinavia, siberia, urals, caribbean, balkan, horn of africa, indo-pacific, crimea, donbas, donbass, karabakh
  atlantic, pacific, mediterranean, black sea, baltic sea, north sea, south china sea, red sea, persian gulf, danube, dnieper, dnipro, volga, rhine, nile, amazon, don, euphrates, tigris, himalayas, alps
  st. petersburg, saint petersburg, petersburg, sochi, rostov, rostov-on-don, belgorod, kursk, voronezh, smolensk, bryansk, novosibirsk, yekaterinburg, kazan, vladivostok, kaliningrad, murmansk, chelyabinsk, samara, perm, krasnodar, grozny, tver, tula, ryazan, lipetsk
  kharkiv, kharkov, odesa, odessa, lviv, lvov, mariupol, donetsk, luhansk, lugansk, zaporizhzhia, zaporizhia, kherson, mykolaiv, sevastopol, simferopol, bakhmut, chernihiv, sumy, poltava, lutsk, vinnytsia, chernobyl, bucha, irpin, avdiivka, melitopol
  brest, gomel, homel, grodno, hrodna, vitebsk, mogilev, bobruisk, baranovichi, pinsk, gdansk, krakow, lodz, poznan, wroclaw, lublin, bialystok, katowice, kaunas, klaipeda, narva, tartu, daugavpils
  new york, new york city, los angeles, chicago, houston, boston, philadelphia, atlanta, miami, dallas, san francisco, seattle, detroit, denver, las vegas, baltimore, cleveland, charlotte, manhattan, brooklyn, hollywood, silicon valley, wall street
  california, texas, florida, ohio, pennsylvania, michigan, wisconsin, virginia, north carolina, south carolina, arizona, nevada, colorado, iowa, new hampshire, new jersey, massachusetts, illinois, indiana, alabama, mississippi, louisiana, tennessee, kentucky, missouri, minnesota, oregon, utah, oklahoma, kansas, nebraska, alaska, hawaii, maryland, connecticut, vermont, maine, delaware, rhode island, west virginia, new mexico, montana, wyoming, idaho, arkansas, north dakota, south dakota, guantanamo, guantanamo bay, benghazi
  england, wales, northern ireland, manchester, birmingham, liverpool, leeds, glasgow, edinburgh, belfast, salisbury, oxford, cambridge, cardiff
  munich, hamburg, frankfurt, cologne, stuttgart, dresden, leipzig, bavaria, saxony, brandenburg, ramstein, lyon, marseille, strasbourg, nice, toulouse, milan, turin, naples, venice, florence, sicily, barcelona, seville, valencia, geneva, zurich, davos, basel, salzburg, graz, linz, rotterdam, antwerp, ghent, gothenburg, malmö, aarhus, bergen, tromso
  istanbul, izmir, antalya, bodrum, aleppo, idlib, homs, raqqa, mosul, basra, kirkuk, erbil, haifa, tel aviv, gaza city, hebron, nablus, dubai, sharm el-sheikh, alexandria, port said, suez, jeddah, mecca, medina, benghazi, misrata, timbuktu, gao, kidal, goma, lagos, kano, mombasa, durban, johannesburg, cape town
  shanghai, hong kong island, guangzhou, shenzhen, wuhan, xinjiang, tibet, manchuria, inner mongolia, hiroshima, osaka, kyoto, okinawa, mumbai, bombay, calcutta, kolkata, chennai, bangalore, kashmir, punjab, kandahar, helmand, herat, kunduz, karachi, lahore, peshawar, quetta, balochistan, darfur, tigray, sinai, kurdistan
  toronto, montreal, vancouver, quebec, sydney, melbourne, rio de janeiro, são paulo, sao paulo, medellin, cali, guadalajara, tijuana, bali
  star city, downtown, gaza strip, west bank, golan heights, east jerusalem, suwalki gap, iron curtain
  `),
);

/** Words that make a place of the capitalised words before or after them. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  words(`
  river lake sea ocean gulf bay strait straits mountain mountains mount valley desert island islands peninsula canal coast province region oblast raion county district square street avenue boulevard road bridge airport
  stadium park station harbour harbor port village town city cape fort hotel palace castle cathedral highway border gate hill hills beach forest cemetery prison island reservoir dam basin delta plateau steppe territory
  `),
);

/** Words that make an event, a law, a prize or a work of the capitalised words they end. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  words(`
  war wars revolution uprising spring treaty pact accord accords agreement agreements protocol protocols memorandum act convention charter summit olympics games cup championship festival prize award awards day week month year decade century era age
  christmas easter ramadan passover doctrine plan deal crisis scandal affair referendum election elections amendment constitution code decree resolution strategy offensive operation exercise battle siege massacre genocide holocaust
  famine plague declaration programme order medal peace process talks time standard express disease virus pandemic covid covid-19 ph.d ph.d. degree philosophy theory syndrome sunday bible koran quran mass curtain speech manifesto
  `),
);

/** Single capitalised words that name no actor: calendar, creeds, tongues, isms. Lower case. */
export const NOT_ACTORS: ReadonlySet<string> = new Set(
  words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  christmas easter ramadan passover hanukkah lent advent yom kippur eid nowruz orthodox catholic protestant christian christians muslim muslims jewish jew jews islam islamic islamist islamists christianity judaism buddhist hindu sunni shia shiite sunnis shiites
  arab arabs arabic english latin hebrew persian urdu pashto yiddish slavic slav slavs cyrillic western eastern northern southern european europeans asian asians african africans atlantic nordic baltic balkan transatlantic kurdish kurds cossack cossacks tatar tatars
  marxist marxism leninist leninism stalinist stalinism nazi nazis nazism fascist fascism communist communists communism socialist soviet tsarist anglo-saxon republican republicans democrat democrats democratic conservative conservatives liberal liberals labour tory tories
  god bible quran koran internet web photo video pm am gmt cet utc msk ok tv dvd dna hiv aids gdp ceo cv phd ph.d faq pdf url i'm i'll i've i'd i ii iii iv vi vii viii ix xi xii bc ad no nos vol mp mps mep meps km kg usd eur
  african-american african-americans hispanic hispanics latino latinos latina latinas asian-american pac pacs nafta obamacare medicare medicaid congressional
  lgbt lgbtq covid covid-19 ied ieds wmd ngo ngos cctv gps ufo vip vips rip aka etc sos suv
  dollar euro ruble rouble hryvnia yuan russophobia euromaidan maidan holocaust brexit perestroika glasnost
  s-300 s-400 s-400s f-16 f-16s su-24 su-25 su-27 himars iskander patriot kalashnikov novichok tu-154 mig-29 mi-8 iskanders leopard leopards bayraktar
  facebook share tweet read comments comment photo photos disclaimer author editor copyright subscribe newsletter whatsapp instagram youtube tiktok linkedin pinterest google shutterstock bonus
  `),
);
