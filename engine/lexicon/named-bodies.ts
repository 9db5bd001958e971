import { lexicon } from './lexicon';

/**
 * Organisations and seats of power whose names hold no word that says so, without "the".
 * Provenance: compiled from general knowledge.
 */
export const ORGANISATIONS = lexicon(`
10 downing street, 23andme, 3m, a24, aam aadmi party, abbvie, abn amro, absa, absa group, ac milan, acas, accenture
access bank, accor, aclu, activision blizzard, adani, adidas, adl, admiral group, aer lingus, aetna, afd, afl-cio
africom, age uk, aiadmk, aib, aipac, air canada, air china, air france, air india, air new zealand, air peace, airbnb
airbus, aj bell, ajax, akali dal, al hilal, al ittihad, al nassr, al qaeda, al shabaab, al-qaeda, al-shabaab
al-shabab, alaska airlines, aldi, alibaba, all blacks, all nippon airways, allen & overy, allianz, alphabet, alstom
alternative for germany, amazon, amd, american airlines, amgen, amnesty, amnesty international, amtrak
an garda síochána, an post, anc, anglian water, anthropic, antifa, anz, aol, apollo global management, apple, aramco
arcelormittal, argos, arik air, arsenal, arts council england, as roma, asda, asean, asics, aslef, asml, asos
aston martin, aston villa, astrazeneca, at&t, atalanta, atf, athletic bilbao, atletico madrid, audi, aviva, axa
axis bank, b&q, bae, bae systems, baidu, bain & company, bain capital, bajaj auto, baker hughes, baker mckenzie
balenciaga, balfour beatty, barclays, barnardo's, barrick gold, basf, bayer, bayer leverkusen, bayern munich, bbva
bcci, bed bath & beyond, bell canada, bellway, ben & jerry's, benfica, berenberg, berkeley, berkeley group
berkshire hathaway, besiktas, best buy, bharat biotech, bharatiya janata party, bhp, big brother watch, binance
biogen, biontech, bjp, black caps, black lives matter, black stars, blackburn rovers, blackrock, blackstone
bloc québécois, blue origin, bluesky, bmo, bmo capital markets, bmw, bnp paribas, bnsf, boca juniors, boeing
boko haram, bombardier, boohoo, booking.com, boots, booz allen hamilton, borussia dortmund, bosch
boston consulting group, bournemouth, bp, brentford, brexit party, bridgewater, bristol myers squibb
bristol-myers squibb, british airways, british council, british gas, british geological survey, british museum
brothers of italy, bt, buckingham palace, bugatti, bundesbank, bundestag, burberry, burger king, burnley, byd, byju's
bytedance, cair, caixabank, cal fire, caltech, caltrans, calvin klein, canaccord, canaccord genuity, canadian natural
canadian pacific, cancer research uk, capita, capital economics, capitol hill, cardinal health, cargill, carillion
carlsberg, carrefour, caterpillar, cathay pacific, catl, cbi, cbp, cbre, cdc, cdu, celtic, cemex, centcom, centene
centrica, cern, chama cha mapinduzi, charles schwab, chatham house, chelsea, chevron, china eastern, china southern
chrysler, cia, cibc, cigna, cisco, citadel, citi, citigroup, citizens advice, citroen, citroën, ciudadanos
clarence house, clifford chance, cloudflare, cma, cmc markets, cn rail, cnooc, co-op, coca-cola, coinbase, coles
color of change, columbia, comcast, commerzbank, commonwealth bank, compass group, con edison, connacht
conocophillips, coop, cornell, cosatu, costa coffee, costco, country garden, coupang, cps, credit agricole
credit suisse, crowdstrike, crowdtangle, cruk, crystal palace, crédit agricole, csis, csl, csu, currys
cushman & wakefield, cvc, cvs, cvs health, daf, daimler, dangote, danone, danske bank, dartmouth, dassault, datadog
dbs, dea, debenhams, deepmind, deepseek, deere, deliveroo, dell, deloitte, delta, delta air lines
democratic national convention, democratic party, demos, deutsche bank, dhl, dhs, diageo, dior, direct line
discovery health, disney, dmk, dnc, doctors without borders, doj, dollar general, dominion energy, domino's, doordash
douyin, downing street, dr martens, drdo, dreamworks, dropbox, duke energy, dunkin', dup, dupont, dyson, e.on
east african community, easyjet, ebay, ecb, econet, economic community of west african states, ecopetrol, ecowas, edf
edison research, eff, egyptair, electronic arts, elevance, eli lilly, elta, embraer, emirates, en marche, enbridge
enel, engie, eni, enron, epa, epic games, equifax, equinor, equity bank, ericsson, ernst & young, eskom
ethiopian airlines, etihad, eu, european community, europol, eurostat, evercore, evergrande, everton, expedia
extinction rebellion, exxon, exxon mobil, exxonmobil, ey, faa, facebook, factset, fannie mae, farc, fatah, fbi
fc barcelona, fc porto, fca, fcc, fda, fed, federal reserve, fedex, fema, fenerbahce, ferrari, feyenoord, fianna fail
fianna fáil, fiat, fidesz, fifa, fine gael, finnair, fiorentina, first bank, fitch, five star movement, flamengo
fletcher building, flipkart, fonterra, ford, foreign office, fortescue, forza italia, foxconn, fraport
fratelli d'italia, freddie mac, free syrian army, friends of the earth, frontex, frontier airlines, fsb, ftc, ftx
fujitsu, fulham, g20, g4s, g7, galatasaray, galliford try, gallup, gao, garda síochána, gardai, gartner, garuda
gazprom, gchq, ge aerospace, geely, general dynamics, general electric, general motors, generali, genting
geological survey, georgetown, gilead, glencore, gm, gmb, godrej, gojek, goldman sachs, golkar, google, gop, gor mahia
great wall motor, greenpeace, greens, greggs, greyhound, grindr, gru, grubhub, gsk, gtbank, gucci, h&m, haier
halfords, halliburton, hamas, handelsbanken, hargreaves lansdown, harrods, harvard, hawaiian airlines, hbo, hca, hcl
hdfc, hdfc bank, health and safety executive, heineken, hermes, hermès, hero motocorp, hewlett packard, hezbollah
hibernian, hiqa, hisense, historic england, hitachi, hizbollah, hm coastguard, hmrc, holy see, holyrood, home depot
home office, homebase, honda, honeywell, houthis, hsbc, hse, huawei, hulu, human rights watch, huntington ingalls
hyatt, hyundai, iaea, iberdrola, ibm, icc, ice, iceland foods, icici, icici bank, icj, ico, icrc, idf, ifs, ig metall
ihg, ihs markit, ikea, imf, inditex, inec, infineon, infosys, ing, ing group, instacart, instagram, insulate britain
intel, inter miami, inter milan, interpol, intesa sanpaolo, ippr, ipsos, ipswich town, ira, irgc, irs, isil, isis
islamic jihad, islamic state, israel defense forces, isro, isuzu, iveco, j.p. morgan, jaguar land rover, janata dal
japan airlines, jd sports, jd.com, jefferies, jet2, jetblue, jetstar, jlr, john cummins, john lewis, johns hopkins
johnson & johnson, johnson and johnson, jollibee, jpmorgan, jpmorgan chase, judicial watch, just stop oil, juventus
kaiser permanente, kaizer chiefs, kakao, kantar, kaspersky, kcb group, kensington palace, kenya airways, kenya power
kering, kfc, kgb, kia, kilmarnock, kingfisher, kirkland & ellis, kkr, klarna, klm, knesset, knight frank, kodak
kohl's, komeito, kongsberg, korean air, kplc, kpmg, kraft heinz, kraken, krauss-maffei, ku klux klan, kuaishou
kuomintang, l'oreal, l'oréal, l3harris, la galaxy, labour, lambeth palace, lamborghini, larsen & toubro, lazio
leeds united, legal & general, lego, lehman brothers, leicester city, leinster, lenovo, levi strauss, lg electronics
lib dems, liberal democrats, lidl, likud, linkedin, linklaters, lionsgate, lloyds, loblaw, lockheed, lockheed martin
louis vuitton, lowe's, lse, lucasfilm, lufthansa, lukoil, lululemon, lvmh, lyft, m&s, macmillan cancer support
macquarie, macy's, maersk, mahindra, malaysia airlines, mamelodi sundowns, marathon petroleum, marist, marks & spencer
marriott, maruti suzuki, maserati, mastercard, mastodon, match group, matildas, mayo clinic, mazda, mcdonald's
mckesson, mckinsey, mclaren, medecins sans frontieres, medicaid, medicare, mediclinic, meituan, mencap, mercedes
mercedes-benz, merck, merrill lynch, met office, met éireann, meta, metro bank, metropolitan police, mi5, mi6
michelin, micron, microsoft, miramax, mistral, mit, mitie, mitsubishi, mod, moderna, mongodb, monmouth, monsanto
monzo, moody's, morgan stanley, morningstar, morrisons, mossad, mothers against drunk driving, motorola, msf, mta, mtn
munich re, munster, muslim brotherhood, médecins sans frontières, naacp, nabisco, nando's, nao, napoli, nasa, nasdaq
naspers, nasuwt, national grid, national highways, national rally, natixis, nato, natural england
natural resources wales, natwest, naver, nba, ncaa, nestle, nestlé, netcare, netflix, network rail, new balance
newcastle united, nextera, nfl, nhl, nhs, nhs confederation, nhs england, nhs scotland, nhs wales, nhtsa, nielsen
niesr, nike, nikon, nintendo, nio, nissan, no 10, no 11, no. 10, nokia, nokian, nordea, nordstrom, norfolk southern
northrop grumman, norwich city, notre dame, nottingham forest, novartis, novo nordisk, nra, nsa, nspcc, ntsb
number 10, number 11, numis, numsa, nutrien, nvidia, nypd, nyu, oanda, oas, obr, ocado, ocbc, occidental
octopus energy, odni, oecd, ofcom, ofgem, ofqual, ofsted, ofwat, okta, omb, ongc, onlyfans, ons, opec, opel, openai
optus, oracle, orlando pirates, orr, orsted, osce, ovo energy, oxfam, oxford economics, p&o ferries, palantir
palestinian authority, palmeiras, panasonic, pantheon macroeconomics, paris saint-germain, parler, patreon, paypal
paytm, pdvsa, peel hunt, peloton, pemex, pentagon, pepsi, pepsico, perplexity, persimmon, petrobras, petrochina
petronas, peugeot, pew, pew research, pfizer, pg&e, philippine airlines, philips, phillips 66, pinduoduo, pinterest
piper sandler, pixar, pizza hut, pkk, pla, plaid cymru, planned parenthood, plo, podemos, police scotland
policy exchange, pornhub, porsche, posco, pra, prada, pratt & whitney, premier league, preston north end
pret a manger, primark, princeton, proteas, psni, psv eindhoven, public health england, puma, pwc, qantas
qatar airways, qinetiq, qualcomm, quinnipiac, rabobank, rakuten, ralph lauren, rand, rassemblement national
raymond james, raytheon, rb leipzig, rbc capital markets, rbi, real betis, real madrid, real sociedad, red bull
red bull racing, red crescent, red cross, reddit, reebok, refinitiv, reform scotland, reform uk, regeneron
reliance industries, renault, reporters without borders, repsol, republican party, resolution foundation, revolut
revolutionary guard, revolutionary guards, rheinmetall, richemont, rightmove, rio tinto, rite aid, rmt, rnc, rnli
robert w. baird, robinhood, roblox, roche, roku, rolex, rolls royce, rolls-royce, rosneft, royal albert hall
royal caribbean, royal mail, royal opera house, rspb, rspca, rss, rwandair, rwe, ryanair, s&p, saab, safaricom, safran
saic, sainsbury's, salesforce, samajwadi party, samaritans, samsung, san miguel, sandoz, sanofi, santander, sas, sasol
saudia, save the children, savills, sberbank, scania, schalke, schlumberger, schroders, scotiabank, scotland yard
scottish power, sdlp, seagate, sebi, sec, securities and exchange commission, sega, selfridges, senedd, sentinelone
serco, serum institute, severn trent, sevilla, sheffield united, sheffield wednesday, shein, shell, shin bet
shiv sena, shopify, shoprite, siemens, simba sc, singapore airlines, singtel, sinn fein, sinn féin, sinopec
sinophtheranos, sinovac, sk hynix, skoda, skype, slaughter and may, smic, snap, snapchat, snc-lavalin, snowflake, snp
socceroos, societe generale, société générale, sodexo, softbank, sony, sony music, sony pictures
south african airways, south african breweries, southern baptist convention, southern california edison
southern water, southwest, southwest airlines, space x, spacex, spd, spicejet, spirit aerosystems, spirit airlines
sport england, sporting lisbon, spotify, springboks, squarespace, st james's palace, st john ambulance, stanbic
standard chartered, stanford, starbucks, starling, state department, state street, statista, statoil, stellantis
stifel, stmicroelectronics, stoke city, stonewall, stormont, strava, stripe, subaru, substack, suncor, super eagles
superdrug, supreme court, suzuki, swansea city, swat, swatch, swedbank, swiggy, swiss re, syriza, taco  chipotle
takeda, taliban, target, tata, tate britain, tate modern, taylor wimpey, tc energy, tcs, td bank, td securities
teamsters, teck, teck resources, telefonica, telefónica, telegram, telenor, telkom, telstra, telus, temasek, temu
tencent, tepco, tesco, tesla, tether, teva, tfl, thai airways, thales, thames water, thomas cook, tiktok, time warner
tinder, tommy hilfiger, toshiba, totalenergies, tottenham, tottenham hotspur, toyota, tpg, trades union congress
transnet, transport for london, transport scotland, trinamool congress, truth social, tsb, tsmc, tuc, tui
turkish airlines, turning point usa, twitch, twitter, u.n., u.s. geological survey, uaw, uber, ubisoft, ubs, ucl, ucla
uefa, ukip, umno, un, under armour, unesco, unhcr, unicef, unicredit, unilever, union pacific, unison, united airlines
united democratic alliance, united nations, united utilities, unitedhealth, universal music, universal pictures, unrwa
ups, us geological survey, us steel, usaid, usc, usdaw, usgs, valencia cf, valero, vanguard group, vatican, vauxhall
vedanta, veolia, ver.di, verdi, verizon, vestas, viacom, victoria's secret, vietnam airlines, villarreal
virgin atlantic, virgin australia, virgin money, visa, vistara, vodacom, vodafone, volkswagen, volkswagen group, volvo
vueling, vw, wada, wagner, waitrose, walgreens, wallabies, walmart, walt disney, warner bros, warner bros. discovery
warner music, waterstones, waymo, wechat, wedbush, weibo, wells fargo, wendy's, wesfarmers, west ham, west ham united
western digital, westjet, westminster, westpac, wetherspoon, wetherspoons, wework, wh smith, whatsapp, which?
whitbread, white house, wickes, wikileaks, wipo, wipro, wizz air, wnba, wolves, women's institute, woodside
woolworths, world aquatics, world athletics, world bank, world health organisation, world health organization
world rugby, worldcom, wrexham, wto, wwf, x corp, xerox, xiaomi, xpeng, yale, yandex, yesh atid, yorkshire water
yougov, youtube, zanu pf, zanu-pf, zara, zendesk, zenith bank, zillow, zomato, zoom, zoopla, zte, zurich insurance
ørsted, škoda
`);
