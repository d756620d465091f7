import { parseArgs } from 'node:util';

const usage = 'Use: npm run bench [-- --clients 30,100,300 --quick]';

export interface BenchArguments {
  /** Sizes of the room; undefined leaves them to the plan. */
  clients: number[] | undefined;
  quick: boolean;
}

/** Reads the command line. @throws when it makes no sense, with the sentence to show. */
export function readArguments(given: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...given],
    options: { clients: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const clients = values.clients?.split(',').map(Number);
  if (clients?.some((count) => !Number.isInteger(count) || count < 10 || count > 1000)) {
    throw new Error(`--clients must be whole numbers from 10 to 1000. ${usage}`);
  }
  return { clients: clients?.toSorted((a, b) => a - b), quick: values.quick };
}
