import '../app/allWords.ts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { showCode } from '../../shared/protocol.ts';
import { api } from '../app/api.ts';
import { useWords } from '../app/texts.tsx';
import { Button } from '../design/Button.tsx';
import './InvitedPage.css';

/** What an invitation opens: says what it is, and exchanges it for a login by one press. Looking at it uses nothing up. */
export default function InvitedPage({ code }: { code: string }) {
  const { t, problem } = useWords();
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const enter = async () => {
    setAsking(true);
    // After `#`, so that it never reaches a server log.
    const answer = await api.acceptInvitation(code, location.hash.slice(1));
    setAsking(false);
    if (answer.ok) navigate(`/styring/${code}`, { replace: true });
    else setRefused(problem(answer.problem));
  };

  return (
    <main className="InvitedPage">
      <title>{t('invited.title')}</title>
      <h1 className="InvitedPage__title">{t('invited.headline', { code: showCode(code) })}</h1>
      <p>{t('invited.text')}</p>
      <p>{t('invited.once')}</p>
      <p className="InvitedPage__refused" role="alert">
        {refused}
      </p>
      <Button variant="main" wide busy={isAsking} onClick={() => void enter()}>
        {t('invited.enter')}
      </Button>
    </main>
  );
}
