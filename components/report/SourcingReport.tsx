import '../../assets/tokens.css';
import '../../assets/levels.css';
import '../controls/controls.css';
import '../page/page.css';
import './report.css';
import { useMemo } from 'preact/hooks';
import type { ReadyState } from '../../platform/protocol';
import { sourcingSentence } from '../claims/sentence';
import { viewsOf } from '../claims/view';
import { type Row, rowsOf } from '../export/rows';
import { Page } from '../page/Page';
import { useWords } from '../words';
import { LEVELS, levelLabel, levelName } from '../words/claims';

interface SourcingReportProps {
  page: ReadyState;
  version: string;
  /** Opens the printing dialogue. */
  print(): void;
}

/** A page's sourcing on paper: the sentence, the bar, and every claim. */
export function SourcingReport({ page, version, print }: SourcingReportProps) {
  const words = useWords();
  const { t } = words;
  const { report, text } = page;
  const rows = useMemo(() => rowsOf(words, page, viewsOf(text, report)), [words, page, text, report]);
  const present = LEVELS.filter((level) => report.summary.levels[level] > 0);
  return (
    <Page title={page.title}>
      <p class="address">{page.url}</p>
      <p class="glance">{sourcingSentence(t, report)}</p>
      <div class="bar" aria-hidden="true">
        {present.map((level) => (
          <span key={level} class={`segment level-${level}`} style={{ flexGrow: report.summary.levels[level] }} />
        ))}
      </div>
      <ul class="legend" aria-label={t('panel.levels')}>
        {present.map((level) => (
          <li key={level}>
            <span class={`swatch level-${level}`} /> <b>{report.summary.levels[level]}</b> {levelName(t, level)}
          </li>
        ))}
      </ul>
      <p class="row on-screen">
        <button type="button" class="primary" onClick={print}>
          {t('report.print')}
        </button>
      </p>
      <ol class="rows">
        {rows.map((row) => (
          <RowEntry key={row.id} row={row} />
        ))}
      </ol>
      <p class="hint">{t('report.foot', [version])}</p>
    </Page>
  );
}

function RowEntry({ row }: { row: Row }) {
  const { t } = useWords();
  const related = [
    [t('claim.alsoSaid'), row.also_said_by],
    [t(row.denies ? 'claim.denies' : 'claim.denied'), row.contradicted_by],
  ] as const;
  return (
    <li>
      <blockquote lang="en" dir="auto">
        {row.quote}
      </blockquote>
      <p>
        <b>{row.source}</b> {row.cue !== '' && t('claim.cue', [row.cue])}{' '}
        {row.via !== null && t('claim.via', [row.via])}
      </p>
      <p>
        <span class={`swatch level-${row.level}`} /> {levelLabel(t, row.level)}
      </p>
      {related.map(
        ([label, names]) =>
          names.length > 0 && (
            <p key={label}>
              {label}: {names.join('; ')}
            </p>
          ),
      )}
      <p class="hint">{row.reasons.join(' ')}</p>
    </li>
  );
}
