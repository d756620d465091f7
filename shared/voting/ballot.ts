import type { Amount, YearAmounts } from '../budget/amount.ts';
import type { BallotId, IdeaId, ParticipantId, RoleGroup, Text } from '../state.ts';
import type { MethodName, Outcome, Settings } from './methods/method.ts';
import type { Vote } from './methods/vote.ts';
import type { Way } from './ways.ts';

/** An option as it stood when the ballot was opened (B4). */
export interface BallotOption {
  id: string;
  title: Text;
  text: Text;
  amounts: YearAmounts | null;
}

interface BallotBase {
  id: BallotId;
  question: Text;
  method: MethodName;
  settings?: Settings;
  options: BallotOption[];
  /** How it is held; in secret when absent. */
  way?: Way;
  /** The ballot that this one repeats. */
  again?: BallotId;
  /** The room has agreed that totals of fewer than five votes are shown. */
  fewVoters?: true;
  /** Opened in a role-blind step: what would tell of groups or names waits until those are shown. */
  blind?: true;
  /** It was said that ideas need no costing for it. */
  withoutPrice?: true;
}

/** How many of whom may vote: fixed at opening, and shown (B3). */
export interface Roll {
  size: number;
  groups: Record<RoleGroup, number>;
}

/** A ballot as it was opened: fixed from there on (B4). */
export type Frozen = BallotBase & { roll: Roll };

export type StageBallot =
  | (Frozen & { stage: 'open' })
  | (Frozen & { stage: 'closed'; cast: number })
  /** The reason is the facilitator's; without one the votes were lost. */
  | (Frozen & { stage: 'void'; reason?: Text })
  | (Frozen & { stage: 'revealed'; cast: number; result: BallotResult; hand?: HandVotes; chosen?: Chosen });
export type RevealedBallot = Extract<StageBallot, { stage: 'revealed' }>;

/** Votes by raised hand, counted by the facilitator and shown apart. */
export interface HandVotes {
  /** People who voted by hand, those who were blank among them. */
  voters: number;
  blanks: number;
  counts: { optionId: string; count: number }[];
}

/** What people chose after they had seen a result: an act of its own. */
export interface Chosen {
  optionIds: string[];
  reason: Text;
  at: number;
}

export interface BallotResult {
  /** Votes cast, blank ones included. */
  cast: number;
  blank: number;
  /** The plain count per option, in the order of the options: votes, approvals, points, support or first places. */
  approvals: { optionId: string; count: number }[];
  /** Only the groups whose figures give nobody away (B5). */
  groups: GroupCount[];
  /** Groups that voted and are left out for being too small, or because they would give another group away. */
  withheld: RoleGroup[];
  /** Fewer than five votes: nothing but their number is told, and the figures above are empty. */
  tooFew?: true | undefined;
  /** What the method works out beside the plain count. */
  outcome?: Outcome | undefined;
  /** Reasons people gave, without a name. */
  reasons?: Text[];
  /** Who voted what, in an open ballot alone. */
  votes?: { voter: ParticipantId; vote: Vote }[] | undefined;
}

export interface GroupCount {
  group: RoleGroup;
  cast: number;
  blank: number;
  approvals: number[];
  /** Those against each option, where the method knows of them. */
  against?: number[] | undefined;
}

export interface DraftBallot {
  id: BallotId;
  question: Text;
  ideaIds: IdeaId[];
  proposalIds?: string[] | undefined;
  /** Options of its own; amounts in 1.000 kr. in the budget year. */
  texts?: { title: Text; amount: Amount | null }[] | undefined;
  /** Approval when absent. */
  method?: MethodName | undefined;
  settings?: Settings | undefined;
  way?: Way | undefined;
  /** The ballot whose question and options it repeats. */
  again?: BallotId;
  /** Ideas need no costing for it. */
  withoutPrice?: true | undefined;
}
