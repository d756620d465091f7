import { useState } from 'react';
import { mergedOf, wallIdeas } from '../../../shared/ideas/merged.ts';
import type { HiddenIdea, Idea, StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { Choice } from '../../design/Choice.tsx';
import { IdeaCosting } from '../../ideas/IdeaCosting.tsx';
import { MergedIdeas } from '../../ideas/MergedIdeas.tsx';
import { commandsOf } from '../frame/cards.ts';
import { Refused } from '../frame/Refused.tsx';
import { type Asking, useAsk } from '../frame/useAsk.ts';
import { useFocusBack } from '../frame/useFocusBack.ts';
import { written } from '../frame/written.ts';
import { CostingRights } from './CostingRights.tsx';
import { Curtain } from './Curtain.tsx';
import { GroupsView } from './GroupsView.tsx';
import { HideForm } from './HideForm.tsx';
import { IdeaFate } from './IdeaFate.tsx';
import { IdeaLine } from './IdeaLine.tsx';
import { ImportIdeas } from './import/ImportIdeas.tsx';
import { TemperatureCard } from './TemperatureCard.tsx';
import './IdeasCard.css';

/** The wall as it is, oldest first so that nothing moves when one comes in, and what was taken off it. */
export function IdeasCard({ code }: { code: string }) {
  const { t } = useWords();
  const run = useRun();
  const hidden = useWorkshop(({ backstage }) => backstage.run.hiddenIdeas);
  const { ask, refused, dismiss } = useAsk(commandsOf.ideas);
  const [hiding, setHiding] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const wall = wallIdeas(run).toSorted((a, b) => a.at - b.at);
  const [isSorting, setSorting] = useState(false);

  const hide = async (ideaId: string, reason: string) => {
    setBusy(true);
    const answer = await ask('hideIdea', { ideaId, reason });
    setBusy(false);
    if (answer.ok) setHiding(null);
  };

  return (
    <div className="IdeasCard">
      <Refused
        refused={refused.filter(({ name }) => name !== 'importIdeas' && name !== 'takeBackList')}
        onDismiss={dismiss}
      />
      <Curtain onLift={() => void ask('liftCurtain', {})} />
      {wall.length > 0 && <TemperatureCard run={run} onShow={() => void ask('showTemperatures', {})} />}
      <ImportIdeas />
      <CostingRights ask={ask} />
      {wall.length > 0 && (
        <Choice
          label={t('ideaGroups.view')}
          hideLabel
          layout="segments"
          options={[
            { value: 'list', label: t('ideaGroups.list') },
            { value: 'groups', label: t('ideaGroups.sorted') },
          ]}
          value={isSorting ? 'groups' : 'list'}
          onChange={(view) => setSorting(view === 'groups')}
        />
      )}
      {isSorting && wall.length > 0 ? (
        <GroupsView code={code} ask={ask} />
      ) : (
        <section aria-labelledby="ideas-wall-heading">
          <h3 className="IdeasCard__heading" id="ideas-wall-heading">
            {t('desk.ideas.wall')}
          </h3>
          {wall.length === 0 && <p className="IdeasCard__none">{t('desk.ideas.none')}</p>}
          <ul>
            {wall.map((idea) => (
              <WallIdea
                key={idea.id}
                idea={idea}
                run={run}
                ask={ask}
                isHiding={hiding === idea.id}
                busy={busy}
                onAsk={() => setHiding(idea.id)}
                onHide={(reason) => void hide(idea.id, reason)}
                onCancel={() => setHiding(null)}
              />
            ))}
          </ul>
        </section>
      )}
      <HiddenIdeas hidden={Object.values(hidden)} run={run} onShow={(ideaId) => void ask('showIdea', { ideaId })} />
    </div>
  );
}

interface WallIdeaProps {
  idea: Idea;
  run: StageRun;
  ask: Asking['ask'];
  isHiding: boolean;
  busy: boolean;
  onAsk: () => void;
  onHide: (reason: string) => void;
  onCancel: () => void;
}

function WallIdea({ idea, run, ask, isHiding, busy, onAsk, onHide, onCancel }: WallIdeaProps) {
  const { t } = useWords();
  const opener = useFocusBack(isHiding);
  const hide = (
    <Button
      ref={opener}
      variant="quiet"
      aria-label={t('desk.ideas.hideNamed', { title: written(idea.title, t) })}
      onClick={onAsk}
    >
      {t('desk.ideas.hide')}
    </Button>
  );
  return (
    <IdeaLine idea={idea} run={run} action={!isHiding && hide}>
      <IdeaCosting scenario={run.scenario} idea={idea} />
      <MergedIdeas scenario={run.scenario} others={mergedOf(run, idea.id)} />
      {!isHiding && <IdeaFate run={run} idea={idea} ask={ask} />}
      {isHiding && <HideForm busy={busy} onHide={onHide} onCancel={onCancel} />}
    </IdeaLine>
  );
}

interface HiddenIdeasProps {
  hidden: readonly HiddenIdea[];
  run: StageRun;
  onShow: (ideaId: string) => void;
}

function HiddenIdeas({ hidden, run, onShow }: HiddenIdeasProps) {
  const { t } = useWords();
  if (hidden.length === 0) return null;
  return (
    <section aria-labelledby="ideas-hidden-heading">
      <h3 className="IdeasCard__heading" id="ideas-hidden-heading">
        {t('desk.ideas.hidden')}
      </h3>
      <ul>
        {hidden.map(({ idea, reason }) => (
          <IdeaLine
            key={idea.id}
            idea={idea}
            run={run}
            action={
              <Button
                variant="quiet"
                aria-label={t('desk.ideas.showAgainNamed', { title: written(idea.title, t) })}
                onClick={() => onShow(idea.id)}
              >
                {t('desk.ideas.showAgain')}
              </Button>
            }
          >
            <p>{t('desk.ideas.hiddenBecause', { reason: written(reason, t) })}</p>
          </IdeaLine>
        ))}
      </ul>
    </section>
  );
}
