import '../../assets/tokens.css';
import '../../assets/levels.css';
import '../controls/controls.css';
import '../page/page.css';
import './criteria.css';
import type { Kind } from '../../engine/report';
import { LevelsExplained } from '../page/LevelsExplained';
import { Page } from '../page/Page';
import { useWords } from '../words';
import { KINDS } from '../words/claims';
import { type PatternData, PatternEntry } from './PatternEntry';
import { type RuleData, RuleEntry } from './RuleEntry';

/** The engine's own rules and patterns, as the entrypoint hands them over: the page says nothing that the code does not. */
interface CriteriaProps {
  rules: readonly RuleData[];
  patterns: readonly PatternData[];
}

/** "How it grades". */
export function Criteria({ rules, patterns }: CriteriaProps) {
  const { t } = useWords();
  return (
    <Page title={t('criteria.title')}>
      <p>{t('criteria.intro')}</p>
      <section>
        <h2>{t('criteria.levels')}</h2>
        <LevelsExplained />
      </section>
      <section>
        <h2>{t('criteria.kinds')}</h2>
        <dl class="kinds">
          {KINDS.map((kind) => (
            <KindEntry key={kind} kind={kind} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{t('criteria.rules')}</h2>
        <p>{t('criteria.rulesIntro')}</p>
        {rules.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
      </section>
      <section>
        <h2>{t('criteria.patterns')}</h2>
        <p>{t('criteria.patternsIntro')}</p>
        {patterns.map((pattern) => (
          <PatternEntry key={pattern.id} pattern={pattern} />
        ))}
      </section>
    </Page>
  );
}

function KindEntry({ kind }: { kind: Kind }) {
  const { t } = useWords();
  return (
    <>
      <dt>{t(`kinds.${kind}`)}</dt>
      <dd>{t(`kindsExplained.${kind}`)}</dd>
    </>
  );
}
