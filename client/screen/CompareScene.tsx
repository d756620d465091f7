import type { ReactNode } from 'react';
import type { StageRun } from '../../shared/state.ts';
import { agreedBy, type ComparedProposal, compareTables } from '../../shared/tables/compare.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { classes } from '../design/classes.ts';
import { signs } from '../tables/CompareTable.tsx';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './CompareScene.css';

/** More lines than this cannot be read from the back; the desk and one's own screen have them all. */
const mostRows = 12;

export function CompareScene() {
  return <CompareSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface CompareSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** The tables beside each other: where all agree, and where they are split. */
export function CompareSceneView({ run, time }: CompareSceneViewProps) {
  const { t } = useWords();
  const rows = compareTables(run);
  const agreed = agreedBy(rows).length;
  if (rows.length === 0) return <SceneHead aside={time} headline={t('screen.compare.none')} />;
  const shown = rows.slice(0, mostRows);
  return (
    <>
      <SceneHead
        kicker={t('screen.compare.kicker', { count: run.tables.length })}
        aside={time}
        headline={headlineOf(agreed)}
      />
      <table className={classes('CompareScene', run.tables.length > 8 && 'CompareScene--many')}>
        <colgroup>
          <col className="CompareScene__names" />
          {run.tables.map(({ id }) => (
            <col key={id} />
          ))}
          <col className="CompareScene__agreeing" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('compare.proposal')}</span>
            </th>
            {run.tables.map(({ id, number }) => (
              <th key={id} scope="col" className="num">
                <span className="visually-hidden">{t('table.word')} </span>
                {number}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('compare.agree')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.proposal.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p className="CompareScene__more">{t('screen.compare.more', { count: rows.length - shown.length })}</p>
      )}
    </>
  );

  function headlineOf(count: number): string {
    if (count === 0) return t('screen.compare.split');
    return count === 1 ? t('screen.compare.agreed.one') : t('screen.compare.agreed', { count });
  }
}

function Row({ row: { proposal, marks, chosenBy } }: { row: ComparedProposal }) {
  const { t } = useWords();
  const total = marks.length;
  const all = chosenBy.length === total;
  return (
    <tr className={classes(all && 'CompareScene__agreed')}>
      <th scope="row">
        <span className="ScreenPage__one">{proposal.title}</span>
      </th>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a table keeps its place
        <td key={index}>
          <span className={`CompareScene__mark--${mark}`} aria-hidden="true">
            {signs[mark]}
          </span>
          <span className="visually-hidden">{t(`compare.mark.${mark}`)}</span>
        </td>
      ))}
      <td className="CompareScene__agreement">
        <span className="CompareScene__bar" aria-hidden="true">
          <span style={{ width: `${(100 * chosenBy.length) / total}%` }} />
        </span>
        <span className="num">
          {all ? t('screen.compare.all') : t('compare.of', { count: chosenBy.length, total })}
        </span>
      </td>
    </tr>
  );
}
