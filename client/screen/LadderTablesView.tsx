import { useWords } from '../app/texts.tsx';
import { classes } from '../design/classes.ts';
import { standingInWords } from '../shocks/words.ts';
import type { LadderTable } from './ladderTables.ts';
import './LadderTablesView.css';

/** Each table's ladder in words: how many steps, and whether they reach. */
export function LadderTablesView({ tables }: { tables: readonly LadderTable[] }) {
  const { t } = useWords();
  return (
    <ul className={classes('LadderTablesView', tables.length > 8 && 'LadderTablesView--many')}>
      {tables.map(({ number, steps, standing }) => (
        <li key={number} className="LadderTablesView__table">
          <p className="LadderTablesView__name">{t('table.name', { number })}</p>
          <p className="ScreenPage__one">
            <span aria-hidden="true">{standing && !standing.gap ? '●' : '○'}</span>{' '}
            {steps === 0
              ? t('screens.ladder.steps.none')
              : t(steps === 1 ? 'screens.ladder.steps.one' : 'screens.ladder.steps', { count: steps })}
          </p>
          {standing && <p className="LadderTablesView__standing">{standingInWords(standing, t)}</p>}
        </li>
      ))}
    </ul>
  );
}
