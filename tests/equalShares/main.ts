import { readFileSync } from 'node:fs';
import { PbProblem } from '../../shared/voting/equalShares/pb.ts';
import { readArguments, usage } from './arguments.ts';
import { told } from './told.ts';

/** `npm run equal-shares -- FILE.pb`: the winners of any election in the format of pabulib.org. */
try {
  const asked = readArguments(process.argv.slice(2));
  console.log(told(readFileSync(asked.file, 'utf8'), asked));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof PbProblem ? error.message : `${error.message}\n${usage}`);
  process.exitCode = 1;
}
