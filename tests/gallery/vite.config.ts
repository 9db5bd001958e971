import preact from '@preact/preset-vite';
import { type Connect, defineConfig, type Plugin } from 'vite';
import { messagesOf } from '../words/files';

/** `/messages/de.json` is German as the browser would hold it. */
const messages = (): Plugin => ({
  name: 'messages',
  configureServer: ({ middlewares }) => void middlewares.use('/messages/', giveMessages),
  configurePreviewServer: ({ middlewares }) => void middlewares.use('/messages/', giveMessages),
});

const giveMessages: Connect.NextHandleFunction = async (request, response, next) => {
  const name = request.url?.match(/^\/(\w+)\.json$/)?.[1];
  if (name === undefined) return next();
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(await messagesOf(name)));
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), messages()],
  server: { fs: { allow: ['../..'] } },
  preview: { port: 0 },
});
