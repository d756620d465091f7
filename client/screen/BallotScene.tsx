import { find } from '../../shared/ids.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import type { StageBallot } from '../../shared/voting/ballot.ts';
import { latestBallot } from '../../shared/voting/ballots.ts';
import { type Movement, movementOf } from '../../shared/voting/reading.ts';
import { useWords } from '../app/texts.tsx';
import { useRun, useView } from '../app/workshop.tsx';
import { BallotOpen } from './BallotOpen.tsx';
import { BallotResult } from './BallotResult.tsx';
import { SceneHead } from './SceneHead.tsx';
import './BallotScene.css';

const nothingYet: Record<string, number> = {};

export function BallotScene() {
  const run = useRun();
  const ballot = latestBallot(run);
  const movement = ballot?.stage === 'revealed' ? movementOf(run, ballot) : undefined;
  const turnout = useView((view) => view.presence?.turnout ?? nothingYet);
  const cast = ballot ? (find(turnout, ballot.id) ?? 0) : 0;
  return <BallotSceneView ballot={ballot} movement={movement} cast={cast} pointed={pointedAt(run, 'option')} />;
}

export interface BallotSceneViewProps {
  ballot: StageBallot | undefined;
  /** Since the ballot that this one repeats. */
  movement?: readonly Movement[] | undefined;
  /** Votes cast so far while the ballot is open. */
  cast: number;
  /** The option that is pointed at. */
  pointed?: string | undefined;
}

export function BallotSceneView({ ballot, movement, cast, pointed }: BallotSceneViewProps) {
  const { t } = useWords();
  if (!ballot) {
    return (
      <>
        <SceneHead headline={t('screen.ballot.none')} />
        <p className="BallotScene__calm">{t('screen.ballot.none.what')}</p>
      </>
    );
  }
  if (ballot.stage === 'open') return <BallotOpen ballot={ballot} cast={cast} pointed={pointed} />;
  if (ballot.stage === 'revealed') return <BallotResult ballot={ballot} movement={movement} pointed={pointed} />;
  const question = ballot.question.text ?? t('text.erased');
  if (ballot.stage === 'void') {
    return (
      <>
        <SceneHead headline={t('screen.ballot.void')}>{question}</SceneHead>
        <p className="BallotScene__calm">
          {ballot.reason && t('ballot.void.because', { reason: ballot.reason.text ?? t('text.erased') })}{' '}
          {t('screen.ballot.void.why')}
        </p>
      </>
    );
  }
  return (
    <>
      <SceneHead headline={t('screen.ballot.closed')}>{question}</SceneHead>
      <p className="BallotScene__calm">
        {t('screen.ballot.turnout.whole', { cast: ballot.cast, size: ballot.roll.size })}
      </p>
    </>
  );
}
