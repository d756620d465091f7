import { useState } from 'react';
import { longView, serviceAreas } from '../../shared/budget/longView.ts';
import type { StageRun } from '../../shared/state.ts';
import { millions } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { LazyLongViewChart } from '../charts/LazyLongViewChart.tsx';
import { longViewSentence, longViewSeries } from '../charts/longViewSeries.ts';
import { SelectField } from '../design/SelectField.tsx';
import { YearHead } from '../design/YearHead.tsx';
import './LongViewPart.css';

const allService = 'all-service';

/** What happens if nothing is done, and what the choices change: for all service or one area, to 2035. */
export function LongViewPart({ run: { board, scenario } }: { run: StageRun }) {
  const words = useWords();
  const { t, language } = words;
  const [areaId, setAreaId] = useState(allService);
  const one = scenario.areas.filter(({ id }) => id === areaId);
  const view = longView(board, scenario, one.length > 0 ? one : serviceAreas(scenario));
  const { nothingDone, withChoices, frame } = longViewSeries(view);
  const rows: [string, readonly number[]][] = [
    [t('longView.nothing'), nothingDone],
    [t('longView.choices'), withChoices],
    ...(frame ? [[t('longView.frame'), frame] as [string, readonly number[]]] : []),
  ];
  return (
    <div className="LongViewPart">
      <h3 className="LongViewPart__sentence">{longViewSentence(view, words)}</h3>
      <SelectField
        label={t('longView.area')}
        options={[
          { value: allService, label: t('longView.allService') },
          ...scenario.areas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={areaId}
        onChange={setAreaId}
      />
      <LazyLongViewChart view={view} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with many years it scrolls, and must be within reach of the keyboard */}
      <section className="LongViewPart__figures" aria-label={t('longView.caption')} tabIndex={0}>
        <table>
          <caption>{t('longView.caption')}</caption>
          <YearHead first={t('longView.line')} years={view.years} />
          <tbody>
            {rows.map(([name, amounts]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {amounts.map((amount, index) => (
                  <td key={view.years[index]} className="num">
                    {millions(amount, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="LongViewPart__note">
        {t('longView.note', { last: scenario.years.at(-1) ?? 0, level: scenario.priceLevel })}
      </p>
    </div>
  );
}
