import { lexicon } from './lexicon';

/**
 * News outlets, agencies and programmes, without "the".
 * Provenance: the large newspapers, broadcasters, agencies and news sites of the English-speaking world and of the
 * larger other countries, and the best known of their programmes; compiled from general knowledge.
 */
export const OUTLETS = lexicon(`
1news, 404 media, 7news, 9news, 9to5mac, a bola, a.f.p., a.p., aaj tak, aap, abc, abc news, above the law, abs-cbn
ada derana, addis standard, adnkronos, advocate, afp, afr, aftenposten, aftonbladet, agence france presse
agence france-presse, ahram online, al ahram, al arabiya, al hadath, al jazeera, al mayadeen, al monitor, al-ahram
al-arabiya, al-jazeera, al-manar, al-masirah, al-monitor, allafrica, alt news, amar ujala, american prospect, an-nahar
anadolu, anadolu agency, anadolu news agency, android authority, ani, ansa, antara, ap, apple daily, arab news, ard
arizona republic, ars technica, art newspaper, artnews, ary news, asahi, asahi shimbun, asbury park press
asian news international, associated press, athletic, atlanta journal-constitution, atlantic, australian
australian associated press, australian broadcasting corporation, australian financial review, autocar, autosport
axios, azcentral, b.b.c., b92, balkan insight, baltimore sun, bangkok post, barron's, bayerischer rundfunk, bbc
bbc news, bbc one, bbc persian, bbc radio, bbc radio 4, bbc scotland, bbc sport, bbc wales, bdnews24
belfast telegraph, bellingcat, belta, berlingske, bernama, bfmtv, bianet, bild, billboard, bleacher report
bleeping computer, bleepingcomputer, bloomberg, bloomberg law, bloomberg news, bloomberg tv, boston globe
boston herald, breitbart, breitbart news, bt sport, business insider, business standard, business today, businessday
businessweek, bustle, buzzfeed, buzzfeed news, c-span, caijing, caixin, calcalist, canadian press, capital fm
carbon brief, catholic herald, cbc, cbc news, cbs, cbs news, cbs this morning, cctv, cgtn, channel 12, channel 13
channel 14, channel 4, channel 4 news, channel 5, channel news asia, channel newsasia, channels television
chicago sun-times, chicago tribune, china daily, china news service, chosun ilbo, christian science monitor, chronicle
chronicle of higher education, citi fm, citi newsroom, citizen, citizen digital, city am, city press, citynews, clarín
climate home, climate home news, cna, cnbc, cnbc-tv18, cnet, cnn, cnn international, coindesk, cointelegraph
construction news, conversation, corriere della sera, corriere dello sport, cosmopolitan, courier mail
courthouse news, courthouse news service, cricbuzz, cricinfo, crikey, cspan, ct24, ctv, ctv news, cumhuriyet
current time, cyclingnews, dabanga, dagbladet, dagens nyheter, daily beast, daily caller, daily express
daily front row, daily ft, daily graphic, daily mail, daily maverick, daily mirror, daily monitor, daily nation
daily news, daily news egypt, daily nk, daily record, daily sabah, daily star, daily telegraph, daily trust
daily wire, dainik bhaskar, dainik jagran, dallas morning news, dawn, de standaard, de telegraaf, de volkskrant
deadline, deccan herald, delfi, denver post, der spiegel, der standard, des moines register, detik, detikcom
detroit free press, detroit news, deutsche presse-agentur, deutsche welle, dezeen, dhaka tribune, die presse, die welt
die zeit, digi24, dong-a ilbo, dozhd, dpa, dw, e&e news, east african, echo of moscow, economic times, economist
eenadu, efe, ekathimerini, el comercio, el mundo, el pais, el país, el tiempo, el universal, electrek, elle, emol
enca, endpoints news, enews, engadget, entertainment tonight, entertainment weekly, ert, espn, espncricinfo, esquire
estadao, estadão, euobserver, euractiv, eurogamer, euronews, europe 1, evening standard, ewn, express, express tribune
expressen, eyewitness news, face the nation, farmers weekly, fars news agency, fast company, faz, federalist
fierce pharma, financial express, financial times, firstpost, five thirty eight, fivethirtyeight, focus taiwan, folha
folha de s.paulo, forbes, foreign affairs, foreign policy, fortune, four four two, fox, fox & friends, fox and friends
fox business, fox business network, fox news, fox news channel, fox news sunday, france 24, france info, france inter
franceinfo, frankfurter allgemeine sonntagszeitung, frankfurter allgemeine zeitung, free press journal
front office sports, ft, gamesindustry.biz, garowe online, gazeta wyborcza, gazeta.ru, gazzetta dello sport, gb news
geo news, geo tv, ghanaweb, gizmodo, global news, global times, globe, globe and mail, gma news, good morning america
good morning britain, gq, graphic online, grazia, guardian, guardian australia, guardian nigeria, gulf news, haaretz
handelsblatt, hankyoreh, hartford courant, helsingin sanomat, herald, herald scotland, herald sun, het laatste nieuws
hina, hindu, hindu businessline, hindustan times, hollywood reporter, hong kong free press, hotnews, houston chronicle
hromadske, huffington post, huffpo, huffpost, hurriyet, hvg, i24news, ians, il fatto quotidiano, il sole 24 ore
important stories, independent, india today, india today tv, indian express, indiewire, infobae, inforadio, infowars
inquirer, inside climate news, inside edition, inside higher ed, inside housing, insider, intercept, interfax
interfax-ukraine, iran international, irish examiner, irish independent, irish times, irna, irrawaddy, isna, istories
itv, itv news, izvestia, jakarta post, jalopnik, jamaica gleaner, jerusalem post, jeune afrique, jewish chronicle
jewish news, jezebel, jiji, jiji press, joongang ilbo, joy news, just security, jyllands-posten, kan, kan 11
kathimerini, kathmandu post, kcna, kerrang, khaleej times, khaosod, khit thit, kommersant, kompas, kompas tv
kompas.com, korea herald, korea times, kotaku, krebs on security, kronen zeitung, ktn, ktn news, kyiv independent
kyodo, kyodo news, l'equipe, l'express, l'obs, l'orient today, l'orient-le jour, l'équipe, la gazzetta dello sport
la jornada, la nacion, la nación, la opinion, la presse, la repubblica, la stampa, la tercera, la times, la7
las vegas review-journal, last week tonight, late show, law360, lawfare, lbc, le canard enchaîné, le figaro, le monde
le parisien, le point, le soir, liberation, liberty times, libération, livemint, los angeles times, lrt, lusa, maariv
macrumors, mada masr, mail & guardian, mail and guardian, mail on sunday, mail online, mail sport, mailonline
mainichi, mainichi shimbun, mainstream media, mako, malayala manorama, malaysiakini, maldives independent
manchester evening news, marca, marketwatch, marshall project, mashable, mathrubhumi, mdr, mediapart, mediazona
medpage today, meduza, meet the press, mehr, mehr news agency, metro tv, miami herald, middle east eye, milenio
ming pao, minneapolis star tribune, mirror, mit technology review, mizzima, mlb network, moneycontrol, mongabay
morning joe, mosaique fm, moscow times, mother jones, motherboard, mothership, motor trend, motorsport.com, mpr, msm
msn, msnbc, mti, mtv, mundo deportivo, myanmar now, myjoyonline, n-tv, n1, n12, naija news, national catholic reporter
national enquirer, national geographic, national post, national public radio, national review, nature news, nbc
nbc news, nbc nightly news, nbc4, ndr, ndtv, neue zürcher zeitung, new hampshire union leader, new republic
new scientist, new statesman, new straits times, new vision, new york daily news, new york magazine, new york post
new york times, new yorker, new zealand herald, news 24, news agency of nigeria, news of the world, news18, news24
newsday, newsfirst, newshub, newslaundry, newsmax, newsnight, newsweek, newzimbabwe, nexta, nfl network, nhk, nikkei
nikkei asia, nile post, nine news, nk news, novaya gazeta, npr, nrk, ntv, nursing times, ny1, nypost, nyt, nzz
o globo, oan, observer, one america news, one america news network, onet, onlinekhabar, onliner, oregonian, orf
orlando sentinel, ouest-france, pa media, pa news agency, page six, pajhwok, pbs, pbs newshour, pc gamer
people magazine, people's daily, philadelphia inquirer, philippine daily inquirer, philippine star, pitchfork
plain dealer, playbill, politico, politico europe, politico magazine, politifact, politiken, postimees, premium times
prensa latina, press and journal, press association, press trust of india, press tv, private eye, pro football talk
propublica, prothom alo, psychology today, pti, punch, punchbowl, punchbowl news, qna, quartz, radar online, radio 4
radio dabanga, radio free asia, radio free europe, radio free europe/radio liberty, radio new zealand, radio okapi
radio tamazuj, radio times, rai, rappler, raw story, rbb, rbc, real clear politics, realclearpolitics, recode
refinery29, republic tv, retail gazette, retail week, reuters, rfe/rl, rferl, rfi, ria, ria novosti, rmc, rnz
rolling stone, rossiya 1, rt, rtbf, rte, rthk, rtl, rté, rudaw, russia today, rybar, rzeczpospolita, sabc
sacramento bee, sahara reporters, salon, san diego union-tribune, san francisco chronicle, sankei, saturday night live
sbs, sbs news, schools week, scientific american, scmp, scotsman, scottish sun, screen daily, scroll.in, seattle times
semafor, seven news, sixth tone, sky, sky italia, sky news, sky news arabia, sky news australia, sky sports, slate
smh, snopes, south china morning post, sowetan, sowetanlive, spectator, spiegel, splinter, sports illustrated
sportsmail, sputnik, srf, star tribune, stars and stripes, stat, stat news, state of the union, stereogum
straits times, stuff, sudan tribune, suddeutsche zeitung, sun, sun on sunday, sunday leader, sunday mail
sunday mirror, sunday telegraph, sunday times, suspilne, svenska dagbladet, svt, swimswam, swissinfo, swr
sydney morning herald, süddeutsche zeitung, t24, tages-anzeiger, tagesschau, taipei times, taiwan news, talk radio
talksport, talktv, tampa bay times, tanjug, tasnim, tasnim news agency, tass, taz, techcrunch, telegraph
telegraph india, telesur, tempo.co, tennessean, texas tribune, tg4, the east african, theblaze, thecable, theprint
think progress, thinkprogress, this morning, thisday, time, time magazine, times, times colonist
times higher education, times now, times of india, times of israel, times radio, timeslive, tmz, tmz sports
tnt sports, today programme, today show, toi, tolo news, tolonews, toronto star, town & country, transfermarkt
tribune, trt, trt world, tuko, tuoi tre, turkish daily news, tuttosport, tv rain, tv2, tvn24, tvnz, tvp, u.p.i.
u.s. news & world report, ukrainska pravda, ukrinform, unian, union leader, univision, upi, us weekly, usa today
utility dive, vanguard, vanity fair, variety, vedomosti, velonews, verge, verstka, vg, vice, vice news, vnexpress, voa
vogue, voice of america, vox, vrt, vrt nws, wafa, wall street journal, walla, war on the rocks, washington examiner
washington free beacon, washington post, washington times, wdr, weekly standard, west australian, western mail
westword, who what wear, wion, wionews, wired, wjz, wnyc, wpix, wsj, xinhua, xinhua news agency, yahoo, yahoo finance
yahoo news, yahoo sports, yedioth ahronoth, yle, yle news, ynet, yomiuri, yomiuri shimbun, yonhap, yonhap news agency
ytn, zdf, zdnet, zero hedge, zimlive
`);

