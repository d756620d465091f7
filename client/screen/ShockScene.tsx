import type { ReactNode } from 'react';
import { activeStatus } from '../../shared/budget/outcomes.ts';
import { shockById } from '../../shared/budget/shocks.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { latestCard, shockHeadline, standingsWith } from '../shocks/headlines.ts';
import { shown } from '../shocks/judged.ts';
import { effectsInWords } from '../shocks/words.ts';
import { BoardMarks } from './BoardMarks.tsx';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './ShockScene.css';

export function ShockScene() {
  return <ShockSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface ShockSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** The card that was played last, and which boards hold. */
export function ShockSceneView({ run, time }: ShockSceneViewProps) {
  const { t } = useWords();
  const card = latestCard(run);
  if (!card) return <SceneHead aside={time} headline={t('screen.shock.none')} />;
  const boards = shown(run, standingsWith(run, card.id)).map(({ after, ...board }) => ({ ...board, standing: after }));
  const others = run.shocks.slice(0, -1).map(({ shockId }) => shockById(run.scenario, shockId)?.title);
  const outcome = activeStatus(run)?.outcome.name ?? '';
  return (
    <>
      <SceneHead
        kicker={t('screen.shock.kicker', { kind: t(`shock.kind.${card.kind}`), outcome })}
        aside={time}
        headline={shockHeadline(run, t)}
      />
      <section className="ShockScene__card">
        <h2 className="ShockScene__title">{card.title}</h2>
        <p className="ShockScene__text">{card.text}</p>
        {effectsInWords(card, run.scenario, t).map((sentence) => (
          <p key={sentence} className="ShockScene__effect">
            {sentence}
          </p>
        ))}
      </section>
      <BoardMarks label={t('screen.shock.boards')} boards={boards} />
      {others.length > 0 && <p className="ShockScene__also">{t('screen.shock.also', { titles: others.join(', ') })}</p>}
    </>
  );
}
