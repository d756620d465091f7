import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../../shared/commands/command.ts';
import { showCode } from '../../shared/protocol.ts';
import { aliases } from '../../shared/rehearsal/aliases.ts';
import { Chance } from '../../shared/rehearsal/chance.ts';
import { en } from '../../shared/text/en.ts';
import { problemSentence } from '../../shared/text/sentence.ts';
import { Person, type Room } from './person.ts';
import { inWords, type Summary, Tally } from './tally.ts';

/** Why there can be no rehearsal, in one sentence. */
export class CannotRehearse extends Error {}

export interface Rehearsal {
  origin: string;
  code: string;
  key?: string | undefined;
  people: number;
  minutes: number;
  seed: number;
  /** Mean pause between two deeds of one person; a lifelike 7 s when left out. */
  pauseMs?: number | undefined;
  /** Ends the rehearsal early. */
  stop?: AbortSignal | undefined;
  say?: (line: string) => void;
}

const sayEveryMs = 10_000;
/** People come in over this long, or one every 300 ms when they are few. */
const arrivalsMs = 8000;

/**
 * Fills a running workshop with people who live in it for a while, and tells what came of it.
 * @throws CannotRehearse when there is no server or no such workshop.
 */
export async function rehearse(rehearsal: Rehearsal): Promise<Summary> {
  const { origin, code, key, people, minutes, seed, pauseMs = 7000, stop, say = () => {} } = rehearsal;
  await mustAnswer(origin);
  const day = new AbortController();
  setMaxListeners(0, day.signal);
  const evening = setTimeout(() => day.abort(), minutes * 60_000);
  stop?.addEventListener('abort', () => day.abort(), { once: true });
  const over = new Promise<undefined>((resolve) => {
    day.signal.addEventListener('abort', () => setTimeout(() => resolve(undefined), 2000), { once: true });
  });
  const tally = new Tally();
  const room: Room = { origin, code, key, tally, ending: day.signal, over, pauseMs };
  const crowd = aliases(people, new Chance(seed)).map(
    (alias, index) => () => new Person(room, alias, new Chance(seed * 1009 + index + 1)),
  );
  const here: Person[] = [];
  const reporting = setInterval(() => {
    say(`${here.filter((person) => person.isHere).length} here: ${inWords(tally.summary)}`);
  }, sayEveryMs);
  const arrive = async (make: () => Person, index: number) => {
    const inTime = await wait(index * Math.min(300, arrivalsMs / people), true, { signal: day.signal }).catch(
      () => false,
    );
    if (!inTime) return;
    const person = make();
    here.push(person);
    const problem = await person.arrive();
    if (problem && index === 0) throw new CannotRehearse(whyNot(problem, code));
    if (problem) tally.refused(problem.key);
    else tally.joined();
    if (!problem) await person.live();
  };
  try {
    await Promise.all(crowd.map(arrive));
  } finally {
    day.abort();
    clearTimeout(evening);
    clearInterval(reporting);
    for (const person of here) person.leave();
  }
  return tally.summary;
}

/** @throws CannotRehearse when nothing, or something else, answers at the address. */
async function mustAnswer(origin: string): Promise<void> {
  const answers = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(5000) }).then(
    (response) => response.ok,
    () => false,
  );
  if (!answers) {
    throw new CannotRehearse(`No Aktørdag server answers at ${origin}. Start one, or give its address with --server.`);
  }
}

function whyNot(problem: Problem, code: string): string {
  if (problem.key === 'reject.unknownCode') return `No open workshop has the code ${showCode(code)}.`;
  return problemSentence(problem, en, 'en');
}
