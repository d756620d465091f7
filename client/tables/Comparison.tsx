import { useState } from 'react';
import type { StageRun, TableId } from '../../shared/state.ts';
import { tableTotals, yearToCompare } from '../../shared/tables/totals.ts';
import { useWords } from '../app/texts.tsx';
import { LazyTablesChart } from '../charts/LazyTablesChart.tsx';
import { Choice } from '../design/Choice.tsx';
import { AreaTable } from './AreaTable.tsx';
import { CompareTable } from './CompareTable.tsx';
import { DistanceTable } from './DistanceTable.tsx';
import { TotalsTable } from './TotalsTable.tsx';
import type { TablePresence } from './tablePresence.ts';
import './Comparison.css';

const parts = ['proposals', 'areas', 'distances'] as const;
type Part = (typeof parts)[number];

interface ComparisonProps {
  run: StageRun;
  presence?: Readonly<Record<TableId, TablePresence>>;
  onCarry?: (proposalId: string) => void;
}

/** The tables beside each other: what each has found, and their proposals, areas or distances, one at a time. */
export function Comparison({ run, presence, onCarry }: ComparisonProps) {
  const { t } = useWords();
  const { years } = run.scenario;
  const [chosen, setChosen] = useState<number | null>(null);
  const [part, setPart] = useState<Part>('proposals');
  const [hasChart, setChart] = useState(false);
  const year = chosen ?? yearToCompare(run);
  const totals = tableTotals(run);
  return (
    <div className="Comparison">
      <Choice
        label={t('tables.year')}
        layout="segments"
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        value={String(years[year])}
        onChange={(one) => setChosen(years.indexOf(Number(one)))}
      />
      <TotalsTable run={run} year={year} presence={presence} />
      <details className="Comparison__chart" onToggle={({ currentTarget }) => setChart(currentTarget.open)}>
        <summary>{t('tables.chart')}</summary>
        {hasChart &&
          totals[0]?.targets.map(({ target }) => (
            <LazyTablesChart key={target.id} totals={totals} targetId={target.id} year={year} years={years} />
          ))}
      </details>
      <Choice
        label={t('tables.parts')}
        hideLabel
        layout="segments"
        options={parts.map((value) => ({ value, label: t(`tables.part.${value}`) }))}
        value={part}
        onChange={setPart}
      />
      {part === 'proposals' && <CompareTable run={run} onCarry={onCarry} />}
      {part === 'areas' && <AreaTable run={run} year={year} />}
      {part === 'distances' && <DistanceTable tables={run.tables} />}
    </div>
  );
}
