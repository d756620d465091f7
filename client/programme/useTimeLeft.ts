import { currentStep, timeLeft } from '../../shared/programme/programme.ts';
import { clock } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useServerNow } from '../app/workshop.tsx';

/** The current step's timer, as it reads now: the figure, the sentence around it, and whether it has run over. */
export function useTimeLeft(): { figure: string; sentence: string; over: boolean; planned: number } {
  const run = useRun();
  const { t } = useWords();
  const left = timeLeft(run, useServerNow());
  const over = left < 0;
  const figure = clock(left);
  const planned = (currentStep(run)?.minutes ?? 0) + run.programme.extraMinutes;
  return { figure, sentence: t(over ? 'timer.over' : 'timer.left', { time: figure }), over, planned };
}
