import type { Adoption, Board } from '../budget/board.ts';
import { movesOf } from '../budget/moves.ts';
import { earlierDayOf } from '../days/earlierDayOf.ts';
import { emptyState } from '../emptyState.ts';
import { standingIdea } from '../ideas/merged.ts';
import { type ReadyMadeName, readyMade } from '../programme/readyMade/readyMade.ts';
import type { Idea, StageRun } from '../state.ts';
import { plenary } from '../tables/boards.ts';
import { largestNumber } from './fileWords.ts';
import { stateFromFile } from './stateFromFile.ts';
import type { FileBoard, FileRun, WorkshopFile } from './workshopFile.ts';

/**
 * What the aktørdag after this one begins with, as a file. The room's board with its history, the outcomes and the agreement,
 * played cards, the scenario with the proposals that ideas became, decisions, lessons, discussion cards, ideas of which nothing has
 * come yet, questions without an answer, and what earlier runs had chosen go on; how this day ended becomes a record. People, tables, ballots, what minorities
 * wrote, what was felt about ideas, and earlier runs stay behind. The programme is at its first step: the day's own, or a
 * ready-made one. `at`: when the next day begins.
 */
export function nextDayOf(file: WorkshopFile, at: number, programme?: ReadyMadeName): WorkshopFile {
  const state = emptyState();
  stateFromFile(state, file, 0);
  const { stage, vault } = state;
  const { day = 1, earlierDays = [], discussion, decisions, lessons, chosenBefore } = file;
  return {
    format: file.format,
    attended: 0,
    day: day + 1,
    earlierDays: [...earlierDays, earlierDayOf(stage, { startedAt: vault.run.startedAt })],
    ...(discussion
      ? { discussion: discussion.map((card) => ({ ...card, answers: card.answers.map(fromNoTable) })) }
      : {}),
    ...(decisions ? { decisions } : {}),
    ...(lessons ? { lessons } : {}),
    ...(chosenBefore ? { chosenBefore } : {}),
    run: nextRun(stage.run, `r${largestNumber(file) + 1}`, at, programme),
    earlier: [],
  };
}

function nextRun(run: StageRun, id: string, at: number, chosen: ReadyMadeName | undefined): FileRun {
  const { outcomes, activeOutcomeId, shocks, landed, board, ideas, ideaGroups = {}, questions } = run;
  const scenario = chosen === undefined ? run.scenario : { ...run.scenario, programme: readyMade[chosen] };
  const open = Object.values(ideas).filter((idea) => standingIdea(ideas, idea.id)?.became === undefined);
  const openIds = new Set(open.map((idea) => idea.id));
  const groups = Object.values(ideaGroups)
    .map((group) => ({ ...group, ideaIds: group.ideaIds.filter((one) => openIds.has(one)) }))
    .filter(({ ideaIds }) => ideaIds.length > 0);
  return {
    id,
    number: 1,
    startedAt: at,
    scenario,
    outcomes,
    activeOutcomeId,
    programme: { stepId: scenario.programme[0]?.id ?? '', startedAt: at, extraMinutes: 0 },
    scene: null,
    shocks,
    ...(landed ? { landed: { ...landed, found: landed.found.filter(({ boardId }) => boardId === plenary) } } : {}),
    board: ofNoTable(board),
    tables: [],
    ideas: open.map((idea) => unfelt(fromNoTable(idea))),
    ...(groups.length > 0 ? { ideaGroups: groups } : {}),
    veiledIdeas: 0,
    ballots: [],
    questions: Object.values(questions).filter(({ answer }) => answer === null),
  };
}

/** The tables of the next day are others, although they have the same numbers. */
function fromNoTable<From extends { tableId?: string }>({ tableId: _, ...rest }: From): Omit<From, 'tableId'> {
  return rest;
}

function unfelt({ temperature: _, ...idea }: Idea): Idea {
  return idea;
}

const carriedFromNone = ({ from: _, ...adoption }: Adoption): Adoption => adoption;

function ofNoTable(of: Board): FileBoard {
  const { package: steps, changes, ...board } = of;
  return {
    ...board,
    moves: [...movesOf(of)],
    package: steps.map(carriedFromNone),
    ...(changes
      ? {
          changes: changes.map((line) => {
            if ('adoption' in line) return { ...line, adoption: carriedFromNone(line.adoption) };
            if ('adoptions' in line) return { ...line, adoptions: line.adoptions.map(carriedFromNone) };
            return line;
          }),
        }
      : {}),
  };
}
