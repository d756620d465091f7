import type { ReactNode } from 'react';
import { threeResults } from '../../shared/budget/results.ts';
import type { StageRun } from '../../shared/state.ts';
import { mio } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { FrameYears } from '../budget/FrameYears.tsx';
import { framed, frameInWords, framesHeadline } from '../budget/frames.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { firstShown } from './yearChart.ts';
import './FramesScene.css';

export function FramesScene() {
  return <FramesSceneView run={useRun()} time={<TimeLeft />} />;
}

/** As many years as a person at the back can tell apart. */
const mostYears = 5;

export interface FramesSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** Service and construction, each against its frame, and the cash beside them: three results that are never summed. */
export function FramesSceneView({ run: { board, scenario }, time }: FramesSceneViewProps) {
  const { t, language } = useWords();
  const { years, budgetYear } = scenario;
  const results = threeResults(board, scenario);
  const focus = Math.max(0, years.indexOf(budgetYear));
  const first = firstShown(years.length, focus);
  const shown = years.map((_, index) => index).slice(first, first + mostYears);
  const { operating } = results;
  const change = operating.change[focus] as number;
  const told = { now: operating.now[focus] as number, year: years[focus] ?? 0, change: changeInWords(change) };
  return (
    <>
      <SceneHead kicker={t('frames.scene.kicker')} aside={time} headline={framesHeadline(results, years, t)} />
      <div className="FramesScene">
        {framed.map((kind) => (
          <section key={kind} className="FramesScene__frame">
            <h2 className="FramesScene__name">{t(`frames.${kind}`)}</h2>
            <FrameYears room={results[kind].room ?? []} years={years} shown={shown} />
            <p>{frameInWords(results[kind], years, t)}</p>
          </section>
        ))}
        <section className="FramesScene__cash">
          <h2 className="FramesScene__name">{t('frames.operating')}</h2>
          <p>{t(change === 0 ? 'frames.operating.same' : 'frames.operating.now', told)}</p>
          <p className="FramesScene__note">{t('frames.operating.what')}</p>
        </section>
      </div>
    </>
  );

  function changeInWords(amount: number): string {
    return `${amount > 0 ? '+' : ''}${mio(amount, language)}`;
  }
}
