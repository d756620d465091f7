import { readArguments } from './arguments.ts';
import { buildPrograms } from './build.ts';
import { otherWork, warningAbout } from './machine.ts';
import { freshStage } from './ourServer.ts';
import { planFor } from './plan.ts';
import { cleanUpAtExit } from './processes.ts';
import { Repetition } from './repetition.ts';
import { circumstancesOf, report } from './report.ts';
import { Results } from './results.ts';

/** `npm run bench`: our server beside the least that could do the same work. It reports and judges nothing but the bars. */
const plan = planFor(readArguments(process.argv.slice(2)));
const results = new Results();
const startedAt = new Date();
const disturbances: number[] = [];
cleanUpAtExit();
try {
  await buildPrograms();
  const repetition = new Repetition(plan, await freshStage(), results, (line) => console.error(`  ${line}`));
  for (let turn = 0; turn < plan.repetitions; turn += 1) {
    disturbances.push(await otherWork());
    await repetition.run(turn);
  }
  disturbances.push(await otherWork());
} finally {
  console.log(`\n${report(plan, results, circumstancesOf(startedAt, warningAbout(disturbances)))}`);
}
process.exit();
