import { useState } from 'react';
import { Link } from 'wouter';
import type { Problem } from '../../shared/commands/command.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection, useView, WorkshopProvider } from '../app/workshop.tsx';
import { Skeleton } from '../design/Skeleton.tsx';
import { RehearsalMark } from '../rehearsal/RehearsalMark.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { JoinForm } from './JoinForm.tsx';
import { Room } from './Room.tsx';
import './ParticipantPage.css';

/** What a participant sees: the door, and then the room. */
export default function ParticipantPage({ code }: { code: string }) {
  return (
    <WorkshopProvider code={code} as="participant">
      <Participant code={code} />
    </WorkshopProvider>
  );
}

function Participant({ code }: { code: string }) {
  const { t } = useWords();
  const connection = useConnection();
  const me = useView((view) => view.me);
  const hasState = useView((view) => view.state !== null);
  const tables = useView(({ state }) => state?.stage.run.tables) ?? [];
  const committees = useView(({ state }) => state?.stage.run.scenario.committees) ?? [];
  const day = useView(({ state }) => state?.stage.day);
  const refusal = useView((view) => view.refusal);
  // Known from the start means that the person was here before.
  const [hasReturned, setReturned] = useState(me !== null);

  if (refusal && !hasState) return <Refused problem={refusal} />;
  if (me === null) {
    return (
      <div className="ParticipantPage">
        <RehearsalMark />
        <ConnectionBanner />
        <JoinForm
          day={day}
          tables={tables}
          committees={committees}
          onJoin={async (joining) => {
            const answer = await connection.join(joining);
            return answer.ok ? undefined : answer.problem;
          }}
        />
      </div>
    );
  }
  if (!hasState) {
    return (
      <main className="ParticipantPage ParticipantPage--waiting" aria-busy="true">
        <ConnectionBanner />
        <Skeleton label={t('loading')} lines={8} rows />
      </main>
    );
  }
  return <Room code={code} hasReturned={hasReturned} onWelcomed={() => setReturned(false)} />;
}

/** The server does not let us in: why, and the way back to where codes are typed. */
function Refused({ problem }: { problem: Problem }) {
  const words = useWords();
  return (
    <main className="ParticipantPage ParticipantPage--refused">
      <h1>{words.t('app.name')}</h1>
      <p role="alert">{words.problem(problem)}</p>
      <Link href="/" className="ParticipantPage__back">
        {words.t('participant.back')}
      </Link>
    </main>
  );
}
