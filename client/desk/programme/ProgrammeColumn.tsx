import { useWords } from '../../app/texts.tsx';
import { useRun, useServerNow } from '../../app/workshop.tsx';
import { say } from '../frame/saying.ts';
import { timeOfDay } from '../frame/timeOfDay.ts';
import { ProgrammeList } from './ProgrammeList.tsx';
import { drift, driftSaying, schedule } from './schedule.ts';
import type { Jump } from './useJump.ts';

export function ProgrammeColumn({ jump }: { jump: Jump }) {
  const { t, language } = useWords();
  const run = useRun();
  const now = useServerNow();
  const sentence = say(
    t,
    driftSaying(drift(run, now), (at) => timeOfDay(at, language)),
  );
  return <ProgrammeList steps={schedule(run, now)} drift={sentence} onGo={jump.to} />;
}
