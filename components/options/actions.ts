import type { Result } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';

/** Everything the settings page can cause: the entrypoint binds it to the store and to the browser. */
export interface OptionsActions {
  change(patch: Partial<Settings>): Promise<Result<null>>;
  /** Hands the reader a file with all settings. */
  exportFile(): Promise<Result<null>>;
  /** Takes the text of such a file; refused as a whole when anything in it does not fit. */
  importFile(text: string): Promise<Result<null>>;
  reset(): Promise<Result<null>>;
  openCriteria(): void;
  openWelcome(): void;
}

/** What every section of the page gets. */
export interface SectionProps {
  settings: Settings;
  change(patch: Partial<Settings>): Promise<boolean>;
}
