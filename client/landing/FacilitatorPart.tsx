import { useEffect, useState } from 'react';
import type { Problem } from '../../shared/commands/command.ts';
import { api } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { Waiting } from '../app/Waiting.tsx';
import { Button } from '../design/Button.tsx';
import { FacilitatorHome } from './FacilitatorHome.tsx';
import { LoginForm } from './LoginForm.tsx';

type Place = { at: 'asking' } | { at: 'outside' } | { at: 'inside' } | { at: 'unknown'; problem: Problem };

/** What only facilitators see of the front page; fetched when somebody says they are one. */
export default function FacilitatorPart() {
  const { t, problem } = useWords();
  const [place, setPlace] = useState<Place>({ at: 'asking' });

  useEffect(() => {
    if (place.at !== 'asking') return;
    let wanted = true;
    void api.session().then((answer) => {
      if (!wanted) return;
      if (answer.ok) setPlace({ at: answer.value.facilitator ? 'inside' : 'outside' });
      else setPlace({ at: 'unknown', problem: answer.problem });
    });
    return () => {
      wanted = false;
    };
  }, [place]);

  if (place.at === 'inside') return <FacilitatorHome onLeft={() => setPlace({ at: 'outside' })} />;
  if (place.at === 'outside') return <LoginForm onEntered={() => setPlace({ at: 'inside' })} />;
  return (
    <>
      <h1 className="Landing__headline">{t('landing.facilitator')}</h1>
      {place.at === 'asking' ? (
        <Waiting />
      ) : (
        <>
          <p role="alert">{problem(place.problem)}</p>
          <Button onClick={() => setPlace({ at: 'asking' })}>{t('landing.tryAgain')}</Button>
        </>
      )}
    </>
  );
}
