import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { must } from '../../shared/ids.ts';
import { installPackages } from './debian.ts';

const packages = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'];

const say = (what: string): void => void process.stdout.write(`${what}\n`);

/** Debian has the program without what reads sheets and documents; elsewhere they come together. */
function isWhole(place: string): boolean {
  const folder = dirname(realpathSync(place));
  return (
    !existsSync(join(folder, 'soffice.bin')) ||
    ['libsclo.so', 'libswlo.so'].every((part) => existsSync(join(folder, part)))
  );
}

/** A LibreOffice of this machine that reads sheets and documents, when there is one. */
function onThisMachine(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'soffice'));
  const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
  return [...places, mac].find((place) => existsSync(place) && isWhole(place));
}

/** Whether there is a LibreOffice to read our files with. */
export const isOfficeThere = (): boolean => onThisMachine() !== undefined;

/**
 * Looks for a LibreOffice to read our files with: the machine's own, else Debian's packages when root. Where neither can be had,
 * it says what the tests leave out. Once in a run, however many projects ask.
 */
export default function setup(): void {
  if (process.env['OFFICE_SOUGHT']) return;
  process.env['OFFICE_SOUGHT'] = '1';
  if (!isOfficeThere()) installPackages('No LibreOffice found', packages, '--no-install-recommends');
  const found = onThisMachine();
  say(
    found
      ? `Reports are read back by ${found}`
      : `SKIPPED: no LibreOffice reads back the .xlsx and .docx files, since there is none here and it could not be installed. Install ${packages.join(' and ')} (Debian), or any LibreOffice with "soffice" on the path.`,
  );
}

/** Converts a file into others beside it, as LibreOffice reads it; its own settings stay in the same folder. */
export function convert(file: string, format: string, folder: string): void {
  execFileSync(
    must(onThisMachine()),
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', folder, file],
    { stdio: 'ignore', timeout: 300_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
}
