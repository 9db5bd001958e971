import { lexicon } from './lexicon';

/**
 * Nouns that head the name or the description of an organisation, singular and plural.
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATION_WORDS = lexicon(`
academy, administration, administrations, affiliate, agencies, agency, airline, airlines, airport, airport operator
airports, airways, alliance, alliances, ambulance, app, archdiocese, archives, army, assembly, association
associations, authorities, authority, automaker, automakers, ballet, band, bank, banks, battalion, bloc, board, boards
bookmaker, borough, boroughs, branch, brand, brewer, breweries, brewery, brigade, brokerage, brotherhood, builders
bureau, bus operator, business, businesses, cabinet, campaign, campaigns, canton, carmaker, cartel, caucus, center
centers, central bank, centre, centres, chain, chamber, chapter, charities, charity, chipmaker, choir, church
churches, cities, city, city hall, clinic, club, clubs, co-operative, coalition, coalitions, college, colleges
command, commission, commissions, committee, committees, commons, companies, company, confederation, conference
conglomerate, congregation, congress, conservancy, consortium, constabulary, consulate, consultancy, cooperative
cooperatives, corp, corporate affairs, corporate communications, corporation, corporations, corps, council, councils
counties, countries, country, county, court, courts, crown prosecution service, delegation, delegations, department
departments, developer, diocese, directorate, distributors, district, districts, division, drugmaker, dynasty
electronics, embassies, embassy, emirate, employer, enterprise, enterprises, entertainment, establishment, exchange
executive office, faction, faculty, federation, federations, ferry operator, festival, firm, firms, foods, force
forces, foreign office, forum, foundation, foundations, freight, front, fund, funds, gallery, gang, garrison, giant
governing body, government, governments, govt, grid operator, group, groups, guard, guild, headquarters, health district
holdings, home office, hospital, hospitals, hotel, hotels, inc, industries, industry body, initiative, inspectorate
institute, institutes, institution, institutions, insurer, insurgency, investment bank, judiciary, junta, jury
justice department, laboratories, laboratory, labs, law firm, leadership, league, leagues, legislature, lender
library, llc, llp, lobby, logistics, ltd, maker, manufacturer, manufacturers, media group, media relations, military
militia, militias, ministries, ministry, mission, monarchy, mosque, motors, movement, movements, municipality, museum
nation, nations, navy, network, network operator, networks, ngo, ngos, nonprofit, nonprofits, observatory, office
offices, opera, opposition, orchestra, organisation, organisations, organization, organizations, pac, pacs, palace
panel, panels, parent company, parish, parliament, parliaments, parties, partners, partnership, party, patrol
petroleum, pharmaceuticals, philharmonic, planemaker, plant operator, platform, plc, police, police department
police force, prefecture, presidency, press office, principality, professional body, prosecution, provider, providers
province, public affairs, public relations, rail, rail operator, railroad, railway, railways, record label, refinery
regime, regiment, regimes, registry, regulator, regulators, regulatory body, republic, restaurant, retailer, retailers
royal family, school, school district, schools, secret service, secretariat, sect, semiconductor, seminary, senate
service, services, shipbuilder, shipping, shipyard, shipyards, societies, society, software, solutions, squad
start-up, startup, state, states, streaming service, studio, studios, subcommittee, subsidiary, super pac, supermarket
supplier, symphony, synagogue, syndicate, systems, task force, taskforce, team, teams, technologies, telecom
telecommunications, temple, terminals, territory, theatre, think tank, think tanks, tour operator, town, town hall
township, trade body, train operator, transit, treasury, tribe, tribes, tribunal, troupe, trust, trusts, umbrella body
union, unions, unit, universities, university, utility, ventures, watchdog, watchdogs, water district, zoo
`);

/**
 * Words that end the name of an organisation (Meridian Media, Judicial Watch) and, standing alone, mean none. They decide
 * nothing behind a given name.
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATION_ENDINGS = lexicon(`
action, advisers, advisors, aerospace, afc, affairs, albion, analytics, arts, aviation, bancorp, biosciences, books
brands, care, cf, chemicals, communications, construction, consulting, data, defence, defense, democracy, diagnostics
digital, dynamics, education, electric, energy, engineering, equity, fc, finance, financial, food, genomics, health
healthcare, homes, hospitality, hotspur, housing, insurance, intelligence, interactive, international, investments
justice, law, machines, management, marketing, markets, materials, matters, media, medical, medicine, metals, minerals
mining, mobile, music, oil, optics, outreach, pictures, policy, power, productions, promotions, properties, publishing
records, rescue, research, resources, rights, robotics, rovers, sciences, securities, security, software, steel
stores, strategies, studies, surveys, telecoms, therapeutics, tobacco, united, wanderers, watch, wireless, works
`);

/**
 * Bodies named by a common noun alone that speak as an institution ("police said", "the authorities"), by the guide's
 * conventions. Officials, soldiers and experts are people, not bodies, and stand elsewhere.
 * Provenance: compiled from general knowledge.
 */
export const COLLECTIVES = lexicon(`
army, authorities, bench, carabinieri, coast guard, coastguard, cops, court, defence, defense, detectives
fire brigade, firefighters, general staff, government, high command, investigators, joint staff, law enforcement
military, officers, opposition, parliament, police, police officers, prosecution, prosecutors, regulators, rescuers
state, state prosecutors, troops
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
agencies, airlines, associations, banks, breweries, brewers, builders, businesses, carmakers, charities, churches
clubs, colleges, companies, corporations, councils, countries, developers, distributors, employers, firms, foundations
governments, groups, hospitals, hotels, institutes, institutions, insurers, lenders, manufacturers, movements, nations
ngos, organisations, organizations, parties, pubs, restaurants, retailers, schools, societies, start-ups, startups
states, supermarkets, suppliers, think tanks, unions, universities, utilities, watchdogs
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
