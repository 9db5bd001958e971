import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** One script of a module (a path from `in-page/`, or a URL), whose exports the page finds in the global object `name`. */
export async function bundle(module: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(module, new URL('in-page/', import.meta.url)));
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  })) as Rollup.RollupOutput[];
  return built.flatMap(({ output }) => output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))).join('\n');
}
