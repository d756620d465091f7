import { useEffect, useState } from 'react';
import type { Problem } from '../../../shared/commands/command.ts';
import type { RunSummary, Stage } from '../../../shared/state.ts';
import { api } from '../../app/api.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Icon } from '../../design/Icon.tsx';
import { CompareRun } from './CompareRun.tsx';
import { PastRunView } from './PastRunView.tsx';
import './PastRun.css';

interface PastRunProps {
  code: string;
  summary: RunSummary;
  onBack: () => void;
}

/** An earlier run, fetched to be looked at; the room goes on in its own. */
export function PastRun({ code, summary, onBack }: PastRunProps) {
  const { t, problem } = useWords();
  const [stage, setStage] = useState<Stage | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  useEffect(() => {
    let wanted = true;
    void api.run(code, summary.id).then((answer) => {
      if (!wanted) return;
      if (answer.ok) setStage(answer.value);
      else setRefusal(answer.problem);
    });
    return () => {
      wanted = false;
    };
  }, [code, summary.id]);
  return (
    <div className="PastRun">
      <div>
        <Button variant="quiet" icon={<Icon name="left" />} onClick={onBack} autoFocus>
          {t('desk.past.back')}
        </Button>
      </div>
      <h3 className="PastRun__title">
        {t('desk.past.title', { number: summary.number, scenario: summary.scenarioName })}
      </h3>
      <p className="PastRun__readOnly">
        <Icon name="lock" />
        {t('desk.past.readOnly')}
      </p>
      {refusal && <p role="alert">{problem(refusal)}</p>}
      {!refusal && !stage && <p>{t('loading')}</p>}
      {stage && <CompareRun run={stage.run} />}
      {stage && <PastRunView run={stage.run} />}
    </div>
  );
}
