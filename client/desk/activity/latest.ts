import { countOfChanges, historyLines } from '../../../shared/budget/history.ts';
import { changeInWords, doerInWords } from '../../../shared/budget/historyWords.ts';
import { placesOf } from '../../../shared/programme/programme.ts';
import type { Stage, Text } from '../../../shared/state.ts';
import { allBoards, runAtBoard, tableNumber } from '../../../shared/tables/boards.ts';
import type { Words } from '../../app/texts.tsx';

/** Something that people did, in words. */
export interface Happening {
  id: string;
  at: number;
  sentence: string;
}

/** So many are told. */
const told = 5;

/** What people did last, on any board, on the wall of ideas, as questions, and on discussion cards: the newest first. */
export function latestHappenings(stage: Stage, words: Words): Happening[] {
  return [...onBoards(stage, words), ...ideas(stage, words), ...questions(stage, words), ...answers(stage, words)]
    .sort((a, b) => b.at - a.at)
    .slice(0, told);
}

function onBoards(stage: Stage, words: Words): Happening[] {
  const { t } = words;
  return allBoards(stage.run).flatMap(({ boardId, number, board }) => {
    const run = runAtBoard(stage.run, boardId);
    const latest = countOfChanges(board);
    return historyLines(board, latest, latest - told + 1).map((line) => {
      const what = t('history.last', { who: doerInWords(stage, line.by, t), what: changeInWords(line, run, words) });
      const sentence = number === null ? what : t('desk.activity.table', { number, what });
      return { id: `${boardId} ${line.number}`, at: line.at, sentence };
    });
  });
}

const ideas = ({ run }: Stage, { t }: Words): Happening[] =>
  Object.values(run.ideas).map(({ id, at, title }) => ({
    id,
    at,
    sentence: t('desk.activity.idea', { title: written(title, t) }),
  }));

const questions = ({ run }: Stage, { t }: Words): Happening[] =>
  Object.values(run.questions).map(({ id, at, text }) => ({
    id,
    at,
    sentence: t('desk.activity.question', { text: written(text, t) }),
  }));

/** Cards outlive a run; what was answered before this one is not news. */
function answers({ discussion = {}, run }: Stage, { t }: Words): Happening[] {
  const began = placesOf(run)[0]?.at ?? 0;
  return Object.values(discussion).flatMap((card) =>
    card.answers
      .slice(-told)
      .filter(({ at }) => at >= began)
      .map(({ id, at, text: said, tableId }) => {
        const number = tableId === undefined ? undefined : tableNumber(run, tableId);
        const text = written(said, t);
        const sentence =
          number === undefined
            ? t('desk.activity.answer', { text })
            : t('desk.activity.answer.table', { number, text });
        return { id, at, sentence };
      }),
  );
}

const written = ({ text }: Text, t: Words['t']): string => text ?? t('text.erased');
