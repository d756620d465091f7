import { activeStatus } from '../../../shared/budget/outcomes.ts';
import { threeResults } from '../../../shared/budget/results.ts';
import { twoTracks } from '../../../shared/budget/tracks.ts';
import { isCurtainDown } from '../../../shared/ideas/curtain.ts';
import { currentStep, isAtTables, type ScreenNumber, sceneNow, timeLeft } from '../../../shared/programme/programme.ts';
import { showCode } from '../../../shared/protocol.ts';
import type { SceneName } from '../../../shared/scenario/schema.ts';
import type { Stage, StageRun } from '../../../shared/state.ts';
import { clock, percent } from '../../../shared/text/format.ts';
import type { StageBallot } from '../../../shared/voting/ballot.ts';
import { latestBallot } from '../../../shared/voting/ballots.ts';
import type { Words } from '../../app/texts.tsx';
import { framesHeadline } from '../../budget/frames.ts';
import { priceSentences } from '../../charts/longViewSeries.ts';
import { areaChangesHeadline } from '../../screen/areaChangesHeadline.ts';
import { ballotHeadline } from '../../screen/ballotHeadline.ts';
import { cardsPicture } from '../../screen/cardsPicture.ts';
import { daysPicture, sinceTheDayBefore } from '../../screen/daysPicture.ts';
import { equalVoiceHeadline } from '../../screen/equalVoiceHeadline.ts';
import { ideasHeadline, waitingIdeas } from '../../screen/ideasHeadline.ts';
import { longViewShown } from '../../screen/longViewShown.ts';
import { paybackHeadline } from '../../screen/paybackHeadline.ts';
import { agreementHeadline, latestCard, shockHeadline } from '../../shocks/headlines.ts';
import { compareAreasSaying, compareSaying } from '../../tables/compareSaying.ts';
import { longTrackSaid, nextYearSaid } from '../../tracks/trackWords.ts';
import type { Saying } from '../frame/saying.ts';
import { gapSaying } from '../target/gap.ts';

/** What the screen shows now, in few words: its headline and what stands below it. */
export interface Preview {
  scene: SceneName;
  headline: Saying;
  lines: Saying[];
  /** In the budget scene: the share of the target found, year by year. */
  years: { year: number; share: number }[];
}

export interface PreviewContext {
  code: string;
  screen?: ScreenNumber;
  /** The address people open, without `https://`. */
  address: string;
  now: number;
  inRoom: number;
  turnout: Readonly<Record<string, number>>;
  stage: Stage;
  t: Words['t'];
  language: Words['language'];
}

export function previewOf(run: StageRun, context: PreviewContext): Preview {
  const scene = sceneNow(run, context.screen);
  const years = scene === 'budget' ? yearShares(run) : [];
  return { scene, years, ...scenes[scene](run, context) };
}

type Drawn = Pick<Preview, 'headline' | 'lines'>;