/**
 * Words that end the name of an outlet (Taipei Times, Sun-Sentinel), where the words before them are no
 * organisation's.
 * Provenance: compiled from general knowledge.
 */
export const OUTLET_WORDS = lexicon(`
advertiser, advocate, argus, beacon, broadcasting, bulletin, chronicle, clarion, courant, courier, daily, dispatch
echo, enquirer, examiner, express, gazette, gleaner, globe, herald, independent, inquirer, intelligencer, journal
journalism, ledger, mail, mercury, mirror, monitor, news, newspaper, newspapers, observer, podcast, post, press
radio, record, register, review, sentinel, shimbun, standard, star, sun, telegraph, television, times, tribune, tv
weekly, zeitung
`);

/**
 * Common nouns for an outlet or for outlets at large.
 * Provenance: compiled from general knowledge.
 */
export const OUTLET_NOUNS = lexicon(`
broadcaster, broadcasters, broadsheet, broadsheets, celebrity magazine, celebrity site, celebrity website, channel
daily, documentary, entertainment site, entertainment website, fact-checking site, glossies, glossy, glossy magazine
gossip blog, gossip column, gossip magazine, gossip site, gossip website, magazine, magazines, media, media outlet
media outlets, media reports, network, news agencies, news agency, news blog, news channel, news channels
news magazine, news media, news organisation, news organisations, news organization, news organizations, news outlet
news outlets, news program, news programme, news reports, news site, news website, news weekly, newsletter
newsletters, newspaper, newspaper report, newspaper reports, newspapers, newswire, outlet, outlets, paper, papers
podcast, press, press reports, programme, publication, publications, radio, radio report, radio reports, radio station
red-top, red-tops, redtop, redtops, site, sites, state media, state news agency, state radio, state television
state tv, station, stations, tab, tabloid, tabloids, tabs, television, television channel, television network
television report, television reports, television station, tv, tv channel, tv network, tv report, tv reports
tv station, website, weekly, wire reports, wire service, wire services
`);
