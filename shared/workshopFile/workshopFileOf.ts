import type { Board, Doer } from '../budget/board.ts';
import { movesOf } from '../budget/moves.ts';
import { runNow } from '../budget/shocks.ts';
import { carriedCards } from '../discussion/carriedCards.ts';
import { committeeProtection } from '../equality/committeeProtection.ts';
import { equalVoice } from '../equality/equalVoice.ts';
import { find } from '../ids.ts';
import { earlierRunsOf } from '../report/earlierRuns.ts';
import type { Idea, MinorityNote, Stage, StageRun, State } from '../state.ts';
import type { StageBallot } from '../voting/ballot.ts';
import { openBallots } from '../voting/ballots.ts';
import { someone } from '../voting/minorityNotes.ts';
import { type FileBoard, type FileRun, fileFormat, type WorkshopFile } from './workshopFile.ts';

/**
 * A workshop as a file that a new installation reads in with the same report; undefined while a ballot is open, since its votes
 * lie in an urn that no file may hold (B1).
 */
export function workshopFileOf(state: State): WorkshopFile | undefined {
  const { stage, backstage, vault } = state;
  if (openBallots(stage.run).length > 0) return undefined;
  const { day, earlierDays, discussion, decisions, lessons } = stage;
  const { chosenBefore } = backstage;
  return {
    format: fileFormat,
    attended: Object.keys(stage.people).length + (stage.attended ?? 0),
    ...(day === undefined ? {} : { day }),
    ...(earlierDays ? { earlierDays } : {}),
    ...(discussion ? { discussion: carriedCards(Object.values(discussion)) } : {}),
    ...(decisions ? { decisions: Object.values(decisions) } : {}),
    ...(lessons ? { lessons } : {}),
    ...(chosenBefore ? { chosenBefore } : {}),
    run: fileRun(stage, stage.run, vault.run.startedAt),
    earlier: earlierRunsOf(state).map(({ summary, run }) => ({
      summary,
      run: fileRun(stage, run, summary.startedAt),
    })),
  };
}

function fileRun(stage: Stage, run: StageRun, startedAt: number): FileRun {
  const { pointer: _, tooFewFeelings: __, ideas, ideaGroups, ballots, minorityNotes, questions, ...rest } = run;
  const { equalVoice: shown, ...kept } = rest;
  return {
    ...kept,
    startedAt,
    board: unsignedBoard(run.board),
    tables: run.tables.map((table) => ({ ...table, board: unsignedBoard(table.board) })),
    ideas: Object.values(ideas).map(unsignedIdea),
    ...(ideaGroups ? { ideaGroups: Object.values(ideaGroups) } : {}),
    ballots: Object.values(ballots).map(withoutVotes),
    ...(minorityNotes
      ? { minorityNotes: Object.values(minorityNotes).map((note) => signedByTable(stage, run, note)) }
      : {}),
    questions: Object.values(questions),
    ...(shown ? { equalVoice: { ...shown, told: shown.told ?? toldOf(stage, run, shown.voices) } } : {}),
  };
}

/** Figures by group are told as they stood, since what they are counted from is not in the file. */
function toldOf({ people }: Stage, played: StageRun, voices: NonNullable<StageRun['equalVoice']>['voices']) {
  const run = runNow(played);
  return { figures: equalVoice(run, people, voices), protection: committeeProtection(run, people) ?? null };
}

const unsigned = (by: Doer): Doer => (by === 'facilitator' ? by : null);
const byNobody = <Done extends { by: string | null }>(done: Done): Done => ({ ...done, by: null });

function unsignedBoard(board: Board): FileBoard {
  const { package: steps, priorities, changes, snapshots } = board;
  return {
    moves: movesOf(board).map(({ blind: _, ...move }) => byNobody(move)),
    package: steps.map(byNobody),
    ...(priorities ? { priorities } : {}),
    ...(changes ? { changes: changes.map(unsignedChange) } : {}),
    ...(snapshots ? { snapshots: snapshots.map((one) => ({ ...one, by: unsigned(one.by) })) } : {}),
  };
}

type Line = NonNullable<Board['changes']>[number];

function unsignedChange(line: Line): Line {
  if ('adoption' in line) return { ...line, adoption: byNobody(line.adoption) };
  if (line.kind === 'carried') return { ...line, adoptions: line.adoptions.map(byNobody) };
  if (!('by' in line)) return line;
  const by = unsigned(line.by);
  if (line.kind !== 'suggested') return { ...line, by };
  const adjusted = line.adjusted ? { adjusted: line.adjusted.map(byNobody) } : {};
  return { ...line, by, ...adjusted, adoptions: line.adoptions.map(byNobody) };
}

/** Without its author who has chosen to be seen, and the name that stood in a list it was read in from. */
function unsignedIdea({ shownBy: _, origin, cost, ...idea }: Idea): Idea {
  const { name: __, ...list } = origin ?? {};
  return {
    ...idea,
    ...(origin ? { origin: { ...list, list: origin.list } } : {}),
    ...(cost ? { cost: { ...cost, by: 'facilitator' } } : {}),
  };
}

/** What was shown of a ballot; of an open one (åben) without who voted what. What a role-blind step holds back stays so. */
function withoutVotes({ blind: _, ...ballot }: StageBallot): StageBallot {
  if (ballot.stage !== 'revealed') return ballot;
  const { votes: __, ...result } = ballot.result;
  return { ...ballot, result };
}

/** A note that somebody has signed: by a table, or by one whose name is not told. */
function signedByTable({ tablets }: Stage, { tables }: StageRun, note: MinorityNote): MinorityNote {
  if (note.signedBy === undefined) return note;
  const table = find(tablets, note.signedBy)?.tableId ?? note.signedBy;
  return { ...note, signedBy: tables.some(({ id }) => id === table) ? table : someone };
}
