import { lexicon, table } from './lexicon';

/**
 * Nouns by which a text may speak again of what it has described: each line is one class, the general noun first and
 * what it may stand for behind it. A general noun may take up a special one ("the officer" after "a colonel"), never
 * the other way round.
 *
 * Provenance: compiled from general knowledge.
 */
const TAKES_UP = table(`
activist: advocate, campaigner, demonstrator, dissident, organiser, organizer, protester
aide: adviser, advisor, assistant, chief of staff, official, staffer
analyst: economist, expert, researcher, strategist
attorney: barrister, counsel, defender, lawyer, prosecutor, solicitor
billionaire: businessman, entrepreneur, founder, owner
boss: ceo, chairman, chief, director, executive, founder, head, leader, manager, owner, president
businessman: ceo, chairman, entrepreneur, executive, founder, investor, magnate, mogul, owner, tycoon
chair: chairman, chairperson, chairwoman
chairman: chair
chairwoman: chair
chief: admiral, ceo, commander, commissioner, constable, director, general, head, inspector, leader, marshal, president, superintendent
commander: admiral, capt, captain, chief, cmdr, col, colonel, gen, general, leader, lt, maj, major, officer
couple: duke, duchess, family, husband, parents, prince, princess, wife
diplomat: ambassador, consul, envoy, foreign minister, foreign secretary, official
doctor: cardiologist, dr, epidemiologist, oncologist, paediatrician, pediatrician, physician, psychiatrist, surgeon
employee: driver, engineer, executive, staffer, worker
executive: ceo, cfo, chair, chairman, chief, director, founder, head, manager, president, vice-president
expert: academic, analyst, author, biographer, biologist, commentator, consultant, correspondent, dr, economist, editor, epidemiologist, fellow, historian, lawyer, lecturer, prof, professor, psychologist, researcher, scholar, scientist, specialist
father: dad, parent
founder: ceo, co-founder, cofounder, entrepreneur
investigator: detective, inspector, officer
journalist: anchor, author, columnist, correspondent, editor, host, presenter, producer, reporter, writer
judge: justice, magistrate
lawmaker: assemblyman, assemblymember, assemblywoman, candidate, congressman, congresswoman, delegate, legislator, member of congress, member of parliament, mp, mpp, msp, politician, rep, representative, sen, senator, speaker
lawyer: advocate, attorney, barrister, counsel, solicitor
leader: ceo, chair, chairman, chancellor, chief, commander, director, founder, head, king, minister, premier, president, prime minister, speaker
man: actor, activist, attacker, boy, driver, father, farmer, husband, individual, passenger, patient, person, resident, suspect, teenager, tourist, victim, witness
monarch: emperor, empress, king, queen, sultan
mother: mom, mum, parent
officer: cadet, capt, captain, chief, cmdr, col, colonel, commander, constable, cop, deputy, detective, gen, general, inspector, lieutenant, lt, maj, major, official, policeman, policewoman, sergeant, sgt, sheriff, soldier, superintendent
official: administrator, adviser, advisor, aide, ambassador, bureaucrat, chief, civil servant, commissioner, deputy, diplomat, director, executive, governor, head, inspector, mayor, minister, officer, secretary, spokesman, spokesperson, spokeswoman, staffer, undersecretary
parent: dad, father, mom, mother, mum
person: adviser, aide, employee, executive, individual, insider, investor, man, member, official, resident, source, staffer, witness, woman, worker
pm: minister, premier, prime minister
politician: candidate, congressman, congresswoman, governor, lawmaker, leader, mayor, minister, mp, president, prime minister, rep, sen, senator
priest: bishop, cleric, fr, father, pastor, rev, reverend
professor: academic, dr, fellow, lecturer, prof, researcher, scholar
researcher: academic, author, dr, fellow, prof, professor, scholar, scientist
resident: farmer, homeowner, local, man, neighbor, neighbour, tenant, villager, woman
royal: duchess, duke, king, prince, princess, queen
scientist: biologist, chemist, dr, ecologist, epidemiologist, physicist, prof, professor, researcher, virologist
senator: sen
representative: rep
governor: gov
general: gen
sergeant: sgt
admiral: adm
captain: capt
lieutenant: lt
major: maj
colonel: col
president: pres
singer: artist, musician, rapper, star
soldier: colonel, fighter, lieutenant, marine, officer, private, sergeant, veteran
source: adviser, advisor, aide, banker, diplomat, employee, executive, friend, individual, insider, man, member, officer, official, pal, person, player, staffer, witness, woman, worker
staffer: aide, assistant, employee
star: actor, actress, artist, comedian, footballer, musician, player, rapper, singer
student: graduate, pupil, undergraduate
veteran: soldier
victim: boy, child, complainant, girl, man, patient, passenger, survivor, woman
woman: actress, activist, attendee, driver, girl, individual, mother, passenger, patient, person, resident, teenager, tourist, victim, wife, witness
worker: driver, employee, labourer, miner, staffer
academic: dr, lecturer, prof, professor, researcher, scholar
envoy: ambassador, diplomat, representative
author: biographer, novelist, writer
campaigner: activist, advocate
protester: activist, demonstrator
gunman: attacker, shooter
attacker: assailant, gunman, shooter
defendant: accused, man, suspect, woman
suspect: man, woman
pensioner: grandfather, grandmother, retiree
cleric: archbishop, bishop, imam, mullah, pastor, priest, rabbi
scholar: academic, dr, lecturer, prof, professor, researcher
athlete: champion, cyclist, footballer, player, runner, swimmer
player: defender, footballer, forward, goalkeeper, midfielder, striker, winger
`);

