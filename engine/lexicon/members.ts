import { lexicon } from './lexicon';

/**
 * Nouns written with a capital for members of parties, faiths and peoples that no country names: people, not bodies.
 * Singular; plurals are formed by rule.
 *
 * Provenance: compiled from general knowledge.
 */
export const MEMBERS = lexicon(`
aberdonian, african, african-american, alabamian, alaskan, alawite, albertan, anglican, arab, arab-american, arizonan
arkansan, asian, asian-american, aussie, baathist, baptist, basque, bavarian, bedouin, bengali, berliner, blairite
bolshevik, bostonian, brexiteer, briton, brummie, buddhist, californian, calvinist, catalan, catholic, chechen
chicagoan, christian, coloradan, communist, conservative, corbynite, cornishman, corsican, crimean, delhiite, dem
democrat, druze, dubliner, dutchman, dutchwoman, englishman, englishwoman, european, evangelical, floridian, frenchman
frenchwoman, gazan, geordie, glaswegian, gujarati, gypsy, hausa, hawaiian, hindu, hispanic, hoosier, hutu, igbo
illinoisan, iowan, irishman, irishwoman, islamist, ismaili, jew, jihadist, kansan, kashmiri, kentuckian, keralite
kikuyu, kiwi, kurd, latina, latino, leninist, liberal, libertarian, liverpudlian, londoner, louisianan, loyalist
lutheran, mainer, malayali, mancunian, manitoban, maoist, maori, maronite, marxist, melburnian, methodist, michigander
minnesotan, mississippian, missourian, mormon, muscovite, muslim, nazi, neapolitan, nebraskan, nevadan, newfoundlander
northerner, ohioan, ontarian, oromo, parisian, pashtun, pennsylvanian, pentecostal, peronist, presbyterian, protestant
punjabi, quaker, quebecer, queenslander, republican, rohingya, salafist, scot, scotsman, scotswoman, sephardi, shia
shiite, siberian, sicilian, sikh, socialist, southerner, stalinist, sunni, sydneysider, tamil, tasmanian, tatar, texan
thatcherite, tibetan, tigrayan, torontonian, tory, trotskyist, trumpist, tutsi, uighur, ulsterman, unionist, utahn
uyghur, vermonter, virginian, washingtonian, welshman, welshwoman, westerner, wisconsinite, xhosa, yazidi
yorkshireman, yoruba, zionist, zoroastrian, zulu
`);
