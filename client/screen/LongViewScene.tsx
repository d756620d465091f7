import type { ReactNode } from 'react';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { LazyLongViewChart } from '../charts/LazyLongViewChart.tsx';
import { LongViewTable } from '../charts/LongViewTable.tsx';
import { longViewNotes, priceSentences } from '../charts/longViewSeries.ts';
import { longViewShown } from './longViewShown.ts';
import { framed, PointMark } from './PointMark.tsx';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './LongViewScene.css';

/** 28 px at 1920: the smallest that can be read from the back; the chart is drawn in pixels and grows with the wall. */
const lettersOfWidth = 28 / 1920;

export function LongViewScene() {
  return <LongViewSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface LongViewSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** The price of doing nothing, beside what the room has chosen: all service, or the one area that is pointed at, to 2035. */
export function LongViewSceneView({ run, time }: LongViewSceneViewProps) {
  const words = useWords();
  const { area, view } = longViewShown(run);
  const [price, ...further] = priceSentences(view, words);
  return (
    <>
      <SceneHead kicker={words.t('screen.longView.kicker', { year: view.years[0] ?? 0 })} aside={time} headline={price}>
        {area && (
          <p {...framed(true, 'LongViewScene__area')}>
            <PointMark />
            {area.name}
          </p>
        )}
        {further.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </SceneHead>
      <div className="LongViewScene">
        <LazyLongViewChart view={view} letters={Math.round(window.innerWidth * lettersOfWidth)} />
      </div>
      <LongViewTable view={view} lines={['nothing', 'choices']} />
      <p className="LongViewScene__note">{longViewNotes(view, run.scenario.priceLevel, words).join(' ')}</p>
    </>
  );
}
