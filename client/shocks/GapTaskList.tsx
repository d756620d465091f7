import type { GapTask } from '../../shared/budget/landing.ts';
import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { targetInWords } from './words.ts';
import './GapTaskList.css';

interface GapTaskListProps {
  tasks: readonly GapTask[];
  /** So many are shown, those that are still open first; all when it is absent. */
  most?: number;
}

/** What is to be found, one line per target and year; what has been found keeps its line and says so. */
export function GapTaskList({ tasks, most = tasks.length }: GapTaskListProps) {
  const { t } = useWords();
  const kept = new Set(tasks.toSorted((a, b) => Number(a.isDone) - Number(b.isDone)).slice(0, most));
  return (
    <ul className="GapTaskList">
      {tasks
        .filter((task) => kept.has(task))
        .map(({ target, year, missing, wasMissing, isDone }) => {
          const words = { year, target: targetInWords(target.name) };
          return (
            <li
              key={`${target.id} ${year}`}
              className={classes('GapTaskList__task', isDone && 'GapTaskList__task--done')}
            >
              <span className="GapTaskList__mark" aria-hidden="true">
                {isDone ? '✓' : '○'}
              </span>
              <span>
                {isDone
                  ? t('gap.found', { ...words, amount: wasMissing })
                  : t('gap.find', { ...words, amount: missing })}
                {isDone && <span className="GapTaskList__found"> {t('gap.found.word')}</span>}
              </span>
            </li>
          );
        })}
      {tasks.length > most && <li className="GapTaskList__more">{t('gap.more', { count: tasks.length - most })}</li>}
    </ul>
  );
}
