import { lexicon } from './lexicon';

/**
 * Places that are no country or capital: states, provinces, regions, continents, large cities. A place that speaks is
 * its government or its people's body.
 *
 * Provenance: compiled from general knowledge.
 */
export const PLACES = lexicon(`
aberdeen, abkhazia, adelaide, africa, ahmedabad, alabama, alaska, alberta, aleppo, andhra pradesh, antalya, antwerp
arizona, arkansas, asia, assam, atlanta, auckland, austin, bali, balkans, balochistan, baltimore, bandung, bangalore
barcelona, basra, bavaria, belfast, bengaluru, benghazi, bihar, bilbao, birmingham, bologna, bordeaux, boston
bradford, bratislava, brighton, brisbane, bristol, british columbia, brno, bronx, brooklyn, brussels, bulawayo, busan
calgary, california, cambridge, cape town, cardiff, caribbean, casablanca, catalonia, cebu, central asia, chechnya
chengdu, chennai, chiang mai, chicago, chisinau, chittagong, chongqing, christchurch, cincinnati, cleveland, cologne
colorado, connecticut, coventry, crimea, czechoslovakia, d.c., dagestan, dallas, darfur, davao, delaware, denver
detroit, dnipro, donbas, donetsk, douala, dresden, dubai, dundee, dunedin, durban, dusseldorf, eastern europe
edinburgh, edmonton, england, entebbe, europe, exeter, faisalabad, florence, florida, fortaleza, frankfurt, fukuoka
gaza, gaza strip, gdansk, geneva, ghent, glasgow, goma, gothenburg, guadalajara, guangzhou, guayaquil, gujarat
guwahati, hamburg, haryana, hawaii, hiroshima, ho chi minh city, hobart, hollywood, homs, hongkong, houston, hyderabad
ibadan, idaho, idlib, illinois, indiana, iowa, ipswich, istanbul, izmir, jaipur, jeddah, jharkhand, johannesburg
kaduna, kandahar, kano, kansas, kaohsiung, karachi, karnataka, kashmir, kentucky, kerala, kharkiv, kherson
khyber pakhtunkhwa, kisumu, kolkata, krakow, kumasi, kurdistan, kyoto, lagos, lahore, las vegas, latin america, leeds
leicester, leipzig, lille, limerick, liverpool, ljubljana, los angeles, louisiana, lucknow, luhansk, lviv, lyon
madhya pradesh, maharashtra, maine, malaga, malmo, manchester, manhattan, manitoba, mariupol, marseille, maryland
massachusetts, mecca, medellin, melbourne, memphis, miami, michigan, middle east, middlesbrough, milan, milwaukee
minneapolis, minnesota, mississippi, missouri, mombasa, montana, monterrey, montreal, mosul, mumbai, munich
nagorno-karabakh, nagoya, nagpur, nanjing, nantes, naples, nashville, nebraska, nevada, new brunswick, new hampshire
new jersey, new mexico, new orleans, new south wales, new york, newcastle, north america, north carolina, north dakota
northern ireland, norwich, nottingham, nova scotia, oakland, odesa, odisha, ohio, oklahoma, ontario, oregon, osaka
oxford, palermo, patna, pennsylvania, perth, peshawar, philadelphia, phoenix, pittsburgh, plymouth, podgorica
port harcourt, portland, porto alegre, portsmouth, pristina, punjab, quebec, queensland, quetta, rajasthan, raqqa
rawalpindi, recife, rhode island, rhodesia, rio de janeiro, rotterdam, sacramento, san diego, san francisco, sao paulo
sapporo, sarajevo, saskatchewan, saskatoon, scotland, seattle, sevastopol, seville, shanghai, sheffield, shenzhen
silicon valley, sindh, skopje, somaliland, south america, south carolina, south dakota, south ossetia, southampton
southeast asia, st louis, st petersburg, st. louis, st. petersburg, strasbourg, stuttgart, sunderland, surabaya
swansea, sydney, sylhet, são paulo, tamil nadu, tasmania, telangana, tennessee, texas, thessaloniki, tianjin, tibet
tigray, tijuana, tirana, toronto, toulouse, transnistria, turin, utah, uttar pradesh, vancouver, venice, vermont
vientiane, virginia, wales, wall street, washington d.c., washington state, west bank, west virginia, western europe
westminster abbey, winnipeg, wisconsin, wolverhampton, wroclaw, wuhan, wyoming, xi'an, xinjiang, yugoslavia, zagreb
zaire, zaporizhzhia, zaragoza, zurich
`);

/**
 * Words that end the name of a place, building, road, event, law or prize: of something, that is, which neither is a
 * person nor a body. Words that are common surnames too (hill, lake, park) are left out.
 * Provenance: compiled from general knowledge.
 */
export const PLACE_WORDS = lexicon(`
accord, accords, act, agreement, airfield, airfields, amendment, arena, avenue, award, awards, beach, borough
boulevard, bowl, canal, cathedral, cemetery, championship, championships, coast, counties, county, creek, cup, day
desert, district, estate, expressway, festival, forest, games, gardens, harbor, harbour, heights, highway, hills
island, islands, isles, junction, mall, marathon, marina, monument, mountain, mountains, ocean, olympics, parade
peninsula, plaza, prison, prize, ranch, region, reservoir, resort, river, road, sea, show, springs, square, stadium
strait, street, suburb, summit, territory, tour, tower, towers, township, train, treaty, tunnel, valley, victory
village, villages, volcano, war, week, world, zone
`);
