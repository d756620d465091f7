import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { freshFolder } from '../support/server.ts';
import { builtProgram } from './build.ts';

const children = new Set<ChildProcess>();
const strays = new Set<number>();
const folders = new Set<string>();

/** Whatever happens, nothing that was started here outlives the bench, and its folders are gone. */
export function cleanUpAtExit(): void {
  process.on('exit', () => {
    for (const child of children) child.kill('SIGKILL');
    for (const pid of strays) kill(pid);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}

/** A folder that is gone when the bench is over. */
export function temporaryFolder(): string {
  const folder = freshFolder();
  folders.add(folder);
  return folder;
}

/** Ends a process that was started elsewhere, if it is still there by then. */
export const killAtExit = (pid: number): void => void strays.add(pid);
export const forget = (pid: number): void => void strays.delete(pid);

/** What to start a server with so that its commits are slow; nothing when they need not be. */
export const slowDiskFlags = (commitMs: number | undefined): string[] =>
  commitMs === undefined ? [] : ['--import', pathToFileURL(builtProgram('slowDisk')).href];

/** Starts a program of Node with these settings and nothing of this process's own. */
export function start(
  program: string,
  { flags = [], settings = {}, ipc = false }: { flags?: string[]; settings?: Record<string, string>; ipc?: boolean },
): ChildProcess {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [...flags, program], {
    env: { PATH, ...settings },
    stdio: ['ignore', ipc ? 'inherit' : 'pipe', 'inherit', ...(ipc ? (['ipc'] as const) : [])],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** The address a server prints once it listens. */
export async function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const port = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.once('exit', (code) => reject(new Error(`a server ended with ${code}: ${output}`)));
  });
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** CPU time a process has used, in milliseconds, in steps of 10; undefined where the system does not tell (only Linux does). */
export const cpuMs = (pid: number): number | undefined => cpuIn(readProc(pid, 'stat'));

/** The same of the thread that a process began with: where a server's rooms live. */
export const ownThreadCpuMs = (pid: number): number | undefined => cpuIn(readProc(pid, `task/${pid}/stat`));

function cpuIn(stat: string | undefined): number | undefined {
  if (!stat) return undefined;
  // After the name, which may hold spaces: state is the 1st field, utime the 12th and stime the 13th, in 1/100 s.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory in MB; undefined where the system does not tell. */
export function memoryMb(pid: number): number | undefined {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readProc(pid, 'status') ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
