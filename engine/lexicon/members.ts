import { lexicon } from './lexicon';

/**
 * Nouns written with a capital for members of parties, faiths and peoples that no country names: people, not bodies.
 * Singular; plurals are formed by rule.
 *
 * Provenance: compiled from general knowledge.
 */
export const MEMBERS = lexicon(`
african, african-american, anglican, arab, arab-american, asian, asian-american, baptist, basque, bedouin, bolshevik
brexiteer, buddhist, catalan, catholic, christian, communist, conservative, democrat, druze, european, evangelical
gypsy, hindu, hispanic, islamist, jew, jihadist, kurd, latina, latino, liberal, libertarian, loyalist, lutheran
marxist, methodist, mormon, muslim, nazi, pashtun, pentecostal, presbyterian, protestant, quaker, republican, rohingya
salafist, scot, sephardi, shia, shiite, sikh, socialist, sunni, tamil, tatar, texan, tory, uighur, unionist, uyghur
yazidi, zionist
`);
