import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by path. */
export type Pages = ReadonlyMap<string, string>;

export interface Served {
  /** Address of a page: `http://localhost:PORT/path`. */
  url(path: string): string;
  close(): void;
}

/**
 * Serves pages on this machine. `scripts: false` keeps the pages' own scripts from running, so that whatever happens to
 * the page was done by the extension.
 */
export async function serve(pages: Pages, { scripts = true } = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const page = pages.get(path);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': path.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8',
      ...(scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
    });
    response.end(page ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: (path) => `http://localhost:${port}/${path}`, close: () => void server.close() };
}
