import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The processes of the bench as plain JavaScript, so that they start and weigh as the built server does; nothing that compiles
 * on the fly sits in their memory.
 */
export const programs = {
  plain: here('./baselines/plain.ts'),
  durable: here('./baselines/durable.ts'),
  wholeState: here('./baselines/wholeState.ts'),
  bareStack: here('./baselines/bareStack.ts'),
  slowDisk: here('./baselines/slowDisk.ts'),
  load: here('./load/main.ts'),
};

export const builtProgram = (name: keyof typeof programs): string => here(`../../dist/bench/${name}.js`);
export const builtServer = here('../../dist/server/main.js');

export async function buildPrograms(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: true, outDir: 'dist/bench', emptyOutDir: true, target: 'node20', rollupOptions: { input: programs } },
  });
}
