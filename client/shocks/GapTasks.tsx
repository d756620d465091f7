import '../app/allWords.ts';
import { useState } from 'react';
import { agreementOf, gapTasksAt } from '../../shared/budget/landing.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useBoardId } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { Card } from '../design/Card.tsx';
import { GapTaskList } from './GapTaskList.tsx';
import './GapTasks.css';

/** So many are shown at once beside the target. */
const shownFirst = 4;

/** Once the agreement has landed: what is to be found on the board one works on, and what of it has been found. */
export default function GapTasks({ run }: { run: StageRun }) {
  const { t } = useWords();
  const boardId = useBoardId();
  const [isWhole, setWhole] = useState(false);
  if (!agreementOf(run)) return null;
  const tasks = gapTasksAt(run, boardId);
  const values = { done: tasks.filter(({ isDone }) => isDone).length, count: tasks.length };
  return (
    <Card
      className="GapTasks"
      heading={t('gap.heading')}
      headingLevel={3}
      aside={tasks.length > 0 && <span>{t('gap.done', values)}</span>}
    >
      {tasks.length === 0 && <p>{t('gap.none')}</p>}
      <GapTaskList tasks={tasks} most={isWhole ? tasks.length : shownFirst} />
      {tasks.length > shownFirst && (
        <Button variant="quiet" aria-expanded={isWhole} onClick={() => setWhole((open) => !open)}>
          {t(isWhole ? 'gap.fewer' : 'gap.all')}
        </Button>
      )}
    </Card>
  );
}
