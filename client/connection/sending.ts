import type { CommandName } from '../../shared/commands/registry.ts';
import type { Asking } from './asking.ts';
import type { Pending } from './prediction.ts';
import type { ViewStore } from './view.ts';
import type { CommandAnswer, Problem } from './wire.ts';

/**
 * One's own commands on their way out: one at a time, so that their order survives a bad network, and each asked again under
 * its id until it ends as accepted or refused (R3, R4).
 */
export class Sending {
  readonly #store: ViewStore;
  readonly #asking: Asking;
  readonly #changed: () => void;
  readonly #waiters = new Map<string, (answer: CommandAnswer) => void>();
  #running = false;

  /** `changed` is told whenever the pending commands are others than before. */
  constructor(store: ViewStore, asking: Asking, changed: () => void) {
    this.#store = store;
    this.#asking = asking;
    this.#changed = changed;
  }

  give(id: string, name: CommandName, input: unknown): Promise<CommandAnswer> {
    const answered = new Promise<CommandAnswer>((resolve) => this.#waiters.set(id, resolve));
    this.#setPending([...this.#store.getState().pending, { id, name, input }]);
    void this.run();
    return answered;
  }

  /** Sends what waits. Called again whenever there may be something to send. */
  async run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#next(); next; next = this.#next()) {
      const { id, name, input } = next;
      const answer = await this.#asking.untilAnswered('command', { id, name, input }, () => this.#next()?.id !== id);
      if (answer && !answer.ok && answer.problem.key === 'reject.tooFast') {
        await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.problem.values?.['seconds'] ?? 1)));
      } else if (answer) this.#answered(next, answer);
    }
    this.#running = false;
  }

  /** What has been confirmed up to a number need not be predicted any longer. */
  settle(pending: readonly Pending[], confirmedSeq: number): readonly Pending[] {
    return pending.some(({ seq }) => seq !== undefined && seq <= confirmedSeq)
      ? pending.filter(({ seq }) => seq === undefined || seq > confirmedSeq)
      : pending;
  }

  /** Nothing that waits will be sent any more: it ends as refused. */
  refuseAll(problem: Problem): void {
    const answer: CommandAnswer = { ok: false, problem };
    for (const command of this.#store.getState().pending) {
      if (command.seq === undefined) this.#answered(command, answer);
    }
  }

  #next(): Pending | undefined {
    return this.#store.getState().pending.find((command) => command.seq === undefined);
  }

  #answered(command: Pending, answer: CommandAnswer): void {
    const { pending, refused, confirmed } = this.#store.getState();
    const accepted = answer.ok && answer.seq > (confirmed?.seq ?? 0) ? answer.seq : undefined;
    const rest = pending.flatMap((other) => {
      if (other.id !== command.id) return [other];
      return accepted === undefined ? [] : [{ ...other, seq: accepted }];
    });
    if (!answer.ok) this.#store.setState({ refused: [...refused, { ...command, problem: answer.problem }] });
    this.#setPending(rest);
    this.#waiters.get(command.id)?.(answer);
    this.#waiters.delete(command.id);
  }

  #setPending(pending: readonly Pending[]): void {
    this.#store.setState({ pending });
    this.#changed();
  }
}
