import { type ReactNode, useState } from 'react';
import type { StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { ChangesPicture } from '../../budget/ChangesPicture.tsx';
import FrameMeters from '../../budget/FrameMeters.tsx';
import { LadderPicture } from '../../package/LadderPicture.tsx';
import './Pictures.css';

/** Frames, ladder and areas as the participants see them, each when the desk asks for it. */
export function Pictures({ run }: { run: StageRun }) {
  const { t } = useWords();
  const { years, budgetYear } = run.scenario;
  const year = Math.max(0, years.indexOf(budgetYear));
  return (
    <div className="Pictures">
      <Unfold label={t('desk.pictures.frames')}>
        <FrameMeters run={run} year={year} />
      </Unfold>
      <Unfold label={t('desk.pictures.ladder')}>
        <LadderPicture run={run} year={year} />
      </Unfold>
      <Unfold label={t('desk.pictures.changes')}>
        <ChangesPicture run={run} year={year} />
      </Unfold>
    </div>
  );
}

/** Drawn only while it is open: a chart in a folded place has no size. */
function Unfold({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="Pictures__one" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && children}
    </details>
  );
}
