import { lexicon } from './lexicon';

/**
 * Nouns that head the name or the description of an organisation, singular and plural.
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATION_WORDS = lexicon(`
academy, administration, administrations, affiliate, agencies, agency, airline, airlines, airport, airport operator
airports, airways, alliance, alliances, ambulance, amusement park, app, aquarium, archdiocese, archives, army, assembly
association, associations, auction house, authorities, authority, automaker, automakers, bakery, ballet, band, bank
banking house, banks, battalion, bloc, board, boards, bookmaker, borough, boroughs, bourse, branch, brand, brewer
breweries, brewery, brigade, brokerage, brokerage house, brotherhood, builders, bureau, bus operator, business
businesses, cabinet, cable operator, campaign, campaigns, canton, care home, care homes, care operator, carmaker
cartel, casino, casino operator, caucus, center, centers, central bank, centre, centres, chain, chamber, chapter
charities, charity, children's home, chipmaker, choir, church, churches, cinema, cinema operator, cities, city
city hall, clearing house, clinic, club, clubs, co-operative, coalition, coalitions, college, colleges, command
commission, commissions, committee, committees, commons, companies, company, confederation, conference, conglomerate
congregation, congress, conservancy, consortium, constabulary, consulate, consultancy, convent, cooperative
cooperatives, corp, corporate affairs, corporate communications, corporation, corporations, corps, council, councils
counties, countries, country, county, court, courts, crown prosecution service, cruise line, cruise operator
dealership, delegation, delegations, department, departments, developer, diocese, directorate, distillery, distributors
district, districts, division, drugmaker, dynasty, electronics, embassies, embassy, emirate, employer, energy major
enterprise, enterprises, entertainment, establishment, exchange, exchange operator, exchequer, executive office
facilities, facility, faction, factories, factory, faculty, farm, fashion house, federation, federations
ferry operator, festival, fire station, firm, firms, foods, force, forces, foreign office, forum, foundation
foundations, franchise, freight, front, fund, funds, funeral home, gallery, gang, garrison, gas operator, giant
governing body, government, governments, govt, grid operator, group, groups, guard, guild, gym, gym operator
headquarters, health district, holdings, home office, hospice, hospital, hospital operator, hospitals, hotel
hotel operator, hotels, housebuilder, inc, industries, industry body, initiative, inspectorate, institute, institutes
institution, institutions, insurer, insurgency, investment bank, investment house, it major, jail, judiciary, junta
jury, justice department, kindergarten, kingdom, lab, laboratories, laboratory, labs, law firm, leadership, league
leagues, legislature, lender, library, llc, llp, lobby, logistics, lower house, ltd, maker, mall, manufacturer
manufacturers, market operator, marketplace, media group, media relations, metro operator, military, military rulers
militia, militias, mine operator, mining major, ministries, ministry, mission, mobile operator, monarchy, monastery
mosque, motors, movement, movements, municipality, museum, nation, nations, navy, network, network operator, networks
ngo, ngos, nonprofit, nonprofits, nursery, nursing home, nursing homes, observatory, office, offices, oil major, opera
opera house, opposition, orchestra, organisation, organisations, organization, organizations, orphanage, outfit
outsourcer, pac, pacs, palace, panel, panels, parent company, parish, parliament, parliaments, parties, partners
partnership, party, patrol, petroleum, pharma major, pharmaceuticals, pharmacy, philharmonic, phone operator
pipeline operator, planemaker, plant operator, platform, plc, police, police department, police force, police station
port operator, power operator, power station, prefecture, preschool, presidency, press office, principality, prison
prisons, production house, professional body, prosecution, provider, providers, province, pub operator, public affairs
public relations, publishing house, quango, rail, rail operator, railroad, railway, railway station, railways
record label, refiner, refiners, refinery, regime, regiment, regimes, registry, regulator, regulators, regulatory body
republic, resort, restaurant, restaurant operator, retailer, retailers, retirement home, royal family, rulers
satellite operator, school, school district, school operator, schools, secret service, secretariat, sect, semiconductor
seminary, senate, service, services, shelter, shipbuilder, shipping, shipping line, shipyard, shipyards, shop, shops
societies, society, software, software house, solutions, space station, squad, squadron, stadium operator, start-up
startup, state, states, steelmaker, store, store operator, streaming service, studio, studios, subcommittee, subsidiary
sultanate, super pac, supermajor, supermarket, supermarket operator, supplier, symphony, synagogue, syndicate, synod
system operator, systems, task force, taskforce, team, teams, tech major, technologies, telecom, telecom major
telecom operator, telecommunications, telecoms operator, temple, terminals, territory, theater, theaters, theatre
theatres, theme park, think tank, think tanks, toll operator, tour operator, town, town hall, township, toymaker
trade body, trading house, train operator, tram operator, transit, treasury, tribe, tribes, tribunal, troupe, trust
trusts, umbrella body, union, unions, unit, universities, university, upper house, utility, ventures, venue, watchdog
watchdogs, water district, water operator, wholesaler, winery, wireless operator, zoo
`);

/**
 * Words that end the name of an organisation (Meridian Media, Judicial Watch) and, standing alone, mean none. They decide
 * nothing behind a given name.
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATION_ENDINGS = lexicon(`
action, advisers, advisors, aerospace, afc, affairs, albion, analytics, arts, aviation, bancorp, biosciences, biotech
books, brands, care, cf, chemicals, communications, community, construction, consulting, data, defence, defense
democracy, diagnostics, digital, distillers, dynamics, education, electric, energy, engineering, equity, fc, finance
financial, food, genomics, health, healthcare, homes, hospitality, hotspur, housing, insurance, intelligence
interactive, international, investments, justice, law, machines, management, marketing, markets, materials, matters
media, medical, medicine, metals, minerals, mines, mining, mobile, music, oil, optics, outreach, pharma, pictures
policy, power, productions, program, programme, promotions, properties, publishing, records, rescue, research
resources, rights, robotics, rovers, sciences, securities, security, software, steel, stores, strategies, studies
surveys, telecoms, therapeutics, tobacco, united, wanderers, watch, wireless, works
`);

/**
 * Bodies named by a common noun alone that speak as an institution ("police said", "the authorities"), by the guide's
 * conventions. Officials, soldiers and experts are people, not bodies, and stand elsewhere.
 * Provenance: compiled from general knowledge.
 */
