import { useSignal } from '@preact/signals';
import { useWords } from '../words';
import { levelLabel } from '../words/claims';
import type { Speaker } from './speakers';

/** So many are seen at once; the rest on demand. */
const FEW = 3;

interface SourcesProps {
  speakers: readonly Speaker[];
  /** Id of the source that list and page are narrowed to. */
  chosen: string | null;
  choose(source: string | null): void;
}

/** Who speaks most. Choosing a source shows only its claims, here and in the page; choosing it again shows all. */
export function Sources({ speakers, chosen, choose }: SourcesProps) {
  const { t } = useWords();
  const all = useSignal(false);
  if (speakers.length === 0) return null;
  const most = speakers[0]?.claims ?? 1;
  const seen = speakers.filter((speaker, i) => all.value || i < FEW || speaker.source.id === chosen);
  return (
    <section class="sources" aria-labelledby="sources-title">
      <div class="sources-head">
        <h2 id="sources-title">{t('panel.sources')}</h2>
        {speakers.length > FEW && (
          <button
            type="button"
            class="link"
            aria-expanded={all.value}
            onClick={() => {
              all.value = !all.value;
            }}
          >
            {all.value ? t('panel.fewerSources') : t('panel.allSources', [speakers.length])}
          </button>
        )}
      </div>
      <ol>
        {seen.map((speaker) => (
          <li key={speaker.source.id}>
            <SpeakerButton speaker={speaker} share={speaker.claims / most} chosen={chosen} choose={choose} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SpeakerProps extends Pick<SourcesProps, 'chosen' | 'choose'> {
  speaker: Speaker;
  /** Its claims as a share of the most talkative source's, 0 to 1. */
  share: number;
}

function SpeakerButton({ speaker: { source, claims, levels }, share, chosen, choose }: SpeakerProps) {
  const { t } = useWords();
  const isChosen = source.id === chosen;
  const shownLevels = [...new Set(levels)];
  return (
    <button
      type="button"
      class="speaker"
      aria-pressed={isChosen}
      title={source.label}
      onClick={() => choose(isChosen ? null : source.id)}
    >
      <span class="speaker-line">
        {shownLevels.map((level) => (
          <span key={level} class={`swatch level-${level}`} role="img" aria-label={levelLabel(t, level)} />
        ))}
        <b lang="en" dir="auto">
          {source.label}
        </b>{' '}
        <span class="speaker-facts">
          {t(`kinds.${source.kind}`)} · {t('panel.claims', claims)}
        </span>
      </span>
      <span class="speaker-share" style={{ inlineSize: `${share * 100}%` }} />
    </button>
  );
}
