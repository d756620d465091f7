import { memo } from 'react';
import { useWords } from '../app/texts.tsx';
import { useStep, useTableNumber, useView, useWorkshop } from '../app/workshop.tsx';
import { classes } from '../design/classes.ts';
import { useTimeLeft } from '../programme/useTimeLeft.ts';
import { PersonMenu } from './PersonMenu.tsx';
import './TopBar.css';

interface TopBarProps {
  name: string;
  group: string;
}

/** Where the day is, how long the step has left, who one is, and whether the server hears. */
export const TopBar = memo(function TopBar({ name, group }: TopBarProps) {
  const { t } = useWords();
  const table = useTableNumber();
  const step = useStep();
  const programme = useWorkshop(({ stage }) => stage.run.scenario.programme);
  const number = step ? programme.indexOf(step) + 1 : 0;
  return (
    <header className="TopBar">
      <div className="TopBar__step">
        <p className="TopBar__number num">{t('step.of', { number, count: programme.length })}</p>
        <h1 className="TopBar__title">{step?.title}</h1>
        {table !== undefined && <p className="TopBar__table num">{t('table.name', { number: table })}</p>}
      </div>
      <div className="TopBar__right">
        <Timer />
        <PersonMenu name={name} group={group} />
        <ConnectionState />
      </div>
    </header>
  );
});

function Timer() {
  const { sentence, over } = useTimeLeft();
  return (
    <p className={classes('TopBar__timer', 'num', over && 'TopBar__timer--over')} role="timer" aria-live="off">
      {sentence}
    </p>
  );
}

function ConnectionState() {
  const { t } = useWords();
  const status = useView((view) => view.status);
  return <p className={`TopBar__connection TopBar__connection--${status}`}>{t(`participant.connection.${status}`)}</p>;
}
