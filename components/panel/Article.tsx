import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ReadyState } from '../../platform/protocol';
import { sourcingSentence } from '../claims/sentence';
import { viewsOf } from '../claims/view';
import { Mark } from '../controls/Mark';
import { useWords } from '../words';
import type { PartProps } from './actions';
import { ClaimList } from './ClaimList';
import { type Choice, choose, EVERYTHING } from './choice';
import { Filters } from './Filters';
import { Footer } from './Footer';
import { LevelBar } from './LevelBar';
import { ShareMenu } from './ShareMenu';
import { Sources } from './Sources';
import { Switches } from './Switches';
import { speakers } from './speakers';

interface ArticleProps extends PartProps {
  page: ReadyState;
}

/** A page's sourcing: the answer first, then who speaks, then every claim. */
export function Article({ page, ...part }: ArticleProps) {
  const { t, locale } = useWords();
  const { report, text, onlySource } = page;
  const narrowed = useSignal<Omit<Choice, 'source'>>(EVERYTHING);
  const open = useSignal<'switches' | 'share' | null>(null);
  const own = narrowed.value;
  // The page says which source is chosen, so that list and highlights can never differ.
  const choice = useMemo((): Choice => ({ ...own, source: onlySource }), [own, onlySource]);
  const views = useMemo(() => viewsOf(text, report), [text, report]);
  const shown = useMemo(() => choose(views, choice), [views, choice]);
  const ranked = useMemo(() => speakers(report), [report]);
  const narrow = (change: Partial<Choice>) => {
    narrowed.value = { ...narrowed.value, ...change };
    if (change.source !== undefined) void part.attempt(part.actions.onlySource(change.source));
  };
  const toggle = (which: 'switches' | 'share') => {
    open.value = open.value === which ? null : which;
  };
  return (
    <>
      <header class="header">
        <Mark />
        <span class="name">{t('panel.title')}</span>
        <Switches {...part} page={page} open={open.value === 'switches'} toggle={() => toggle('switches')} />
        <ShareMenu {...part} page={page} views={views} open={open.value === 'share'} toggle={() => toggle('share')} />
      </header>
      <h1 class="glance">{sourcingSentence(t, report)}</h1>
      {page.truncatedAt !== null && (
        <p class="hint">{t('panel.truncated', [page.truncatedAt.toLocaleString(locale)])}</p>
      )}
      {views.length > 0 && (
        <>
          <LevelBar counts={report.summary.levels} chosen={choice.levels} choose={(levels) => narrow({ levels })} />
          <Sources speakers={ranked} chosen={choice.source} choose={(source) => narrow({ source })} />
          <Filters views={views} shown={shown} current={page.current} choice={choice} narrow={narrow} {...part} />
          <ClaimList {...part} page={page} shown={shown} narrow={narrow} />
        </>
      )}
      <Footer {...part} />
    </>
  );
}
