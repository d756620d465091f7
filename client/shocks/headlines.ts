import { agreementOf, rescored } from '../../shared/budget/landing.ts';
import { ledgerOf } from '../../shared/budget/ledger.ts';
import { activeStatus, firstGap, outcomeStatus } from '../../shared/budget/outcomes.ts';
import { shockById } from '../../shared/budget/shocks.ts';
import { survivalOf } from '../../shared/budget/standing.ts';
import { currentStep } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';
import { meterHeadline } from '../budget/meter.ts';
import { counted } from './judged.ts';
import { countInWords, targetInWords } from './words.ts';

/** The card that was played last and not taken back. */
export const latestCard = ({ shocks, scenario }: StageRun) => shockById(scenario, shocks.at(-1)?.shockId ?? '');

/** Every board against the outcome that counts, without the card and with it. */
export const standingsWith = (run: StageRun, shockId: string) =>
  survivalOf(run, shockId).flatMap(({ boardId, number, outcomes }) => {
    const active = outcomes.find(({ after }) => after.outcome.id === run.activeOutcomeId);
    return active ? [{ boardId, number, ...active }] : [];
  });

/** The one sentence about a card: how many boards hold under it. */
export function shockHeadline(run: StageRun, t: Words['t']): string {
  const card = latestCard(run);
  if (!card) return t('screen.shock.none');
  const boards = counted(run, standingsWith(run, card.id));
  const holding = boards.filter(({ after }) => !after.gap).length;
  const isMore = holding > boards.filter(({ before }) => !before.gap).length;
  const when = isMore ? 'now' : 'still';
  const [only] = boards;
  if (run.tables.length === 0 && only) {
    return only.after.gap ? meterHeadline(activeStatus(run), run.scenario.years, t) : t(`screen.shock.plenary.${when}`);
  }
  const values = { holds: countInWords(holding, t, 'first'), count: countInWords(boards.length, t, 'inside') };
  if (holding === 0) return t('screen.shock.no', values);
  return t(`screen.shock.${holding === boards.length ? 'all' : 'some'}.${when}`, values);
}

/** The one sentence about the agreement: what the room lacks, or while tables work, how many of them reach it. */
export function agreementHeadline(run: StageRun, t: Words['t']): string {
  const agreement = agreementOf(run);
  if (!agreement) return t('screen.agreement.none');
  if (currentStep(run)?.board === 'table' && run.tables.length > 0) {
    const boards = counted(run, rescored(run));
    const holding = boards.filter(({ after }) => !after.gap).length;
    const values = { holds: countInWords(holding, t, 'inside'), count: countInWords(boards.length, t, 'inside') };
    return t(`screen.agreement.${holding === 0 ? 'no' : holding === boards.length ? 'all' : 'some'}`, values);
  }
  const gap = firstGap(outcomeStatus(agreement, run.scenario, ledgerOf(run.board, run.scenario)), run.scenario.years);
  if (!gap) return t('screen.agreement.met');
  const values = { amount: gap.missing, year: gap.year, target: targetInWords(gap.target.name) };
  return t(agreement.targets.length > 1 ? 'screen.agreement.missing.target' : 'screen.agreement.missing', values);
}
