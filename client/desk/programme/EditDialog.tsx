import { useState } from 'react';
import { type ReadyMadeName, readyMade, readyMadeNames } from '../../../shared/programme/readyMade/readyMade.ts';
import { talkStep } from '../../../shared/programme/readyMade/talkSteps.ts';
import { placeOf, type StepInput } from '../../../shared/programme/stepFields.ts';
import type { Step } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun } from '../../app/workshop.tsx';
import type { CommandAnswer } from '../../connection/wire.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { useAsk } from '../frame/useAsk.ts';
import { EditList } from './EditList.tsx';
import { ReadyMadeForm } from './ReadyMadeForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import { StepForm } from './StepForm.tsx';
import { draftOf, newStep } from './stepDraft.ts';
import { TalkForm } from './TalkForm.tsx';

type Task = { kind: 'list' | 'add' | 'talk' | 'take' } | { kind: 'change' | 'split'; stepId: string };
const names = [
  'addStep',
  'changeStep',
  'moveStep',
  'removeStep',
  'repeatStep',
  'skipStep',
  'splitStep',
  'takeProgramme',
] as const;

/** The programme's editing: the list, and one thing at a time behind it. */
export function EditDialog({ onClose }: { onClose: () => void }) {
  const { t, problem } = useWords();
  const run = useRun();
  const { ask, refused, dismiss } = useAsk(names);
  const [task, setTask] = useState<Task>({ kind: 'list' });
  const [isBusy, setBusy] = useState(false);
  const { programme } = run.scenario;
  const { stepId: currentId } = run.programme;
  const step = 'stepId' in task ? programme[placeOf(programme, task.stepId)] : undefined;

  const backToList = () => setTask({ kind: 'list' });
  const wait = async (answer: Promise<CommandAnswer>): Promise<boolean> => {
    setBusy(true);
    const { ok } = await answer;
    setBusy(false);
    if (ok) backToList();
    return ok;
  };
  const close = () => {
    dismiss();
    onClose();
  };
  const add = (input: StepInput) =>
    wait(ask('addStep', { after: placeOf(programme, currentId) < 0 ? null : currentId, step: input }));
  const save = (input: StepInput) => (step ? wait(ask('changeStep', { stepId: step.id, step: input })) : add(input));
  return (
    <Dialog
      isOpen
      wide
      onClose={close}
      title={t('programme.edit')}
      actions={<Button onClick={close}>{t('action.close')}</Button>}
    >
      <p role="alert">{refused[0] && problem(refused[0].problem)}</p>
      {task.kind === 'list' && (
        <>
          <div className="StepForm__actions">
            <Button onClick={() => setTask({ kind: 'add' })}>{t('programme.add')}</Button>
            <Button onClick={() => setTask({ kind: 'talk' })}>{t('programme.talk')}</Button>
            {placeOf(programme, currentId) <= 0 && (
              <Button onClick={() => setTask({ kind: 'take' })}>{t('programme.take')}</Button>
            )}
          </div>
          <EditList
            steps={programme}
            currentId={currentId}
            onChange={({ id }) => setTask({ kind: 'change', stepId: id })}
            onSplit={({ id }) => setTask({ kind: 'split', stepId: id })}
            onMove={({ id }, position) => void ask('moveStep', { stepId: id, position })}
            onSkip={({ id }, skipped) => void ask('skipStep', { stepId: id, skipped })}
            onRepeat={({ id }) => void ask('repeatStep', { stepId: id })}
            onRemove={({ id }) => void ask('removeStep', { stepId: id })}
          />
        </>
      )}
      {task.kind === 'talk' && (
        <TalkForm busy={isBusy} onTake={(cardStep) => void add(talkStep(cardStep))} onCancel={backToList} />
      )}
      {task.kind === 'take' && (
        <ReadyMadeForm
          busy={isBusy}
          programmes={readyMadeNames.map((name) => ({ name, minutes: minutesOf(readyMade[name]) }))}
          onTake={(name: ReadyMadeName) => void wait(ask('takeProgramme', { programme: name }))}
          onCancel={backToList}
        />
      )}
      {(task.kind === 'add' || (task.kind === 'change' && step)) && (
        <StepForm
          keep={`aktordag:step:${run.id}:${step?.id ?? 'new'}`}
          initial={step ? draftOf(step) : newStep}
          busy={isBusy}
          onSave={save}
          onCancel={backToList}
        />
      )}
      {task.kind === 'split' && step && (
        <SplitForm
          step={step}
          busy={isBusy}
          onSplit={(minutes, title) => void wait(ask('splitStep', { stepId: step.id, minutes, title }))}
          onCancel={backToList}
        />
      )}
    </Dialog>
  );
}

const minutesOf = (steps: readonly Step[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0);
