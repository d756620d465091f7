import * as z from 'zod/mini';
import { find } from '../ids.ts';
import type { State } from '../state.ts';
import type { ProblemKey } from '../text/keys.ts';
import { type Command, type Context, type Decision, type ReduceContext, type Refused, reject } from './command.ts';
import { type CommandName, registry, type WorkshopEvent } from './registry.ts';

/** Any command, seen from outside: its input is unknown until its own schema has read it. */
type AnyCommand = Command<string, unknown, WorkshopEvent>;
const commands = registry as unknown as Readonly<Record<string, AnyCommand>>;

const reducers = new Map<string, AnyCommand>(
  Object.values(commands).flatMap((command) => eventTypeOf(command).map((type) => [type, command])),
);

function eventTypeOf({ event }: AnyCommand): string[] {
  return event instanceof z.ZodMiniObject && event.shape['type'] instanceof z.ZodMiniLiteral
    ? event.shape['type'].def.values.map(String)
    : [];
}

/** A command as it was asked, with its input read by the command's own schema. */
export interface Wish {
  name: CommandName;
  input: unknown;
}

/** What a schema found wrong, as a problem a person can act on. */
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

/** Reads a command from outside. Refuses unknown names (own keys of the registry only) and inputs that its schema does not know. */
export function readWish(name: string, input: unknown): { ok: true; wish: Wish } | Refused {
  const command = find(commands, name);
  if (!command) return reject('reject.unknownCommand');
  const read = command.input.safeParse(input);
  return read.success ? { ok: true, wish: { name: name as CommandName, input: read.data } } : inputProblem(read.error);
}

/** Decides a wish on a state: first whether this role may ask at all (A1, A6), then the command's own rules. */
export function decide(state: State, { name, input }: Wish, context: Context): Decision<WorkshopEvent> {
  const command = commands[name] as AnyCommand;
  if (!command.roles.includes(context.actor.role)) return reject('reject.notAllowed');
  if (command.confirmed && context.actor.role !== 'system' && !context.actor.confirmed) {
    return reject('reject.confirmPassphrase');
  }
  return command.decide(state, input, context);
}

/** Whether a client may show a command's effect before it is answered. */
export const isPredicted = (name: CommandName): boolean => registry[name].predicted;

/** Whether a command needs the passphrase once more. */
export const needsConfirmation = (name: CommandName): boolean => commands[name]?.confirmed === true;

/**
 * Changes a draft as an event says.
 * @throws when no command of this release knows the event.
 */
export function reduce(draft: State, event: WorkshopEvent, context: ReduceContext): void {
  const command = reducers.get(event.type);
  if (!command) throw new Error(`unknown event ${event.type}`);
  command.reduce(draft, event, context);
}

/** Reads a stored event strictly; undefined when this release does not know it or its shape. */
export function readEvent(stored: unknown): WorkshopEvent | undefined {
  const type = z.looseObject({ type: z.string() }).safeParse(stored);
  const command = type.success ? reducers.get(type.data.type) : undefined;
  const read = command?.event.safeParse(stored);
  return read?.success ? read.data : undefined;
}
