import '../app/allWords.ts';
import { useEffect, useState } from 'react';
import { passphraseHolder } from '../../shared/facilitators/facilitators.ts';
import type { FacilitatorId } from '../../shared/state.ts';
import { api } from '../app/api.ts';
import { Loading } from '../app/Loading.tsx';
import { useWords } from '../app/texts.tsx';
import { useConnection, useView, WorkshopProvider } from '../app/workshop.tsx';
import { Desk } from './Desk.tsx';
import { FacilitatorContext } from './frame/facilitator.ts';
import { LoginForm } from './frame/LoginForm.tsx';
import { NotHere } from './frame/NotHere.tsx';

type Session = 'asking' | { me: FacilitatorId } | 'out' | 'unreachable';

/** By the passphrase, or by an invitation to this workshop. */
async function sessionAt(code: string): Promise<Session> {
  const session = await api.session();
  if (!session.ok) return 'unreachable';
  if (session.value.facilitator) return { me: passphraseHolder };
  const invited = await api.desk(code);
  return invited.ok ? { me: invited.value.me } : 'out';
}

/** The facilitator's surface: whoever is logged in gets the desk, everyone else a login right here. */
export default function DeskPage({ code }: { code: string }) {
  const { t } = useWords();
  const [session, setSession] = useState<Session>('asking');

  useEffect(() => {
    if (session !== 'asking') return;
    let wanted = true;
    void sessionAt(code).then((found) => {
      if (wanted) setSession(found);
    });
    return () => {
      wanted = false;
    };
  }, [session, code]);

  switch (session) {
    case 'asking':
      return <Loading />;
    case 'unreachable':
      return <NotHere title={t('desk.unreachable')} onRetry={() => setSession('asking')} />;
    case 'out':
      return <LoginForm code={code} onLogin={() => setSession({ me: passphraseHolder })} />;
    default:
      return (
        <FacilitatorContext value={session.me}>
          <WorkshopProvider code={code} as="facilitator">
            <DeskDoor
              code={code}
              onLogin={() => setSession({ me: passphraseHolder })}
              onLogout={() => setSession('out')}
            />
          </WorkshopProvider>
        </FacilitatorContext>
      );
  }
}

interface DeskDoorProps {
  code: string;
  onLogin: () => void;
  onLogout: () => void;
}

/** Waits for the workshop, and says why when the server does not let us in. */
function DeskDoor({ code, onLogin, onLogout }: DeskDoorProps) {
  const { t, problem } = useWords();
  const connection = useConnection();
  const refusal = useView((view) => view.refusal);
  const isKnown = useView((view) => view.state !== null);
  if (refusal?.key === 'reject.unknownCode') return <NotHere title={t('desk.noWorkshop')} text={problem(refusal)} />;
  if (refusal?.key === 'reject.notLoggedIn') {
    const loggedIn = () => {
      onLogin();
      connection.retry();
    };
    return <LoginForm code={code} onLogin={loggedIn} />;
  }
  if (refusal?.key === 'reject.rehearsalOver') return <NotHere title={problem(refusal)} />;
  if (refusal) return <NotHere title={problem(refusal)} onRetry={() => connection.retry()} />;
  return isKnown ? <Desk code={code} onLogout={onLogout} /> : <Loading />;
}
