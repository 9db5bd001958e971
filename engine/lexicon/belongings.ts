import { lexicon } from './lexicon';

/**
 * Nouns that only a body has, behind its name or its possessive ("Acme shares", "Acme's plants").
 * Provenance: compiled from general knowledge.
 */
export const OF_BODIES = lexicon(`
app, board, boss, branch, brand, branded, ceo, clients, creditors, customer, customers, division, earnings, employee
employees, engineers, executives, factories, factory, fleet, flights, headquarters, investors, listing, logo
management, managers, merger, officials, passengers, plant, plants, portfolio, product, products, profits, revenue
revenues, sales, servers, share, shareholder, shareholders, shares, spinoff, stock, store, stores, subscribers
subsidiaries, subsidiary, takeover, turnover, unit, units, users, website, workers, workforce
`);

/**
 * What somebody or something is at or of a body: "director of Acme", "an engineer at Acme", "a stake in Acme".
 * Provenance: compiled from general knowledge.
 */
export const AT_BODIES = lexicon(`
acquisition, analyst, boss, ceo, chair, chairman, chief, colleagues, customers, director, employee, employees
engineer, engineers, executive, executives, factory, founder, head, headquarters, investment, investors, job, jobs, manager, managers
merger, officer, owner, parent, partner, plant, president, researcher, scientist, share, shareholder, shareholders, shares
spinoff, spokesman, spokesperson, spokeswoman, staff, stake, stock, subsidiary, takeover, unit, users, work, worked
worker, workers, works
`);

/**
 * What only a person has, beside relatives: "Lee's widow", "Lee's birthday".
 * Provenance: compiled from general knowledge.
 */
export const OF_PERSONS = lexicon(`
aide, aides, apartment, attorney, attorneys, autobiography, birthday, body, boyfriend, childhood, comments, death
defense, eyes, face, fiancee, fiancé, fiancée, flat, friend, friends, funeral, girlfriend, hands, head, health, home
house, kitchen, lawyer, lawyers, lips, office, relatives, remarks, rival, rivals, smile, speech, speeches, tenure
testimony, trial, voice
`);

/**
 * What only a person does, in the past, besides speaking ("Lee smiled").
 * Provenance: compiled from general knowledge.
 */
export const PERSONAL_VERBS = lexicon(`
ate, chuckled, collapsed, cried, died, drove, fainted, frowned, gestured, giggled, graduated, grinned, hugged, joked
kissed, knelt, laughed, lied, married, mused, nodded, paused, quipped, recalled, retired, sat, shrugged, sighed
slept, smiled, smirked, stood, testified, tweeted, walked, waved, wept, whispered, winced, woke
`);

/**
 * What only a body does, besides speaking ("Acme employs 300 people").
 * Provenance: compiled from general knowledge.
 */
export const BODY_VERBS = lexicon(`
acquired, acquires, employed, employs, manufactured, manufactures, merged, operates
`);

/**
 * What bodies do in trade and people now and then ("Acme launched a drug").
 * Provenance: compiled from general knowledge.
 */
export const TRADE_VERBS = lexicon(`
launched, launches, produces, relaunched, rolled, sells, shipped, ships, stocks, supplied, supplies, unveiled, unveils
`);

/**
 * Nouns by which a body is spoken of again that only its name was told of; "the chipmaker" and its like belong to them.
 * Provenance: compiled from general knowledge.
 */
export const GENERAL_BODIES = lexicon(`
agency, airline, bank, body, brand, brewer, business, carrier, chain, charity, club, company, concern, conglomerate
corporation, developer, employer, facility, firm, franchise, giant, group, institution, insurer, lender, manufacturer
miner, nonprofit, operator, organisation, organization, outfit, platform, publisher, refiner, regulator, retailer
side, start-up, startup, supermarket, supplier, team, venue, watchdog
`);

/**
 * Nouns that describe a company as well as a person, before its name ("market researcher Acme"): people are introduced
 * with more than a single name.
 * Provenance: compiled from general knowledge.
 */
export const COMPANY_ROLES = lexicon(`
adviser, advisor, auditor, bookseller, broker, builder, buyer, carrier, caterer, consultant, contractor, courier
creator, designer, developer, distiller, distributor, exporter, forecaster, grocer, haulier, importer, investor
jeweler, jeweller, landlord, lessor, miner, operator, organiser, organizer, owner, partner, pollster, processor
producer, promoter, provider, publisher, recruiter, researcher, seller, shipbuilder, shipper, sponsor, supplier
tracker, trader, vendor
`);

/**
 * Nouns for whoever stands in a deal or before a court, a company as often as a person.
 * Provenance: compiled from general knowledge.
 */
export const PARTIES = lexicon(`
appellant, applicant, bidder, claimant, client, creditor, defendant, employer, exporter, haulier, importer, landlord
lessor, miner, operator, petitioner, plaintiff, producer, respondent, retailer, shareholder, tenant
`);
