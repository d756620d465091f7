import type { ReactNode } from 'react';
import { type Rescored, rescored } from '../../shared/budget/landing.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { classes } from '../design/classes.ts';
import { GapTaskList } from '../shocks/GapTaskList.tsx';
import { agreementHeadline } from '../shocks/headlines.ts';
import { shown } from '../shocks/judged.ts';
import { boardInWords, standingInWords } from '../shocks/words.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './AgreementScene.css';

/** So many tasks can be read from the back. */
const tasksShown = 6;

export function AgreementScene() {
  return <AgreementSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface AgreementSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** The agreement has landed: what the room has to find, and every board before and now. */
export function AgreementSceneView({ run, time }: AgreementSceneViewProps) {
  const { t } = useWords();
  const boards = rescored(run);
  const [room] = boards;
  if (!room) return <SceneHead aside={time} headline={t('screen.agreement.none')} />;
  const rows = shown(run, boards);
  const hasTasks = rows.includes(room) && room.tasks.length > 0;
  return (
    <>
      <SceneHead
        kicker={t('screen.agreement.kicker', { outcome: room.before.outcome.name })}
        aside={time}
        headline={agreementHeadline(run, t)}
      />
      <div className={classes('AgreementScene', !hasTasks && 'AgreementScene--boards')}>
        {hasTasks && (
          <section aria-label={t('screen.agreement.tasks')}>
            <GapTaskList tasks={room.tasks} most={tasksShown} />
          </section>
        )}
        <Boards rows={rows} />
      </div>
    </>
  );
}

function Boards({ rows }: { rows: readonly Rescored[] }) {
  const { t } = useWords();
  const [first] = rows;
  return (
    <table className="AgreementScene__boards">
      <caption className="visually-hidden">{t('screen.agreement.boards')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('standing.board')}</th>
          <th scope="col">{t('desk.agreement.before', { outcome: first?.before.outcome.name ?? '' })}</th>
          <th scope="col">{t('desk.agreement.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.boardId}>
            <th scope="row">{boardInWords(row, t)}</th>
            {[row.before, row.after].map((standing) => (
              <td key={standing.outcome.id} className={standing.gap ? 'AgreementScene__short' : 'AgreementScene__met'}>
                <span aria-hidden="true">{standing.gap ? '○' : '●'} </span>
                {standingInWords(standing, t)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
