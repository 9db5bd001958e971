import { STANDINGS } from '../../assets/palettes';
import type { ReadyState } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import { Switch } from '../controls/Switch';
import { Underlined } from '../controls/Underlined';
import { hasHost, withHost, withoutHost } from '../sites';
import { useWords } from '../words';
import type { PartProps } from './actions';
import { Disclosure } from './Disclosure';

interface SwitchesProps extends PartProps {
  page: ReadyState;
  open: boolean;
  toggle(): void;
}

/** Highlights here, on this site and everywhere, and whether anything runs on this site at all. */
export function Switches({ page, open, toggle, host, settings, actions, attempt }: SwitchesProps) {
  const { t } = useWords();
  const { highlights, quietSites, offSites } = settings.value;
  const change = (...args: Parameters<typeof actions.changeSettings>) => attempt(actions.changeSettings(...args));
  return (
    <Disclosure label={t('switches.title')} open={open} toggle={toggle}>
      <Switch label={t('switches.page')} on={page.highlights} set={(on) => attempt(actions.setHighlights(on))} />
      {host !== null && (
        <Switch
          label={t('switches.site', [host])}
          on={highlights && !hasHost(quietSites, host)}
          disabled={!highlights}
          set={(on) => change({ quietSites: (on ? withoutHost : withHost)(quietSites, host) })}
        />
      )}
      <Switch label={t('switches.everywhere')} on={highlights} set={(on) => change({ highlights: on })} />
      {host !== null && (
        <Switch
          label={t('switches.run', [host])}
          on={!hasHost(offSites, host)}
          set={(on) => change({ offSites: (on ? withoutHost : withHost)(offSites, host) })}
        />
      )}
      <Underlines settings={settings.value} />
    </Disclosure>
  );
}

/** What the underlines in the page mean. */
function Underlines({ settings }: { settings: Settings }) {
  const { t } = useWords();
  return (
    <ul class="underlines" aria-label={t('switches.legend')}>
      {STANDINGS.filter((standing) => settings.standings.includes(standing)).map((standing) => (
        <li key={standing}>
          <span>{t(`standings.${standing}`)}</span>
          <Underlined standing={standing} settings={settings} />
        </li>
      ))}
    </ul>
  );
}
