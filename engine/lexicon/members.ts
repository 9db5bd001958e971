import { lexicon } from './lexicon';

/**
 * Nouns written with a capital for members of parties, faiths and peoples that no country names: people, not bodies.
 * Singular; plurals are formed by rule.
 *
 * Provenance: compiled from general knowledge.
 */
export const MEMBERS = lexicon(`
african, african-american, alabamian, alaskan, anglican, arab, arab-american, arizonan, arkansan, asian
asian-american, baptist, basque, bavarian, bedouin, berliner, bolshevik, bostonian, brexiteer, buddhist, californian
catalan, catholic, chicagoan, christian, coloradan, communist, conservative, corsican, democrat, druze, european
evangelical, floridian, gypsy, hawaiian, hindu, hispanic, hoosier, illinoisan, iowan, islamist, jew, jihadist, kansan
kentuckian, kurd, latina, latino, liberal, libertarian, londoner, louisianan, loyalist, lutheran, mainer, marxist
methodist, michigander, minnesotan, mississippian, missourian, mormon, muslim, nazi, nebraskan, nevadan, northerner
ohioan, parisian, pashtun, pennsylvanian, pentecostal, presbyterian, protestant, quaker, quebecer, republican
rohingya, salafist, scot, sephardi, shia, shiite, sicilian, sikh, socialist, southerner, sunni, tamil, tatar, texan
torontonian, tory, uighur, unionist, utahn, uyghur, vermonter, virginian, washingtonian, westerner, wisconsinite
yazidi, zionist
`);
