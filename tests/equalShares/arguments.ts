import { parseArgs } from 'node:util';
import type { Choices } from '../../shared/voting/equalShares/equalShares.ts';

export const usage = `npm run equal-shares -- FILE.pb [--completion none|add1|add1u] [--utility cost|cardinality|points]
  [--exhaustive] [--rounds] [--write OUT.pb]

  --completion  none unless said otherwise: what equal shares alone can pay
  --utility     cost for approval files and points for points files unless said otherwise
  --exhaustive  stop raising shares as soon as nothing more fits
  --rounds      tell every round
  --write       write what was read as a .pb file as well: voters' ids and ballots, costs and names, and what META said`;

const utilities = ['cost', 'cardinality', 'points'] as const;

export interface Asked extends Pick<Choices, 'completion' | 'exhaustive'> {
  file: string;
  utility: Choices['utility'] | undefined;
  rounds: boolean;
  /** Where to write what was read. */
  write: string | undefined;
}

const oneOf = <T extends string>(value: string, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === value);
  if (!found) throw new Error(`${value} is not one of ${allowed.join(', ')}`);
  return found;
};

/** @throws Error for what is not as `usage` says. */
export function readArguments(args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      completion: { type: 'string', default: 'none' },
      utility: { type: 'string' },
      exhaustive: { type: 'boolean', default: false },
      rounds: { type: 'boolean', default: false },
      write: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error('Name one file.');
  return {
    file,
    completion: oneOf(values.completion, ['none', 'add1', 'add1u']),
    utility: values.utility === undefined ? undefined : oneOf(values.utility, utilities),
    exhaustive: values.exhaustive,
    rounds: values.rounds,
    write: values.write,
  };
}
