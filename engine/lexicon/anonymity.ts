import { lexicon } from './lexicon';

/**
 * Phrases by which a text says that a source is not named.
 * Provenance: the wordings of the Reuters, AP and New York Times guides on unnamed sources; extended from general
 * knowledge.
 */
export const ANONYMITY_PHRASES = lexicon(`
anonymity, anonymous, anonymously, asked not to be identified, asked not to be named, asked that her name
asked that his name, asked that their names, asking not to be identified, asking not to be named
declined to be identified, declined to be named, declined to give her name, declined to give his name
declined to give their names, did not want to be identified, did not want to be named, did not wish to be identified
did not wish to be named, didn't want to be identified, didn't want to be named, identified only as
insisted on anonymity, not authorised to speak, not authorized to speak, not to be identified, not to be named
not to be quoted by name, off the record, on background, requested anonymity, requesting anonymity
speaking on condition, spoke on condition, unidentified, unnamed, wanted to remain anonymous, who cannot be named
who could not be named, whose identity, whose name, whose names, wished to remain anonymous
`);

/**
 * Reasons for anonymity that are hardly one: the speaker was not allowed to speak, or the matter is private or
 * sensitive.
 * Provenance: New York Times standards memo of 2010 ("not authorized to speak" is hardly a reason); extended from
 * general knowledge.
 */
export const BOILERPLATE_REASONS = lexicon(`
are confidential, are not public, are private, are sensitive, because they were not, confidential discussions
confidential information, confidential matters, discuss internal, discuss private, discuss sensitive
discussing a private, discussing confidential, discussing internal, discussing private, discussing sensitive
has not been made public, have not been made public, information is private, is confidential, is not public
is not yet public, is private, is sensitive, matter is private, not allowed, not authorised, not authorized
not been announced, not been made public, not been publicly, not permitted, not publicly, not yet been announced
not yet public, sensitivity of the, speak candidly, speak frankly, speak freely, speak openly, speak publicly
the sensitivity, to brief, was private, were confidential, were not public, were private, weren't authorized
`);

/**
 * Words that show that a reason for anonymity says what the speaker has to fear.
 * Provenance: compiled from general knowledge.
 */
export const SPECIFIC_REASONS = lexicon(`
afraid, arrest, arrested, backlash, being fired, career, consequences, danger, death threats, deported, dismissal
fear, feared, fearing, fears, fired, for safety, harassed, harassment, her safety, his safety, imprisoned, job, jobs
lawsuit, livelihood, lose, losing, persecution, privacy, prosecuted, prosecution, punished, punishment, repercussions
reprisal, reprisals, retaliated, retaliation, retribution, revenge, safety, security reasons, stalked, stigma
targeted, their safety, threatened, threats, to avoid, to protect, victimised, victimized
`);

/**
 * Words that say that a source was there, saw the document or took part.
 * Provenance: NPR's and the Guardian's questions (was the source in the room, has it the document, did it take part);
 * extended from general knowledge.
 */
export const ACCESS_PHRASES = lexicon(`
at the meeting, at the scene, attended, attending, been briefed, briefed about, briefed by, briefed on
direct knowledge, directly involved, had seen, has seen, have seen, heard the, in attendance, in the meeting
in the room, involved in the, knowledge of, listened to, on the call, participated in, participating in
present at the, present when, present who, privy to, read the, received the, reviewed the, saw the, seen the
taking part, took part, viewed the, was present, was there, watched the, were briefed, were present, who attended
who briefed, who had worked at, who had worked in, who had worked on, who heard, who saw, who took part, who viewed
who was present, who was there, who witnessed, who worked at, who worked in, who worked on, with access to, witnessed
`);

/**
 * Words that tie an unnamed source to the matter without saying how it knows.
 * Provenance: the Wall Street Journal's remark that "people familiar with" says little; extended from general
 * knowledge.
 */
export const INSIDE_PHRASES = lexicon(`
acquainted with, aware of, close to, familiar with, in the know, informed about, informed of, with insight into
with knowledge
`);
