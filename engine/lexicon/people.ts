import { lexicon } from './lexicon';

/**
 * Nouns for men and boys, offices held by men included.
 * Provenance: compiled from general knowledge.
 */
export const MALE_NOUNS = lexicon(`
actor, barman, baron, boy, boyfriend, boys, brother, brother-in-law, brothers, businessman, businessmen, cameraman
chairman, clergyman, congressman, congressmen, councilman, count, dad, duke, emir, emperor, ex-husband, father
father-in-law, fiance, fiancé, firemen, fisherman, fishermen, frontman, gentleman, granddad, grandfather, grandson
groom, gunman, gunmen, guy, heir, hitman, husband, imam, king, lad, lord, man, men, monk, nephew, ombudsman, pope
prince, salesman, serviceman, servicemen, sheik, sheikh, son, son-in-law, sons, spokesman, spokesmen, stepfather
stepson, sultan, taoiseach, uncle, vice-chairman, widower
`);

/**
 * Nouns for women and girls, offices held by women included.
 * Provenance: compiled from general knowledge.
 */
export const FEMALE_NOUNS = lexicon(`
actress, actresses, aunt, baroness, bride, businesswoman, businesswomen, chairwoman, congresswoman, congresswomen
councilwoman, countess, daughter, daughter-in-law, daughters, duchess, empress, ex-wife, fiancee, fiancée, first lady
girl, girlfriend, girls, goddaughter, granddaughter, grandma, grandmother, heiress, heroine, hostess, housewife
ladies, lady, midwife, mom, moms, mother, mother-in-law, mothers, mum, mums, niece, nun, princess, queen, schoolgirl
servicewoman, sister, sister-in-law, sisters, spokeswoman, spokeswomen, stepdaughter, stepmother, waitress, widow
wife, wives, woman, women
`);

/**
 * Nouns that tie a person to another one: the owner's name says whose they are, not who.
 * Provenance: compiled from general knowledge.
 */
export const KIN_NOUNS = lexicon(`
acquaintance, acquaintances, advocate, agent, attorney, aunt, barrister, boss, boyfriend, brother, brother-in-law
brothers, childhood friend, children, classmate, classmates, colleague, colleagues, cousin, cousins, dad, daughter
daughter-in-law, daughters, doctor, ex-boyfriend, ex-girlfriend, ex-husband, ex-wife, families, family, family members
father, father-in-law, fiance, fiancee, fiancé, fiancée, flatmate, friend, friends, girlfriend, granddaughter
grandfather, grandmother, grandson, husband, landlord, lawyer, lawyers, manager, mom, mother, mother-in-law, mum
neighbor, neighbors, neighbour, neighbours, nephew, niece, pal, pals, parent, parents, partner, physician, publicist
relative, relatives, roommate, sister, sister-in-law, sisters, son, son-in-law, sons, stepfather, stepmother
supporters, teacher, team, uncle, widow, wife
`);

/**
 * Those who speak for a body in its name: what they say is the body's word.
 * Provenance: compiled from general knowledge.
 */
export const SPOKES_NOUNS = lexicon(`
press office, press officer, press secretary's office, rep, representative, representatives, reps, spokesman
spokesmen, spokespeople, spokesperson, spokespersons, spokeswoman, spokeswomen
`);

/**
 * Nouns for one person by role, trade, rank or relation (singular; plurals are formed by rule).
 * Provenance: compiled from general knowledge; trades also from the headings of the Standard Occupational Classification.
 */
