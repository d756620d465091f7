import { spawnSync } from 'node:child_process';

/** Whether `installPackages` may be tried: this is Debian or a child of it, and we are root. */
const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Installs packages of Debian, saying `why` first; asks for fresh lists when the ones at hand do not do. Removes nothing. */
export function installPackages(why: string, packages: readonly string[], ...options: string[]): boolean {
  if (!canInstall()) return false;
  process.stdout.write(`${why}: installing the Debian packages ${packages.join(' and ')} ...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...task: string[]) =>
    spawnSync('apt-get', ['-y', '-q', '-o', 'Acquire::http::Timeout=30', ...task], { env, stdio: 'ignore' }).status ===
    0;
  const install = () => apt('install', '--no-remove', ...options, ...packages);
  if (install()) return true;
  apt('update');
  return install();
}
