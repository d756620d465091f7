import type { ReactNode } from 'react';
import { isCurtainDown } from '../../shared/ideas/curtain.ts';
import { wallIdeas } from '../../shared/ideas/merged.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import { currentStep } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useWorkshop } from '../app/workshop.tsx';
import type { People } from '../ideas/sourceInWords.ts';
import { AreaCounts } from './AreaCounts.tsx';
import { areaCounts } from './areaCounts.ts';
import { IdeaCardsView } from './IdeaCardsView.tsx';
import { IdeaTilesView } from './IdeaTilesView.tsx';
import { ideaPages, pageOf } from './ideaPages.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { usePages } from './usePages.ts';
import './IdeasScene.css';

export function IdeasScene() {
  const people = useWorkshop(({ stage }) => stage.people);
  return <IdeasSceneView run={useRun()} people={people} time={<TimeLeft />} />;
}

/** With the last one for all other areas, two lines of four. */
const areasShown = 7;

interface IdeasSceneViewProps {
  run: StageRun;
  people: People;
  time?: ReactNode;
}

export function IdeasSceneView({ run, people, time }: IdeasSceneViewProps) {
  const { t } = useWords();
  const wall = wallIdeas(run);
  const count = wall.length;
  const paged = ideaPages(run, wall);
  const pointed = pointedAt(run, 'idea');
  const page = usePages(paged.pages.length, count, pageOf(paged, pointed));
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
  return (
    <>
      <SceneHead
        kicker={step?.title}
        aside={time}
        headline={count === 1 ? t('screen.ideas.headline.one') : t('screen.ideas.headline', { count })}
      >
        <span>{t(paged.layout === 'groups' ? 'screens.ideas.groups' : 'screen.ideas.all')}</span>
        {paged.pages.length > 1 && (
          <span className="num">{t('screens.ideas.page', { page: page + 1, of: paged.pages.length })}</span>
        )}
      </SceneHead>
      <div key={page} className="IdeasScene__page">
        {paged.layout === 'groups' ? (
          <IdeaTilesView run={run} tiles={paged.pages[page] ?? []} isWarm={paged.isWarm} pointed={pointed} />
        ) : (
          <IdeaCardsView
            run={run}
            people={people}
            ideas={paged.pages[page] ?? []}
            size={paged.layout}
            isWarm={paged.isWarm}
            pointed={pointed}
          />
        )}
      </div>
      {paged.layout === 'large' && paged.pages.length > 1 && !paged.isWarm && (
        <AreaCounts {...areaCounts(run, wall, areasShown)} />
      )}
    </>
  );
}
