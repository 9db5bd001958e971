import { lexicon } from './lexicon';

/*
 * Classes of the cue verbs, by what their use tells.
 */

/** Report what somebody thinks: within somebody else's words they are part of these. */
export const BELIEF = lexicon(`
assume, believe, expect, fear, feel, figure, find, hear, hold, hope, know, learn, realise, realize, recall, reckon
remember, see, suspect, think, understand, wonder, worry
`);

/**
 * Report what somebody utters rather than thinks: with a that-clause behind them they leave no doubt. Provenance: the public
 * verbs of Quirk et al., §16.31, and those of their kind among the verbs above.
 */
export const PUBLIC = lexicon(`
add, admit, advise, affirm, agree, announce, assure, attest, boast, brag, certify, claim, clarify, conclude, confess
convey, counter, disagree, establish, estimate, gripe, grumble, guarantee, guess, gush, hint, indicate, inform, joke
maintain, mention, moan, notify, observe, plead, pledge, promise, propose, protest, reckon, recommend, relate, remind
repeat, reply, report, respond, retort, rule, specify, submit, swear, tweet, underline, underscore, volunteer, vow
write
`);

/** Verbs that promise or threaten: "to" and a verb is their clause. */
export const COMMISSIVES = lexicon('pledge, promise, swear, threaten, vow');

/** Verbs whose forms are as often nouns: without a clause or quoted words behind them they are read as such. */
export const NOUN_LIKE = lexicon(`
alert, appeal, bet, brand, cable, challenge, charge, claim, comment, contest, counter, cry, decree, demand, detail
doubt, echo, email, estimate, fault, fear, fib, flag, float, forecast, grant, guess, hazard, herald, highlight, hint
hold, hope, label, lampoon, lie, list, message, mock, murmur, note, notice, object, outline, parrot, pillory, pledge
post, project, promise, protest, query, question, rap, rate, reason, rebuke, record, regret, remark, reply, report
reprimand, reproach, request, retort, rule, savage, show, sigh, signal, snipe, state, tease, threat, trash, tweet
venture, voice, vow, wager, whisper, wonder, worry
`);

/**
 * Verbs by which news tells what a body or one of a trade does: "the union that represents dockers". Provenance: compiled from
 * general knowledge.
 */
export const ROLE_VERBS = lexicon(`
administer, advise, advocate, assist, build, campaign, certify, collect, coordinate, cover, defend, deliver, design
develop, distribute, educate, employ, enforce, export, feed, finance, fund, govern, handle, help, hire, host, house
import, inspect, insure, investigate, lead, license, lobby, make, manage, market, monitor, offer, operate, organise
organize, oversee, own, police, produce, promote, prosecute, protect, provide, publish, regulate, represent, research
run, sell, serve, shelter, study, supply, support, teach, track, train, treat
`);
