import { readArguments } from './arguments.ts';
import { CannotRehearse, rehearse } from './rehearse.ts';
import { closingLines } from './tally.ts';

/** `npm run rehearse`: people of chance take part in a running workshop. */
try {
  const rehearsal = readArguments(process.argv.slice(2));
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  console.log(
    `${rehearsal.people} people come to ${rehearsal.origin} for ${rehearsal.minutes} min (seed ${rehearsal.seed}).`,
  );
  const summary = await rehearse({ ...rehearsal, stop: stop.signal, say: (line) => console.log(`  ${line}`) });
  console.log(closingLines(summary).join('\n'));
} catch (error) {
  if (!(error instanceof CannotRehearse)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
process.exit();
