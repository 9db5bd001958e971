import type { Kind } from '../../engine/report';
import type { ClaimView } from '../claims/view';
import { useWords } from '../words';
import { KINDS } from '../words/claims';
import type { PartProps } from './actions';
import { type Choice, EVERYTHING, isNarrowed } from './choice';

interface FiltersProps extends Pick<PartProps, 'actions' | 'attempt'> {
  views: readonly ClaimView[];
  shown: readonly ClaimView[];
  /** Id of the claim shown in the page. */
  current: string | null;
  choice: Choice;
  narrow(change: Partial<Choice>): void;
}

/** Narrowing, ordering and stepping through the list. Stays in sight while the list scrolls. */
export function Filters({ views, shown, current, choice, narrow, actions, attempt }: FiltersProps) {
  const { t } = useWords();
  const kinds = KINDS.filter((kind) => views.some(({ claim }) => claim.kind === kind));
  const step = (by: 1 | -1) => {
    const next = neighbour(shown, current, by);
    if (next !== undefined) void attempt(actions.showClaim(next.claim.id));
  };
  return (
    <search class="filters">
      <div class="steps">
        <input
          type="search"
          class="field"
          aria-label={t('panel.search')}
          placeholder={t('panel.search')}
          value={choice.query}
          onInput={(event) => narrow({ query: event.currentTarget.value })}
        />
        <StepButton label={t('panel.previous')} path="M4 10l4-4 4 4" onClick={() => step(-1)} />
        <StepButton label={t('panel.next')} path="M4 6l4 4 4-4" onClick={() => step(1)} />
      </div>
      <select
        class="field"
        aria-label={t('panel.kind')}
        value={choice.kind ?? ''}
        onChange={(event) => narrow({ kind: (event.currentTarget.value || null) as Kind | null })}
      >
        <option value="">{t('panel.allKinds')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={t('panel.sort')}
        value={choice.order}
        onChange={(event) => narrow({ order: event.currentTarget.value as Choice['order'] })}
      >
        <option value="place">{t('panel.byPlace')}</option>
        <option value="weakness">{t('panel.byWeakness')}</option>
      </select>
      {/* How many there are in all is said above; here, how many are left. */}
      <div class={isNarrowed(choice) ? 'count' : 'count visually-hidden'}>
        <p role="status">{countWords(t, shown.length, views.length)}</p>
        {isNarrowed(choice) && (
          <button type="button" class="link" onClick={() => narrow({ ...EVERYTHING, order: choice.order })}>
            {t('panel.clear')}
          </button>
        )}
      </div>
    </search>
  );
}

function countWords(t: ReturnType<typeof useWords>['t'], shown: number, all: number): string {
  return shown > 0 && shown < all ? t('panel.shownOf', [shown, all]) : t('panel.shown', shown);
}

/** The claim before or after the current one, round the ends; from none, the first or the last. */
function neighbour(shown: readonly ClaimView[], current: string | null, by: 1 | -1): ClaimView | undefined {
  const at = shown.findIndex(({ claim }) => claim.id === current);
  if (at < 0) return shown.at(by === 1 ? 0 : -1);
  return shown[(at + by + shown.length) % shown.length];
}

function StepButton({ label, path, onClick }: { label: string; path: string; onClick(): void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
