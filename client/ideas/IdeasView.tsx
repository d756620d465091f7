import { lazy, Suspense, useMemo, useState } from 'react';
import { mayCost, toCost } from '../../shared/ideas/cost.ts';
import { isCurtainDown } from '../../shared/ideas/curtain.ts';
import { find } from '../../shared/ids.ts';
import { opensNow } from '../../shared/programme/programme.ts';
import type { IdeaId, OwnIdea } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Waiting } from '../app/Waiting.tsx';
import { useConnection, useIsTablet, useRun, useView, useWorkshop } from '../app/workshop.tsx';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { IdeaForm } from './IdeaForm.tsx';
import { IdeaWall } from './IdeaWall.tsx';
import { OwnIdeas } from './OwnIdeas.tsx';
import { useFelt } from './useFelt.ts';
import { useIdeaForm } from './useIdeaForm.ts';
import './IdeasView.css';

const CostingView = lazy(() => import('./CostingView.tsx'));

const noIdeas: Readonly<Record<IdeaId, OwnIdea>> = {};

interface IdeasViewProps {
  code: string;
  /** What the step asks, when it asks it here. */
  prompt?: string | undefined;
}

/** The wall of ideas, and one's own: writing them where the step opens for it, taking them back at any time. */
export function IdeasView({ code, prompt }: IdeasViewProps) {
  const words = useWords();
  const { t } = words;
  const connection = useConnection();
  const run = useRun();
  const isTablet = useIsTablet();
  const people = useWorkshop(({ stage }) => stage.people);
  const confirmed = useView((view) => view.confirmed?.state.stage.run.ideas);
  const me = useView((view) => view.me) ?? '';
  const own = useWorkshop((state) => find(state.own, me)?.ideas) ?? noIdeas;
  const form = useIdeaForm(code, run);
  const canWrite = opensNow(run).ideas;
  const mine = useMemo(() => new Set(Object.keys(own)), [own]);
  const predicted = useMemo(
    () =>
      new Set(Object.values(run.ideas).flatMap((idea) => (confirmed && confirmed[idea.id] !== idea ? [idea.id] : []))),
    [run.ideas, confirmed],
  );
  const felt = useFelt(me);
  const { refused } = form;
  const isAdministration = useWorkshop(({ stage }) => mayCost(stage, me));
  const [isCosting, setCosting] = useState(false);
  const costing = isAdministration && (
    <Button onClick={() => setCosting(!isCosting)}>
      {isCosting ? t('costing.close') : t('costing.open', { count: toCost(run).filter(({ cost }) => !cost).length })}
    </Button>
  );
  if (isAdministration && isCosting) {
    return (
      <div className="IdeasView">
        <div className="IdeasView__wall">
          {costing}
          <Suspense fallback={<Waiting />}>
            <CostingView />
          </Suspense>
        </div>
      </div>
    );
  }
  return (
    <div className="IdeasView">
      {prompt && <p className="IdeasView__prompt">{prompt}</p>}
      <div className="IdeasView__side">
        {costing}
        <Banner
          tone="missing"
          action={refused && <Button onClick={() => form.takeBack(refused)}>{t('ideas.takeBack')}</Button>}
        >
          {refused && words.problem(refused.problem)}
        </Banner>
        {canWrite || form.ideaId !== null || form.problem ? (
          <IdeaForm
            scenario={run.scenario}
            draft={form.draft}
            onChange={form.change}
            isEdit={form.ideaId !== null}
            isPrivate={isCurtainDown(run)}
            problem={form.problem}
            onSubmit={form.submit}
            onCancel={form.cancel}
          />
        ) : (
          <p className="IdeasView__closed">{t('ideas.closed')}</p>
        )}
        <OwnIdeas
          run={run}
          own={own}
          canEdit={canWrite}
          predicted={predicted}
          onEdit={form.edit}
          onName={
            isTablet
              ? undefined
              : (ideaId, isShown) => connection.send(isShown ? 'showAuthor' : 'hideAuthor', { ideaId })
          }
          onWithdraw={(ideaId) => connection.send('withdrawIdea', { ideaId })}
        />
      </div>
      <div className="IdeasView__wall">
        {run.veiledIdeas > 0 && (
          <p className="IdeasView__behind" role="status">
            {t(run.veiledIdeas === 1 ? 'ideas.behind.one' : 'ideas.behind', { count: run.veiledIdeas })}
          </p>
        )}
        <IdeaWall run={run} people={people} mine={mine} predicted={predicted} me={me || undefined} felt={felt} />
      </div>
    </div>
  );
}
