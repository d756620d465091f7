import type { Actor, Context } from '../../shared/commands/command.ts';
import { predicted, predictedRuling } from '../../shared/commands/predicted.ts';
import type { CommandName } from '../../shared/commands/registry.ts';
import type { State } from '../../shared/state.ts';

/** A command that was given here and is not yet part of the confirmed state. */
export interface Pending {
  id: string;
  name: CommandName;
  input: unknown;
  /** The number it was written under, once accepted; it stays predicted until that number has been confirmed. */
  seq?: number;
}

/** A context for deciding on a device: ids are passing ones, replaced when the server's own arrive. */
export function localContext(actor: Actor, now: number, commandId: string): Context {
  let made = 0;
  return {
    actor,
    now,
    newId: (prefix) => `${prefix}-local-${commandId.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}-${made++}`,
    unencrypted: false,
    present: [],
    scenario: () => undefined,
    votesOf: () => undefined,
  };
}

/** What the server would most likely say to a command now; the same rules decide here and there. */
export function wouldDecide(state: State, name: keyof typeof predicted, input: unknown, actor: Actor, now: number) {
  return predictedRuling.decide(state, { name, input }, localContext(actor, now, 'asking'));
}

/** The confirmed state with one's own unanswered commands on top, in the order they were given. What is refused here is left out. */
export function predict(confirmed: State, pending: readonly Pending[], actor: Actor, now: number): State {
  return pending.reduce((state, { id, name, input }) => {
    if (!Object.hasOwn(predicted, name)) return state;
    const decision = predictedRuling.decide(state, { name, input }, localContext(actor, now, id));
    if (!decision.ok) return state;
    const words = new Map(decision.words.map((word) => [word.id, word.text]));
    return predictedRuling.stateAfter(state, decision.events, {
      at: now,
      word: (wordId) => words.get(wordId) ?? null,
    });
  }, confirmed);
}

/**
 * `predict`, which gives the same state again for as long as what is confirmed and what waits are the same: that the server has
 * answered changes nothing that is shown, and nothing is to be drawn again for it.
 */
export function steadyPrediction(): typeof predict {
  let latest: { confirmed: State; ids: string; state: State } | undefined;
  return (confirmed, pending, actor, now) => {
    const ids = [actor.id, ...pending.map(({ id }) => id)].join(' ');
    if (latest?.confirmed !== confirmed || latest.ids !== ids) {
      latest = { confirmed, ids, state: predict(confirmed, pending, actor, now) };
    }
    return latest.state;
  };
}
