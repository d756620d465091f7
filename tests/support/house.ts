import type { RoleGroup } from '../../shared/state.ts';
import { Device } from './device.ts';
import { Facilitator } from './facilitator.ts';
import { groupOf } from './play.ts';
import { type ServerProcess, startProcess } from './server.ts';
import { Stranger } from './stranger.ts';

/** A running server and somebody who is logged in there as facilitator. */
export interface Host {
  server: ServerProcess;
  facilitator: Facilitator;
}

export async function openHost(dataFolder?: string): Promise<Host> {
  const server = await startProcess(dataFolder);
  return { server, facilitator: await Facilitator.login(server.origin) };
}

interface HouseOptions {
  /** Where the workshop is held; without it on a server of its own. */
  host?: Host;
  scenarioId?: string;
  /** How many join at the start. */
  people?: number;
}

/** One workshop on a real server: a desk, a screen, and people with devices. */
export class House {
  readonly code: string;
  readonly desk: Device;
  readonly screen: Device;
  readonly people: Device[] = [];
  readonly #host: Host;
  readonly #ownsHost: boolean;

  private constructor(host: Host, ownsHost: boolean, code: string) {
    this.#host = host;
    this.#ownsHost = ownsHost;
    this.code = code;
    this.desk = this.device({ as: 'facilitator', cookie: host.facilitator.cookie });
    this.screen = this.device({ as: 'screen' });
  }

  static async open({ host, scenarioId, people = 0 }: HouseOptions = {}): Promise<House> {
    const found = host ?? (await openHost());
    const house = new House(found, host === undefined, await found.facilitator.startWorkshop(scenarioId));
    await house.desk.until(({ confirmed }) => confirmed !== null);
    await Promise.all(Array.from({ length: people }, (_, number) => house.join(`Person ${number}`, groupOf(number))));
    return house;
  }

  get server(): ServerProcess {
    return this.#host.server;
  }

  get facilitator(): Facilitator {
    return this.#host.facilitator;
  }

  get everyone(): Device[] {
    return [this.desk, this.screen, ...this.people];
  }

  device(options: Partial<ConstructorParameters<typeof Device>[0]> = {}): Device {
    return new Device({ origin: this.server.origin, code: this.code, ...options });
  }

  /** Somebody comes in, and is seen at the desk. */
  async join(
    name: string,
    group: RoleGroup = 'employee',
    options: Parameters<House['device']>[0] = {},
  ): Promise<Device> {
    const device = this.device(options);
    const joined = await device.join(name, group);
    if (!joined.ok) throw new Error(`not let in: ${joined.problem.key}`);
    this.people.push(device);
    await device.until(({ confirmed, me }) => me !== null && confirmed?.state.stage.people[me] !== undefined);
    await this.desk.until(({ presence }) => presence?.people?.includes(joined.participantId) === true);
    return device;
  }

  /** Goes to a step, and waits until everybody is there. */
  async goTo(stepId: string): Promise<void> {
    await this.desk.send('goToStep', { stepId });
    await this.until((device) => device.state.stage.run.programme.stepId === stepId);
  }

  /** Waits until something holds on every device. */
  async until(holds: (device: Device) => boolean): Promise<void> {
    await Promise.all(this.everyone.map((device) => device.until(({ state }) => state !== null && holds(device))));
  }

  /** Waits until everybody is at the number the server is at now, with all that was acknowledged by now. */
  async level(): Promise<void> {
    const screen = await Stranger.enter({ code: this.code, as: 'screen' }, { origin: this.server.origin });
    const { seq } = await screen.hears('snapshot');
    screen.close();
    await this.until(({ view }) => view.pending.length === 0 && (view.confirmed?.seq ?? 0) >= seq);
  }

  /** Ideas by the first person, and a ballot about them that is open for everybody in the room; gives its id. */
  async openBallot(titles: readonly string[] = ['Fælles kantine', 'Kortere møder']): Promise<string> {
    await this.goTo('ideas');
    for (const title of titles) {
      await this.people[0]?.send('submitIdea', { title, text: 'Som beskrevet.', areaId: null, amounts: null });
    }
    await this.desk.until(({ state }) => Object.keys(state?.stage.run.ideas ?? {}).length >= titles.length);
    const ideaIds = Object.keys(this.desk.state.stage.run.ideas).slice(-titles.length);
    await this.desk.send('createBallot', { question: 'Hvad går vi videre med?', ideaIds, withoutPrice: true });
    await this.desk.until(({ state }) => Object.keys(state?.backstage.run.draftBallots ?? {}).length > 0);
    const [ballotId = ''] = Object.keys(this.desk.state.backstage.run.draftBallots);
    await this.goTo('ballot');
    const opened = await this.desk.send('openBallot', { ballotId, consents: ['fewVoters'] });
    if (!opened.ok) throw new Error(`not opened: ${opened.problem.key}`);
    await this.until((device) => device.state.stage.run.ballots[ballotId]?.stage === 'open');
    return ballotId;
  }

  /** The server ends in order and starts again at the same place; everybody comes back by themselves. */
  async restart(between: () => void | Promise<void> = () => undefined): Promise<void> {
    await this.server.stop();
    await between();
    await this.startAgain();
  }

  /** A server that has ended starts again, on the same data and at the same address. */
  async startAgain(): Promise<void> {
    const { server } = this;
    this.#host.server = await startProcess(server.dataFolder, Number(new URL(server.origin).port));
  }

  async close(): Promise<void> {
    for (const device of this.everyone) device.close();
    if (this.#ownsHost) await this.server.stop();
  }
}
