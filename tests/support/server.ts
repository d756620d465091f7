import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startFlags } from './startFlags.ts';

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

export const passphrase = 'en lang sætning til prøver';

export interface ServerProcess {
  origin: string;
  dataFolder: string;
  pid: number;
  /** What it has printed so far. */
  output(): string;
  /** Asks it to stop in order; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'aktordag-'));

/** A real server process on a free port, or on a given one. It is the built product; nothing of it is replaced. */
export async function startProcess(dataFolder = freshFolder(), port = 0): Promise<ServerProcess> {
  const child = spawnServer({
    DATA_DIR: dataFolder,
    PORT: String(port),
    HOST: '127.0.0.1',
    AKTORDAG_PASSPHRASE: passphrase,
  });
  let output = '';
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const address = /http:\/\/localhost:(\d+)/.exec(output);
      if (address) resolve(`http://127.0.0.1:${address[1]}`);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    const [code] = await once(child, 'exit');
    return code as number | null;
  };
  return {
    origin,
    dataFolder,
    pid: child.pid ?? 0,
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

/** Starts the server with these settings and nothing of this process's own. */
export function spawnServer(settings: Record<string, string>): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [...startFlags, main], { env: { PATH, ...settings } });
}
