import { parseArgs } from 'node:util';

export interface BenchArguments {
  /** Sizes of the room; undefined leaves them to the plan. */
  clients: number[] | undefined;
  quick: boolean;
}

/** Reads the command line; undefined when it makes no sense. */
export function readArguments(given: readonly string[]): BenchArguments | undefined {
  const read = parse(given);
  if (!read) return undefined;
  const clients = read.clients?.split(',').map(Number);
  if (clients?.some((count) => !Number.isInteger(count) || count < 10 || count > 1000)) return undefined;
  return { clients: clients?.toSorted((a, b) => a - b), quick: read.quick };
}

function parse(given: readonly string[]) {
  try {
    const options = { clients: { type: 'string' }, quick: { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...given], options }).values;
  } catch {
    return undefined;
  }
}
