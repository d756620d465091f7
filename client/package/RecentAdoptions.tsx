import { memo } from 'react';
import type { Adoption } from '../../shared/budget/board.ts';
import { proposalById } from '../../shared/budget/effects.ts';
import { agoInWords, moverInWords } from '../../shared/budget/moveWords.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useServerNow, useWorkshop } from '../app/workshop.tsx';
import { Card } from '../design/Card.tsx';
import { tablesInWords } from '../tables/tableWords.ts';
import './RecentAdoptions.css';

/** So many of the latest are shown. */
const shown = 8;

/** What has just been chosen, newest first, with who did it. */
export const RecentAdoptions = memo(function RecentAdoptions({ run }: { run: StageRun }) {
  const { t } = useWords();
  const people = useWorkshop(({ stage }) => stage.people);
  const tablets = useWorkshop(({ stage }) => stage.tablets);
  const now = useServerNow();
  const latest = run.board.package.toSorted((a, b) => b.at - a.at).slice(0, shown);
  const doer = ({ by, from }: Adoption) => {
    if (!from) return moverInWords({ people, tablets }, by, t);
    return t('package.carried', { tables: tablesInWords(run, from, t) });
  };
  return (
    <Card heading={t('package.recent')} headingLevel={3}>
      {latest.length === 0 && <p className="RecentAdoptions__who">{t('package.recent.none')}</p>}
      <ul>
        {latest.map((adoption) => (
          <li key={adoption.proposalId} className="RecentAdoptions__one">
            <span>{proposalById(run.scenario, adoption.proposalId)?.title}</span>
            <span className="RecentAdoptions__who">
              {doer(adoption)} · {agoInWords(adoption.at, now, t)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
});
