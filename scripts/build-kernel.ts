/**
 * Compiles the tagger's arithmetic (engine/tagger/kernel/assembly) to WebAssembly and writes it as a module that any
 * build can import.   npx tsx scripts/build-kernel.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const room = new URL('../engine/tagger/kernel/', import.meta.url);

/** The text of `engine/tagger/kernel/module.ts`; the same for the same compiler version and source. */
export async function compileKernel(): Promise<string> {
  const source = fileURLToPath(new URL('assembly/index.ts', room));
  let wasm = new Uint8Array();
  const options = ['--enable', 'simd', '--runtime', 'stub', '-O3', '--noAssert', '--use', 'abort='];
  const { error, stderr } = await asc.main(['index.ts', ...options, '--outFile', 'kernel.wasm'], {
    readFile: async (name) => (name === 'index.ts' ? readFileSync(source, 'utf8') : null),
    writeFile: (_, contents) => {
      wasm = Uint8Array.from(contents as Uint8Array);
    },
  });
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  const base64 = Buffer.from(wasm).toString('base64');
  return `/** Compiled from \`assembly/index.ts\` by \`scripts/build-kernel.ts\`; do not edit. */\nexport const KERNEL =\n  '${base64}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('module.ts', room), await compileKernel());
