import type { YearAmounts } from './budget/amount.ts';
import type { Board } from './budget/board.ts';
import type { EarlierDay, ReasonKind } from './days/earlierDay.ts';
import type { Discussion, DiscussionSecrets, OwnDiscussion } from './discussion/card.ts';
import type { CommitteeProtection } from './equality/committeeProtection.ts';
import type { EqualVoice } from './equality/equalVoice.ts';
import type { ChosenBefore } from './followup/choices.ts';
import type { Decision } from './followup/decision.ts';
import type { Became, IdeaCost } from './ideas/cost.ts';
import type { Feeling, Feelings, Temperature } from './ideas/temperature.ts';
import type { Pointer } from './programme/pointer.ts';
import type { RehearsalMark } from './rehearsal/rehearsal.ts';
import type { Outcome, Scenario, SceneName } from './scenario/schema.ts';
import type { BallotResult, DraftBallot, HandVotes, StageBallot } from './voting/ballot.ts';

/**
 * The state of a workshop, split by whom it may reach: what leaves the server is decided by these four parts alone (A2). They are
 * the first segment of a patch's path.
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
/** An invited facilitator's, or `facilitator` for the holders of the passphrase. */
export type FacilitatorId = string;
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
  /** Which aktørdag of the row this is, counted from 1; absent on the first. */
  day?: number;
  /** How the days before this one ended, oldest first; absent where it began from none. They stay through every run. */
  earlierDays?: EarlierDay[];
  /** How many took part before the workshop was read in from a file, which knows no more of them; absent in any other. */
  attended?: number;
  /** Marks a rehearsal, in which most people are simulated; absent in a real workshop. Set before the first run, and for good. */
  rehearsal?: RehearsalMark;
  /** Who may cost ideas for the administration; absent until the desk has given somebody the right. */
  administration?: Record<ParticipantId, true>;
  /** Cards the room talks about, whatever runs come; absent until one has been laid out. */
  discussion?: Discussion;
  /** What was agreed and is followed up, whatever runs come after; absent until something has been recorded. */
  decisions?: Record<string, Decision>;
  /** Lessons for those who come after; absent until the desk has noted one. They stay through every run. */
  lessons?: Lesson[];
  people: Record<ParticipantId, Person>;
  /** Devices that act for a whole table. They are nobody: in no group, on no roll, and given no seat (B3, B5). */
  tablets: Record<ParticipantId, Tablet>;
  run: StageRun;
}

/** What the desk wants those who come after to know. */
export interface Lesson {
  id: string;
  text: Text;
  at: number;
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
  /** Each step the day has come to, in order; absent while it is at the first. */
  places?: DayPlace[];
  /** The scene the desk chose; null follows the step. */
  scene: SceneName | null;
  /** The scene the desk chose for the room's second screen, through all steps; absent while it follows the first. */
  scene2?: SceneName;
  /** What the desk points at on the screen; absent while it points at nothing. */
  pointer?: Pointer;
  /** Cards that have been played and not taken back, in the order they were played; `runNow` tells what they come to. */
  shocks: PlayedShock[];
  /** How things stood when the real agreement was first entered; absent until then. */
  landed?: Landing;
  /** The plenary board: the one the whole room works on. */
  board: Board;
  /** The tables (borde) of the room in the order of their numbers, each with a board of its own; none until the desk sets them. */
  tables: Table[];
  ideas: Record<IdeaId, Idea>;
  /** Groups the facilitator put ideas into, in the order they were made; an idea is in one at most. Absent until one is made. */
  ideaGroups?: Record<string, IdeaGroup>;
  /** Ideas whose temperature was to be shown when fewer than five people had answered; absent until one was. */
  tooFewFeelings?: Record<IdeaId, true>;
  /** How many ideas wait behind the curtain; what they say only their authors see. */
  veiledIdeas: number;
  ballots: Record<BallotId, StageBallot>;
  /** What a minority has said to results, in the order they first did; absent until someone has. */
  minorityNotes?: Record<string, MinorityNote>;
  questions: Record<QuestionId, Question>;
  /** Why something was changed since an earlier day or run, one text for each thing; absent until somebody has said so. */
  reasons?: ChangeReason[];
  /** The counts of the equal-voice meter as the room was last shown them; absent until then. */
  equalVoice?: { voices: Voices; at: number; told?: ToldVoices };
}

/** Why a proposal or an area's money stands otherwise than before. Nobody is told who wrote it, and anyone may write it anew. */
export interface ChangeReason {
  kind: ReasonKind;
  /** The proposal's or the area's. */
  id: string;
  text: Text;
}

export const voiceTopics = ['ideas', 'moves', 'questions', 'cards'] as const;
/** What is contributed without a name: ideas, questions, answers to cards, and moves of an anonymous step. */
export type VoiceTopic = (typeof voiceTopics)[number];

/** How the first so many contributions of a topic divide among groups, counted together where one is too small. */
export interface CountedVoices {
  counted: number;
  blocs: { groups: RoleGroup[]; count: number }[];
}
export type Voices = { [Topic in VoiceTopic]?: CountedVoices };

/** Figures of the meter as a file tells them: it does not hold what they were counted from. */
export interface ToldVoices {
  figures: EqualVoice[];
  protection: CommitteeProtection | null;
}

/** When the day came to a step. */
export interface DayPlace {
  stepId: string;
  at: number;
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
  /** The idea it was merged into: it keeps its text there, and is on the wall no longer by itself. */
  mergedInto?: IdeaId;
  /** The list it was read in from, whose it is by that list, and what tells one reading from another; an idea that was read in has no author in the vault. */
  origin?: { list: IdeaList; name?: Text; reading?: string };
  /** Its author, who has chosen to be seen. */
  shownBy?: ParticipantId;
  /** What people felt about it, once that has been shown. */
  temperature?: Temperature;
  /** What the administration says it costs; absent until it has. */
  cost?: IdeaCost;
  /** What came of it; absent while that is open. */
  became?: Became;
}

