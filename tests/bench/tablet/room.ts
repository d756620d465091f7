import { Log } from '../../../server/log/log.ts';
import { UrnFolder } from '../../../server/workshop/urn.ts';
import type { Workshop } from '../../../server/workshop/workshop.ts';
import { Workshops } from '../../../server/workshop/workshops.ts';
import type { Actor } from '../../../shared/commands/command.ts';
import type { CommandInput, CommandName } from '../../../shared/commands/registry.ts';
import { must } from '../../../shared/ids.ts';
import { groupOf } from '../../support/play.ts';
import { desk, guest, person } from '../../support/realRoom.ts';
import { freshFolder } from '../../support/server.ts';
import { largeScenario, tableCount } from './scenario.ts';

const peopleCount = 48;
const chosenPerTable = 15;
const chosenTogether = 40;
export const ideaCount = 300;
/** Together on their way to the log. */
const handful = 40;

/**
 * A data folder with a room late in a long day: tables with packages and moves of their own, and thousands of moves on the common
 * board. Written by the server's own parts, since people take a day for it. Gives the folder and the workshop's code.
 */
export async function fillLargeRoom(moves: number): Promise<{ folder: string; code: string }> {
  const folder = freshFolder();
  const log = await Log.open(folder);
  const scenario = largeScenario();
  const surroundings = {
    log,
    urns: new UrnFolder(folder),
    clock: Date.now,
    scenario: () => scenario,
    warn: () => undefined,
  };
  const workshops = new Workshops(surroundings, () => undefined);
  const gathering = must(await workshops.start(scenario.id), 'workshop');
  await new Day(gathering.workshop).play(moves);
  const { code } = gathering.workshop.row;
  await workshops.close();
  await log.close();
  return { folder, code };
}

class Day {
  readonly #workshop: Workshop;
  #asked = 0;
  #waiting: Promise<unknown>[] = [];

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  async play(moves: number): Promise<void> {
    for (let number = 0; number < peopleCount; number += 1) {
      await this.#give(guest, 'joinWorkshop', { name: `Person ${number + 1}`, group: groupOf(number) });
    }
    const people = Object.keys(this.#workshop.state.stage.people);
    const tableIds = Array.from({ length: tableCount }, (_, index) => `t${index + 1}`);
    await this.#give(desk, 'dealSeats', { tables: tableCount, seed: 1 });
    const { seats } = this.#workshop.state.backstage.run;
    const atTable = (tableId: string) =>
      must(
        people.find((id) => seats[id] === tableId),
        'somebody at the table',
      );
    for (const [index, tableId] of tableIds.entries()) await this.#choose(atTable(tableId), index, chosenPerTable);
    const atTables = Math.floor(moves / 5);
    await this.#move(people, atTables);
    await this.#write();
    await this.#give(desk, 'goToStep', { stepId: 'together' });
    await this.#choose(must(people[0]), 0, chosenTogether);
    await this.#move(people, moves - atTables);
  }

  async #choose(id: string, offset: number, count: number): Promise<void> {
    for (let number = 0; number < count; number += 1) {
      const proposalId = `proposal-${21 + ((offset * 11 + number * 3) % 180)}`;
      await this.#give(person(id), 'adoptProposal', { proposalId });
    }
  }

  /** Ideas as long as those people write, as many at a time as one command takes. */
  async #write(): Promise<void> {
    for (let first = 0; first < ideaCount; first += 100) {
      const ideas = Array.from({ length: 100 }, (_, index) => ({
        title: `Idé nummer ${first + index + 1}`,
        text: 'Så kan flere klare sig selv længere, og det bliver billigere for alle. '.repeat(1 + (index % 4)),
        areaId: `area-${1 + index}`,
        amounts: null,
      }));
      await this.#give(desk, 'importIdeas', { list: 'intranet', ideas });
    }
  }

  /** Each move to the next area, by the next person. */
  async #move(people: readonly string[], count: number): Promise<void> {
    for (let number = 0; number < count; number += 1) {
      const [from, to] = [`area-${1 + (number % 100)}`, `area-${1 + ((number + 1) % 100)}`];
      const input = { from, to, profile: { kind: 'lasting' as const, year: 2028, amount: 10 + (number % 7) } };
      this.#waiting.push(this.#give(person(must(people[number % people.length])), 'moveMoney', input));
      if (this.#waiting.length >= handful) await this.#settle();
    }
    await this.#settle();
  }

  async #settle(): Promise<void> {
    await Promise.all(this.#waiting);
    this.#waiting = [];
  }

  async #give<Name extends CommandName>(actor: Actor, name: Name, input: CommandInput<Name>): Promise<void> {
    this.#asked += 1;
    const id = `of-the-bench-${String(this.#asked).padStart(6, '0')}`;
    const answer = await this.#workshop.submit(actor, actor.id, id, name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.problem.key}`);
  }
}
