import { useId, useState } from 'react';
import type { Step } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { Button } from '../../design/Button.tsx';
import { Icon } from '../../design/Icon.tsx';
import './StepControls.css';

interface StepControlsProps {
  next: Step | undefined;
  back: Step | undefined;
  onGo: (step: Step) => void;
  onExtend: (minutes: number) => void;
  onRestartTimer: () => void;
}

const usualMinutes = 5;
const otherMinutes = [1, 10, 15];

/** On, back, and more time. */
export function StepControls({ next, back, onGo, onExtend, onRestartTimer }: StepControlsProps) {
  const { t } = useWords();
  const id = useId();
  const [isMore, setMore] = useState(false);
  const extend = (minutes: number) => (
    <Button key={minutes} aria-label={t('desk.step.extendLabel', { minutes })} onClick={() => onExtend(minutes)}>
      {t('desk.step.extend', { minutes })}
    </Button>
  );
  return (
    <div className="StepControls">
      <div className="StepControls__row">
        {next ? (
          <Button variant="main" onClick={() => onGo(next)}>
            {t('desk.step.next', { title: next.title })} <span aria-hidden="true">→</span>
          </Button>
        ) : (
          <p className="StepControls__last">{t('desk.step.last')}</p>
        )}
        {back && (
          <Button aria-label={t('desk.step.backTo', { title: back.title })} onClick={() => onGo(back)}>
            {t('desk.step.back')}
          </Button>
        )}
        {extend(usualMinutes)}
        <Button
          variant="quiet"
          icon={<Icon name={isMore ? 'up' : 'down'} />}
          aria-expanded={isMore}
          aria-controls={id}
          onClick={() => setMore(!isMore)}
        >
          {t('desk.step.moreTime')}
        </Button>
      </div>
      <div className="StepControls__row" id={id} hidden={!isMore}>
        {otherMinutes.map(extend)}
        <Button onClick={onRestartTimer}>{t('desk.step.again')}</Button>
      </div>
    </div>
  );
}
