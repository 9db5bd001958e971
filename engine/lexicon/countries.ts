/**
 * Countries: their names, the capitals and seats that stand for their governments in news language, and their
 * adjectives and inhabitants; lower case, one country a line.
 *
 * Provenance: ISO 3166 countries with their capitals as the `countries-list` package (MIT) gives them; short names,
 * news metonyms and adjectives from general knowledge.
 */
const TABLE = `
afghanistan | kabul | afghan, afghans
albania | tirana | albanian, albanians
algeria | algiers | algerian, algerians
angola | luanda | angolan, angolans
argentina | buenos aires | argentine, argentinian
armenia | yerevan | armenian, armenians
australia | canberra | australian, australians
austria | vienna | austrian, austrians
azerbaijan | baku | azerbaijani, azeri
bahamas | nassau | bahamian
bahrain | manama | bahraini
bangladesh | dhaka | bangladeshi, bangladeshis
barbados | bridgetown | barbadian
belarus | minsk | belarusian, belarusians
belgium | | belgian, belgians
belize | belmopan | belizean
benin | porto-novo | beninese
bhutan | thimphu | bhutanese
bolivia | la paz, sucre | bolivian, bolivians
bosnia, bosnia and herzegovina | sarajevo | bosnian, bosnians
botswana | gaborone | botswanan
brazil | brasilia, brasília | brazilian, brazilians
brunei | bandar seri begawan | bruneian
bulgaria | sofia | bulgarian, bulgarians
burkina faso | ouagadougou | burkinabe
burundi | bujumbura, gitega | burundian
cabo verde, cape verde | praia | cape verdean
cambodia | phnom penh | cambodian, cambodians
cameroon | yaounde, yaoundé | cameroonian
canada | ottawa | canadian, canadians
central african republic | bangui | central african
chad | n'djamena | chadian
chile | santiago | chilean, chileans
china, people's republic of china, prc | beijing, peking | chinese
colombia | bogota, bogotá | colombian, colombians
comoros | moroni | comorian
congo, democratic republic of congo, democratic republic of the congo, drc | kinshasa | congolese
congo republic, republic of congo | brazzaville |
costa rica | san jose, san josé | costa rican
croatia | zagreb | croatian, croatians, croats
cuba | havana | cuban, cubans
cyprus | nicosia | cypriot, cypriots
czech republic, czechia | prague | czech, czechs
denmark | copenhagen | danes, danish
djibouti | | djiboutian
dominican republic | santo domingo | dominican
east timor, timor-leste | dili | timorese
ecuador | quito | ecuadorean, ecuadorian
egypt | cairo | egyptian, egyptians
el salvador | san salvador | salvadoran
equatorial guinea | malabo | equatoguinean
eritrea | asmara | eritrean, eritreans
estonia | tallinn | estonian, estonians
eswatini, swaziland | mbabane | swazi
ethiopia | addis ababa | ethiopian, ethiopians
fiji | suva | fijian
finland | helsinki | finnish, finns
france | paris, elysee, élysée | french
gabon | libreville | gabonese
gambia | banjul | gambian
georgia | tbilisi | georgian, georgians
germany | berlin | german, germans
ghana | accra | ghanaian, ghanaians
greece | athens | greek, greeks
greenland | nuuk | greenlandic
guatemala | guatemala city | guatemalan
guinea | conakry | guinean
guinea-bissau | bissau |
guyana | georgetown | guyanese
haiti | port-au-prince | haitian, haitians
honduras | tegucigalpa | honduran, hondurans
hong kong | | hong konger, hongkonger
hungary | budapest | hungarian, hungarians
iceland | reykjavik | icelanders, icelandic
india | delhi, new delhi | indian, indians
indonesia | jakarta | indonesian, indonesians
iran, islamic republic of iran | tehran | iranian, iranians
iraq | baghdad | iraqi, iraqis
ireland | dublin | irish
israel | jerusalem, tel aviv | israeli, israelis
italy | rome | italian, italians
ivory coast | abidjan, yamoussoukro | ivorian
jamaica | | jamaican
japan | tokyo | japanese
jordan | amman | jordanian, jordanians
kazakhstan | astana | kazakh
kenya | nairobi | kenyan, kenyans
kosovo | pristina | kosovan
kuwait | kuwait city | kuwaiti
kyrgyzstan | bishkek | kyrgyz
laos | vientiane | laotian
latvia | riga | latvian, latvians
lebanon | beirut | lebanese
lesotho | maseru | basotho
liberia | monrovia | liberian
libya | tripoli | libyan, libyans
liechtenstein | vaduz |
lithuania | vilnius | lithuanian, lithuanians
luxembourg | | luxembourgish
madagascar | antananarivo | malagasy
malawi | lilongwe | malawian
malaysia | kuala lumpur, putrajaya | malaysian, malaysians
maldives | male, malé | maldivian
mali | bamako | malian
malta | valletta | maltese
mauritania | nouakchott | mauritanian
mauritius | port louis | mauritian
mexico | mexico city | mexican, mexicans
moldova | chisinau | moldovan, moldovans
monaco | | monegasque
mongolia | ulaanbaatar, ulan bator | mongolian
montenegro | podgorica | montenegrin
morocco | rabat | moroccan, moroccans
mozambique | maputo | mozambican
burma, myanmar | naypyidaw, yangon | burmese
namibia | windhoek | namibian
nepal | kathmandu | nepalese, nepali
holland, netherlands | amsterdam, the hague | dutch
new zealand | wellington | new zealander, new zealanders
nicaragua | managua | nicaraguan
niger | niamey | nigerien
nigeria | abuja | nigerian, nigerians
dprk, north korea | pyongyang | north korean, north koreans
north macedonia | skopje | macedonian
norway | oslo | norwegian, norwegians
oman | muscat | omani
pakistan | islamabad | pakistani, pakistanis
palestine | ramallah | palestinian, palestinians
panama | panama city | panamanian
papua new guinea | port moresby |
paraguay | asuncion, asunción | paraguayan
peru | lima | peruvian, peruvians
philippines | manila | filipino, filipinos, philippine
poland | warsaw | poles, polish
portugal | lisbon | portuguese
puerto rico | san juan | puerto rican, puerto ricans
qatar | doha | qatari
romania | bucharest | romanian, romanians
russia, russian federation, soviet union | kremlin, moscow | russian, russians, soviet
rwanda | kigali | rwandan, rwandans
samoa | apia | samoan
saudi arabia | riyadh | saudi, saudis
senegal | dakar | senegalese
serbia | belgrade | serbian, serbs
sierra leone | freetown | sierra leonean
singapore | | singaporean
slovakia | bratislava | slovak, slovaks
slovenia | ljubljana | slovenian
solomon islands | honiara |
somalia | mogadishu | somali, somalis
south africa | pretoria | south african, south africans
rok, south korea | seoul | south korean, south koreans
south sudan | juba | south sudanese
spain | madrid | spaniards, spanish
sri lanka | colombo | sri lankan, sri lankans
sudan | khartoum | sudanese
suriname | paramaribo | surinamese
sweden | stockholm | swedes, swedish
switzerland | bern, berne | swiss
syria | damascus | syrian, syrians
taiwan | taipei | taiwanese
tajikistan | dushanbe | tajik
tanzania | dar es salaam, dodoma | tanzanian
thailand | bangkok | thai, thais
togo | lome, lomé | togolese
tonga | nuku'alofa | tongan
trinidad and tobago | port of spain | trinidadian
tunisia | tunis | tunisian, tunisians
turkey, turkiye, türkiye | ankara | turkish, turks
turkmenistan | ashgabat | turkmen
uganda | kampala | ugandan, ugandans
ukraine | kiev, kyiv | ukrainian, ukrainians
emirates, uae, united arab emirates | abu dhabi | emirati
britain, great britain, u.k., uk, united kingdom | london, whitehall | british, britons
america, u.s., u.s.a., united states, united states of america, us, usa | washington | american, americans
uruguay | montevideo | uruguayan
uzbekistan | tashkent | uzbek
vanuatu | port vila |
venezuela | caracas | venezuelan, venezuelans
vietnam | hanoi | vietnamese
yemen | sana'a, sanaa | yemeni, yemenis
zambia | lusaka | zambian
zimbabwe | harare | zimbabwean, zimbabweans
`;

const rows = TABLE.trim()
  .split('\n')
  .map((line) =>
    line.split('|').map((cell) =>
      cell
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    ),
  );

function keyed(columns: readonly number[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    const name = row[0]?.[0] as string;
    for (const column of columns) for (const entry of row[column] ?? []) map.set(entry, name);
  }
  return map;
}

/** Country and seat of government (Moscow, the Kremlin) → the country's name in this table. */
export const COUNTRY_OF: ReadonlyMap<string, string> = keyed([0, 1]);

/** Adjective or inhabitants (Russian, Russians) → the country's name in this table. */
export const COUNTRY_OF_ADJECTIVE: ReadonlyMap<string, string> = keyed([2]);
