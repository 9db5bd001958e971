import { lexicon } from './lexicon';

/**
 * News outlets, agencies and programmes, without "the".
 * Provenance: the large newspapers, broadcasters, agencies and news sites of the English-speaking world and of the
 * larger other countries, and the best known of their programmes; compiled from general knowledge.
 */
export const OUTLETS = lexicon(`
aap, abc, abc news, afp, agence france presse, agence france-presse, al arabiya, al jazeera, al monitor, al-arabiya
al-jazeera, al-monitor, allafrica, american prospect, anadolu, anadolu agency, anadolu news agency, ani, ap, arab news
arizona republic, ars technica, asahi shimbun, asbury park press, asian news international, associated press, athletic
atlanta journal-constitution, atlantic, australian, australian associated press, australian broadcasting corporation
australian financial review, axios, azcentral, baltimore sun, bangkok post, barron's, bbc, bbc news, bbc one
bbc persian, bbc radio, bbc radio 4, bbc scotland, bbc wales, belfast telegraph, bellingcat, bild, billboard
bloomberg, bloomberg news, bloomberg tv, boston globe, boston herald, breitbart, breitbart news, business insider
business standard, businessweek, bustle, buzzfeed, buzzfeed news, c-span, caixin, calcalist, canadian press, cbc
cbc news, cbs, cbs news, cbs this morning, channel 12, channel 13, channel 4, channel 4 news, channel 5
channel news asia, chicago sun-times, chicago tribune, china daily, china news service, christian science monitor
chronicle, city am, cna, cnbc, cnet, cnn, cnn international, conversation, corriere della sera, cosmopolitan
courier mail, cspan, current time, daily beast, daily caller, daily express, daily mail, daily maverick, daily mirror
daily nation, daily news, daily record, daily sabah, daily star, daily telegraph, daily wire, dallas morning news
dawn, deccan herald, denver post, der spiegel, des moines register, detroit free press, detroit news
deutsche presse-agentur, deutsche welle, die welt, die zeit, dpa, dw, economic times, economist, efe, el mundo
el pais, el país, elle, engadget, entertainment tonight, entertainment weekly, espn, esquire, euronews
evening standard, express, express tribune, face the nation, fast company, federalist, financial times
five thirty eight, fivethirtyeight, forbes, foreign affairs, foreign policy, fortune, fox, fox & friends
fox and friends, fox business, fox business network, fox news, fox news channel, fox news sunday, france 24
frankfurter allgemeine zeitung, ft, gazeta wyborcza, gb news, gizmodo, global news, global times, globe
globe and mail, good morning america, good morning britain, gq, grazia, guardian, gulf news, haaretz, handelsblatt
hartford courant, herald, herald sun, hindu, hindustan times, hollywood reporter, houston chronicle, hromadske
huffington post, huffpo, huffpost, ians, independent, india today, indian express, infowars, inquirer, inside edition
insider, intercept, interfax, interfax-ukraine, irish examiner, irish independent, irish times, irna, isna, itv
itv news, izvestia, jakarta post, jerusalem post, jezebel, jiji press, just security, kan, kcna, khaleej times
kommersant, korea herald, korea times, kyiv independent, kyodo, kyodo news, la opinion, la repubblica, la stampa
la times, las vegas review-journal, last week tonight, late show, lbc, le figaro, le monde, le parisien, liberation
libération, los angeles times, maariv, mail & guardian, mail on sunday, mainichi, mainstream media
manchester evening news, marketwatch, mashable, meduza, meet the press, mehr, mehr news agency, miami herald
middle east eye, ming pao, minneapolis star tribune, mirror, mit technology review, morning joe, moscow times
mother jones, motherboard, mpr, msm, msn, msnbc, mtv, n-tv, national enquirer, national geographic, national post
national public radio, national review, nature news, nbc, nbc news, nbc nightly news, ndtv, new hampshire union leader
new republic, new scientist, new statesman, new straits times, new york daily news, new york magazine, new york post
new york times, new yorker, new zealand herald, news 24, news corp, news of the world, news18, news24, newsday
newshub, newsmax, newsnight, newsweek, nhk, nikkei, nikkei asia, novaya gazeta, npr, nrk, ny1, nypost, nyt, oan
observer, one america news, one america news network, oregonian, orf, orlando sentinel, pa media, pa news agency
page six, pajhwok, pbs, pbs newshour, people magazine, people's daily, philadelphia inquirer
philippine daily inquirer, plain dealer, politico, politico magazine, politifact, prensa latina, press and journal
press association, press trust of india, press tv, propublica, psychology today, pti, quartz, radar online, radio 4
radio free asia, radio free europe, radio free europe/radio liberty, radio new zealand, radio times, rappler
raw story, rbc, real clear politics, realclearpolitics, recode, refinery29, reuters, rfe/rl, rfi, ria, ria novosti
rnz, rolling stone, rossiya 1, rt, rte, rtl, rté, rudaw, russia today, sacramento bee, sahara reporters, salon
san diego union-tribune, san francisco chronicle, saturday night live, sbs, scientific american, scmp, scotsman
scottish sun, seattle times, semafor, sky, sky news, sky news arabia, slate, smh, snopes, south china morning post
sowetan, sowetanlive, spectator, spiegel, splinter, sports illustrated, sputnik, star tribune, stars and stripes, stat
stat news, state of the union, straits times, suddeutsche zeitung, sun, sun on sunday, sunday telegraph, sunday times
suspilne, svenska dagbladet, svt, swissinfo, sydney morning herald, süddeutsche zeitung, taipei times, talk radio
talksport, talktv, tampa bay times, tass, techcrunch, telegraph, tennessean, tg4, theblaze, think progress
thinkprogress, this morning, time, time magazine, times, times colonist, times of india, times of israel, times radio
timeslive, tmz, today programme, today show, toi, tolo news, tolonews, toronto star, town & country, tribune
turkish daily news, tvn24, tvnz, u.s. news & world report, ukrainska pravda, ukrinform, union leader, univision, upi
us weekly, usa today, vanguard, vanity fair, variety, vedomosti, verge, vice, vice news, voa, vogue, voice of america
vox, wafa, wall street journal, war on the rocks, washington examiner, washington free beacon, washington post
washington times, weekly standard, west australian, western mail, westword, who what wear, wion, wionews, wired, wjz
wnyc, wpix, wsj, xinhua, xinhua news agency, yahoo, yahoo finance, yahoo news, yahoo sports, yedioth ahronoth, yle
ynet, yomiuri shimbun, yonhap, yonhap news agency, zdf, zdnet, zero hedge
`);

