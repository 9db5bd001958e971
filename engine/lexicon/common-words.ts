import { lexicon } from './lexicon';

/**
 * The commonest words of English news and encyclopaedia text: two texts that share one of them share little.
 * Provenance: the 2,000 first entries of plain letters in the vocabulary of GloVe 6B, which is ordered by frequency
 * (Pennington, Socher and Manning 2014; public domain, PDDL).
 */
export const COMMON_WORDS = lexicon(`
ability, able, about, above, academy, accept, accepted, access, accident, according, account, accused, across, act
acting, action, actions, active, activities, activity, actor, actually, add, added, adding, addition, additional
address, administration, admitted, advance, advanced, advantage, affairs, affected, afghan, afghanistan, afp, africa
african, after, afternoon, again, against, age, agencies, agency, agent, agents, ago, agreed, agreement, ahead, aid
aimed, air, aircraft, airlines, airport, al, album, ali, all, alleged, alliance, allow, allowed, allowing, almost
alone, along, already, also, although, always, am, ambassador, america, american, americans, amid, among, amount, an
analyst, analysts, and, angeles, announced, announcement, annual, another, anti, any, anyone, anything, ap
apparently, appeal, appear, appearance, appeared, appears, appointed, approach, approval, approved, approximately
april, arab, arafat, are, area, areas, argentina, armed, arms, army, around, arrest, arrested, arrived, art, article
artist, artists, arts, as, asia, asian, ask, asked, assembly, assets, assistance, assistant, associated, association
at, atlanta, attack, attacks, attempt, attend, attended, attention, attorney, audience, august, australia, australian
author, authorities, authority, available, average, avoid, award, awarded, awards, away, back, backed, background
bad, baghdad, ball, ban, band, bank, banking, banks, bar, base, baseball, based, basic, basis, basketball, battle
bay, bc, be, beach, beat, became, because, become, becoming, been, before, began, begin, beginning, behind, beijing
being, believe, believed, below, benefits, best, better, between, beyond, bid, big, biggest, bill, billion, bit
black, block, blood, blue, board, bob, bodies, body, bomb, bombing, bond, bonds, book, books, boost, border, born
bosnia, bosnian, boston, both, bought, bowl, box, boy, boys, brazil, break, bridge, bring, britain, british
broadcast, broke, brother, brothers, brought, brown, budget, build, building, buildings, built, bureau, bus, bush
business, businesses, but, buy, by, ca, cabinet, california, call, called, calling, calls, came, camp, campaign, can
canada, canadian, cancer, candidate, candidates, cannot, capacity, capital, captain, captured, car, card, care
career, carolina, carried, carry, carrying, cars, case, cases, cash, cast, catholic, caught, cause, caused, cell
census, center, central, centre, cents, century, ceremony, certain, certainly, chairman, challenge, champion
champions, championship, championships, chance, change, changed, changes, channel, character, charge, charged
charges, charles, chicago, chief, child, children, china, chinese, choice, chris, christian, church, cities, citizens
city, civil, civilian, civilians, claim, claimed, claims, class, clear, clearly, climate, clinton, close, closed
club, co, coach, coalition, coast, cold, collection, college, combat, combined, come, comes, coming, command
commander, comment, comments, commercial, commission, committed, committee, common, communications, communist
community, companies, company, compared, competition, complete, completed, complex, computer, concern, concerned
concerns, condition, conditions, conducted, conference, confidence, confirmed, conflict, congress, conservative
consider, considered, constitution, construction, consumer, consumers, contact, continue, continued, continues
contract, contributed, control, controlled, convention, cooperation, corporate, corruption, cost, costs, could
council, countries, country, county, couple, course, court, cover, covered, cox, crash, create, created, credit, crew
crime, crimes, criminal, crisis, critical, criticism, critics, cross, crowd, cultural, culture, cup, currency
current, currently, customers, cut, cuts, daily, damage, data, date, daughter, david, davis, day, days, de, dead
deal, death, deaths, debate, debt, debut, decade, decades, december, decide, decided, decision, declared, decline
declined, deep, defeat, defeated, defense, deficit, degree, demand, democracy, democratic, democrats, denied
department, deputy, described, design, designed, despite, destroyed, details, develop, developed, developing
development, did, died, different, difficult, diplomatic, direct, directed, directly, director, discovered, discuss
disease, dispute, district, division, dlrs, do, doctor, doctors, documents, does, doing, dollar, dollars, domestic
done, door, double, down, dozen, draft, draw, drive, driver, driving, drop, dropped, drug, drugs, due, during, dutch
each, earlier, early, earned, earnings, earth, east, eastern, easy, economic, economy, editor, eds, education, effect
effective, effects, effort, efforts, egypt, eight, either, el, elected, election, elections, else, embassy, emergency
employees, end, ended, ending, energy, engine, england, english, enough, ensure, entered, entertainment, entire
environment, environmental, episode, equipment, era, especially, established, estate, estimated, ethnic, eu, euro
europe, european, euros, even, evening, event, events, eventually, ever, every, everyone, everything, evidence
example, except, exchange, executive, executives, expect, expected, experience, experts, exports, expressed, extended
extra, eye, face, faced, faces, facilities, facing, fact, failed, failure, fair, fall, families, family, famous, fans
far, farm, fast, father, fear, feature, featured, features, february, fed, federal, federation, feel, feet, fell
fellow, felt, female, festival, few, field, fifth, fight, fighting, figure, figures, filed, film, films, final
finally, finance, financial, find, fine, finish, finished, fire, fired, firm, first, fish, five, flight, floor
florida, focus, follow, followed, following, follows, food, football, for, force, forced, forces, ford, foreign
forest, form, formed, former, fort, forward, found, foundation, founded, four, fourth, fox, france, francisco, frank
free, freedom, french, fresh, friday, friend, friends, from, front, fuel, full, fully, fund, funds, further, future
gain, gained, game, games, gas, gave, gaza, general, generally, generation, george, georgia, german, germany, get
gets, getting, giant, girl, girls, give, given, gives, giving, global, gmt, go, goal, goals, god, goes, going, gold
golf, gone, good, goods, got, government, governments, governor, grand, great, greater, greece, greek, green, grew
ground, group, groups, growing, growth, guard, gulf, gun, guy, had, half, hall, hamas, hand, hands, happen, happened
happy, hard, has, have, having, he, head, headed, headquarters, heads, health, heard, hearing, heart, heat, heavy
held, help, helped, helping, henry, her, here, high, higher, highest, highly, highway, hill, him, himself, his
historic, history, hit, hits, hold, holding, holds, home, homes, hong, hope, hopes, hospital, host, hot, hotel, hour
hours, house, houses, housing, houston, how, however, huge, human, hundreds, hurt, husband, ice, idea, identified, if
ii, illegal, image, immediate, immediately, impact, important, improve, in, incident, include, included, includes
including, income, increase, increased, increasing, increasingly, independence, independent, index, india, indian
individual, individuals, indonesia, industrial, industry, inflation, influence, information, initial, initially
injured, injuries, injury, inside, instead, institute, institutions, insurance, intelligence, intended, interest
interests, interior, international, internet, interview, into, introduced, investigation, investment, investors
involved, iran, iranian, iraq, iraqi, ireland, irish, is, islamic, island, islands, israel, israeli, issue, issued
issues, it, italian, italy, items, its, itself, jackson, james, january, japan, japanese, jersey, jerusalem, jewish
jim, job, jobs, joe, john, johnson, join, joined, joint, jones, jordan, joseph, journal, journalists, judge, july
june, just, justice, keep, kept, key, kids, kill, killed, killing, kilometers, kim, kind, king, kingdom, km, knew
know, known, kong, korea, korean, kosovo, la, labor, lack, lake, land, language, large, largely, larger, largest
last, late, later, latest, latin, launch, launched, law, lawmakers, laws, lawyer, lawyers, lead, leader, leaders
leadership, leading, league, least, leave, leaving, lebanon, led, lee, left, legal, legislation, less, let, letter
level, levels, life, light, like, likely, limited, line, lines, linked, list, listed, little, live, lived, lives
living, loans, local, located, location, london, long, longer, look, looked, looking, los, lose, losing, loss, losses
lost, lot, louis, love, low, lower, made, magazine, mail, main, mainly, major, majority, make, makes, making
malaysia, man, managed, management, manager, many, march, mark, market, markets, marriage, married, martin, mary
mass, massive, match, matches, material, matter, may, maybe, mayor, mccain, me, mean, means, meant, meanwhile
measure, measures, medal, media, medical, meet, meeting, meetings, member, members, men, message, met, meters
mexican, mexico, michael, microsoft, middle, might, mike, miles, militants, military, million, millions, mind
minister, ministers, ministry, minor, minute, minutes, missed, missile, missing, mission, model, modern, moment
monday, money, month, months, more, morning, moscow, most, mostly, mother, mountain, move, moved, movement, movie
moving, much, murder, museum, music, muslim, must, my, name, named, names, nation, national, nations, native, nato
natural, nature, navy, near, nearby, nearly, necessary, need, needed, needs, negotiations, net, network, never, new
news, newspaper, newspapers, next, night, nine, no, non, none, nor, normal, north, northern, not, note, noted
nothing, novel, november, now, nuclear, number, numbers, numerous, obama, occurred, october, of, off, offensive
offer, offered, offering, offers, office, officer, officers, offices, official, officials, often, ohio, oil, old
older, olympic, olympics, on, once, one, ones, online, only, open, opened, opening, operating, operation, operations
opportunity, opposed, opposition, optional, or, order, ordered, orders, organization, organizations, organized
original, originally, other, others, our, out, outside, over, overall, overseas, own, owned, owner, pacific, package
paid, pakistan, palestinian, palestinians, panel, paper, parents, paris, park, parliament, part, particular
particularly, parties, partner, parts, party, pass, passed, passengers, past, patients, paul, pay, peace, penalty
pennsylvania, people, per, percent, performance, performed, perhaps, period, person, personal, personnel, peter
phone, pick, picture, place, placed, places, plan, plane, planned, planning, plans, plant, plants, play, played
player, players, playing, plays, point, points, poland, police, policies, policy, political, politics, poll, polls
poor, popular, population, port, position, positions, positive, possible, post, potential, pounds, power, powerful
practice, premier, prepared, presence, present, presented, president, presidential, press, pressure, pretty, prevent
previous, previously, price, prices, primary, prime, prince, prior, prison, prisoners, private, prize, pro, probably
problem, problems, process, produce, produced, producer, product, production, products, professional, professor
profit, program, programs, progress, project, projects, promised, property, proposal, proposed, prosecutors, protect
protection, protest, protests, provide, provided, provides, providing, province, public, published, push, put
quality, quarter, queen, question, questions, quickly, quite, quoted, race, races, radio, railway, raise, raised
rally, ran, range, rate, rates, rather, re, reach, reached, read, ready, real, really, reason, reasons, rebel, rebels
receive, received, recent, recently, record, recorded, records, recovery, red, reduce, refer, reform, refugees
refused, regime, region, regional, regular, rejected, related, relations, relationship, release, released, relief
religious, remain, remained, remaining, remains, replaced, report, reported, reporters, reports, representative
representatives, represented, republic, republican, republicans, request, required, rescue, research, reserve
residents, resolution, resources, respect, response, responsibility, responsible, rest, result, results, retired
return, returned, revenue, review, rice, rich, richard, right, rights, rise, rising, risk, rival, river, road, robert
rock, role, roman, room, rose, round, route, royal, rule, ruled, rules, ruling, run, running, runs, rural, russia
russian, saddam, safe, safety, said, sale, sales, same, san, sanctions, saturday, saudi, save, saw, say, saying, says
scale, scene, scheduled, school, schools, science, score, scored, scott, sea, search, season, seasons, seat, seats
second, seconds, secret, secretary, section, sector, securities, security, see, seek, seeking, seem, seemed, seems
seen, self, sell, selling, senate, send, senior, sense, sent, separate, september, serb, series, serious, serve
served, service, services, serving, session, set, setting, settlement, seven, several, sex, share, shares, she, ship
shooting, short, shortly, shot, should, show, showed, showing, shown, shows, side, sides, sign, signed, significant
signs, silver, similar, simply, since, singapore, single, sister, site, sites, situation, six, sixth, size, slightly
slow, small, smaller, smith, so, soccer, social, society, software, sold, soldiers, solution, some, someone
something, sometimes, son, song, songs, soon, sought, sound, source, sources, south, southeast, southern, soviet
space, spain, spanish, speaking, special, species, specific, speech, speed, spend, spending, spent, spoke, spokesman
spokeswoman, sport, sports, spot, spread, spring, square, sri, stadium, staff, stage, stand, standard, standards
standing, star, stars, start, started, starting, state, statement, states, station, stations, status, stay, step
steps, steve, still, stock, stocks, stood, stop, stopped, store, stores, stories, storm, story, straight, strategy
street, streets, strike, strong, struck, structure, student, students, studies, studio, study, style, subject
success, successful, such, suffered, suggested, suicide, summer, summit, sun, sunday, super, supply, support
supported, supporters, supreme, sure, survey, suspected, sweden, swiss, syria, system, systems, table, taiwan, take
taken, takes, taking, taliban, talk, talking, talks, target, tax, taxes, team, teams, technical, technology
telephone, television, tell, ten, term, terms, territory, terror, terrorism, terrorist, test, tests, texas, thailand
than, that, the, their, them, themselves, then, there, these, they, thing, things, think, third, this, thomas, those
though, thought, thousands, threat, threatened, three, through, throughout, thursday, thus, ties, time, times, title
to, today, together, tokyo, told, tom, tony, too, took, top, total, tough, tour, tournament, toward, towards, town
track, trade, trading, traditional, traffic, train, training, transport, travel, treatment, treaty, trial, tried
trip, troops, true, trust, try, trying, tuesday, turkey, turkish, turn, turned, tv, twice, two, type, uk, un, under
understand, union, unit, united, units, university, until, up, upon, urged, us, use, used, uses, using, usually
valley, value, van, various, vehicle, vehicles, version, very, via, vice, victims, victory, video, vietnam, view
village, violence, virginia, visit, visited, voice, volume, vote, voted, voters, votes, waiting, wall, want, wanted
wants, war, warned, warning, was, washington, watch, water, way, ways, we, weapons, weather, web, wednesday, week
weekend, weeks, well, went, were, west, western, what, when, where, whether, which, while, white, who, whole, whom
whose, why, wide, widely, wife, will, william, williams, win, wing, winner, winning, wins, winter, with, within
without, wo, woman, women, won, word, words, work, worked, workers, working, works, world, worldwide, worst, worth
would, wounded, writer, writing, written, wrong, wrote, yards, year, years, yen, yet, york, you, young, your, youth
yuan, zealand, zone
`);
