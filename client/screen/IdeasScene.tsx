import type { ReactNode } from 'react';
import { areaById } from '../../shared/budget/ledger.ts';
import { isCurtainDown } from '../../shared/ideas/curtain.ts';
import { wallIdeas } from '../../shared/ideas/merged.ts';
import { currentStep } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useWorkshop } from '../app/workshop.tsx';
import { classes } from '../design/classes.ts';
import { useGlow } from '../design/Glow.tsx';
import { type People, sourceInWords } from '../ideas/sourceInWords.ts';
import { AreaCounts } from './AreaCounts.tsx';
import { areaCounts } from './areaCounts.ts';
import { IdeaTilesView } from './IdeaTilesView.tsx';
import { ideaTiles } from './ideaTiles.ts';
import { ideaWall } from './ideaWall.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './IdeasScene.css';

export function IdeasScene() {
  const people = useWorkshop(({ stage }) => stage.people);
  return <IdeasSceneView run={useRun()} people={people} time={<TimeLeft />} />;
}

/** Two rows of three: as many as can be read from the back. */
const places = 6;
/** With the last one for all other areas, two lines of four. */
const areasShown = 7;
/** Titles in a group that has a sixth of the wall. */
const lines = 5;

interface IdeasSceneViewProps {
  run: StageRun;
  people: People;
  time?: ReactNode;
}

export function IdeasSceneView({ run, people, time }: IdeasSceneViewProps) {
  const { t } = useWords();
  const wall = wallIdeas(run);
  const count = wall.length;
  const step = currentStep(run);
  if (isCurtainDown(run)) {
    const { veiledIdeas: written } = run;
    const key = written === 1 ? 'screen.ideas.silent.count.one' : 'screen.ideas.silent.count';
    return (
      <>
        <SceneHead kicker={step?.title} aside={time} headline={t('screen.ideas.silent')}>
          {step?.prompt}
        </SceneHead>
        {written > 0 && <p className="IdeasScene__none num">{t(key, { count: written })}</p>}
      </>
    );
  }
  if (count === 0) {
    return (
      <>
        <SceneHead kicker={step?.title} aside={time} headline={t('screen.ideas.headline.none')}>
          {step?.prompt}
        </SceneHead>
        <p className="IdeasScene__none">{t('screen.ideas.none')}</p>
      </>
    );
  }
  const tiles = ideaTiles(run, wall, places, lines);
  return (
    <>
      <SceneHead
        kicker={step?.title}
        aside={time}
        headline={count === 1 ? t('screen.ideas.headline.one') : t('screen.ideas.headline', { count })}
      >
        {t(tiles ? 'ideaGroups.onScreen' : count > places ? 'screen.ideas.newest' : 'screen.ideas.all')}
      </SceneHead>
      {tiles ? (
        <IdeaTilesView {...tiles} />
      ) : (
        <ul className="IdeasScene">
          {ideaWall(wall, places).map((idea, place) => (
            <IdeaCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a newcomer lights up in a card that stays where it is
              key={place}
              id={idea.id}
              title={idea.title.text ?? t('text.erased')}
              text={idea.text.text ?? t('text.erased')}
              from={[
                ...sourceInWords(idea, run, people, t),
                idea.areaId !== null && areaById(run.scenario, idea.areaId)?.name,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </ul>
      )}
      {!tiles && count > places && <AreaCounts {...areaCounts(run, wall, areasShown)} />}
    </>
  );
}

interface IdeaCardProps {
  id: string;
  title: string;
  text: string;
  /** Where it comes from and the area it is about, where they are known. */
  from: string;
}

function IdeaCard({ id, title, text, from }: IdeaCardProps) {
  return (
    <li className={classes('IdeasScene__card', useGlow(id))}>
      <h2 className="IdeasScene__title ScreenPage__two">{title}</h2>
      {text && <p className="IdeasScene__text">{text}</p>}
      {from && <p className="IdeasScene__area ScreenPage__one">{from}</p>}
    </li>
  );
}
