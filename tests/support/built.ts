import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds client and server once before the tests that run the whole product; `BUILT=1` says that it has been done. */
export default function build(): void {
  const { BUILT, VITEST: _, NODE_ENV: __, ...environment } = process.env;
  if (BUILT) return;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.env['BUILT'] = '1';
}
