import { lexicon } from './lexicon';

/**
 * Nouns by which the public knows somebody: news English takes them up, with "the", for whoever has just been named.
 * Provenance: compiled from general knowledge.
 */
export const PUBLIC_ROLES = lexicon(`
actor, actress, ambassador, artist, author, billionaire, businessman, businesswoman, candidate, captain, celebrity
challenger, champion, chancellor, coach, columnist, comedian, congressman, congresswoman, contender, councillor
defendant, defender, democrat, director, duchess, duke, economist, entrepreneur, filmmaker, footballer, forward, front-runner
frontrunner, governor, hopeful, incumbent, investor, lawmaker, leader, libertarian, magnate, manager, mayor
midfielder, millionaire, minister, mogul, musician, native, nominee, novelist, politician, premier, president
president-elect, prince, princess, professor, rapper, republican, senator, singer, skipper, songwriter, star
striker, superstar, tycoon, veteran, winger, writer
`);

/**
 * Nouns under which people speak who are not named: these never stand for a name in other words.
 * Provenance: compiled from general knowledge.
 */
export const UNNAMED_ROLES = lexicon(`
adviser, advisor, aide, ally, assistant, associate, backer, caller, colleague, customer, diplomat, donor, employee
executive, fan, friend, individual, insider, investigator, lawyer, neighbor, neighbour, official, person, relative
resident, source, spokesman, spokesperson, spokeswoman, staffer, supporter, suspect, victim, voter, witness, worker
`);
