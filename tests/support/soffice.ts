import { execFileSync, spawnSync } from 'node:child_process';

const packages = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'];

/** Whether there is a LibreOffice to read our files with. */
export const isOfficeThere = (): boolean => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** The packages of `packages` that Debian does not know as installed; all of them where there is no Debian. */
const missing = (): string[] =>
  packages.filter((name) => {
    const { stdout } = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
    return !stdout?.includes('install ok installed');
  });

/** Sees that LibreOffice can read our files: installs Debian's packages when root, and else says what is missing. */
export default function setup(): void {
  const lacking = missing();
  if (isOfficeThere() && (lacking.length === 0 || spawnSync('dpkg-query', ['--version']).status !== 0)) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(
      `The files are read by LibreOffice, and this machine lacks it. Install ${packages.join(' and ')} (apt-get install --no-install-recommends), or any LibreOffice with "soffice" on the path.`,
    );
  }
  process.stdout.write(`Installing the Debian packages ${lacking.join(' and ')} ...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...lacking], { env, stdio: 'ignore' })
      .status === 0;
  if (install()) return;
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
  if (!install()) throw new Error(`${lacking.join(' and ')} could not be installed.`);
}

/** Converts a file into others beside it, as LibreOffice reads it; its own settings stay in the same folder. */
export function convert(file: string, format: string, folder: string): void {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', folder, file],
    { stdio: 'ignore', timeout: 300_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
}
