import { takesUp } from '../lexicon/classes';
import { COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { LETTER_NOUNS, PRESS_NOUNS } from '../lexicon/documents';
import { COLLECTIVES } from '../lexicon/organisations';
import { personNoun } from '../phrases/nouns';
import { type Phrase, readPhrase } from '../phrases/phrase';
import { capital, lowers, spanOf, token, wordy } from '../phrases/tokens';
import type { Span } from '../span';
import type { Found } from './antecedents';
import { antecedentOfDescription } from './descriptions';
import type { Discourse } from './discourse';
import type { Draft } from './draft';
import { describe } from './draft';

const OF = new Set(['of', 'for', 'from', 'at', 'with', 'by']);

/** The body that speaks through a description: a spokesman's employer, the police, a ministry; null for others. */
export function bodyOf(discourse: Discourse, phrase: Phrase): Draft | null {
  if (phrase.nature === 'spokes') return employer(discourse, phrase);
  if (phrase.nature === 'organisation') return peopleAgain(discourse, phrase) ?? collective(discourse, phrase);
  return null;
}

/** "The officers" after "two officers" are those two, not the force. */
function peopleAgain(discourse: Discourse, { determiner, head }: Phrase): Draft | null {
  const noun = determiner === 'definite' && COLLECTIVES.has(head) ? personNoun(head) : null;
  if (noun === null) return null;
  return (
    discourse.recent().find(({ sort, nouns, spoke }) => sort === 'people' && spoke >= 0 && nouns.has(noun)) ?? null
  );
}

/** A spokesman without a name is his institution; "the spokesman" alone goes back to the one heard before. */
function employer(discourse: Discourse, phrase: Phrase): Draft | null {
  const known =
    phrase.determiner === 'definite' && !complement(discourse, phrase) ? antecedentSpokes(discourse, phrase) : null;
  if (known) return known;
  const range = complement(discourse, phrase) ?? phrase.owner ?? modifiers(discourse, phrase);
  const draft = range ? institutionAt(discourse, range) : bare(discourse, phrase);
  if (draft) {
    describe(draft, phrase.head);
    draft.gender ??= phrase.gender;
  }
  return draft;
}

function antecedentSpokes(discourse: Discourse, phrase: Phrase): Draft | null {
  return discourse.recent().find((draft) => draft.nouns.has(phrase.head) && draft.spoke >= 0) ?? null;
}

/** "a spokesman said" with no institution: that of the body spoken of last, else a body of its own. */
function bare(discourse: Discourse, phrase: Phrase): Draft {
  const near = discourse.recent().find((draft) => draft.sort === 'organisation' && draft.spoke >= 0);
  if (near) return near;
  const draft = discourse.open(phrase);
  draft.sort = 'organisation';
  return draft;
}

/** The tokens behind "for", "of", "at" that name the institution. */
function complement(discourse: Discourse, { tokens, core }: Phrase): Span | null {
  const { text } = discourse;
  if (!OF.has(token(text, core[1]).lower) || core[1] + 1 >= tokens[1]) return null;
  let end = core[1] + 1;
  while (
    end < tokens[1] &&
    !/^[,(;–—]$/.test(token(text, end).form) &&
    !/^(?:who|which|that)$/.test(token(text, end).lower)
  )
    end++;
  return [core[1] + 1, end];
}

/** The words before the head that say whose spokesman it is ("a State Department spokesman", "a company spokeswoman"). */
function modifiers({ text }: Discourse, { core }: Phrase): Span | null {
  let from = core[0];
  while (from < core[1] - 1 && /^(?:a|an|the|another|one|senior|chief|former|official)$/.test(token(text, from).lower))
    from++;
  return from < core[1] - 1 ? [from, core[1] - 1] : null;
}

function institutionAt(discourse: Discourse, range: Span): Draft {
  const { text } = discourse;
  const inner = readPhrase(text, spanOf(text, range));
  if (inner.pronoun || /^(?:his|her|its|their)$/.test(token(text, range[0]).lower)) {
    const label = `spokesperson of ${text.text.slice(...inner.span)}`;
    return discourse.institution(label, 'organisation');
  }
  const name = inner.name ? discourse.nameAt(inner.name) : -1;
  if (name >= 0 && inner.name) {
    const draft = discourse.named(name);
    if (draft.sort !== 'person') {
      draft.sort ??= 'organisation';
      return draft;
    }
    return discourse.institution(`spokesperson of ${draft.label}`, 'organisation');
  }
  const body = collective(discourse, { ...inner, determiner: 'definite' });
  return body ?? discourse.institution(text.text.slice(...inner.span), 'organisation');
}

/** "police", "the Russian government", "the ministry": by its words, or the body of that noun spoken of last. */
function collective(discourse: Discourse, phrase: Phrase): Draft | null {
  const { text } = discourse;
  const words = lowers(text, phrase.core).filter(
    (word, i, all) =>
      !/^(?:the|a|an|local|state|city|federal|national)$/.test(word) &&
      !(GENERAL.has(phrase.head) && i < all.length - 1 && COUNTRY_OF_ADJECTIVE.has(word)),
  );
  const nation =
    words.length === 2 && /^(?:government|regime|state)$/.test(phrase.head)
      ? COUNTRY_OF_ADJECTIVE.get(words[0] as string)
      : undefined;
  if (nation) return discourse.institution(nation, 'organisation');
  const qualified =
    words.length > 1 &&
    words.some((_, i) => i < words.length - 1 && capital(token(text, phrase.core[1] - words.length + i).form));
  const draft = qualified ? qualifiedBody(discourse, phrase) : plainBody(discourse, phrase, words);
  if (draft) {
    draft.sort = draft.sort === 'outlet' ? 'outlet' : 'organisation';
    describe(draft, phrase.head);
  }
  return draft;
}

/** "Hong Kong police" after "police", or the other way round: one force, as long as no other is named. */
function qualifiedBody(discourse: Discourse, phrase: Phrase): Draft {
  const label = discourse.text.text.slice(...spanOf(discourse.text, phrase.core));
  const bareKnown = discourse
    .recent()
    .find(
      (draft) =>
        !draft.named && draft.nouns.has(phrase.head) && draft.label.toLowerCase().replace(/^the /, '') === phrase.head,
    );
  if (bareKnown && COLLECTIVES.has(phrase.head)) return bareKnown;
  return discourse.institution(label, 'organisation');
}

function plainBody(discourse: Discourse, phrase: Phrase, words: readonly string[]): Draft | null {
  if (phrase.determiner === 'indefinite' || phrase.determiner === 'quantity' || phrase.count !== null) return null;
  const single = words.length === 1;
  const again = discourse.recent().filter((draft) => speaksAgain(draft, phrase.head));
  const known = single
    ? again[0]
    : (again.find((draft) => holdsWords(draft, words)) ?? again.find((draft) => holdsWords(draft, words.slice(0, 1))));
  if (known) return known;
  if (single && phrase.determiner === 'definite') {
    const found = antecedentOfDescription(discourse, phrase)?.draft ?? latestBody(discourse, phrase.head);
    if (found) return found;
  }
  return discourse.institution(discourse.text.text.slice(...spanOf(discourse.text, phrase.core)), 'organisation');
}

const holdsWords = (draft: Draft, words: readonly string[]): boolean =>
  words.every((word) => draft.label.toLowerCase().includes(word));

function speaksAgain(draft: Draft, head: string): boolean {
  if (draft.sort !== 'organisation' && draft.sort !== 'outlet' && draft.sort !== null && draft.sort !== 'place')
    return false;
  if (draft.nouns.has(head) || [...draft.nouns].some((noun) => takesUp(head, noun))) return true;
  return draft.label
    .toLowerCase()
    .split(' ')
    .some((word) => word === head || takesUp(head, word));
}

const GENERAL = new Set([
  'company',
  'firm',
  'group',
  'organisation',
  'organization',
  'agency',
  'business',
  'giant',
  'charity',
  'club',
  'bank',
  'retailer',
  'airline',
  'regulator',
  'watchdog',
  'team',
]);

/**
 * "The company" and the like after a body that no noun described: the one that has just spoken, else the one spoken of
 * last that is no country.
 */
function latestBody(discourse: Discourse, head: string): Draft | null {
  if (!GENERAL.has(head)) return null;
  const bodies = discourse
    .recent()
    .filter(({ named, sort, label }) => named && (sort === null || (sort === 'organisation' && !isForce(label))));
  return (
    bodies.find(({ spoke }) => spoke >= 0 && spoke === discourse.hearings - 1) ??
    bodies.find(({ sort }) => sort === 'organisation') ??
    bodies[0] ??
    null
  );
}

const isForce = (label: string): boolean => COLLECTIVES.has(label.toLowerCase());

/** What a body gives out under its own name ("a Harbour Police statement"); before a post or message may stand its medium. */
const RELEASE = /^(?:advisory|alert|announcement|bulletin|communiqu[eé]|notice|release|statement)s?$/;

/** A letter, tweet or statement speaks with its author's voice: the author of one that says whose it is, or was announced. */
export function documentAuthor(discourse: Discourse, phrase: Phrase): Found | null {
  if (phrase.nature !== 'document') return null;
  const outlet = PRESS_NOUNS.has(phrase.head) ? outletIn(discourse, phrase) : null;
  if (outlet) return { draft: outlet, doubt: null };
  if (!LETTER_NOUNS.has(phrase.head)) return null;
  const range =
    phrase.owner ?? by(discourse, phrase) ?? (RELEASE.test(phrase.head) ? modifiers(discourse, phrase) : null);
  if (!range) return null;
  const name = readPhrase(discourse.text, spanOf(discourse.text, range));
  if (name.pronoun) return null;
  const number = name.name ? discourse.nameAt(name.name) : -1;
  if (number >= 0) return { draft: discourse.named(number), doubt: null };
  const body = name.nature === 'spokes' || name.nature === 'organisation' ? bodyOf(discourse, name) : null;
  return body ? { draft: body, doubt: null } : null;
}

/** The outlet that a report is told to be of ("a report in the Gazette", "a Gazette article"), not one that has seen it. */
function outletIn(discourse: Discourse, { core, tokens }: Phrase): Draft | null {
  const { text } = discourse;
  const to = /^(?:by|from|in|of|on)$/.test(token(text, core[1]).lower) ? Math.min(core[1] + 3, tokens[1]) : core[1];
  for (let i = core[0]; i < to; i++) {
    const number = capital(token(text, i).form) ? discourse.nameAt([i, i + 1]) : -1;
    if (discourse.names[number]?.nature !== 'outlet') continue;
    const draft = discourse.named(number);
    describe(draft, token(text, core[1] - 1).lower);
    return draft;
  }
  return null;
}

function by({ text }: Discourse, { tokens, core }: Phrase): Span | null {
  for (let i = core[1]; i + 1 < tokens[1]; i++) {
    const { lower, form } = token(text, i);
    if (!wordy(form)) return null;
    if (lower === 'by' || lower === 'from') return [i + 1, tokens[1]];
  }
  return null;
}