const scenes: Record<SceneName, (run: StageRun, context: PreviewContext) => Drawn> = {
  join: (_, { code, address, inRoom }) => ({
    headline: { written: showCode(code) },
    lines: [
      { key: 'desk.preview.join', values: { address } },
      { key: 'desk.inRoom', values: { count: inRoom } },
    ],
  }),
  step: (run, { now }) => ({
    headline: { written: currentStep(run)?.title ?? '' },
    lines: [timerSaying(run, now), { written: currentStep(run)?.prompt ?? '' }],
  }),
  budget: (run) => ({
    headline: gapSaying(run),
    lines: [{ key: 'desk.preview.outcome', values: { outcome: activeStatus(run)?.outcome.name ?? '' } }],
  }),
  areaChanges: (run, words) => ({ headline: { written: areaChangesHeadline(run, words) }, lines: [] }),
  ladder: (run) => ({ headline: ladderSaying(run), lines: [] }),
  compare: (run) => ({ headline: compareSaying(run), lines: [] }),
  compareAreas: (run) => ({ headline: compareAreasSaying(run), lines: [] }),
  longView: (run, words) => {
    const { area, view } = longViewShown(run);
    const [price] = priceSentences(view, words);
    return { headline: { written: price }, lines: area ? [{ written: area.name }] : [] };
  },
  tracks: tracksDrawn,
  payback: (run, { t }) => ({ headline: { written: paybackHeadline(run, t) }, lines: [] }),
  shock: (run, { t }) => ({
    headline: { written: shockHeadline(run, t) },
    lines: [{ written: latestCard(run)?.title ?? '' }],
  }),
  agreement: (run, { t }) => ({ headline: { written: agreementHeadline(run, t) }, lines: [] }),
  frames: ({ board, scenario }, { t }) => ({
    headline: { written: framesHeadline(threeResults(board, scenario), scenario.years, t) },
    lines: [],
  }),
  ideas: (run, { t }) => ({
    headline: { written: ideasHeadline(run, t) },
    lines: isCurtainDown(run) ? [{ written: waitingIdeas(run, t) }] : [],
  }),
  ballot: (run, context) => {
    const ballot = latestBallot(run);
    return ballot ? ballotDrawn(ballot, context) : { headline: { key: 'desk.preview.noBallot' }, lines: [] };
  },
  cards: (run, { stage }) => {
    const { headline, none } = cardsPicture(stage.discussion ?? {}, run);
    return { headline, lines: none ? [{ key: none }] : [] };
  },
  days: (_, { stage }) => {
    const comparison = sinceTheDayBefore(stage);
    return { headline: comparison ? daysPicture(comparison).headline : { key: 'days.none' }, lines: [] };
  },
  equalVoice: (run, { stage: { people }, t }) => ({
    headline: { written: equalVoiceHeadline({ run, people }, t) },
    lines: [],
  }),
  blank: () => ({ headline: { key: 'desk.preview.blank' }, lines: [] }),
  pause: (run, { now }) => ({ headline: { key: 'desk.preview.pause' }, lines: [timerSaying(run, now)] }),
};

function timerSaying(run: StageRun, now: number): Saying {
  const left = timeLeft(run, now);
  return { key: left < 0 ? 'timer.over' : 'timer.left', values: { time: clock(left) } };
}

function ladderSaying(run: StageRun): Saying {
  const count = run.board.package.length;
  if (count === 0 && isAtTables(run)) return { key: 'screens.ladder.tables' };
  if (count === 0) return { key: 'screen.ladder.none' };
  return count === 1 ? { key: 'desk.preview.ladder.one' } : { key: 'desk.preview.ladder', values: { count } };
}

/** The sentence of the first track, and below it that of the second. */
function tracksDrawn({ board, scenario, outcomes, activeOutcomeId }: StageRun): Drawn {
  const { nextYear, longView } = twoTracks(board, scenario, outcomes, activeOutcomeId);
  return { headline: nextYearSaid(nextYear), lines: [longTrackSaid(longView)] };
}

function ballotDrawn(ballot: StageBallot, { turnout, t }: PreviewContext): Drawn {
  const headline: Saying = { written: ballot.question.text ?? '' };
  if (ballot.stage === 'void') return { headline, lines: [{ key: 'desk.preview.void' }] };
  const cast = ballot.stage === 'open' ? (turnout[ballot.id] ?? 0) : ballot.cast;
  const voted: Saying = { key: 'desk.ballot.turnout', values: { cast, size: ballot.roll.size } };
  if (ballot.stage === 'open') return { headline, lines: [voted] };
  if (ballot.stage === 'closed') return { headline, lines: [{ key: 'desk.preview.closed' }, voted] };
  return { headline, lines: [{ written: ballotHeadline(ballot, t) }, voted] };
}

/** How much of what the active outcome asks has been found: per year, over all its targets, each at most in full. */
function yearShares(run: StageRun): Preview['years'] {
  const status = activeStatus(run);
  if (!status) return [];
  return run.scenario.years.map((year, index) => {
    const asked = status.targets.reduce((sum, { target }) => sum + (target.amounts[index] ?? 0), 0);
    const lacking = status.targets.reduce((sum, { missing }) => sum + Math.max(0, missing[index] ?? 0), 0);
    // More may be lacking than was asked, when the room has spent instead of saved.
    return { year, share: asked === 0 ? 100 : Math.max(0, percent(asked - lacking, asked)) };
  });
}
