import { useState } from 'react';
import type { Decision } from '../../../shared/followup/decision.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { ConfirmDialog } from '../../design/Dialog.tsx';
import { DecisionView } from '../../followup/DecisionView.tsx';
import type { Asking } from '../frame/useAsk.ts';
import { written } from '../frame/written.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { draftOf } from './decisionDraft.ts';
import { StatusForm } from './StatusForm.tsx';

interface DecisionLineProps {
  decision: Decision;
  today: string;
  ask: Asking['ask'];
}

/** A decision at the desk: told of, changed, and taken out again as long as nothing has been told. */
export function DecisionLine({ decision, today, ask }: DecisionLineProps) {
  const { t, language } = useWords();
  const [task, setTask] = useState<'tell' | 'change' | 'remove' | null>(null);
  const { id: decisionId, statuses } = decision;
  const title = written(decision.title, t);
  const latest = statuses.at(-1);
  const done = (ok: boolean) => {
    if (ok) setTask(null);
    return ok;
  };
  if (task === 'change') {
    return (
      <DecisionForm
        initial={draftOf(decision, language)}
        source={decision.source}
        onCancel={() => setTask(null)}
        onSave={async (input) => done((await ask('changeDecision', { decisionId, decision: input })).ok)}
      />
    );
  }
  return (
    <DecisionView decision={decision} today={today}>
      {task === 'tell' ? (
        <StatusForm
          indicator={decision.indicator}
          today={today}
          onCancel={() => setTask(null)}
          onSave={async (status) => done((await ask('addStatus', { decisionId, status })).ok)}
        />
      ) : (
        <div className="FollowupCard__acts">
          <Button aria-label={t('followup.tellNamed', { title })} onClick={() => setTask('tell')}>
            {t('followup.tell')}
          </Button>
          <Button variant="quiet" aria-label={t('followup.changeNamed', { title })} onClick={() => setTask('change')}>
            {t('followup.change')}
          </Button>
          {latest ? (
            <Button
              variant="quiet"
              aria-label={t('followup.takeBackNamed', { title })}
              onClick={() => void ask('removeStatus', { decisionId, statusId: latest.id })}
            >
              {t('followup.takeBack')}
            </Button>
          ) : (
            <Button variant="quiet" aria-label={t('followup.removeNamed', { title })} onClick={() => setTask('remove')}>
              {t('followup.remove')}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        isOpen={task === 'remove'}
        destructive
        title={t('followup.remove.title', { title })}
        confirmLabel={t('followup.remove.now')}
        cancelLabel={t('followup.cancel')}
        onConfirm={() => {
          setTask(null);
          void ask('removeDecision', { decisionId });
        }}
        onClose={() => setTask(null)}
      >
        <p>{t('followup.remove.text')}</p>
      </ConfirmDialog>
    </DecisionView>
  );
}
