import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const support = (file: string) => here(`tests/support/${file}`);

/** Tests of the built product: each file starts servers of its own, on ports of their own. */
const whole = {
  globalSetup: [support('built.ts')],
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

/** One config for the client, the server bundle (`--ssr`) and the tests. */
export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild || process.env['VITEST'] ? '.' : 'client',
  plugins: [react()],
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node20',
        emptyOutDir: true,
        rollupOptions: { input: { main: 'server/main.ts', aside: 'server/aside/thread.ts' } },
      }
    : { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 400 },
  test: {
    // Every core works; of two, one would stand idle otherwise.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Rules keep nothing between them, so their tests can share what they have loaded.
        test: {
          name: 'rules',
          isolate: false,
          testTimeout: 120_000,
          include: ['{shared,server,client}/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Views share what they have loaded as well; each file finds the page and its storage empty.
        test: {
          name: 'views',
          environment: 'jsdom',
          isolate: false,
          setupFiles: [here('client/testing/emptyPage.tsx')],
          testTimeout: 120_000,
          include: ['client/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/{realtime,crash,secrecy,http}/**/*.test.ts'],
          ...whole,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...whole,
          // A file has a dozen browser pages open, and so a whole machine to itself.
          fileParallelism: false,
          globalSetup: [...whole.globalSetup, support('chromium.ts'), support('soffice.ts')],
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          include: ['tests/office/**/*.test.ts'],
          globalSetup: [support('soffice.ts')],
          testTimeout: 120_000,
        },
      },
    ],
  },
}));
