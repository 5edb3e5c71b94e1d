import type { ActorKind } from "../../record/reading.ts";

/** A widely known actor: the key under which it is one actor in every article, its kind and its names. */
export interface KnownActor {
  readonly key: string;
  readonly kind: ActorKind;
  readonly names: readonly string[];
}

/** key | kind | names. A name in ALL CAPS is met in capitals only. */
const TABLE = `
bloc:west | bloc | the West, collective West
organisation:eu | bloc | European Union, EU, E.U.
organisation:nato | bloc | NATO, Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance
organisation:un | organisation | United Nations, UN, U.N.
bloc:g7 | bloc | G7, G-7, Group of Seven
bloc:g8 | bloc | G8, G-8
bloc:g20 | bloc | G20, G-20, Group of Twenty
bloc:brics | bloc | BRICS, Brics
bloc:cis | bloc | Commonwealth of Independent States, CIS
bloc:csto | bloc | Collective Security Treaty Organization, Collective Security Treaty Organisation, CSTO
bloc:eaeu | bloc | Eurasian Economic Union, EAEU
bloc:union-state | bloc | Union State
bloc:african-union | bloc | African Union, AU
bloc:asean | bloc | ASEAN, Asean, Association of Southeast Asian Nations
bloc:ecowas | bloc | ECOWAS, Ecowas, Economic Community of West African States
bloc:sco | bloc | Shanghai Cooperation Organisation, Shanghai Cooperation Organization, SCO
bloc:gcc | bloc | Gulf Cooperation Council, GCC
bloc:arab-league | bloc | Arab League
bloc:opec | bloc | OPEC, Opec, OPEC+
bloc:visegrad | bloc | Visegrad Group, Visegrád Group, Visegrad Four
bloc:mercosur | bloc | Mercosur
bloc:commonwealth | bloc | Commonwealth of Nations
bloc:axis-of-resistance | bloc | Axis of Resistance
office:un-security-council | office | UN Security Council, United Nations Security Council, U.N. Security Council
office:un-general-assembly | office | UN General Assembly, United Nations General Assembly, U.N. General Assembly
office:european-parliament | office | European Parliament
office:european-commission | office | European Commission
office:european-council | office | European Council
office:ecb | office | European Central Bank, ECB
office:echr | office | European Court of Human Rights, ECHR
office:icc | office | International Criminal Court, ICC
office:icj | office | International Court of Justice, ICJ
office:pentagon | office | the Pentagon
office:us-congress | office | US Congress, U.S. Congress
office:state-department | office | State Department, US State Department, U.S. State Department
office:cia | office | CIA, Central Intelligence Agency
office:fbi | office | FBI, Federal Bureau of Investigation
office:nsa | office | NSA, National Security Agency
office:doj | office | Justice Department, Department of Justice
office:dhs | office | Department of Homeland Security, DHS
office:us-supreme-court | office | US Supreme Court, U.S. Supreme Court
office:federal-reserve | office | Federal Reserve
office:secret-service | office | Secret Service, US Secret Service
office:fsb | office | FSB, Federal Security Service
office:gru | office | GRU
office:svr | office | SVR
office:state-duma | office | State Duma
office:roskomnadzor | office | Roskomnadzor
office:sbu | office | Security Service of Ukraine, SBU
office:verkhovna-rada | office | Verkhovna Rada
office:knesset | office | Knesset
office:bundestag | office | Bundestag
office:mossad | office | Mossad
office:mi5 | office | MI5
office:mi6 | office | MI6
office:interpol | organisation | Interpol, INTERPOL
office:europol | organisation | Europol, EUROPOL
organisation:osce | organisation | Organization for Security and Co-operation in Europe, Organisation for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Cooperation in Europe, OSCE
organisation:council-of-europe | organisation | Council of Europe
organisation:imf | organisation | International Monetary Fund, IMF
organisation:world-bank | organisation | World Bank
organisation:wto | organisation | World Trade Organization, World Trade Organisation, WTO
organisation:who | organisation | World Health Organization, World Health Organisation, WHO
organisation:iaea | organisation | International Atomic Energy Agency, IAEA
organisation:unhcr | organisation | UNHCR
organisation:unicef | organisation | UNICEF, Unicef
organisation:unesco | organisation | UNESCO, Unesco
organisation:wfp | organisation | World Food Programme, World Food Program, WFP
organisation:red-cross | organisation | International Committee of the Red Cross, ICRC, Red Cross
organisation:opcw | organisation | Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons, OPCW
organisation:amnesty | organisation | Amnesty International, Amnesty
organisation:hrw | organisation | Human Rights Watch, HRW
organisation:greenpeace | organisation | Greenpeace
organisation:rsf | organisation | Reporters Without Borders
organisation:oecd | organisation | OECD
organisation:ioc | organisation | International Olympic Committee, IOC
organisation:fifa | organisation | FIFA, Fifa
organisation:taliban | armed group | Taliban
organisation:hamas | armed group | Hamas
organisation:hezbollah | armed group | Hezbollah, Hizbollah, Hizbullah
organisation:islamic-state | armed group | Islamic State, ISIS, ISIL, Isis, Daesh
organisation:al-qaeda | armed group | al-Qaeda, al-Qaida, al Qaeda, Al Qaeda, Al-Qaeda
organisation:al-shabaab | armed group | al-Shabaab, Al-Shabaab, al-Shabab, Al-Shabab
organisation:boko-haram | armed group | Boko Haram
organisation:houthis | armed group | Houthis, Ansar Allah
organisation:pkk | armed group | PKK, Kurdistan Workers' Party
organisation:farc | armed group | FARC, Farc
organisation:m23 | armed group | M23
organisation:wagner | armed group | Wagner Group, PMC Wagner, Wagner PMC, Private Military Company Wagner
organisation:irgc | armed force | IRGC, Islamic Revolutionary Guard Corps, Revolutionary Guards, Revolutionary Guard Corps
organisation:idf | armed force | IDF, Israel Defense Forces, Israel Defence Forces
organisation:pla | armed force | People's Liberation Army, PLA
organisation:red-army | armed force | Red Army
organisation:akp | party | AKP, Justice and Development Party
organisation:gop | party | GOP, Republican Party
organisation:dnc | party | Democratic National Committee, DNC
organisation:rnc | party | Republican National Committee, RNC
organisation:democratic-party | party | Democratic Party
organisation:labour | party | Labour Party
organisation:conservatives | party | Conservative Party
organisation:likud | party | Likud
organisation:fatah | party | Fatah
organisation:united-russia | party | United Russia
organisation:ccp | party | Chinese Communist Party, Communist Party of China, CCP
organisation:cdu | party | CDU
organisation:spd | party | SPD
organisation:afd | party | AfD
organisation:anc | party | ANC, African National Congress
organisation:bjp | party | BJP, Bharatiya Janata Party
company:gazprom | company | Gazprom
company:rosneft | company | Rosneft
company:lukoil | company | Lukoil
company:sberbank | company | Sberbank
company:naftogaz | company | Naftogaz
company:huawei | company | Huawei
company:google | company | Google
company:facebook | company | Facebook
company:twitter | company | Twitter
company:microsoft | company | Microsoft
company:apple | company | Apple Inc
company:spacex | company | SpaceX
company:boeing | company | Boeing
company:airbus | company | Airbus
company:blackwater | company | Blackwater
media:bbc | media | BBC
media:cnn | media | CNN
media:dw | media | Deutsche Welle, DW
media:afp | media | AFP, Agence France-Presse
media:ap | media | Associated Press, AP
media:getty-images | media | Getty Images, Getty
media:shutterstock | media | Shutterstock
media:alamy | media | Alamy
media:picture-alliance | media | Picture Alliance
media:imago | media | IMAGO
media:reuters | media | Reuters
media:dpa | media | DPA
media:bloomberg | media | Bloomberg
media:tass | media | TASS, Tass, ITAR-TASS
media:ria | media | RIA Novosti, RIA
media:interfax | media | Interfax
media:rt | media | RT, Russia Today
media:sputnik | media | Sputnik
media:belta | media | BelTA, BELTA, Belta
media:ukrinform | media | Ukrinform
media:unian | media | UNIAN
media:xinhua | media | Xinhua
media:rferl | media | Radio Free Europe, Radio Liberty, RFE/RL, Radio Free Europe/Radio Liberty
media:voa | media | Voice of America, VOA
media:al-jazeera | media | Al Jazeera, al-Jazeera, Al-Jazeera
media:al-arabiya | media | Al Arabiya, al-Arabiya
media:nyt | media | New York Times
media:wapo | media | Washington Post
media:wsj | media | Wall Street Journal
media:ft | media | Financial Times
media:guardian | media | the Guardian
media:economist | media | the Economist
media:times | media | the Times
media:usa-today | media | USA Today
media:politico | media | Politico, POLITICO
media:axios | media | Axios
media:fox | media | Fox News
media:abc | media | ABC, ABC News
media:cbs | media | CBS, CBS News
media:nbc | media | NBC, NBC News
media:msnbc | media | MSNBC
media:npr | media | NPR
media:sky | media | Sky News
media:spiegel | media | Der Spiegel, Spiegel
media:bild | media | Bild
media:zeit | media | Die Zeit
media:faz | media | Frankfurter Allgemeine Zeitung, FAZ
media:monde | media | Le Monde
media:figaro | media | Le Figaro
media:pais | media | El País, El Pais
media:kommersant | media | Kommersant
media:vedomosti | media | Vedomosti
media:meduza | media | Meduza
media:novaya-gazeta | media | Novaya Gazeta
media:nexta | media | Nexta, NEXTA
media:haaretz | media | Haaretz
media:huffpost | media | Huffington Post
media:breitbart | media | Breitbart, Breitbart News
media:telegram | company | Telegram
`;