/**
 * Words that end the name of an outlet (Taipei Times, Sun-Sentinel), where the words before them are no
 * organisation's.
 * Provenance: compiled from general knowledge.
 */
export const OUTLET_WORDS = lexicon(`
advertiser, advocate, argus, broadcasting, bulletin, chronicle, courant, courier, daily, dispatch, echo, enquirer
examiner, express, gazette, globe, herald, independent, inquirer, journal, journalism, ledger, mail, mercury, mirror
monitor, news, newspaper, newspapers, observer, podcast, post, press, radio, record, register, review, sentinel
shimbun, standard, star, sun, telegraph, television, times, tribune, tv, weekly, zeitung
`);

/**
 * Common nouns for an outlet or for outlets at large.
 * Provenance: compiled from general knowledge.
 */
export const OUTLET_NOUNS = lexicon(`
broadcaster, broadcasters, channel, daily, documentary, magazine, magazines, media, media outlet, media outlets
media reports, network, news agencies, news agency, news media, news organisation, news organisations
news organization, news organizations, news outlet, news outlets, news reports, news site, news website, newspaper
newspapers, newswire, outlet, outlets, paper, papers, podcast, press, programme, publication, publications, radio
state media, state news agency, state radio, state television, state tv, tabloid, tabloids, television
television channel, tv, tv channel, tv station, website, wire service
`);