/** Ideas that belong together; one that is merged into another keeps its place here for when it is taken out again. */
export interface IdeaGroup {
  id: string;
  title: Text;
  ideaIds: IdeaId[];
}

/** A minority note (mindretalsudtalelse) to a ballot whose result has been shown. */
export interface MinorityNote {
  id: string;
  ballotId: BallotId;
  text: Text;
  /** The person or the table's tablet that has chosen to be seen. */
  signedBy?: ParticipantId;
}

export const ideaLists = ['ideaGroup', 'intranet', 'other'] as const;
/** Where ideas are read in from: the idea group (idégruppen), the intranet, or elsewhere. */
export type IdeaList = (typeof ideaLists)[number];

/** A question to the administration, and its answer once there is one; both are read by all. */
export interface Question {
  id: QuestionId;
  text: Text;
  at: number;
  answer: Text | null;
}

export interface Backstage {
  /** Those who were invited to this desk by the lead and not removed; absent until somebody has been. They stay through every run. */
  facilitators?: Record<FacilitatorId, Facilitator>;
  /** Who leads; absent while that is the holder of the passphrase. */
  lead?: FacilitatorId;
  /** The desk's private notes; absent until something has been written. They stay through every run. */
  notes?: Text;
  run: BackstageRun;
  /** All runs of the workshop but the current one, oldest first. */
  runs: RunSummary[];
  /** What the runs that rest had chosen, those of earlier days included; absent until one that had chosen something was laid aside. */
  chosenBefore?: ChosenBefore[];
}

/** A second facilitator (medfacilitator), invited to this workshop alone. */
export interface Facilitator {
  name: Text;
  /** Whether the invitation has been used; absent until then. */
  joined?: true;
}

export interface BackstageRun {
  hiddenIdeas: Record<IdeaId, HiddenIdea>;
  draftBallots: Record<BallotId, DraftBallot>;
  /** Who sits where. */
  seats: Record<ParticipantId, TableId>;
  /** What the seats were mixed by last: with the same people and as many tables it gives them again. Absent until they were mixed. */
  seed?: number;
  /** Hands counted in ballots that have not been shown. */
  handVotes?: Record<BallotId, HandVotes>;
  /** The counts of the equal-voice meter as far as they may be told. */
  voices?: Voices;
}

export interface HiddenIdea {
  idea: Idea;
  reason: Text;
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
  /** One's own answers and marks on discussion cards; absent until one has made any. They stay through every run. */
  discussion?: OwnDiscussion;
  /** One's own moves of anonymous steps, undone ones included; of the others the board tells who made them. */
  unsignedMoves: Record<MoveId, true>;
  ideas: Record<IdeaId, OwnIdea>;
  /** One's own minority note to a ballot; absent until one has filed one. */
  minorityNotes?: Record<BallotId, string>;
  /** One's own questions; absent until one has asked. */
  questions?: Record<QuestionId, true>;
  /** Ballots whose roll one stands on. */
  rolls: Record<BallotId, true>;
  /** Where one sits; absent until one has been seated. */
  tableId?: TableId;
  /** What one feels about ideas; absent until one has said so. */
  temperatures?: Record<IdeaId, Feeling>;
  /** Fact sheets one has read; nobody else is told which. */
  factSheetsRead?: Record<FactSheetId, true>;
  /** What one has signalled in the current step: ready to go on, or in need of more time. */
  signal?: 'ready' | 'moreTime';
}

export type OwnIdea =
  | { stage: 'shown' }
  | { stage: 'veiled'; idea: Idea }
  | { stage: 'hidden'; idea: Idea; reason: Text };

export interface Vault {
  /** Who wrote and marked what on discussion cards; absent until somebody has. */
  discussion?: DiscussionSecrets;
  run: VaultRun;
  archive: Record<RunId, ArchivedRun>;
  /** New ids have larger numbers than this: those of a file that was read in; absent where none was. */
  idsAfter?: number;
}

export interface VaultRun {
  startedAt: number;
  /** Who wrote what; an idea that was read in from a list is not here. */
  ideaAuthors: Record<IdeaId, ParticipantId>;
  /** Ideas written behind the curtain, until it is lifted. */
  veiledIdeas: Record<IdeaId, Idea>;
  questionAuthors: Record<QuestionId, ParticipantId>;
  /** Whose each minority note is; absent until one has been filed. */
  minorityAuthors?: Record<string, ParticipantId>;
  /** The group of each unsigned contribution in the order they were made, and no person. */
  spoken?: { [Topic in VoiceTopic]?: RoleGroup[] };
  /** Absent until somebody has said what they feel about an idea. */
  temperatures?: Feelings;
  rolls: Record<BallotId, ParticipantId[]>;
  /** Results of ballots that are closed and not yet revealed. */
  results: Record<BallotId, BallotResult>;
  /** What tells of groups or names in revealed ballots of a role-blind step, until those are shown. */
  heldRoles?: Record<BallotId, Pick<BallotResult, 'groups' | 'withheld' | 'votes'>>;
}

export interface ArchivedRun {
  stage: StageRun;
  backstage: BackstageRun;
  own: Record<ParticipantId, Own>;
  vault: VaultRun;
}

export const emptyOwn = (): Own => ({ unsignedMoves: {}, ideas: {}, rolls: {} });
