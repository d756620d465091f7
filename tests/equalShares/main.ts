import { readFileSync, writeFileSync } from 'node:fs';
import { PbProblem, readPb, writePb } from '../../shared/voting/equalShares/pb.ts';
import { readArguments, usage } from './arguments.ts';
import { told } from './told.ts';

/** `npm run equal-shares -- FILE.pb`: the winners of any election in the format of pabulib.org; `--write` writes it in that format too. */
try {
  const asked = readArguments(process.argv.slice(2));
  const text = readFileSync(asked.file, 'utf8');
  console.log(told(text, asked));
  // A file that is there already is not written over.
  if (asked.write !== undefined) writeFileSync(asked.write, writePb(readPb(text)), { flag: 'wx' });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof PbProblem ? error.message : `${error.message}\n${usage}`);
  process.exitCode = 1;
}
