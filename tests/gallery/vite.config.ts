import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { messagesOf } from '../words/files';

/** `/messages/de.json` is German as the browser would hold it. */
const messages = (): Plugin => ({
  name: 'messages',
  configureServer: ({ middlewares }) => {
    middlewares.use('/messages/', async (request, response, next) => {
      const name = request.url?.match(/^\/(\w+)\.json$/)?.[1];
      if (name === undefined) return next();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(await messagesOf(name)));
    });
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), messages()],
  server: { fs: { allow: ['../..'] } },
});
