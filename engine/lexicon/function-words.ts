import { lexicon } from './lexicon';

/**
 * Words that carry grammar, time or speech rather than a proposition.
 * Provenance: the closed word classes of English; days and months; the auxiliaries of reporting.
 */
export const FUNCTION_WORDS = lexicon(`
a, about, above, according, after, again, against, ago, all, almost, along, already, also, although, always, am
among, an, and, another, any, anyone, anything, april, are, aren, around, as, at, august, away, back, be, because
become, been, before, being, below, between, both, but, by, came, can, cannot, could, couldn, day, days, december
did, didn, do, does, doesn, doing, don, done, down, during, each, either, else, enough, even, ever, every, february
few, first, five, for, four, friday, from, further, get, gets, getting, give, given, go, goes, going, gone, got, had
has, have, having, he, her, here, hers, herself, him, himself, his, how, however, i, if, in, instead, into, is, isn
it, its, itself, january, july, june, just, kept, last, later, least, less, let, like, made, make, makes, making
many, march, may, maybe, me, might, mine, monday, month, months, more, most, mr, mrs, ms, much, must, my, myself
near, neither, never, next, no, nobody, none, nor, not, nothing, november, now, october, of, off, often, on, once
one, only, onto, or, other, others, our, ours, ourselves, out, over, own, perhaps, put, quite, rather, really, said
same, saturday, say, saying, says, seem, september, several, shall, she, should, since, so, some, something, soon
still, such, sunday, take, taken, than, that, the, their, theirs, them, themselves, then, there, these, they, thing
things, this, those, though, three, through, thursday, thus, time, times, to, today, together, told, tomorrow, too
took, toward, towards, tuesday, two, under, until, up, upon, us, use, used, very, via, want, was, wasn, way, we
wednesday, week, weeks, well, went, were, weren, what, when, where, whether, which, while, who, whole, whom, whose
why, will, with, within, without, won, would, wouldn, year, years, yes, yesterday, yet, you, your, yours, yourself
`);
