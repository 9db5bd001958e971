import type { PageState, Result } from '../../platform/protocol';
import { Page } from '../page/Page';
import { useWords } from '../words';
import { SourcingReport } from './SourcingReport';

interface ReportPageProps {
  /** What the article's tab answered. */
  answer: Result<PageState>;
  version: string;
  /** Opens the printing dialogue. */
  print(): void;
}

/** The printable report, or why there is none: the article's tab may be gone by now. */
export function ReportPage({ answer, version, print }: ReportPageProps) {
  const { t } = useWords();
  if (answer.ok && answer.value.status === 'ready') {
    return <SourcingReport page={answer.value} version={version} print={print} />;
  }
  return (
    <Page title={t('report.goneTitle')}>
      <p>{t('report.gone')}</p>
    </Page>
  );
}
