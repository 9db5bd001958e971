import { lexicon } from './lexicon';

/**
 * Nouns for what is written, counted or recorded and can say something.
 * Provenance: compiled from general knowledge.
 */
export const DOCUMENT_NOUNS = lexicon(`
abstract, accord, account, accounts, act, ad, addendum, ads, advert, advertisement, advertisements, advisory, affidavit
affidavits, agenda, agreement, algorithm, algorithms, amendment, analyses, analysis, annex, announcement, appendix
application, appraisal, article, articles, assessment, assessments, audio, audit, audits, autobiography, autopsies
autopsy, average, averages, backgrounder, balance sheet, bank records, bank statement, bank statements, banner, bill
billboard, biography, blog, blog post, blueprint, blueprints, book, books, brief, briefing, briefs, brochure, budget
bulletin, by-laws, bylaws, cable, cables, calculations, caption, card, cards, cartoon, census, certificate, chapter
charge sheet, charges, chart, charter, circular, class action, clause, clauses, clip, clips, code, column, communique
communiqué, comparison, complaint, complaints, constitution, contract, contracts, copies, copy, correspondence, count
court documents, court filing, court filings, court papers, court records, covenant, curriculum, data, data recorder
database, dataset, deck, decks, declaration, decree, deed, deeds, democratic platform, deposition, diary, dictionary
directive, disclosure, disclosures, dissent, dissertation, doctrine, document, documentary, documents, dossier, draft
e-mail, e-mails, edict, editorial, email, emails, encyclopedia, episode, essay, estimate, estimates, evaluation
evidence, examination, examinations, excerpt, excerpts, exemption, experiment, experiments, fact sheet, factsheet
figures, file, files, filing, filings, film, findings, fir, flier, fliers, flight recorder, flyer, footage, forecast
forecasts, gauges, graph, graphic, graphs, guidance, guideline, guidelines, handbook, handout, handouts, headline
headlines, homepage, image, imagery, images, index, indicator, indicators, indictment, indictments, info, infographic
infomercial, injunction, inquest, inquiries, inquiry, inscription, inspection, intelligence, interview, investigation
investigations, invoice, invoices, itinerary, journal, judgement, judgment, judgments, kit, label, law, laws, lawsuit
lawsuits, leaflet, leaflets, lease, leases, ledger, ledgers, legal advice, legislation, letter, letters, list, log
logbook, logs, loophole, manifest, manifesto, manifests, manual, manuals, manuscript, map, measure, medical records
meme, memo, memoir, memoirs, memorandum, memos, message, messages, meta-analysis, meters, metrics, minutes, model
models, motion, note, notes, notice, novel, numbers, obituary, op-ed, opinion, order, ordinance, outline, page, pamphlet
paper, papers, paperwork, party platform, passage, payroll, payslip, payslips, petition, photo, photograph, photographs
photos, picture, pictures, placard, plan, plans, plaque, playbook, policy, poll, polling, polls, post, post-mortem
poster, posting, postings, postmortem, posts, preprint, preprints, presentation, presentations, press kit, press release
printout, probe, probes, proceedings, proclamation, profile, projection, projections, proposal, proposals, prospectus
protocol, provision, provisions, questionnaire, ranking, rankings, readings, readout, receipts, record, recording
recordings, records, register, registers, regulation, regulations, release, replies, reply, report, reports
republican platform, research, resolution, response, responses, results, returns, review, reviews, roadmap, roster
rosters, rota, rule, rulebook, rules, ruling, rulings, rumors, rumours, satellite images, scanners, scans, scorecard
screenshot, screenshots, script, section, sensor, sensors, series, shirt, sign, signature, signs, simulation
simulations, simulator, slide, slide deck, slides, spreadsheet, spreadsheets, statement, statements, statistic
statistics, stats, statute, stories, story, strategy, studies, study, submission, subpoena, subsection, suit, summary
summons, survey, surveys, syllabus, t-shirt, tally, tape, tapes, teardown, teaser, telegram, tender, term sheet
term sheets, testimony, tests, text, textbook, textbooks, texts, thermometers, thesis, timeline, timetable, timetables
tracker, trackers, transcript, transcripts, treaties, treaty, trial, trials, tweet, tweets, verdict, video, videos
voice note, voice notes, voice recorder, voicemail, voicemails, voter roll, voter rolls, warrant, webpage, website
white paper, whitepaper, wikipedia page, will, worksheet, writ
`);