export const PERSON_NOUNS = lexicon(`
abbess, abductor, academic, academician, accountant, accuser, acquaintance, activist, actor, actress, administrator
admiral, advertiser, adviser, advisor, advocate, agent, aide, aide-de-camp, alderman, ally, alumnus, ambassador
analyst, anchor, angler, anthropologist, applicant, apprentice, archaeologist, archbishop, architect, archivist, artist
assailant, assassin, assemblyman, assemblymember, assemblywoman, assessor, assistant, associate, astronaut, astronomer
asylum seeker, asylum-seeker, athlete, attache, attaché, attacker, attendee, attorney, attorney general, auditor
author, ayatollah, backbencher, backer, bailiff, ballerina, bandit, banker, barista, barmaid, baroness, barrister
bartender, bassist, batsman, beekeeper, billionaire, biographer, biologist, bishop, blogger, boatman, bodyguard, bookie
bookseller, booster, boss, bosun, bowler, boxer, boy, boyfriend, breeder, bridegroom, bridesmaid, brigadier
broadcaster, broker, brother, builder, bureaucrat, burglar, businessman, businessperson, businesswoman, buyer
bystander, cabbie, cabinet minister, cadet, caller, cameraman, campaigner, candidate, captain, captive, captor
cardinal, cardiologist, caregiver, carer, caretaker, carpenter, cashier, castaway, caterer, caucus leader, celebrant
celebrity, centre-back, ceo, cfo, chair, chairman, chairperson, chairwoman, challenger, chambermaid, champion
chancellor, chaplain, cheesemaker, chef, chemist, chief, chief executive, chief of staff, child, cio, citizen
civil servant, civilian, claimant, classmate, cleaner, clergyman, cleric, clerk, client, climatologist, climber
clinician, co-author, co-chair, co-founder, co-host, co-ordinator, co-owner, co-star, co-worker, coach, cofounder
collaborator, colleague, collector, colonel, columnist, comedian, commandant, commander, commander-in-chief
commentator, commenter, commissioner, commuter, competitor, complainant, composer, comptroller, comrade, concierge
conductor, confidant, confidante, congressman, congresswoman, consort, constable, constituent, consul, consultant
consumer, contender, contestant, contractor, controller, convict, coo, coordinator, cornerback, coroner, correspondent
cosmonaut, council leader, council member, councillor, councilman, councilmember, councilor, councilwoman, counsel
counsellor, counselor, counterpart, courier, cousin, creator, critic, crown prince, cto, curator, customer, cyclist
dad, dancer, daughter, deacon, dealer, dealmaker, dean, debutant, deckhand, defector, defence minister
defence secretary, defendant, defender, defense minister, defense secretary, delegate, demographer, demonstrator
dentist, deportee, deputy, deputy director, deputy minister, deputy prime minister, dermatologist, descendant, designer
detainee, detective, developer, dictator, diplomat, director, director general, director of communications
director-general, disc jockey, dispatcher, dissident, distiller, diver, divorcee, docker, doctor, documentarian, donor
dove, dressmaker, driver, drummer, duchess, duke, ecologist, economist, editor, editor-in-chief, educator, elder
electrician, emir, emissary, employee, employer, engineer, enthusiast, entrepreneur, envoy, epidemiologist, equerry
evacuee, evangelist, ex-boyfriend, ex-friend, ex-girlfriend, ex-husband, ex-minister, ex-official, ex-president
ex-wife, exec, executive, executive director, executive producer, expat, expatriate, expert, eyewitness, fact-checker
fan, farmer, farmhand, father, fellow, fighter, figure, filmmaker, finance chief, finance minister, financier
firefighter, first lady, first minister, fisherman, florist, follower, footballer, forecaster, foreign minister
foreign secretary, foreman, founder, freelancer, friar, friend, front-runner, frontrunner, fullback, gamer, garda
gardener, gendarme, general, general counsel, general secretary, geneticist, geologist, girl, girlfriend, goalie
goalkeeper, godson, governess, governor, graduate, grandfather, grandmother, grandparent, grocer, grower, guard
guerrilla, guest, guide, guitarist, gunman, gymnast, gynaecologist, gynecologist, hacker, hairdresser, handler, haulier
hawk, head, head of state, head teacher, headmaster, headmistress, headteacher, health minister, health secretary, heir
hiker, historian, home secretary, homemaker, homeopath, homeowner, hoodlum, hooligan, host, hostage, hotelier
house speaker, housewife, hunter, husband, imam, immigrant, immunologist, in-charge, incharge, incumbent, individual
industrialist, influencer, informant, inmate, insider, inspector, inspector general, instructor, insurgent
interior minister, intermediary, intern, interpreter, interviewer, investigator, investor, islander, jeweler, jeweller
jihadi, jihadist, jockey, joiner, journalist, judge, juror, justice, justice minister, keeper, kidnapper, king
kingmaker, labourer, landlady, landlord, landowner, laureate, lawmaker, lawyer, leader, lecturer, legionnaire
legislator, librarian, lieutenant, lieutenant colonel, lieutenant general, lieutenant governor, lifeguard, linguist
lobbyist, logger, longshoreman, magistrate, magnate, mainstay, maintainer, major, major general, major-general
majority leader, man, manager, managing director, manufacturer, marcher, marine, marketer, marquess, marshal
matchmaker, mate, mathematician, mayor, mechanic, mediator, medic, member, member of congress, member of parliament
mentor, mercenary, merchant, meteorologist, midfielder, midwife, migrant, militant, millennial, millionaire, miner
minister, minority leader, missionary, model, moderate, moderator, mogul, mom, monarch, monk, mother, motorist
mountaineer, mourner, mp, mpp, msp, mum, musician, nanny, nationalist, naturalist, negotiator, neighbor, neighbour
nephew, netizen, neurologist, neuroscientist, neurosurgeon, newcomer, newscaster, niece, nomad, nominee, notary
novelist, nun, nurse, nutritionist, observer, occupant, offender, officer, official, ombudsman, oncologist, onlooker
operative, operator, opponent, opposition leader, organiser, organizer, orphan, osteopath, outsider, owner
paediatrician, painter, pal, panelist, panellist, paralegal, paramedic, parent, parishioner, parliamentarian
participant, partner, partygoer, passenger, passer-by, passerby, pastor, patient, patriarch, patrolman, peacekeeper
peacemaker, pedestrian, pediatrician, peer, pensioner, performer, permanent secretary, person, pharmacist
philanthropist, philosopher, photographer, physician, physicist, physiotherapist, pickpocket, pilgrim, pilot, pioneer
plaintiff, planner, player, playmaker, playwright, plumber, pm, poet, police chief, police commissioner, police officer
policeman, policewoman, policymaker, politician, pollster, pope, postdoc, postgraduate, preacher, premier, presenter
president, president-elect, press officer, press secretary, priest, prime minister, prince, princess, principal
prisoner, producer, professional, professor, programmer, promoter, prophet, proponent, proprietor, prosecutor
protester, protestor, provost, psychiatrist, psychologist, psychotherapist, publican, publicist, publisher, pundit
pupil, quarterback, queen, rabbi, racer, radiologist, ranger, rapper, reader, realtor, rebel, receptionist, recipient
recorder, recruit, recruiter, rector, referee, refugee, registrar, regulator, relative, rep, reporter, representative
rescuer, researcher, resident, respondent, restaurateur, retiree, reverend, reviewer, rider, rioter, rival, roofer
rookie, royal, runner, runner-up, sailor, salesman, sarpanch, sceptic, scholar, schoolboy, schoolchild, schoolgirl
schoolmate, schoolmistress, scientist, scout, screenwriter, sculptor, seaman, secretary, secretary general
secretary of defense, secretary of state, secretary-general, security guard, selectman, seminarian, senator, senior
sentry, sergeant, server, serviceman, servicewoman, settler, shadow chancellor, shareholder, sheikh, sheriff
shipbuilder, shoemaker, shopkeeper, shopper, shortstop, sibling, singer, sister, skeptic, skier, skipper, smuggler
sniper, sociologist, soldier, solicitor, son, songwriter, sophomore, soprano, source, speaker, specialist, spectator
speechwriter, spokesman, spokesperson, spokeswoman, spy, staff member, staffer, stakeholder, stallholder, star
state secretary, statistician, stepfather, stepmother, stevedore, steward, stewardess, stowaway, strategist, streamer
striker, student, stylist, suitor, sultan, superdelegate, superintendent, superstar, supervisor, supporter
supreme leader, surgeon, surrogate, surveyor, survivor, suspect, swimmer, taoiseach, tattler, taxpayer, teacher
teammate, technician, technologist, teen, teenager, tehsildar, tenant, terrorist, therapist, thief, thug, tipster
tourist, townsperson, trader, trainee, trainer, translator, traveler, traveller, treasurer, troublemaker, trucker
trustee, tsar, tutor, tycoon, umpire, uncle, under-secretary, undergrad, undergraduate, undersecretary
undersecretary of state, undertaker, urologist, user, valet, vegan, vendor, vet, veteran, veterinarian, vicar
vice chairman, vice president, vice-chair, vice-chairman, vice-chancellor, vice-president, victim, viewer, vigilante
villager, vintner, virologist, viscount, visitor, volunteer, voter, waiter, waitress, warden, warrior, watchmaker
welder, whip, whistle-blower, whistleblower, widow, widower, wife, winemaker, winger, winner, witness, woman, worker
worshiper, worshipper, writer, youngster, youth, youtuber, zoologist
`);

