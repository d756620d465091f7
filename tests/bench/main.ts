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
const asked = readArguments(process.argv.slice(2));
if (!asked) {
  console.error('Use: npm run bench [-- --clients 30,100,300 --quick], with rooms of 10 to 1000 clients.');
  process.exit(1);
}
const plan = planFor(asked);
const results = new Results();
const startedAt = new Date();
const disturbances: number[] = [];
let repetitions = 0;
cleanUpAtExit();
try {
  await buildPrograms();
  const repetition = new Repetition(plan, await freshStage(), results, (line) => console.error(`  ${line}`));
  const started = performance.now();
  const used = () => (performance.now() - started) / 1000;
  while (repetitions < plan.repetitions && used() + used() / Math.max(1, repetitions) < plan.mostSeconds) {
    disturbances.push(await otherWork());
    await repetition.run(repetitions);
    repetitions += 1;
  }
  disturbances.push(await otherWork());
} finally {
  const circumstances = circumstancesOf(startedAt, warningAbout(disturbances));
  console.log(`\n${report({ ...plan, repetitions }, results, circumstances)}`);
}
process.exit();
