// usage: node ui-shot.mjs OUTDIR name:query[:width[:scheme[:extra]]] ...
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
const out=process.argv[2];
const server = await createServer({ configFile: 'tests/gallery/vite.config.ts', server:{port:0}, logLevel:'error', cacheDir:'/tmp/ui-vite-cache' });
await server.listen(); const base = server.resolvedUrls.local[0];
const browser = await puppeteer.launch({ executablePath:'/usr/bin/chromium', headless:true, pipe:true, args:['--no-sandbox','--disable-gpu','--no-first-run']});
try {
for (const spec of process.argv.slice(3)) {
  const [name,query,width='400',scheme='light',extra='',...js]=spec.split('|');
  const page = await browser.newPage();
  page.on('console',m=>console.log(name,m.type(),m.text())); page.on('pageerror',e=>console.log(name,'ERR',e.message));
  await page.setViewport({width:+width,height:600,deviceScaleFactor:extra.includes('1x')?1:1.5});
  await page.emulateMediaFeatures([{name:'prefers-color-scheme',value:scheme}]);
  const c = await page.createCDPSession();
  if (extra.includes('forced')) await c.send('Emulation.setEmulatedMedia',{features:[{name:'forced-colors',value:'active'},{name:'prefers-color-scheme',value:scheme}]});
  await page.goto(base+'?'+query); await page.waitForSelector('[data-rendered]');
  if (extra.includes('text200')) await page.addStyleTag({content:'html{font-size:200%}'});
  for (const j of js) { await page.evaluate(j); await new Promise(r=>setTimeout(r,150)); }
  await page.screenshot({path:`${out}/${name}.png`, fullPage: extra.includes('full')});
  await page.close();
}
} finally { await browser.close(); await server.close(); }
