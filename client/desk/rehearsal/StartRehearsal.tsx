import { useState } from 'react';
import { usuallySimulated } from '../../../shared/rehearsal/rehearsal.ts';
import { api } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useWorkshop } from '../../app/workshop.tsx';
import { Button } from '../../design/Button.tsx';
import './StartRehearsal.css';

/** From a real workshop: a rehearsal with its scenario and its steps, beside it and in a tab of its own. */
export function StartRehearsal({ code }: { code: string }) {
  const { t, problem } = useWords();
  const { scenario } = useRun();
  const isRehearsal = useWorkshop(({ stage }) => stage.rehearsal !== undefined);
  const [busy, setBusy] = useState(false);
  const [started, setStarted] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  if (isRehearsal) return null;

  const start = async () => {
    // Opened while the press is still fresh, or the browser takes it for an unasked window.
    const tab = window.open('', '_blank');
    setBusy(true);
    setRefused(null);
    const answer = await api.startRehearsal(scenario.id, { people: usuallySimulated, like: code });
    setBusy(false);
    if (!answer.ok) {
      tab?.close();
      return setRefused(problem(answer.problem));
    }
    setStarted(answer.value.code);
    if (tab) {
      tab.opener = null;
      tab.location.replace(`/styring/${answer.value.code}`);
    }
  };

  return (
    <section className="StartRehearsal" aria-labelledby="start-rehearsal-heading">
      <h3 className="RunsCard__heading" id="start-rehearsal-heading">
        {t('rehearsal.name')}
      </h3>
      <p className="StartRehearsal__text">{t('rehearsal.from.text', { count: usuallySimulated })}</p>
      <div className="StartRehearsal__acts">
        <Button busy={busy} onClick={() => void start()}>
          {t('rehearsal.start')}
        </Button>
        {started !== null && (
          <a href={`/styring/${started}`} target="_blank" rel="noreferrer">
            {t('rehearsal.open')}
          </a>
        )}
      </div>
      {refused !== null && <p role="alert">{refused}</p>}
    </section>
  );
}
