import type { ReadonlySignal } from '@preact/signals';
import type { Result } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import type { Attempt } from '../controls/attempt';
import type { SavedFile } from '../export';

/** Everything the panel can cause outside itself: the entrypoint binds it to the protocol and to the browser. */
export interface PanelActions {
  /** Scroll the page to the claim and flash it; it becomes `current` in the page's state. */
  showClaim(id: string): Promise<Result<null>>;
  setHighlights(on: boolean): Promise<Result<null>>;
  /** Highlight only this source's claims; null for all. */
  onlySource(id: string | null): Promise<Result<null>>;
  /** Analyse the page now although it rests, failed, or does not look like an article. */
  runNow(): Promise<Result<null>>;
  changeSettings(change: Partial<Settings>): Promise<Result<null>>;
  copy(text: string): Promise<Result<null>>;
  /** Hands the reader a file. */
  save(file: SavedFile): Promise<Result<null>>;
  /** Opens the page's printable report (`components/report`) in a tab of its own. */
  openReport(): void;
  openSettings(): void;
  openCriteria(): void;
  /** Absent where the browser has no side panel, or when this is it. */
  openSidePanel?(): void;
}

/** What stands behind a rule of the engine: id of a rule → the newsroom standard it follows, in words. */
export type Standards = ReadonlyMap<string, string>;

/** What every part of a ready panel may need. */
export interface PanelContext {
  settings: ReadonlySignal<Settings>;
  actions: PanelActions;
  /** Version of the engine, for reports of wrong results. */
  version: string;
  standards: Standards;
}

/** What the panel hands to each of its parts. */
export interface PartProps extends PanelContext {
  host: string | null;
  attempt: Attempt;
}
