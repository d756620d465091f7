import type { Amount, YearAmounts } from './budget/amount.ts';
import type { Outcome, Scenario, SceneName } from './scenario/schema.ts';
import type { Outcome as BallotOutcome, MethodName, Settings } from './voting/methods/method.ts';
import type { Vote } from './voting/methods/vote.ts';
import type { Way } from './voting/ways.ts';

/**
 * The state of a workshop, split by whom it may reach. The first segment of a patch's path is one of these four names, so
 * that what leaves the server is decided by that segment alone (A2).
 *
 * - `stage`: everyone in the workshop, the screen included
 * - `backstage`: facilitators
 * - `own`: for each participant what concerns that one person alone
 * - `vault`: never leaves the server
 */
export interface State {
  stage: Stage;
  backstage: Backstage;
  own: Record<ParticipantId, Own>;
  vault: Vault;
}

export type ParticipantId = string;
export type MoveId = string;
export type IdeaId = string;
export type BallotId = string;
export type QuestionId = string;
export type RunId = string;
export type AreaId = string;
export type SnapshotId = string;
export type TableId = string;
export type FactSheetId = string;
/** `plenary`, or the table's id. */
export type BoardId = string;
/** An account that money is on: an area, `savings` (råderum), or the investment `pool`. */
export type AccountId = string;

export const roleGroups = ['politician', 'manager', 'employee'] as const;
export type RoleGroup = (typeof roleGroups)[number];

/** Something a person wrote. It lies beside the log under `id`; `text` is null once it has been erased. */
export interface Text {
  id: string;
  text: string | null;
}

export interface Stage {
  people: Record<ParticipantId, Person>;
  /** Devices that act for a whole table. They are nobody: in no group, on no roll, and given no seat (B3, B5). */
  tablets: Record<ParticipantId, Tablet>;
  run: StageRun;
}

export interface Person {
  name: Text;
  group: RoleGroup;
  /** The committee of a politician who has said so. */
  committeeId?: string;
}

/** A table's tablet (bordets tablet). It stays with its table through every run. */
export interface Tablet {
  tableId: TableId;
  /** As on the sign of its table. */
  number: number;
}

/** One playing of a scenario. A reset starts a new one; the earlier ones rest in the vault. */
export interface StageRun {
  id: RunId;
  number: number;
  scenario: Scenario;
  /** The scenario's outcomes, and the agreement once it has landed. */
  outcomes: Outcome[];
  activeOutcomeId: string;
  programme: { stepId: string; startedAt: number; extraMinutes: number; curtainLifted?: true };
  /** The scene the desk chose; null follows the step. */
  scene: SceneName | null;
  /** Cards that have been played and not taken back, in the order they were played; `runNow` tells what they come to. */
  shocks: PlayedShock[];
  /** How things stood when the real agreement was first entered; absent until then. */
  landed?: Landing;
  /** The plenary board: the one the whole room works on. */
  board: Board;
  /** The tables (borde) of the room in the order of their numbers, each with a board of its own; none until the desk sets them. */
  tables: Table[];
  ideas: Record<IdeaId, Idea>;
  /** How many ideas wait behind the curtain; what they say only their authors see. */
  veiledIdeas: number;
  ballots: Record<BallotId, StageBallot>;
  questions: Record<QuestionId, Question>;
}

export interface PlayedShock {
  shockId: string;
  at: number;
}

export interface Landing {
  at: number;
  /** The outcome that counted until then. */
  outcomeId: string;
  /** What each board had found for each of the agreement's targets, per year. */
  found: { boardId: BoardId; targetId: string; amounts: YearAmounts }[];
}

export interface Table {
  id: TableId;
  /** Counted from 1, as on the sign that stands on it. */
  number: number;
  board: Board;
}

/** What people have chosen: moves of money, and the package of proposals. */
export interface Board {
  /** In the order they were made; a list, so that one more costs the same however many there are. */
  moves: Move[];
  /** Adopted proposals in the order in which they are triggered: the savings ladder. */
  package: Adoption[];
  /** What is to be spared, and what can give; areas that are not here are neutral. */
  priorities?: Record<AreaId, Exclude<Priority, 'neutral'>>;
  /**
   * What has been done here besides making moves, in order, each with the number of moves that had been made by then; absent until
   * something has. Together with `moves` it tells the board at any point (`changesOf`).
   */
  changes?: (RecordedChange & { moves: number })[];
  /** Points in its history that somebody gave a name; absent until somebody has. */
  snapshots?: Snapshot[];
}

/**
 * One thing that was done on a board. Who and when stand on the move or the adoption where there is one; a move is taken back by
 * the one who made it.
 */
export type Change = { kind: 'moved'; moveId: MoveId } | RecordedChange;