/**
 * Plural nouns for persons that no rule forms.
 * Provenance: compiled from general knowledge.
 */
export const IRREGULAR_PLURALS = lexicon(`
aides-de-camp, attorneys general, businessmen, businesspeople, businesswomen, cameramen, chairmen, children, clergy
clergymen, congressmen, congresswomen, councilmen, crew, directors general, editors-in-chief, faithful, families
family, fans, firemen, fishermen, folks, gunmen, housewives, inspectors general, kids, locals, loved ones
married couple, members of congress, members of parliament, men, midwives, militiamen, passers-by, passersby, people
personnel, persons, policemen, policewomen, public, salesmen, secretaries-general, servicemen, spokesmen, spokespeople
spokeswomen, staff, tribesmen, vice presidents, wives, women, youths
`);

/**
 * Words that stand for unnamed people at large when they are the source.
 * Provenance: compiled from general knowledge.
 */
export const OTHER_GROUPS = lexicon(`
all, anybody, anyone, both, couple, crowd, crowds, dozens, everybody, everyone, few, half, hundreds, lots, majorities
majority, many, millions, minority, most, nobody, none, observers, one, others, plenty, population, populations, several
social media, some, somebody, someone, tens of thousands, the internet, those, thousands, twitterati
`);

/**
 * Descriptions that tell a reader nothing about who speaks: with these alone a source is untraceable.
 * Provenance: the guide's examples and the phrases that AP and the Guardian's readers' editor call meaningless ("a
 * source", "one official", "experts"); extended from general knowledge.
 */
