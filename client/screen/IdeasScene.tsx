import type { ReactNode } from 'react';
import { isCurtainDown } from '../../shared/ideas/curtain.ts';
import { wallIdeas } from '../../shared/ideas/merged.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import { currentStep, opensNow } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { useRun, useWorkshop } from '../app/workshop.tsx';
import type { People } from '../ideas/sourceInWords.ts';
import { AreaCounts } from './AreaCounts.tsx';
import { areaCounts } from './areaCounts.ts';
import { IdeaCardsView } from './IdeaCardsView.tsx';
import { IdeaTilesView } from './IdeaTilesView.tsx';
import { ideaPages, pageOf } from './ideaPages.ts';
import { ideasHeadline, waitingIdeas } from './ideasHeadline.ts';
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
  const head = { kicker: step?.title, aside: time, headline: ideasHeadline(run, t) };
  if (isCurtainDown(run) || count === 0) {
    return (
      <>
        <SceneHead {...head}>{step?.prompt}</SceneHead>
        <p className="IdeasScene__none num">{instead(run, t)}</p>
      </>
    );
  }
  return (
    <>
      <SceneHead {...head}>
        {paged.layout === 'groups' && <span>{t('screens.ideas.groups')}</span>}
        {paged.layout !== 'groups' && opensNow(run).ideas && <span>{t('screen.ideas.all')}</span>}
        {run.veiledIdeas > 0 && <span className="num">{waitingIdeas(run, t)}</span>}
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

/** What stands where there are no ideas to see: how many are written, when they are shown, or where to write. */
function instead(run: StageRun, t: Words['t']): string {
  const { veiledIdeas: count } = run;
  if (isCurtainDown(run)) {
    return count > 0 ? t(count === 1 ? 'screen.ideas.silent.count.one' : 'screen.ideas.silent.count', { count }) : '';
  }
  if (count > 0) return t('screen.ideas.waiting');
  return opensNow(run).ideas ? t('screen.ideas.none') : '';
}
