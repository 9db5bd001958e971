/**
 * Names of one institution, lower case, without "the": each line is one institution, its usual name first. Countries
 * with their capitals stand in `countries.ts`.
 *
 * Provenance: compiled from general knowledge.
 */
const GROUPS = `
10 downing street, downing street, no 10, no. 10, number 10
cia, central intelligence agency
cdc, centers for disease control, centers for disease control and prevention
congress, us congress
department of defence, department of defense, defence department, defense department, pentagon, us department of defense
department of homeland security, dhs, homeland security department
department of justice, doj, justice department, us department of justice, us justice department
department of the treasury, hm treasury, treasury, treasury department, us treasury, us treasury department
department of state, state department, us department of state, us state department
ecb, european central bank
eu, european union
european commission, commission, ec
exxon, exxon mobil, exxonmobil
fbi, federal bureau of investigation
fda, food and drug administration
fed, federal reserve, us federal reserve
fcc, federal communications commission
ftc, federal trade commission
hizbollah, hezbollah, hizbullah
iaea, international atomic energy agency
imf, international monetary fund
isis, isil, islamic state, is, islamic state group
ministry of defence, mod
jp morgan, jpmorgan, jpmorgan chase, jpmorgan chase & co
nhs, national health service
oecd, organisation for economic co-operation and development
republican party, gop
scotland yard, metropolitan police, met police
un, u.n., united nations
who, world health organisation, world health organization
`;

/** Name of an institution → the first of its names. */
export const SAME_INSTITUTION: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(',').map((name) => name.trim());
      return names.map((name): [string, string] => [name, names[0] as string]);
    }),
);
