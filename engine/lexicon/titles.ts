import { lexicon } from './lexicon';

/**
 * Titles before a man's name, without their full stop.
 * Provenance: compiled from general knowledge.
 */
export const MALE_TITLES = lexicon(`
brother, count, duke, father, fr, herr, king, lord, m, mister, monsieur, mr, pope, prince, señor, shri, signor, sir
sultan
`);

/**
 * Titles before a woman's name, without their full stop.
 * Provenance: compiled from general knowledge.
 */
export const FEMALE_TITLES = lexicon(`
baroness, countess, dame, duchess, empress, frau, lady, madam, madame, miss, mme, mrs, ms, princess, queen, señora
signora, sister, smt
`);

/**
 * Titles of office, rank or learning before a name, mostly abbreviated, without their full stop; the nouns for persons
 * serve as titles too.
 * Provenance: compiled from general knowledge.
 */
export const TITLES = lexicon(`
acp, acsp, acting, adgp, adm, admiral, adv, ald, aldm, alhaji, amb, ambassador, apostle, archbishop, asi, asp
assemblyman, assemblymember, asst, atty, ayatollah, barr, bishop, brig, brig-gen, brigadier, cadet, cand, canon, capt
captain, cardinal, chancellor, chaudhry, chief, cllr, clr, cmdr, cmo, cmsgt, col, col-gen, colonel, commander
commissioner, comrade, congressman, congresswoman, const, constable, corporal, councillor, councilman, councilmember
councilwoman, cpl, cr, crown prince, csp, cst, cto, d-calif, datin, dato, dato-seri, datuk, dci, dcp, dcs, dep, deputy
det, det-insp, det-sgt, dgp, dig, dpo, dr, drs, dsi, dsp, emeritus, eng, engr, ex-president, first lady
first lieutenant, former, garda, gen, gen-lt, general, gens, gov, governor, govs, hajiya, hon, ias, ig, igp, imam, insp
inspector, ips, judge, justice, lcpl, lieut, lieutenant, lieutenant colonel, lieutenant general, lt, lt-col, lt-gen, maj
maj-gen, major, major general, major-gen, major-general, marshal, maulana, mayor, mca, mep, mha, mla, mlc, mna
monsignor, mpp, msgr, msgt, mullah, oba, officer, otunba, pandit, pastor, pbgen, pc, pcol, petty officer, pfc, plt
pltcol, pmaj, ppro, pres, president, president-elect, private, prof, professor, profs, psi, pvt, rabbi, rear, recorder
rep, representative, reps, rev, reverend, sardar, sdm, sdpo, sen, senator, sens, sergeant, sfc, sgt, sheik, sheikh
sheikha, sheriff, sho, spc, speaker, ssgt, ssp, st, staff, superintendent, supt, tengku, then-president, tunku, ust
ustaz, ven, vice, vice admiral, vice-adm, vice-admiral, wpc
`);
