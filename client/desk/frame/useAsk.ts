import type { CommandInput, CommandName } from '../../../shared/commands/registry.ts';
import { useConnection, useView } from '../../app/workshop.tsx';
import type { RefusedCommand } from '../../connection/view.ts';
import type { CommandAnswer } from '../../connection/wire.ts';

export interface Asking {
  /** Gives a command; what was refused before of the same kind is put away first. */
  ask<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandAnswer>;
  refused: readonly RefusedCommand[];
  /** Puts all that was refused here away. */
  dismiss(): void;
}

/** The commands of one place on the desk: asks, and knows what was refused there. */
export function useAsk(names: readonly CommandName[]): Asking {
  const connection = useConnection();
  const refused = useView((view) => view.refused).filter(({ name }) => names.includes(name));
  const dismiss = () => {
    for (const { id } of refused) connection.dismiss(id);
  };
  return {
    refused,
    dismiss,
    ask(name, input) {
      dismiss();
      return connection.send(name, input);
    },
  };
}
