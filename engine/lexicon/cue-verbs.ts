import { lexicon } from './lexicon';

/*
 * Verbs that present content as somebody's. Provenance: the lemmas that mark attributions in PolNeAR's training part
 * (Newell et al. 2018) wherever a good share of a lemma's uses are cues, the reporting verbs of Quirk et al., "A
 * Comprehensive Grammar of the English Language" §16.31, their synonyms, and of WordNet's verbs of communication those that
 * news uses so. Those with quoted words alone are verbs of manner of speaking (Levin, "English Verb Classes and
 * Alternations", 1993, §37.3), of showing feeling and of writing. Verbs of mere attitude ("hates", "endorsed", "wants") are
 * left out, because they report no statement. British and American spellings are both listed.
 */

/**
 * `speech`: says its content with any complement ("said", "denied").
 * `act`: names what is done by saying it, so that its object is enough ("accused him", "called for calm").
 * `clause`: a cue only with a clause or quoted words, for the verb has other uses ("found that …").
 * `that`: a cue only with a that-clause or quoted words, for it is rare or mostly means something else ("allowed that …").
 * `quote`: a cue only with quoted words ("laughed: …").
 */
export type Frame = 'speech' | 'act' | 'clause' | 'that' | 'quote';

/** The lemmas of each frame. */
export const CUE_LEMMAS: Readonly<Record<Frame, ReadonlySet<string>>> = {
  speech: lexicon(`
allege, argue, assert, caution, claim, comment, complain, contend, declare, deny, emphasise, emphasize, exclaim
explain, fret, insist, interject, lament, muse, note, opine, predict, proclaim, quip, reckon, recount, reiterate
remark, say, state, stress, suggest, testify, warn
`),
  act: lexicon(`
accuse, acknowledge, admonish, allude, announce, applaud, ascribe, assail, attribute, beg, belittle, bemoan, berate
beseech, bewail, blame, blast, brand, castigate, characterise, characterize, chide, cite, commend, concede, condemn
confirm, criticise, criticize, debunk, decry, defend, demand, denounce, deplore, deride, describe, detail, disclose
dismiss, disparage, dispute, downplay, dub, echo, enjoin, entreat, eulogise, eulogize, excoriate, exhort, extol, fault
flay, fume, gloat, hail, herald, highlight, implore, lambast, lambaste, lampoon, laud, liken, mock, outline, pan
pillory, portray, praise, rail, rebuff, rebuke, rebut, refute, reject, reprimand, reproach, reprove, repudiate, reveal
ridicule, rubbish, savage, scoff, scold, skewer, slam, tell, tout, upbraid, urge, vilify, voice, vouch
`),
  clause: lexicon(`
accept, add, admit, advise, affirm, agree, answer, anticipate, appeal, assume, assure, attest, believe, boast, brag
calculate, certify, charge, clarify, conclude, confess, continue, convey, counter, decide, determine, disagree
discover, establish, estimate, expect, express, fear, feel, figure, find, forecast, foresee, gripe, grumble, guarantee
guess, gush, hear, hint, hold, hope, hypothesise, hypothesize, imply, indicate, inform, joke, label, learn, list
maintain, mention, moan, notice, notify, observe, plead, pledge, posit, post, postulate, project, promise, pronounce
propose, protest, prove, question, rage, rate, reason, recall, recommend, record, reflect, relate, remember, remind
repeat, reply, report, respond, retort, rule, see, show, signal, specify, speculate, submit, surmise, suspect, swear
tease, theorise, theorize, think, threaten, tweet, underline, underscore, understand, unveil, volunteer, vow, wonder
worry, write
`),
  that: lexicon(`
agonise, alert, allow, apologise, apologize, apprise, asseverate, aver, avow, bet, bleat, bluster, cable, carp
challenge, concur, confide, conjecture, contest, corroborate, crow, decree, deduce, demonstrate, discount, dispel
divulge, doubt, editorialise, editorialize, email, envisage, envision, fib, flag, float, foretell, forewarn, gather
grant, grouse, hazard, huff, infer, insinuate, instruct, intimate, jeer, leak, lie, message, moot, murmur, mutter
narrate, object, parrot, parry, pontificate, preach, profess, prophesy, query, quibble, reaffirm, reassure, recognise
recognize, regret, rejoin, relay, remonstrate, request, restate, scotch, seethe, sigh, sneer, snipe, stipulate, taunt
telegraph, thunder, trash, trumpet, venture, verify, wager, whimper, whine, whisper, wisecrack
`),
  quote: lexicon(`
ask, bark, bawl, begin, bellow, blare, blog, boom, chant, chuckle, croak, croon, cry, deadpan, dish, drawl, elaborate
enthuse, gasp, groan, growl, grunt, hiss, holler, howl, laugh, purr, rant, rasp, read, roar, rue, rumble, scream
screech, shout, shriek, smile, snap, snarl, sniff, sob, speak, splutter, squeal, stammer, stutter, text, vent, wail
yell
`),
};

/** Beside the `speech`, `that` and `quote` verbs, those that stand before their speaker ("…", added Ruiz). */
export const INVERTING = lexicon(`
acknowledge, add, admit, agree, announce, answer, brag, concede, conclude, continue, counter, gripe, grumble, gush
joke, moan, observe, rage, reason, recall, reflect, reply, report, respond, retort, tweet, wonder, write
`);
