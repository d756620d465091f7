import type { Step } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import './EditList.css';

export interface EditListProps {
  steps: readonly Step[];
  currentId: string;
  onChange: (step: Step) => void;
  onMove: (step: Step, position: number) => void;
  onSplit: (step: Step) => void;
  onSkip: (step: Step, skipped: boolean) => void;
  onRepeat: (step: Step) => void;
  onRemove: (step: Step) => void;
}

/** Every step with what can be done to it. The step the day is at is neither skipped nor taken out. */
export function EditList({ steps, currentId, ...on }: EditListProps) {
  const { t } = useWords();
  return (
    <ol className="EditList">
      {steps.map((step, index) => {
        const { title } = step;
        const isCurrent = step.id === currentId;
        return (
          <li key={step.id} className="EditList__step" aria-current={isCurrent ? 'step' : undefined}>
            <p className="EditList__title">
              <b>{title}</b>{' '}
              <span className="EditList__minutes num">
                {step.plannedAt?.replace(':', '.')} {t('desk.programme.minutes', { minutes: step.minutes })}
                {step.skipped && ` · ${t('programme.skipped')}`}
                {isCurrent && ` · ${t('programme.now')}`}
              </span>
            </p>
            <div className="EditList__buttons">
              <IconButton
                label={t('programme.up', { title })}
                icon="up"
                disabled={index === 0}
                onClick={() => on.onMove(step, index - 1)}
              />
              <IconButton
                label={t('programme.down', { title })}
                icon="down"
                disabled={index === steps.length - 1}
                onClick={() => on.onMove(step, index + 1)}
              />
              <Named of={step} text={t('programme.change')} onPress={on.onChange} />
              {step.minutes > 1 && <Named of={step} text={t('programme.split')} onPress={on.onSplit} />}
              <Named of={step} text={t('programme.repeat')} onPress={on.onRepeat} />
              {!isCurrent && (
                <Named
                  of={step}
                  text={t(step.skipped ? 'programme.unskip' : 'programme.skip')}
                  onPress={() => on.onSkip(step, !step.skipped)}
                />
              )}
              {!isCurrent && <Named of={step} text={t('programme.remove')} onPress={on.onRemove} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Named({ of, text, onPress }: { of: Step; text: string; onPress: (step: Step) => void }) {
  return (
    <Button variant="quiet" aria-label={`${text}: ${of.title}`} onClick={() => onPress(of)}>
      {text}
    </Button>
  );
}
