import '../app/allWords.ts';
import type { AccountId, StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { Choice } from '../design/Choice.tsx';
import { ChangesPicture } from './ChangesPicture.tsx';
import './ChangesPart.css';

interface ChangesPartProps {
  run: StageRun;
  /** Index of the year. */
  year: number;
  onYear: (year: number) => void;
  predicted: ReadonlySet<AccountId>;
}

/** The areas of the budget as a picture of what has changed, in the year that is chosen here or in the table. */
export default function ChangesPart({ run, year, onYear, predicted }: ChangesPartProps) {
  const { t } = useWords();
  const { years } = run.scenario;
  return (
    <div className="ChangesPart">
      <Choice
        label={t('areaChanges.year')}
        hideLabel
        layout="segments"
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        value={String(years[year])}
        onChange={(chosen) => onYear(years.indexOf(Number(chosen)))}
      />
      <ChangesPicture run={run} year={year} predicted={predicted} />
    </div>
  );
}
