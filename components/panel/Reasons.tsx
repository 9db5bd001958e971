import type { Reason } from '../../engine/report';
import type { ReadyState } from '../../platform/protocol';
import { type ClaimView, wordsAt } from '../claims/view';
import { claimText, complaintAbout } from '../export';
import { useWords } from '../words';
import { reasonText } from '../words/claims';
import type { PartProps } from './actions';

interface ReasonsProps extends Pick<PartProps, 'actions' | 'attempt' | 'standards' | 'version'> {
  view: ClaimView;
  page: ReadyState;
}

/** Why a claim has its level: each reason with the article's own words, and the newsroom rule behind it. */
export function Reasons({ view, page, actions, attempt, standards, version }: ReasonsProps) {
  const words = useWords();
  const { t } = words;
  const { claim } = view;
  const copy = (text: string) => attempt(actions.copy(text), t('share.copied'));
  return (
    <div class="reasons">
      <p>{t(`levels.l${claim.level}.what`)}</p>
      <ul>
        {claim.reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.text}`}>
            <p>{reasonText(words, reason)}</p>
            {wordsBehind(reason, page.text).map((exact) => (
              <q key={exact} lang="en" dir="auto">
                {exact}
              </q>
            ))}
            {standards.has(reason.rule) && (
              <p class="standard" lang="en">
                {standards.get(reason.rule)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div class="reasons-actions">
        <button type="button" class="link" onClick={() => copy(claimText(words, page, view))}>
          {t('claim.copy')}
        </button>
        <button type="button" class="link" onClick={() => copy(complaintAbout(words, page, view, version))}>
          {t('claim.report')}
        </button>
      </div>
    </div>
  );
}

/** The article's own words that led to a reason, without those that the reason quotes itself. */
function wordsBehind({ spans, values }: Reason, article: string): string[] {
  const words = new Set(spans.map((span) => wordsAt(article, [span])));
  return [...words].filter((exact) => !values.includes(exact));
}
