import { drift, schedule } from '../../../shared/programme/schedule.ts';
import { useWords } from '../../app/texts.tsx';
import { useRun, useServerNow } from '../../app/workshop.tsx';
import { Activity } from '../activity/Activity.tsx';
import { say } from '../frame/saying.ts';
import { timeOfDay } from '../frame/timeOfDay.ts';
import { driftSaying } from './driftSaying.ts';
import { ProgrammeEditor } from './ProgrammeEditor.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import type { Jump } from './useJump.ts';

/** When a time of day is on the day of a moment, by the clock of the room. */
const sameDay = (moment: number) => (time: string) => {
  const day = new Date(moment);
  return day.setHours(Number(time.slice(0, 2)), Number(time.slice(3)), 0, 0);
};

export function ProgrammeColumn({ jump }: { jump: Jump }) {
  const { t, language } = useWords();
  const run = useRun();
  const now = useServerNow();
  const sentence = say(
    t,
    driftSaying(drift(run, now, sameDay(now)), (at) => timeOfDay(at, language)),
  );
  return (
    <ProgrammeList steps={schedule(run, now)} drift={sentence} onGo={jump.to}>
      <ProgrammeEditor />
      <Activity />
    </ProgrammeList>
  );
}
