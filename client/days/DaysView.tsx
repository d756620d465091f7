import '../app/allWords.ts';
import { useMemo, useState } from 'react';
import { compareDays } from '../../shared/days/compareDays.ts';
import { dayName } from '../../shared/days/dayWords.ts';
import { earlierDayOf } from '../../shared/days/earlierDayOf.ts';
import type { Stage } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { SelectField } from '../design/SelectField.tsx';
import { ComparisonView, type Explain } from './ComparisonView.tsx';

interface DaysViewProps {
  stage: Stage;
  level: 3 | 4;
  explain?: Explain | undefined;
}

/** Today beside an earlier day: the last one, unless another is chosen. */
export function DaysView({ stage, level, explain }: DaysViewProps) {
  const { t } = useWords();
  const days = stage.earlierDays ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const earlier = days.find(({ day }) => String(day) === chosen) ?? days.at(-1);
  const now = useMemo(() => earlierDayOf(stage), [stage]);
  if (!earlier) return <p>{t('days.none')}</p>;
  return (
    <>
      <p>{t('days.lead')}</p>
      {days.length > 1 ? (
        <SelectField
          label={t('days.against')}
          options={days.map((day) => ({ value: String(day.day), label: dayName(day, t) }))}
          value={String(earlier.day)}
          onChange={setChosen}
        />
      ) : (
        <p>
          {t('days.against')}: {dayName(earlier, t)}
        </p>
      )}
      <ComparisonView comparison={compareDays(earlier, now)} level={level} explain={explain} />
    </>
  );
}
