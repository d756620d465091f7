import { produce } from 'immer';
import * as z from 'zod/mini';
import { isFacilitator, passphraseHolder } from '../facilitators/facilitators.ts';
import { find } from '../ids.ts';
import type { State } from '../state.ts';
import type { ProblemKey } from '../text/keys.ts';
import {
  type Actor,
  type ChangeContext,
  type Command,
  type Context,
  type Decision,
  type Refused,
  reject,
} from './command.ts';
import type { CommandName, WorkshopEvent } from './registry.ts';

/** Any command, seen from outside: its input is unknown until its own schema has read it. */
type AnyCommand = Command<string, unknown, WorkshopEvent>;

/** A command as it was asked, with its input read by the command's own schema. */
export interface Wish {
  name: CommandName;
  input: unknown;
}

export type Reading<Input> = { ok: true; input: Input } | Refused;

/** Reads an input by its schema; what is wrong becomes a problem a person can act on. */
export function readInput<Input>(schema: z.ZodMiniType<Input>, input: unknown): Reading<Input> {
  const read = schema.safeParse(input);
  return read.success ? { ok: true, input: read.data } : inputProblem(read.error);
}

function inputProblem(error: z.core.$ZodError): Refused {
  for (const issue of error.issues) {
    if (issue.code === 'custom' && typeof issue.params?.['problem'] === 'string') {
      const key = issue.params['problem'] as ProblemKey;
      const max = issue.params['max'];
      return reject(key, typeof max === 'number' ? { max } : undefined);
    }
  }
  return reject('input.invalid');
}

/** Whether it is a facilitator without the passphrase. */
const isInvited = ({ id, role }: Actor): boolean => role === 'facilitator' && id !== passphraseHolder;

function eventTypeOf({ event }: AnyCommand): string[] {
  return event instanceof z.ZodMiniObject && event.shape['type'] instanceof z.ZodMiniLiteral
    ? event.shape['type'].def.values.map(String)
    : [];
}

/** What can be read, decided and changed with some of the commands: all of them on a server, those predicted on a device. */
export function rulingOf(registry: object) {
  const commands = registry as Readonly<Record<string, AnyCommand>>;
  const changing = new Map<string, AnyCommand>(
    Object.values(commands).flatMap((command) => eventTypeOf(command).map((type) => [type, command])),
  );
  return {
    /** Reads a command from outside. Refuses unknown names (own keys only) and inputs that its schema does not know. */
    readWish(name: string, input: unknown): { ok: true; wish: Wish } | Refused {
      const command = find(commands, name);
      if (!command) return reject('reject.unknownCommand');
      const reading = readInput(command.input, input);
      return reading.ok ? { ok: true, wish: { name: name as CommandName, input: reading.input } } : reading;
    },

    /** Decides a wish on a state: first whether this role may ask at all (A1, A6), then the command's own rules. */
    decide(state: State, { name, input }: Wish, context: Context): Decision<WorkshopEvent> {
      const command = find(commands, name);
      if (!command) return reject('reject.unknownCommand');
      if (!command.roles.includes(context.actor.role)) return reject('reject.notAllowed');
      const { actor } = context;
      // Whoever was removed a moment ago may still have had this waiting (A4).
      if (actor.role === 'facilitator' && !isFacilitator(state.backstage, actor.id))
        return reject('reject.notLoggedIn');
      if (command.confirmed && actor.role !== 'system' && !actor.confirmed) {
        return reject(isInvited(actor) ? 'reject.passphraseHolders' : 'reject.confirmPassphrase');
      }
      return command.decide(state, input, context);
    },

    /**
     * The state after events, one upon the other; the one before stays as it is.
     * @throws when none of these commands knows one of them.
     */
    stateAfter(state: State, events: readonly WorkshopEvent[], context: ChangeContext): State {
      return events.reduce((before, event) => {
        const command = changing.get(event.type);
        if (!command) throw new Error(`unknown event ${event.type}`);
        if (command.next) return command.next(before, event, context);
        return produce(before, (draft) => command.reduce(draft, event, context));
      }, state);
    },

    /** Reads a stored event strictly; undefined when none of these commands knows it or its shape. */
    readEvent(stored: unknown): WorkshopEvent | undefined {
      const type = z.looseObject({ type: z.string() }).safeParse(stored);
      const command = type.success ? changing.get(type.data.type) : undefined;
      const read = command?.event.safeParse(stored);
      return read?.success ? read.data : undefined;
    },

    /** Whether a command needs the passphrase once more. */
    needsConfirmation: (name: CommandName): boolean => find(commands, name)?.confirmed === true,
  };
}
