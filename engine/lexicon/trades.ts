import { lexicon, table } from './lexicon';

/**
 * Nouns by which news English takes up a firm of a trade, and words in firms' names that tell of that trade: each line is
 * one trade, "the miner" and the like before the colon, "Gold" and "Mining" behind it.
 *
 * Provenance: compiled from general knowledge.
 */
const LINES = [
  ...table(`
airline, carrier: air, airline, airlines, airways, aviation
automaker, carmaker: auto, automobile, automobiles, automotive, car, cars, motor, motors
bank, lender: banc, banco, bancorp, bank, banking, banque
brewer: beer, beers, breweries, brewery, brewing
builder, developer, homebuilder, housebuilder: builders, construction, developments, estates, homes, housing, properties, realty
chipmaker: chip, chips, microelectronics, semiconductor, semiconductors
distiller: distillers, distillery, spirits, whiskey, whisky
driller, explorer: drilling, energy, exploration, oil, petroleum
drugmaker: biotech, drug, laboratories, medicines, pharma, pharmaceutical, pharmaceuticals, therapeutics
grocer, retailer, supermarket: fashion, foods, grocery, market, markets, mart, retail, stores, supermarkets
hotelier: hotel, hotels, resorts
insurer: assurance, insurance, mutual, reinsurance
miner: coal, copper, gold, lithium, metals, mineral, minerals, mines, mining, nickel, platinum, resources, uranium
operator: bus, buses, coaches, ferries, ferry, metro, rail, railway, railways, trains, tram, trams, transit
planemaker: aerospace, aircraft
publisher: books, press, publications, publishers, publishing
refiner: oil, petroleum, refineries, refining
shipbuilder: shipbuilding, shipyard, shipyards
shipper: lines, maritime, shipping
steelmaker: steel
utility: electric, electricity, energy, gas, power, utilities, water
`),
].map(([nouns, words]) => [lexicon(nouns), words] as const);

/** Noun of a trade → the words in names that tell of it. */
export const TRADES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.flatMap(([nouns, words]) => [...nouns].map((noun) => [noun, words] as const)),
);

/** Whether what a firm is called tells of another trade than a noun: "the insurer" is no "Orbis Bank". */
export function ofOtherTrade(noun: string, called: readonly string[]): boolean {
  const own = TRADES.get(noun);
  if (!own || called.some((word) => own.has(word) || TRADES.get(word) === own)) return false;
  return called.some((word) => LINES.some(([nouns, words]) => nouns.has(word) || words.has(word)));
}
