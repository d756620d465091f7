import '../app/allWords.ts';
import { useEffect, useState } from 'react';
import { api } from '../app/api.ts';
import { Loading } from '../app/Loading.tsx';
import { useWords } from '../app/texts.tsx';
import { useConnection, useView, WorkshopProvider } from '../app/workshop.tsx';
import { Desk } from './Desk.tsx';
import { LoginForm } from './frame/LoginForm.tsx';
import { NotHere } from './frame/NotHere.tsx';

type Session = 'asking' | 'in' | 'out' | 'unreachable';

/** The facilitator's surface: whoever is logged in gets the desk, everyone else a login right here. */
export default function DeskPage({ code }: { code: string }) {
  const { t } = useWords();
  const [session, setSession] = useState<Session>('asking');

  useEffect(() => {
    if (session !== 'asking') return;
    let wanted = true;
    void api.session().then((answer) => {
      if (wanted) setSession(answer.ok ? (answer.value.facilitator ? 'in' : 'out') : 'unreachable');
    });
    return () => {
      wanted = false;
    };
  }, [session]);

  switch (session) {
    case 'asking':
      return <Loading />;
    case 'unreachable':
      return <NotHere title={t('desk.unreachable')} onRetry={() => setSession('asking')} />;
    case 'out':
      return <LoginForm code={code} onLogin={() => setSession('in')} />;
    case 'in':
      return (
        <WorkshopProvider code={code} as="facilitator">
          <DeskDoor code={code} onLogout={() => setSession('out')} />
        </WorkshopProvider>
      );
  }
}

/** Waits for the workshop, and says why when the server does not let us in. */
function DeskDoor({ code, onLogout }: { code: string; onLogout: () => void }) {
  const { t, problem } = useWords();
  const connection = useConnection();
  const refusal = useView((view) => view.refusal);
  const isKnown = useView((view) => view.state !== null);
  if (refusal?.key === 'reject.unknownCode') return <NotHere title={t('desk.noWorkshop')} text={problem(refusal)} />;
  if (refusal?.key === 'reject.notLoggedIn') return <LoginForm code={code} onLogin={() => connection.retry()} />;
  if (refusal?.key === 'reject.rehearsalOver') return <NotHere title={problem(refusal)} />;
  if (refusal) return <NotHere title={problem(refusal)} onRetry={() => connection.retry()} />;
  return isKnown ? <Desk code={code} onLogout={onLogout} /> : <Loading />;
}