export const COLLECTIVES = lexicon(`
army, authorities, bar, bench, carabinieri, coast guard, coastguard, cops, court, crown, defence, defense, detectives
fire brigade, firefighters, gardai, gardaí, general staff, government, high command, investigators, joint staff
law enforcement, management, military, officers, opposition, parliament, plant, police, police officers, port
prosecution, prosecutors, pub, regulators, rescuers, state, state prosecutors, troops
`);

/**
 * Members of parties as an unspecified group: people, not the party (guide, kind `unnamed`).
 * Provenance: compiled from general knowledge.
 */
export const PARTY_PEOPLE = lexicon(`
democrats, house democrats, house republicans, labour mps, lawmakers, liberals, nationalists, progressives
republicans, senate democrats, senate republicans, socialists, unionists
`);

/**
 * Plural nouns for bodies of which nobody in particular speaks ("many companies", "rights groups"): a group without a
 * name, unless a name follows.
 * Provenance: compiled from general knowledge.
 */
export const BODIES_AT_LARGE = lexicon(`
agencies, airlines, associations, banks, breweries, brewers, builders, businesses, care homes, carmakers, casinos
charities, churches, cinemas, clubs, colleges, companies, corporations, councils, countries, developers, distributors
employers, facilities, factories, firms, foundations, governments, groups, gyms, hospitals, hotels, institutes
institutions, insurers, jails, lenders, malls, manufacturers, ministries, movements, museums, nations, ngos, nurseries
nursing homes, organisations, organizations, parties, pharmacies, prisons, pubs, refiners, resorts, restaurants
retailers, schools, shops, societies, start-ups, startups, states, supermarkets, suppliers, think tanks, unions
universities, utilities, venues, watchdogs
`);

/**
 * Abbreviations in capitals that name no body: times, units, things and what people are.
 * Provenance: compiled from general knowledge.
 */
export const NO_BODIES = lexicon(`
ac, ad, ai, aids, am, atm, bc, bst, cctv, ceo, cest, cet, cfo, cio, co2, coo, covid, covid-19, cpi, cpr, cto, cv, dna
dvd, edt, er, esg, est, etf, ev, fir, gdp, gmt, gp, gps, hiv, hr, icu, id, ied, iot, ipo, iq, ist, it, lng, lpg, mba
mep, mp, mri, msp, ngo, nsw, oap, ok, pc, pdf, pdt, phd, pm, pr, pst, rna, sim, sme, sms, sos, spf, suv, ufo, url
usb, utc, vat, vc, vip, vp, wifi
`);
