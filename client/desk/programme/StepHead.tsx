import type { Step } from '../../../shared/scenario/schema.ts';
import { useWords } from '../../app/texts.tsx';
import { classes } from '../../design/classes.ts';
import { Icon } from '../../design/Icon.tsx';
import './StepHead.css';

interface StepHeadProps {
  step: Step;
  timer: { figure: string; sentence: string; over: boolean; planned: number };
}

/** The step the day is at, with its timer and what people can do in it. */
export function StepHead({ step, timer }: StepHeadProps) {
  const { t } = useWords();
  const minutes = { minutes: timer.planned };
  return (
    <div className="StepHead">
      <div className="StepHead__words">
        <h2 className="StepHead__title">{step.title}</h2>
        <p className="StepHead__prompt">{step.prompt}</p>
      </div>
      <div className={classes('StepHead__timer', timer.over && 'StepHead__timer--over')} role="timer">
        <span className="StepHead__figure">{timer.figure}</span>
        <span className="StepHead__planned">
          {timer.over ? t('desk.timer.over', minutes) : t('desk.timer.of', minutes)}
        </span>
      </div>
      <ul className="StepHead__opens" aria-label={t('desk.opens')}>
        <Opening isOpen={step.opens.moves} text={t(step.opens.moves ? 'desk.opens.moves' : 'desk.opens.moves.not')} />
        <Opening isOpen={step.opens.ideas} text={t(step.opens.ideas ? 'desk.opens.ideas' : 'desk.opens.ideas.not')} />
        <Opening
          isOpen={step.opens.ballots}
          text={t(step.opens.ballots ? 'desk.opens.ballots' : 'desk.opens.ballots.not')}
        />
        {step.roleBlind && !step.anonymous && <Opening isOpen text={t('desk.opens.roleBlind')} />}
        {step.anonymous && <Opening isOpen text={t('desk.opens.anonymous')} />}
      </ul>
    </div>
  );
}

function Opening({ isOpen, text }: { isOpen: boolean; text: string }) {
  return (
    <li className={classes('StepHead__opening', isOpen && 'StepHead__opening--open')}>
      <Icon name={isOpen ? 'check' : 'lock'} />
      {text}
    </li>
  );
}