/** Nouns for any firm. */
const FIRMS = lexicon(`
brand, business, chain, company, conglomerate, corporation, employer, firm, giant, maker, manufacturer, operator
platform, start-up, startup
`);

/** Nouns for firms of one trade, which take up nouns for any firm and one another, but not those of another trade. */
const TRADES_OF_FIRMS = [
  ['airline', 'carrier'],
  ['bank', 'lender'],
  ['builder', 'developer', 'housebuilder'],
  ['automaker', 'carmaker'],
  ['grocer', 'retailer', 'supermarket'],
  ['insurer'],
];

/** Nouns that take up one another freely, whichever comes first. */
const CIRCLES: readonly (readonly string[])[] = [
  ['case', 'claim', 'complaint', 'filing', 'lawsuit', 'petition', 'suit'],
  ['analysis', 'paper', 'report', 'research', 'review', 'study', 'findings', 'results'],
  ['poll', 'survey', 'research', 'findings', 'results'],
  ['assessment', 'audit', 'document', 'inquiry', 'investigation', 'report', 'review', 'dossier'],
  ['document', 'documents', 'files', 'memo', 'papers', 'records'],
  ['email', 'e-mail', 'letter', 'memo', 'message', 'note'],
  ['footage', 'video', 'clip', 'recording'],
  ['data', 'figures', 'numbers', 'statistics'],
  ['judgment', 'judgement', 'ruling', 'verdict', 'decision', 'order'],
  ['charge sheet', 'charges', 'indictment', 'affidavit', 'complaint', 'documents', 'court documents'],
  ['bill', 'law', 'legislation', 'measure'],
  ['police', 'officers', 'cops', 'detectives', 'force', 'police department', 'department', 'constabulary', 'sheriff'],
  ['army', 'military', 'forces', 'troops'],
  ...TRADES_OF_FIRMS.map((trade) => [...FIRMS, ...trade]),
  [
    'group',
    'organisation',
    'organization',
    'charity',
    'ngo',
    'association',
    'coalition',
    'union',
    'movement',
    'campaign',
    'network',
    'alliance',
    'council',
    'foundation',
    'society',
    'party',
    'watchdog',
    'think tank',
    'militia',
    'body',
  ],
  [
    'agency',
    'department',
    'ministry',
    'bureau',
    'office',
    'regulator',
    'watchdog',
    'administration',
    'service',
    'commission',
    'authority',
    'body',
  ],
  ['university', 'college', 'school', 'institution', 'institute'],
  ['club', 'team', 'side'],
  ['bench', 'court'],
  ['court', 'tribunal'],
  ['newspaper', 'paper', 'daily', 'publication', 'tabloid', 'broadsheet', 'outlet'],
  ['network', 'channel', 'broadcaster', 'station', 'outlet'],
  ['magazine', 'publication', 'weekly', 'outlet'],
  ['site', 'website', 'outlet', 'publication'],
  ['agency', 'news agency', 'wire service', 'outlet'],
  ['committee', 'panel', 'commission', 'subcommittee'],
  ['country', 'government', 'nation', 'state', 'regime', 'authorities'],
];

/** Whether `noun` may speak again of what was described as `earlier`. */
export function takesUp(noun: string, earlier: string): boolean {
  if (noun === earlier || TAKES_UP.get(noun)?.has(earlier)) return true;
  return CIRCLES.some((circle) => circle.includes(noun) && circle.includes(earlier));
}
