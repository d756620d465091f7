import type { WorkshopEvent } from '../../shared/commands/registry.ts';
import type { State } from '../../shared/state.ts';
import { openBallots, wayOf } from '../../shared/voting/ballots.ts';
import type { CastVote } from '../../shared/voting/methods/method.ts';
import type { Vote } from '../../shared/voting/methods/vote.ts';
import type { Urn, UrnFolder } from './urn.ts';

/** The urns of one workshop's open ballots, kept in step with its log. */
export class Ballots {
  readonly #workshop: string;
  readonly #folder: UrnFolder;
  readonly #urns = new Map<string, Urn>();

  constructor(workshop: string, folder: UrnFolder) {
    this.#workshop = workshop;
    this.#folder = folder;
  }

  /** After a start: takes up the urns of open ballots and destroys all others (B6). Answers which ballots have lost theirs. */
  reopen({ stage }: State): string[] {
    const open = openBallots(stage.run).map(({ id }) => id);
    this.#folder.destroyAllBut(this.#workshop, open);
    return open.filter((id) => {
      const urn = this.#folder.reopen(this.#workshop, id);
      if (urn) this.#urns.set(id, urn);
      return !urn;
    });
  }

  urn(ballotId: string): Urn | undefined {
    return this.#urns.get(ballotId);
  }

  /** Before a batch is written: an urn for each ballot it opens, so that an open ballot always has one. */
  prepare(events: readonly WorkshopEvent[]): void {
    for (const event of events) {
      if (event.type === 'ballotOpened') this.#urns.set(event.id, this.#folder.create(this.#workshop, event.id));
    }
  }

  /** The batch could not be written: no ballot was opened. */
  undoPrepared(events: readonly WorkshopEvent[]): void {
    for (const event of events) if (event.type === 'ballotOpened') this.#destroy(event.id);
  }

  /** After a batch is written: the urns of ballots it closed are destroyed (B2). */
  settle(events: readonly WorkshopEvent[]): void {
    for (const event of events) {
      if (event.type === 'ballotClosed' || event.type === 'ballotVoided') this.#destroy(event.id);
    }
  }

  /**
   * The votes of an open ballot with their voters' groups, in the order of the roll; undefined when the urn is lost. Whose they
   * are is told where that was said before the voting alone.
   */
  votesOf(ballotId: string, { stage, vault }: State): CastVote[] | undefined {
    const urn = this.#urns.get(ballotId);
    const roll = vault.run.rolls[ballotId];
    const ballot = stage.run.ballots[ballotId];
    if (!urn || !roll || !ballot) return undefined;
    const isOpen = wayOf(ballot) === 'open';
    return roll.flatMap((voter) => {
      const vote = urn.voteOf(voter);
      const group = stage.people[voter]?.group;
      return vote && group ? [{ group, vote, ...(isOpen ? { voter } : {}) }] : [];
    });
  }

  /** Votes cast per open ballot. */
  turnout(): Record<string, number> {
    return Object.fromEntries([...this.#urns].map(([id, urn]) => [id, urn.cast]));
  }

  /** A person's own votes in open ballots. */
  votesBy(voter: string): Record<string, Vote> {
    return Object.fromEntries(
      [...this.#urns].flatMap(([id, urn]) => {
        const vote = urn.voteOf(voter);
        return vote ? [[id, vote]] : [];
      }),
    );
  }

  /** The workshop is no more, and neither is any vote in it. */
  destroyAll(): void {
    for (const id of [...this.#urns.keys()]) this.#destroy(id);
    this.#folder.destroyAllBut(this.#workshop, []);
  }

  close(): void {
    for (const urn of this.#urns.values()) urn.close();
    this.#urns.clear();
  }

  #destroy(ballotId: string): void {
    this.#folder.destroy(this.#workshop, ballotId, this.#urns.get(ballotId));
    this.#urns.delete(ballotId);
  }
}
