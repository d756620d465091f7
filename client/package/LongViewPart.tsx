import { useState } from 'react';
import { longView, operatingAreas, serviceAreas } from '../../shared/budget/longView.ts';
import type { Area, Scenario } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords, type Words } from '../app/texts.tsx';
import { LazyLongViewChart } from '../charts/LazyLongViewChart.tsx';
import { LongViewTable } from '../charts/LongViewTable.tsx';
import { longViewNotes, priceSentences } from '../charts/longViewSeries.ts';
import { SelectField } from '../design/SelectField.tsx';
import './LongViewPart.css';

/** Something the long view can be about; the first is where one begins. */
interface Choice {
  value: string;
  label: string;
  areas: readonly Area[];
}

/** All service, all operating, each committee (all its operating), and each area; construction and financing are never among them. */
function choicesOf(scenario: Scenario, t: Words['t']): [Choice, ...Choice[]] {
  const operating = operatingAreas(scenario);
  return [
    { value: 'all-service', label: t('longView.allService'), areas: serviceAreas(scenario) },
    { value: 'all-operating', label: t('longView.allOperating'), areas: operating },
    ...scenario.committees.map(({ id, name }) => ({
      value: `committee ${id}`,
      label: t('longView.committee', { name }),
      areas: operating.filter(({ committeeId }) => committeeId === id),
    })),
    ...operating.map((area) => ({ value: `area ${area.id}`, label: area.name, areas: [area] })),
  ];
}

/** What happens if nothing is done, what the choices change, and what waiting costs, to 2035. */
export function LongViewPart({ run: { board, scenario } }: { run: StageRun }) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState('all-service');
  const choices = choicesOf(scenario, t);
  const { value, areas } = choices.find((choice) => choice.value === chosen) ?? choices[0];
  const view = longView(board, scenario, areas);
  const [price, ...further] = priceSentences(view, words);
  return (
    <div className="LongViewPart">
      <p className="LongViewPart__start">{t('longView.start')}</p>
      <div className="LongViewPart__price">
        <h3 className="LongViewPart__sentence">{price}</h3>
        {further.length > 0 && <p>{further.join(' ')}</p>}
      </div>
      <SelectField
        label={t('longView.area')}
        options={choices.map(({ value: id, label }) => ({ value: id, label }))}
        value={value}
        onChange={setChosen}
      />
      <LazyLongViewChart view={view} />
      <LongViewTable view={view} />
      <div className="LongViewPart__notes">
        {longViewNotes(view, scenario.priceLevel, words).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </div>
  );
}
