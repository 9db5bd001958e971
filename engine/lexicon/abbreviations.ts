import { lexicon } from './lexicon';

/*
 * Words whose full stop belongs to them, in lower case without it, by what may follow. Provenance: the lists of English style
 * guides (Associated Press, Chicago).
 */

/** Titles, capitalised, before a name: the sentence goes on. */
export const BEFORE_NAME = lexicon(`
adm, amb, archbp, asst, atty, bp, brig, capt, cardl, cmdr, col, cpl, cpt, det, dir, dr, drs, ens, fr, gen, gov, govs
hon, insp, lt, lts, maj, messrs, mlle, mme, mr, mrs, ms, msgr, mt, pfc, pres, prof, pte, pvt, rep, reps, rev, sen
sens, sgt, ssgt, st, supt, treas, vice-pres
`);

/** Stand before a number or the rest of a phrase: the sentence goes on unless a word follows that opens sentences. */
export const BEFORE_PHRASE = lexicon('approx, ca, cf, circa, e.g, est, etc, i.e, incl, v, viz, vs');

/** Stand before a number only (`No. 10`); before anything else the full stop ends the sentence. */
export const BEFORE_NUMBER = lexicon('art, ch, fig, figs, no, nos, op, p, para, pp, sec, vol, vols');

/** Capitalised; may end a sentence: it goes on unless a word follows that opens sentences. */
export const MAY_END = lexicon(`
a.k.a, ala, apr, ariz, ark, aug, ave, b.a, b.c, bldg, blvd, bros, calif, co, colo, conn, corp, ct, d.c, dec, del, dept
dist, div, esq, etc, ext, feb, fla, ft, ga, ill, inc, ind, jan, jr, jul, jun, kan, ky, la, llc, llp, ltd, m.a, mar
mass, md, mich, minn, miss, mo, mont, mos, n.a, nev, nov, oct, okla, ore, pa, ph.d, plc, pty, rd, sep, sept, sq, sr
tenn, tex, va, vt, wash, wis, wyo
`);

/**
 * Capitalised words that open sentences rather than continue a name: function words of English, and the few nouns
 * that news sentences often open with.
 */
export const SENTENCE_OPENERS = lexicon(`
a, according, after, all, also, although, among, an, and, another, any, as, asked, at, authorities, because, before
both, but, by, critics, despite, during, each, earlier, either, even, every, few, following, for, four, from, he, her
here, his, how, however, i, if, in, instead, it, its, last, later, many, meanwhile, more, most, much, my, neither, no
nobody, none, nor, not, nothing, now, of, officials, on, once, one, only, opponents, or, other, others, our, over
people, police, prosecutors, residents, several, she, since, so, some, still, such, supporters, ten, that, the, their
then, there, these, they, this, those, though, three, through, thus, to, today, two, under, unless, until, we, what
when, where, whether, which, while, who, why, with, yesterday, yet, you, your
`);
