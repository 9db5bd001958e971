import { lexicon } from './lexicon';

/** The days of the week. Provenance: the calendar. */
export const WEEKDAYS = lexicon('friday, monday, saturday, sunday, thursday, tuesday, wednesday');

/** The months. Provenance: the calendar. */
export const MONTHS = lexicon(`
april, august, december, february, january, july, june, march, may, november, october, september
`);

/** Months as the AP Stylebook abbreviates them, without the full stop. */
export const SHORT_MONTHS = lexicon('aug, dec, feb, jan, nov, oct, sept');
