import { useSignal } from '@preact/signals';
import { memo } from 'preact/compat';
import type { Claim } from '../../engine/report';
import type { ReadyState } from '../../platform/protocol';
import type { ClaimView, Related } from '../claims/view';
import { useWords } from '../words';
import { kindWords, levelLabel, levelName, sourceName } from '../words/claims';
import type { PartProps } from './actions';
import { Reasons } from './Reasons';

interface ClaimItemProps extends Pick<PartProps, 'actions' | 'attempt' | 'standards' | 'version'> {
  view: ClaimView;
  page: ReadyState;
  current: boolean;
  goTo(id: string): void;
}

/** While the reader filters or steps, most items stay as they are. */
const sameToTheReader = (before: ClaimItemProps, after: ClaimItemProps): boolean =>
  before.view === after.view && before.current === after.current && before.goTo === after.goTo;

/** One claim: what is said, who says it and how, how far that can be traced; why, on demand. */
export const ClaimItem = memo(ClaimItemFull, sameToTheReader);

function ClaimItemFull({ view, page, current, goTo, ...part }: ClaimItemProps) {
  const { t } = useWords();
  const open = useSignal(false);
  const { claim, source, cue, hedges } = view;
  return (
    <li class="claim" aria-current={current || undefined}>
      <button
        type="button"
        class="quote"
        data-claim={claim.id}
        lang="en"
        dir="auto"
        title={t('claim.show')}
        onClick={() => goTo(claim.id)}
      >
        {view.quote}
      </button>
      <p class="who">
        <b dir="auto">{sourceName(t, source)}</b> {cue !== '' && <q lang="en">{cue}</q>}
        {claim.via !== null && <span> {t('claim.via', [claim.via])}</span>}
        {hedges.map((hedge) => (
          <span key={hedge}> {t('claim.hedged', [hedge])}</span>
        ))}
      </p>
      <RelatedClaims label={t('claim.alsoSaid')} related={view.agrees} goTo={goTo} />
      <RelatedClaims
        label={t(claim.corroboration.denies ? 'claim.denies' : 'claim.denied')}
        related={view.disagrees}
        goTo={goTo}
      />
      <div class="grade">
        <button
          type="button"
          class="level"
          aria-expanded={open.value}
          title={t('claim.why')}
          aria-label={`${levelLabel(t, claim.level)}. ${t('claim.why')}`}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <span class={`swatch level-${claim.level}`} />
          {levelName(t, claim.level)}
        </button>
        {tellsMore(claim) && <span class="kind"> {kindWords(t, claim)}</span>}
        {claim.corroboration.independent > 1 && (
          <span class="kind"> {t('claim.independent', claim.corroboration.independent)}</span>
        )}
      </div>
      {open.value && <Reasons view={view} page={page} {...part} />}
    </li>
  );
}

/** Whether the kind of source is not already in the level's name. */
const tellsMore = ({ kind, level }: Claim): boolean => kind !== 'none' && !(kind === 'person' && level === 4);

function RelatedClaims({ label, related, goTo }: { label: string; related: Related[]; goTo(id: string): void }) {
  const { t } = useWords();
  if (related.length === 0) return null;
  return (
    <p class="related">
      {label}
      {related.map(({ id, source }) => (
        <button type="button" class="link" key={id} onClick={() => goTo(id)}>
          {sourceName(t, source)}
        </button>
      ))}
    </p>
  );
}
