import { areaById } from '../../shared/budget/ledger.ts';
import { agreementTargets } from '../../shared/commands/enterAgreement.ts';
import type { Scenario, Shock } from '../../shared/scenario/schema.ts';
import { signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { YearHead } from '../design/YearHead.tsx';
import { targetInWords } from './words.ts';
import './ShockFigures.css';

interface ShockFiguresProps {
  card: Shock;
  scenario: Scenario;
}

/** What a card changes, year by year: the targets, and the need of areas. */
export function ShockFigures({ card, scenario }: ShockFiguresProps) {
  const { t, language } = useWords();
  const targets = agreementTargets(scenario);
  const rows = [
    ...card.targets.map(({ targetId, amounts }) => {
      const name = targets.find(({ id }) => id === targetId)?.name ?? targetId;
      return { name: t('shock.figures.target', { target: targetInWords(name) }), amounts };
    }),
    ...card.pressure.map(({ areaId, amounts }) => {
      const name = areaById(scenario, areaId)?.name ?? areaId;
      return { name: t('shock.figures.need', { area: name }), amounts };
    }),
  ];
  const caption = t('shock.figures', { level: scenario.priceLevel });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and must be within reach of the keyboard
    <section className="ShockFigures" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <YearHead first={t('shock.figures.what')} years={scenario.years} />
        <tbody>
          {rows.map(({ name, amounts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {amounts.map((amount, year) => (
                <td key={scenario.years[year]} className="num">
                  {signed(amount, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
