import { isCurtainDown } from '../../shared/ideas/curtain.ts';
import { wallIdeas } from '../../shared/ideas/merged.ts';
import { opensNow } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';

/** The one sentence of the wall: how many ideas there are, or wait behind the curtain, and otherwise whether it is time to write. */
export function ideasHeadline(run: StageRun, t: Words['t']): string {
  if (isCurtainDown(run)) return t('screen.ideas.silent');
  const count = wallIdeas(run).length;
  if (count > 0) return t(count === 1 ? 'screen.ideas.headline.one' : 'screen.ideas.headline', { count });
  if (run.veiledIdeas > 0) return waitingIdeas(run, t);
  return t(opensNow(run).ideas ? 'screen.ideas.headline.none' : 'screen.ideas.headline.closed');
}

/** How many ideas wait behind the curtain. */
export const waitingIdeas = ({ veiledIdeas: count }: StageRun, t: Words['t']): string =>
  t(count === 1 ? 'ideas.veiledCount.one' : 'ideas.veiledCount', { count });
