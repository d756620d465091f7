import type { ReactNode } from 'react';
import { areaChanges, yearOfChanges } from '../../shared/budget/areaChanges.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import { isAtTables } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { areaSeries, scaleOf } from '../charts/areaSeries.ts';
import { AreaRows } from './AreaRows.tsx';
import { areaChangesHeadline } from './areaChangesHeadline.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './AreaChangesScene.css';

/** So many lines can be read from the back; the name of each kind takes the room of one. */
const mostLines = 17;

export function AreaChangesScene() {
  return <AreaChangesSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface AreaChangesSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** What areas get less and more in a year, by kind of money and committee: the largest as bars, and how many more there are. */
export function AreaChangesSceneView({ run, time }: AreaChangesSceneViewProps) {
  const words = useWords();
  const { t } = words;
  const year = yearOfChanges(run);
  const changes = areaChanges(run, year);
  const headline = areaChangesHeadline(run, words);
  if (changes.length === 0) {
    return (
      <SceneHead aside={time} headline={headline}>
        <p>{t(isAtTables(run) ? 'screen.areaChanges.tables' : 'screen.areaChanges.waits')}</p>
      </SceneHead>
    );
  }
  const shown = run.scenario.years[year] ?? 0;
  const pointed = pointedAt(run, 'area');
  const series = areaSeries(changes, year, mostLines - changes.length, pointed);
  const scale = scaleOf(series);
  return (
    <div className="AreaChangesScene">
      <SceneHead kicker={t('screen.areaChanges.kicker', { year: shown })} aside={time} headline={headline} />
      {changes.map((kind, index) => {
        const bars = series[index];
        return (
          bars && (
            <AreaRows
              key={kind.kind}
              changes={kind}
              series={bars}
              scale={scale}
              year={shown}
              pointed={pointed}
              isTold={index === 0}
            />
          )
        );
      })}
    </div>
  );
}
