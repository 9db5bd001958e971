import { lexicon } from './lexicon';

/**
 * Nouns that head the name or the description of an organisation, singular and plural.
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATION_WORDS = lexicon(`
academy, administration, administrations, affiliate, agencies, agency, airline, airlines, airport, airports, airways
alliance, alliances, ambulance, archdiocese, archives, army, assembly, association, associations, authorities
authority, bank, banks, board, boards, branch, brand, breweries, brewery, brigade, brotherhood, builders, bureau
business, businesses, cabinet, campaign, campaigns, carmaker, caucus, center, central bank, centre, chain, chamber
chapter, charities, charity, church, churches, cities, city, city hall, clinic, club, clubs, co-operative, coalition
coalitions, college, command, commission, commissions, committee, committees, commons, companies, company
confederation, conference, conglomerate, congregation, congress, conservancy, consortium, constabulary, consulate
consultancy, cooperative, cooperatives, corp, corporation, corporations, corps, council, councils, countries, country
court, courts, crown prosecution service, delegation, delegations, department, departments, developer, diocese
directorate, distributors, division, dynasty, electronics, embassies, embassy, employer, enterprise, enterprises
entertainment, establishment, exchange, executive office, faction, faculty, federation, federations, firm, firms
foods, force, forces, foreign office, forum, foundation, foundations, freight, front, fund, funds, garrison, giant
government, governments, group, groups, guard, guild, headquarters, holdings, home office, hospital, hospitals, hotel
hotels, inc, industries, initiative, inspectorate, institute, institutes, institution, institutions, insurer
insurgency, investment bank, judiciary, junta, justice department, laboratories, laboratory, labs, law firm
leadership, league, leagues, legislature, lender, library, llc, llp, lobby, logistics, ltd, maker, manufacturer
manufacturers, media group, military, militia, militias, ministries, ministry, mission, monarchy, mosque, motors
movement, movements, municipality, museum, nation, nations, navy, network, networks, ngo, ngos, observatory, office
offices, opposition, orchestra, organisation, organisations, organization, organizations, pac, pacs, palace, panel
panels, parent company, parish, parliament, parliaments, parties, partners, partnership, party, patrol, petroleum
pharmaceuticals, platform, plc, police, police department, police force, presidency, press office, prosecution
province, rail, railroad, railway, railways, refinery, regime, regiment, regimes, registry, regulator, regulators
republic, restaurant, retailer, retailers, royal family, school, schools, secret service, secretariat, semiconductor
senate, service, services, shipping, shipyard, shipyards, societies, society, software, solutions, squad, start-up
startup, state, studio, studios, subsidiary, super pac, supermarket, synagogue, syndicate, systems, task force, team
teams, technologies, telecom, telecommunications, temple, terminals, theatre, think tank, think tanks, town, town hall
transit, treasury, tribe, tribes, tribunal, troupe, trust, trusts, union, unions, unit, universities, university
utility, ventures, watchdog, watchdogs, zoo
`);

/**
 * Organisations and seats of power whose names hold no word that says so, without "the".
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATIONS = lexicon(`
10 downing street, 3m, abbvie, accenture, accor, aclu, adidas, adl, afl-cio, africom, aiadmk, aipac, air france
air india, airbnb, airbus, al qaeda, al shabaab, al-qaeda, al-shabaab, alibaba, alphabet, alstom, amazon, amd, amnesty
amnesty international, anc, anthropic, antifa, anz, aol, apple, aramco, arcelormittal, asda, asean, astrazeneca, at&t
atf, aviva, baidu, balenciaga, barclays, barnardo's, basf, bayer, bharatiya janata party, biontech, bjp
black lives matter, blackrock, blackstone, bloc québécois, blue origin, bmw, boeing, boko haram, bosch, bp
brexit party, british airways, bt, buckingham palace, burberry, bytedance, cair, capitol hill, cargill, carrefour
caterpillar, cbi, cbp, cdc, cdu, centcom, cern, chatham house, chevron, chrysler, cia, cisco, citi, citigroup
clarence house, coca-cola, color of change, comcast, costco, cps, credit suisse, csis, csu, cvs, daimler, danone, dea
deepmind, deliveroo, dell, deloitte, delta, democratic party, deutsche bank, dhl, dhs, dior, disney, dmk, dnc, doj
downing street, dup, dyson, ebay, ecb, ecowas, eff, elta, enron, epa, equifax, ericsson, eu, europol, eurostat
extinction rebellion, exxon, exxonmobil, ey, faa, facebook, fannie mae, farc, fatah, fbi, fca, fcc, fda, fed
federal reserve, fedex, fema, ferrari, fianna fail, fianna fáil, fiat, fidesz, fifa, fine gael, five star movement
ford, foreign office, foxconn, freddie mac, free syrian army, frontex, fsb, ftc, g20, g7, gao, gazprom, gchq
general electric, general motors, glencore, gm, godrej, goldman sachs, google, gop, greenpeace, gru, gsk, h&m, hamas
harvard, hezbollah, hizbollah, hmrc, holy see, home office, honda, houthis, hsbc, huawei, human rights watch, hyundai
iaea, ibm, icc, ice, icj, icrc, idf, ihs markit, ikea, imf, infosys, ing, instagram, insulate britain, intel, interpol
ipsos, ira, irgc, irs, isil, isis, islamic jihad, islamic state, israel defense forces, jd sports, jetblue, john lewis
johnson & johnson, jpmorgan, jpmorgan chase, just stop oil, kensington palace, kgb, kia, knesset, kpmg, kraft heinz
ku klux klan, l'oreal, l'oréal, labour, lambeth palace, lego, lenovo, lib dems, liberal democrats, likud, linkedin
lloyds, lockheed, lockheed martin, lse, lufthansa, lukoil, lyft, m&s, maersk, marks & spencer, mastercard, mayo clinic
mcdonald's, mckinsey, medicaid, medicare, mercedes, merck, meta, metropolitan police, mi5, mi6, microsoft, mit, mod
moderna, monsanto, morgan stanley, morrisons, mossad, mta, muslim brotherhood, naacp, nasa, nasdaq, nato, nba, ncaa
nestle, nestlé, netflix, nfl, nhl, nhs, nhtsa, nike, nintendo, nissan, no 10, no 11, no. 10, nokia, northrop grumman
novartis, novo nordisk, nra, nsa, ntsb, number 10, number 11, nvidia, nypd, oas, odni, oecd, ofcom, ofgem, ofsted, omb
opec, openai, oracle, osce, oxfam, palantir, palestinian authority, paypal, pdvsa, pentagon, pepsi, pepsico, petrobras
peugeot, pfizer, philips, pinterest, pkk, pla, plaid cymru, planned parenthood, plo, porsche, psni, pwc, qantas
qualcomm, rand, raytheon, red crescent, red cross, reddit, reform uk, renault, republican party, rio tinto, rnc, roche
rolls-royce, rosneft, rspca, rss, ryanair, s&p, saab, sainsbury's, salesforce, samsung, sanofi, save the children
scotland yard, sdlp, sec, securities and exchange commission, sentinelone, shein, shell, siemens, sinn fein, sinn féin
skype, snap, snapchat, snp, softbank, sony, southwest, space x, spacex, spd, spotify, st james's palace, starbucks
state department, strava, stripe, subaru, supreme court, suzuki, swat, syriza, taliban, target, tata, temu, tepco
tesco, tesla, tfl, tiktok, tories, toyota, trades union congress, tsmc, tuc, turning point usa, twitter, u.n., uaw
uber, ubs, ucl, uefa, ukip, un, unesco, unhcr, unicef, unilever, united nations, unrwa, ups, us steel, usaid, vatican
verizon, viacom, vodafone, volkswagen, volvo, vw, wada, wagner, walmart, walt disney, warner bros, waymo, wells fargo
westminster, wework, whatsapp, which?, white house, world bank, world health organisation, world health organization
worldcom, wto, wwf, x corp, xiaomi, yandex, yougov, youtube, zanu-pf, zara, zoom
`);

/**
 * Bodies named by a common noun alone that speak as an institution ("police said", "the authorities"), by the guide's
 * conventions. Officials, soldiers and experts are people, not bodies, and stand elsewhere.
 * Provenance: compiled from general knowledge.
 */
export const COLLECTIVES = lexicon(`
army, authorities, carabinieri, coast guard, coastguard, cops, court, detectives, fire brigade, firefighters
government, investigators, law enforcement, military, officers, opposition, parliament, police, police officers
prosecution, prosecutors, regulators, rescuers, state, state prosecutors, troops
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
airlines, associations, banks, businesses, charities, churches, clubs, companies, corporations, councils, countries
firms, foundations, governments, groups, hospitals, institutes, institutions, insurers, manufacturers, movements
nations, ngos, organisations, organizations, parties, retailers, schools, societies, start-ups, startups, think tanks
unions, universities, watchdogs
`);
