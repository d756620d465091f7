import type { Rescored } from '../../../shared/budget/landing.ts';
import { useWords } from '../../app/texts.tsx';
import { GapTaskList } from '../../shocks/GapTaskList.tsx';
import { boardInWords, standingInWords } from '../../shocks/words.ts';
import { ScrollArea } from '../frame/ScrollArea.tsx';
import './LandingTable.css';

interface LandingTableProps {
  boards: readonly Rescored[];
  priceLevel: string;
}

/** Every board against what counted before the agreement landed and against the agreement, with what each has to find. */
export function LandingTable({ boards, priceLevel }: LandingTableProps) {
  const { t } = useWords();
  const [first] = boards;
  if (!first) return null;
  const caption = t('desk.agreement.boards', { level: priceLevel });
  return (
    <ScrollArea label={caption} along="sideways">
      <table className="LandingTable">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('standing.board')}</th>
            <th scope="col">{t('desk.agreement.before', { outcome: first.before.outcome.name })}</th>
            <th scope="col">{t('desk.agreement.after')}</th>
            <th scope="col">{t('desk.agreement.tasks')}</th>
          </tr>
        </thead>
        <tbody>
          {boards.map((board) => (
            <Row key={board.boardId} board={board} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Row({ board }: { board: Rescored }) {
  const { t } = useWords();
  const { before, after, tasks } = board;
  const values = { done: tasks.filter(({ isDone }) => isDone).length, count: tasks.length };
  return (
    <tr>
      <th scope="row">{boardInWords(board, t)}</th>
      {[before, after].map((standing) => (
        <td key={standing.outcome.id} className={standing.gap ? 'LandingTable__short num' : 'LandingTable__met num'}>
          <span aria-hidden="true">{standing.gap ? '○' : '●'} </span>
          {standingInWords(standing, t)}
          {standing.steps > 0 && (
            <span className="LandingTable__steps">
              {t('desk.agreement.depth', { depth: standing.depth, steps: standing.steps })}
            </span>
          )}
        </td>
      ))}
      <td>
        {tasks.length === 0 ? (
          t('desk.agreement.noTasks')
        ) : (
          <details className="LandingTable__tasks">
            <summary>{t('gap.done', values)}</summary>
            <GapTaskList tasks={tasks} />
          </details>
        )}
      </td>
    </tr>
  );
}