export const BARE_NOUNS = lexicon(`
academics, activists, advocates, analysts, bankers, brokers, campaigners, citizens, civilians, columnists
commentators, conservatives, consumers, critics, cyclists, detractors, divers, dockers, doctors, economists, engineers
experts, eyewitnesses, fans, farmers, fishermen, forecasters, growers, hauliers, historians, individuals, insiders
internet users, investors, journalists, lawyers, liberals, locals, many, medics, millennials, most, motorists
nationalists, nurses, observers, officials, onlookers, opponents, others, parents, pensioners, people, physicians
physicists, pilots, politicians, pollsters, progressives, proponents, pundits, readers, reporters, researchers
scholars, scientists, shoppers, some, someone, source, sources, specialists, strategists, students, supporters
teachers, technologists, tourists, traders, users, viewers, voters, watchers, witnesses, workers
`);

/**
 * Nouns for one person that many bear as a surname, so that written large without an article they name somebody.
 * Provenance: nouns of the list above among the commoner surnames of the United States census of 2010; from general
 * knowledge.
 */
export const SURNAME_NOUNS = lexicon(`
baron, bishop, boxer, carpenter, constable, dean, driver, farmer, fellow, friend, gardener, guard, guest, hawk, head
hunter, keeper, king, lord, major, monk, page, painter, pope, priest, prince, ranger, reader, rider, sailor, seaman
singer, star, steward, warden, winner
`);
