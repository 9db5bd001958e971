import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { hostFrom, withHost, withoutHost } from '../sites';
import { useWords } from '../words';

interface SiteListProps {
  title: string;
  hint: string;
  hosts: readonly string[];
  set(hosts: string[]): void;
}

/** A list of sites that the reader adds to and takes from. */
export function SiteList({ title, hint, hosts, set }: SiteListProps) {
  const { t } = useWords();
  const id = useId();
  const typed = useSignal('');
  const wrong = useSignal(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed.value);
    wrong.value = host === null;
    if (host === null) return;
    typed.value = '';
    set(withHost(hosts, host));
  };
  return (
    <div class="choices">
      <h3 id={id}>{title}</h3>
      <p class="hint">{hint}</p>
      {hosts.length > 0 && (
        <ul class="sites" aria-labelledby={id}>
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" class="link" onClick={() => set(withoutHost(hosts, host))}>
                {t('options.remove')}
                <span class="visually-hidden"> {host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add}>
        <input
          class="field"
          aria-label={title}
          aria-invalid={wrong.value}
          aria-describedby={wrong.value ? `${id}-wrong` : undefined}
          placeholder={t('options.siteExample')}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="opener">
          {t('options.add')}
        </button>
      </form>
      {wrong.value && (
        <p id={`${id}-wrong`} class="alert" role="alert">
          {t('options.wrongSite')}
        </p>
      )}
    </div>
  );
}
