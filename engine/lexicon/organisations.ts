import { lexicon } from './lexicon';

/**
 * Nouns that head the name or the description of an organisation, singular and plural.
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATION_WORDS = lexicon(`
academy, administration, administrations, affiliate, agencies, agency, airline, airlines, airport, airports, airways
alliance, alliances, ambulance, archdiocese, archives, army, assembly, association, associations, authorities
authority, automaker, automakers, bank, banks, battalion, bloc, board, boards, branch, brand, breweries, brewery
brigade, brokerage, brotherhood, builders, bureau, business, businesses, cabinet, campaign, campaigns, carmaker
cartel, caucus, center, centers, central bank, centre, centres, chain, chamber, chapter, charities, charity
chipmaker, church, churches, cities, city, city hall, clinic, club, clubs, co-operative, coalition, coalitions
college, colleges, command, commission, commissions, committee, committees, commons, companies, company
confederation, conference, conglomerate, congregation, congress, conservancy, consortium, constabulary, consulate
consultancy, cooperative, cooperatives, corp, corporate affairs, corporate communications, corporation, corporations
corps, council, councils, countries, country, court, courts, crown prosecution service, delegation, delegations
department, departments, developer, diocese, directorate, distributors, division, drugmaker, dynasty, electronics
embassies, embassy, employer, enterprise, enterprises, entertainment, establishment, exchange, executive office
faction, faculty, federation, federations, firm, firms, foods, force, forces, foreign office, forum, foundation
foundations, freight, front, fund, funds, gang, garrison, giant, government, governments, group, groups, guard, guild
headquarters, holdings, home office, hospital, hospitals, hotel, hotels, inc, industries, initiative, inspectorate
institute, institutes, institution, institutions, insurer, insurgency, investment bank, judiciary, junta, jury
justice department, laboratories, laboratory, labs, law firm, leadership, league, leagues, legislature, lender
library, llc, llp, lobby, logistics, ltd, maker, manufacturer, manufacturers, media group, media relations, military
militia, militias, ministries, ministry, mission, monarchy, mosque, motors, movement, movements, municipality, museum
nation, nations, navy, network, networks, ngo, ngos, nonprofit, nonprofits, observatory, office, offices, opposition
orchestra, organisation, organisations, organization, organizations, pac, pacs, palace, panel, panels, parent company
parish, parliament, parliaments, parties, partners, partnership, party, patrol, petroleum, pharmaceuticals
planemaker, platform, plc, police, police department, police force, presidency, press office, prosecution, province
public affairs, public relations, rail, railroad, railway, railways, refinery, regime, regiment, regimes, registry
regulator, regulators, republic, restaurant, retailer, retailers, royal family, school, schools, secret service
secretariat, sect, semiconductor, seminary, senate, service, services, shipbuilder, shipping, shipyard, shipyards
societies, society, software, solutions, squad, start-up, startup, state, states, studio, studios, subcommittee
subsidiary, super pac, supermarket, synagogue, syndicate, systems, task force, taskforce, team, teams, technologies
telecom, telecommunications, temple, terminals, theatre, think tank, think tanks, town, town hall, transit, treasury
tribe, tribes, tribunal, troupe, trust, trusts, union, unions, unit, universities, university, utility, ventures
watchdog, watchdogs, zoo
`);

/**
 * Words that end the name of an organisation (Meridian Media, Judicial Watch) and, standing alone, mean none. They decide
 * nothing behind a given name.
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATION_ENDINGS = lexicon(`
action, advisers, advisors, aerospace, afc, affairs, albion, analytics, aviation, bancorp, biosciences, books, brands
care, cf, chemicals, communications, construction, consulting, data, defence, defense, democracy, diagnostics, digital
dynamics, education, electric, energy, engineering, equity, fc, finance, financial, food, genomics, health, healthcare
homes, hotspur, housing, insurance, intelligence, interactive, international, investments, justice, law, machines
management, marketing, markets, materials, matters, media, medical, medicine, metals, minerals, mining, mobile, oil
optics, outreach, pictures, policy, power, productions, promotions, properties, publishing, records, research
resources, rights, robotics, rovers, sciences, securities, security, software, steel, stores, strategies, studies
surveys, telecoms, therapeutics, tobacco, united, wanderers, watch, wireless, works
`);

/**
 * Organisations and seats of power whose names hold no word that says so, without "the".
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATIONS = lexicon(`
10 downing street, 3m, abbvie, accenture, accor, aclu, adidas, adl, afl-cio, africom, aiadmk, aipac, air france
air india, airbnb, airbus, ajax, al qaeda, al shabaab, al-qaeda, al-shabaab, alibaba, alphabet, alstom, amazon, amd
american airlines, amnesty, amnesty international, anc, anthropic, antifa, anz, aol, apple, aramco, arcelormittal
arsenal, asda, asean, astrazeneca, at&t, atf, atletico madrid, aviva, bae systems, baidu, balenciaga, barclays
barnardo's, basf, bayer, bayern munich, benfica, berkeley, bharatiya janata party, bhp, binance, biontech, bjp
black lives matter, blackrock, blackstone, bloc québécois, blue origin, bmw, boeing, boko haram, bombardier
booking.com, borussia dortmund, bosch, bp, brexit party, british airways, british geological survey, bt
buckingham palace, burberry, bytedance, cair, caltech, caltrans, capitol hill, cargill, carrefour, caterpillar
cathay pacific, cbi, cbp, cdc, cdu, celtic, centcom, cern, chatham house, chelsea, chevron, chrysler, cia, cisco, citi
citigroup, clarence house, coca-cola, coinbase, coles, color of change, columbia, comcast, cornell, costco, cps
credit suisse, crowdtangle, crystal palace, csis, csu, cvs, daimler, danone, dartmouth, dea, deepmind, deliveroo, dell
deloitte, delta, delta air lines, democratic party, deutsche bank, dhl, dhs, dior, disney, dmk, dnc
doctors without borders, doj, doordash, downing street, dup, dupont, dyson, e.on, easyjet, ebay, ecb, ecowas, edf
edison research, eff, elta, embraer, emirates, engie, eni, enron, epa, equifax, equinor, ericsson, eu, europol
eurostat, everton, expedia, extinction rebellion, exxon, exxon mobil, exxonmobil, ey, faa, facebook, factset
fannie mae, farc, fatah, fbi, fca, fcc, fda, fed, federal reserve, fedex, fema, ferrari, fianna fail, fianna fáil
fiat, fidesz, fifa, fine gael, fitch, five star movement, fonterra, ford, foreign office, foxconn, freddie mac
free syrian army, friends of the earth, frontex, fsb, ftc, ftx, fulham, g20, g7, gallup, gao, gartner, gazprom, gchq
general electric, general motors, geological survey, georgetown, glencore, gm, godrej, goldman sachs, google, gop
greenpeace, gru, grubhub, gsk, h&m, hamas, harvard, heineken, hezbollah, hizbollah, hmrc, holy see, home office, honda
houthis, hsbc, huawei, human rights watch, hyundai, iaea, iberdrola, ibm, icc, ice, icj, icrc, idf, ihs markit, ikea
imf, infosys, ing, instacart, instagram, insulate britain, intel, interpol, ipsos, ira, irgc, irs, isil, isis
islamic jihad, islamic state, israel defense forces, jd sports, jetblue, john lewis, johns hopkins, johnson & johnson
jpmorgan, jpmorgan chase, judicial watch, just stop oil, juventus, kantar, kensington palace, kgb, kia, klarna
knesset, korean air, kpmg, kraft heinz, kraken, ku klux klan, l'oreal, l'oréal, labour, lambeth palace, lego, lenovo
lib dems, liberal democrats, likud, linkedin, lloyds, lockheed, lockheed martin, lse, lufthansa, lukoil, lyft, m&s
maersk, marist, marks & spencer, mastercard, mayo clinic, mcdonald's, mckinsey, medecins sans frontieres, medicaid
medicare, mercedes, merck, met office, meta, metropolitan police, mi5, mi6, michelin, microsoft, mit, mod, moderna
monmouth, monsanto, monzo, moody's, morgan stanley, morningstar, morrisons, mossad, msf, mta, muslim brotherhood
médecins sans frontières, naacp, nabisco, nasa, nasdaq, nato, nba, ncaa, nestle, nestlé, netflix, nfl, nhl, nhs, nhtsa
nielsen, nike, nintendo, nissan, no 10, no 11, no. 10, nokia, northrop grumman, notre dame, novartis, novo nordisk
nra, nsa, ntsb, number 10, number 11, nvidia, nypd, nyu, oas, odni, oecd, ofcom, ofgem, ofsted, omb, opec, openai
optus, oracle, orsted, osce, oxfam, palantir, palestinian authority, paris saint-germain, paypal, pdvsa, pentagon
pepsi, pepsico, petrobras, peugeot, pew, pew research, pfizer, philips, pinterest, pkk, pla, plaid cymru
planned parenthood, plo, porsche, princeton, psni, pwc, qantas, qatar airways, qualcomm, quinnipiac, rand, raytheon
real madrid, red crescent, red cross, reddit, refinitiv, reform uk, renault, reporters without borders, repsol
republican party, revolut, rio tinto, rnc, robinhood, roche, rolls-royce, rosneft, rspca, rss, rwe, ryanair, s&p, saab
sainsbury's, salesforce, samsung, sanofi, save the children, scotland yard, sdlp, sec
securities and exchange commission, sentinelone, shein, shell, siemens, sinn fein, sinn féin, skype, snap, snapchat
snp, softbank, sony, southwest, space x, spacex, spd, spotify, st james's palace, stanford, starbucks
state department, statista, strava, stripe, subaru, supreme court, suzuki, swat, syriza, taliban, target, tata, teck
telstra, temu, tepco, tesco, tesla, tether, tfl, thales, tiktok, tories, totalenergies, tottenham, toyota
trades union congress, tsmc, tuc, turning point usa, twitter, u.n., u.s. geological survey, uaw, uber, ubs, ucl, ucla
uefa, ukip, un, unesco, unhcr, unicef, unilever, united airlines, united nations, unrwa, ups, us geological survey
us steel, usaid, usc, usgs, vatican, veolia, verizon, vestas, viacom, vodafone, volkswagen, volvo, vw, wada, wagner
walmart, walt disney, warner bros, waymo, wells fargo, westminster, wework, whatsapp, which?, white house, wikileaks
wizz air, woolworths, world bank, world health organisation, world health organization, worldcom, wto, wwf, x corp
xiaomi, yale, yandex, yougov, youtube, zanu-pf, zara, zillow, zoom, ørsted
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
agencies, airlines, associations, banks, breweries, brewers, builders, businesses, carmakers, charities, churches
clubs, colleges, companies, corporations, councils, countries, developers, distributors, employers, firms
foundations, governments, groups, hospitals, hotels, institutes, institutions, insurers, lenders, manufacturers
movements, nations, ngos, organisations, organizations, parties, pubs, restaurants, retailers, schools, societies
start-ups, startups, states, supermarkets, suppliers, think tanks, unions, universities, utilities, watchdogs
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
