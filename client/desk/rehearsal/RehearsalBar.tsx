import { useState } from 'react';
import { type ApiAnswer, api } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { useView } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/Dialog.tsx';
import { RehearsalMark } from '../../rehearsal/RehearsalMark.tsx';
import './RehearsalBar.css';

/** On the desk of a rehearsal: what it is, who is simulated, and the two things that are done with it. */
export function RehearsalBar({ code }: { code: string }) {
  const { t, problem } = useWords();
  const isRehearsal = useView(({ state }) => state?.stage.rehearsal !== undefined);
  const simulated = useView(({ presence }) => presence?.simulated);
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (!isRehearsal) return null;

  const during = async (asked: () => Promise<ApiAnswer<unknown>>) => {
    setBusy(true);
    setRefused(null);
    const answer = await asked();
    setBusy(false);
    if (!answer.ok) setRefused(problem(answer.problem));
  };
  const end = async () => {
    // The server ends the connection then, and tells whoever comes again that it is over.
    await during(() => api.endRehearsal(code));
    setAsking(false);
  };
  const isPaused = simulated?.isPaused === true;

  return (
    <section className="RehearsalBar" aria-label={t('rehearsal.bar')}>
      <RehearsalMark />
      <p className="RehearsalBar__people" role="status">
        {simulated && t(isPaused ? 'rehearsal.paused' : 'rehearsal.people', { count: simulated.people })}
      </p>
      {refused !== null && <p role="alert">{refused}</p>}
      <div className="RehearsalBar__acts">
        <Button
          busy={busy}
          disabled={simulated === undefined}
          onClick={() => void during(() => api.pauseRehearsal(code, !isPaused))}
        >
          {t(isPaused ? 'rehearsal.goOn' : 'rehearsal.pause')}
        </Button>
        <Button onClick={() => setAsking(true)}>{t('rehearsal.end')}</Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('rehearsal.end.title')}
        confirmLabel={t('rehearsal.end')}
        cancelLabel={t('action.cancel')}
        destructive
        busy={busy}
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      >
        <p>{t('rehearsal.end.text')}</p>
      </ConfirmDialog>
    </section>
  );
}