/** What a board keeps a line of; that a move was made, its list of moves tells. */
export type RecordedChange =
  | { kind: 'undone'; moveId: MoveId; at: number }
  /** Taken into the package; or changed there, in how much and how late. */
  | { kind: 'adopted' | 'adjusted'; adoption: Adoption }
  | { kind: 'carried'; adoptions: Adoption[] }
  /** A suggestion for balance was taken: some went out, others came last. */
  | (Signed & { kind: 'suggested'; dropped: string[]; adoptions: Adoption[] })
  | (Signed & { kind: 'dropped'; proposalId: string })
  | (Signed & { kind: 'reordered'; proposalId: string; position: number })
  /** Brought back to how it was after so many changes. */
  | (Signed & { kind: 'restored'; to: number });

interface Signed {
  by: Doer;
  at: number;
}

/** A participant, the facilitator, or null where nobody is to know. */
export type Doer = ParticipantId | 'facilitator' | null;

/** A point in the history of a board: how it was after so many changes, under a name. */
export interface Snapshot {
  id: SnapshotId;
  name: Text;
  changes: number;
  by: Doer;
  at: number;
}

export const priorities = ['protect', 'neutral', 'canGive'] as const;
/** What the people of a board want for an area when something must be found. */
export type Priority = (typeof priorities)[number];

/** A proposal of the catalogue that has been adopted. */
export interface Adoption {
  proposalId: string;
  /** How much of it, in whole per cent; 100 unless the proposal is divisible. */
  share: number;
  /** By how many years its start has been put off. */
  delay: number;
  /** Who did it; null in an anonymous step. */
  by: ParticipantId | null;
  at: number;
  /** The tables it was carried from into the plenary board. */
  from?: TableId[];
  /** What is given up for it: one answer, or that of each table it was carried from. */
  givenUp?: Text[];
}

export interface Move {
  id: MoveId;
  from: AccountId;
  to: AccountId;
  /** What is taken from `from` and given to `to`, per year; never negative. */
  amounts: YearAmounts;
  /** What the money is for; always there when it goes to the investment pool or comes from it. */
  purpose?: Text;
  /** Who did it; null in an anonymous step. */
  by: ParticipantId | null;
  at: number;
  undone: boolean;
}

export interface Idea {
  id: IdeaId;
  title: Text;
  text: Text;
  areaId: AreaId | null;
  /** What it costs (positive) or saves (negative) per year; null when nobody has said. */
  amounts: YearAmounts | null;
  at: number;
  /** The table it comes from, where a table's tablet wrote it and the step told who did what. */
  tableId?: TableId;
}

/** A question to the administration, and its answer once there is one; both are read by all. */
export interface Question {
  id: QuestionId;
  text: Text;
  at: number;
  answer: Text | null;
}

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
  outcome?: BallotOutcome | undefined;
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

export interface Backstage {
  run: BackstageRun;
  /** All runs of the workshop but the current one, oldest first. */
  runs: RunSummary[];
}

export interface BackstageRun {
  hiddenIdeas: Record<IdeaId, HiddenIdea>;
  draftBallots: Record<BallotId, DraftBallot>;
  /** Who sits where. */
  seats: Record<ParticipantId, TableId>;
  /** Hands counted in ballots that have not been shown. */
  handVotes?: Record<BallotId, HandVotes>;
}

export interface HiddenIdea {
  idea: Idea;
  reason: Text;
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
}

export interface RunSummary {
  id: RunId;
  number: number;
  scenarioId: string;
  scenarioName: string;
  startedAt: number;
  endedAt: number;
  moves: number;
  ideas: number;
}

export interface Own {
  /** One's own moves, undone ones and those of an anonymous step included. */
  moves: Record<MoveId, true>;
  ideas: Record<IdeaId, OwnIdea>;
  /** One's own questions; absent until one has asked. */
  questions?: Record<QuestionId, true>;
  /** Ballots whose roll one stands on. */
  rolls: Record<BallotId, true>;
  /** Where one sits; absent until one has been seated. */
  tableId?: TableId;
  /** Fact sheets one has read; nobody else is told which. */
  factSheetsRead?: Record<FactSheetId, true>;
}

export type OwnIdea =
  | { stage: 'shown' }
  | { stage: 'veiled'; idea: Idea }
  | { stage: 'hidden'; idea: Idea; reason: Text };

export interface Vault {
  run: VaultRun;
  archive: Record<RunId, ArchivedRun>;
}

export interface VaultRun {
  startedAt: number;
  ideaAuthors: Record<IdeaId, ParticipantId>;
  /** Ideas written behind the curtain, until it is lifted. */
  veiledIdeas: Record<IdeaId, Idea>;
  questionAuthors: Record<QuestionId, ParticipantId>;
  rolls: Record<BallotId, ParticipantId[]>;
  /** Results of ballots that are closed and not yet revealed. */
  results: Record<BallotId, BallotResult>;
}

export interface ArchivedRun {
  stage: StageRun;
  backstage: BackstageRun;
  own: Record<ParticipantId, Own>;
  vault: VaultRun;
}

export const savings: AccountId = 'savings';
/** The investment pool: it pays what investments cost first, and their gains come back to it until it has been repaid. */
export const pool: AccountId = 'pool';

/** What an account holds in one year. */
export type YearAmount = Amount;

export const emptyOwn = (): Own => ({ moves: {}, ideas: {}, rolls: {} });
