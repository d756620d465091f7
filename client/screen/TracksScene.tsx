import type { ReactNode } from 'react';
import { gainsByElection, onLongTrack } from '../../shared/budget/gains.ts';
import { twoTracks } from '../../shared/budget/tracks.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { LazyPoolChart } from '../charts/LazyPoolChart.tsx';
import { poolSentence } from '../charts/poolWords.ts';
import { TrackBars } from '../tracks/TrackBars.tsx';
import { electionSentence, longTrackSentence, nextYearSentence } from '../tracks/trackWords.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import './TracksScene.css';

/** 28 px at 1920: the smallest that can be read from the back; the chart is drawn in pixels and grows with the wall. */
const lettersOfWidth = 28 / 1920;

export function TracksScene() {
  return <TracksSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface TracksSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** Next year beside the long view, each with bars of its own, and the pool that pays first and is repaid later. */
export function TracksSceneView({ run, time }: TracksSceneViewProps) {
  const words = useWords();
  const { board, scenario, outcomes, activeOutcomeId } = run;
  const tracks = twoTracks(board, scenario, outcomes, activeOutcomeId);
  const { longView } = tracks;
  const headline = `${nextYearSentence(tracks.nextYear, words)}. ${longTrackSentence(longView, words)}`;
  return (
    <>
      <SceneHead kicker={words.t('screen.tracks.kicker')} aside={time} headline={headline}>
        {longView.efforts > 0 && (
          <p>
            {words.t('election.long', {
              sentence: electionSentence(gainsByElection(board, scenario, onLongTrack), words),
            })}
          </p>
        )}
      </SceneHead>
      <div className="TracksScene">
        <TrackBars tracks={tracks} />
        {longView.pool && (
          <div className="TracksScene__pool">
            <p>{poolSentence(longView.pool, words)}</p>
            <div className="TracksScene__chart">
              <LazyPoolChart pool={longView.pool} letters={Math.round(window.innerWidth * lettersOfWidth)} />
            </div>
            <p className="TracksScene__note">{words.t('screen.tracks.note', { last: scenario.years.at(-1) ?? 0 })}</p>
          </div>
        )}
      </div>
    </>
  );
}
