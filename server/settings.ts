import { resolve } from 'node:path';
import * as z from 'zod';
import { Unusable } from './unusable.ts';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('data'),
  SCENARIOS_DIR: z.string().min(1).optional(),
  AKTORDAG_PASSPHRASE: z.string().min(12).max(200).optional(),
});

export interface Settings {
  port: number;
  host: string;
  dataFolder: string;
  /** Where the scenario files are; those that come with the program when it is not given. */
  scenarioFolder: string | undefined;
  passphrase: string | undefined;
}

const mistakes: Record<string, string> = {
  PORT: 'PORT must be a number from 0 to 65535.',
  HOST: 'HOST must be an address to listen on, such as 0.0.0.0.',
  DATA_DIR: 'DATA_DIR must be a folder.',
  SCENARIOS_DIR: 'SCENARIOS_DIR must be a folder.',
  AKTORDAG_PASSPHRASE: 'AKTORDAG_PASSPHRASE must have 12 to 200 characters.',
};

/** Reads the settings from the environment. @throws Unusable with the sentence for the first one that makes no sense. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = schema.safeParse(environment);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]);
    throw new Unusable(mistakes[name] ?? 'A setting is wrong.');
  }
  const { PORT, HOST, DATA_DIR, SCENARIOS_DIR, AKTORDAG_PASSPHRASE } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(DATA_DIR),
    scenarioFolder: SCENARIOS_DIR === undefined ? undefined : resolve(SCENARIOS_DIR),
    passphrase: AKTORDAG_PASSPHRASE,
  };
}
