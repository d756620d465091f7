import { type ReactNode, useEffect, useRef } from 'react';
import type { Scheduled } from '../../../shared/programme/schedule.ts';
import type { Step } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { classes } from '../../design/classes.ts';
import { Icon } from '../../design/Icon.tsx';
import { timeOfDay } from '../frame/timeOfDay.ts';
import './ProgrammeList.css';

interface ProgrammeListProps {
  steps: readonly Scheduled[];
  /** How the plan holds, in a sentence. */
  drift: string;
  onGo: (step: Step) => void;
  /** Under the steps. */
  children?: ReactNode;
}

/** The day's steps. Each one can be gone to; the current one only says that it is. */
export function ProgrammeList({ steps, drift, onGo, children }: ProgrammeListProps) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const current = steps.find(({ stage }) => stage === 'now')?.step.id;

  // The list alone is scrolled, with the step before in sight; the page stays where it is.
  useEffect(() => {
    const row = current && list.current?.querySelector<HTMLElement>('[aria-current="step"]');
    if (row && list.current) list.current.scrollTop = row.offsetTop - row.offsetHeight;
  }, [current]);

  return (
    <nav className="ProgrammeList" aria-labelledby="programme-heading">
      <h2 className="ProgrammeList__heading" id="programme-heading">
        {t('desk.programme')}
      </h2>
      <ol className="ProgrammeList__steps" ref={list}>
        {steps.map((entry) => (
          <li key={entry.step.id}>
            <ProgrammeStep entry={entry} onGo={() => onGo(entry.step)} />
          </li>
        ))}
      </ol>
      {children}
      <p className="ProgrammeList__drift">{drift}</p>
    </nav>
  );
}

function ProgrammeStep({ entry, onGo }: { entry: Scheduled; onGo: () => void }) {
  const { t, language } = useWords();
  const { step, stage } = entry;
  const inside = (
    <>
      <span className="ProgrammeStep__time num">{'at' in entry ? timeOfDay(entry.at, language) : ''}</span>
      <span className="ProgrammeStep__title">{step.title}</span>
      <span className="ProgrammeStep__end num">
        {stage === 'done' ? (
          <>
            <Icon name="check" />
            <span className="visually-hidden">{t('desk.programme.done')}</span>
          </>
        ) : stage === 'skipped' ? (
          t('programme.skipped')
        ) : (
          t('desk.programme.minutes', { minutes: step.minutes })
        )}
      </span>
    </>
  );
  const className = classes('ProgrammeStep', `ProgrammeStep--${stage}`);
  // Going to the current step would start its time afresh; that has a button of its own.
  if (stage === 'now') {
    return (
      <div className={className} aria-current="step">
        {inside}
      </div>
    );
  }
  return (
    <button type="button" className={className} onClick={onGo}>
      {inside}
    </button>
  );
}
