import { Connection } from '../../client/connection/connection.ts';
import type { WorkshopView } from '../../client/connection/view.ts';
import type { Surface } from '../../client/connection/wire.ts';
import type { CommandInput, CommandName } from '../../shared/commands/registry.ts';
import type { CommandAnswer } from '../../shared/protocol.ts';
import type { Chance } from '../../shared/rehearsal/chance.ts';
import type { State } from '../../shared/state.ts';
import { MemoryStorage } from './device.ts';
import type { FakeNetwork, Plug } from './fakeNetwork.ts';

/** A command somebody gave, and what came back to the page that gave it: nothing when the page was reloaded meanwhile. */
export interface Given {
  id: string;
  name: CommandName;
  input: unknown;
  answers: CommandAnswer[];
}

export interface PlayerOptions {
  network: FakeNetwork;
  chance: Chance;
  code: string;
  as?: Surface;
  /** The facilitator's login. */
  token?: string;
  /** The browser's storage, when another page has written to it before. */
  storage?: MemoryStorage;
}

/** Somebody with a device on a fake network: the client's own connection, a browser's storage, and a page to reload. */
export class Player {
  readonly plug: Plug = { isIn: true };
  readonly given: Given[] = [];
  readonly storage: MemoryStorage;
  readonly surface: Surface;
  connection: Connection;
  readonly #options: PlayerOptions;
  #lastId = '';

  constructor(options: PlayerOptions) {
    this.#options = options;
    this.surface = options.as ?? 'participant';
    this.storage = options.storage ?? new MemoryStorage();
    this.connection = this.#open();
  }

  get view(): WorkshopView {
    return this.connection.store.getState();
  }

  get state(): State | null {
    return this.view.state;
  }

  /** Gives a command and writes down what becomes of it, without waiting. */
  send<Name extends CommandName>(name: Name, input: CommandInput<Name>): Given {
    const answer = this.connection.send(name, input);
    const given: Given = { id: this.#lastId, name, input, answers: [] };
    this.given.push(given);
    void answer.then((came) => given.answers.push(came));
    return given;
  }

  /** The same device and browser, the page opened anew. */
  reload(): void {
    this.connection.close();
    this.connection = this.#open();
  }

  unplug(): void {
    this.#options.network.unplug(this.plug);
  }

  #open(): Connection {
    const { network, chance, code, token } = this.#options;
    return new Connection({
      code,
      as: this.surface,
      openLink: network.linkFor(this.plug, { cookieToken: token }),
      storage: this.storage,
      monotonic: () => performance.now(),
      randomId: () => {
        this.#lastId = Array.from({ length: 32 }, () => chance.whole(0, 15).toString(16)).join('');
        return this.#lastId;
      },
    });
  }
}
