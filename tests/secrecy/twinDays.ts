import type { Gathering } from '../../server/realtime/gathering.ts';
import type { Deliver } from '../../server/realtime/peer.ts';
import { Session } from '../../server/realtime/session.ts';
import type { CommandInput } from '../../shared/commands/registry.ts';
import type { Position } from '../../shared/protocol.ts';
import type { Vote } from '../../shared/voting/methods/vote.ts';
import { desk, furnish, give, guest, openRoom, person, type RealRoom, row } from '../support/realRoom.ts';
import { silentPeer } from '../support/silentPeer.ts';
import { inTime, pass, resumeTime, stopTime } from '../support/virtualTime.ts';

/** How somebody votes, and how they vote once they have changed their mind; a list of options in the shape of earlier devices. */
export type Votes = readonly (readonly (readonly string[] | Vote)[])[];

/** How the ballot of the day is held; approval in secret on two ideas when left out. */
export type Held = Pick<CommandInput<'createBallot'>, 'method' | 'settings' | 'way'>;

/** What left the server in the course of a day, in the order it left: the time, the receiver, the bytes. */
export interface Day {
  beforeReveal: string[];
  afterReveal: string[];
  /** What the operator was told. */
  warnings: string;
}

const idOf = (what: string, ...numbers: number[]) => `${what}-${numbers.join('-')}`.padEnd(20, '-');

/** One's own vote is told to oneself until close: of those messages, which ballots, and not what was voted. */
const withoutOwnVotes = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'votes' in value
    ? { ...value, votes: Object.keys(Object(value.votes)) }
    : value;

class Recorder {
  lines: string[] = [];
  readonly deliver: Deliver = (peers, name, payload) => {
    const text = JSON.stringify(payload, name === 'own' ? withoutOwnVotes : undefined);
    for (const { id } of peers) this.note(id, name, text);
  };

  note(receiver: string, name: string, text: string): void {
    this.lines.push(`${Date.now()} ${receiver} ${name} ${text}`);
  }

  async answer(receiver: string, answer: Promise<unknown>): Promise<void> {
    this.note(receiver, 'answer', JSON.stringify(await answer));
  }
}

interface Device {
  name: string;
  session: Session;
}

async function enter(
  room: RealRoom,
  name: string,
  who: { id?: string; as: 'participant' | 'screen' | 'facilitator' },
): Promise<Device> {
  const token = who.id ? await room.logins.issueParticipant(row.id, who.id) : undefined;
  const cookieToken = who.as === 'facilitator' ? await room.logins.issueFacilitator() : undefined;
  const caller = { address: 'here', cookieToken, invitedToken: () => undefined, unencrypted: false };
  const handshake = { protocol: 1, code: row.code, as: who.as, ...(token ? { token } : {}) };
  const admitted = await room.admissions.admit(handshake, caller);
  if (!admitted.ok) throw new Error(admitted.problem.key);
  const session = new Session(admitted, silentPeer(name), caller, room.logins, room.limits);
  session.enter();
  return { name, session };
}

/** Two ideas on the wall and an open ballot about them, or about two texts that cost something. */
async function openBallot({ workshop }: Gathering, author: string, held: Held | undefined): Promise<string> {
  for (const title of ['Fælles kantine', 'Kortere møder']) {
    await give(workshop, person(author), 'submitIdea', { title, text: '', areaId: null, amounts: null });
  }
  const ideaIds = Object.keys(workshop.state.stage.run.ideas);
  const texts = ['Fælles kantine', 'Kortere møder'].map((title) => ({ title, amount: 10 }));
  const about = held ? { ideaIds: [], texts, ...held } : { ideaIds, withoutPrice: true as const };
  await give(workshop, desk, 'createBallot', { question: 'Hvad går vi videre med?', ...about });
  await give(workshop, desk, 'goToStep', { stepId: 'ballots' });
  const [ballotId = ''] = Object.keys(workshop.state.backstage.run.draftBallots);
  await give(workshop, desk, 'openBallot', { ballotId, consents: [] });
  return ballotId;
}

/** The same day for given votes: in every other respect each byte and each moment is the same. */
export async function dayWith(votes: Votes, held?: Held): Promise<Day> {
  stopTime(row.started_at);
  const recorder = new Recorder();
  const room = await openRoom({ deliver: recorder.deliver });
  const { ids } = await inTime(furnish(room, 'ideas', votes.length));
  const gathering = await room.workshops.byCode(row.code);
  if (!gathering) throw new Error('no workshop');
  const { workshop } = gathering;
  const voters: Device[] = [];
  for (const [index, id] of ids.entries()) voters.push(await enter(room, `voter-${index}`, { id, as: 'participant' }));
  const screen = await enter(room, 'screen', { as: 'screen' });
  await enter(room, 'desk', { as: 'facilitator' });
  const ballotId = await inTime(openBallot(gathering, ids[0] ?? '', held));

  const cast = ({ name, session }: Device, id: string, given: readonly string[] | Vote) => {
    const vote = 'length' in given ? { options: given } : { vote: given };
    return recorder.answer(name, session.command({ id, name: 'castVote', input: { ballotId, ...vote } }));
  };
  const ask = ({ name, session }: Device, place: Position) => recorder.answer(name, session.resync(place));

  const rounds = Math.max(...votes.map((own) => own.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const [voter, device] of voters.entries()) {
      const options = votes[voter]?.[round];
      if (!options) continue;
      const vote = cast(device, idOf('vote', round, voter), options);
      // Every other one is waited for; those between share a batch with their neighbour.
      if (voter % 2 === 0) await inTime(vote);
      await inTime(cast(device, idOf('vote', round, voter), options));
    }
    await pass(500);
    await inTime(ask(screen, { seq: 0, hash: '' }));
  }
  const late = await inTime(give(workshop, guest, 'joinWorkshop', { name: 'For sent', group: 'manager' }));
  const latecomer = await enter(room, 'latecomer', { id: late.ok ? `p${late.seq}` : '', as: 'participant' });
  await inTime(cast(latecomer, idOf('late'), votes[0]?.[0] ?? []));
  await inTime(give(workshop, desk, 'extendTimer', { minutes: 1 }));
  await pass(1000);

  await recorder.answer('desk', inTime(give(workshop, desk, 'closeBallot', { ballotId })));
  await pass(1000);
  for (const device of [screen, latecomer, ...voters]) await inTime(ask(device, { seq: 0, hash: '' }));
  await enter(room, 'second-screen', { as: 'screen' });
  await inTime(give(workshop, desk, 'extendTimer', { minutes: 1 }));
  await pass(1000);

  const beforeReveal = recorder.lines;
  recorder.lines = [];
  await recorder.answer('desk', inTime(give(workshop, desk, 'revealBallot', { ballotId })));
  await pass(1000);
  const day = { beforeReveal, afterReveal: recorder.lines, warnings: JSON.stringify(room.warnings) };
  await inTime(room.close());
  resumeTime();
  return day;
}
