import { parseArgs } from 'node:util';
import { codeSchema } from '../../shared/protocol.ts';
import { CannotRehearse, type Rehearsal } from './rehearse.ts';

const usage =
  'Use: npm run rehearse -- --code ABCDEF --people 30 [--minutes 5] [--seed 1] [--server http://localhost:3000] [--key KEY]';

/** Reads the command line. @throws CannotRehearse with one sentence when it makes no sense. */
export function readArguments(given: readonly string[]): Rehearsal {
  const values = parse(given);
  const { code, people = '30', minutes = '5', seed = '1', server = 'http://localhost:3000', key } = values;
  const readCode = codeSchema.safeParse(code ?? '');
  if (!readCode.success) {
    throw new CannotRehearse(code === undefined ? usage : `${code} is no join code; it has six letters and digits.`);
  }
  return {
    code: readCode.data,
    origin: readOrigin(server),
    people: whole('people', people, 1, 1000),
    minutes: number('minutes', minutes, 0.05, 600),
    seed: whole('seed', seed, 0, 2 ** 31 - 1),
    key,
  };
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { code: text, people: text, minutes: text, seed: text, server: text, key: text };
    return parseArgs({ args: [...given], options }).values;
  } catch {
    throw new CannotRehearse(usage);
  }
}

function readOrigin(server: string): string {
  if (!URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol)) {
    throw new CannotRehearse(`--server must be an address such as http://localhost:3000, not ${server}.`);
  }
  return new URL(server).origin;
}

function number(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most) return value;
  throw new CannotRehearse(`--${name} must be a number from ${least} to ${most}, not ${text}.`);
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = number(name, text, least, most);
  if (Number.isInteger(value)) return value;
  throw new CannotRehearse(`--${name} must be a whole number, not ${text}.`);
}