/**
 * Documents that are one formal, identifiable record by their nature: there is a register, court or journal to look
 * them up in.
 * Provenance: compiled from general knowledge.
 */
export const RECORD_NOUNS = lexicon(`
act, affidavit, amendment, arrest records, autopsy, autopsy report, autopsy reports, balance sheet, bill
building code, census, charge sheet, charges, charter, civil code, class action, company filings, complaint
constitution, corporate filings, court documents, court filing, court filings, court papers, court records
criminal code, criminal complaint, decree, deposition, directive, exchange filings, filing, fir, flight data
flight-tracking data, guidance, indictment, indictments, injunction, inquest, jail records, judgement, judgment
land records, law, lawsuit, lawsuits, legislation, ordinance, penal code, petition, post-mortem
post-mortem examination, post-mortem report, postmortem, postmortem report, public records, report card, resolution
ruling, rulings, search warrant, securities filings, ship-tracking data, statute, subpoena, suit, tax code, testimony
toxicology report, tracking data, transcript, treaty, verdict, vessel-tracking data, voter roll, voter rolls, warrant
white paper, writ
`);

/**
 * Writings that speak with their writer's voice: a letter by a named person is that person, a release of an
 * organisation is the organisation (guide, conventions).
 * Provenance: compiled from general knowledge.
 */
export const LETTER_NOUNS = lexicon(`
advisory, alert, announcement, autobiography, blog, blog post, book, bulletin, column, comment, comments, communique
communiqué, diary, e-mail, e-mails, email, emails, essay, facebook post, instagram post, letter, letters, memo, memoir
message, messages, note, notice, post, posting, postings, posts, press release, release, remarks, replies, reply
response, responses, speech, speeches, statement, statements, text, text message, text messages, texts, tweet, tweets
words
`);

/**
 * What an outlet publishes: told with the outlet's name, it is the outlet that says so (guide, kind `outlet`).
 * Provenance: compiled from general knowledge.
 */
export const PRESS_NOUNS = lexicon(`
article, articles, dispatch, editorial, editorials, news article, news report, news story, piece, report, reports
story
`);

/**
 * Findings of research, data and polls.
 * Provenance: compiled from general knowledge.
 */
export const STUDY_NOUNS = lexicon(`
analyses, analysis, assessment, audit, census, data, dataset, estimate, estimates, examination, experiment, experiments
figures, findings, index, inquiry, investigation, meta-analysis, model, models, numbers, paper, poll, polling, polls
probe, projections, report, reports, research, results, review, statistics, studies, study, survey, surveys, tally
trial, trials
`);

/** What shows something: studies and their figures, and records. Provenance: {@link STUDY_NOUNS} and nouns of records. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set([
  ...STUDY_NOUNS,
  ...lexicon(
    'documents, emails, files, filings, footage, logs, minutes, papers, photographs, photos, records, tallies, tapes, video, videos',
  ),
]);

/**
 * People who stand for the study or report that they wrote.
 * Provenance: compiled from general knowledge.
 */
export const AUTHOR_NOUNS = lexicon(`
author, authors, co-authors, paper's authors, pollsters, report's authors, researchers, scientists, study authors
study's authors
`);

/**
 * Adjectives and nouns before a document's noun that say which kind of body issued it ("a congressional report").
 * Provenance: compiled from general knowledge.
 */
export const ISSUER_WORDS = lexicon(`
auditor, cabinet, census, commission, committee, comptroller, congressional, constitutional, coroner, council, court
customs, diplomatic, election, electoral, examiner, federal, government, governmental, grand jury, judicial
ministerial, ministry, municipal, official, ombudsman, parliamentary, police, presidential, registry, regulatory
senate, treasury, tribunal
`);
