import type { CommandInput, CommandName } from '../commands/registry.ts';

type Deed =
  | 'adoptProposal'
  | 'answerCard'
  | 'castVote'
  | 'markAnswer'
  | 'moveMoney'
  | 'signalReady'
  | 'submitIdea'
  | 'takeTemperature'
  | 'undoMove';

export type ActOf<Name extends Deed & CommandName> = { name: Name; input: CommandInput<Name> };

/** What a simulated person asks for. */
export type Act = { [Name in Deed]: ActOf<Name> }[Deed];
