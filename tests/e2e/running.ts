import { type BrowserName, type LaunchOptions, launch, type Session } from '../../scripts/browser';
import { type Pages, type Served, serve } from '../../scripts/browser/serve';
import { during } from '../during';

/** A browser with the extension, for all tests of this `describe`. */
export const running = (name: BrowserName, options?: LaunchOptions): Session =>
  during(
    () => launch(name, options),
    (session) => session.close(),
  );

/** Pages at addresses of this machine, for all tests of this `describe`. */
export const serving = (pages: Pages, options?: { scripts: boolean }): Served =>
  during(
    () => serve(pages, options),
    (served) => served.close(),
  );
