import { lexicon } from './lexicon';

/**
 * Places that are no country or capital: states, provinces, regions, continents, large cities. A place that speaks is
 * its government or its people's body.
 *
 * Provenance: compiled from general knowledge.
 */
export const PLACES = lexicon(`
africa, alabama, alaska, alberta, aleppo, arizona, arkansas, asia, atlanta, auckland, austin, bali, balkans, baltimore
barcelona, bavaria, belfast, birmingham, boston, bradford, brighton, brisbane, bristol, british columbia, bronx
brooklyn, brussels, calgary, california, cambridge, cape town, cardiff, caribbean, casablanca, catalonia, central asia
chechnya, chennai, chicago, cincinnati, cleveland, cologne, colorado, connecticut, coventry, crimea, d.c., dallas
delaware, denver, detroit, donbas, donetsk, dubai, durban, eastern europe, edinburgh, england, europe, florence
florida, frankfurt, gaza, gaza strip, geneva, glasgow, guangzhou, hamburg, hawaii, hollywood, hongkong, houston, idaho
illinois, indiana, iowa, istanbul, johannesburg, kandahar, kansas, karachi, kashmir, kentucky, kharkiv, kherson
kolkata, kurdistan, lagos, lahore, las vegas, latin america, leeds, leicester, liverpool, los angeles, louisiana, lyon
maine, manchester, manhattan, manitoba, marseille, maryland, massachusetts, mecca, melbourne, memphis, miami, michigan
middle east, milan, milwaukee, minneapolis, minnesota, mississippi, missouri, montana, montreal, mosul, mumbai, munich
nashville, nebraska, nevada, new brunswick, new hampshire, new jersey, new mexico, new orleans, new south wales
new york, newcastle, north america, north carolina, north dakota, northern ireland, nottingham, nova scotia, oakland
odesa, ohio, oklahoma, ontario, oregon, oxford, pennsylvania, perth, philadelphia, phoenix, pittsburgh, portland
quebec, queensland, raqqa, rhode island, rio de janeiro, sacramento, san diego, san francisco, saskatchewan, scotland
seattle, sevastopol, shanghai, sheffield, shenzhen, silicon valley, south america, south carolina, south dakota
southampton, southeast asia, st louis, st petersburg, st. louis, st. petersburg, sydney, tasmania, tennessee, texas
tibet, toronto, utah, vancouver, venice, vermont, virginia, wales, wall street, washington d.c., washington state
west bank, west virginia, western europe, westminster abbey, wisconsin, wuhan, wyoming, xinjiang, zurich
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
