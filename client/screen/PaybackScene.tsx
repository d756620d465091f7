import type { ReactNode } from 'react';
import { nextElection } from '../../shared/budget/elections.ts';
import { horizonOf } from '../../shared/budget/horizon.ts';
import { investmentsOf } from '../../shared/budget/investments.ts';
import { hasPool, poolOf } from '../../shared/budget/pool.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import { isAtTables } from '../../shared/programme/programme.ts';
import type { StageRun } from '../../shared/state.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { useRun } from '../app/workshop.tsx';
import { poolSentence } from '../charts/poolWords.ts';
import { YearHead } from '../design/YearHead.tsx';
import { evenPages, pageWhere } from './evenPages.ts';
import { PaybackCard } from './PaybackCard.tsx';
import { paybackHeadline } from './paybackHeadline.ts';
import { SceneHead } from './SceneHead.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { usePages } from './usePages.ts';
import './PaybackScene.css';

/** Beside each other, with curves that can be read from the back. */
const mostCards = 3;

export function PaybackScene() {
  return <PaybackSceneView run={useRun()} time={<TimeLeft />} />;
}

export interface PaybackSceneViewProps {
  run: StageRun;
  time?: ReactNode;
}

/** When each chosen investment has paid for itself, with its curve, and what the pool they are paid from holds meanwhile. */
export function PaybackSceneView({ run, time }: PaybackSceneViewProps) {
  const { t } = useWords();
  const { board, scenario } = run;
  const investments = investmentsOf(board, scenario);
  const pages = evenPages(investments, mostCards);
  const pointed = pointedAt(run, 'proposal');
  const page = usePages(
    pages.length,
    investments.length,
    pageWhere(pages, ({ proposal }) => proposal.id === pointed),
  );
  const rule = scenario.investments.paybackYearsAtMost;
  const [first = 0] = scenario.years;
  const years = horizonOf(scenario.years);
  const shown = pages[page] ?? [];
  return (
    <div className="PaybackScene">
      <SceneHead kicker={t('screen.payback.kicker', { rule })} aside={time} headline={paybackHeadline(run, t)}>
        {shown.length === 0 && isAtTables(run) && <p>{t('screen.payback.tables')}</p>}
      </SceneHead>
      {shown.length > 0 && (
        <ul key={page} className="PaybackScene__cards">
          {shown.map((investment) => (
            <PaybackCard
              key={investment.proposal.id}
              investment={investment}
              rule={rule}
              election={nextElection(first)}
              last={years.at(-1) ?? first}
              isPointed={investment.proposal.id === pointed}
            />
          ))}
        </ul>
      )}
      {hasPool(scenario) && <PoolRow run={run} />}
      {shown.length > 0 && (
        <p className="PaybackScene__note">
          <span>{t('payback.note', { last: scenario.years.at(-1) ?? 0 })}</span>
          {pages.length > 1 && (
            <span className="num">{t('screens.ideas.page', { page: page + 1, of: pages.length })}</span>
          )}
        </p>
      )}
    </div>
  );
}

/** What the pool holds at the end of each year, to the end of the long view. */
function PoolRow({ run: { board, scenario } }: { run: StageRun }) {
  const words = useWords();
  const { t, language } = words;
  const pool = poolOf(board, scenario);
  return (
    <table className="PaybackScene__pool">
      <caption>{poolSentence(pool, words)}</caption>
      <YearHead first={t('payback.line')} years={pool.years} />
      <tbody>
        <tr>
          <th scope="row">{t('screen.payback.pool')}</th>
          {pool.balance.map((amount, index) => (
            <td key={pool.years[index]} className="num">
              {millions(amount, language)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
