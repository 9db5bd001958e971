import { load } from './bench-page/measure';
import { bigPage, busyPage, frontPage, realPages } from './bench-page/pages';
import { launch } from './browser';
import { serve } from './browser/serve';

const pages = new Map([
  ['blank', '<!doctype html><title>b</title>'],
  ...realPages(),
  ['big', bigPage()],
  ['front', frontPage()],
  ['busy', busyPage()],
]);
console.log('big', (pages.get('big') as string).length);
const served = await serve(pages, { scripts: false });
const session = await launch('chromium');
const page = await session.open(served.url('blank'));
for (const name of [...pages.keys()].slice(1, Number(process.argv[2] ?? 6)).concat(process.argv.slice(3))) {
  const l = await load(page, served.url(name), 'chrome-extension://', 4000);
  console.log(name, JSON.stringify({ ...l, globals: l.globals.length, html: l.html.length }));
}
await session.close();
served.close();
