import '../app/allWords.ts';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { usuallySimulated } from '../../shared/rehearsal/rehearsal.ts';
import { type ApiAnswer, api, type ScenarioCard } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { ReadWorkshopFile } from './ReadWorkshopFile.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { Workshops } from './Workshops.tsx';
import './FacilitatorHome.css';

export interface FacilitatorHomeProps {
  /** No longer logged in: by choice, or because the time of the login has run out. */
  onLeft: () => void;
}

/** Where a facilitator begins: the workshops that are running, and the scenarios a new one can be started with. */
export function FacilitatorHome({ onLeft }: FacilitatorHomeProps) {
  const { t, problem } = useWords();
  const [, navigate] = useLocation();
  const scenarios = useAnswer<ScenarioCard[]>(api.scenarios, onLeft);
  const workshops = useAnswer(api.workshops, onLeft);
  const [starting, setStarting] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const goTo = (code: string) => navigate(`/styring/${code}`);

  const start = async (scenarioId: string, asked: Promise<ApiAnswer<{ code: string }>>) => {
    setStarting(scenarioId);
    setRefused(null);
    const answer = await asked;
    setStarting(null);
    if (answer.ok) goTo(answer.value.code);
    else setRefused(problem(answer.problem));
  };

  const leave = async () => {
    const answer = await api.logout();
    if (answer.ok) onLeft();
    else setRefused(problem(answer.problem));
  };

  return (
    <div className="FacilitatorHome">
      <div className="FacilitatorHome__head">
        <h1 className="Landing__headline">{t('landing.home.headline')}</h1>
        <Button onClick={leave}>{t('landing.logout')}</Button>
      </div>
      <p className="FacilitatorHome__refused" role="alert">
        {refused}
      </p>
      <Part heading={t('landing.workshops')} asked={workshops}>
        {(cards) => <Workshops newest={cards} onBegun={goTo} />}
      </Part>
      <Part heading={t('landing.scenarios')} asked={scenarios}>
        {(cards) => (
          <ScenarioList
            cards={cards}
            starting={starting}
            onStart={(id, programme) => void start(id, api.startWorkshop(id, programme))}
            onRehearse={(id, programme) =>
              void start(id, api.startRehearsal(id, { people: usuallySimulated }, programme))
            }
          />
        )}
      </Part>
      <section className="FacilitatorHome__part">
        <h2 className="FacilitatorHome__heading">{t('workshopFile.read')}</h2>
        <ReadWorkshopFile onRead={goTo} />
      </section>
    </div>
  );
}

interface Asked<T> {
  answer: ApiAnswer<T> | null;
  again: () => void;
}

/** Asks once, and again when told to. A login that has run out leads back to the form. */
function useAnswer<T>(ask: () => Promise<ApiAnswer<T>>, onLeft: () => void): Asked<T> {
  const [answer, setAnswer] = useState<ApiAnswer<T> | null>(null);
  useEffect(() => {
    if (answer) return;
    let wanted = true;
    void ask().then((given) => {
      if (!wanted) return;
      if (!given.ok && given.problem.key === 'reject.notLoggedIn') onLeft();
      else setAnswer(given);
    });
    return () => {
      wanted = false;
    };
  }, [ask, answer, onLeft]);
  return { answer, again: useCallback(() => setAnswer(null), []) };
}

interface PartProps<T> {
  heading: string;
  asked: Asked<T>;
  children: (value: T) => ReactNode;
}

function Part<T>({ heading, asked: { answer, again }, children }: PartProps<T>) {
  const { t, problem } = useWords();
  return (
    <section className="FacilitatorHome__part">
      <h2 className="FacilitatorHome__heading">{heading}</h2>
      {!answer && <Skeleton label={t('loading')} />}
      {answer?.ok && children(answer.value)}
      {answer && !answer.ok && (
        <div role="alert">
          <p>{problem(answer.problem)}</p>
          <Button onClick={again}>{t('landing.tryAgain')}</Button>
        </div>
      )}
    </section>
  );
}
