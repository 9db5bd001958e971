import { lexicon } from '../../lexicon/lexicon';

/*
 * The closed word classes of English, in lower case. Provenance: Quirk et al., "A Comprehensive Grammar", chapters 3 to 9.
 */

export const DETERMINERS = lexicon(`
a, all, an, another, any, both, each, either, every, few, her, his, its, many, more, most, much, my, neither, no, one
other, our, several, some, such, that, the, their, these, this, those, three, two, what, which, whose, your
`);
export const ARTICLES = lexicon('a, an, the');
export const POSSESSIVES = lexicon("', 's, her, his, its, my, our, their, whose, your");
export const SUBJECT_PRONOUNS = lexicon(`
another, anybody, anyone, both, each, everybody, everyone, few, he, i, it, many, most, nobody, one, others, several
she, some, somebody, someone, these, they, this, those, we, you
`);
export const OBJECT_PRONOUNS = lexicon('her, him, it, me, them, us, you');
/** Who writes or reads, not who is reported. */
export const FIRST_PERSON = lexicon('i, me, my, our, ours, us, we, you, your');
export const PREPOSITIONS = lexicon(`
about, above, across, after, against, along, alongside, amid, among, around, as, at, before, behind, below, beneath
besides, between, beyond, by, despite, down, during, for, from, in, including, inside, into, like, near, of, off, on
onto, outside, over, per, regarding, since, than, through, throughout, to, toward, towards, under, until, up, upon
via, with, within, without
`);
export const SUBORDINATORS = lexicon(`
although, because, how, if, lest, provided, though, unless, what, when, whenever, where, whereas, wherever, whether
while, whilst, why
`);
export const RELATIVES = lexicon('that, which, who, whom, whose');
export const COORDINATORS = lexicon('and, but, nor, or, so, then, yet');
export const BE = lexicon("'m, 're, am, are, be, been, being, is, was, were");
export const FINITE_BE = lexicon("'m, 're, am, are, is, was, were");
export const HAVE = lexicon("'ve, had, has, have, having");
export const DO = lexicon('did, do, does');
export const MODALS = lexicon(`
'd, 'll, ca, can, cannot, could, may, might, must, shall, should, will, wo, would
`);
export const NEGATIONS = lexicon("n't, never, no, not");
export const TIMES = lexicon(`
afternoon, ago, april, august, days, december, evening, february, friday, hours, january, july, june, march, may
monday, month, months, morning, night, november, october, saturday, september, sunday, thursday, today, tomorrow
tonight, tuesday, wednesday, week, weekend, weeks, year, years, yesterday
`);
/** Adverbs and connectives that may stand between a subject and its verb, or open a sentence; those in -ly are known by their ending. */
export const ADVERBS = lexicon(`
afterward, afterwards, again, ago, all, almost, already, also, always, anyway, both, despite, earlier, elsewhere, even
ever, first, further, furthermore, hence, here, however, indeed, instead, just, last, later, likewise, long, meanwhile
moreover, nevertheless, next, nonetheless, now, often, once, only, otherwise, perhaps, plus, previously, quite, rather
recently, separately, similarly, since, sometimes, soon, still, subsequently, then, there, thereafter, therefore
though, thus, today, together, tomorrow, tonight, too, twice, very, well, yesterday, yet
`);
/** Nouns and adjectives that end like an adverb. */
export const NOT_ADVERBS = lexicon(`
ally, anomaly, assembly, belly, beverly, billy, bully, butterfly, carly, costly, daily, deadly, early, elderly, emily
family, fly, friendly, holy, italy, jelly, july, kelly, kimberly, lonely, lovely, molly, monopoly, monthly, only
polly, quarterly, rally, reply, sally, silly, supply, tally, ugly, weekly, yearly
`);
/** Simple pasts and presents of common verbs that are no participle, so that they can only be finite. */
export const FINITE = lexicon(`
am, are, became, began, broke, came, chose, did, does, drew, drove, fell, flew, gave, goes, grew, had, has, is, knew
ran, rose, sang, saw, shook, spoke, stole, threw, took, was, went, were, woke, wore, wrote
`);
/** Past forms of common verbs that may also be participles. */
export const IRREGULAR_PASTS = lexicon(`
bought, brought, built, caught, cut, dealt, felt, fled, fought, found, got, heard, held, hit, kept, laid, led, left
lent, let, lost, made, meant, met, paid, put, quit, read, said, sat, sent, set, shot, shut, slept, sold, spent, split
spread, stood, struck, stuck, swept, swung, taught, thought, told, understood, won, wound
`);
/** Whether a word has the form of a past, which may be a participle as well. */
export const looksPast = (word: string): boolean => /[^e]ed$/.test(word) || IRREGULAR_PASTS.has(word);
