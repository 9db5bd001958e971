import type { Report } from '../../engine/report';
import type { Translate } from '../words';

/** The page's sourcing in one plain sentence: "9 claims from 5 sources; 3 rest on people who are not named." */
export function sourcingSentence(t: Translate, { claims, summary }: Report): string {
  if (summary.claims === 0) return t('panel.noClaims');
  const counts = [t('panel.claims', summary.claims), t('panel.fromSources', summary.sources)] as const;
  const unnamed = claims.filter((claim) => claim.kind === 'unnamed').length;
  const nobody = claims.filter((claim) => claim.kind === 'none').length;
  const weak = anonymousPart(t, unnamed, nobody);
  return weak === null ? t('panel.sentenceNamed', [...counts]) : t('panel.sentence', [...counts, weak]);
}

function anonymousPart(t: Translate, unnamed: number, nobody: number): string | null {
  if (unnamed > 0 && nobody > 0) {
    return t('panel.unnamedAndNobody', [t('panel.unnamed', unnamed), t('panel.alsoNobody', nobody)]);
  }
  if (unnamed > 0) return t('panel.unnamed', unnamed);
  return nobody > 0 ? t('panel.nobody', nobody) : null;
}
