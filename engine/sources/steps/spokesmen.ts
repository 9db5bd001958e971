import { type Phrase, readPhrase } from '../../phrases/phrase';
import { spanOf, token } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Discourse } from '../reading/discourse';
import { type Draft, describe } from '../reading/draft';
import { collective } from './collectives';

const OF = new Set(['of', 'for', 'from', 'at', 'with', 'by']);

/** A spokesman without a name is his institution; "the spokesman" alone goes back to the one heard before. */
export function employer(discourse: Discourse, phrase: Phrase): Draft | null {
  const known =
    phrase.determiner === 'definite' && !complement(discourse, phrase) ? antecedentSpokes(discourse, phrase) : null;
  if (known) {
    known.spokesman ||= known.sort !== 'person';
    return known;
  }
  const range = complement(discourse, phrase) ?? phrase.owner ?? modifiers(discourse, phrase);
  const draft = range ? institutionAt(discourse, range) : bare(discourse, phrase);
  if (draft) {
    describe(draft, phrase.head);
    draft.gender = phrase.gender;
    draft.spokesman = !phrase.many;
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
  const draft = discourse.cast.open(phrase);
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
export function modifiers({ text }: Discourse, { core }: Phrase): Span | null {
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
    return discourse.cast.institution(label, 'organisation');
  }
  const name = inner.name ? discourse.cast.nameAt(inner.name) : -1;
  if (name >= 0 && inner.name) {
    const draft = discourse.cast.named(name);
    if (draft.sort !== 'person') {
      draft.sort ??= 'organisation';
      return draft;
    }
    return discourse.cast.institution(`spokesperson of ${draft.label}`, 'organisation');
  }
  const body = collective(discourse, { ...inner, determiner: 'definite' });
  return body ?? discourse.cast.institution(text.text.slice(...inner.span), 'organisation');
}
