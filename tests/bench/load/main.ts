import type { Client, Target } from './client.ts';
import { now } from './clock.ts';
import { OurClient } from './ourClient.ts';
import { RawClient } from './rawClient.ts';
import type { Request, RequestName, Requests, Response } from './requests.ts';
import { play } from './schedule.ts';
import { Tracker } from './tracker.ts';
import { WholeStateClient } from './wholeStateClient.ts';

/** A process that holds many clients and does with them what the bench asks. */

const openedAtOnce = 20;
const kinds = { ours: OurClient, raw: RawClient, wholeState: WholeStateClient };
const clients: Client[] = [];
const tracker = new Tracker();

const handlers: { [Name in RequestName]: (asked: Requests[Name][0]) => Promise<Requests[Name][1]> } = {
  async open({ target, count, first }) {
    for (let opened = 0; opened < count; opened += openedAtOnce) {
      const some = Array.from({ length: Math.min(openedAtOnce, count - opened) }, (_, index) =>
        makeClient(target, first + opened + index),
      );
      await Promise.all(some.map((client) => client.open()));
      clients.push(...some);
    }
    return null;
  },
  async seqs() {
    const seqs = clients.map(({ seq }) => seq);
    return { lowest: Math.min(...seqs), highest: Math.max(...seqs) };
  },
  async watch({ after }) {
    tracker.watch(after, clients.length);
    return null;
  },
  play: ({ slots, startAt, ballot }) =>
    play(slots, startAt, (number) => (ballot ? clientOf(number).vote(ballot) : clientOf(number).move())),
  arrivals: ({ upTo }) => tracker.arrivals(upTo),
  turnout: ({ votes }) => tracker.turnoutKnown(votes),
  command: ({ name, input }) => clientOf(0).command(name, input),
  async bytes() {
    return clients.reduce((sum, { bytesRead }) => sum + bytesRead, 0);
  },
  async cut({ count }) {
    for (const client of clients.slice(0, count)) client.cut();
    return null;
  },
  async back({ count, knowing, upTo }) {
    await Promise.all(clients.slice(0, count).map((client) => client.back(knowing, upTo)));
    return now();
  },
};

const makeClient = (target: Target, number: number): Client => new kinds[target.kind](target, number, tracker);

function clientOf(number: number): Client {
  const client = clients[number];
  if (!client) throw new Error(`there is no client ${number}`);
  return client;
}

const tell = (response: Response) => void process.send?.(response);

process.on('message', ({ id, name, asked }: Request) => {
  const handle = handlers[name] as (asked: unknown) => Promise<unknown>;
  handle(asked).then(
    (answer) => tell({ id, answer }),
    (error) => tell({ id, failed: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
