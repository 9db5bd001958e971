import type { Facts, Finding } from './facts';

/** What else is worth knowing about a claim's sourcing, in the order of the rules' table. */
export function remarks(facts: Facts): Finding[] {
  return [...doubt(facts), ...relay(facts), ...anonymity(facts), ...hedges(facts), ...company(facts)];
}

function doubt({ doubt: found }: Facts): Finding[] {
  return found ? [found] : [];
}

function relay({ via, attribution }: Facts): Finding[] {
  return via === null ? [] : [{ rule: 'relayed', values: [via], spans: attribution.via ? [attribution.via] : [] }];
}

function anonymity({ source, text }: Facts): Finding[] {
  if (source?.type.kind !== 'unnamed') return [];
  const { access, reason, specificReason } = source.type;
  const found: Finding[] = [];
  if (access) found.push({ rule: 'access', values: [text.text.slice(...access)], spans: [access] });
  if (!reason) found.push({ rule: 'reason-missing', values: [], spans: [] });
  else
    found.push({
      rule: specificReason ? 'reason-specific' : 'reason-boilerplate',
      values: [text.text.slice(...reason)],
      spans: [reason],
    });
  return found;
}

function hedges({ attribution, source, text }: Facts): Finding[] {
  return source
    ? attribution.hedges.map((span) => ({ rule: 'hedged' as const, values: [text.text.slice(...span)], spans: [span] }))
    : [];
}

function company({ corroborated, source }: Facts): Finding[] {
  if (!corroborated) return [];
  if (corroborated.group < 0) return source ? [{ rule: 'alone', values: [], spans: [] }] : [];
  const { independent, denies } = corroborated;
  const found: Finding[] = independent > 1 ? [{ rule: 'independent', values: [String(independent)], spans: [] }] : [];
  return denies ? [...found, { rule: 'disputed', values: [], spans: [] }] : found;
}
