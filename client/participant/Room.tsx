import { lazy, Suspense, useEffect, useState } from 'react';
import type { CommandName } from '../../shared/commands/registry.ts';
import { find } from '../../shared/ids.ts';
import { currentStep, isRoleBlind, opensNow } from '../../shared/programme/programme.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useView, useWorkshop } from '../app/workshop.tsx';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { RehearsalMark } from '../rehearsal/RehearsalMark.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { PlaceView } from './PlaceView.tsx';
import { ShockNews } from './PlayedShocks.tsx';
import { momentOf, type Place, placeAfter, placesNow, sameMoment } from './places.ts';
import { RefusedBanner } from './RefusedBanner.tsx';
import { RoomNav } from './RoomNav.tsx';
import { TopBar } from './TopBar.tsx';
import './Room.css';

const StepSignals = lazy(() => import('./StepSignals.tsx'));

interface RoomProps {
  code: string;
  hasReturned: boolean;
  onWelcomed: () => void;
}

/** The room as the current step wants it: one thing at a time, and the rest a tap away. */
export function Room({ code, hasReturned, onWelcomed }: RoomProps) {
  const { t } = useWords();
  const run = useRun();
  const me = useView((view) => view.me) ?? '';
  const person = useWorkshop((state) => find(state.stage.people, me));
  const tablet = useWorkshop((state) => find(state.stage.tablets, me));
  const hasCards = useWorkshop(({ stage }) => Object.keys(stage.discussion ?? {}).length > 0);
  const hasDays = useWorkshop(({ stage }) => (stage.earlierDays?.length ?? 0) > 0);
  const [seen, setSeen] = useState(() => ({
    moment: momentOf(run, hasCards),
    place: placesNow(run, hasCards).asked[0] ?? ('step' as Place),
  }));
  const moment = momentOf(run, hasCards);
  if (!sameMoment(seen.moment, moment))
    setSeen({ moment, place: placeAfter(seen.moment, run, seen.place, hasCards, hasDays) });

  const { place } = seen;
  const step = currentStep(run);
  useEffect(() => {
    document.title = t('participant.pageTitle', { step: step?.title ?? '' });
  }, [t, step?.title]);

  const stepId = step?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place or step begins at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [place, stepId]);
  // What the step asks stands where it is answered, not where people look something up.
  const prompt = placesNow(run, hasCards).asked.includes(place) ? step?.prompt : undefined;
  const name = tablet ? t('table.name', { number: tablet.number }) : (person?.name.text ?? t('text.erased'));
  const group = tablet ? t('participant.tablet') : person && t(`group.${person.group}`);
  return (
    <div className="Room">
      <RehearsalMark />
      <TopBar name={name} group={group ?? ''} />
      <ConnectionBanner />
      <Banner tone="met" icon="check" action={hasReturned && <Button onClick={onWelcomed}>{t('action.close')}</Button>}>
        {hasReturned && t('participant.welcomeBack', { name })}
      </Banner>
      <RefusedBanner except={takenCareOf(place, opensNow(run).moves)} />
      <div className="Room__bar">
        <RoomNav
          places={placesNow(run, hasCards, hasDays)}
          place={place}
          onGo={(next) => setSeen({ moment, place: next })}
        />
        <Suspense fallback={null}>
          <StepSignals />
        </Suspense>
      </div>
      <Banner>{isRoleBlind(run) && t('participant.roleBlind')}</Banner>
      <ShockNews />
      <main className="Room__body" key={run.id}>
        <PlaceView place={place} code={code} prompt={prompt} />
      </main>
    </div>
  );
}

function takenCareOf(place: Place, canMove: boolean): CommandName[] {
  if (place === 'budget' && canMove) return ['moveMoney'];
  if (place === 'ideas') return ['submitIdea', 'editIdea'];
  return place === 'ballot' ? ['castVote'] : [];
}
