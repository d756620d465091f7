import { construction, type Effect, operating, sumOfEffects } from '../../shared/budget/effects.ts';
import { areaById } from '../../shared/budget/ledger.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { oneDecimal, signed } from '../../shared/text/format.ts';
import { useWords } from '../app/texts.tsx';
import { YearHead } from '../design/YearHead.tsx';
import './ProposalEffects.css';

interface ProposalEffectsProps {
  scenario: Scenario;
  effects: readonly Effect[];
  fteChange: readonly number[];
}

/** What a proposal does to each area in each year; operating is summed, construction stands for itself. */
export function ProposalEffects({ scenario, effects, fteChange }: ProposalEffectsProps) {
  const { t, language } = useWords();
  const { years } = scenario;
  const name = (areaId: string) => areaById(scenario, areaId)?.name ?? areaId;
  const cells = (amounts: readonly number[], write: (amount: number) => string) =>
    years.map((year, index) => (
      <td key={year} className="num">
        {write(amounts[index] as number)}
      </td>
    ));
  const row = (key: string, head: string, amounts: readonly number[]) => (
    <tr key={key}>
      <th scope="row">{head}</th>
      {cells(amounts, (amount) => signed(amount, language))}
    </tr>
  );
  const running = operating(effects);
  const fte = (change: number) => `${change > 0 ? '+' : ''}${oneDecimal(change, language)}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with many years it scrolls, and must be within reach of the keyboard
    <section className="ProposalEffects" aria-label={t('proposal.effects')} tabIndex={0}>
      <table>
        <caption>{t('proposal.effects')}</caption>
        <YearHead first={t('proposal.area')} years={years} />
        <tbody>
          {running.map(({ areaId, amounts }, index) => row(`o${index}`, name(areaId), amounts))}
          {construction(effects).map(({ areaId, amounts }, index) =>
            row(`c${index}`, t('proposal.areaBuilt', { area: name(areaId) }), amounts),
          )}
        </tbody>
        <tfoot>
          {running.length > 1 && row('total', t('proposal.total'), sumOfEffects(running, years.length))}
          <tr>
            <th scope="row">{t('proposal.fte')}</th>
            {cells(fteChange, fte)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
