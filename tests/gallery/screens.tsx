import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { Criteria } from '../../components/criteria/Criteria';
import type { OptionsActions } from '../../components/options/actions';
import { Options } from '../../components/options/Options';
import type { PanelActions } from '../../components/panel/actions';
import { Panel } from '../../components/panel/Panel';
import { ReportPage } from '../../components/report/ReportPage';
import { Welcome } from '../../components/welcome/Welcome';
import { RULES } from '../../engine/levels/rules';
import { PATTERNS } from '../../engine/patterns';
import type { PageState, Result } from '../../platform/protocol';
import { DEFAULTS, type Settings } from '../../platform/settings';
import { READY } from './article';
import { PANEL_STATES } from './states';

/** Notes that something was caused outside the components; always goes well. */
type Note = (what: string, ...args: unknown[]) => Promise<Result<null>>;

/** One screen in one of its states. */
type Screen = (state: string, note: Note) => ComponentChild;

export const SCREENS: Record<string, Screen> = {
  panel: panelScreen,
  options: optionsScreen,
  welcome: (_, note) => (
    <Welcome
      actions={{
        openSample: () => void note('openSample'),
        openSettings: () => void note('openSettings'),
        openCriteria: () => void note('openCriteria'),
      }}
    />
  ),
  criteria: () => <Criteria rules={RULES} patterns={PATTERNS} />,
  report: (state, note) => (
    <ReportPage
      answer={state === 'gone' ? { ok: false, error: 'no-answer' } : { ok: true, value: READY }}
      version="0.1.0"
      print={() => void note('print')}
    />
  ),
};

const STANDARDS = new Map<string, string>(RULES.map(({ id, standard }) => [id, standard]));

function panelScreen(name: string, note: Note) {
  const state = signal<PageState>(PANEL_STATES[name] ?? { status: 'not-article' });
  const settings = signal<Settings>(DEFAULTS);
  const host = signal<string | null>('news.example');
  const actions = panelActions(state, settings, note);
  return <Panel {...{ state, host, settings, actions }} version="0.1.0" standards={STANDARDS} />;
}

type Held<Value> = { value: Value };

/** Answers as a page would. */
function panelActions(state: Held<PageState>, settings: Held<Settings>, note: Note): PanelActions {
  const change = (patch: object) => {
    if (state.value.status === 'ready') state.value = { ...state.value, ...patch };
  };
  return {
    showClaim: (id) => {
      change({ current: id });
      return note('showClaim', id);
    },
    setHighlights: (on) => {
      change({ highlights: on });
      return note('setHighlights', on);
    },
    onlySource: (id) => {
      change({ onlySource: id });
      return note('onlySource', id);
    },
    runNow: () => note('runNow'),
    changeSettings: (patch) => {
      settings.value = { ...settings.value, ...patch };
      return note('changeSettings', patch);
    },
    copy: (text) => note('copy', text),
    save: (file) => note('save', file),
    openReport: () => void note('openReport'),
    openSettings: () => void note('openSettings'),
    openCriteria: () => void note('openCriteria'),
    openSidePanel: () => void note('openSidePanel'),
  };
}

function optionsScreen(name: string, note: Note) {
  const settings = signal<Settings>({
    ...DEFAULTS,
    offSites: ['bank.example', 'mail.example'],
    palette: name === 'custom' ? 'custom' : 'standard',
  });
  const actions: OptionsActions = {
    change: (patch) => {
      settings.value = { ...settings.value, ...patch };
      return note('change', patch);
    },
    exportFile: () => note('exportFile'),
    importFile: async (text) =>
      text.startsWith('{') ? note('importFile', text) : { ok: false, error: 'this is no file of settings' },
    reset: () => {
      settings.value = DEFAULTS;
      return note('reset');
    },
    openCriteria: () => void note('openCriteria'),
    openWelcome: () => void note('openWelcome'),
  };
  const broken = signal(name === 'broken' ? ['palette', 'offSites'] : null);
  return <Options {...{ settings, actions, broken }} engine={{ version: '0.1.0', learned: true }} />;
}
