import { lexicon } from './lexicon';

/*
 * Nouns of saying and believing. Provenance: nominal cues of PolNeAR's training part and the nouns that take
 * that-clauses in Biber et al., "Longman Grammar of Spoken and Written English" §8.12.
 */

/** Take a that-clause or "of" and have an owner: "the minister's claim that", "a warning by the bank". */
export const CLAIM_NOUNS = lexicon(`
accusation, accusations, acknowledgement, acknowledgment, admission, advice, allegation, allegations, announcement
argument, arguments, assertion, assertions, assurance, assurances, belief, boast, characterisation, characterization
claim, claims, comment, comments, complaint, complaints, concern, concerns, concession, conclusion, condemnation
contention, contentions, criticism, criticisms, declaration, denial, depiction, description, estimate, estimates
explanation, fear, fears, finding, findings, hint, insinuation, insistence, observation, opinion, pledge, pledges
portrayal, position, prediction, predictions, promise, promises, recommendation, recommendations, remark, remarks
reports, revelation, revelations, rumor, rumors, rumour, rumours, speculation, statement, statements, suggestion
suggestions, suspicion, suspicions, testimony, theory, threat, threats, view, vow, warning, warnings, worries
`);

/** What says something when somebody issues it: "sent a letter warning of …". */
export const SPEECH_NOUNS = lexicon(`
advisory, announcement, article, blog, book, brief, column, comment, comments, complaint, declaration, document
e-mail, editorial, email, emails, essay, filing, interview, lawsuit, letter, letters, manifesto, memo, message
messages, note, notice, op-ed, paper, petition, post, posts, remark, remarks, report, resolution, ruling, speech
statement, statements, suit, tweet, tweets, video
`);

/**
 * Nouns that stand for what somebody says or does, so that a name or a group behind them opens a clause about it: "a point
 * critics make", "the reason Ruiz gives". Provenance: Schmid, "English Abstract Nouns as Conceptual Shells" (2000).
 */
export const SHELL_NOUNS = lexicon(`
accusation, allegation, anything, argument, assertion, charge, claim, concern, decision, everything, fact, figure
goal, idea, issue, matter, measure, move, nothing, notion, number, one, ones, place, plan, point, policy, position
practice, problem, program, programme, proposal, reason, result, something, step, strategy, term, thing, things
threat, view, way, word
`);

/**
 * Nouns of opinion that attribute only in "X's … is that", beside {@link CLAIM_NOUNS}. Provenance: the shell nouns of the
 * linguistic and mental classes in Schmid (2000).
 */
export const OPINION_NOUNS = lexicon(`
answer, consensus, defence, defense, excuse, feeling, gripe, line, message, mood, reading, reply, response, sense
stance, take, thinking, verdict, wisdom, word
`);

/** Those of both that attribute without an owner: "the consensus is that", "word is that". */
export const COMMON_VIEWS = lexicon(`
accusation, allegation, belief, charge, consensus, fear, fears, feeling, speculation, suspicion, talk, theory, word
`);