export const KNOWN_ACTORS: readonly KnownActor[] = TABLE.trim()
  .split("\n")
  .map((row) => {
    const [key = "", kind = "", names = ""] = row.split("|").map((column) => column.trim());
    return { key, kind: kind as ActorKind, names: names.split(",").map((name) => name.trim()) };
  });

/** Palaces, streets and quarters that stand for the power that sits there, when they are not spoken of as places. */
export const SEATS_OF_POWER: readonly KnownActor[] = [
  { key: "government:RU:kremlin", kind: "government", names: ["Kremlin"] },
  { key: "government:US:white-house", kind: "government", names: ["White House"] },
  {
    key: "government:GB:downing-street",
    kind: "government",
    names: ["Downing Street", "Number 10", "No 10", "Whitehall"],
  },
  {
    key: "government:FR:elysee",
    kind: "government",
    names: ["Élysée", "Elysée", "Elysee", "Élysée Palace", "Elysee Palace"],
  },
  { key: "office:FR:quai-dorsay", kind: "office", names: ["Quai d'Orsay"] },
  { key: "office:pentagon", kind: "office", names: ["Pentagon"] },
  { key: "office:US:capitol-hill", kind: "office", names: ["Capitol Hill"] },
  { key: "office:US:foggy-bottom", kind: "office", names: ["Foggy Bottom"] },
  { key: "government:KR:blue-house", kind: "government", names: ["Blue House"] },
  { key: "government:UA:bankova", kind: "government", names: ["Bankova"] },
  { key: "organisation:eu", kind: "bloc", names: ["Brussels"] },
  { key: "government:VA", kind: "government", names: ["Holy See"] },
];
